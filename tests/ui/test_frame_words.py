"""Every code and key the program uses has its words, in both languages; faults tell no personal data."""

from __future__ import annotations

import ast
import re
import threading
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from seeddesk.domain import guide
from seeddesk.domain.errors import UserError
from seeddesk.i18n import set_language
from seeddesk.ui import guide_words
from seeddesk.ui.dialogs.fault import FaultDialog
from seeddesk.ui.dialogs.trouble import TroubleDialog
from seeddesk.ui.errors import FaultHandler, explain, fault_report
from seeddesk.ui.history_words import SENTENCES, history_sentence
from seeddesk.ui.sentences import lookup, sentence_for
from seeddesk.ui.words import KINDS, choices, word

SOURCE = Path(__file__).parents[2] / "seeddesk"
CODE = re.compile(r"[a-z0-9_]+\.[a-z0-9_]+")


def named_in_calls(called: str) -> dict[str, str]:
    """Every dotted code within the first argument of calls of ``called``, with its place."""
    found: dict[str, str] = {}
    for path in SOURCE.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if not (isinstance(node, ast.Call) and node.args):
                continue
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            if name != called:
                continue
            for part in ast.walk(node.args[0]):
                if isinstance(part, ast.Constant) and isinstance(part.value, str) and CODE.fullmatch(part.value):
                    found.setdefault(part.value, f"{path.name}:{node.lineno}")
    return found


def test_every_reason_code_has_a_sentence() -> None:
    codes = named_in_calls("UserError")
    assert len(codes) > 50
    missing = {code: where for code, where in codes.items() if lookup(code, {}) is None}
    assert not missing


def test_every_history_key_has_a_sentence() -> None:
    keys = named_in_calls("change")
    assert len(keys) > 20
    assert not {key: where for key, where in keys.items() if key not in SENTENCES}


@pytest.mark.parametrize("spoken", ["en", "zh_CN"])
def test_sentences_leave_no_field_open(spoken: str) -> None:
    set_language(spoken)
    values = {
        "name": "a {b} c",
        "path": "/x/y.seeddesk",
        "key": "launch.create",
        "values": {"name": "{x}"},
        "at": "now",
    }
    for code in named_in_calls("UserError"):
        sentence, remedy = sentence_for(code, values)
        text = (sentence + remedy).replace("{b}", "").replace("{x}", "")
        assert sentence and "{" not in text and "}" not in text, code
    for key in SENTENCES:
        assert "{" not in history_sentence(key, {"count": 2, "name": "x"}), key
        assert history_sentence(key, {}), key


def test_the_words_of_one_code() -> None:
    assert sentence_for("shop.not_a_shop", {"path": "/home/li/客户.seeddesk"}) == (
        "客户.seeddesk is not a SeedDesk shop file.",
        "To bring in customers or orders, use File > Import.",
    )
    assert sentence_for("made.up", {})[0] == "This did not work (made.up)."
    later = UserError("undo.depends", key="launch.create", values={"name": "A {b}"}, at="2026-05-01 10:00:00")
    assert "“New launch: A {b}” (2026-05-01 10:00:00)" in explain(later).sentence


def test_history_in_two_languages() -> None:
    assert history_sentence("history.take_back", {"key": "launch.create", "values": {"name": "{x}"}}) == (
        "Took back: New launch: {x}"
    )
    set_language("zh_CN")
    assert history_sentence("launch.create", {"name": "护手霜"}) == "新建新品项目“护手霜”"


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (PermissionError(13, "Permission denied", "/x/a.xlsx"), "file.permission"),
        (FileNotFoundError(2, "No such file", "/x/a.xlsx"), "file.missing"),
        (OSError(28, "No space left"), "disk.full"),
        (OSError(5, "Input/output error", "/x/a.xlsx"), "file.trouble"),
        (ValueError("Zhang San 13800138000"), "fault"),
    ],
)
def test_system_trouble_has_a_sentence(error: Exception, code: str) -> None:
    explained = explain(error)
    assert explained.code == code
    assert explained.sentence and "Zhang" not in explained.text()


# --- codes of the glossary ------------------------------------------------------------------------


@pytest.mark.parametrize("spoken", ["en", "zh_CN"])
def test_every_kind_has_words(spoken: str) -> None:
    set_language(spoken)
    for kind in KINDS:
        for code, text in choices(kind):
            assert text, (kind, code)
            if spoken == "zh_CN" and kind != "platform":
                assert re.search("[一-鿿]", text), (kind, code)
    assert word("tier", None) == ""
    assert word("tier", "unheard") == "unheard"


# --- the guide ------------------------------------------------------------------------------------

EMPTY = [
    *guide.screen_checks(guide.ScreenFacts()),
    *guide.influence_checks(guide.InfluenceFacts()),
    *guide.listen_checks(guide.ListenFacts()),
    *guide.participate_checks(guide.ParticipateFacts()),
    *guide.beta_checks(guide.BetaFacts()),
]
FULL = [
    *guide.screen_checks(guide.ScreenFacts("dry {hands}", 3, 4218, 3, 2, 4, 1, 38, 3, 50)),
    *guide.influence_checks(guide.InfluenceFacts(11, 6, 3, 1, 2, 1, 1, 1, 9, 2)),
    *guide.listen_checks(guide.ListenFacts(212, 71, 42, 46, 1, 4, 1, 9, 2, 17, 9, "dry hands", 38)),
    *guide.participate_checks(guide.ParticipateFacts(6, 5, "Which scent?", 38, 52, 1, 1, 4, 1, 2)),
    *guide.beta_checks(guide.BetaFacts(2, 60, 9800, 60, 54, 51, 51, 47, 12, 2, 1, "fix", "")),
]


@pytest.mark.parametrize("spoken", ["en", "zh_CN"])
@pytest.mark.parametrize("checks", [EMPTY, FULL], ids=["empty", "full"])
def test_every_check_has_a_title_and_a_line(spoken: str, checks: list[guide.Check]) -> None:
    set_language(spoken)
    for check in checks:
        assert guide_words.check_title(check)
        line = guide_words.check_line(check)
        assert line and "{" not in line.replace("{hands}", "") and "%n" not in line, (check.code, line)


def test_lines_say_the_numbers() -> None:
    lines = {check.code: guide_words.check_line(check) for check in FULL}
    assert lines["theme"] == "dry {hands}"
    assert lines["members"] == "4,218 members from 3 sources"
    assert lines["own_circle"] == "Now 7.9 % (3 of 38), 1 more needed"
    assert lines["answer"] == "1 waiting too long"
    assert lines["round"] == "Round 2, 60 seats, ¥98"
    assert lines["verdict"] == "The numbers say: fix first"


def test_step_lines() -> None:
    by_step = {
        "screen": guide.screen_checks(guide.ScreenFacts(joined=52, seats=50)),
        "listen": guide.listen_checks(guide.ListenFacts(voices=20, unsorted=17)),
        "participate": guide.participate_checks(guide.ParticipateFacts(nodes=1, running=1)),
        "beta": guide.beta_checks(guide.BetaFacts()),
        "influence": guide.influence_checks(guide.InfluenceFacts(agreed=3)),
    }
    assert {step: guide_words.step_line(step, checks) for step, checks in by_step.items()} == {
        "screen": "52 core users",
        "listen": "17 to sort",
        "participate": "1 vote running",
        "beta": "not started",
        "influence": "3 of 5 agreed",
    }


# --- faults ---------------------------------------------------------------------------------------


def broken(phone: str) -> int:
    return int(phone + "x")


def caught() -> Exception:
    try:
        broken("13800138000")
    except ValueError as error:
        return error
    raise AssertionError


def test_the_report_names_places_but_no_values() -> None:
    report = fault_report(caught())
    assert "builtins.ValueError" in report
    assert "tests/ui/test_frame_words.py" in report and "in broken" in report
    assert "13800138000" not in report and str(Path.home()) not in report


def test_a_fault_is_written_down_and_shown_once(tmp_path: Path, qtbot: Any, capsys: Any) -> None:
    shown: list[str] = []
    handler = FaultHandler(tmp_path / "log")

    def show(report: str, log: Path | None) -> None:
        shown.append(report)
        handler.caught(caught())  # another one while the window is open

    handler.show_fault = show
    handler.caught(caught())
    assert len(shown) == 1
    log = (tmp_path / "log" / "faults.txt").read_text("utf-8")
    assert log.count("builtins.ValueError") == 2
    assert "13800138000" not in log


def test_faults_of_threads_come_home(tmp_path: Path, qtbot: Any, capsys: Any) -> None:
    shown: list[int] = []
    handler = FaultHandler(tmp_path, lambda report, log: shown.append(threading.get_ident()))
    handler.install()
    try:
        thread = threading.Thread(target=lambda: broken("1"))
        thread.start()
        thread.join()
        qtbot.waitUntil(lambda: bool(shown))
    finally:
        handler.uninstall()
    assert shown == [threading.get_ident()]


def test_the_fault_window_copies(qtbot: Any) -> None:
    dialog = FaultDialog("the report", None)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.copy.click()
    assert QApplication.clipboard().text() == "the report"
    assert "Your data is kept" in dialog.body.itemAt(0).widget().text()  # type: ignore[union-attr]


def test_trouble_is_plain_text(qtbot: Any) -> None:
    dialog = TroubleDialog(explain(UserError("shop.missing", path="/x/<b>bold</b>.seeddesk")))
    qtbot.addWidget(dialog)
    from PySide6.QtCore import Qt
    from PySide6.QtWidgets import QLabel

    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in dialog.findChildren(QLabel))


def test_menus_have_no_key_twice() -> None:
    from seeddesk.ui.actions import MENUS, SPECS

    keys = [str(key) for spec in SPECS for key in spec.keys]
    assert len(keys) == len(set(keys))
    listed = [entry for _, _, entries in MENUS for entry in entries if entry not in ("", "pages")]
    assert sorted(listed) == sorted(spec.code for spec in SPECS)


def test_braces_in_the_owners_own_words_stay_as_they_are() -> None:
    from seeddesk.domain.rewards import Promise
    from seeddesk.domain.texts import Problem
    from seeddesk.ui.text_words import problem_sentence, reward_sentence

    said = reward_sentence(Promise(0, 1, ask="share {0}", gain="a {ask} for {gain}"))
    assert "“a {ask} for {gain}”" in said and "“share {0}”" in said
    assert problem_sentence(Problem("open", 0, 1, "{if end}"), "en") == (
        "{if end} has no end: write {end} where the piece ends."
    )
