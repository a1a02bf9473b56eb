"""What new launches begin with, and another place for the backups."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from seeddesk.domain import screen
from seeddesk.domain.errors import Cancelled, UserError
from seeddesk.store.launches import launch
from seeddesk.store.settings import launch_defaults
from seeddesk.workflow import backup_place
from seeddesk.workflow.launches import create_launch
from seeddesk.workflow.settings import set_launch_defaults

BUYERS = screen.PRESETS["buyers"]


def test_new_launches_begin_with_the_defaults_and_old_ones_stay(shop):
    before = create_launch(shop, "One")
    assert set_launch_defaults(shop, half_life=30)
    assert set_launch_defaults(shop, weights=BUYERS)
    assert not set_launch_defaults(shop, half_life=30, weights=BUYERS)
    after = create_launch(shop, "Two")
    rows = [launch(shop, one) or {} for one in (before, after)]
    assert [row["half_life"] for row in rows] == [screen.HALF_LIFE, 30]
    assert rows[0]["weights"] == "" and json.loads(rows[1]["weights"]) == BUYERS
    shop.undo()
    shop.undo()
    assert launch_defaults(shop) == {"half_life": 30, "weights": dict(screen.DEFAULT_WEIGHTS)}


@pytest.mark.parametrize(
    ("given", "code"),
    [
        ({"half_life": 1}, "half_life.range"),
        ({"weights": {"base": 99}}, "weights.sum"),
        ({"weights": {"base": 120, "brought": -20}}, "weights.sum"),
    ],
)
def test_wrong_defaults_are_refused(shop, given, code):
    with pytest.raises(UserError) as caught:
        set_launch_defaults(shop, **given)
    assert caught.value.code == code
    assert launch_defaults(shop)["weights"] == screen.DEFAULT_WEIGHTS


def test_a_spoiled_setting_means_the_usual(shop):
    set_launch_defaults(shop, half_life=30)
    for value in ("{", "[]", '{"half_life": 9999, "weights": {"base": "x"}}'):
        with shop.change("setting.defaults") as change:
            change.execute("UPDATE setting SET value = ? WHERE key = 'launch.defaults'", (value,))
        assert launch_defaults(shop) == {"half_life": screen.HALF_LIFE, "weights": dict(screen.DEFAULT_WEIGHTS)}


@pytest.fixture
def places(tmp_path: Path) -> tuple[Path, Path]:
    old, new = tmp_path / "old", tmp_path / "new"
    for shop, name in (("a 1", "x no1"), ("a 1", "x no2"), ("b 2", "y no1")):
        (old / shop).mkdir(parents=True, exist_ok=True)
        (old / shop / f"{name}.seeddesk").write_bytes(name.encode() * 100)
    (old / "b 2" / "note.txt").write_text("mine")
    new.mkdir()
    return old, new


def test_backups_move_and_what_is_not_ours_stays(places):
    old, new = places
    (new / "a 1").mkdir()
    (new / "a 1" / "x no1.seeddesk").write_bytes(b"another of that name")
    assert backup_place.move(old, new) == 3
    found = {str(path.relative_to(new)): path.read_bytes()[:5] for path in backup_place.files(new)}
    assert found == {
        "a 1/x no1.seeddesk": b"anoth",
        "a 1/x no1 (2).seeddesk": b"x no1",
        "a 1/x no2.seeddesk": b"x no2",
        "b 2/y no1.seeddesk": b"y no1",
    }
    assert [path.name for path in sorted(old.rglob("*")) if path.is_file()] == ["note.txt"]
    assert backup_place.move(old, new) == 0


def test_a_move_given_up_or_failing_leaves_the_old_place_whole(places, monkeypatch):
    old, new = places
    before = backup_place.files(old)
    with pytest.raises(Cancelled):
        backup_place.move(old, new, cancelled=iter([False, True]).__next__)
    assert backup_place.files(old) == before and backup_place.files(new) == []

    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(backup_place.shutil, "copy2", full)
    with pytest.raises(UserError, match=r"disk\.full"):
        backup_place.move(old, new)
    assert backup_place.files(old) == before


def test_a_place_is_tried_before_it_is_taken(tmp_path, monkeypatch):
    assert backup_place.check_place(tmp_path) == tmp_path
    assert list(tmp_path.iterdir()) == []
    with pytest.raises(UserError, match=r"folder\.missing"):
        backup_place.check_place(tmp_path / "no")

    def refused(*_, **__):
        raise PermissionError

    monkeypatch.setattr(backup_place.tempfile, "NamedTemporaryFile", refused)
    with pytest.raises(UserError, match=r"folder\.unwritable"):
        backup_place.check_place(tmp_path)
