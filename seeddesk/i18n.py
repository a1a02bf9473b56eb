"""One place that turns an English source text into the language of the moment.

The catalogue is Qt's (``resources/i18n/*.ts`` compiled to ``.qm``). Qt is imported only when a
language is set, so the command line can use ``tr`` without a window.
"""

from __future__ import annotations

import locale
import os
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any

from seeddesk.resources import resource

CONTEXT = "SeedDesk"
LANGUAGES = ("zh_CN", "en")

_translators: list[Any] = []
_language = "en"
_loaded: dict[str, Any] = {}
# A report may be made in another language, in a worker thread, while the window keeps its own.
_report: ContextVar[str | None] = ContextVar("report_language", default=None)


def tr(text: str, comment: str = "", n: int = -1) -> str:
    """Return ``text`` in the current language; with ``n``, the fitting plural form with ``%n`` filled.

    ``comment`` tells apart equal source texts of different meaning.
    """
    code = _report.get()
    for translator in _translators if code is None else (_catalogue(code),):
        found = translator.translate(CONTEXT, text, comment or None, n)
        if found:
            text = found
            break
    return text.replace("%n", f"{n:,}") if n >= 0 else text


def language() -> str:
    """The current language code, ``"zh_CN"`` or ``"en"``."""
    return _report.get() or _language


def system_language() -> str:
    """The language the computer is set to, among those the program speaks."""
    name = os.environ.get("LC_ALL") or os.environ.get("LC_MESSAGES") or os.environ.get("LANG") or ""
    if not name:
        name = locale.getlocale()[0] or ""
    if name in ("", "C", "POSIX") or name.startswith("C."):
        from PySide6.QtCore import QLocale

        name = QLocale.system().name()
    return "zh_CN" if name.lower().startswith(("zh", "chinese")) else "en"


def _catalogue(code: str) -> Any:
    """The compiled catalogue of a language, loaded once; FileNotFoundError if it is missing."""
    found = _loaded.get(code)
    if found is None:
        from PySide6.QtCore import QTranslator

        path = resource("i18n", f"seeddesk_{code}.qm")
        found = QTranslator()
        if not found.load(str(path)):
            raise FileNotFoundError(path)
        _loaded[code] = found
    return found


def set_language(code: str) -> None:
    """Switch ``tr`` to ``code``; raises FileNotFoundError if its compiled catalogue is missing."""
    global _language
    if code not in LANGUAGES:
        code = "en"
    _translators[:] = [_catalogue(code)]
    _language = code


@contextmanager
def report_language(code: str) -> Iterator[None]:
    """Within the block, in this thread only, ``tr`` and ``language`` speak ``code``."""
    token = _report.set(code if code in LANGUAGES else "en")
    try:
        yield
    finally:
        _report.reset(token)
