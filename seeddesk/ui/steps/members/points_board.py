"""The leaderboard of points, and the text to paste of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from seeddesk.i18n import tr
from seeddesk.reports.masking import mask_name
from seeddesk.store import points as store
from seeddesk.ui.desk import Desk
from seeddesk.ui.dialogs.member_events import month_words
from seeddesk.ui.widgets.buttons import Button
from seeddesk.ui.widgets.dialog import BaseDialog
from seeddesk.ui.widgets.filter_button import FilterButton
from seeddesk.ui.widgets.form import Field, Form
from seeddesk.ui.widgets.labels import Muted
from seeddesk.ui.widgets.table import Column, ListRows, ListTable, Row
from seeddesk.ui.words import word

AT_ONCE = 20_000
"""A ledger of so many entries is added up while one waits; a larger one in the background."""


class Board(QWidget):
    """Who has earned most, in a month or ever."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self._asked = 0
        self.table = ListTable(
            "points_board",
            [
                Column("rank", lambda: tr("Place"), 8, align="right"),
                Column("display", lambda: tr("Name"), 20, paint="strong", stretch=True),
                Column("points", lambda: tr("Points earned"), 14, align="right"),
                Column("balance", lambda: tr("Has now"), 12, align="right", text=lambda row: number(row["balance"]),
                       tone=lambda row: "danger" if row["balance"] < 0 else None),
                Column("tier", lambda: tr("Tier"), 14,
                       text=lambda row: word("tier", row["tier"]) if row["tier"] else "–"),
                Column("own_circle", lambda: tr("Own circle"), 12,
                       text=lambda row: word("own_circle", row["own_circle"]) if row["own_circle"] else ""),
            ],
            ListRows(search=("display",)),
            title=lambda: tr("Leaderboard", "of points"),
            search_hint=lambda: tr("Name"),
            counter=lambda shown: tr("%n people", n=shown),
            checkable=True,
            memory=desk.settings,
        )  # fmt: skip
        self.period = FilterButton(
            lambda: tr("Period"), lambda: store.months(desk.shop), month_words, all_words=lambda: tr("ever")
        )
        self.staff = FilterButton(
            lambda: tr("Staff"), ("in",), lambda _code: tr("with them"), all_words=lambda: tr("left out")
        )
        for button in (self.period, self.staff):
            button.changed.connect(lambda _code: self.refresh())
            self.table.add_filter(button)
        self.text = Button(lambda: tr("Text to paste…"), self.open_text, icon="copy")
        self.table.add_widget(self.text)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.table)

    def month(self) -> str:
        """The chosen month, empty for ever."""
        return self.period.code() or ""

    def refresh(self) -> None:
        """Add up again; of a large ledger in the background."""
        shop, month, staff = self.desk.shop, self.month(), self.staff.code() == "in"
        self._asked += 1
        mine = self._asked
        if store.entries(shop) <= AT_ONCE:
            self._show(mine, store.leaderboard(shop, month, staff=staff))
        else:
            self.desk.run(
                "", lambda _progress, _cancelled: store.leaderboard(shop, month, staff=staff),
                lambda rows: self._show(mine, rows), quiet=True,
            )  # fmt: skip

    def _show(self, asked: int, rows: Sequence[Row]) -> None:
        if asked == self._asked:
            self.table.set_rows(rows)
            self.text.setEnabled(bool(rows))

    def open_text(self) -> None:
        """The board as a text for the group."""
        rows = self.desk_rows()
        if rows:
            BoardText(rows, self.month(), self.window()).open()

    def desk_rows(self) -> list[Row]:
        """The rows of the board in order of their places."""
        source = self.table.model.source
        return source.rows() if isinstance(source, ListRows) else []


class BoardText(BaseDialog):
    """The first places as a text to paste; names whole or masked."""

    def __init__(self, rows: Sequence[Row], month: str, parent: QWidget | None = None) -> None:
        super().__init__(lambda: tr("Leaderboard to paste"), parent, size=(56, 24), scrolling=False)
        self._rows = list(rows)
        self._month = month
        self.form = Form(
            [
                Field("title", lambda: tr("Heading")),
                Field("places", lambda: tr("Places"), kind="integer", required=True, low=1, high=100, width=6),
                Field("mask", lambda: tr("Mask the names"), kind="check",
                      hint=lambda: tr("Not everybody likes to be named in a large group.")),
            ]
        )  # fmt: skip
        when = month_words(month)
        title = tr("Points in {month}").format(month=when) if month else tr("Points so far")
        self.form.set_values({"title": title, "places": min(10, max(1, len(self._rows))), "mask": False})
        self.form.edited.connect(lambda *_: self._show())
        self.box = QPlainTextEdit()
        self.box.setTabChangesFocus(True)
        self.box.setAccessibleName(tr("Leaderboard to paste"))
        self.add(self.form)
        self.add(self.box, 1)
        self.add(
            Muted(lambda: tr("Paste it into the group yourself. Nothing is sent by itself."), small=True, wrap=True)
        )
        self.add_cancel(lambda: tr("Close"))
        self.add_button(lambda: tr("Copy"), self.copy, kind="primary")
        self._show()

    def _show(self) -> None:
        values = self.form.values()
        self.box.setPlainText(
            board_text(self._rows, values["title"], places=values["places"], mask=values["mask"])
        )

    def copy(self) -> None:
        """Put the text on the clipboard, as it stands in the box."""
        QGuiApplication.clipboard().setText(self.box.toPlainText())
        self.say(lambda: tr("Copied."), "primary")


def board_text(rows: Sequence[Mapping[str, Any]], title: str, *, places: int, mask: bool) -> str:
    """One line per person down to a place; who shares the last one is in it too."""
    lines = [title] if title else []
    for row in rows:
        if row["rank"] > places:
            break
        name = mask_name(row["display"]) if mask else row["display"]
        lines.append(
            tr("{place}. {name}  {points} points").format(place=row["rank"], name=name, points=f"{row['points']:,}")
        )
    return "\n".join(lines)


def number(value: int) -> str:
    """A balance with a real minus sign."""
    return f"−{-value:,}" if value < 0 else f"{value:,}"


def signed(value: int) -> str:
    """Points of one entry, with their sign; a zero stands alone."""
    return f"+{value:,}" if value > 0 else number(value)
