"""Icons from one family (Phosphor through qtawesome), drawn once and kept as small pictures.

Importing qtawesome and drawing the first icons costs a quarter of a second, so each icon is kept as a
strip of masks in several sizes; the strip is tinted when it is loaded. Strips are looked for among the
program's resources, then in the cache folder, and only then drawn.
"""

from __future__ import annotations

import weakref
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap

from seeddesk.resources import resource
from seeddesk.ui import settings, theme

SIZES = (16, 20, 24, 32, 40, 48, 64)
FAMILY = "ph"

_strips: dict[str, QPixmap] = {}
_icons: dict[tuple[str, str, str], QIcon] = {}
_bound: weakref.WeakKeyDictionary[QObject, tuple[str, str]] = weakref.WeakKeyDictionary()
_listening: list[bool] = []


def icon(name: str, role: str = "text") -> QIcon:
    """The icon ``name`` (Phosphor's names: "plus", "magnifying-glass" …) in the colour of a theme token.

    The picture does not change with the theme; use ``set_icon`` for one that does.
    """
    key = (name, role, theme.current())
    if key not in _icons:
        made = _tinted(name, theme.color(role))
        faint = _tinted(name, theme.color("muted", 0.6))
        for size in SIZES:
            made.addPixmap(faint.pixmap(QSize(size, size)), QIcon.Mode.Disabled)
        _icons[key] = made
    return _icons[key]


def pixmap(name: str, role: str = "text", size: int = 16, ratio: float = 1.0) -> QPixmap:
    """One picture ``size`` logical pixels wide, sharp on a screen of that pixel ratio."""
    return icon(name, role).pixmap(QSize(size, size), ratio)


def set_icon(target: Any, name: str, role: str = "text") -> None:
    """Give a button or an action an icon that is tinted anew when the theme changes."""
    if not _listening:
        _listening.append(True)
        theme.notifier().changed.connect(_retint)
    _bound[target] = (name, role)
    _show(target, name, role)


def size() -> int:
    """Side of an icon that stands beside body text, in logical pixels."""
    return round(theme.points() * 1.65)


def _show(target: Any, name: str, role: str) -> None:
    target.setIcon(icon(name, role))
    if hasattr(target, "setIconSize"):
        target.setIconSize(QSize(size(), size()))


def _retint() -> None:
    from shiboken6 import isValid

    for target, (name, role) in list(_bound.items()):
        if isValid(target):
            _show(target, name, role)


def cache_folder() -> Path:
    """Where drawn strips are kept; it need not exist or be writable."""
    return settings.cache_folder() / "icons"


def _tinted(name: str, colour: QColor) -> QIcon:
    strip, made, left = _strip(name), QIcon(), 0
    for size in SIZES:
        part = strip.copy(QRect(left, 0, size, size))
        painter = QPainter(part)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
        # Not fillRect: looking for its fitting overload makes PySide build the enum of all gradient
        # presets, which costs 15 ms at start.
        painter.setPen(colour)
        painter.setBrush(colour)
        painter.drawRect(part.rect())
        painter.end()
        made.addPixmap(part)
        left += size
    return made


def _strip(name: str) -> QPixmap:
    if name in _strips:
        return _strips[name]
    shipped, kept = resource("icons", f"{name}.png"), cache_folder() / f"{name}.png"
    for path in (shipped, kept):
        strip = QPixmap(str(path)) if path.is_file() else QPixmap()
        if strip.width() == sum(SIZES) and strip.height() == SIZES[-1]:
            break
    else:
        strip = draw_strip(name)
        _keep(strip, kept)
    _strips[name] = strip
    return strip


def draw_strip(name: str) -> QPixmap:
    """Draw the icon with qtawesome in every size, side by side; an unknown name raises its ValueError."""
    import qtawesome

    source = qtawesome.icon(f"{FAMILY}.{name}", color="black")
    strip = QPixmap(sum(SIZES), SIZES[-1])
    strip.fill(Qt.GlobalColor.transparent)
    painter, left = QPainter(strip), 0
    for size in SIZES:
        painter.drawPixmap(QPoint(left, 0), source.pixmap(QSize(size, size), 1.0))
        left += size
    painter.end()
    return strip


def _keep(strip: QPixmap, path: Path) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        # Two windows may start at once: each writes its own file and moves it into place.
        scratch = path.with_suffix(f".{id(strip)}.tmp")
        if strip.save(str(scratch), "PNG"):
            scratch.replace(path)
    except OSError:
        return  # a cache that cannot be written only costs time
