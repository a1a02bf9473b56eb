"""What the owner did, in words: from the key and values of a history entry to one line.

Each key that the program writes with ``shop.change("…")`` has an entry here; a test looks them all up.
An entry is a function of the values, so that counts get their plural forms. Qt-free.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from seeddesk.i18n import tr

Values = Mapping[str, Any]


class _Blank(dict[str, Any]):
    def __missing__(self, key: str) -> str:
        return ""


def history_sentence(key: str, values: Values) -> str:
    """One line in the current language; a key without words is shown in a general line."""
    make = SENTENCES.get(key)
    if make is None:
        return tr("Changed something ({key})").format(key=key)
    return make(values).format_map(_Blank(values))


def count(values: Values, name: str = "count") -> int:
    """A count among the values, 0 where it is missing."""
    value = values.get(name, 0)
    return value if isinstance(value, int) else 0


def _take_back(values: Values) -> str:
    what = history_sentence(str(values.get("key", "")), values.get("values") or {})
    return tr("Took back: {what}").replace("{what}", what.replace("{", "{{").replace("}", "}}"))


SENTENCES: dict[str, Callable[[Values], str]] = {
    "history.take_back": _take_back,
    "shop.name": lambda v: tr("Named the shop {name}"),
    "launch.create": lambda v: tr("New launch: {name}"),
    "launch.update": lambda v: tr("Changed the launch {name}"),
    "launch.archive": lambda v: tr("Archived the launch {name}"),
    "launch.restore": lambda v: tr("Took {name} back from the archive"),
}
"""History key → template with the entry's values as fields."""
