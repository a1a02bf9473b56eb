"""The figure of every question of a survey, from what people answered."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from seeddesk.domain.stats import Nps
from seeddesk.domain.survey import (
    JOIN,
    KANO,
    PRICES,
    Item,
    choice,
    choices,
    items,
    kano_level,
    mark,
    number,
    scale_of,
    separator,
)
from seeddesk.domain.survey_figures import (
    FEW,
    Choices,
    Kano,
    Marks,
    Numbers,
    Prices,
    count_choices,
    count_marks,
    count_nps,
    count_numbers,
    kano,
    prices,
)


@dataclass(frozen=True, slots=True)
class Recommend:
    """NPS with the answers that were no mark from 0 to 10."""

    nps: Nps
    unread: int

    @property
    def n(self) -> int:
        return self.nps.n

    @property
    def few(self) -> bool:
        return self.nps.n < FEW


@dataclass(frozen=True, slots=True)
class Texts:
    """Open answers in the order they came."""

    texts: tuple[str, ...]

    @property
    def n(self) -> int:
        return len(self.texts)

    @property
    def few(self) -> bool:
        return False


@dataclass(frozen=True, slots=True)
class Incomplete:
    """A Kano pair or four prices of which a question is missing; ``n`` answered something."""

    missing: tuple[str, ...]
    n: int

    @property
    def few(self) -> bool:
        return False


Figure = Choices | Marks | Recommend | Numbers | Kano | Prices | Texts | Incomplete


@dataclass(frozen=True, slots=True)
class Result:
    """A question, Kano pair or the four prices. ``questions``: their rows in the order of the survey."""

    item: Item
    questions: tuple[Mapping[str, Any], ...]
    figure: Figure

    @property
    def id(self) -> int:
        """The id of its first question."""
        return self.questions[0]["id"]


def results(
    questions: Sequence[Mapping[str, Any]], values: Mapping[int, Sequence[str]], *, pouliot: bool = False
) -> list[Result]:
    """What a survey says. ``questions``: rows with id, text, kind and options in order; ``values``: question id →
    everybody's answers, in the same order of people, ``""`` where there is none."""
    found = []
    for item in items([row["kind"] for row in questions]):
        rows = tuple(questions[part] for part in item.parts)
        given = [values.get(row["id"], ()) for row in rows]
        found.append(Result(item, tuple(sorted(rows, key=_position)), _figure(item, rows, given, pouliot)))
    return found


def _position(row: Mapping[str, Any]) -> Any:
    return row.get("position", 0), row["id"]


def _figure(item: Item, rows: Sequence[Mapping[str, Any]], given: Sequence[Sequence[str]], pouliot: bool) -> Figure:
    if item.missing:
        return Incomplete(item.missing, sum(any(answer) for answer in zip(*given, strict=True)))
    if item.kind in ("kano", "prices"):
        everybody = [answer for answer in zip(*given, strict=True) if any(answer)]
        if item.kind == "kano":
            assert item.roles == KANO
            return kano(((kano_level(a), kano_level(b)) for a, b in everybody), pouliot=pouliot)
        assert item.roles == PRICES
        return prices([[number(one) for one in answer] for answer in everybody])
    answered = [value for value in given[0] if value]
    if item.kind == "single":
        return count_choices(((choice(value),) for value in answered), rows[0]["options"])
    if item.kind == "multiple":
        between = JOIN if rows[0]["options"] else separator(answered)
        return count_choices((choices(value, between) for value in answered), rows[0]["options"])
    if item.kind == "scale":
        marks = [mark(value) for value in answered]
        low, high = scale_of(rows[0]["text"], [one for one in marks if one is not None])
        return count_marks(marks, low, high)
    if item.kind == "nps":
        return Recommend(*count_nps(mark(value) for value in answered))
    if item.kind == "number":
        return count_numbers(number(value) for value in answered)
    return Texts(tuple(answered))
