"""Surveys as plain rows: what was asked, who answered, and what is needed to add further answers."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from seeddesk.store.engine import Shop
from seeddesk.store.names import shown

POULIOT = "listen.kano_pouliot"


@dataclass(frozen=True, slots=True)
class Answers:
    """The answers of a survey that count. ``values``: question id → the answers of people, in the same order.

    Of several answers of one member only the latest counts; ``again`` says how many others there were.
    ``own_circle``: how many of ``n`` are own circle.
    """

    n: int
    again: int
    own_circle: int
    values: dict[int, list[str]]


def surveys(shop: Shop, launch_id: int | None) -> list[dict[str, Any]]:
    """Every survey of a launch, the newest first: the table's columns, ``questions``, ``answers``, ``matched``
    (answers of known members), ``last`` (when the latest was finished, or None)."""
    return shop.rows(
        "SELECT s.*, (SELECT count(*) FROM question q WHERE q.survey_id = s.id) AS questions,"
        " count(a.id) AS answers, count(a.member_id) AS matched, max(coalesce(a.finished_at, a.started_at)) AS last"
        " FROM survey s LEFT JOIN answer a ON a.survey_id = s.id WHERE s.launch_id = ?"
        " GROUP BY s.id ORDER BY s.id DESC",
        (launch_id,),
    )


def survey(shop: Shop, survey_id: int | None) -> dict[str, Any] | None:
    """One survey's row, or None."""
    return shop.one("SELECT * FROM survey WHERE id = ?", (survey_id,))


def questions(shop: Shop, survey_id: int | None) -> list[dict[str, Any]]:
    """The questions of a survey in order, ``options`` as a list."""
    rows = shop.rows("SELECT * FROM question WHERE survey_id = ? ORDER BY position, id", (survey_id,))
    for row in rows:
        row["options"] = options(row["options"])
    return rows


def options(stored: str) -> list[str]:
    """The choices a question's row holds."""
    try:
        found = json.loads(stored) if stored else []
    except ValueError:
        return []
    return [str(one) for one in found] if isinstance(found, list) else []


def respondents(shop: Shop, survey_id: int | None) -> list[dict[str, Any]]:
    """Who answered, the latest first: the table's columns, ``who`` (member, else as given), ``own_circle``,
    ``given`` (questions answered)."""
    return shop.rows(
        f"SELECT a.*, coalesce({shown('m')}, a.name) AS who, coalesce(m.own_circle, '') AS own_circle,"
        " (SELECT count(*) FROM answer_value v WHERE v.answer_id = a.id) AS given"
        " FROM answer a LEFT JOIN member m ON m.id = a.member_id WHERE a.survey_id = ?"
        " ORDER BY coalesce(a.finished_at, a.started_at) DESC, a.id DESC",
        (survey_id,),
    )


def given_values(shop: Shop, answer_id: int) -> list[tuple[str, str]]:
    """What one person answered: (question, answer) in the order asked."""
    return [
        (row[0], row[1])
        for row in shop.tuples(
            "SELECT q.text, v.value FROM answer_value v JOIN question q ON q.id = v.question_id"
            " WHERE v.answer_id = ? ORDER BY q.position, q.id",
            (answer_id,),
        )
    ]


def answers(shop: Shop, survey_id: int, *, without_own_circle: bool = False) -> Answers:
    """What counts of the answers to a survey; ``without_own_circle`` leaves out relatives, friends and staff."""
    rows = shop.tuples(
        "SELECT a.id, a.member_id, coalesce(m.own_circle, '') FROM answer a LEFT JOIN member m ON m.id = a.member_id"
        " WHERE a.survey_id = ? ORDER BY coalesce(a.finished_at, a.started_at, ''), a.id",
        (survey_id,),
    )
    latest: dict[Any, tuple[int, str]] = {}
    for answer, member, own in rows:
        latest[("m", member) if member is not None else ("a", answer)] = (answer, own)
    again = len(rows) - len(latest)
    own_circle = sum(bool(own) for _answer, own in latest.values())
    order = {
        answer: at for at, answer in enumerate(one for one, own in latest.values() if not (without_own_circle and own))
    }
    values: dict[int, list[str]] = {
        row[0]: [""] * len(order) for row in shop.tuples("SELECT id FROM question WHERE survey_id = ?", (survey_id,))
    }
    for answer, question, value in shop.tuples(
        "SELECT answer_id, question_id, value FROM answer_value"
        " WHERE question_id IN (SELECT id FROM question WHERE survey_id = ?)",
        (survey_id,),
    ):
        at = order.get(answer)
        if at is not None:
            values[question][at] = value
    return Answers(len(order), again, own_circle, values)


def stored_answers(shop: Shop, survey_id: int) -> list[tuple[dict[str, Any], dict[str, str]]]:
    """Every answer of a survey with its values by the question's key, for telling what a file adds."""
    rows = {
        row["id"]: (row, {}) for row in shop.rows("SELECT * FROM answer WHERE survey_id = ? ORDER BY id", (survey_id,))
    }
    for answer, key, value in shop.tuples(
        "SELECT v.answer_id, q.key, v.value FROM answer_value v JOIN question q ON q.id = v.question_id"
        " WHERE q.survey_id = ?",
        (survey_id,),
    ):
        rows[answer][1][key] = value
    return list(rows.values())


def question_keys(shop: Shop, launch_id: int) -> dict[int, set[str]]:
    """The keys of every survey's questions, the newest survey first."""
    found: dict[int, set[str]] = {}
    for survey_id, key in shop.tuples(
        "SELECT s.id, q.key FROM survey s LEFT JOIN question q ON q.survey_id = s.id WHERE s.launch_id = ?"
        " ORDER BY s.id DESC",
        (launch_id,),
    ):
        found.setdefault(survey_id, set()).update([key] if key else [])
    return found


def pouliot(shop: Shop) -> bool:
    """Whether Kano answers are judged by Pouliot's table."""
    return shop.scalar("SELECT value FROM setting WHERE key = ?", (POULIOT,)) == "true"
