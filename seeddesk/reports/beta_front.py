"""The first page of the beta report: verdict, key numbers, what was tested, said, mended and decided."""

from __future__ import annotations

from seeddesk.domain.report_figures import BetaReportFigures, TopicFigure
from seeddesk.domain.stats import wilson
from seeddesk.domain.verdict import GateResult, Reason
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

OPEN_FIX = ("open", "production")


def verdict(figures: BetaReportFigures, mask: bool) -> list[Block]:
    """The verdict in words and four numbers; first of all whether it rests on own circle."""
    blocks: list[Block] = []
    judged = figures.verdict
    without = judged.without_own_circle
    if judged.own_circle_changes and without is not None:
        blocks.append(
            Callout(
                tr("This verdict rests on the shop's own circle"),
                tr(
                    "{own} of {reviews} reviews are from relatives, friends or staff. "
                    "Without own circle the verdict would be: {verdict}."
                ).format(
                    own=sum(review.own_circle for review in figures.round.reviews),
                    reviews=len(figures.round.reviews),
                    verdict=words.verdict(without.outcome),
                ),
                "danger",
            )
        )
    if judged.own_circle_few and without is not None:
        blocks.append(
            Callout(
                tr("Too few reviews without the shop's own circle"),
                too_few_without(figures),
                "attention",
            )
        )
    tones: dict[str, Tone] = {"push": "good", "fix": "attention", "stop": "danger"}
    blocks.append(Callout(verdict_title(figures), verdict_text(figures), tones.get(judged.outcome, "info")))
    if figures.decided:
        said = tr("The owner decided: {verdict}.").format(verdict=words.verdict(figures.decided))
        blocks.append(Paragraph(fmt.sentences([said, figures.note])))
    blocks.append(KeyNumbers(key_numbers(figures)))
    return blocks


def too_few_without(figures: BetaReportFigures) -> str:
    """That nobody can tell whether the verdict rests on own circle, with the numbers."""
    without = figures.verdict.without_own_circle
    left = without.n_reviews if without is not None else 0
    return tr(
        "Without relatives, friends and staff %n review(s) are left, {least} are needed: too few to tell.", n=left
    ).format(least=figures.gates.reviews)


def verdict_title(figures: BetaReportFigures) -> str:
    """The verdict as a headline."""
    outcome = figures.verdict.outcome
    if outcome == "push":
        return tr("Verdict: push it")
    if outcome == "fix":
        if [gate.code for gate in figures.verdict.missed] == ["serious"]:
            return tr("Verdict: mend %n serious fault(s) first, then push", n=figures.round.serious_open)
        return tr("Verdict: fix first, then push")
    if outcome == "stop":
        return tr("Verdict: stop here")
    return tr("No verdict yet: too few answers")


def verdict_text(figures: BetaReportFigures) -> str:
    """The reasons in a few plain sentences, each with the numbers it stands on."""
    judged = figures.verdict
    said = []
    if judged.outcome == "none":
        said.append(
            tr("A verdict needs at least {least} reviews; there are {n}. The figures below are a first look.").format(
                n=judged.n_reviews, least=figures.gates.reviews
            )
        )
    said += [_stop(reason) for reason in judged.reasons]
    said += [_bought(figures), _against_before(figures)]
    if judged.outcome in ("fix", "stop") and judged.missed:
        goals = fmt.joined([missed_gate(gate, figures) for gate in judged.missed])
        said.append(tr("Goals missed: {goals}.").format(goals=goals))
    elif judged.outcome == "push":
        said.append(tr("Every goal that applies was met."))
    serious = [
        fix.title
        for fix in figures.fixes
        if fix.kind == "issue" and fix.severity == "serious" and fix.status in OPEN_FIX
    ]
    if serious:
        said.append(tr("Serious and still open: {faults}.").format(faults=fmt.joined(serious[:3])))
    return fmt.sentences(said)


def _stop(reason: Reason) -> str:
    """A reason to stop as a sentence; empty for all other reasons."""
    values = reason.values
    if reason.code == "stop_conversion":
        return tr(
            "Even at best {high} of those invited would buy ({k} of {n} did), under the limit of {limit}."
        ).format(high=fmt.percent(values["high"]), limit=fmt.percent(values["limit"]), k=values["k"], n=values["n"])
    if reason.code == "stop_nps":
        return tr("More would advise against it than for it: NPS {value} from {n} answers.").format(
            value=fmt.signed(values["value"]), n=values["n"]
        )
    return ""


def _bought(figures: BetaReportFigures) -> str:
    share = figures.round.conversion()
    if share.value is None:
        return ""
    values = {"k": share.k, "n": share.n, "share": fmt.percent(share.value)}
    # That they bought is the owner's word until a payment is noted.
    paid = sum(tester.paid and tester.bought for tester in figures.testers)
    if figures.price_cents and paid >= share.k:
        return tr("{k} of {n} invited paid the real price of {price} ({share}).").format(
            price=fmt.money(figures.price_cents), **values
        )
    said = tr("{k} of {n} invited bought ({share}).").format(**values)
    if figures.testers and paid < share.k:
        said = fmt.sentences([said, tr("A payment is noted for {paid} of them.").format(paid=paid)])
    return said


def _against_before(figures: BetaReportFigures) -> str:
    if figures.against is None:
        return ""
    change = figures.against.mark
    before, now = change.before.value, change.after.value
    if not figures.enough(change.before.n) or not figures.enough(change.after.n) or before is None or now is None:
        return tr("Too few reviews to compare with round {number}.").format(number=figures.before_number)
    values = {"before": f"{before:.1f}", "now": f"{now:.1f}", "number": figures.before_number}
    if change.better(figures.gates.alpha):
        return tr("The mean mark rose from {before} in round {number} to {now}, more than chance explains.").format(
            **values
        )
    if change.worse(figures.gates.alpha):
        return tr("The mean mark fell from {before} in round {number} to {now}, more than chance explains.").format(
            **values
        )
    return tr("The mean mark went from {before} in round {number} to {now}, which may be chance.").format(**values)


ANSWERS = ("nps", "mark", "not_worse")
"""Gates that judge answers."""


def unclear(gate: GateResult, figures: BetaReportFigures) -> bool:
    """The gate says nothing: it does not apply, nothing is known, or it judges too few answers."""
    if gate.met is None:
        return True
    if gate.details:
        return False
    return gate.value is None or (gate.code in ANSWERS and not figures.enough(gate.n))


def gate_value(gate: GateResult, value: float | None) -> str:
    """A gate's figure in its own unit; one that misses the goal is not rounded onto it."""
    if value is None:
        return "–"
    return _under(gate.code, value, gate.goal) if gate.met is False else _in_unit(gate.code, value)


def _under(code: str, value: float, goal: float) -> str:
    """A figure with as many decimals as it takes to see that it is under the goal, three at most more."""
    shown = _in_unit(code, value)
    for more in (1, 2, 3):
        if value >= goal or shown != _in_unit(code, goal, more - 1):
            break
        shown = _in_unit(code, value, more)
    return shown


def _in_unit(code: str, value: float, more: int = 0) -> str:
    if code in ("participation", "conversion"):
        return fmt.percent(value, more)
    if code == "nps":
        return fmt.signed(value, more)
    return f"{value:.{more + (code == 'mark')}f}"


def gate_goal(gate: GateResult) -> str:
    """What was wanted, with its comparison."""
    if gate.code == "serious":
        return f"{gate.goal:.0f}" if not gate.goal else f"≤\u00a0{gate.goal:.0f}"
    if gate.code == "not_worse":
        return tr("nothing worse")
    if gate.code == "nps":
        return f"≥\u00a0{gate.goal:.0f}"
    goal = f"≥\u00a0{gate_value(gate, gate.goal)}"
    if gate.goal_low is not None:
        goal = tr("{goal}, at worst {low}").format(goal=goal, low=f"≥\u00a0{gate_value(gate, gate.goal_low)}")
    return goal


def worse_words(gate: GateResult) -> str:
    """What got worse than in the round before."""
    names = {"conversion": tr("Invited → bought"), "mark": tr("Mean mark"), "recommend": tr("Would recommend (NPS)")}
    return fmt.joined([names.get(one, one.removeprefix("point:")) for one in gate.details])


def missed_gate(gate: GateResult, figures: BetaReportFigures) -> str:
    """A missed goal and why it counts as missed, as part of a sentence."""
    if unclear(gate, figures) and gate.value is not None:
        return tr("{gate}: {why}").format(gate=words.gate(gate.code), why=_too_few(figures, gate.n))
    if gate.code == "not_worse":
        return tr("worse than the round before ({what})").format(what=worse_words(gate))
    value = gate_value(gate, gate.value)
    reached = gate.value is not None and gate.value >= gate.goal
    if gate.goal_low is not None and gate.interval is not None and reached:
        # Missed by the lower bound alone: say that figure, or the sentence contradicts itself.
        low = _under(gate.code, gate.interval.low, gate.goal_low)
        value = tr("{value}, at worst {low}").format(value=value, low=low)
    return tr("{gate} {value} (goal {goal})").format(gate=words.gate(gate.code), value=value, goal=gate_goal(gate))


def key_numbers(figures: BetaReportFigures) -> tuple[KeyNumber, ...]:
    """Four cards; each value with its n and, where there was one, the round before."""
    return (_conversion_card(figures), _nps_card(figures), _mark_card(figures), _serious_card(figures))


def _conversion_card(figures: BetaReportFigures) -> KeyNumber:
    share = figures.round.conversion()
    label = tr("Invited → bought")
    if share.value is None:
        return KeyNumber(label, "–", tr("nobody invited yet"))
    note = tr("{k} / {n} (95%: {interval})").format(k=share.k, n=share.n, interval=fmt.span(share.interval))
    if figures.against is not None:
        before = figures.against.conversion.before
        shown = "–" if before.value is None else f"{fmt.percent(before.value)} ({before.k} / {before.n})"
        note += "\n" + tr("round {number}: {value}").format(number=figures.before_number, value=shown)
    return KeyNumber(label, gate_value(figures.verdict.gate("conversion"), share.value), note)


def _nps_card(figures: BetaReportFigures) -> KeyNumber:
    nps = figures.round.nps()
    label = tr("Would recommend (NPS)")
    if nps.value is None or nps.margin is None or not figures.enough(nps.n):
        return KeyNumber(label, "–", _too_few(figures, nps.n))
    note = tr("± {margin}, n = {n}").format(margin=f"{nps.margin:.0f}", n=nps.n)
    if figures.against is not None:
        before = figures.against.nps_before
        note += "\n" + _before(figures, None if before.value is None else fmt.signed(before.value), before.n)
    return KeyNumber(label, gate_value(figures.verdict.gate("nps"), nps.value), note)


def _mark_card(figures: BetaReportFigures) -> KeyNumber:
    mark = figures.round.mark()
    label = tr("Mean mark")
    if mark.value is None or not figures.enough(mark.n):
        return KeyNumber(label, "–", _too_few(figures, mark.n))
    note = f"n = {mark.n}"
    if figures.against is not None:
        before = figures.against.mark.before
        note += "\n" + _before(figures, None if before.value is None else f"{before.value:.1f}", before.n)
    return KeyNumber(label, tr("{mark} / 5").format(mark=gate_value(figures.verdict.gate("mark"), mark.value)), note)


def _serious_card(figures: BetaReportFigures) -> KeyNumber:
    count = figures.round.serious_open
    return KeyNumber(
        tr("Serious faults"),
        str(count),
        tr("still open", "serious faults") if count else tr("none open"),
        "danger" if count else None,
    )


def _too_few(figures: BetaReportFigures, n: int) -> str:
    return tr("too few to tell (n = {n}, needs {least})").format(n=n, least=figures.gates.reviews)


def _before(figures: BetaReportFigures, value: str | None, n: int) -> str:
    shown = too_few() if value is None or not figures.enough(n) else f"{value} (n = {n})"
    return tr("round {number}: {value}").format(number=figures.before_number, value=shown)


def points(figures: BetaReportFigures, mask: bool) -> list[Block]:
    """What was tested as bars, this round against the one before."""
    tested = figures.point_figures()
    if not tested:
        return []
    before = [point.before for point in tested]
    series = []
    if figures.against is not None and any(mean is not None and mean.n for mean in before):
        title = tr("What was tested, round against round")
        series.append(
            Series(
                _round_name(figures.before_number or 0, max(mean.n for mean in before if mean)),
                tuple(mean.value if mean else None for mean in before),
                tuple(mean.n if mean else 0 for mean in before),
            )
        )
    else:
        title = tr("What was tested")
    series.append(
        Series(
            _round_name(figures.round_number, max(point.now.n for point in tested)),
            tuple(point.now.value for point in tested),
            tuple(point.now.n for point in tested),
        )
    )
    chart = BarChart(
        tuple(point.name for point in tested),
        tuple(series),
        top=5.0,
        min_n=figures.gates.reviews,
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
            if item.level:
                vote = tr("level: {names}, %n of {voters} each", n=item.votes).format(
                    names=fmt.joined(list(item.level)), voters=item.voters
                )
            elif item.option:
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
