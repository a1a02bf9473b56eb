"""Texts to paste: the owner's own wording where there is one, else the one the program brings."""

from __future__ import annotations

from functools import cache
from typing import Any

from seeddesk.domain.text_kinds import BUILT_IN
from seeddesk.resources import resource
from seeddesk.store.engine import Shop


@cache
def original(kind: str, language: str) -> str:
    """The wording the program brings; empty for the owner's own texts. Raises KeyError for an unknown kind."""
    if kind == "own":
        return ""
    if kind not in BUILT_IN:
        raise KeyError(kind)
    return resource("texts", language, f"{kind}.txt").read_text("utf-8").rstrip("\n")


def stored(shop: Shop, kind: str, language: str, name: str = "") -> dict[str, Any] | None:
    """The row of a text the owner changed or added: ``id``, ``name``, ``body``, ``changed``; or None."""
    return shop.one(
        "SELECT id, name, body, changed FROM text_template WHERE kind = ? AND language = ? AND name = ?",
        (kind, language, name),
    )


def body(shop: Shop, kind: str, language: str, name: str = "") -> str:
    """The template in use."""
    row = stored(shop, kind, language, name)
    return original(kind, language) if row is None else str(row["body"])


def texts(shop: Shop, language: str) -> list[dict[str, Any]]:
    """Every text of a language, built-in kinds in their order, then the owner's own by name.

    ``kind``, ``name`` ("" for built-in kinds) and ``edited`` (the owner's wording differs from the program's).
    """
    rows = shop.rows("SELECT kind, name FROM text_template WHERE language = ? ORDER BY name", (language,))
    edited = {row["kind"] for row in rows}
    built_in = [{"kind": kind, "name": "", "edited": kind in edited} for kind in BUILT_IN]
    return built_in + [{"kind": "own", "name": row["name"], "edited": True} for row in rows if row["kind"] == "own"]


def ranking(shop: Shop, limit: int = 10) -> list[dict[str, Any]]:
    """Who brought the most people who are still there: ``name``, ``brought``; the most first, then by name."""
    from seeddesk.store.names import shown

    return shop.rows(
        f"SELECT {shown('m')} AS name, count(*) AS brought FROM referral r JOIN member m ON m.id = r.inviter_id"
        " WHERE r.left_on IS NULL GROUP BY m.id ORDER BY brought DESC, name LIMIT ?",
        (limit,),
    )
