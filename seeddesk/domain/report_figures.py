"""What the beta report is given: figures and codes only, no sentences, nothing it would have to fetch.

Workflow or store fill these; ``reports/beta_report.py`` turns them into pages in either language.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from seeddesk.domain.stats import Mean, mean
from seeddesk.domain.verdict import Comparison, Figures, Gates, Verdict


@dataclass(frozen=True, slots=True)
class PointFigure:
    """One thing tested: mean mark now and in the round before, p of the difference (Holm-corrected)."""

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
    """outcome: adopt, part, later, no; ``votes`` of ``voters`` were for ``option``, what was decided for or else
    what leads. ``level``: where nothing was decided for and several lead, all of these, with ``votes`` each."""

    question: str
    outcome: str
    reason: str
    option: str = ""
    votes: int = 0
    voters: int = 0
    departs: bool = False
    what: str = ""
    level: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class TesterFigure:
    """One tester. ``marks`` follow the order of the round's points, None where left out.

    tier: kol, core, regular, buzz or ""; own_circle: relative, friend, staff, owner or "";
    ``quote`` may be printed only where ``quote_ok``. ``paid``: a payment is noted.
    """

    number: int
    name: str
    city: str = ""
    tier: str = ""
    own_circle: str = ""
    stage: str = "applied"
    bought: bool = False
    paid: bool = False
    marks: tuple[float | None, ...] = ()
    recommend: int | None = None
    quote: str = ""
    quote_ok: bool = False


@dataclass(frozen=True)
class BetaReportFigures:
    """Everything in the beta report.

    ``round`` are the figures ``verdict`` was judged from, ``gates`` the goals it was judged by; ``points`` are
    the names of what was tested, in order, and the order of each tester's marks. ``before_number`` is the
    number of the round that ``verdict.against_previous`` compares with. ``decided`` (push, fix, stop or "")
    is what the owner wrote down, with ``note``.
    """

    shop: str
    launch: str
    round_number: int
    made_on: date
    round: Figures
    verdict: Verdict
    gates: Gates = field(default_factory=Gates)
    version: str = ""
    opens_on: date | None = None
    closes_on: date | None = None
    price_cents: int | None = None
    seats: int = 0
    before_number: int | None = None
    decided: str = ""
    note: str = ""
    points: tuple[str, ...] = ()
    price_feeling: dict[str, int] = field(default_factory=dict)  # cheap, right, dear → answers
    topics: tuple[TopicFigure, ...] = ()
    fixes: tuple[FixFigure, ...] = ()
    decisions: tuple[DecisionFigure, ...] = ()
    testers: tuple[TesterFigure, ...] = ()

    @property
    def against(self) -> Comparison | None:
        """The comparison with the round before, None in a first round."""
        return self.verdict.against_previous if self.before_number is not None else None

    def enough(self, n: int) -> bool:
        """True where ``n`` answers are enough to show a mean or NPS."""
        return n >= self.gates.reviews

    def point_figures(self) -> list[PointFigure]:
        """Marks per tested point, those first that the round lists."""
        changes = {change.name: change for change in self.against.points} if self.against else {}
        found = []
        for name in dict.fromkeys([*self.points, *self.round.points()]):
            change = changes.get(name)
            now = mean(self.round.point_marks(name))
            found.append(PointFigure(name, now, change.before if change else None, change.p if change else None))
        return found
