"""The look of the window: ``apply`` dresses the application, painters ask ``color``, ``font`` and ``px``."""

from seeddesk.ui.theme.style import (
    apply,
    char_width,
    color,
    current,
    family,
    font,
    notifier,
    points,
    px,
    text_percent,
    wanted,
)
from seeddesk.ui.theme.tokens import RADIUS_CARD, RADIUS_CONTROL, TEXT_SIZES, TONES, contrast

__all__ = [
    "RADIUS_CARD",
    "RADIUS_CONTROL",
    "TEXT_SIZES",
    "TONES",
    "apply",
    "char_width",
    "color",
    "contrast",
    "current",
    "family",
    "font",
    "notifier",
    "points",
    "px",
    "text_percent",
    "wanted",
]
