"""The evidence behind the first page: gates, tests of chance, price, quotes, testers, methods, marks."""

from __future__ import annotations

from collections import Counter

from seeddesk.domain.report_figures import BetaReportFigures, TesterFigure
from seeddesk.domain.stats import Share
from seeddesk.domain.verdict import Comparison, GateResult, MarkChange
from seeddesk.i18n import tr
from seeddesk.reports import format as fmt
from seeddesk.reports import words
from seeddesk.reports.beta_front import gate_goal, gate_value, unclear, worse_words
from seeddesk.reports.charts import BarChart, Series, StackedShare
from seeddesk.reports.charts import Share as ShareRow
from seeddesk.reports.charts.base import too_few
from seeddesk.reports.document import Block, Cell, ChartBlock, ChartPair, Column, Heading, Paragraph, Quote, Table
from seeddesk.reports.masking import mask_name

MOST_QUOTES = 8
POINTS_PER_TABLE = 8


def gates(figures: BetaReportFigures, mask: bool) -> list[Block]:
    """Each goal, what was measured, and whether it was met, with and without own circle."""
    judged = figures.verdict
    without = judged.without_own_circle
    rows = []
    for gate in judged.gates:
        row: list[Cell | str] = [
            words.gate(gate.code),
            gate_goal(gate),
            _measured(gate, figures),
            _met(gate, figures),
        ]
        if without is not None:
            other = without.gate(gate.code)
            row += [_measured(other, figures, short=True), _met(other, figures)]
        rows.append(tuple(row))
    columns = [Column(tr("Goal"), grow=2), Column(tr("Wanted")), Column(tr("Measured")), Column(tr("Met"))]
    if without is not None:
        columns += [Column(tr("Without own circle")), Column(tr("Met without", "own circle"))]
    blocks: list[Block] = [Heading(tr("Why this verdict")), Table(tuple(columns), tuple(rows))]
    if without is not None and not judged.own_circle_changes and not judged.own_circle_few:
        blocks.append(
            Paragraph(
                tr("{own} of {reviews} reviews are from own circle; without them the verdict stays the same.").format(
                    own=sum(review.own_circle for review in figures.round.reviews), reviews=judged.n_reviews
                ),
                "small",
            )
        )
    return blocks


def _measured(gate: GateResult, figures: BetaReportFigures, short: bool = False) -> str:
    """Value, then what it stands on: k of n and interval."""
    if gate.code == "not_worse":
        if gate.met is None:
            return tr("does not apply") if figures.against is not None else tr("no round before")
        return worse_words(gate) if gate.details else tr("nothing clearly worse")
    value = gate_value(gate, gate.value)
    if gate.code == "serious":
        return value
    if unclear(gate, figures):
        return f"n = {gate.n}"
    notes = [f"{gate.k} / {gate.n}" if gate.k is not None else f"n = {gate.n}"]
    if gate.interval is not None and not short:
        if gate.code in ("participation", "conversion"):
            notes.append(fmt.span(gate.interval))
        else:
            shown = (fmt.signed(end) if gate.code == "nps" else f"{end:.1f}" for end in gate.interval)
            low, high = shown
            notes.append(tr("{low} to {high}").format(low=low, high=high))
    return tr("{value} ({notes})").format(value=value, notes=fmt.commas(notes))


def _met(gate: GateResult, figures: BetaReportFigures) -> Cell:
    if gate.met is None:
        return Cell("–", muted=True)
    if unclear(gate, figures):
        return Cell(too_few(), "neutral")
    return Cell(tr("met"), "good") if gate.met else Cell(tr("missed"), "attention")


def rounds(figures: BetaReportFigures, mask: bool) -> list[Block]:
    """This round against the one before, each line with n and a test of chance."""
    against = figures.against
    if against is None:
        return []
    bought = against.conversion
    rows = [
        (
            tr("Invited → bought"),
            _share(bought.before),
            _share(bought.after),
            "–"
            if bought.difference is None
            else tr("{change} points").format(change=fmt.signed(100 * bought.difference)),
            _chance(bought.p, figures),
        ),
        _nps_row(figures, against),
        _mean_row(tr("Mean mark"), against.mark, figures),
    ]
    rows += [_mean_row(change.name, change, figures) for change in against.points]
    columns = (
        Column(tr("Figure"), grow=2),
        Column(tr("round {number}").format(number=figures.before_number), "right"),
        Column(tr("round {number}").format(number=figures.round_number), "right"),
        Column(tr("Change"), "right"),
        Column(tr("Chance?"), grow=1),
    )
    note = tr(
        '"Clear" means that chance alone would show such a difference in fewer than {share} of cases; '
        "for the points tested, corrected for looking at all of them at once."
    ).format(share=fmt.percent(figures.gates.alpha))
    return [Heading(tr("Round against round")), Table(columns, tuple(rows)), Paragraph(note, "small")]


def _share(share: Share) -> str:
    return "–" if share.value is None else f"{fmt.percent(share.value)} ({share.k} / {share.n})"


def _nps_row(figures: BetaReportFigures, against: Comparison) -> tuple[str, str, str, str, str]:
    before, after = against.nps_before, against.nps_after
    shown = [
        f"{fmt.signed(nps.value)} ± {nps.margin:.0f} (n = {nps.n})"
        if nps.value is not None and nps.margin is not None and figures.enough(nps.n)
        else f"n = {nps.n}"
        for nps in (before, after)
    ]
    label = tr("Would recommend (NPS)")
    if before.value is None or after.value is None or not figures.enough(min(before.n, after.n)):
        return label, shown[0], shown[1], "–", too_few()
    return label, shown[0], shown[1], fmt.signed(after.value - before.value), _chance(against.recommend.p, figures)


def _mean_row(name: str, change: MarkChange, figures: BetaReportFigures) -> tuple[str, str, str, str, str]:
    shown = [
        f"{mean.value:.2f} (n = {mean.n})" if mean.value is not None and figures.enough(mean.n) else f"n = {mean.n}"
        for mean in (change.before, change.after)
    ]
    if change.difference is None or not figures.enough(min(change.before.n, change.after.n)):
        return name, shown[0], shown[1], "–", too_few()
    return name, shown[0], shown[1], fmt.signed(change.difference, 2), _chance(change.p, figures)


def _chance(p: float | None, figures: BetaReportFigures) -> str:
    if p is None:
        return too_few()
    shown = fmt.probability(p)
    if p < figures.gates.alpha:
        return tr("clear ({p})").format(p=shown)
    return tr("may be chance ({p})").format(p=shown)


def price(figures: BetaReportFigures, mask: bool) -> list[Block]:
    """How the price felt to those who were asked."""
    codes = ("cheap", "right", "dear")
    counts = tuple(figures.price_feeling.get(code, 0) for code in codes)
    if not sum(counts):
        return []
    label = fmt.money(figures.price_cents) if figures.price_cents else tr("Price")
    chart = StackedShare(
        tuple(words.price_feeling(code) for code in codes),
        (ShareRow(label, counts),),
        min_n=figures.gates.reviews,
        tones=("info", "good", "attention"),
    )
    said = fmt.joined([f"{words.price_feeling(c)} {n}" for c, n in zip(codes, counts, strict=True)])
    return [
        Heading(tr("How the price felt")),
        ChartBlock(chart, tr("Answers: {answers}").format(answers=said)),
    ]


def quotes(figures: BetaReportFigures, mask: bool) -> list[Block]:
    """Testimonials, only of those who agreed to be quoted."""
    agreed = [t for t in figures.testers if t.quote_ok and t.quote.strip()]
    if not agreed:
        return []
    blocks: list[Block] = [Heading(tr("In their own words"))]
    for tester in agreed[:MOST_QUOTES]:
        about = [mask_name(tester.name) if mask else tester.name]
        if tester.city and not mask:
            about.append(tester.city)
        if tester.tier:
            about.append(words.tier(tester.tier))
        if tester.own_circle:
            about.append(tr("own circle"))
        blocks.append(Quote(fmt.quoted(tester.quote.strip()), " · ".join(a for a in about if a)))
    note = tr("Printed with their agreement.")
    if len(agreed) > MOST_QUOTES:
        note = tr("{shown} of {all} who agreed to be quoted.").format(shown=MOST_QUOTES, all=len(agreed))
    return [*blocks, Paragraph(note, "small")]


def testers(figures: BetaReportFigures, mask: bool) -> list[Block]:
    """How many took part in what stage, of which tier and city, and how many are own circle."""
    people = figures.testers
    blocks: list[Block] = [Heading(tr("Who the testers were"))]
    if not people:
        return [*blocks, Paragraph(tr("Nobody has applied for this round yet."), "muted")]
    own = sum(bool(t.own_circle) for t in people)
    bought = sum(t.bought for t in people)
    said = [
        tr("%n tester(s) in this round", n=len(people)),
        tr("%n bought", n=bought),
        tr("%n own circle", n=own),
    ]
    if figures.seats:
        said.append(tr("%n seat(s)", n=figures.seats))
    blocks.append(Paragraph(fmt.clauses(said)))
    tiers = Counter(t.tier for t in people)
    order = [code for code in ("kol", "core", "regular", "buzz", "") if tiers.get(code)]
    by_tier = _counted([(words.tier(code), tiers[code]) for code in order])
    cities = Counter(t.city for t in people if t.city)
    common = cities.most_common(6)
    rest = sum(cities.values()) - sum(n for _, n in common)
    listed = list(common)
    if rest:
        listed.append((tr("elsewhere"), rest))
    unknown = len(people) - sum(cities.values())
    if unknown and listed:
        listed.append((tr("not known"), unknown))
    tiered = order != [""]  # nobody sorted into tiers yet: a bar of "no tier" would say nothing
    if listed and tiered:
        return [*blocks, ChartPair(tr("By tier"), by_tier, tr("By city"), _counted(listed))]
    if listed:
        return [*blocks, Heading(tr("By city"), 2), ChartBlock(_counted(listed))]
    return [*blocks, Heading(tr("By tier"), 2), ChartBlock(by_tier)] if tiered else blocks


def _counted(counts: list[tuple[str, int]]) -> BarChart:
    return BarChart(
        tuple(name for name, _ in counts),
        (Series("", tuple(float(n) for _, n in counts)),),
        decimals=0,
        legend=False,
    )


def methods(figures: BetaReportFigures, mask: bool) -> list[Block]:
    """How the numbers came about, for a reader who wants to check them."""
    goals = figures.gates
    lines = [
        tr(
            "Shares carry a 95% interval by Wilson's method: if the same beta were run again and again, "
            "19 of 20 such intervals would hold the true share."
        ),
        tr(
            "NPS is the share who answered 9 or 10 minus the share who answered 0 to 6 when asked whether they "
            "would recommend it, with its 95% margin. A tester's mark is the mean of the points they marked."
        ),
        tr(
            "Two rounds' purchases are compared by Fisher's exact test where a count is under 10, else by the "
            "two-proportion z test; marks and recommendations by the Mann–Whitney test with correction for ties, "
            "the points tested by Holm's correction besides."
        ),
        tr("Under {least} reviews no mean, no NPS and no verdict is given.").format(least=goals.reviews),
        tr(
            "Verdict: push when every goal is met, fix first when goals are missed; stop when even the upper end of "
            "invited → bought is under {share}, or NPS is below {nps} with {n} answers or more."
        ).format(share=fmt.percent(goals.stop_conversion_high), nps=f"{goals.stop_nps:.0f}", n=goals.stop_nps_n),
        tr("Own circle means relatives, friends, staff and the owner. Each goal is also worked out without them."),
        tr("Testers were invited by the shop and are not a random sample of all buyers; read the figures as theirs."),
    ]
    return [Heading(tr("How this was worked out")), *[Paragraph(line) for line in lines]]


def marks(figures: BetaReportFigures, mask: bool) -> list[Block]:
    """Everybody's marks, a row per tester who reviewed; many points make several tables."""
    people = [t for t in figures.testers if any(m is not None for m in t.marks) or t.recommend is not None]
    if not people:
        return []
    names = list(figures.points)
    blocks: list[Block] = [Heading(tr("All marks"))]
    starts = range(0, max(1, len(names)), POINTS_PER_TABLE)
    known = any(t.tier or t.own_circle for t in people)
    for start in starts:
        part = names[start : start + POINTS_PER_TABLE]
        last = start + POINTS_PER_TABLE >= len(names)
        columns = [Column("#", "right"), Column(tr("Tester"), grow=3, most=2)]
        if known:
            columns.append(Column(tr("Tier"), grow=2))
        columns += [Column(name, "right", grow=1) for name in part]
        if last:
            columns.append(Column(tr("Recommend"), "right", grow=1))
        rows = [_mark_row(t, start, len(part), last, mask, known) for t in people]
        if len(starts) > 1:
            blocks.append(Heading(tr("{first} to {last}").format(first=part[0], last=part[-1]), 2))
        blocks.append(Table(tuple(columns), tuple(rows), dense=True))
    blocks.append(Paragraph(tr("Marks from 1 to 5, recommend from 0 to 10; – where nothing was said."), "small"))
    return blocks


def _mark_row(
    tester: TesterFigure, start: int, count: int, last: bool, mask: bool, known: bool
) -> tuple[Cell | str, ...]:
    name = mask_name(tester.name) if mask else tester.name
    kind = [words.tier(tester.tier)] if tester.tier else []
    if tester.own_circle:
        kind.append(tr("own circle"))
    row: list[Cell | str] = [
        Cell(str(tester.number), muted=True),
        name,
    ]
    if known:
        row.append(Cell(" · ".join(kind) or "–", muted=True))
    for index in range(start, start + count):
        value = tester.marks[index] if index < len(tester.marks) else None
        row.append("–" if value is None else f"{value:g}")
    if last:
        row.append("–" if tester.recommend is None else str(tester.recommend))
    return tuple(row)
