"""The evidence behind the first page: gates, tests of chance, price, quotes, testers, methods, marks."""

from __future__ import annotations

from collections import Counter

from seeddesk.domain.report_figures import MIN_REVIEWS, BetaReportFigures, GateFigure, TesterFigure
from seeddesk.domain.stats import Mean, Share
from seeddesk.i18n import tr
from seeddesk.reports import format as fmt
from seeddesk.reports import words
from seeddesk.reports.beta_front import CHANCE, gate_goal, gate_value
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
    if not judged.gates:
        return []
    own = judged.outcome_without_own is not None
    rows = []
    for gate in judged.gates:
        row: list[Cell | str] = [words.gate(gate.code), gate_goal(gate), _measured(gate), _met(gate.met)]
        if own:
            row.append(gate_value(gate, gate.value_without_own))
            row.append(_met(gate.met_without_own))
        rows.append(tuple(row))
    columns = [
        Column(tr("Goal"), grow=2),
        Column(tr("Wanted"), "right"),
        Column(tr("Measured")),
        Column(tr("Met")),
    ]
    if own:
        columns += [Column(tr("Without own circle"), "right"), Column(tr("Met without", "own circle"))]
    blocks: list[Block] = [Heading(tr("Why this verdict")), Table(tuple(columns), tuple(rows))]
    if own and not judged.rests_on_own_circle:
        blocks.append(
            Paragraph(
                tr("{own} of {testers} testers are own circle; without them the verdict stays the same.").format(
                    own=judged.own_testers, testers=judged.testers
                ),
                "small",
            )
        )
    return blocks


def _measured(gate: GateFigure) -> str:
    """Value, then what it stands on: k of n, interval, or p."""
    if gate.value is None:
        return too_few() if gate.code != "not_worse" else tr("no round before")
    notes = []
    if gate.code == "serious":
        return gate_value(gate, gate.value)
    if gate.k is not None:
        notes.append(f"{gate.k} / {gate.n}")
    elif gate.n:
        notes.append(f"n = {gate.n}")
    if gate.interval is not None:
        if gate.code in ("participation", "conversion", "conversion_low"):
            notes.append(fmt.span(gate.interval))
        elif gate.code == "nps":
            notes.append(
                tr("{low} to {high}").format(low=fmt.signed(gate.interval.low), high=fmt.signed(gate.interval.high))
            )
        else:
            notes.append(tr("{low} to {high}").format(low=f"{gate.interval.low:.1f}", high=f"{gate.interval.high:.1f}"))
    if gate.p is not None:
        notes.append(fmt.probability(gate.p))
    value = gate_value(gate, gate.value)
    return tr("{value} ({notes})").format(value=value, notes=fmt.commas(notes)) if notes else value


def _met(met: bool | None) -> Cell:
    if met is None:
        return Cell(too_few(), "neutral")
    return Cell(tr("met"), "good") if met else Cell(tr("missed"), "attention")


def rounds(figures: BetaReportFigures, mask: bool) -> list[Block]:
    """This round against the one before, each line with n and a test of chance."""
    if figures.before_number is None:
        return []
    rows = []
    before = figures.conversion_before
    if before is not None:
        rows.append(
            (
                tr("Invited → bought"),
                _share(before),
                _share(figures.conversion),
                _difference(before.value, figures.conversion.value, 100, 0, tr(" points", "percentage")),
                _chance(figures.conversion_p),
            )
        )
    old = figures.nps_before
    if old is not None:
        enough = min(old.n, figures.nps.n) >= MIN_REVIEWS
        apart = "–"
        if enough and old.interval and figures.nps.interval:
            apart = (
                tr("intervals overlap") if old.interval.overlaps(figures.nps.interval) else tr("clear: intervals apart")
            )
        rows.append(
            (
                tr("Would recommend (NPS)"),
                _nps(old),
                _nps(figures.nps),
                _difference(old.value, figures.nps.value, 1, 0, "") if enough else "–",
                apart if enough else too_few(),
            )
        )
    if figures.mark_before is not None:
        rows.append(_mean_row(tr("Mean mark"), figures.mark_before, figures.mark, figures.mark_p))
    for point in figures.points:
        if point.before is not None:
            rows.append(_mean_row(point.name, point.before, point.now, point.p))
    if not rows:
        return []
    columns = (
        Column(tr("Figure"), grow=2),
        Column(tr("round {number}").format(number=figures.before_number), "right"),
        Column(tr("round {number}").format(number=figures.round_number), "right"),
        Column(tr("Change"), "right"),
        Column(tr("Chance?"), grow=1),
    )
    return [
        Heading(tr("Round against round")),
        Table(columns, tuple(rows)),
        Paragraph(
            tr(
                '"Clear" means that chance alone would show such a difference less than one time in twenty. '
                "Points are tested one by one; among twenty of them one would look clear by chance."
            ),
            "small",
        ),
    ]


def _share(share: Share) -> str:
    return "–" if share.value is None else f"{fmt.percent(share.value)} ({share.k} / {share.n})"


def _nps(nps) -> str:
    if nps.value is None or nps.margin is None or nps.n < MIN_REVIEWS:
        return f"{too_few()} (n = {nps.n})"
    return f"{fmt.signed(nps.value)} ± {nps.margin:.0f} (n = {nps.n})"


def _mean(mean: Mean) -> str:
    if mean.value is None or mean.n < MIN_REVIEWS:
        return f"{too_few()} (n = {mean.n})"
    return f"{mean.value:.2f} (n = {mean.n})"


def _mean_row(name: str, before: Mean, now: Mean, p: float | None) -> tuple[str, str, str, str, str]:
    if min(before.n, now.n) < MIN_REVIEWS:
        return name, _mean(before), _mean(now), "–", too_few()
    return name, _mean(before), _mean(now), _difference(before.value, now.value, 1, 2, ""), _chance(p)


def _difference(before: float | None, now: float | None, scale: float, decimals: int, unit: str) -> str:
    if before is None or now is None:
        return "–"
    return fmt.signed(scale * (now - before), decimals) + unit


def _chance(p: float | None) -> str:
    if p is None:
        return too_few()
    shown = fmt.probability(p)
    return tr("clear ({p})").format(p=shown) if p < CHANCE else tr("may be chance ({p})").format(p=shown)


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
        min_n=MIN_REVIEWS,
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
    if listed:
        return [*blocks, ChartPair(tr("By tier"), by_tier, tr("By city"), _counted(listed))]
    return [*blocks, Heading(tr("By tier"), 2), ChartBlock(by_tier)]


def _counted(counts: list[tuple[str, int]]) -> BarChart:
    return BarChart(
        tuple(name for name, _ in counts),
        (Series("", tuple(float(n) for _, n in counts)),),
        decimals=0,
        legend=False,
    )


def methods(figures: BetaReportFigures, mask: bool) -> list[Block]:
    """How the numbers came about, for a reader who wants to check them."""
    lines = [
        tr(
            "Shares carry a 95% interval by Wilson's method: if the same beta were run again and again, "
            "19 of 20 such intervals would hold the true share."
        ),
        tr(
            'NPS is the share who answered 9 or 10 minus the share who answered 0 to 6 on "would you recommend it?", '
            "with its 95% margin."
        ),
        tr(
            "Two rounds' purchases are compared by Fisher's exact test where a count is under 10, "
            "else by the two-proportion z test; marks by the Mann–Whitney test with correction for ties."
        ),
        tr("Under {least} reviews no mean, no NPS and no verdict is given.").format(least=MIN_REVIEWS),
        tr(
            "Verdict: push when every goal is met, fix first when only what can be mended is missing, "
            "stop when even the best case of invited → bought is under 30%, or NPS is below 0 with 20 answers or more."
        ),
        tr("Own circle means relatives, friends, staff and the owner. Each goal is also worked out without them."),
        tr("Testers were invited by the shop and are not a random sample of all buyers; read the figures as theirs."),
    ]
    return [Heading(tr("How this was worked out")), *[Paragraph(line, "body") for line in lines]]


def marks(figures: BetaReportFigures, mask: bool) -> list[Block]:
    """Everybody's marks, a row per tester who reviewed; many points make several tables."""
    people = [t for t in figures.testers if any(m is not None for m in t.marks) or t.recommend is not None]
    if not people:
        return []
    names = [p.name for p in figures.points]
    blocks: list[Block] = [Heading(tr("All marks"))]
    starts = range(0, max(1, len(names)), POINTS_PER_TABLE)
    for start in starts:
        part = names[start : start + POINTS_PER_TABLE]
        last = start + POINTS_PER_TABLE >= len(names)
        columns = [Column("#", "right"), Column(tr("Tester"), grow=3, most=2), Column(tr("Tier"), grow=2)]
        columns += [Column(name, "right", grow=1) for name in part]
        if last:
            columns.append(Column(tr("Recommend"), "right", grow=1))
        rows = [_mark_row(t, start, len(part), last, mask) for t in people]
        if len(starts) > 1:
            blocks.append(Heading(tr("{first} to {last}").format(first=part[0], last=part[-1]), 2))
        blocks.append(Table(tuple(columns), tuple(rows), dense=True))
    blocks.append(
        Paragraph(tr("Marks from 1 to 5, recommend from 0 to 10; – where nothing was said. * own circle."), "small")
    )
    return blocks


def _mark_row(tester: TesterFigure, start: int, count: int, last: bool, mask: bool) -> tuple[Cell | str, ...]:
    name = mask_name(tester.name) if mask else tester.name
    row: list[Cell | str] = [
        Cell(str(tester.number), muted=True),
        name + (" *" if tester.own_circle else ""),
        Cell(words.tier(tester.tier) if tester.tier else "–", muted=True),
    ]
    for index in range(start, start + count):
        value = tester.marks[index] if index < len(tester.marks) else None
        row.append("–" if value is None else f"{value:g}")
    if last:
        row.append("–" if tester.recommend is None else str(tester.recommend))
    return tuple(row)
