"""Applications out of a file: its columns of names, phones and words, as lines the reader of pasted text knows."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from seeddesk.domain.errors import Cancelled, UserError
from seeddesk.domain.text import clean
from seeddesk.exchange import formats, tables

MOST = 5_000
"""Applications out of one file; more are no try-out."""
WHO = ("name", "nick", "wechat", "phone")


def read_file(path: Path, *, cancelled: Callable[[], bool] = lambda: False) -> str:
    """The rows as lines: name, phone and everything else that was said, with tabs between.

    Raises UserError ``file.*`` as exchange/tables.py has them, ``tryout.file`` without a column of names or phones;
    Cancelled.
    """
    with tables.open_table(path, kind="members", cancelled=cancelled) as table:
        known = formats.recognise(table.headers, "members")[0].mapping
        places = {role: at for at, role in known.items() if role in WHO}
        if not places:
            raise UserError("tryout.file", name=path.name)
        # What a sign-up form asks besides who it is: columns that are no field of a member, and notes.
        others = [at for at in range(len(table.headers)) if known.get(at, "note") == "note"]
        lines: list[str] = []
        for batch in table.batches():
            if cancelled():
                raise Cancelled
            for row in zip(*batch.columns):
                cells = [clean(tables.shown(value)) if value is not None else "" for value in row]
                name = next((cells[places[role]] for role in WHO[:3] if role in places and cells[places[role]]), "")
                phone = cells[places["phone"]] if "phone" in places else ""
                if name or phone:
                    # Running numbers say nothing.
                    words = " ".join(cells[at] for at in others if cells[at] and not cells[at].isdigit())
                    lines.append("\t".join(part for part in (name, phone, words) if part))
            if len(lines) >= MOST:
                break
    return "\n".join(lines[:MOST])
