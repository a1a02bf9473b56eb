"""Language, colours and text size; what is chosen is seen at once."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QWidget

from seeddesk.i18n import language, tr
from seeddesk.ui.settings import TEXT_SIZES, THEMES, Settings
from seeddesk.ui.widgets.dialog import BaseDialog
from seeddesk.ui.widgets.form import Field, Form
from seeddesk.ui.widgets.labels import Muted

LANGUAGE_NAMES = {"zh_CN": "中文", "en": "English"}


def theme_word(code: Any) -> str:
    """What a theme is called."""
    return {"system": tr("as the system"), "light": tr("light"), "dark": tr("dark")}.get(code, str(code))


class SettingsDialog(BaseDialog):
    """``apply(language=…, theme=…, text_size=…)`` is called as soon as a field changes."""

    def __init__(self, settings: Settings, apply: Callable[..., None], parent: QWidget | None = None) -> None:
        super().__init__(lambda: tr("Settings"), parent, size=(60, 14), scrolling=True)
        self._apply = apply
        self.form = Form(
            [
                Field(
                    "language",
                    lambda: tr("Language"),
                    "choice",
                    required=True,
                    choices=tuple(LANGUAGE_NAMES),
                    words=lambda code: LANGUAGE_NAMES.get(code, str(code)),
                    width=22,
                ),
                Field(
                    "theme", lambda: tr("Colours"), "choice", required=True, choices=THEMES, words=theme_word, width=22
                ),
                Field(
                    "text_size",
                    lambda: tr("Text size"),
                    "choice",
                    required=True,
                    choices=TEXT_SIZES,
                    words=lambda size: f"{size} %",
                    width=22,
                ),
            ]
        )
        sizes = min(TEXT_SIZES, key=lambda size: abs(size - settings.text_size))
        self.form.set_values({"language": settings.language or language(), "theme": settings.theme, "text_size": sizes})
        self.form.edited.connect(lambda key, value: self._apply(**{key: value}))
        self.add(self.form)
        self.add(Muted(lambda: tr("Kept for this computer, not in the shop file."), wrap=True))
        self.body.addStretch(1)
        self.add_button(lambda: tr("Close"), self.accept, kind="primary")
