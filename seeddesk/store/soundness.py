"""Whether a shop file holds what its columns promise: SQLite lets any value stand in any column."""

from __future__ import annotations

from seeddesk.store.engine import Shop

_ALLOWED = {
    "TEXT": "typeof({c}) IN ('text', 'null')",
    "INTEGER": "typeof({c}) IN ('integer', 'null')",
    "REAL": "typeof({c}) IN ('real', 'integer', 'null')",
    "DATE": "{c} IS NULL OR (length({c}) = 10 AND date({c}) IS {c})",
    "DATETIME": "{c} IS NULL OR (length({c}) = 19 AND datetime({c}) IS {c})",
}


def wrong_values(shop: Shop) -> list[str]:
    """Columns holding text for numbers, no dates for dates and the like: ``table.column: rows``.

    Another program may have written them; reckoning with them fails in ways nobody can foresee.
    """
    found = []
    for (table,) in shop.tuples("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"):
        columns = shop.tuples("SELECT name, type FROM pragma_table_info(?)", (table,))
        checked = [name for name, kind in columns if kind in _ALLOWED]
        if not checked:
            continue
        sums = ", ".join(
            "total(NOT ({}))".format(_ALLOWED[kind].format(c=f'"{name}"')) for name, kind in columns if kind in _ALLOWED
        )
        counts = shop.tuples(f'SELECT {sums} FROM "{table}"')[0]
        found += [f"{table}.{name}: {int(count)}" for name, count in zip(checked, counts, strict=True) if count]
    return found
