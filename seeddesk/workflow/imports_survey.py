"""Answers to a survey from a file; a longer export of the same survey adds the answers that are new.

A file belongs to the survey of the launch that has its questions, else it makes a new one. An answer is
known by its number and time, and without them by all it says: of rows that say the same, as many come
in as the file holds more of them than the shop.
"""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from seeddesk.domain.errors import Cancelled
from seeddesk.domain.survey import guess_kinds, number
from seeddesk.domain.text import clean, match_name
from seeddesk.exchange import surveys as files
from seeddesk.store import surveys as store
from seeddesk.store.engine import Change, Shop
from seeddesk.store.models import Answer, AnswerValue, Question, Survey
from seeddesk.workflow.imports_columns import prepare_checks
from seeddesk.workflow.imports_plan import Cancelled as CancelledCheck
from seeddesk.workflow.imports_plan import Plan, Progress, Reject
from seeddesk.workflow.imports_rows import Members, RowCells, need_launch, walk

QUESTION = files.QUESTION
_SAME = 0.7
"""From this share of questions in common on, a file is of a survey the shop has."""
_CODED_BLANKS = frozenset({"-2", "-3"})
"""How 问卷星 by number writes that nothing was answered, or the question skipped."""


@dataclass
class Given:
    """One row: who and when, and what it says by the question's key."""

    row: int
    member: int | None
    name: str
    contact: str
    started_at: str | None
    finished_at: str | None
    source: str
    number: str
    values: dict[str, str]
    by_name: bool = False
    """Told by a name alone."""

    def named(self) -> tuple[str, str] | None:
        """What another program knows the answer by, if it says so: a number alone may repeat."""
        when = self.finished_at or self.started_at
        return (self.number, when) if self.number and when else None


@dataclass
class SurveyAnswers:
    """What is to be written. ``survey``: the one they are added to, None for a new one called ``name``."""

    launch: int
    survey: int | None
    name: str
    questions: list[tuple[files.AskedColumn, str]]
    """New questions with their kinds."""
    new: list[Given] = field(default_factory=list)
    changed: dict[int, Given] = field(default_factory=dict)
    """Answer id → what it says now."""


def state(shop: Shop) -> None:
    """Nothing has to be known beforehand."""


def evaluate(shop: Shop, plan: Plan, progress: Progress | None, cancelled: CancelledCheck | None) -> None:
    """Go through the file and work out what would be written; fills in the plan's counts."""
    launch = need_launch(shop, plan)
    plan.reset()
    prepare_checks(plan)
    asked = files.layout(plan.table, plan.mapping, plan.format)
    members = Members(shop)
    rows = [
        _given(plan, row, asked.questions, members)
        for row in walk(plan, progress, cancelled, apart=(QUESTION,), skip=asked.skip)
    ]
    plan.rows = plan.table.rows - (asked.skip is not None)
    answered = {one.key: [row.values.get(one.key, "") for row in rows] for one in asked.questions}
    columns = [(one.text, answered[one.key]) for one in asked.questions]
    coded = files.is_coded(plan.format, columns)
    if coded:
        for row in rows:
            row.values = {key: value for key, value in row.values.items() if value not in _CODED_BLANKS}
        columns = [(text, [value for value in values if value not in _CODED_BLANKS]) for text, values in columns]
    kinds = guess_kinds(columns, coded=coded, commas=not plan.format.startswith("wjx."))
    kinds = ["multiple" if one.options else kind for one, kind in zip(asked.questions, kinds, strict=True)]
    survey, name = _survey(shop, plan, launch, {one.key for one in asked.questions})
    have = {row["key"] for row in store.questions(shop, survey)}
    fresh = [(one, kind) for one, kind in zip(asked.questions, kinds, strict=True) if one.key not in have]
    work = SurveyAnswers(launch, survey, name, fresh)
    if survey is not None:
        plan.warnings.append(("survey.known", {"name": name}))
        if fresh:
            plan.warnings.append(("survey.more_questions", {"n": len(fresh)}))
    _compare(shop, plan, work, rows, {one.key for one in asked.questions} & have)
    if not work.new and not work.changed:
        work.questions = []
    unknown = sum(row.member is None for row in work.new)
    if unknown:
        plan.warnings.append(("survey.unknown", {"n": unknown}))
    by_name = sum(row.by_name for row in work.new)
    if by_name:
        plan.warnings.append(("survey.by_name", {"n": by_name}))
    plan.work = work


def _given(plan: Plan, row: RowCells, asked: Sequence[files.AskedColumn], members: Members) -> Given:
    cells = {index: row.cell(index) for one in asked for index, _option in one.columns}
    values = {one.key: value for one in asked if (value := one.value(cells))}
    contact = next((row.get(name) for name in ("phone", "wechat", "email") if row.get(name)), "")
    member = members.find(plan, row)
    return Given(
        row.number,
        member,
        clean(row.name()),
        contact,
        row.get("answer.started_at", None),
        row.get("answer.finished_at", None),
        clean(row.get("answer.source"))[:200],
        row.get("answer.number"),
        values,
        members.by_name,
    )


def _survey(shop: Shop, plan: Plan, launch: int, keys: set[str]) -> tuple[int | None, str]:
    """The survey a file is of and its name: the one asked for by name, else one with the same questions."""
    rows = {row["id"]: row for row in store.surveys(shop, launch)}
    if plan.survey:
        for survey_id, row in rows.items():
            if match_name(row["name"]) == match_name(plan.survey):
                return survey_id, row["name"]
        return None, clean(plan.survey)
    best, best_share = None, 0.0
    for survey_id, have in store.question_keys(shop, launch).items():
        share = len(have & keys) / max(1, min(len(have), len(keys)))
        # Two surveys that both ask "1" and "2" (by number) are told apart by how many they ask.
        if share >= _SAME and len(have & keys) >= 0.5 * max(len(have), len(keys)) and share > best_share:
            best, best_share = survey_id, share
    if best is not None:
        return best, rows[best]["name"]
    return None, _free_name(clean(Path(plan.name).stem) or plan.name, {row["name"] for row in rows.values()})


def _free_name(name: str, taken: set[str]) -> str:
    found, number_ = name, 2
    while found in taken:
        found, number_ = f"{name} ({number_})", number_ + 1
    return found


def _compare(shop: Shop, plan: Plan, work: SurveyAnswers, rows: Sequence[Given], shared: set[str]) -> None:
    """Tell new answers from those the shop has. ``shared``: keys of the questions that both have."""
    stored = store.stored_answers(shop, work.survey) if work.survey is not None else []
    by_name: defaultdict[tuple[str, str], list[tuple[dict[str, Any], dict[str, str]]]] = defaultdict(list)
    common: Counter[Any] = Counter()
    where: defaultdict[Any, list[int]] = defaultdict(list)
    for answer, values in stored:
        when = answer["finished_at"] or answer["started_at"]
        if answer["number"] and when:
            by_name[answer["number"], when].append((answer, values))
        print_ = _print(answer["name"], answer["number"], when, values, shared)
        common[print_] += 1
        where[print_].append(answer["id"])
    repeated = Counter(row.named() for row in rows)
    seen: set[Any] = set()
    by_id = {answer["id"]: (answer, values) for answer, values in stored}
    for row in rows:
        if not row.values:
            plan.rejects.append(Reject(row.row, "answer.empty"))
            continue
        name = row.named()
        print_ = _print(row.name, row.number, row.finished_at or row.started_at, row.values, shared)
        whole = (name, print_, tuple(sorted(row.values.items())))
        if name is not None and whole in seen:
            plan.duplicates += 1
            continue
        seen.add(whole)
        known = by_name.get(name, []) if name is not None else []
        if name is not None and len(known) == 1 and repeated[name] == 1:
            _changed(plan, work, row, *known[0])
        elif common[print_] > 0:
            common[print_] -= 1
            answer, values = by_id[where[print_].pop(0)]
            _changed(plan, work, row, answer, values)
        else:
            plan.new += 1
            work.new.append(row)


def _print(name: str, number_: str, when: str | None, values: dict[str, str], keys: set[str]) -> Any:
    """What two answers that are the same have in common, by the questions both know."""
    said = frozenset((key, value) for key, value in values.items() if key in keys)
    return match_name(name), number_, when or "", said


def _changed(plan: Plan, work: SurveyAnswers, row: Given, answer: dict[str, Any], values: dict[str, str]) -> None:
    """An answer the shop has: somebody filled in more, or it is known now who it was."""
    more = {key: value for key, value in row.values.items() if values.get(key) != value}
    linked = row.member is not None and answer["member_id"] is None
    if more or linked:
        plan.updated += 1
        row.values = more
        row.member = row.member if linked else answer["member_id"]
        work.changed[answer["id"]] = row
    else:
        plan.unchanged += 1


def write(change: Change, plan: Plan, now: str, cancelled: CancelledCheck | None) -> None:
    """Write what :func:`evaluate` worked out."""
    work: SurveyAnswers = plan.work
    survey = work.survey
    if survey is None:
        survey = change.insert(Survey, launch=work.launch, name=work.name, source=plan.format, created_at=now)
    plan.survey_id = survey
    position = change.scalar("SELECT coalesce(max(position), 0) FROM question WHERE survey_id = ?", (survey,))
    for at, (one, kind) in enumerate(work.questions, position + 1):
        options = json.dumps(one.options, ensure_ascii=False) if one.options else ""
        change.insert(Question, survey=survey, position=at, key=one.key, text=one.text, kind=kind, options=options)
    ids = {row["key"]: row["id"] for row in change.rows("SELECT id, key FROM question WHERE survey_id = ?", (survey,))}
    first = (change.scalar("SELECT seq FROM sqlite_sequence WHERE name = 'answer'") or 0) + 1
    change.insert_many(
        Answer,
        ("id", "survey", "member", "name", "contact", "started_at", "finished_at", "source", "number"),
        (
            (at, survey, row.member, row.name, row.contact, row.started_at, row.finished_at, row.source, row.number)
            for at, row in enumerate(work.new, first)
        ),
    )
    if cancelled is not None and cancelled():
        raise Cancelled
    change.insert_many(
        AnswerValue,
        ("answer", "question", "value", "number"),
        (
            (at, ids[key], value, number(value))
            for at, row in enumerate(work.new, first)
            for key, value in row.values.items()
        ),
    )
    for answer, row in work.changed.items():
        change.update(Answer, answer, member=row.member)
        change.executemany(
            "INSERT INTO answer_value (answer_id, question_id, value, number) VALUES (?, ?, ?, ?)"
            " ON CONFLICT (answer_id, question_id) DO UPDATE SET value = excluded.value, number = excluded.number",
            [(answer, ids[key], value, number(value)) for key, value in row.values.items()],
        )
