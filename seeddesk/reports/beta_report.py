"""The beta report: from its figures to a document, in Chinese or English whatever the window speaks."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from seeddesk.domain.report_figures import BetaReportFigures
from seeddesk.i18n import report_language, tr
from seeddesk.reports import beta_evidence, beta_front
from seeddesk.reports import format as fmt
from seeddesk.reports.document import Block, Document

Section = Callable[[BetaReportFigures, bool], list[Block]]

# In the order they are printed; each leaves itself out, or says so, where it has no figures.
_SECTIONS: dict[str, Section] = {
    "verdict": beta_front.verdict,
    "points": beta_front.points,
    "topics": beta_front.topics,
    "fixes": beta_front.fixes,
    "decisions": beta_front.decisions,
    "gates": beta_evidence.gates,
    "rounds": beta_evidence.rounds,
    "price": beta_evidence.price,
    "quotes": beta_evidence.quotes,
    "testers": beta_evidence.testers,
    "methods": beta_evidence.methods,
    "marks": beta_evidence.marks,
}
SECTIONS = tuple(_SECTIONS)


def section_words() -> dict[str, str]:
    """The sections by code, in words, for the dialog that chooses among them."""
    return {
        "verdict": tr("Verdict and key numbers"),
        "points": tr("What was tested"),
        "topics": tr("What testers said"),
        "fixes": tr("Fixes for production"),
        "decisions": tr("Heard, and decided"),
        "gates": tr("Why this verdict"),
        "rounds": tr("Round against round"),
        "price": tr("How the price felt"),
        "quotes": tr("In their own words"),
        "testers": tr("Who the testers were"),
        "methods": tr("How this was worked out"),
        "marks": tr("All marks"),
    }


def build_beta_report(
    figures: BetaReportFigures,
    language: str = "zh_CN",
    mask: bool = True,
    sections: Iterable[str] = SECTIONS,
) -> Document:
    """The document of one beta round.

    ``language`` is ``zh_CN`` or ``en``; ``mask`` shortens the testers' names; ``sections`` are printed in
    the order given. Raises KeyError on a section that does not exist.
    """
    with report_language(language):
        title = report_title(figures)
        blocks: list[Block] = []
        for code in sections:
            blocks += _SECTIONS[code](figures, mask)
        beside = [
            line
            for line in (
                fmt.days(figures.opens_on, figures.closes_on),
                tr("made on {day}").format(day=fmt.day(figures.made_on)),
            )
            if line
        ]
        kind = tr("Beta report")
        return Document(
            title=title,
            blocks=tuple(blocks),
            kicker=f"{figures.shop} · {kind}" if figures.shop else kind,
            beside=tuple(beside),
            running=f"{title} · {kind}",
            footer=_privacy(mask),
            author=figures.shop,
            subject=kind,
            language=language,
        )


def report_title(figures: BetaReportFigures) -> str:
    """``Spring hand cream 2.0 · round 2``."""
    name = figures.launch
    if figures.version and figures.version.casefold() not in name.casefold():
        name = f"{name} {figures.version}"
    return tr("{launch} · round {number}").format(launch=name, number=figures.round_number)


def _privacy(mask: bool) -> str:
    if mask:
        return tr("Customers' names are shortened for their privacy")
    return tr("Contains customers' names: pass on with care")
