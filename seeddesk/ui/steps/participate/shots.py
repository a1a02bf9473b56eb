"""What pictures show of step 4 beyond its pages."""

from __future__ import annotations

from typing import Any

from seeddesk.ui.scenes import Scene


def _node(page: Any, order: str = "id") -> int:
    sql = f"SELECT id FROM node WHERE launch_id = ? ORDER BY {order} LIMIT 1"
    return page.desk.shop.scalar(sql, (page.desk.launch_id,))


def _running(page: Any) -> int:
    return _node(page, "closes_at DESC")


def _paste(page: Any) -> None:
    """Lines of every kind: understood, unknown person, not understood, twice."""
    node = _running(page)
    page.table.select([node])
    sql = "SELECT label FROM node_option WHERE node_id = ? ORDER BY id"
    labels = [row[0] for row in page.desk.shop.tuples(sql, (node,))]
    sql = "SELECT name FROM member WHERE name <> '' ORDER BY id LIMIT 3"
    names = [row[0] for row in page.desk.shop.tuples(sql)]
    lines = [f"{names[0]} {labels[0]}", f"{names[1]} B", f"{names[2]} 都行", f"路人甲 {labels[-1]}", f"{names[0]} A"]
    page.paste.paste("\n".join(f"{at}. {line}" for at, line in enumerate(lines, 1)))
    page.scroller.ensureWidgetVisible(page.paste)


SCENES = (
    Scene("participate.node_new", "participate.nodes", lambda page: page.add_node()),
    Scene("participate.node", "participate.nodes", lambda page: page.edit(_node(page))),
    Scene("participate.vote", "participate.nodes", lambda page: page.by_hand(_running(page))),
    Scene("participate.not_voted", "participate.nodes", lambda page: page.not_voted(_running(page))),
    Scene("participate.decide", "participate.nodes", lambda page: page.decide(_running(page))),
    Scene("participate.reopen", "participate.nodes", lambda page: page.reopen(_node(page, "closes_at"))),
    Scene("participate.paste", "participate.nodes", _paste),
)
