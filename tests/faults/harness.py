"""A process that works, and is killed at a moment of chance."""

from __future__ import annotations

import multiprocessing
import os
import random
import threading
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from seeddesk.domain.errors import UserError
from seeddesk.store.lock import FileLock
from tests.faults.works import WORKS

KILLS = int(os.environ.get("SEEDDESK_KILLS", "10"))
"""How often each kind of work is killed; `packaging/dev.py faults` asks for 500."""
EVERY = 1 if KILLS >= 100 else 3
"""The usual run takes one in so many disk sizes and damaged files; a long one takes all."""

CONTEXT = multiprocessing.get_context("spawn" if os.name == "nt" else "forkserver")
if os.name != "nt":  # one process loads the program, the others are copies of it
    CONTEXT.set_forkserver_preload(
        ["tests.faults.works", "tests.faults.test_full_disk", "seeddesk.reports.beta_report", "seeddesk.reports.pdf"]
    )

PATIENCE = 60.0
"""Seconds after which a work that says nothing counts as hung."""


def _work(kind: str, folder: str, pipe: Connection) -> None:
    WORKS[kind](Path(folder), pipe.send)


def _wait_for_lock(path: Path) -> None:
    """A child that was just being started holds what it was given until its program is loaded: a moment."""
    waited = threading.Event()
    for _ in range(100):
        lock = FileLock(path)
        try:
            lock.acquire()
        except UserError:
            waited.wait(0.02)
            continue
        lock.release()
        return


def killed(kind: str, folder: Path, chance: random.Random, *, first: int, spread: float) -> list[Any]:
    """Let a work run in ``folder`` and kill it without warning; returns what it had reported done.

    It is killed up to ``spread`` seconds after one of its ``first`` first reports, whatever it is doing then.
    """
    ours, theirs = CONTEXT.Pipe(duplex=False)
    process = CONTEXT.Process(target=_work, args=(kind, str(folder), theirs))
    process.start()
    theirs.close()
    told: list[Any] = []
    try:
        for _ in range(chance.randint(1, first)):
            assert ours.poll(PATIENCE), f"{kind} says nothing"
            told.append(ours.recv())
        process.join(chance.uniform(0, spread))
        assert process.exitcode is None or kind == "import", f"{kind} ended by itself with {process.exitcode}"
        process.kill()
        process.join(PATIENCE)
        _wait_for_lock(folder / "shop.seeddesk")
        while ours.poll():
            try:
                told.append(ours.recv())
            except EOFError:
                break
    finally:
        process.kill()
        process.join()
        ours.close()
    return told
