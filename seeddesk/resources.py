"""Where the program's own files are: beside the package in a wheel, beside the checkout otherwise."""

from __future__ import annotations

from pathlib import Path


def resource(*parts: str) -> Path:
    """Return the path of a file under ``resources/``; it need not exist."""
    inside = Path(__file__).parent / "resources"
    root = inside if inside.is_dir() else Path(__file__).parent.parent / "resources"
    return root.joinpath(*parts)
