"""The first page of the beta report: verdict, key numbers, what was tested, said, mended and decided."""

from __future__ import annotations

from seeddesk.domain.report_figures import MIN_REVIEWS, BetaReportFigures, GateFigure, TopicFigure
from seeddesk.domain.stats import wilson
from seeddesk.i18n import tr
from seeddesk.reports import format as fmt
from seeddesk.reports import words
from seeddesk.reports.charts import BarChart, Series
from seeddesk.reports.charts.base import too_few
from seeddesk.reports.document import (
    Block,
    Callout,
    Cell,
    ChartBlock,
    Column,
    Heading,
    KeyNumber,
    KeyNumbers,
    Paragraph,
    Table,
    Tone,
)

CHANCE = 0.05  # below it a difference is called clear


def verdict(figures: BetaReportFigures, mask: bool) -> list[Block]:
    """The verdict in words and four numbers; first of all whether it rests on own circle."""
    blocks: list[Block] = []
    judged = figures.verdict
    if judged.rests_on_own_circle:
        blocks.append(
            Callout(
                tr("This verdict rests on the shop's own circle"),
                tr(
                    "{own} of {testers} testers are relatives, friends or staff. Without them it would be: {verdict}."
                ).format(
                    own=judged.own_testers,
                    testers=judged.testers,
                    verdict=words.verdict(judged.outcome_without_own or ""),
                ),
                "danger",
            )
        )
    tones: dict[str, Tone] = {"push": "good", "fix": "attention", "stop": "danger"}
    blocks.append(Callout(verdict_title(figures), verdict_text(figures), tones.get(judged.outcome, "info")))
    if judged.decided:
        said = tr("The owner decided: {verdict}.").format(verdict=words.verdict(judged.decided))
        blocks.append(Paragraph(fmt.sentences([said, judged.note])))
    blocks.append(KeyNumbers(key_numbers(figures)))
    return blocks


def verdict_title(figures: BetaReportFigures) -> str:
    outcome = figures.verdict.outcome
    if outcome == "push":
        return tr("Verdict: push it")
    if outcome == "fix":
        if figures.serious_open:
            return tr("Verdict: mend %n serious fault(s) first, then push", n=figures.serious_open)
        return tr("Verdict: fix first, then push")
    if outcome == "stop":
        return tr("Verdict: stop here")
    return tr("No verdict yet: too few answers")


def verdict_text(figures: BetaReportFigures) -> str:
    """The reasons in two to five plain sentences, each with the numbers it stands on."""
    said = []
    if figures.verdict.outcome == "":
        said.append(
            tr(
                "There are {n} reviews; a verdict needs at least {least}. Figures below are for orientation only."
            ).format(n=figures.mark.n, least=MIN_REVIEWS)
        )
    said.append(_bought(figures))
    said.append(_against_before(figures))
    missed = [gate for gate in figures.verdict.gates if gate.met is False]
    if figures.verdict.outcome and figures.verdict.gates:
        if missed:
            said.append(tr("Goals missed: {goals}.").format(goals=fmt.joined([missed_gate(g) for g in missed])))
        else:
            said.append(tr("Every goal that could be judged was met."))
    serious = [f.title for f in figures.fixes if f.severity == "serious" and f.status in ("open", "production")]
    if serious:
        said.append(tr("Serious and still open: {faults}.").format(faults=fmt.joined(serious[:3])))
    return fmt.sentences(said)


def _bought(figures: BetaReportFigures) -> str:
    share = figures.conversion
    if share.value is None:
        return ""
    values = {"k": share.k, "n": share.n, "share": fmt.percent(share.value)}
    if figures.price_cents:
        return tr("{k} of {n} invited paid the real price of {price} ({share}).").format(
            price=fmt.money(figures.price_cents), **values
        )
    return tr("{k} of {n} invited bought ({share}).").format(**values)


def _against_before(figures: BetaReportFigures) -> str:
    now, before = figures.mark, figures.mark_before
    if before is None or now.value is None or before.value is None or figures.before_number is None:
        return ""
    if min(now.n, before.n) < MIN_REVIEWS or figures.mark_p is None:
        return tr("Too few reviews to compare with round {number}.").format(number=figures.before_number)
    values = {"before": f"{before.value:.1f}", "now": f"{now.value:.1f}", "number": figures.before_number}
    if figures.mark_p >= CHANCE:
        return tr("The mean mark went from {before} in round {number} to {now}, which may be chance.").format(**values)
    if now.value > before.value:
        return tr("The mean mark rose from {before} in round {number} to {now}, more than chance explains.").format(
            **values
        )
    return tr("The mean mark fell from {before} in round {number} to {now}, more than chance explains.").format(
        **values
    )


def gate_value(gate: GateFigure, value: float | None) -> str:
    """A gate's figure in its own unit."""
    if value is None:
        return "–"
    if gate.code in ("participation", "conversion", "conversion_low"):
        return fmt.percent(value)
    if gate.code == "nps":
        return fmt.signed(value)
    if gate.code == "mark":
        return f"{value:.1f}"
    if gate.code == "not_worse":
        return fmt.signed(value, 1)
    return f"{value:.0f}"


def gate_goal(gate: GateFigure) -> str:
    if gate.goal is None:
        return "–"
    if gate.code == "serious":
        return f"{gate.goal:.0f}" if not gate.goal else f"≤ {gate.goal:.0f}"
    if gate.code == "nps":
        return f"≥ {gate.goal:.0f}"
    if gate.code == "not_worse":
        return tr("not lower")
    return f"≥ {gate_value(gate, gate.goal)}"


def missed_gate(gate: GateFigure) -> str:
    if gate.code == "not_worse":
        return words.gate(gate.code)
    return tr("{gate} {value} (goal {goal})").format(
        gate=words.gate(gate.code), value=gate_value(gate, gate.value), goal=gate_goal(gate)
    )


def key_numbers(figures: BetaReportFigures) -> tuple[KeyNumber, ...]:
    """Four cards; each value with its n and, where there was one, the round before."""
    return (_conversion_card(figures), _nps_card(figures), _mark_card(figures), _serious_card(figures))


def _conversion_card(figures: BetaReportFigures) -> KeyNumber:
    share = figures.conversion
    label = tr("Invited → bought")
    if share.value is None:
        return KeyNumber(label, "–", tr("nobody invited yet"))
    note = tr("{k} / {n} (95%: {interval})").format(k=share.k, n=share.n, interval=fmt.span(share.interval))
    before = figures.conversion_before
    if before is not None and before.value is not None:
        note += "\n" + tr("round {number}: {value}").format(
            number=figures.before_number, value=f"{fmt.percent(before.value)} ({before.k} / {before.n})"
        )
    return KeyNumber(label, fmt.percent(share.value), note)


def _nps_card(figures: BetaReportFigures) -> KeyNumber:
    nps = figures.nps
    label = tr("Would recommend (NPS)")
    if nps.value is None or nps.margin is None or nps.n < MIN_REVIEWS:
        return KeyNumber(label, "–", _too_few(nps.n))
    note = tr("± {margin}, n = {n}").format(margin=f"{nps.margin:.0f}", n=nps.n)
    before = figures.nps_before
    if before is not None:
        note += "\n" + _before(figures, None if before.value is None else fmt.signed(before.value), before.n)
    return KeyNumber(label, fmt.signed(nps.value), note)


def _mark_card(figures: BetaReportFigures) -> KeyNumber:
    mark = figures.mark
    label = tr("Mean mark")
    if mark.value is None or mark.n < MIN_REVIEWS:
        return KeyNumber(label, "–", _too_few(mark.n))
    note = f"n = {mark.n}"
    before = figures.mark_before
    if before is not None:
        note += "\n" + _before(figures, None if before.value is None else f"{before.value:.1f}", before.n)
    return KeyNumber(label, tr("{mark} / 5").format(mark=f"{mark.value:.1f}"), note)


def _serious_card(figures: BetaReportFigures) -> KeyNumber:
    count = figures.serious_open
    return KeyNumber(
        tr("Serious faults"),
        str(count),
        tr("still open") if count else tr("none open"),
        "danger" if count else None,
    )


def _too_few(n: int) -> str:
    return tr("too few to tell (n = {n}, needs {least})").format(n=n, least=MIN_REVIEWS)


def _before(figures: BetaReportFigures, value: str | None, n: int) -> str:
    shown = too_few() if value is None or n < MIN_REVIEWS else f"{value} (n = {n})"
    return tr("round {number}: {value}").format(number=figures.before_number, value=shown)


def points(figures: BetaReportFigures, mask: bool) -> list[Block]:
    """What was tested as bars, this round against the one before."""
    if not figures.points:
        return []
    compared = any(p.before is not None and p.before.n for p in figures.points)
    title = tr("What was tested, round against round") if compared else tr("What was tested")
    series = []
    if compared:
        series.append(
            Series(
                _round_name(
                    figures.before_number or 0,
                    max((p.before.n for p in figures.points if p.before), default=0),
                ),
                tuple(p.before.value if p.before else None for p in figures.points),
                tuple(p.before.n if p.before else 0 for p in figures.points),
            )
        )
    series.append(
        Series(
            _round_name(figures.round_number, max(p.now.n for p in figures.points)),
            tuple(p.now.value for p in figures.points),
            tuple(p.now.n for p in figures.points),
        )
    )
    chart = BarChart(
        tuple(p.name for p in figures.points),
        tuple(series),
        top=5.0,
        min_n=MIN_REVIEWS,
        empty=tr("No marks were given yet."),
    )
    return [Heading(title, note=tr("Mean marks from 1 to 5; bars start at 0.")), ChartBlock(chart)]


def _round_name(number: int, n: int) -> str:
    return tr("round {number} (n = {n})").format(number=number, n=n)


def topics(figures: BetaReportFigures, mask: bool) -> list[Block]:
    """Topics with how often, how much of it praise, and one quote."""
    blocks: list[Block] = [Heading(tr("What testers said"))]
    if not figures.topics:
        return [
            *blocks,
            Paragraph(tr("No reviews or voices were sorted into topics in this round."), "muted"),
        ]
    rows = tuple((topic.name, str(topic.mentions), _praise(topic), _quoted(topic.quote)) for topic in figures.topics)
    columns = (
        Column(tr("Topic")),
        Column(tr("Mentions"), "right"),
        Column(tr("Praise"), "right"),
        Column(tr("In their words"), grow=1),
    )
    return [*blocks, Table(columns, rows)]


def _praise(topic: TopicFigure) -> str:
    if not topic.mentions:
        return "–"
    low, high = wilson(topic.praise, topic.mentions)
    # A share that could be nearly anything is written as the count it is.
    if high - low > 0.6:
        return tr("{k} of {n}").format(k=topic.praise, n=topic.mentions)
    return fmt.percent(topic.praise / topic.mentions)


def _quoted(text: str) -> str:
    text = text.strip().strip('“”"')
    return fmt.quoted(text) if text else ""


def fixes(figures: BetaReportFigures, mask: bool) -> list[Block]:
    """What goes to production, the serious first as given."""
    blocks: list[Block] = [Heading(tr("Fixes for production"))]
    wanted = [fix for fix in figures.fixes if fix.kind != "praise"]
    if not wanted:
        return [*blocks, Paragraph(tr("Nothing was reported that has to be mended."), "muted")]
    rows = []
    for number, fix in enumerate(wanted, 1):
        severity, tone = words.severity(fix.severity)
        state = words.fix_status(fix.status)
        rows.append(
            (
                str(number),
                fix.title,
                Cell(severity, tone),
                str(fix.reported),
                fix.owner or "–",
                state,
            )
        )
    columns = (
        Column("#"),
        Column(tr("Fault or wish"), grow=3),
        Column(tr("Severity")),
        Column(tr("Reported by"), "right"),
        Column(tr("In charge"), grow=1),
        Column(tr("State"), grow=1),
    )
    return [*blocks, Table(columns, tuple(rows))]


def decisions(figures: BetaReportFigures, mask: bool) -> list[Block]:
    """What was put to the vote and what became of it, departures from the vote marked."""
    if not figures.decisions:
        return []
    rows = []
    for item in figures.decisions:
        outcome, tone = words.decision(item.outcome)
        vote = "–"
        if item.voters:
            vote = tr("{k} of {n} for it ({share})").format(
                k=item.votes, n=item.voters, share=fmt.percent(item.votes / item.voters)
            )
            if item.option:
                vote = f"{item.option}: {vote}"
        why = "\n".join(p for p in (item.what, item.reason) if p)
        if item.departs:
            why = tr("Departs from the vote: {reason}").format(reason=why)
        rows.append((item.question, vote, Cell(outcome, tone), why))
    columns = (
        Column(tr("Question"), grow=1),
        Column(tr("The vote")),
        Column(tr("Decided")),
        Column(tr("Why"), grow=2),
    )
    blocks: list[Block] = [Heading(tr("Heard, and decided")), Table(columns, tuple(rows))]
    departed = sum(item.departs for item in figures.decisions)
    if departed:
        blocks.append(
            Paragraph(
                tr("{k} of {n} decisions depart from the vote; the reason stands beside each.").format(
                    k=departed, n=len(figures.decisions)
                ),
                "small",
            )
        )
    return blocks
