"""The command line as scripts use it: JSON on standard output, one plain line on error, exit status."""

from __future__ import annotations

import contextlib
import csv
import datetime as dt
import json
from pathlib import Path
from typing import Any

import pytest

from seeddesk.commands import run
from seeddesk.store.engine import Shop
from seeddesk.workflow.today import add_reminder

ROWS = [
    ("姓名", "手机号", "城市", "标签"),
    ("林小满", "13800138001", "杭州", "妈妈"),
    ("书法老陈", "+86 138 0013 8002", "上海", ""),
    ("阿 May", "１３８００１３８００３", "广州", ""),
]


@pytest.fixture
def members(tmp_path: Path) -> Path:
    path = tmp_path / "members.csv"
    with path.open("w", encoding="gb18030", newline="") as file:
        csv.writer(file).writerows(ROWS)
    return path


class Ran:
    def __init__(self, status: int, out: str, err: str) -> None:
        self.status, self.err = status, err
        self.json: Any = json.loads(out) if out.strip() else None


@pytest.fixture
def seeddesk(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Any:
    monkeypatch.setenv("LC_ALL", "en_US.UTF-8")

    def call(*arguments: object) -> Ran:
        try:
            status = run([str(argument) for argument in arguments])
        except SystemExit as stop:
            status = int(stop.code or 0)
        captured = capsys.readouterr()
        return Ran(status, captured.out, captured.err)

    return call


def test_a_launch_makes_the_file(seeddesk: Any, tmp_path: Path) -> None:
    path = tmp_path / "a.seeddesk"
    done = seeddesk("launch", path, "Hand cream", "--theme", "no grease", "--seats", 30)
    assert (done.status, done.json["name"]) == (0, "Hand cream")
    info = seeddesk("info", path)
    assert info.json["launches"] == ["Hand cream"]


def test_a_failed_command_leaves_no_new_file(seeddesk: Any, tmp_path: Path) -> None:
    path = tmp_path / "a.seeddesk"
    done = seeddesk("launch", path, "Hand cream", "--seats", 0)
    assert done.status == 2
    assert done.err.count("\n") == 1
    assert not path.exists()


def test_import_tells_what_it_did_and_twice_changes_nothing(seeddesk: Any, tmp_path: Path, members: Path) -> None:
    path = tmp_path / "a.seeddesk"
    dry = seeddesk("import", path, members, "--as", "members", "--dry-run")
    assert (dry.status, dry.json["new"]) == (0, 3)
    assert not path.exists()
    seeddesk("launch", path, "Hand cream")
    dry = seeddesk("import", path, members, "--as", "members", "--dry-run")
    assert (dry.status, dry.json["new"]) == (0, 3)
    assert seeddesk("info", path).json["counts"]["member"] == 0
    first = seeddesk("import", path, members, "--as", "members")
    keys = {"rows", "new", "updated", "unchanged", "duplicates", "rejected", "seconds", "format", "confidence"}
    assert keys <= first.json.keys()
    assert (first.status, first.json["rows"], first.json["new"]) == (0, 3, 3)
    again = seeddesk("import", path, members, "--as", "members")
    assert (again.json["new"], again.json["updated"], again.json["unchanged"]) == (0, 0, 3)
    undone = seeddesk("undo", path)
    assert undone.status == 0
    assert seeddesk("info", path).json["counts"]["member"] == 0
    seeddesk("redo", path)
    assert seeddesk("info", path).json["counts"]["member"] == 3


def test_import_makes_the_file(seeddesk: Any, tmp_path: Path, members: Path) -> None:
    path = tmp_path / "new.seeddesk"
    assert seeddesk("import", path, members, "--as", "members").json["new"] == 3
    assert path.exists()


@pytest.mark.parametrize(
    ("arguments", "word"),
    [
        (("undo", "{missing}"), "missing"),
        (("info", "{members}"), "shop"),
        (("screen", "{shop}", "--launch", "Nothing"), "Nothing"),
        (("report", "{shop}", "--launch", "Hand cream", "--round", "7", "{out}"), "7"),
        (("screen", "{shop}", "--as-of", "yesterday"), "yesterday"),
        (("export", "{shop}", "{out}", "--what", "unicorns"), "unicorns"),
        (("import", "{shop}", "{missing}", "--as", "members"), "missing"),
        (("import", "{shop}", "{members}", "--as", "dragons"), "dragons"),
        (("import", "{shop}", "{members}", "--as", "members", "--map", "nonsense"), "nonsense"),
        (("sample", "{shop}"), "already"),
        (("redo", "{shop}"), "redo"),
        (("backup", "{shop}", "{shop}"), ""),
    ],
)
def test_trouble_is_one_plain_line_and_status_2(
    seeddesk: Any, tmp_path: Path, members: Path, arguments: tuple[str, ...], word: str
) -> None:
    shop = tmp_path / "a.seeddesk"
    seeddesk("launch", shop, "Hand cream")
    before = seeddesk("info", shop).json
    places = {"shop": shop, "members": members, "missing": tmp_path / "missing.file", "out": tmp_path / "out.pdf"}
    done = seeddesk(*(argument.format(**places) for argument in arguments))
    assert done.status == 2
    assert done.json is None
    assert done.err.strip().count("\n") == 0, done.err
    assert "Traceback" not in done.err
    assert word.lower() in done.err.lower()
    assert seeddesk("info", shop).json == before
    assert not (tmp_path / "out.pdf").exists()


def test_history_speaks_in_words(seeddesk: Any, tmp_path: Path) -> None:
    path = tmp_path / "a.seeddesk"
    seeddesk("launch", path, "Hand cream")
    entries = seeddesk("history", path).json["entries"]
    assert [entry["key"] for entry in entries] == ["launch.create", "shop.name"]
    assert "Hand cream" in entries[0]["what"]
    told = seeddesk("history", path).json
    assert told["undoable"] == 2 and told["bytes"] > 0 and told["undo_reaches"] == entries[1]["at"]


def test_commands_keep_the_history_within_bounds(
    seeddesk: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from seeddesk.store import history_keep
    from seeddesk.store.engine import Shop

    monkeypatch.setattr(history_keep, "NEWEST", 2)
    path = tmp_path / "a.seeddesk"
    seeddesk("launch", path, "Hand cream")
    shop = Shop.open(path)
    shop._connection().execute("UPDATE history SET at = '2001-01-01 00:00:00'")
    shop.close()
    seeddesk("launch", path, "Lip balm")
    told = seeddesk("history", path).json
    assert [entry.get("closed") for entry in told["entries"]] == [None, None, "trimmed"]
    assert told["undoable"] == 2


def test_backup_and_check(seeddesk: Any, tmp_path: Path) -> None:
    path, copy = tmp_path / "a.seeddesk", tmp_path / "b.seeddesk"
    seeddesk("launch", path, "Hand cream")
    done = seeddesk("backup", path, copy)
    assert (done.status, done.json["verified"], done.json["bytes"]) == (0, True, copy.stat().st_size)
    assert seeddesk("check", copy).json == {"ok": True, "problems": []}


def test_a_file_in_use_is_refused(seeddesk: Any, tmp_path: Path) -> None:
    path = tmp_path / "a.seeddesk"
    seeddesk("launch", path, "Hand cream")
    holder = Shop.open(path)
    done = seeddesk("launch", path, "Lip balm")
    assert done.status == 2
    assert seeddesk("info", path).status == 0, "looking is allowed"
    holder.close()


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("sample") / "sample.seeddesk"
    assert run(["sample", str(path), "--members", "500", "--lang", "en"]) == 0
    return path


class TestSample:
    """The sample shop is made once for all of these."""

    def test_it_holds_what_it_promises(self, seeddesk: Any, sample: Path) -> None:
        info = seeddesk("info", sample).json
        assert info["launches"] == ["Honey Lip Balm", "Spring Hand Cream"]
        assert info["counts"]["member"] == 500
        assert info["counts"]["round"] == 2
        assert min(info["counts"].values()) > 0

    def test_screening_ranks_best_first_with_parts(self, seeddesk: Any, sample: Path) -> None:
        rows = seeddesk("screen", sample, "--launch", "Spring Hand Cream", "--top", 5).json
        assert len(rows) == 5
        scores = [row["score"] for row in rows]
        assert scores == sorted(scores, reverse=True)
        assert {"member", "name", "ids", "score", "parts"} <= rows[0].keys()
        assert {"base", "brought", "suggestions", "theme_fit", "reach"} <= rows[0]["parts"].keys()

    def test_which_launch_must_be_said(self, seeddesk: Any, sample: Path) -> None:
        done = seeddesk("screen", sample)
        assert done.status == 2
        assert "Honey Lip Balm" in done.err

    @pytest.mark.parametrize("lang", ["zh_CN", "en"])
    def test_the_report_is_a_pdf(self, seeddesk: Any, sample: Path, tmp_path: Path, qapp: Any, lang: str) -> None:
        out = tmp_path / "report.pdf"
        done = seeddesk("report", sample, "--launch", "Spring Hand Cream", "--round", 2, out, "--lang", lang, "--mask")
        assert (done.status, done.json["verdict"]) == (0, "fix")
        assert out.read_bytes().startswith(b"%PDF")

    def test_the_same_seed_gives_the_same_shop(self, sample: Path, tmp_path: Path) -> None:
        other = tmp_path / "again.seeddesk"
        assert run(["sample", str(other), "--members", "500", "--lang", "en"]) == 0
        first, second = Shop.open(sample, read_only=True), Shop.open(other, read_only=True)
        for table in ("member", "shop_order", "interaction", "candidate", "voice", "ballot", "tester", "review", "fix"):
            query = f"SELECT * FROM {table} ORDER BY id"
            left, right = first.rows(query), second.rows(query)
            for row in (*left, *right):
                row.pop("created_at", None)
            assert left == right, table
        first.close()
        second.close()


@pytest.mark.parametrize("wrong", [("--top", "-5"), ("--top", "1" + "0" * 30), ("--as-of", "0001-01-01")])
def test_numbers_and_days_out_of_reach_are_refused(
    seeddesk: Any, tmp_path: Path, members: Path, wrong: tuple[str, str]
) -> None:
    path = tmp_path / "a.seeddesk"
    seeddesk("import", path, members, "--as", "members")
    seeddesk("launch", path, "Hand cream")
    done = seeddesk("screen", path, *wrong)
    assert (done.status, done.json, done.err.count("\n")) == (2, None, 1)


def test_what_cannot_be_kept_for_mending_stops_the_import(seeddesk: Any, tmp_path: Path) -> None:
    path, given = tmp_path / "a.seeddesk", tmp_path / "a.csv"
    given.write_text("姓名,手机号,城市\n林小满,13800138001,杭州\n,,上海\n", "utf-8")
    seeddesk("launch", path, "Hand cream")
    for place in (tmp_path / "no" / "rejects.xlsx", path, given):
        before = given.read_bytes()
        done = seeddesk("import", path, given, "--as", "members", "--rejects", place)
        assert (done.status, done.err.count("\n")) == (2, 1)
        assert given.read_bytes() == before
        assert seeddesk("info", path).json["counts"]["member"] == 0
    done = seeddesk("import", path, given, "--as", "members", "--rejects", tmp_path / "rejects.xlsx")
    assert (done.status, done.json["rejected"]) == (1, 1)
    assert (tmp_path / "rejects.xlsx").exists()


def test_arguments_that_are_no_text_and_files_named_so(seeddesk: Any, tmp_path: Path, members: Path) -> None:
    path = tmp_path / "a.seeddesk"
    assert seeddesk("launch", path, "a\udcff").status == 2
    assert not path.exists()
    odd = members.rename(tmp_path / "\udcd0\udcd5.csv")
    assert seeddesk("import", path, odd, "--as", "members").status == 0
    assert len(seeddesk("history", path).json["entries"]) == 2


def test_reviews_without_a_round_are_told(seeddesk: Any, tmp_path: Path, members: Path) -> None:
    path = tmp_path / "a.seeddesk"
    seeddesk("launch", path, "Hand cream")
    done = seeddesk("import", path, members, "--as", "reviews")
    assert done.status == 2
    assert "no round yet" in done.err


def test_a_fault_is_one_sentence(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    from seeddesk import __main__, commands

    monkeypatch.setenv("SEEDDESK_HOME", str(tmp_path))
    monkeypatch.setattr("sys.argv", ["seeddesk", "info", "a"])
    monkeypatch.setattr(commands, "run", lambda _: [][1])
    assert __main__.main() == 2
    err = capsys.readouterr().err
    assert err.count("\n") == 1
    assert "Traceback" not in err
    assert "IndexError" in next(tmp_path.rglob("faults.txt")).read_text("utf-8")


def test_a_launch_that_is_not_needed_must_still_be_there(seeddesk: Any, tmp_path: Path, members: Path) -> None:
    path = tmp_path / "a.seeddesk"
    done = seeddesk("import", path, members, "--as", "members", "--launch", "nope")
    assert (done.status, done.err.count("\n"), path.exists()) == (2, 1, False)


def test_values_that_no_command_can_reckon_with_are_damage(seeddesk: Any, tmp_path: Path, members: Path) -> None:
    path = tmp_path / "a.seeddesk"
    seeddesk("import", path, members, "--as", "members")
    seeddesk("launch", path, "Hand cream")
    assert seeddesk("check", path).json["ok"]
    shop = Shop.open(path)
    shop._connection().execute("UPDATE member SET name = x'ff00fe'")
    shop.close()
    for command in (("check", path), ("export", path, tmp_path / "a.xlsx", "--what", "all")):
        done = seeddesk(*command)
        assert (done.status, done.err.count("\n"), "damaged" in done.err) == (2, 1, True)


def test_the_calendar_is_written_while_somebody_works_in_the_shop(seeddesk: Any, tmp_path: Path) -> None:
    path = tmp_path / "a.seeddesk"
    seeddesk("launch", path, "Hand cream")
    with contextlib.closing(Shop.open(path)) as shop:
        add_reminder(shop, "call the factory", dt.date.today(), launch=1)
        done = seeddesk("export", path, tmp_path / "a.ics", "--what", "calendar", "--launch", "Hand cream")
        assert (done.status, done.json["what"], done.json["rows"]) == (0, "calendar", 1)
        before = (tmp_path / "a.ics").read_text()
        seeddesk("export", path, tmp_path / "b.ics", "--what", "calendar")
    assert "SUMMARY:call the factory" in before
    uids = [line for line in before.splitlines() if line.startswith("UID")]
    assert uids and uids[0] in (tmp_path / "b.ics").read_text()
    refused = seeddesk("export", path, tmp_path / "a.csv", "--what", "calendar")
    assert (refused.status, refused.err.count("\n"), (tmp_path / "a.csv").exists()) == (2, 1, False)
    assert seeddesk("export", path, tmp_path / "c.ics", "--what", "calendar", "--launch", "nope").status == 2


def test_launches_go_out_with_their_verdicts(seeddesk: Any, tmp_path: Path) -> None:
    path = tmp_path / "shop.seeddesk"
    seeddesk("launch", path, "护手霜 𠮷", "--theme", "dry hands", "--seats", "33")
    seeddesk("launch", path, "Lip balm")
    refused = seeddesk("launch", path, "LIP  BALM")
    assert refused.status == 2 and "Lip balm" in refused.err
    done = seeddesk("export", path, tmp_path / "a.csv", "--what", "launches")
    assert done.status == 0 and done.json["rows"] == 2
    text = (tmp_path / "a.csv").read_text("utf-8-sig")
    assert "护手霜 𠮷" in text and "dry hands" in text and ",33," in text and "Too early to say" in text


def test_pictures_may_be_asked_for_in_every_theme() -> None:
    from seeddesk.commands import _parser
    from seeddesk.ui.theme.tokens import THEMES

    wanted = [part for name in THEMES for part in ("--theme", name)]
    assert _parser().parse_args(["shots", "pictures", *wanted]).theme == list(THEMES)
