"""A line whose text is hidden while phones and ids are; the eye at its end shows it for a look or a change."""

from __future__ import annotations

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QWidget

from seeddesk.i18n import tr
from seeddesk.ui import privacy
from seeddesk.ui.icons import set_icon


def veil(editor: QWidget) -> None:
    """Hide what stands in the line edit of a form's editor, where the owner hides such things."""
    line = getattr(editor, "line", None)
    if not privacy.hidden() or not isinstance(line, QLineEdit):
        return
    line.setEchoMode(QLineEdit.EchoMode.Password)
    eye = QAction(line)
    eye.setCheckable(True)

    def show(on: bool) -> None:
        line.setEchoMode(QLineEdit.EchoMode.Normal if on else QLineEdit.EchoMode.Password)
        set_icon(eye, "eye-slash" if on else "eye", "muted")
        eye.setText(tr("Hide") if on else tr("Show"))
        eye.setToolTip(eye.text())

    eye.toggled.connect(show)
    show(False)
    line.addAction(eye, QLineEdit.ActionPosition.TrailingPosition)
