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

A, B = "shop a 0123abcd", "shop b 89abcdef"
X, Y = "May 2026-05-01 10.00 no", "Ann 2026-05-01 10.00 no"
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
    for shop, name in ((A, f"{X}1"), (A, f"{X}2"), (B, f"{Y}1")):
        (old / shop).mkdir(parents=True, exist_ok=True)
        (old / shop / f"{name}.seeddesk").write_bytes(name.encode() * 100)
    (old / B / "note.txt").write_text("mine")
    new.mkdir()
    return old, new


def test_backups_move_and_what_is_not_ours_stays(places):
    old, new = places
    (new / A).mkdir()
    (new / A / f"{X}1.seeddesk").write_bytes(b"another of that name")
    assert backup_place.move(old, new) == 3
    found = {str(path.relative_to(new)): path.read_bytes()[:5] for path in backup_place.files(new)}
    assert found == {
        f"{A}/{X}1.seeddesk": b"anoth",
        f"{A}/{X}1 (2).seeddesk": f"{X}1".encode()[:5],
        f"{A}/{X}2.seeddesk": f"{X}2".encode()[:5],
        f"{B}/{Y}1.seeddesk": f"{Y}1".encode()[:5],
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


@pytest.mark.parametrize("kind", ["link", "dots", "inside", "around", "files linked"])
def test_backups_never_move_onto_themselves(places, tmp_path, kind):
    old, new = places
    before = {path: path.read_bytes() for path in backup_place.files(old)}
    link = tmp_path / "link"
    code = r"folder\.same"
    if kind == "link":
        link.symlink_to(old, target_is_directory=True)
        new = link
    elif kind == "dots":
        new = new / ".." / "old"
    elif kind == "inside":
        new, code = old / A, r"folder\.nested"
    elif kind == "around":
        new, code = tmp_path, r"folder\.nested"
    else:  # the place is another one, but a shop's folder in it is a link back
        (new / A).symlink_to(old / A, target_is_directory=True)
        code = r"backup\.stays"
    with pytest.raises(UserError, match=code):
        backup_place.move(old, new)
    assert {path: path.read_bytes() for path in before if path.parent.name == A or kind != "files linked"} == {
        path: data for path, data in before.items() if path.parent.name == A or kind != "files linked"
    }


def test_a_locked_backup_stays_and_is_told_of(places, monkeypatch):
    old, new = places
    unlink = Path.unlink

    def locked(path, *arguments, **named):
        if path.name == f"{X}2.seeddesk":
            raise PermissionError(13, "in use")
        unlink(path, *arguments, **named)

    monkeypatch.setattr(Path, "unlink", locked)
    with pytest.raises(UserError) as told:
        backup_place.move(old, new)
    assert (told.value.code, told.value.values["count"], told.value.values["moved"]) == ("backup.stays", 1, 2)
    assert [path.name for path in backup_place.files(old)] == [f"{X}2.seeddesk"]
    assert len(backup_place.files(new)) == 3


def test_a_shop_in_a_folder_of_the_place_is_no_backup(places):
    old, new = places
    (old / "shops").mkdir()
    (old / "shops" / "mine.seeddesk").write_bytes(b"open now")
    (old / A / "mine.seeddesk").write_bytes(b"open now too")
    backup_place.move(old, new)
    assert sorted(path.name for path in old.rglob("*.seeddesk")) == ["mine.seeddesk"] * 2


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
