"""Surveys after their answers came in: kinds of questions, who answered, names."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from seeddesk.domain.errors import UserError
from seeddesk.domain.survey import KINDS
from seeddesk.domain.text import clean, match_name, short
from seeddesk.store import surveys as store
from seeddesk.store.engine import Shop
from seeddesk.store.models import Answer, Question, Survey
from seeddesk.store.names import shown


def set_kind(shop: Shop, question_ids: Sequence[int], kind: str) -> None:
    """Say what kind questions are; their answers stay as given. Raises UserError ``question.kind``, ``.missing``."""
    if kind not in KINDS:
        raise UserError("question.kind", field="kind", kind=kind)
    rows = [_question(shop, one) for one in question_ids]
    with shop.change(
        "question.kind", count=len(rows), text=short(rows[0]["text"]) if rows else "", kind=kind
    ) as change:
        change.update(Question, [row["id"] for row in rows], kind=kind)


def rename_survey(shop: Shop, survey_id: int, name: str) -> None:
    """Call a survey differently. Raises UserError ``survey.missing``, ``survey.name``, ``survey.name_taken``."""
    row = _survey(shop, survey_id)
    label = clean(name)
    if not match_name(label):
        raise UserError("survey.name", field="name")
    for other in store.surveys(shop, row["launch_id"]):
        if other["id"] != survey_id and match_name(other["name"]) == match_name(label):
            raise UserError("survey.name_taken", field="name", name=label)
    if label != row["name"]:
        with shop.change("survey.rename", old=row["name"], name=label) as change:
            change.update(Survey, survey_id, name=label)


def delete_surveys(shop: Shop, survey_ids: Sequence[int]) -> None:
    """Remove surveys with their questions and answers. Raises UserError ``survey.missing``."""
    rows = [_survey(shop, one) for one in survey_ids]
    if rows:
        with shop.change("survey.delete", count=len(rows), name=short(rows[0]["name"])) as change:
            change.delete(Survey, [row["id"] for row in rows])


def assign_answers(shop: Shop, answer_ids: Sequence[int], member: int | None) -> None:
    """Say which member answered, or with None that it is nobody known.

    Raises UserError ``member.missing``, ``answer.missing``.
    """
    name = ""
    if member is not None:
        name = shop.scalar(f"SELECT {shown('m')} FROM member m WHERE m.id = ?", (member,))
        if name is None:
            raise UserError("member.missing")
    for answer in answer_ids:
        _answer(shop, answer)
    key = "answer.assign" if member is not None else "answer.unassign"
    with shop.change(key, count=len(answer_ids), name=name) as change:
        change.update(Answer, list(answer_ids), member=member)


def delete_answers(shop: Shop, answer_ids: Sequence[int]) -> None:
    """Take answers out again. Raises UserError ``answer.missing``."""
    rows = [_answer(shop, one) for one in answer_ids]
    if rows:
        label = {"count": len(rows), "name": rows[0]["name"], "survey": short(rows[0]["survey"])}
        with shop.change("answer.delete", **label) as change:
            change.delete(Answer, [row["id"] for row in rows])


def set_pouliot(shop: Shop, on: bool) -> None:
    """Judge Kano answers by Pouliot's table, or by the usual one."""
    if on != store.pouliot(shop):
        with shop.change("survey.pouliot" if on else "survey.usual_kano") as change:
            change.execute(
                "INSERT INTO setting (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
                (store.POULIOT, json.dumps(on)),
            )


def _survey(shop: Shop, survey_id: int) -> dict[str, Any]:
    row = store.survey(shop, survey_id)
    if row is None:
        raise UserError("survey.missing")
    return row


def _question(shop: Shop, question_id: int) -> dict[str, Any]:
    row = shop.one("SELECT * FROM question WHERE id = ?", (question_id,))
    if row is None:
        raise UserError("question.missing")
    return row


def _answer(shop: Shop, answer_id: int) -> dict[str, Any]:
    row = shop.one(
        f"SELECT a.id, coalesce({shown('m')}, a.name) AS name, s.name AS survey FROM answer a"
        " JOIN survey s ON s.id = a.survey_id LEFT JOIN member m ON m.id = a.member_id WHERE a.id = ?",
        (answer_id,),
    )
    if row is None:
        raise UserError("answer.missing")
    return row
