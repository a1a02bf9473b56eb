"""Lists and the whole shop out to xlsx and csv files. Nothing is changed in the shop."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from seeddesk.domain.errors import UserError
from seeddesk.store import exports as store
from seeddesk.store.engine import Shop
from seeddesk.store.export_fields import Row
from seeddesk.workflow import whole

Progress = Callable[..., None]
CancelledCheck = Callable[[], bool]
Word = Callable[[str, str], str]
"""``word(kind, code)``: a stored code in words."""
Title = Callable[[str], str]
"""``title(key)``: the title of a column, or with ``list.<name>`` of a list."""
Sentence = Callable[[str, Mapping[str, Any]], str]
"""``sentence(key, values)``: an entry of the history in words."""

ALL, HISTORY = "all", "history"
TEMPLATE = "template."
"""Before the kind of a blank table to fill in: ``template.votes``."""
SUFFIXES = (".xlsx", ".csv")


def names() -> tuple[str, ...]:
    """What :func:`export` can write."""
    from seeddesk.exchange.templates_out import KINDS

    return (*store.lists(), HISTORY, ALL, *(TEMPLATE + kind for kind in KINDS))


def needs_launch(what: str) -> bool:
    """Whether what is written belongs to a launch."""
    return store.needs_launch(what)


def export(
    shop: Shop,
    path: Path | str,
    what: str,
    launch_id: int | None = None,
    *,
    word: Word,
    title: Title,
    sentence: Sentence | None = None,
    language: str = "en",
    only: Sequence[int] | None = None,
    text: Callable[[str], str] | None = None,
    progress: Progress | None = None,
    cancelled: CancelledCheck | None = None,
) -> dict[str, Any]:
    """Write a list, the history, (``all``) every table or (``template.votes``) a blank table to fill in to a file,
    by its suffix; templates are workbooks in ``language``, that for reviews with the points of the newest round.

    ``only``: these members in this order; ``text``: what every text goes through, such as hiding phones.
    Returns ``{"file", "what", "rows", "cut", "cleaned"}`` (``cut``: texts too long for a cell; ``cleaned``: texts
    with signs that no file can hold). Raises UserError
    ``export.unknown`` (``what``, ``names``), ``export.suffix`` (``path``), ``export.one_table`` (all
    tables as csv), ``launch.missing``, ``file.disk_full``, ``file.locked``, ``file.unwritable``; Cancelled.
    """
    path = Path(path)
    if what not in names():
        raise UserError("export.unknown", what=what, names=", ".join((*names(), "calendar")))
    suffix = _suffix(path)
    if what == ALL:
        if suffix == ".csv":
            raise UserError("export.one_table", path=str(path))
        written = whole.save(shop, path, progress, cancelled)
        return {"file": str(path), "what": ALL, "rows": written["rows"], "cut": 0, "cleaned": 0}
    if what.startswith(TEMPLATE):
        return _template(shop, path, what, launch_id, language)
    if needs_launch(what) and shop.scalar("SELECT 1 FROM launch WHERE id = ?", (launch_id,)) is None:
        raise UserError("launch.missing")
    if what == HISTORY:
        fields, rows = _history(shop, sentence)
    elif only is not None and what == "members":
        fields, rows = store.members(shop, only)
    else:
        fields, rows = store.rows(shop, what, launch_id)
    columns = [(field.title or title(field.key), field.kind) for field in fields]
    worded = _Worded(fields, rows, word, text)
    written = write_table(path, title(f"list.{what}"), columns, worded, progress=progress, cancelled=cancelled)
    return {**written, "what": what}


def _template(shop: Shop, path: Path, what: str, launch_id: int | None, language: str) -> dict[str, Any]:
    from seeddesk.exchange.templates_out import write_template
    from seeddesk.store import beta

    if path.suffix.lower() == ".csv":
        raise UserError("export.template_csv", path=str(path))
    kind = what.removeprefix(TEMPLATE)
    rounds = beta.rounds(shop, launch_id) if kind == "reviews" and launch_id is not None else []
    points = [point["name"] for point in beta.points(shop, rounds[0]["id"])] if rounds else []
    write_template(path, kind, language, points)
    return {"file": str(path), "what": what, "rows": 0, "cut": 0, "cleaned": 0}


def write_table(
    path: Path | str,
    name: str,
    columns: Sequence[tuple[str, str]],
    rows: Iterable[Sequence[Any]],
    *,
    progress: Progress | None = None,
    cancelled: CancelledCheck | None = None,
) -> dict[str, Any]:
    """Write any list as xlsx or csv, by the suffix of ``path``; returns ``{"file", "rows", "cut", "cleaned"}``.

    ``columns``: ``(title, kind)`` with the kinds of exchange/workbook_out. Raises UserError
    ``export.suffix``, ``file.disk_full``, ``file.locked``, ``file.unwritable``; Cancelled.
    """
    from seeddesk.exchange.workbook_out import OutColumn, Sheet, write_csv, write_workbook

    path = Path(path)
    sheet = Sheet(name, [OutColumn(text, kind) for text, kind in columns], rows)
    if _suffix(path) == ".csv":
        written = write_csv(path, sheet, progress, cancelled)
    else:
        written = write_workbook(path, [sheet], progress, cancelled)
    return {"file": str(path), "rows": written.rows, "cut": written.cut, "cleaned": written.cleaned}


def _suffix(path: Path) -> str:
    suffix = path.suffix.lower()
    if suffix not in SUFFIXES:
        raise UserError("export.suffix", path=str(path))
    return suffix


def _history(shop: Shop, sentence: Sentence | None) -> store.Found:
    fields = [store.Field("at", "moment"), store.Field("done"), store.Field("state", "text", "history_state")]
    rows: list[Row] = [
        (entry.at, sentence(entry.key, entry.values) if sentence else entry.key, entry.state)
        for entry in shop.history(limit=1_000_000)
    ]
    return fields, rows


class _Worded:
    """The rows with codes in words; its length is known, for progress."""

    def __init__(
        self,
        fields: Sequence[store.Field],
        rows: Sequence[Sequence[Any]],
        word: Word,
        text: Callable[[str], str] | None,
    ) -> None:
        self._worded = [(place, field.words) for place, field in enumerate(fields) if field.words]
        self._rows, self._word = rows, word
        self._texts = [place for place, field in enumerate(fields) if field.kind == "text"] if text else []
        self._text = text or str

    def __len__(self) -> int:
        return len(self._rows)

    def __iter__(self) -> Iterator[Sequence[Any]]:
        known: dict[tuple[str, Any], str] = {}
        for row in self._rows:
            if self._worded:
                row = list(row)
                for place, kind in self._worded:
                    code = row[place]
                    if code is None or code == "":
                        row[place] = ""  # nothing said stays nothing
                        continue
                    found = known.get((kind, code))
                    if found is None:
                        found = known[kind, code] = self._word(kind, str(code))
                    row[place] = found
            if self._texts:
                row = list(row)
                for place in self._texts:
                    if row[place]:
                        row[place] = self._text(str(row[place]))
            yield row
