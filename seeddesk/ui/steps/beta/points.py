"""The list of what a round tests: rows to type in, templates to add from a menu."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QVBoxLayout, QWidget

from seeddesk.domain.text import match_name
from seeddesk.i18n import tr
from seeddesk.ui.theme import px
from seeddesk.ui.widgets.buttons import Button
from seeddesk.ui.widgets.labels import PlainLabel


def templates() -> list[str]:
    """What is usually tested, in the language of the window."""
    return [
        tr("Quality", "tested point"),
        tr("Ease of use", "tested point"),
        tr("Look", "tested point"),
        tr("Price", "tested point"),
        tr("Packing", "tested point"),
        tr("Delivery", "tested point"),
        tr("Lasting effect", "tested point"),
        tr("Skin feel", "tested point"),
        tr("Scent", "tested point"),
        tr("Taste", "tested point"),
        tr("Size and fit", "tested point"),
        tr("Instructions", "tested point"),
        tr("Would buy again", "tested point"),
    ]


USUAL = 6
"""So many of the templates stand in a first round."""


class _Row(QWidget):
    def __init__(self, point_id: int | None, name: str, editor: PointsEditor) -> None:
        super().__init__()
        self.point_id = point_id
        self.line = QLineEdit(name)
        self.line.textChanged.connect(lambda *_: editor.changed.emit())
        self.line.setAccessibleName(tr("Tested point"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(1))
        layout.addWidget(self.line, 1)
        moves: tuple[tuple[str, Callable[[], str], Callable[[], object]], ...] = (
            ("arrow-up", lambda: tr("Move up"), lambda: editor.move(self, -1)),
            ("arrow-down", lambda: tr("Move down"), lambda: editor.move(self, 1)),
            ("x", lambda: tr("Remove"), lambda: editor.remove(self)),
        )
        for icon, tip, slot in moves:
            layout.addWidget(Button("", slot, kind="quiet", icon=icon, tip=tip))


class PointsEditor(QWidget):
    """``values()`` are ``(id or None, name)`` in order; ``offered`` are more names to choose from."""

    changed = Signal()

    def __init__(self, points: Sequence[tuple[int | None, str]], offered: Sequence[str] = ()) -> None:
        super().__init__()
        self._offered = list(offered)
        self._rows: list[_Row] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(px(1))
        self.add_button = Button(lambda: tr("Add a point…"), self._open_menu, icon="plus")
        self.wrong = PlainLabel("", look="small", tone="danger", wrap=True)
        self.wrong.hide()
        foot = QHBoxLayout()
        foot.addWidget(self.add_button)
        foot.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(1.5))
        layout.addLayout(self._list)
        layout.addWidget(self.wrong)
        layout.addLayout(foot)
        for point_id, name in points:
            self._append(point_id, name)
        self.changed.connect(lambda: self.set_error(None))

    def values(self) -> list[tuple[int | None, str]]:
        """What is tested, rows left empty aside."""
        rows = [(row.point_id, row.line.text().strip()) for row in self._rows]
        return [(point_id, name) for point_id, name in rows if name]

    def add(self, name: str = "") -> None:
        """One more row; an empty one takes the cursor."""
        row = self._append(None, name)
        if not name:
            row.line.setFocus()
        self.changed.emit()

    def set_error(self, text: str | None) -> None:
        """Say below the list what would be right."""
        self.wrong.say(text or "")
        self.wrong.setVisible(bool(text))

    def move(self, row: _Row, by: int) -> None:
        """Move a row up or down."""
        at = self._rows.index(row)
        to = at + by
        if 0 <= to < len(self._rows):
            self._rows.insert(to, self._rows.pop(at))
            self._list.removeWidget(row)
            self._list.insertWidget(to, row)
            self.changed.emit()

    def remove(self, row: _Row) -> None:
        """Take a row out."""
        self._rows.remove(row)
        self._list.removeWidget(row)
        row.hide()
        row.deleteLater()
        self.changed.emit()

    def offered(self) -> list[str]:
        """Templates and earlier points that are not in the list yet."""
        here = {match_name(name) for _, name in self.values()}
        found = {match_name(name): name for name in [*self._offered, *templates()]}
        return [name for key, name in found.items() if key not in here]

    def _append(self, point_id: int | None, name: str) -> _Row:
        row = _Row(point_id, name, self)
        self._rows.append(row)
        self._list.addWidget(row)
        return row

    def _open_menu(self) -> None:
        menu = QMenu(self)
        for name in self.offered()[:24]:
            menu.addAction(name.replace("&", "&&"), lambda name=name: self.add(name))
        menu.addSeparator()
        menu.addAction(tr("Write my own"), self.add)
        menu.popup(self.add_button.mapToGlobal(self.add_button.rect().bottomLeft()))
