"""The menu of a table: the page's actions, copying, saving the list, sorting."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from seeddesk.i18n import tr

if TYPE_CHECKING:
    from seeddesk.ui.widgets.table import ListTable


def build_menu(table: ListTable, ids: Sequence[int], actions: Sequence[tuple[QAction | None, str]]) -> QMenu:
    """The menu for rows. ``actions``: (action, what it needs: "any", "one" or "none"), None for a line between."""
    menu = QMenu(table)
    for action, needs in actions:
        if action is None:
            menu.addSeparator()
        elif needs == "none" or (len(ids) == 1 if needs == "one" else bool(ids)):
            menu.addAction(action)
    if actions:
        menu.addSeparator()
    if ids:
        menu.addAction(tr("Copy"), QKeySequence(QKeySequence.StandardKey.Copy), table.copy)
    holder = _holder(table)
    if holder is not None and table.model.ids:
        menu.addAction(tr("Export list…"), lambda: _export(table, holder))
    sorting = menu.addMenu(tr("Sort by"))
    order = table.order()
    for at, column in enumerate(table.model.columns):
        if not column.sortable or not column.title():
            continue
        entry = sorting.addAction(column.title().replace("&", "&&"))
        entry.setCheckable(True)
        entry.setChecked(order is not None and order[0] == column.key)
        section = at + table.model.first
        entry.triggered.connect(lambda _=False, section=section: table.head_clicked(section))
    return menu


def _holder(table: QWidget) -> QWidget | None:
    """The page or dialog around the table that has a desk to write files by."""
    found = table.parentWidget()
    while found is not None and getattr(found, "desk", None) is None:
        found = found.parentWidget()
    return found


def _export(table: ListTable, holder: QWidget) -> None:
    from seeddesk.ui.export_list import export_table

    if table.exporter is not None:
        table.exporter()
    else:
        export_table(holder, table, table.title() or tr("List"))
