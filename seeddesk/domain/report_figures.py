"""What the beta report is given: figures and codes only, no sentences, nothing it would have to fetch.

Workflow or store fill these; ``reports/beta_report.py`` turns them into pages in either language.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from seeddesk.domain.stats import Interval, Mean, Nps, Share

MIN_REVIEWS = 10  # fewer give no verdict and no mean (formulas.md, Beta verdict)


@dataclass(frozen=True, slots=True)
class GateFigure:
    """One gate as it was judged.

    ``code`` is participation, conversion, conversion_low, nps, mark, serious or not_worse. Shares are
    0…1, NPS −100…100, marks 1…5, serious is a count; ``goal`` is in the same unit. ``met`` is None
    where there are too few answers (or no round before). For ``not_worse`` the value is the change
    of the mean mark. ``met_without_own`` is None where own circle took no part or too few are left.
    """

    code: str
    goal: float | None
    value: float | None
    n: int
    met: bool | None
    interval: Interval | None = None
    k: int | None = None
    p: float | None = None
    met_without_own: bool | None = None
    value_without_own: float | None = None


@dataclass(frozen=True, slots=True)
class VerdictFigures:
    """``outcome`` is push, fix, stop or "" (too few answers); the same without own circle.

    ``outcome_without_own`` is None where nobody of the own circle took part. ``decided`` is what the
    owner decided, where that was written down, with ``note``.
    """

    outcome: str
    gates: tuple[GateFigure, ...] = ()
    outcome_without_own: str | None = None
    own_testers: int = 0
    testers: int = 0
    decided: str = ""
    note: str = ""

    @property
    def rests_on_own_circle(self) -> bool:
        """True where leaving out own circle changes the verdict."""
        return self.outcome_without_own is not None and self.outcome_without_own != self.outcome


@dataclass(frozen=True, slots=True)
class PointFigure:
    """One thing tested: mean mark now and in the round before, p of the difference (Mann–Whitney)."""

    name: str
    now: Mean
    before: Mean | None = None
    p: float | None = None


@dataclass(frozen=True, slots=True)
class TopicFigure:
    """One topic of what testers said: ``praise`` of ``mentions`` were praise; a quote only with consent."""

    name: str
    mentions: int
    praise: int
    quote: str = ""


@dataclass(frozen=True, slots=True)
class FixFigure:
    """kind: issue, idea, praise; severity: serious, normal, minor; status: open, production, fixed,
    verified, rejected; ``reported`` = distinct testers."""

    title: str
    severity: str
    reported: int
    owner: str = ""
    status: str = "open"
    kind: str = "issue"


@dataclass(frozen=True, slots=True)
class DecisionFigure:
    """outcome: adopt, part, later, no; ``votes`` of ``voters`` were for ``option``."""

    question: str
    outcome: str
    reason: str
    option: str = ""
    votes: int = 0
    voters: int = 0
    departs: bool = False
    what: str = ""


@dataclass(frozen=True, slots=True)
class TesterFigure:
    """One tester. ``marks`` follow the order of the round's points, None where left out.

    tier: kol, core, regular, buzz or ""; own_circle: relative, friend, staff, owner or "";
    ``quote`` may be printed only where ``quote_ok``.
    """

    number: int
    name: str
    city: str = ""
    tier: str = ""
    own_circle: str = ""
    stage: str = "applied"
    bought: bool = False
    marks: tuple[float | None, ...] = ()
    recommend: int | None = None
    quote: str = ""
    quote_ok: bool = False


@dataclass(frozen=True, slots=True)
class BetaReportFigures:
    """Everything in the beta report. ``*_before`` are of the round before, None where there was none."""

    shop: str
    launch: str
    round_number: int
    verdict: VerdictFigures
    conversion: Share
    participation: Share
    nps: Nps
    mark: Mean
    serious_open: int
    made_on: date
    version: str = ""
    opens_on: date | None = None
    closes_on: date | None = None
    price_cents: int | None = None
    seats: int = 0
    before_number: int | None = None
    conversion_before: Share | None = None
    conversion_p: float | None = None
    nps_before: Nps | None = None
    mark_before: Mean | None = None
    mark_p: float | None = None
    points: tuple[PointFigure, ...] = ()
    price_feeling: dict[str, int] = field(default_factory=dict)  # cheap, right, dear → answers
    topics: tuple[TopicFigure, ...] = ()
    fixes: tuple[FixFigure, ...] = ()
    decisions: tuple[DecisionFigure, ...] = ()
    testers: tuple[TesterFigure, ...] = ()
