"""The history within bounds, undoing up to a point, and what stands in the way of taking back."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from seeddesk.domain.errors import UserError
from seeddesk.store import history, history_keep
from seeddesk.store.engine import Shop
from seeddesk.store.history import Counts
from seeddesk.store.history_keep import Limits, standing
from seeddesk.store.models import Member, Order, Tag

NOW = dt.datetime(2026, 6, 1, 12, 0)


def add(shop: Shop, name: str) -> int:
    with shop.change("member.add", name=name) as change:
        return change.insert(Member, name=name)


def date(shop: Shop, entry: int, at: dt.datetime) -> None:
    """Let an action have been done at another time."""
    shop._connection().execute("UPDATE history SET at = ? WHERE id = ?", (at.isoformat(" "), entry))


@pytest.fixture
def few(monkeypatch: pytest.MonkeyPatch) -> None:
    """Only the three newest always stay, and every action is a step of its own."""
    monkeypatch.setattr(history_keep, "NEWEST", 3)
    monkeypatch.setattr(history_keep, "STEP_BYTES", 1)


def open_entries(shop: Shop) -> list[str]:
    return [entry.values.get("name", "") for entry in shop.history(-1) if entry.size]


@pytest.mark.usefixtures("few")
def test_old_actions_lose_their_changesets_and_keep_their_words(shop: Shop) -> None:
    for name in "abcdefgh":
        add(shop, name)
    for entry in shop.history(-1)[4:]:
        date(shop, entry.id, NOW - dt.timedelta(days=400))
    assert shop.trim_due(Limits(), NOW)
    assert shop.trim_history(Limits(), NOW) > 0
    assert open_entries(shop) == ["h", "g", "f", "e"]
    assert [entry.values["name"] for entry in shop.history(-1)][:8] == list("hgfedcba")
    old = next(entry for entry in shop.history(-1) if entry.values["name"] == "a")
    assert (old.closed, old.state) == ("trimmed", "done")
    with pytest.raises(UserError, match=r"undo\.closed"):
        shop.take_back(old.id)
    assert not shop.trim_due(Limits(), NOW)


@pytest.mark.usefixtures("few")
def test_the_newest_always_stay_and_so_does_redo(shop: Shop) -> None:
    for name in "abcde":
        add(shop, name)
    shop.undo()
    for entry in shop.history(-1):
        date(shop, entry.id, NOW - dt.timedelta(days=4000))
    shop.trim_history(Limits(megabytes=0, days=1), NOW)
    assert open_entries(shop) == ["e", "d", "c", "b"]  # what was undone is not counted among the three
    shop.redo()
    assert shop.scalar("SELECT count(*) FROM member") == 5
    with pytest.raises(UserError, match=r"undo\.nothing"):
        for _ in range(5):
            shop.undo()


@pytest.mark.usefixtures("few")
def test_trimming_leaves_redo_alone(shop: Shop) -> None:
    """Undone actions are no old ones: redo without its first steps would write rows that hang on nothing."""
    member = add(shop, "first")
    for number in range(6):
        with shop.change("order.add", name=str(number)) as change:
            change.insert(Order, member=member, number=str(number))
    while shop.next_undo():
        shop.undo()
    connection = shop._connection()
    connection.execute("UPDATE history SET at = '2020-01-01 00:00:00'")
    shop.trim_history(Limits(megabytes=0, days=1), NOW)
    while shop.next_redo():
        shop.redo()
    assert shop.scalar("SELECT count(*) FROM shop_order WHERE member_id = ?", (member,)) == 6
    assert shop.rows("PRAGMA foreign_key_check") == []


@pytest.mark.parametrize("loose", [0, 300_000])
def test_redo_never_leaves_a_row_that_hangs_on_nothing(shop: Shop, monkeypatch: pytest.MonkeyPatch, loose: int) -> None:
    """Neither where SQLite looks at every row nor where all references are looked at after the step."""
    monkeypatch.setattr(history, "LOOSE", loose)
    member = add(shop, "first")
    with shop.change("order.add") as change:
        change.insert(Order, member=member, number="1")
    shop.undo()
    shop.undo()
    connection = shop._connection()
    connection.execute("UPDATE history SET changeset = x'', size = 0 WHERE key = 'member.add'")  # as older ones trimmed
    with pytest.raises(UserError, match=r"redo\.gone"):
        shop.redo()
    connection.execute("UPDATE history SET state = 'done' WHERE key = 'member.add'")
    with pytest.raises(UserError, match=r"undo\.conflict"):
        shop.redo()
    assert shop.scalar("SELECT count(*) FROM shop_order") == 0
    assert shop.rows("PRAGMA foreign_key_check") == []
    assert shop.scalar("PRAGMA foreign_keys") == 1


@pytest.mark.usefixtures("few")
def test_size_trims_from_the_oldest_only(shop: Shop) -> None:
    add(shop, "small and old")
    with shop.change("bulk", name="bulk") as change:
        change.insert_many(Member, ["name", "note"], [(f"m{at}", "x" * 500) for at in range(3_000)])
    for name in "abcd":
        add(shop, name)
    assert standing(shop).bytes > 1_500_000
    shop.trim_history(Limits(megabytes=1), NOW)
    assert open_entries(shop) == ["d", "c", "b", "a"]
    assert standing(shop).bytes < 10_000


def test_the_file_gets_smaller_by_itself(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(history_keep, "NEWEST", 1)
    shop = Shop.create(tmp_path / "a.seeddesk")
    with shop.change("bulk") as change:
        change.insert_many(Tag, ["name"], [(f"{at:0500}",) for at in range(8_000)])
    with shop.change("bulk.delete") as change:
        change.execute("DELETE FROM tag")
    add(shop, "a")
    shop._connection().execute("PRAGMA wal_checkpoint(TRUNCATE)")
    before = shop.path.stat().st_size
    assert standing(shop).bytes > 8_000_000
    shop.trim_history(Limits(megabytes=1), NOW)
    shop._connection().execute("PRAGMA wal_checkpoint(TRUNCATE)")
    assert shop.path.stat().st_size < before - 8_000_000
    assert standing(shop).free < 100_000
    shop.close()


def test_a_file_from_before_is_told_and_can_be_rebuilt(shop: Shop) -> None:
    connection = shop._connection()
    connection.execute("PRAGMA journal_mode = DELETE")
    connection.execute("PRAGMA auto_vacuum = NONE")
    connection.execute("VACUUM")
    connection.execute("CREATE TABLE filler AS WITH RECURSIVE n(x) AS (VALUES(1) UNION ALL SELECT x + 1 FROM n"
                       " WHERE x < 5000) SELECT x, zeroblob(500) FROM n")  # fmt: skip
    connection.execute("DROP TABLE filler")
    assert standing(shop).free > 1_000_000
    shop.give_room_back()
    assert standing(shop).free > 1_000_000  # nothing it could do here
    shop.rebuild()
    assert standing(shop).free == 0
    assert shop.scalar("PRAGMA quick_check") == "ok"


def test_how_far_back_it_reaches(shop: Shop) -> None:
    add(shop, "a")
    first = shop.history(-1)[-1]
    date(shop, first.id, dt.datetime(2026, 3, 3, 8, 0))
    found = standing(shop)
    assert found.reaches == "2026-03-03 08:00:00"
    assert (found.undoable, found.upgraded) == (2, False)
    assert found.bytes == sum(entry.size for entry in shop.history(-1)) > 0


def test_undo_up_to_here_and_redo_all_of_it(shop: Shop) -> None:
    for name in "abcd":
        add(shop, name)
    second = next(entry for entry in shop.history() if entry.values.get("name") == "b")
    heard = []
    shop.subscribe(heard.append)
    moved = shop.undo_to(second.id)
    assert [entry.values["name"] for entry in moved] == ["d", "c", "b"]
    assert [row["name"] for row in shop.rows("SELECT name FROM member")] == ["a"]
    assert len(heard) == 1 and heard[0].ids("member") == {2, 3, 4}
    with pytest.raises(UserError, match=r"undo\.gone"):
        shop.undo_to(second.id)
    for _ in range(3):
        shop.redo()
    assert shop.scalar("SELECT count(*) FROM member") == 4


def test_what_an_action_changed_is_counted_by_table(shop: Shop) -> None:
    kept, gone = add(shop, "a"), add(shop, "b")
    with shop.change("mixed") as change:
        change.insert(Member, name="c")
        change.insert(Tag, name="t")
        change.update(Member, kept, name="A")
        change.delete(Member, gone)
    assert shop.history_counts(shop.history(1)[0].id) == {"member": Counts(1, 1, 1), "tag": Counts(1, 0, 0)}


def test_the_action_in_the_way_is_the_one_that_changed_the_same_field(shop: Shop) -> None:
    member = add(shop, "a")
    with shop.change("rename.first") as change:
        change.update(Member, member, name="b")
    with shop.change("rename.again") as change:
        change.update(Member, member, name="c")
    with shop.change("city") as change:
        change.update(Member, member, city="杭州")
    by_key = {entry.key: entry for entry in shop.history()}
    with pytest.raises(UserError) as caught:
        shop.take_back(by_key["rename.first"].id)
    assert (caught.value.values["key"], caught.value.values["entry"]) == ("rename.again", by_key["rename.again"].id)
    shop.take_back(by_key["rename.again"].id)
    shop.take_back(by_key["rename.first"].id)
    assert shop.one("SELECT name, city FROM member") == {"name": "a", "city": "杭州"}


def test_undone_for_good_can_still_be_listed(shop: Shop) -> None:
    add(shop, "a")
    shop.undo()
    add(shop, "b")
    listed = shop.history(-1, dropped=True)
    assert [(entry.values.get("name"), entry.state) for entry in listed[:2]] == [("b", "done"), ("a", "dropped")]
    assert shop.history_states() == {listed[1].id: ("dropped", "")}
    assert [entry.id for entry in shop.history(-1, after=listed[1].id)] == [listed[0].id]
