"""What the import of chats says: formats, people, why rows were left out. Qt-free.

Used by its dialog and the command line.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from seeddesk.domain.limits import cut
from seeddesk.i18n import tr
from seeddesk.workflow.chats import CLEAR
from seeddesk.workflow.chats import save_rejects as write_rejects
from seeddesk.workflow.chats_plan import ChatPlan

Told = tuple[str, str]
"""Words and the tone they are said in: primary, attention, danger, neutral, info."""


def format_word(code: str) -> str:
    """What a chat came out of."""
    return {
        "qq": tr("QQ text export"),
        "qq_plain": tr("text export, names without numbers"),
        "wechat_mac": tr("copied from WeChat on a Mac"),
        "wechat_phone": tr("shared from WeChat on a phone"),
        "wechat_windows": tr("copied from WeChat on Windows"),
        "wechat_lines": tr("copied with names, times and words in lines of their own"),
        "wechat_export": tr("text of an export tool"),
        "memotrace": "MemoTrace",
        "memotrace_early": tr("MemoTrace, early version"),
        "memotrace_zh": tr("MemoTrace, Chinese headers"),
        "pywxdump": "PyWxDump",
        "weflow": "WeFlow",
        "chatlog": "chatlog",
        "table": tr("table with time, sender and words"),
    }.get(code, code)


def recognised(plan: ChatPlan) -> Told:
    """What the text was taken for, and how sure that is."""
    name = format_word(plan.format)
    if plan.confidence >= CLEAR:
        return tr("Recognised: {format}").format(format=name), "primary"
    return tr("Probably: {format}").format(format=name), "attention"


def id_text(platform: str, value: str) -> str:
    """What a platform calls someone; empty where only a name is known."""
    if platform == "qq":
        return tr("QQ {number}").format(number=value)
    return value if platform in ("wechat", "email") else ""


def sender_text(row: Mapping[str, Any]) -> str:
    """What to call a sender: the name, else the id, else whose side of the chat it is."""
    if row["name"]:
        return row["name"]
    if row["platform"] == "self":
        return tr("the account that exported it")
    if row["platform"] == "wechat_row":
        return tr("the other one in the chat ({number})").format(number=row["value"])
    return id_text(row["platform"], row["value"]) or tr("someone without a name")


def person_chip(member: str, how: str, state: str) -> Told:
    """Who a sender is taken for. ``member``: the member's name, empty for none."""
    if member and how == "name":
        return tr("{name}, by the name").format(name=member), "info"
    if member:
        return member, "primary"
    return {
        "own": (tr("own account"), "neutral"),
        "ignored": (tr("ignored"), "neutral"),
        "apart": (tr("not a member"), "neutral"),
        "new": (tr("becomes a new member"), "primary"),
    }.get(state, (tr("not known yet"), "attention"))


def reasons() -> dict[str, str]:
    """Why a row of a table was left out."""
    return {
        "chat.row_time": tr("The time cannot be read; Excel may have cut it off (1.53E+09). Export the file again"),
        "chat.row_sender": tr("Nobody can be told from this row"),
        "chat.line": tr("No name stands above this line"),
    }


SHOWN_LINES = 8


def lost_lines(plan: ChatPlan) -> list[str]:
    """The first lines of a text that belong to nobody, with their numbers; none for the rows of a table."""
    lost = [(number, cells[0]) for number, code, cells in plan.file.rejects if code == "chat.line"]
    shown = [f"{number}: {cut(text, 60)}" for number, text in lost[:SHOWN_LINES]]
    return [*shown, "…"] if len(lost) > SHOWN_LINES else shown


def save_rejects(plan: ChatPlan, path: Path | str) -> int:
    """Write the rows that were left out to an Excel file with the reason per row; returns how many."""
    return write_rejects(plan, path, reasons(), reason_header=tr("Why it was not imported"), sheet=tr("Rows to mend"))
