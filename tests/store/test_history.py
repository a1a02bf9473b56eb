"""Undo, redo and taking back, on the real file."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from seeddesk.domain.errors import UserError
from seeddesk.store import history
from seeddesk.store.engine import Changed, Shop
from seeddesk.store.models import RECORDED, Member, Order, Tag


def names(shop: Shop) -> list[str]:
    return [row["name"] for row in shop.rows("SELECT name FROM member ORDER BY id")]


def add(shop: Shop, name: str) -> int:
    with shop.change("member.add", name=name) as change:
        return change.insert(Member, name=name)


def test_an_action_is_one_entry_with_its_label(shop: Shop) -> None:
    with shop.change("member.add", name="林小满") as change:
        change.insert(Member, name="林小满")
        change.insert(Tag, name="妈妈")
        change.values["count"] = 2
    entry = shop.history()[0]
    assert (entry.key, dict(entry.values), entry.state) == ("member.add", {"name": "林小满", "count": 2}, "done")
    assert len(shop.history()) == 2  # the shop's name is the first


def test_undo_and_redo_walk_back_and_forth(shop: Shop) -> None:
    add(shop, "a")
    add(shop, "b")
    assert shop.undo().values["name"] == "b"
    assert names(shop) == ["a"]
    shop.undo()
    assert names(shop) == []
    shop.redo()
    shop.redo()
    assert names(shop) == ["a", "b"]
    with pytest.raises(UserError, match=r"redo\.nothing"):
        shop.redo()


def test_undo_works_after_a_restart(tmp_path: Path) -> None:
    path = tmp_path / "a.seeddesk"
    shop = Shop.create(path)
    add(shop, "a")
    shop.close()
    shop = Shop.open(path)
    shop.undo()
    assert names(shop) == []
    shop.close()
    shop = Shop.open(path)
    shop.redo()
    assert names(shop) == ["a"]
    shop.close()


def test_something_new_after_undo_ends_redo(shop: Shop) -> None:
    add(shop, "a")
    shop.undo()
    add(shop, "b")
    assert shop.next_redo() is None
    assert [entry.values.get("name") for entry in shop.history()][:1] == ["b"]
    assert "a" not in [entry.values.get("name") for entry in shop.history()]


def test_undoing_a_deletion_brings_back_what_hung_on_it(shop: Shop) -> None:
    member = add(shop, "a")
    with shop.change("order.add") as change:
        change.insert(Order, member=member, number="1")
    with shop.change("member.delete") as change:
        change.delete(Member, member)
    assert shop.scalar("SELECT count(*) FROM shop_order") == 0
    shop.undo()
    assert shop.scalar("SELECT count(*) FROM shop_order") == 1
    assert shop.rows("PRAGMA foreign_key_check") == []


def test_taking_back_an_older_action(shop: Shop) -> None:
    add(shop, "a")
    add(shop, "b")
    older = next(entry for entry in shop.history() if entry.values.get("name") == "a")
    shop.take_back(older.id)
    assert names(shop) == ["b"]
    with pytest.raises(UserError, match=r"undo\.gone"):
        shop.take_back(older.id)
    shop.undo()  # taking back is an action too
    assert names(shop) == ["a", "b"]


@pytest.mark.parametrize("loose", [0, 300_000])
@pytest.mark.parametrize("how", ["reference", "same row"])
def test_taking_back_names_the_later_action_in_the_way(
    shop: Shop, how: str, loose: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(history, "LOOSE", loose)  # a small and a large one alike
    member = add(shop, "a")
    with shop.change("later.action", number="7") as change:
        if how == "reference":
            change.insert(Order, member=member, number="7")
        else:
            change.update(Member, member, name="changed")
    first = next(entry for entry in shop.history() if entry.key == "member.add")
    with pytest.raises(UserError) as caught:
        shop.take_back(first.id)
    assert caught.value.code == "undo.depends"
    assert caught.value.values["key"] == "later.action"
    assert shop.scalar("SELECT count(*) FROM member") == 1


def test_an_error_inside_leaves_nothing(shop: Shop) -> None:
    before = len(shop.history())
    with pytest.raises(ZeroDivisionError), shop.change("member.add") as change:
        change.insert(Member, name="a")
        _ = 1 / 0
    assert names(shop) == []
    assert len(shop.history()) == before


def test_a_change_of_nothing_leaves_no_entry(shop: Shop) -> None:
    member = add(shop, "a")
    before = len(shop.history())
    with shop.change("member.edit") as change:
        change.update(Member, member, name="a")
    assert len(shop.history()) == before


def test_listeners_hear_which_rows(shop: Shop) -> None:
    heard = []
    shop.subscribe(heard.append)
    member = add(shop, "a")
    shop.undo()
    shop.redo()
    assert [changed.tables for changed in heard] == [{"member": {member}}] * 3


def test_ids_are_never_used_twice(shop: Shop) -> None:
    first = add(shop, "a")
    with shop.change("member.delete") as change:
        change.delete(Member, first)
    second = add(shop, "b")
    assert second != first
    deleted = next(entry for entry in shop.history() if entry.key == "member.delete")
    shop.take_back(deleted.id)
    assert sorted(names(shop)) == ["a", "b"]


def test_every_table_is_recorded(shop: Shop) -> None:
    """A table left out of the history could not be undone."""
    query = "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
    tables = {row["name"] for row in shop.rows(query)}
    assert tables - {"history"} == {model._meta.table_name for model in RECORDED}  # pyright: ignore[reportAttributeAccessIssue]


def test_taking_back_many_rows_does_not_look_into_every_table(shop: Shop) -> None:
    """Fifteen tables for each of 100,000 members took 7 s."""
    with shop.change("bulk") as change:
        change.insert_many(Member, ["id", "name"], [(number, str(number)) for number in range(1, 30_001)])
    bulk = shop.history(1)[0].id
    add(shop, "later")
    small = shop.history(1)[0].id
    looks: list[int] = []

    @contextlib.contextmanager
    def look(changed: Changed) -> Iterator[None]:
        assert changed.touches("member")
        looks.append(shop.scalar("PRAGMA foreign_keys"))
        yield

    shop.take_back(bulk, look)
    assert names(shop) == ["later"]
    shop.take_back(small, look)
    assert looks == [0, 1] and shop.scalar("PRAGMA foreign_keys") == 1
    shop.undo()
    shop.undo()
    assert len(names(shop)) == 30_001


def test_undoing_many_rows_is_not_quadratic(shop: Shop) -> None:
    """With an outer savepoint 30,000 members and orders took minutes."""
    rows = [(number, str(number)) for number in range(1, 30_001)]
    with shop.change("bulk") as change:
        change.insert_many(Member, ["id", "name"], rows)
        change.insert_many(Order, ["member", "number"], rows)
    begun = time.process_time()
    shop.undo()
    assert time.process_time() - begun < 6
    assert names(shop) == []
