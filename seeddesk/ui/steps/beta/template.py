"""A blank workbook for reviews, with a column per tested point, to fill in and import."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from seeddesk.i18n import tr
from seeddesk.store import beta as store
from seeddesk.ui import table_templates as templates
from seeddesk.ui.desk import Desk


def save_template(parent: QWidget, desk: Desk, round_id: int) -> None:
    """Ask where, and write the template in the background."""
    row = store.round_row(desk.shop, round_id)
    if row is None:
        return
    names = [point["name"] for point in store.points(desk.shop, round_id)]
    suggested = tr("Reviews of round {number}").format(number=row["number"])
    templates.save_template(parent, desk, "reviews", suggested, names)
