"""The command line, for scripts, support and tests: the same workflow functions as the window.

Each command prints one JSON object on standard output and progress on standard error. Exit status:
0 done, 1 done but rows were rejected, 2 wrong use or unreadable input (one plain line, nothing written).
"""

from __future__ import annotations

import argparse
import contextlib
import json
import sys
import tempfile
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any, NoReturn

from seeddesk import __version__
from seeddesk.display import be_offscreen, has_screen
from seeddesk.domain.errors import UserError

CALENDAR = "calendar"
COMMANDS = (
    "launch", "import", "export", "screen", "report", "undo", "redo", "history",
    "backup", "check", "info", "sample", "shots",
)  # fmt: skip

KEPT = ("file", "what", "rows")
KINDS = ("members", "orders", "reviews", "votes", "influencers", "fixes", "voices", "survey", "chat", "all")


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        print(f"{self.prog}: {message}", file=sys.stderr)
        raise SystemExit(2)


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(prog="seeddesk", description="Find your seed users, listen to them, decide about a product.")
    parser.add_argument("--version", action="version", version=f"seeddesk {__version__}")
    commands = parser.add_subparsers(dest="command", required=True, parser_class=_Parser)

    def command(name: str, text: str, *, file: str = "the shop file") -> argparse.ArgumentParser:
        made = commands.add_parser(name, help=text, description=text)
        made.add_argument("file", type=Path, metavar="FILE", help=file)
        return made

    launch = command("launch", "make a launch (and the shop file, if there is none)")
    launch.add_argument("name", metavar="NAME")
    launch.add_argument("--theme", default="")
    launch.add_argument("--seats", type=_count, default=50)

    imported = command("import", "read a file of members, orders, votes, survey answers … or a chat into the shop")
    imported.add_argument("input", type=Path, metavar="INPUT")
    imported.add_argument("--as", dest="kind", choices=KINDS, required=True)
    imported.add_argument("--launch", metavar="NAME", help="for all but members, orders and chats: to which launch")
    imported.add_argument("--node", metavar="QUESTION|N", help="for votes: on which decision (default: the open one)")
    imported.add_argument("--survey", metavar="NAME", default="", help="for answers: which survey (default: as asked)")
    imported.add_argument("--group", metavar="NAME", help="for a chat: what it is called, or which one of several")
    imported.add_argument("--round", type=_count, metavar="N", help="for reviews: which round (default: the newest)")
    imported.add_argument("--format", metavar="NAME", help="read it as this known format")
    imported.add_argument("--map", action="append", default=[], metavar="COLUMN=FIELD", help="map a column by hand")
    imported.add_argument("--dry-run", action="store_true", help="only say what would happen")
    imported.add_argument("--rejects", type=Path, metavar="OUT.xlsx", help="write rows that could not be read here")
    imported.add_argument("--lang", choices=("zh_CN", "en"), help="language of the reasons (default: the system's)")

    export = command("export", "write a list, or the whole shop, to xlsx or csv")
    export.add_argument("output", type=Path, metavar="OUT.xlsx|OUT.csv")
    export.add_argument("--what", required=True, metavar="members|candidates|fixes|…|template.votes|…|calendar|all")
    export.add_argument("--launch", metavar="NAME")

    screen = command("screen", "the ranked candidates with the parts of their scores")
    screen.add_argument("--launch", metavar="NAME")
    screen.add_argument("--as-of", type=_date, metavar="DATE", help="as if today were this day (YYYY-MM-DD)")
    screen.add_argument("--top", type=_count, metavar="N")

    report = command("report", "the beta report of a round as PDF")
    report.add_argument("output", type=Path, metavar="OUT.pdf")
    report.add_argument("--launch", metavar="NAME")
    report.add_argument("--round", type=_count, required=True, metavar="N")
    report.add_argument("--lang", choices=("zh_CN", "en"))
    report.add_argument("--mask", action="store_true", help="mask names")

    command("undo", "take back the last action")
    command("redo", "do the last undone action again")
    history = command("history", "the actions of the owner, newest first")
    history.add_argument("--limit", type=_count, default=100, metavar="N")
    backup = command("backup", "a verified copy of the shop file")
    backup.add_argument("output", type=Path, metavar="OUT")
    command("check", "check the shop file for damage")
    command("info", "what the shop file holds")
    sample = command("sample", "make the sample shop", file="the file to make")
    sample.add_argument("--members", type=_count, default=4_000, metavar="N")
    sample.add_argument("--lang", choices=("zh_CN", "en"))

    shots = commands.add_parser("shots", help="a PNG of every page and dialog of the sample shop")
    shots.add_argument("folder", type=Path, metavar="FOLDER")
    shots.add_argument("--lang", choices=("zh_CN", "en"), action="append")
    shots.add_argument("--theme", choices=("light", "dark", "contrast"), action="append")
    shots.add_argument("--size", type=_size, action="append", metavar="WxH")
    shots.add_argument("--text", type=_percent, default=100, metavar="90..200", help="text size in per cent")
    return parser


def _date(text: str) -> date:
    try:
        day = date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is no date like 2026-05-31") from None
    if not 1900 <= day.year <= 2200:  # reckoning with days before it must not leave the calendar
        raise argparse.ArgumentTypeError(f"{text!r} lies too far away")
    return day


def _count(text: str) -> int:
    """A number of things: 0 to a million."""
    if not (text.isascii() and text.isdigit() and len(text) < 8 and int(text) <= 1_000_000):
        raise argparse.ArgumentTypeError(f"{text!r} is no number from 0 to 1000000")
    return int(text)


def _size(text: str) -> tuple[int, int]:
    width, _, height = text.lower().partition("x")
    if not (width.isdigit() and height.isdigit()):
        raise argparse.ArgumentTypeError(f"{text!r} is no size like 1280x800")
    return int(width), int(height)


def _percent(text: str) -> int:
    if not (text.isdigit() and 90 <= int(text) <= 200):
        raise argparse.ArgumentTypeError(f"{text!r} is no text size between 90 and 200")
    return int(text)


def run(arguments: list[str]) -> int:
    """Run one command and return the exit status."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure:
            reconfigure(encoding="utf-8", errors="backslashreplace")
    parser = _parser()
    options = parser.parse_args(arguments)
    for text in vars(options).values():
        if isinstance(text, str) and text != text.encode("utf-8", "ignore").decode():
            parser.error(f"{text!r} holds bytes that are no text")
    from seeddesk.i18n import set_language, system_language

    with contextlib.suppress(FileNotFoundError):  # a checkout whose texts are not compiled speaks English
        set_language(system_language())
        if options.command == "import" and options.lang:
            set_language(options.lang)
    try:
        result = globals()[f"_{options.command}"](options)
    except UserError as error:
        return _fail(error)
    except OSError as error:
        return _fail(error)
    except KeyboardInterrupt:
        print("cancelled, nothing was written", file=sys.stderr)
        return 2
    print(json.dumps(result, ensure_ascii=False, default=str))
    return 1 if isinstance(result, dict) and result.get("rejected") else 0


def _fail(error: Exception) -> int:
    from seeddesk.ui.errors import explain

    explained = explain(error)
    print(" ".join(part for part in (explained.sentence, explained.remedy) if part).replace("\n", " "), file=sys.stderr)
    return 2


@contextlib.contextmanager
def _shop(path: Path, *, write: bool = False, make: bool = False) -> Iterator[Any]:
    from seeddesk.store.engine import Shop
    from seeddesk.ui.settings import backup_folder
    from seeddesk.workflow.backups import open_shop

    made = make and not path.exists()
    shop = Shop.create(path, name=path.stem) if made else open_shop(path, backup_folder(), read_only=not write)
    try:
        yield shop
        if write:
            from seeddesk.workflow.history import tidy

            tidy(shop)  # scripts may run for years without a window that would look after it
    except (ArithmeticError, LookupError, TypeError, ValueError) as error:
        from seeddesk.store.soundness import wrong_values

        wrong = wrong_values(shop)  # values that this program never writes explain what nobody foresaw
        (shop.discard if made else shop.close)()
        if wrong:
            raise UserError("shop.damaged", path=str(path)) from error
        raise
    except BaseException:
        if made:  # a command that failed leaves no file behind
            shop.discard()
        else:
            shop.close()
        raise
    shop.close()


def _launch_id(shop: Any, name: str | None) -> int:
    """The launch of that name; without a name the only one."""
    from seeddesk.store.launches import launches

    found = launches(shop, archived=None)
    if name is not None:
        for launch in found:
            if launch["name"] == name:
                return launch["id"]
        raise UserError("launch.unknown", name=name)
    if len(found) == 1:
        return found[0]["id"]
    raise UserError("launch.which" if found else "launch.none", names=", ".join(launch["name"] for launch in found))


def _progress(done: int, total: int = 0, what: str = "") -> None:
    if sys.stderr.isatty():
        print(f"\r{what} {done:,}" + (f" / {total:,}" if total else ""), end="", file=sys.stderr, flush=True)


def _launch(options: argparse.Namespace) -> dict[str, Any]:
    from seeddesk.workflow.launches import create_launch

    with _shop(options.file, write=True, make=True) as shop:
        launch = create_launch(shop, options.name, theme=options.theme, seats=options.seats)
        return {"launch": launch, "name": options.name}


def _import(options: argparse.Namespace) -> dict[str, Any]:
    from seeddesk.workflow import imports

    mapping = {}
    for pair in options.map:
        column, sign, name = pair.rpartition("=")
        if not sign or not column or not name:
            raise UserError("import.map", text=pair)
        mapping[column] = name
    with contextlib.ExitStack() as stack:
        path = options.file
        if options.dry_run and not path.exists():  # what would happen in a new shop, without making one
            path = Path(stack.enter_context(tempfile.TemporaryDirectory())) / "dry-run.seeddesk"
        shop = stack.enter_context(_shop(path, write=not options.dry_run or path != options.file, make=True))
        if options.kind == "chat":
            return _import_chat(shop, options)
        if options.kind == "all":
            from seeddesk.workflow import whole

            return whole.load(shop, options.input, dry_run=options.dry_run, progress=_progress)
        extra: dict[str, Any] = {}
        if options.kind == "reviews":
            from seeddesk.store.beta import find_round

            extra["round_id"] = find_round(shop, _launch_id(shop, options.launch), options.round)
        elif options.kind in imports.OF_LAUNCH:
            extra = _of_launch(shop, options)
        elif options.launch is not None:
            _launch_id(shop, options.launch)  # not needed for these, but a slip is told
        with imports.prepare(
            shop,
            options.input,
            options.kind,
            format=options.format,
            mapping=mapping or None,
            progress=_progress,
            **extra,
        ) as plan:
            with _rejects(options.rejects, plan, len(plan.rejects)):
                outcome = plan if options.dry_run else imports.run(shop, plan, progress=_progress)
            return outcome.as_json()


@contextlib.contextmanager
def _rejects(path: Path | None, plan: Any, rows: int) -> Iterator[None]:
    """Write what cannot be stored before the rest is stored: where it cannot be written, nothing is imported."""
    if path is None or not rows:
        yield
        return
    if hasattr(plan, "table"):
        from seeddesk.ui.import_words import save_rejects
    else:
        from seeddesk.ui.chat_words import save_rejects
    new = not path.exists()
    save_rejects(plan, path)
    try:
        yield
    except BaseException:
        if new:
            path.unlink(missing_ok=True)
        raise


def _of_launch(shop: Any, options: argparse.Namespace) -> dict[str, Any]:
    from seeddesk.workflow.imports_votes import find_node

    launch = _launch_id(shop, options.launch)
    if options.kind == "votes":
        return {"launch_id": launch, "node_id": find_node(shop, launch, options.node)}
    return {"launch_id": launch, "survey": options.survey}


def _import_chat(shop: Any, options: argparse.Namespace) -> dict[str, Any]:
    from seeddesk.workflow import chats

    if options.map:
        raise UserError("chat.map")
    plan = chats.prepare(shop, options.input, options.group, format=options.format or "", progress=_progress)
    with _rejects(options.rejects, plan, len(plan.file.rejects)):
        outcome = plan if options.dry_run else chats.run(shop, plan, progress=_progress)
    return outcome.as_json()


def _export(options: argparse.Namespace) -> dict[str, Any]:
    from seeddesk.i18n import language
    from seeddesk.ui.export_words import title
    from seeddesk.ui.history_words import history_sentence
    from seeddesk.ui.words import word
    from seeddesk.workflow import exports

    if options.what == CALENDAR:
        return _export_calendar(options)
    with _shop(options.file) as shop:
        named = options.launch is not None and options.what.startswith(exports.TEMPLATE)
        launch = _launch_id(shop, options.launch) if named or exports.needs_launch(options.what) else None
        written = exports.export(
            shop, options.output, options.what, launch,
            word=word, title=title, sentence=history_sentence, language=language(), progress=_progress,
        )  # fmt: skip
    # What could not be written as it is, is said where there is any.
    return {key: written[key] for key in ("file", "what", "rows", "cut", "cleaned") if key in KEPT or written[key]}


def _export_calendar(options: argparse.Namespace) -> dict[str, Any]:
    """All launches that are not archived, or the one named."""
    from seeddesk.ui.due_words import entry_words
    from seeddesk.workflow.today import export_calendar

    with _shop(options.file) as shop:
        launch = _launch_id(shop, options.launch) if options.launch is not None else None
        name = "SeedDesk" if options.launch is None else f"SeedDesk · {options.launch}"
        return export_calendar(shop, options.output, launch, sentence=entry_words, name=name)


def _screen(options: argparse.Namespace) -> list[dict[str, Any]]:
    from seeddesk.store.screen import ranked

    with _shop(options.file) as shop:
        found = ranked(shop, _launch_id(shop, options.launch), as_of=options.as_of, limit=options.top)
    keys = ("member", "name", "ids", "score", "parts", "state", "own_circle")
    return [{key: row[key] for key in keys} | {"why": [code for code, _ in row["why"]]} for row in found]


def _report(options: argparse.Namespace) -> dict[str, Any]:
    from seeddesk.i18n import language
    from seeddesk.store.report import report_figures

    with _shop(options.file) as shop:
        figures = report_figures(shop, _launch_id(shop, options.launch), options.round, date.today())
    if not has_screen():  # paper needs none
        be_offscreen()
    from seeddesk.reports.beta_report import build_beta_report
    from seeddesk.reports.fonts import ensure_application
    from seeddesk.reports.layout import lay_out
    from seeddesk.reports.pdf import write_pdf

    application = ensure_application()
    laid_out = lay_out(build_beta_report(figures, options.lang or language(), mask=options.mask))
    written = write_pdf(laid_out, options.output)
    del application
    return {"file": str(written), "pages": laid_out.page_count, "verdict": figures.verdict.outcome}


def _sample(options: argparse.Namespace) -> dict[str, Any]:
    from seeddesk.i18n import language
    from seeddesk.sample import generate

    generate(options.file, members=options.members, language=options.lang or language(), progress=_progress)
    return _info(options)


def _shots(options: argparse.Namespace) -> dict[str, Any]:
    be_offscreen()
    from seeddesk.ui.shots import shots

    made = shots(
        options.folder,
        options.lang or ("zh_CN", "en"),
        options.theme or ("light", "dark"),
        options.size or ((1280, 800), (1024, 640)),
        text_size=options.text,
    )
    return {"folder": str(options.folder), "pictures": len(made)}


def _undo(options: argparse.Namespace) -> dict[str, Any]:
    with _shop(options.file, write=True) as shop:
        return _entry(shop.undo())


def _redo(options: argparse.Namespace) -> dict[str, Any]:
    with _shop(options.file, write=True) as shop:
        return _entry(shop.redo())


def _history(options: argparse.Namespace) -> dict[str, Any]:
    with _shop(options.file) as shop:
        from seeddesk.store.history_keep import standing

        found = standing(shop)
        return {
            "entries": [_entry(entry) for entry in shop.history(limit=options.limit)],
            "undo_reaches": found.reaches,
            "undoable": found.undoable,
            "bytes": found.bytes,
        }


def _entry(entry: Any) -> dict[str, Any]:
    from seeddesk.ui.history_words import history_sentence

    words = history_sentence(entry.key, entry.values)
    return {"id": entry.id, "at": entry.at, "key": entry.key, "what": words, "state": entry.state} | (
        {"closed": entry.closed} if entry.closed else {}
    )


def _backup(options: argparse.Namespace) -> dict[str, Any]:
    from seeddesk.store.backup import backup

    with _shop(options.file) as shop:
        return {"file": str(options.output), "bytes": backup(shop, options.output), "verified": True}


def _check(options: argparse.Namespace) -> dict[str, Any]:
    from seeddesk.store.backup import check
    from seeddesk.store.soundness import wrong_values

    with _shop(options.file) as shop:
        problems = check(shop) or wrong_values(shop)
    if problems:
        raise UserError("shop.damaged", path=str(options.file))
    return {"ok": True, "problems": problems}


def _info(options: argparse.Namespace) -> dict[str, Any]:
    from seeddesk.store.launches import launches, shop_name
    from seeddesk.store.migrations import VERSION

    with _shop(options.file) as shop:
        counts = ("member", "shop_order", "interaction", "voice", "node", "ballot", "round", "tester", "review", "fix")
        return {
            "name": shop_name(shop),
            "schema": VERSION,
            "bytes": options.file.stat().st_size,
            "launches": [launch["name"] for launch in launches(shop, archived=None)],
            "counts": {table.removeprefix("shop_"): shop.scalar(f'SELECT count(*) FROM "{table}"') for table in counts},
            "actions": shop.scalar("SELECT count(*) FROM history WHERE state = 'done'"),
        }
