"""Desk, jobs, settings: acting, running in the background, remembering."""

from __future__ import annotations

import sys
import threading
from typing import Any

import peewee
import pytest
from PySide6.QtCore import Qt

from seeddesk.domain.errors import Cancelled, UserError
from seeddesk.store.engine import Changed, Shop
from seeddesk.store.models import Launch, Member
from seeddesk.ui.desk import Desk
from seeddesk.ui.dialogs.progress import ProgressDialog
from seeddesk.ui.errors import Explained
from seeddesk.ui.jobs import BUSY_SWITCH, Jobs
from seeddesk.ui.settings import Settings, config_folder
from seeddesk.workflow.launches import archive_launch, create_launch, update_launch


def told(desk: Desk) -> list[Explained]:
    desk.told.disconnect()
    found: list[Explained] = []
    desk.told.connect(found.append)
    return found


def noticed(desk: Desk) -> list[tuple[str, bool]]:
    found: list[tuple[str, bool]] = []
    desk.noticed.connect(lambda text, undo: found.append((text, undo)))
    return found


def test_act_returns_the_result_and_passes_the_change_on(desk: Desk) -> None:
    heard: list[Changed] = []
    desk.changed.connect(heard.append)
    launch = desk.act(create_launch, desk.shop, "Lip balm")
    assert heard[0].tables == {"launch": {launch}}


def test_act_tells_trouble_in_a_sentence(desk: Desk) -> None:
    found = told(desk)
    assert desk.act(create_launch, desk.shop, "Hand cream") is None
    assert found[0].sentence == "There is already a launch called Hand cream."
    assert found[0].code == "launch.name_taken"


def test_trouble_can_be_shown_at_its_field(desk: Desk) -> None:
    at_field: list[str] = []

    def mark(_error: Exception, explained: Explained) -> bool:
        at_field.append(explained.code)
        return True

    assert desk.attempt(update_launch, desk.shop, desk.launch_id, seats=0, on_error=mark) == (False, None)
    assert at_field == ["launch.seats"]


def test_only_removing_offers_undo_by_itself(desk: Desk) -> None:
    lines = noticed(desk)
    desk.act(update_launch, desk.shop, desk.launch_id, seats=10)
    assert lines == []
    desk.act(archive_launch, desk.shop, desk.launch_id)
    assert lines == [("Archived the launch Hand cream", True)]
    desk.undo()
    assert lines[-1] == ("Undone: Archived the launch Hand cream", False)


def test_nothing_left_to_undo_is_told(desk: Desk) -> None:
    while desk.shop.next_undo():
        desk.undo()
    found = told(desk)
    desk.undo()
    assert found[0].sentence == "There is nothing to undo."


def test_a_fault_in_an_action_is_not_swallowed(desk: Desk) -> None:
    def broken() -> None:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        desk.act(broken)


def test_work_runs_elsewhere_and_ends_here(desk: Desk, jobs: Jobs) -> None:
    home = threading.get_ident()
    threads: list[int] = []
    results: list[Any] = []
    heard: list[int] = []
    desk.changed.connect(lambda _changed: heard.append(threading.get_ident()))

    def work(progress: Any, cancelled: Any) -> int:
        threads.append(threading.get_ident())
        progress(1, 2, "rows")
        return create_launch(desk.shop, "From afar")

    desk.run("Working", work, done=lambda made: results.append((made, threading.get_ident())))
    jobs.drain()
    assert threads != [home]
    assert results == [(desk.shop.scalar("SELECT id FROM launch WHERE name = 'From afar'"), home)]
    assert heard == [home]


def test_the_switch_interval_is_short_only_while_a_job_runs(desk: Desk, jobs: Jobs) -> None:
    usual = sys.getswitchinterval()
    during: list[float] = []
    desk.run("Working", lambda progress, cancelled: during.append(sys.getswitchinterval()), quiet=True)
    jobs.drain()
    assert during == [pytest.approx(BUSY_SWITCH)]
    assert sys.getswitchinterval() == usual


def test_jobs_run_one_after_another(desk: Desk, jobs: Jobs) -> None:
    order: list[str] = []

    def work(name: str) -> Any:
        def run(progress: Any, cancelled: Any) -> None:
            order.append(f"{name} begins")
            order.append(f"{name} ends")

        return run

    for name in "abc":
        desk.run(name, work(name), quiet=True)
    jobs.drain()
    assert order == [f"{name} {what}" for name in "abc" for what in ("begins", "ends")]


def test_cancelling_leaves_nothing_and_calls_nobody(desk: Desk, jobs: Jobs) -> None:
    started = threading.Event()
    called: list[Any] = []

    def work(progress: Any, cancelled: Any) -> None:
        with desk.shop.change("launch.create", name="Half") as change:
            change.insert(Launch, name="Half")
            started.set()
            while not cancelled():
                progress(1)
            raise Cancelled

    job = desk.run("Working", work, done=called.append, failed=called.append, quiet=True)
    assert started.wait(5)
    job.cancel()
    jobs.drain()
    assert called == []
    assert job.was_cancelled
    assert desk.shop.scalar("SELECT count(*) FROM launch WHERE name = 'Half'") == 0


@pytest.mark.parametrize(
    ("error", "sentence"),
    [
        (UserError("shop.newer", path="/x/a.seeddesk"), "a.seeddesk was made by a newer SeedDesk"),
        (OSError(28, "No space left on device"), "The disk is full."),
        (peewee.OperationalError("database is locked"), "The shop file is busy"),
    ],
)
def test_expected_trouble_in_a_job_is_told(desk: Desk, jobs: Jobs, error: Exception, sentence: str) -> None:
    found = told(desk)

    def work(progress: Any, cancelled: Any) -> None:
        raise error

    desk.run("Working", work, quiet=True)
    jobs.drain()
    assert found[0].sentence.startswith(sentence)


def test_a_fault_in_a_job_reaches_the_handler(desk: Desk, jobs: Jobs) -> None:
    jobs.expected_fault = True  # type: ignore[attr-defined]
    faults: list[tuple[type, int]] = []
    jobs.faulted.connect(lambda error: faults.append((type(error), threading.get_ident())))
    desk.run("Working", lambda progress, cancelled: 1 // 0, quiet=True)
    jobs.drain()
    assert faults == [(ZeroDivisionError, threading.get_ident())]


def test_progress_shows_how_many_and_cancel_stops(desk: Desk, jobs: Jobs, qtbot: Any) -> None:
    job = desk.jobs.start(lambda progress, cancelled: [progress(n, 100, "rows") or n for n in iter(cancelled, True)])
    job.cancel()
    jobs.drain()

    running = threading.Event()

    def work(progress: Any, cancelled: Any) -> None:
        progress(12_406, 20_000, "rows")
        running.set()
        while not cancelled():
            threading.Event().wait(0.001)
        raise Cancelled

    job = desk.jobs.start(work)
    dialog = ProgressDialog(job, "Importing")
    qtbot.addWidget(dialog)
    dialog.appear()
    qtbot.waitUntil(lambda: dialog.line.text() == "12,406 of 20,000 rows")
    assert dialog.bar.value() == 620
    dialog.close()
    assert dialog.isVisible()  # until the work has really stopped
    jobs.drain()
    assert job.was_cancelled


def test_a_quick_job_shows_no_window(desk: Desk, jobs: Jobs, qtbot: Any) -> None:
    job = desk.jobs.start(lambda progress, cancelled: None)
    dialog = ProgressDialog(job, "Importing")
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    jobs.drain()
    dialog.appear()
    assert not dialog.isVisible()


# --- settings -----------------------------------------------------------------------------------


def test_settings_are_kept(settings: Settings) -> None:
    settings.set("theme", "dark")
    settings.set("table.history", {"order": ["at", True]})
    again = Settings()
    assert again.theme == "dark"
    assert again.get("table.history", {}) == {"order": ["at", True]}
    again.set("theme", None)
    assert Settings().theme == "system"


@pytest.mark.parametrize("damage", ["", "[]", "{", '{"theme": 7, "text_size": "big", "recent": 3, "language": []}'])
def test_damaged_settings_mean_defaults(home: Any, damage: str) -> None:
    config_folder().mkdir(parents=True)
    (config_folder() / "settings.json").write_text(damage, "utf-8")
    found = Settings()
    assert (found.theme, found.text_size, found.language, found.recent()) == ("system", 100, "", [])


def test_text_size_stays_in_bounds(settings: Settings) -> None:
    settings.set("text_size", 900)
    assert settings.text_size == 200
    settings.set("text_size", 10)
    assert settings.text_size == 90


def test_recent_files_come_once_and_only_if_there(settings: Settings, tmp_path: Any) -> None:
    for name in ("a", "b", "a"):
        path = tmp_path / name
        path.touch()
        settings.add_recent(path)
    settings.add_recent(tmp_path / "gone")
    assert [path.name for path in settings.recent()] == ["a", "b"]


def test_settings_survive_a_folder_that_cannot_be_written(tmp_path: Any) -> None:
    blocked = tmp_path / "file"
    blocked.touch()
    settings = Settings(blocked / "settings.json")
    settings.set("theme", "dark")
    assert settings.theme == "dark"


def test_the_shop_is_released_by_the_worker(desk: Desk, jobs: Jobs, shop: Shop) -> None:
    released: list[int] = []
    usual = shop.release

    def release() -> None:
        released.append(threading.get_ident())
        usual()

    shop.release = release  # type: ignore[method-assign]
    desk.run("Working", lambda progress, cancelled: shop.scalar("SELECT 1"), quiet=True)
    jobs.drain()
    assert len(released) == 1 and released != [threading.get_ident()]


def test_a_large_step_back_goes_through_a_job(desk: Desk, qtbot: Any) -> None:
    """100,000 members take seconds to undo; the window must go on answering meanwhile."""
    with desk.shop.change("member.add", name="many") as change:
        change.insert_many(Member, ["name", "note"], ((f"m{number}", "x" * 200) for number in range(3_000)))
    noticed_lines = noticed(desk)
    desk.undo()
    assert desk.jobs.busy()
    qtbot.waitUntil(lambda: bool(noticed_lines))
    assert desk.shop.scalar("SELECT count(*) FROM member") == 0
    desk.redo()
    qtbot.waitUntil(lambda: len(noticed_lines) == 2)
    assert desk.shop.scalar("SELECT count(*) FROM member") == 3_000
