"""The colours and measures of the window, as data.

Text tokens are a little stronger than the first drawings where a pair fell short of 4.5:1; the lighter
originals live on as ``*_fill`` for bars and marks, which carry no text.
"""

from __future__ import annotations

LIGHT: dict[str, str] = {
    "ground": "#F6F5F1",
    "surface": "#FFFFFF",
    "sunken": "#EFEDE6",
    "text": "#1E2822",
    "muted": "#616B65",
    "line": "#E2DFD6",
    "line_strong": "#CBC7BB",
    "field_line": "#89857A",
    "primary": "#277050",
    "primary_soft": "#E3F0E9",
    "primary_hover": "#205E43",
    "primary_fill": "#2B7A57",
    "primary_fill_2": "#45906C",
    "on_primary": "#FFFFFF",
    "attention": "#8F5A0C",
    "attention_soft": "#FAF0DD",
    "attention_fill": "#B8771A",
    "danger": "#B03E30",
    "danger_soft": "#F8E6E2",
    "danger_fill": "#BC4637",
    "on_danger": "#FFFFFF",
    "info": "#3265A6",
    "info_soft": "#E4ECF7",
    "info_fill": "#356AAE",
    "neutral": "#616B65",
    "neutral_soft": "#EFEDE6",
    "neutral_fill": "#8A8576",
}

DARK: dict[str, str] = {
    "ground": "#161A18",
    "surface": "#1E2421",
    "sunken": "#191E1B",
    "text": "#E5EAE7",
    "muted": "#9BA8A1",
    "line": "#303833",
    "line_strong": "#46504A",
    "field_line": "#6C7871",
    "primary": "#58B88A",
    "primary_soft": "#1F3A2E",
    "primary_hover": "#6CC79B",
    "primary_fill": "#58B88A",
    "primary_fill_2": "#39785B",
    "on_primary": "#0E1D16",
    "attention": "#E0A650",
    "attention_soft": "#3A2F1B",
    "attention_fill": "#E0A650",
    "danger": "#E58576",
    "danger_soft": "#3D2420",
    "danger_fill": "#E07B6C",
    "on_danger": "#2A0F0B",
    "info": "#7FA9E0",
    "info_soft": "#1F2C3E",
    "info_fill": "#7FA9E0",
    "neutral": "#9BA8A1",
    "neutral_soft": "#2A322D",
    "neutral_fill": "#68756E",
}

CONTRAST: dict[str, str] = {
    "ground": "#FFFFFF",
    "surface": "#FFFFFF",
    "sunken": "#F2F2F2",
    "text": "#000000",
    "muted": "#2B2B2B",
    "line": "#595959",
    "line_strong": "#000000",
    "field_line": "#000000",
    "primary": "#004A2B",
    "primary_soft": "#D6F0E2",
    "primary_hover": "#00341E",
    "primary_fill": "#005C36",
    "primary_fill_2": "#2F7F5B",
    "on_primary": "#FFFFFF",
    "attention": "#5A3500",
    "attention_soft": "#FFEFC9",
    "attention_fill": "#8A5200",
    "danger": "#8A1408",
    "danger_soft": "#FFE2DE",
    "danger_fill": "#A81C0E",
    "on_danger": "#FFFFFF",
    "info": "#0A3877",
    "info_soft": "#DBE8FF",
    "info_fill": "#0F4AA0",
    "neutral": "#2B2B2B",
    "neutral_soft": "#E6E6E6",
    "neutral_fill": "#6B6B6B",
}
"""For eyes that need more: every text at 7:1 or better, every border to be seen."""

THEMES = {"light": LIGHT, "dark": DARK, "contrast": CONTRAST}

TONES = ("neutral", "primary", "attention", "danger", "info")

BACKGROUNDS = ("ground", "surface", "sunken", "primary_soft")

# Every text colour with every background it is drawn on.
TEXT_PAIRS: tuple[tuple[str, str], ...] = (
    *((text, ground) for text in ("text", "muted", *TONES) for ground in BACKGROUNDS),
    *((tone, f"{tone}_soft") for tone in TONES),
    *(("text", f"{tone}_soft") for tone in TONES),
    *(("muted", f"{tone}_soft") for tone in TONES),
    ("on_primary", "primary"),
    ("on_primary", "primary_hover"),
    ("on_danger", "danger"),
)

# What is no text but has to be told from its ground: bars and marks, the ring of the focus, edges of fields.
GRAPHIC_PAIRS: tuple[tuple[str, str], ...] = tuple(
    (mark, ground)
    for mark in (
        *(f"{tone}_fill" for tone in TONES), "primary_fill_2", "primary", "danger", "muted", "field_line",
    )
    for ground in ("ground", "surface", "sunken")
)  # fmt: skip

STEP = 4
RADIUS_CONTROL = 7
RADIUS_CARD = 10

TEXT_SIZES = (90, 100, 110, 125, 150, 175, 200)  # per cent offered in the settings


def luminance(colour: str) -> float:
    """Relative luminance 0–1 of ``#RRGGBB`` (WCAG 2.2, definition of relative luminance)."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (x / 12.92 if x <= 0.04045 else ((x + 0.055) / 1.055) ** 2.4 for x in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Contrast ratio 1–21 of two ``#RRGGBB`` colours (WCAG 2.2, success criterion 1.4.3)."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)
