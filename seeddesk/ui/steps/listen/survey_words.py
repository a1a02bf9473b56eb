"""Figures of surveys in words, and their charts. Qt-free but for the charts' classes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from seeddesk.domain.stats import Share, share
from seeddesk.domain.survey_figures import FEW, FEW_PAIRS, Choices, Kano, Marks, Numbers, Prices
from seeddesk.domain.survey_results import Incomplete, Recommend, Result, Texts
from seeddesk.i18n import tr
from seeddesk.reports.charts import Chart, Point, ScatterChart
from seeddesk.reports.charts.bars import Vote, VoteBars
from seeddesk.reports.charts.lines import Line, LineChart, StackedShare
from seeddesk.reports.charts.lines import Share as StackedRow
from seeddesk.reports.format import joined, percent, quoted, sentences, signed, span
from seeddesk.ui.words import word

BARS = 20
"""At most so many options are drawn; the others are counted in a line."""
_GRID = 60


def kind_words(result: Result) -> str:
    """What kind a question is, or what several make up."""
    if result.item.kind == "kano":
        return tr("Kano pair")
    if result.item.kind == "prices":
        return tr("four prices")
    return word("question", result.item.kind)


def question_words(result: Result) -> str:
    """The question, of several the first."""
    first = result.questions[0]["text"]
    if len(result.questions) == 1:
        return first
    return tr("{question} and %n more", n=len(result.questions) - 1).format(question=first)


# --- in a few words -----------------------------------------------------------------------------


def short(result: Result) -> str:
    """The figure for a narrow column, with its n."""
    figure = result.figure
    if isinstance(figure, Texts):
        return tr("%n answer(s)", n=figure.n)
    if isinstance(figure, Incomplete):
        return tr("not complete")
    if not figure.n:
        return tr("no answers")
    counted = tr("n = {n}").format(n=f"{figure.n:,}")
    if figure.few:
        return tr("too few to tell ({counted})").format(counted=counted)
    return f"{_value(figure)} ({counted})"


def _value(figure: Any) -> str:
    if isinstance(figure, Choices):
        first = figure.leaders[0] if figure.leaders else ""
        label = first if len(figure.leaders) == 1 else tr("{option} and others").format(option=first)
        return f"{label} {percent(dict(figure.rows)[first].value or 0)}"
    if isinstance(figure, Marks):
        return tr("{mark} of {best}").format(mark=f"{figure.mean.value:.1f}", best=figure.high)
    if isinstance(figure, Recommend):
        return f"NPS {signed(figure.nps.value or 0)} ± {figure.nps.margin:.0f}"
    if isinstance(figure, Numbers):
        return tr("on average {value}").format(value=_amount(figure.mean.value))
    if isinstance(figure, Kano):
        return word("kano", figure.outcome)
    return f"{_amount(figure.pmc)}–{_amount(figure.pme)}"


def _amount(value: float | None) -> str:
    if value is None:
        return "–"
    return f"{value:,.0f}" if value == round(value) or abs(value) >= 1000 else f"{value:,.2f}"


# --- in sentences -----------------------------------------------------------------------------


def told(result: Result, again: int = 0) -> str:
    """The figure in sentences, with n, interval, and what was left out. ``again``: answers that do not count."""
    figure = result.figure
    if isinstance(figure, Incomplete):
        missing = joined([quoted(word("question", role)) for role in figure.missing])
        return tr("This needs a question of the kind {missing}; choose it at the question that asks it.").format(
            missing=missing
        )
    parts = []
    if not figure.n:
        parts.append(tr("Nobody has answered this yet."))
    elif figure.few:
        least = FEW_PAIRS if isinstance(figure, Kano | Prices) else FEW
        parts.append(tr("Too few to tell: %n answer(s), {least} are needed.", n=figure.n).format(least=least))
    else:
        parts += _sentences(figure)
    unread = getattr(figure, "unread", 0)
    if unread:
        parts.append(tr("%n answer(s) could not be read as this kind and are left out.", n=unread))
    if again:
        parts.append(tr("%n earlier answer(s) of people who answered again are not counted.", n=again))
    return sentences(parts)


def _sentences(figure: Any) -> list[str]:
    if isinstance(figure, Choices):
        return _choices(figure)
    if isinstance(figure, Marks):
        return _marks(figure)
    if isinstance(figure, Recommend):
        return _recommend(figure)
    if isinstance(figure, Numbers):
        return [
            tr("On average {value}, half of them up to {middle}; from {low} to {high} (n = {n}).").format(
                value=_amount(figure.mean.value), middle=_amount(figure.median), low=_amount(figure.low),
                high=_amount(figure.high), n=f"{figure.n:,}",
            )
        ]  # fmt: skip
    if isinstance(figure, Kano):
        return _kano(figure)
    if isinstance(figure, Prices):
        return _prices(figure)
    return [tr("%n answer(s) in people's own words.", n=figure.n)]


def _counted(share: Share) -> dict[str, str]:
    return {
        "share": percent(share.value or 0), "range": span(share.interval), "k": f"{share.k:,}", "n": f"{share.n:,}",
    }  # fmt: skip


def _choices(figure: Choices) -> list[str]:
    if not figure.leaders:
        return []
    first = dict(figure.rows)[figure.leaders[0]]
    if len(figure.leaders) > 1:
        text = tr("{options} are level, with {k} of {n} each ({share}, most likely {range}).")
    else:
        text = tr("{options} was chosen most: by {k} of {n} ({share}, most likely {range}).")
    return [text.format(options=joined([quoted(one) for one in figure.leaders[:4]]), **_counted(first))]


def _marks(figure: Marks) -> list[str]:
    interval = figure.mean.interval
    spread = f"{interval.low:.1f}–{interval.high:.1f}" if interval else "–"
    return [
        tr("{mark} of {best} on average (most likely {spread}, n = {n}).").format(
            mark=f"{figure.mean.value:.2f}", best=figure.high, spread=spread, n=f"{figure.n:,}"
        ),
        tr("{k} of {n} gave one of the two best marks ({share}, most likely {range}).").format(
            **_counted(figure.top_two)
        ),
    ]


def _recommend(figure: Recommend) -> list[str]:
    nps = figure.nps
    value, margin = nps.value or 0.0, nps.margin or 0.0
    parts = [
        tr("{promoters} of {n} would recommend it gladly (9–10), {detractors} would not (0–6).").format(
            promoters=f"{nps.promoters:,}", detractors=f"{nps.detractors:,}", n=f"{nps.n:,}"
        ),
        tr("The difference is {value} points, give or take {margin}.").format(
            value=signed(value), margin=f"{margin:.0f}"
        ),
    ]
    if abs(value) <= margin:
        parts.append(tr("That may be chance: more answers are needed to know which side is larger."))
    return parts


def _kano(figure: Kano) -> list[str]:
    assert figure.outcome is not None
    outcome = word("kano", figure.outcome)
    parts = [
        tr("{k} of {n} answer as those for whom it is: {class}.").format(
            **{"k": f"{figure.counts[figure.outcome]:,}", "n": f"{figure.n:,}", "class": quoted(outcome)}
        )
    ]
    if figure.tied:
        parts.append(
            tr("As many: {classes}.").format(classes=joined([quoted(word("kano", one)) for one in figure.tied]))
        )
    parts.append(_KANO_MEANS[figure.outcome]())
    if figure.better is not None and figure.worse is not None:
        parts.append(
            tr("With it {better} are better pleased, without it {worse} are displeased.").format(
                better=percent(figure.better), worse=percent(-figure.worse)
            )
        )
    return parts


_KANO_MEANS = {
    "M": lambda: tr("Without it they are displeased, with it they hardly notice."),
    "O": lambda: tr("The better it is done, the better pleased they are."),
    "A": lambda: tr("Nobody misses it, but with it they are delighted."),
    "I": lambda: tr("It makes no difference to them; save the money."),
    "R": lambda: tr("They would rather not have it."),
    "Q": lambda: tr("The answers contradict each other; ask again in plainer words."),
}


def _prices(figure: Prices) -> list[str]:
    parts = []
    if figure.pmc is not None and figure.pme is not None:
        parts.append(
            tr("Prices from {low} to {high} are acceptable (n = {n}).").format(
                low=_amount(figure.pmc), high=_amount(figure.pme), n=f"{figure.n:,}"
            )
        )
    if figure.opp is not None:
        parts.append(
            tr("At {price} the fewest turn it down: as many find it too cheap as too dear.").format(
                price=_amount(figure.opp)
            )
        )
    if figure.idp is not None:
        parts.append(
            tr("At {price} as many find it cheap as dear: what they take for the usual price.").format(
                price=_amount(figure.idp)
            )
        )
    if figure.left_out:
        parts.append(tr("%n answer(s) whose four prices do not rise are left out.", n=figure.left_out))
    return parts


def price_rows(figure: Prices) -> list[tuple[str, str, str]]:
    """The four crossings: (name, price, what it means)."""
    return [
        (tr("Lowest price"), _amount(figure.pmc), tr("below it more find it too cheap to be good")),
        (tr("Fewest refuse"), _amount(figure.opp), tr("as many too cheap as too dear")),
        (tr("Usual price"), _amount(figure.idp), tr("as many cheap as dear")),
        (tr("Highest price"), _amount(figure.pme), tr("above it more find it too dear to buy")),
    ]


# --- charts -------------------------------------------------------------------------------------


def chart(result: Result) -> Chart | None:
    """The figure as a chart; None where words say all, or there is too little."""
    figure = result.figure
    if isinstance(figure, Choices) and figure.n:
        return _bars([(label, one) for label, one in figure.rows][:BARS], figure.leaders, FEW)
    if isinstance(figure, Marks) and figure.n:
        return _bars([(str(mark), share(k, figure.n)) for mark, k in figure.counts[::-1]], (), FEW)
    if isinstance(figure, Recommend) and figure.n:
        nps = figure.nps
        names = (tr("recommend it (9–10)"), tr("in between (7–8)"), tr("do not (0–6)"))
        counts = (nps.promoters, nps.passives, nps.detractors)
        return StackedShare(names, (StackedRow("", counts),), min_n=FEW, tones=("good", "neutral", "danger"))
    if isinstance(figure, Kano) and figure.n:
        rows = [(word("kano", one), share(k, figure.n)) for one, k in figure.counts.items()]
        outcome = word("kano", figure.outcome) if figure.outcome and not figure.tied else ""
        return _bars(rows, (outcome,), FEW_PAIRS)
    if isinstance(figure, Prices) and figure.n and not figure.few:
        return _curves(figure)
    return None


def _bars(rows: list[tuple[str, Share]], leaders: tuple[str, ...], least: int) -> VoteBars:
    return VoteBars(
        tuple(
            Vote(label, one.k, one.n, one.interval.low, one.interval.high, label in leaders) for label, one in rows
        ),
        min_n=least,
    )  # fmt: skip


def features(results: Iterable[Result], chosen: int) -> ScatterChart | None:
    """All features asked about in Kano pairs, by what they add and what their lack costs; None under two.

    After Berger et al. 1993; ``chosen`` is the id of the one being looked at. The field is parted at one half.
    """
    pairs = [(one, one.figure) for one in results if isinstance(one.figure, Kano)]
    known = [(one, figure) for one, figure in pairs if figure.better is not None and figure.worse is not None]
    if len(known) < 2:
        return None
    points = [
        Point(
            one.id,
            one.questions[0]["text"],
            -(figure.worse or 0.0),
            figure.better or 0.0,
            tr("adds {better}, lack costs {worse}").format(
                better=percent(figure.better or 0.0), worse=percent(-(figure.worse or 0.0))
            ),
            figure.n,
            one.id == chosen,
        )
        for one, figure in known
    ]
    return ScatterChart(
        tuple(points),
        tr("lacking it displeases →"),
        tr("having it pleases ↑"),
        middle=(0.5, 0.5),
        corners=(word("kano", "A"), word("kano", "O"), word("kano", "I"), word("kano", "M")),
        min_n=FEW_PAIRS,
    )


def _curves(figure: Prices) -> LineChart:
    """The four curves on an even scale of prices, in percent of people."""
    low, high = figure.points[0].price, figure.points[-1].price
    at, steps = 0, []
    for step in range(_GRID + 1):
        price = low + (high - low) * step / _GRID
        while at + 1 < len(figure.points) and figure.points[at + 1].price <= price:
            at += 1
        steps.append(figure.points[at])

    def line(name: str, role: str, tone: str, dashed: bool) -> Line:
        return Line(name, tuple(100 * getattr(point, role) / figure.n for point in steps), tone, dashed)

    lines = (
        line(tr("too cheap", "of four prices"), "too_cheap", "info", True),
        line(tr("cheap", "of four prices"), "cheap", "info", False),
        line(tr("dear", "of four prices"), "dear", "danger", False),
        line(tr("too dear", "of four prices"), "too_dear", "danger", True),
    )
    ticks = tuple(_amount(round(low + (high - low) * part / 4, 1)) for part in range(5))
    return LineChart(lines, ticks, unit="%", low=0.0, high=100.0)


def not_drawn(result: Result) -> str:
    """How many options the chart leaves out."""
    figure = result.figure
    if isinstance(figure, Choices) and len(figure.rows) > BARS:
        return tr("and %n more option(s)", n=len(figure.rows) - BARS)
    return ""


def respondent_words(row: Mapping[str, Any]) -> str:
    """Who answered."""
    return row["who"] or tr("anonymous")
