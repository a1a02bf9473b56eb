"""Changing texts to paste. What equals the program's wording is not stored, so later, better wordings reach it."""

from __future__ import annotations

import datetime as dt

from seeddesk.domain.errors import UserError
from seeddesk.domain.text import clean
from seeddesk.domain.text_kinds import BUILT_IN, LANGUAGES
from seeddesk.domain.texts import BODY_LIMIT
from seeddesk.store import texts as store
from seeddesk.store.engine import Shop
from seeddesk.store.models import TextTemplate
from seeddesk.workflow.clock import moment_of

NAME_LIMIT = 40


def save_text(
    shop: Shop, kind: str, language: str, body: str, *, name: str = "", now: dt.datetime | None = None
) -> bool:
    """Keep the owner's wording of a text; False where nothing changed.

    ``name`` tells the owner's own texts (kind ``own``) apart. Raises UserError ``text.unknown`` (kind),
    ``text.empty``, ``text.too_long`` (limit), ``text.gone`` (an own text that was deleted).
    """
    _known(kind, language)
    wanted = body.replace("\r\n", "\n").rstrip()
    if not wanted.strip():
        raise UserError("text.empty", field="body")
    if len(wanted) > BODY_LIMIT:
        raise UserError("text.too_long", field="body", limit=BODY_LIMIT)
    row = store.stored(shop, kind, language, name)
    if kind == "own" and row is None:
        raise UserError("text.gone")
    if wanted == store.body(shop, kind, language, name):
        return False
    if wanted == store.original(kind, language):
        return reset_text(shop, kind, language)
    with shop.change("text.save", kind=kind, language=language, name=name) as change:
        if row is None:
            change.insert(TextTemplate, kind=kind, language=language, name=name, body=wanted, changed=moment_of(now))
        else:
            change.update(TextTemplate, row["id"], body=wanted, changed=moment_of(now))
    return True


def reset_text(shop: Shop, kind: str, language: str) -> bool:
    """Go back to the program's wording; False where it is in use already. Raises UserError ``text.unknown``."""
    if kind not in BUILT_IN or language not in LANGUAGES:
        raise UserError("text.unknown", kind=kind)
    row = store.stored(shop, kind, language)
    if row is None:
        return False
    with shop.change("text.reset", kind=kind, language=language) as change:
        change.delete(TextTemplate, row["id"])
    return True


def add_text(shop: Shop, language: str, name: str, body: str, *, now: dt.datetime | None = None) -> int:
    """Add a text of the owner's own and return its id.

    Raises UserError ``text.unknown``, ``text.nameless``, ``text.name_long`` (limit), ``text.taken`` (name),
    ``text.empty``, ``text.too_long`` (limit).
    """
    _known("own", language)
    wanted = _name(shop, language, name)
    words = body.replace("\r\n", "\n").rstrip()
    if not words.strip():
        raise UserError("text.empty", field="body")
    if len(words) > BODY_LIMIT:
        raise UserError("text.too_long", field="body", limit=BODY_LIMIT)
    with shop.change("text.add", name=wanted, language=language) as change:
        return change.insert(
            TextTemplate, kind="own", language=language, name=wanted, body=words, changed=moment_of(now)
        )


def rename_text(shop: Shop, language: str, name: str, to: str) -> None:
    """Call an own text something else. Raises UserError ``text.gone`` and those of :func:`add_text` for a name."""
    row = store.stored(shop, "own", language, name)
    if row is None:
        raise UserError("text.gone")
    wanted = _name(shop, language, to, row["id"])
    if wanted != name:
        with shop.change("text.rename", name=wanted, old=name, language=language) as change:
            change.update(TextTemplate, row["id"], name=wanted)


def delete_text(shop: Shop, language: str, name: str) -> None:
    """Delete an own text. Raises UserError ``text.gone``."""
    row = store.stored(shop, "own", language, name)
    if row is None:
        raise UserError("text.gone")
    with shop.change("text.delete", name=name, language=language) as change:
        change.delete(TextTemplate, row["id"])


def _known(kind: str, language: str) -> None:
    if kind not in (*BUILT_IN, "own") or language not in LANGUAGES:
        raise UserError("text.unknown", kind=kind)


def _name(shop: Shop, language: str, name: str, row_id: int | None = None) -> str:
    wanted = clean(name)
    if not wanted:
        raise UserError("text.nameless", field="name")
    if len(wanted) > NAME_LIMIT:
        raise UserError("text.name_long", field="name", limit=NAME_LIMIT)
    found = store.stored(shop, "own", language, wanted)
    if found is not None and found["id"] != row_id:
        raise UserError("text.taken", field="name", name=wanted)
    return wanted
