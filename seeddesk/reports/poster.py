"""The poster of a referral race: one A4 page with the leaderboard, the prizes and who counts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from seeddesk.domain.race import Rules
from seeddesk.i18n import report_language, tr
from seeddesk.reports import format as fmt
from seeddesk.reports.document import Block, Callout, Cell, Column, Document, KeyNumber, KeyNumbers, Paragraph, Table
from seeddesk.reports.masking import mask_name

MOST = 20
"""Places that fit on the page with everything else."""
PRIZES = 240
"""So many characters of the prizes are printed."""


@dataclass(frozen=True, slots=True)
class Place:
    """One person's place; ``shares``: how many others have the same."""

    rank: int
    name: str
    count: int
    shares: int = 0


@dataclass(frozen=True, slots=True)
class PosterFigures:
    """What the poster shows. ``places``: only who has a place, the best first."""

    shop: str
    name: str
    rules: Rules
    made_at: datetime
    places: Sequence[Place]
    people: int
    waiting: int
    group: str = ""
    prizes: str = ""


def build_poster(figures: PosterFigures, language: str = "zh_CN", mask: bool = True, places: int = 10) -> Document:
    """The document. ``mask`` shortens names; everybody down to place ``places`` is on it, ties included, as far as
    :data:`MOST` fit; how many more there are is said."""
    with report_language(language):
        kind = tr("Referral race")
        shown = [one for one in figures.places if one.rank <= places][:MOST]
        left_out = len(figures.places) - len(shown)
        rules = figures.rules
        blocks: list[Block] = [_numbers(figures), _table(shown, mask)]
        if left_out > 0:
            blocks.append(Paragraph(tr("and %n more who brought somebody", n=left_out), "muted"))
        ties = tied([one for one in shown if one.rank <= 3])
        if ties:
            blocks.append(Paragraph(ties, "bold"))
        if figures.prizes.strip():
            text = " ".join(figures.prizes.split())
            blocks.append(Callout(tr("Prizes"), text if len(text) <= PRIZES else text[: PRIZES - 1] + "…", "info"))
        blocks.append(Paragraph(" ".join(who_counts(rules, figures.group)), "small"))
        stands = (
            tr("final, {when}").format(when=moment(rules.closed))
            if rules.closed
            else tr("as of {when}").format(when=moment(figures.made_at))
        )
        return Document(
            title=figures.name,
            blocks=tuple(blocks),
            kicker=f"{figures.shop} · {kind}" if figures.shop else kind,
            beside=(tr("{first} to {last}").format(first=moment(rules.starts), last=moment(rules.ends)), stands),
            running=f"{figures.name} · {kind}",
            footer=(
                tr("Names are shortened for the privacy of those named")
                if mask
                else tr("Contains names: pass on with care")
            ),
            author=figures.shop,
            subject=kind,
            language=language,
        )


def moment(at: datetime) -> str:
    """A day with the time of day."""
    return f"{fmt.day(at.date())} {at:%H:%M}"


def _numbers(figures: PosterFigures) -> KeyNumbers:
    return KeyNumbers(
        (
            KeyNumber(tr("People brought who count"), f"{figures.people:,}"),
            KeyNumber(tr("Brought somebody"), f"{len(figures.places):,}"),
            KeyNumber(tr("Not long enough yet"), f"{figures.waiting:,}"),
        )
    )


def _table(places: Sequence[Place], mask: bool) -> Table:
    def name(one: Place) -> str:
        return mask_name(one.name) if mask else one.name

    return Table(
        (Column(tr("Place"), "right"), Column(tr("Name"), grow=1.0, most=1), Column(tr("People brought"), "right")),
        tuple(
            (Cell(f"{one.rank}", bold=one.rank <= 3), Cell(name(one), bold=one.rank <= 3),
             Cell(f"{one.count:,}", bold=one.rank <= 3))
            for one in places
        ),
        empty=tr("Nobody has a place yet."),
        dense=len(places) > 10,
    )  # fmt: skip


def tied(places: Sequence[Place]) -> str:
    """Which places are shared; empty where none is."""
    shared = {one.rank: one.shares + 1 for one in places if one.shares}
    return " ".join(
        tr("%n people share place {place}.", n=people).format(place=place) for place, people in sorted(shared.items())
    )


def who_counts(rules: Rules, group: str = "") -> list[str]:
    """The rules as sentences."""
    found = [tr("Counted is who was brought in this time and was not there before.")]
    if rules.must_join:
        found.append(tr("They must have joined {group}.").format(group=group))
    if rules.stay_days:
        found.append(tr("They must still be there after %n day(s).", n=rules.stay_days))
    else:
        found.append(tr("Who leaves before the race is closed does not count."))
    if rules.fit_theme:
        found.append(tr("They must fit what the product is for."))
    if not rules.staff:
        found.append(tr("Staff take no part.", "rule of a race"))
    if not rules.own_circle:
        found.append(tr("Relatives and friends of the owner take no part."))
    late = tr("Notes are taken until %n day(s) after the end.", n=rules.claim_days)
    found.append(late if rules.claim_days else tr("Notes are taken until the end."))
    found.append(tr("Whoever has the same number shares the place."))
    return found
