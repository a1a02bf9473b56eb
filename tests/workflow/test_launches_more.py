"""Launches among themselves: answers, stages, deleting with what belongs to them, copying what is worth it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import Any

import pytest

from seeddesk.domain import limits
from seeddesk.domain.errors import UserError
from seeddesk.domain.screen import PARTS as SCORE_PARTS
from seeddesk.i18n import set_language
from seeddesk.store.engine import Shop
from seeddesk.store.launches import belongings, copyable, launch, launches, listed
from seeddesk.store.models import Answer, Question, Round, Survey
from seeddesk.store.screen import theme_tags
from seeddesk.ui.history_words import history_sentence
from seeddesk.workflow.groups import add_group, add_to_group
from seeddesk.workflow.launches import (
    archive_launches,
    create_launch,
    delete_launches,
    restore_launches,
    set_stage,
    update_launch,
)
from seeddesk.workflow.launches_copy import PARTS, copy_launch
from seeddesk.workflow.screen import set_tags, set_weights
from tests.beta_data import two_rounds

DAY = dt.date(2026, 5, 21)


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    set_language("en")
    yield


def last(shop: Shop) -> str:
    entry = shop.next_undo()
    assert entry is not None
    return history_sentence(entry.key, entry.values)


def refused(action: Any) -> tuple[str, Any]:
    with pytest.raises(UserError) as caught:
        action()
    return caught.value.code, caught.value.values.get("field")


def dump(shop: Shop) -> dict[str, list[Any]]:
    tables = [row[0] for row in shop.tuples("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")]
    kept = [name for name in tables if not name.startswith(("history", "sqlite"))]
    return {name: shop.tuples(f'SELECT * FROM "{name}" ORDER BY 1') for name in kept}


# --- answers ---------------------------------------------------------------------------------------


def test_each_answer_is_an_entry_of_its_own_and_undone(shop: Shop) -> None:
    made = create_launch(shop, "Hand cream", started_on=DAY)
    update_launch(shop, made, need_target="big")
    assert last(shop) == "Hand cream: Need of target users: big"
    update_launch(shop, made, use_frequency="daily")
    assert last(shop) == "Hand cream: How often it is used: every day"
    update_launch(shop, made, note_margin="  the tube costs {most}  ")
    assert last(shop) == "Hand cream: note on Gross margin: the tube costs {most}"
    update_launch(shop, made, name="Balm {x}")
    assert last(shop) == "Renamed the launch Hand cream to Balm {x}"
    for _ in range(4):
        shop.undo()
    row = launch(shop, made)
    assert row is not None
    assert (row["name"], row["need_target"], row["use_frequency"], row["note_margin"]) == ("Hand cream", "", "", "")


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({"name": "x" * 10_000}, "launch.too_long"),
        ({"name": "\u200b \t"}, "launch.name"),
        ({"name": "ＬＩＰ　balm"}, "launch.name_taken"),
        ({"name": " lip   BALM "}, "launch.name_taken"),
        ({"does": "x" * 301}, "launch.too_long"),
        ({"note_need": "x" * 301}, "launch.too_long"),
        ({"theme": "x" * 301}, "launch.too_long"),
        ({"price_cents": limits.CENTS + 1}, "launch.amount"),
        ({"price_cents": 2**70}, "launch.amount"),
        ({"unit_cost_cents": -1}, "launch.cost"),
        ({"margin": 150}, "launch.margin"),
        ({"seats": -5}, "launch.seats"),
        ({"seats": 1_000_000}, "launch.seats"),
        ({"need_fan": "huge"}, "launch.answer"),
        ({"whole_course": "maybe"}, "launch.answer"),
    ],
)
def test_wrong_input_is_told_at_its_field_and_changes_nothing(shop: Shop, fields: dict[str, Any], code: str) -> None:
    create_launch(shop, "Lip balm", started_on=DAY)
    made = create_launch(shop, "Hand cream", started_on=DAY)
    before = dump(shop)
    assert refused(lambda: update_launch(shop, made, **fields)) == (code, next(iter(fields)))
    assert refused(lambda: create_launch(shop, **{"name": "New", **fields}))[0] == code
    assert dump(shop) == before


@pytest.mark.parametrize("name", ["护手霜 2.0 🧴", "𠮷野家联名", "مرهم الشفاه", "👨‍👩‍👧 family", "x" * limits.NAME])
def test_any_script_is_a_name(shop: Shop, name: str) -> None:
    made = create_launch(shop, name)
    row = launch(shop, made)
    assert row is not None and row["name"] == name


def test_what_is_no_text_is_left_out(shop: Shop) -> None:
    made = create_launch(shop, "Ba\ud800lm\u202e \x00 2", note_need="so\r\nso\x07")
    row = launch(shop, made)
    assert row is not None and (row["name"], row["note_need"]) == ("Balm 2", "so so")


def test_the_stage_is_set_and_undone(shop: Shop) -> None:
    made = create_launch(shop, "Hand cream")
    set_stage(shop, made, "burst")
    assert last(shop) == "Hand cream is now in this stage: burst"
    assert refused(lambda: set_stage(shop, made, "boom")) == ("launch.stage", "stage")
    shop.undo()
    assert [row["stage"] for row in launches(shop)] == ["seed"]


# --- archive and delete ------------------------------------------------------------------------------


def test_several_are_archived_and_restored_as_one_action(shop: Shop) -> None:
    made = [create_launch(shop, name) for name in ("One", "Two", "Three")]
    archive_launches(shop, made[:2])
    assert last(shop) == "Archived 2 launches"
    assert [row["name"] for row in launches(shop)] == ["Three"]
    restore_launches(shop, made[:2])
    assert last(shop) == "Took 2 launches back from the archive"
    shop.undo()
    shop.undo()
    assert len(launches(shop)) == 3


def test_deleting_takes_what_belongs_to_it_and_undo_brings_all_back(shop: Shop) -> None:
    made, _first, _second = two_rounds(shop, people=24)
    other = create_launch(shop, "Other", started_on=DAY)
    group = add_group(shop, {"name": "A group", "kind": "wide", "launch": made})
    member = shop.scalar("SELECT min(id) FROM member")
    add_to_group(shop, group, [member], today=DAY)
    before = dump(shop)
    held = belongings(shop, [made])
    assert held["round"] == 2 and "chat_group" not in held and "launch_tag" not in held
    assert belongings(shop, [other]) == {}
    delete_launches(shop, [made])
    after = dump(shop)
    assert [row["id"] for row in launches(shop, archived=None)] == [other]
    assert not after["round"] and not after["tester"] and not after["review"]
    assert len(after["member"]) == len(before["member"]) and len(after["shop_order"]) == len(before["shop_order"])
    assert shop.tuples("SELECT id, launch_id FROM chat_group WHERE id = ?", (group,)) == [(group, None)]
    assert len(after["membership"]) == len(before["membership"])
    assert shop.undo().key == "launch.delete"
    assert dump(shop) == before
    assert refused(lambda: delete_launches(shop, [made, 999]))[0] == "launch.missing"
    assert dump(shop) == before


# --- copies ------------------------------------------------------------------------------------------


def full(shop: Shop) -> int:
    made, _first, second = two_rounds(shop, people=24)
    update_launch(shop, made, does="soft hands", price_cents=9800, unit_cost_cents=4400, need_target="big",
                  note_need="every winter", seats=33)  # fmt: skip
    set_tags(shop, made, ["dry skin", "mothers"])
    set_weights(shop, made, {part: 100 if part == "base" else 0 for part in SCORE_PARTS}, half_life=60)
    add_group(shop, {"name": "Core", "kind": "core", "launch": made, "capacity": 60, "rules": "be kind"})
    with shop.change("test.survey") as change:
        change.update(Round, second, gates='{"nps": 40}')
        survey = change.insert(Survey, launch=made, name="Scents", source="wjx")
        change.insert(Question, survey=survey, position=1, key="k", text="Which?", kind="single", options='["A"]')
        change.insert(Answer, survey=survey, name="x")
    set_stage(shop, made, "plateau")
    return made


def test_a_copy_takes_the_set_up_along_and_nothing_that_happened(shop: Shop) -> None:
    old = full(shop)
    assert copyable(shop, old)["surveys"] == 1 and copyable(shop, old)["points"] > 0
    new = copy_launch(shop, old, "  Cream (copy) ", today=DAY)
    assert last(shop).startswith("Made Cream (copy) after ")
    row, was = launch(shop, new), launch(shop, old)
    assert row is not None and was is not None
    same = ("does", "price_cents", "unit_cost_cents", "need_target", "note_need", "seats", "weights", "half_life")
    assert [row[key] for key in same] == [was[key] for key in same]
    assert (row["name"], row["started_on"], row["stage"], row["archived"]) == ("Cream (copy)", "2026-05-21", "seed", 0)
    assert [tag["name"] for tag in theme_tags(shop, new)] == [tag["name"] for tag in theme_tags(shop, old)]
    assert shop.tuples("SELECT name, kind, capacity, rules FROM chat_group WHERE launch_id = ?", (new,)) == [
        ("Core 2", "core", 60, "be kind")
    ]
    (made,) = shop.rows("SELECT * FROM round WHERE launch_id = ?", (new,))
    assert (made["number"], made["gates"], made["state"], made["opens_on"]) == (1, '{"nps": 40}', "open", None)
    names = "SELECT name FROM test_point WHERE round_id = ? ORDER BY position"
    newest = shop.scalar("SELECT id FROM round WHERE launch_id = ? ORDER BY number DESC LIMIT 1", (old,))
    assert shop.tuples(names, (made["id"],)) == shop.tuples(names, (newest,)) != []
    questions = "SELECT q.text, q.options FROM question q JOIN survey s ON s.id = q.survey_id WHERE s.launch_id = ?"
    assert shop.tuples(questions, (new,)) == [("Which?", '["A"]')]
    assert shop.scalar("SELECT count(*) FROM answer") == 1
    assert set(belongings(shop, [new])) == {"round", "survey"}
    for table in ("candidate", "voice", "node"):
        assert shop.scalar(f"SELECT count(*) FROM {table} WHERE launch_id = ?", (new,)) == 0
    assert shop.scalar("SELECT count(*) FROM tester WHERE round_id = ?", (made["id"],)) == 0


def test_a_copy_is_one_action_and_undone_whole(shop: Shop) -> None:
    old = full(shop)
    before = dump(shop)
    copy_launch(shop, old, "Cream (copy)", today=DAY)
    assert dump(shop) != before
    shop.undo()
    assert dump(shop) == before


@pytest.mark.parametrize("part", PARTS)
def test_only_what_is_asked_for_is_taken(shop: Shop, part: str) -> None:
    old = full(shop)
    new = copy_launch(shop, old, "Other", [part], today=DAY)
    row = launch(shop, new)
    assert row is not None
    assert {
        "idea": row["does"] == "soft hands",
        "rules": row["seats"] == 33,
        "groups": bool(shop.scalar("SELECT count(*) FROM chat_group WHERE launch_id = ?", (new,))),
        "round": "round" in belongings(shop, [new]),
        "surveys": "survey" in belongings(shop, [new]),
    } == {one: one == part for one in PARTS}


def test_a_copy_needs_a_name_of_its_own(shop: Shop) -> None:
    old = create_launch(shop, "Cream")
    assert refused(lambda: copy_launch(shop, old, "CREAM ")) == ("launch.name_taken", "name")
    assert refused(lambda: copy_launch(shop, 999, "New"))[0] == "launch.missing"
    assert refused(lambda: copy_launch(shop, old, "New", ["people"]))[0] == "launch.copy_part"
    assert len(launches(shop)) == 1


def test_the_list_counts_core_users_and_rounds(shop: Shop) -> None:
    made, _first, _second = two_rounds(shop, people=24)
    put_away = create_launch(shop, "Old", started_on=dt.date(2030, 1, 1))
    archive_launches(shop, [put_away])
    rows = listed(shop)
    assert [row["id"] for row in rows] == [made, put_away]  # the running ones first
    assert rows[0]["rounds"] == 2 and rows[1]["rounds"] == 0
    joined = shop.scalar("SELECT count(*) FROM candidate WHERE launch_id = ? AND state = 'joined'", (made,))
    assert rows[0]["joined"] == joined and rows[0]["gate"] == "early"
