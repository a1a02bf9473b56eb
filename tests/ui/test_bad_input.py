"""Every field of every page and dialog against slips of the hand: taken where it makes sense, else a word there."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from seeddesk.i18n import set_language
from seeddesk.sample import generate
from seeddesk.store.engine import Shop
from seeddesk.ui import theme
from seeddesk.ui.jobs import Jobs
from seeddesk.ui.scenes import Stage, StageWindow
from seeddesk.ui.settings import Settings
from seeddesk.ui.shots import clock_of
from seeddesk.ui.widgets.form import Form

ODD = "𠮷 👩‍👩‍👧 שלום\x00 a\u202eb\nsecond\tline \ud83d"
WRONG: dict[str, tuple[str, ...]] = {
    "text": ("长" * 10_000, "a" * 200_000),
    "multiline": ("长" * 200_000,),
    "tags": (", ".join(f"tag {one}" for one in range(2_000)),),
    "integer": ("-999999999999", "9" * 400, "1.5", "seven", "∞"),
    "money": ("-1", "9" * 400, "0.001", "ten", "NaN"),
    "percent": ("-1", "9" * 400, "most"),
    "date": ("2026-02-30", "0001-01-01", "9999-12-31", "2026-13-01", "soon"),
    "moment": ("2026-02-30 10:00", "9999-12-31 20:00", "2026-05-03 25:61", "soon"),
}
LEAST_FIELDS = 120
"""The walk must not quietly become short."""


@pytest.fixture
def stage(tmp_path: Path, settings: Settings, qapp: QApplication) -> Iterator[Stage]:
    set_language("en")
    shop = tmp_path / "sample.seeddesk"
    generate(shop, members=200, language="en")
    window = StageWindow(settings, Jobs(), lambda: None, clock=clock_of(shop))
    assert window.open_shop(shop, remember=False)
    window.show()
    with Stage(qapp, window) as made:
        made.settle()
        yield made
    window.jobs.drain(cancel=True)
    window.close()
    window.deleteLater()
    theme.apply(qapp, "light", 100)


def write(editor: Any, text: str) -> None:
    inner = editor.inner
    (inner.setPlainText if hasattr(inner, "setPlainText") else inner.setText)(text)
    editor.left.emit()


def try_form(form: Form, place: str) -> Iterator[str]:
    """What went wrong with a form's fields; each is left with what it held before."""
    for key, row in form._rows.items():
        editor = row.editor
        field = editor.field
        if editor.isHidden() or row.isHidden():  # shown only when it is asked for, and emptied when it was taken
            continue
        if field.kind not in WRONG or not editor.isEnabled() or getattr(editor.inner, "isReadOnly", lambda: False)():
            continue
        before = form.values()[key]
        for text in WRONG[field.kind]:
            told: list[Any] = []
            form.edited.connect(lambda name, value, told=told: told.append((name, value)))
            write(editor, text)
            if not form.error(key):
                yield f"{place}: {key} takes {text[:30]!r} without a word"
            if any(name == key for name, _ in told):
                yield f"{place}: {key} hands on {text[:30]!r}"
        if field.kind in ("text", "multiline") and not field.figures:
            write(editor, ODD)
            kept = form.values()[key]
            if any(sign in kept for sign in "\x00\u202e\ud83d") or (field.kind == "text" and "\n" in kept):
                yield f"{place}: {key} keeps {kept!r}"
            if not form.error(key) and not ("𠮷" in kept and "👩‍👩‍👧" in kept and "שלום" in kept):
                yield f"{place}: {key} lost something: {kept!r}"
        editor.show_value(before)
        form.set_error(key, None)


def test_every_field_of_every_form_says_what_would_be_right(stage: Stage) -> None:
    """Then the file is read: no text with control characters reached it, none without end."""
    problems: list[str] = []
    fields = 0
    tried: set[tuple[str, ...]] = set()
    for walk in (stage.pages, stage.scenes):
        for name, widget in walk():
            for form in widget.findChildren(Form):
                keys = (type(form.window()).__name__, *form._rows)
                if not form.isVisible() or keys in tried:
                    continue
                tried.add(keys)
                fields += len(form._rows)
                problems += try_form(form, name)
                stage.settle()
            stage.check()
    assert fields >= LEAST_FIELDS
    assert not problems, "\n".join(problems)
    assert stage.window.desk is not None
    assert not list(strange(stage.window.desk.shop))


def strange(shop: Shop) -> Iterator[str]:
    tables = [row[0] for row in shop.tuples("SELECT name FROM sqlite_schema WHERE type = 'table'")]
    for table in ("member", "launch", "influencer", "round", "fix", "voice", "node", "topic", "member_group"):
        if table not in tables:
            continue
        for row in shop.rows(f"SELECT * FROM {table}"):
            for column, value in row.items():
                if isinstance(value, str) and (len(value) > 5_000 or any(sign in value for sign in "\x00\u202e")):
                    yield f"{table}.{column}: {value[:40]!r}"


