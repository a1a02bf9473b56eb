"""Applies the tokens to the application: Fusion, one palette, one short style sheet, one font.

Widgets that paint themselves ask ``color`` and ``font`` while painting; Qt repaints them when the
palette or style changes. Anything that keeps a coloured picture listens to ``notifier().changed``.
"""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontMetrics, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from seeddesk.ui.theme.sheet import build_sheet
from seeddesk.ui.theme.tokens import STEP, THEMES

# Qt's own fallback takes Noto's Japanese face for Chinese, so the family is always named.
FAMILIES = {
    "win32": ("Microsoft YaHei UI", "Microsoft YaHei", "Segoe UI"),
    "darwin": ("PingFang SC", "Hiragino Sans GB"),
}
FAMILIES_ELSEWHERE = (
    "Noto Sans CJK SC",
    "Noto Sans SC",
    "Source Han Sans SC",
    "Source Han Sans CN",
    "WenQuanYi Micro Hei",
    "WenQuanYi Zen Hei",
)
SMALLEST_POINTS = 9.75  # 13 pixels at 96 dpi: Chinese below that tires the eye
SCALES = {"body": 1.0, "small": 0.9, "title": 1.1, "heading": 1.3, "number": 1.7}


class Notifier(QObject):
    """Says that colours or text size changed."""

    changed = Signal()


class _State:
    """What is applied now; one per process like QApplication itself."""

    wanted = "system"
    name = "light"
    percent = 100
    base_points = 0.0
    family = ""
    notifier: Notifier | None = None
    colours: dict[str, QColor] = {}  # noqa: RUF012 - replaced as a whole, never shared
    following = False


def notifier() -> Notifier:
    """The object whose ``changed`` signal fires after a theme or text size was applied."""
    if _State.notifier is None:
        _State.notifier = Notifier()
    return _State.notifier


def color(token: str, alpha: float = 1.0) -> QColor:
    """The colour of a token in the current theme, to be read only; raises KeyError for an unknown token."""
    if not _State.colours:
        _State.colours = {key: QColor(value) for key, value in THEMES[_State.name].items()}
    colour = _State.colours[token]
    if alpha < 1:
        colour = QColor(colour)
        colour.setAlphaF(alpha)
    return colour


def current() -> str:
    """``"light"``, ``"dark"`` or ``"contrast"``: what is shown now."""
    return _State.name


def wanted() -> str:
    """``"light"``, ``"dark"``, ``"contrast"`` or ``"system"``: what was asked for."""
    return _State.wanted


def text_percent() -> int:
    """Text size, 90–200."""
    return _State.percent


def px(steps: float) -> int:
    """Distances in steps of four logical pixels."""
    return round(steps * STEP)


def char_width(metrics: QFontMetrics) -> int:
    """Width of a figure, the unit of widths given in characters; a Chinese character takes two.

    ``averageCharWidth`` of a Chinese font is nearly that of its square characters.
    """
    return metrics.horizontalAdvance("0")


def family() -> str:
    """The family text is drawn in, chosen once; empty when none of the known ones is installed."""
    if not _State.family:
        names = FAMILIES.get(sys.platform, FAMILIES_ELSEWHERE)
        _State.family = next((name for name in names if QFontDatabase.hasFamily(name)), "")
    return _State.family


def points(role: str = "body") -> float:
    """Point size of ``body``, ``small``, ``title``, ``heading`` or ``number`` text."""
    base = _State.base_points or SMALLEST_POINTS
    return base * SCALES[role] * _State.percent / 100


def font(role: str = "body", *, bold: bool = False) -> QFont:
    """A font for painters, with figures of equal width."""
    made = QFont(QApplication.font())
    made.setPointSizeF(points(role))
    if bold or role in ("title", "heading", "number"):
        made.setWeight(QFont.Weight.Bold)
    return made


def apply(app: QApplication, theme: str = "system", percent: int | None = None) -> None:
    """Dress ``app`` in ``theme`` ("light", "dark", "contrast" or "system"), with text at ``percent`` (90–200).

    May be called again at any time; ``system`` goes on following the system's setting.
    """
    _State.wanted = theme if theme in THEMES else "system"
    if percent is not None:
        _State.percent = min(200, max(90, int(percent)))
    hints = QGuiApplication.styleHints()
    if not _State.following:
        if app.property("style") != "Fusion":  # app.py chooses it while it makes the application
            app.setStyle("Fusion")
        _State.following = True
        hints.colorSchemeChanged.connect(_system_changed)
    if not _State.base_points:
        _State.base_points = max(SMALLEST_POINTS, app.font().pointSizeF())
    if _State.wanted == "system":
        _State.name = "dark" if hints.colorScheme() == Qt.ColorScheme.Dark else "light"
    else:
        _State.name = _State.wanted
    _State.colours = {}
    app.setFont(_base_font(app))
    app.setPalette(_palette())
    sizes = {role: points(role) for role in SCALES}
    # Qt restyles every widget once for each of its ancestors when one sheet replaces another (1.2 s for 900
    # widgets); taking the old one away first and then setting the new one visits each widget twice (0.2 s).
    app.setStyleSheet("")
    app.setStyleSheet(build_sheet(THEMES[_State.name], sizes, _State.name, QFontMetrics(app.font()).height()))
    notifier().changed.emit()


def _system_changed() -> None:
    app = QApplication.instance()
    if _State.wanted == "system" and isinstance(app, QApplication):
        apply(app, "system")


def _base_font(app: QApplication) -> QFont:
    made = QFont(app.font())
    if family():
        made.setFamilies([family()])
    made.setPointSizeF(points())
    made.setFeature(QFont.Tag("tnum"), 1)
    return made


def _palette() -> QPalette:
    palette = QPalette()
    role = QPalette.ColorRole
    for key, token in {
        role.Window: "ground",
        role.WindowText: "text",
        role.Base: "surface",
        role.AlternateBase: "sunken",
        role.Text: "text",
        role.PlaceholderText: "muted",
        role.Button: "surface",
        role.ButtonText: "text",
        role.BrightText: "danger",
        role.Highlight: "primary",
        role.HighlightedText: "on_primary",
        role.Accent: "primary",
        role.Link: "primary",
        role.LinkVisited: "primary",
        role.ToolTipBase: "surface",
        role.ToolTipText: "text",
        role.Light: "surface",
        role.Midlight: "sunken",
        role.Mid: "line_strong",
        role.Dark: "line_strong",
        role.Shadow: "line_strong",
    }.items():
        palette.setColor(key, color(token))
    for key in (role.Text, role.WindowText, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, key, color("muted", 0.7))
    return palette
