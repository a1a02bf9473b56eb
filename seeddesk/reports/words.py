"""Codes in words as the report says them (the window has its own, which reports may not import)."""

from __future__ import annotations

from seeddesk.i18n import tr
from seeddesk.reports.document import Tone


def tier(code: str) -> str:
    """A layer of members."""
    return {
        "kol": tr("opinion leader"),
        "core": tr("core user"),
        "regular": tr("ordinary"),
        "buzz": tr("word of mouth"),
    }.get(code, tr("not placed", "tier"))


def severity(code: str) -> tuple[str, Tone]:
    """How bad a fault is, with its tone."""
    found: dict[str, tuple[str, Tone]] = {
        "serious": (tr("serious"), "danger"),
        "normal": (tr("normal"), "neutral"),
        "minor": (tr("minor"), "neutral"),
    }
    return found.get(code, (code, "neutral"))


def fix_status(code: str) -> str:
    """Where a fix stands."""
    return {
        "open": tr("open", "fix"),
        "production": tr("in production"),
        "fixed": tr("fixed"),
        "verified": tr("verified"),
        "rejected": tr("rejected"),
    }.get(code, code)


def decision(code: str) -> tuple[str, Tone]:
    """What was decided, with its tone."""
    found: dict[str, tuple[str, Tone]] = {
        "adopt": (tr("adopted"), "good"),
        "part": (tr("partly"), "info"),
        "later": (tr("not now"), "neutral"),
        "no": (tr("no", "decision"), "neutral"),
    }
    return found.get(code, (code, "neutral"))


def verdict(code: str) -> str:
    """The verdict as it stands in a sentence."""
    return {
        "push": tr("push"),
        "fix": tr("fix first"),
        "stop": tr("stop", "verdict"),
    }.get(code, tr("no verdict yet"))


def price_feeling(code: str) -> str:
    """How the price felt."""
    return {
        "cheap": tr("cheap"),
        "right": tr("just right"),
        "dear": tr("too dear"),
    }.get(code, code)


def gate(code: str) -> str:
    """A goal of the verdict."""
    return {
        "participation": tr("Took part"),
        "conversion": tr("Invited → bought"),
        "nps": tr("Would recommend (NPS)"),
        "mark": tr("Mean mark"),
        "serious": tr("Serious fixes open"),
        "not_worse": tr("Not worse than the round before"),
    }.get(code, code)
