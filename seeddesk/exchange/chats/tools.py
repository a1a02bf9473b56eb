"""The tables that export tools make of WeChat chats, and any table with a time, a sender and the words.

Columns are found by name, in any order, with others between them. Rows may be ragged: unquoted commas in
the words push the rest to the right, and are put back by looking for the time.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from operator import itemgetter
from typing import Any

from seeddesk.domain.text import half_width
from seeddesk.exchange.chats import notices
from seeddesk.exchange.chats.tally import SELF, Tally
from seeddesk.exchange.chats.times import stamp

LONGEST_CELL = 10 * 2**20

FORMATS: dict[str, tuple[str, ...]] = {
    "memotrace": (
        "localId", "TalkerId", "Type", "SubType", "IsSender", "CreateTime", "Status", "StrContent", "StrTime",
        "Remark", "NickName", "Sender",
    ),
    "memotrace_early": (
        "localId", "TalkerId", "Type", "SubType", "IsSender", "CreateTime", "Status", "StrContent", "StrTime",
    ),
    "memotrace_zh": ("消息ID", "类型", "发送人", "时间", "内容", "备注", "昵称", "更多信息"),
    "pywxdump": (
        "id", "MsgSvrID", "type_name", "is_sender", "talker", "room_name", "msg", "src", "CreateTime",
    ),
    "weflow": ("id", "MsgSvrID", "type_name", "is_sender", "talker", "msg", "src", "CreateTime"),
    "chatlog": ("Time", "SenderName", "Sender", "TalkerName", "Talker", "Content"),
}  # fmt: skip

_ROLES: dict[str, dict[str, str]] = {
    # role → columns, the first that says something counts
    "memotrace": {
        "time": "strtime createtime", "id": "sender", "name": "remark nickname", "also": "nickname",
        "own": "issender", "type": "type", "subtype": "subtype", "text": "strcontent", "key": "localid msgsvrid",
        "row": "talkerid",
    },
    "memotrace_zh": {
        "time": "时间", "id": "发送人", "also": "昵称", "type": "类型", "text": "内容", "key": "消息id",
    },
    "pywxdump": {
        "time": "createtime", "id": "talker", "own": "is_sender", "type": "type_name", "text": "msg",
        "key": "msgsvrid", "chat": "room_name",
    },
    "chatlog": {"time": "time", "id": "sender", "name": "sendername", "text": "content", "chat": "talkername talker"},
    "table": {
        "time": "时间 发送时间 消息时间 日期时间 日期 time date datetime timestamp createtime sent_at strtime",
        "id": "微信号 wxid qq qq号 发送人id 发送者id sender_id user_id userid from_id",
        "name": "发送人 发送者 昵称 发言人 成员 姓名 用户 群昵称 sender sendername sender_name nickname from author"
        " name user talker",
        "text": "内容 消息内容 消息 文本 聊天内容 content message msg text strcontent body",
        "type": "类型 消息类型 type type_name msg_type",
        "chat": "群名 群聊 群名称 会话 聊天 group chat room room_name talkername",
    },
}  # fmt: skip
_ROLES["memotrace_early"] = _ROLES["memotrace"]
_ROLES["weflow"] = _ROLES["pywxdump"]

_WECHAT_ID = re.compile(r"(?:wxid_\w{5,40}|gh_\w{6,40}|[A-Za-z][-_A-Za-z0-9]{5,19}|\d{5,30}@(?:openim|qq)|\d{17,30})")
_SURE_ID = re.compile(r"(?:wxid|gh)_\w{5,40}")
"""Where a column holds ids or names alike, only these are taken for ids."""
_NOT_IDS = {"我", "me", "self", "未知", "unknown", ""}
_PROGRAM = {"系统消息", "系统提示", "系统通知", "system"}
"""Who a tool names as sender of what the chat program wrote."""
_SYSTEM_TYPE = re.compile(r"系统|撤回|拍一拍|红包|通知|sys|revoke|recall|pat$|red ?packet|notice", re.I)
_TEXT_TYPE = re.compile(r"文本|文字|引用|回复|text|quote|reply", re.I)
_TAGS = re.compile(r"<[^<>]*>")


def header_key(name: str) -> str:
    """A column name for comparing."""
    return re.sub(r"[\s\ufeff]+", "", half_width(str(name))).lower()


@dataclass(frozen=True)
class Columns:
    """Which format a header row is, how sure that is, and where each role stands (−1: nowhere)."""

    format: str
    confidence: float
    width: int
    places: dict[str, tuple[int, ...]]

    def first(self, role: str) -> int:
        return next(iter(self.places.get(role, ())), -1)


def recognise(header: Sequence[str]) -> Columns | None:
    """The format of a header row, or None where it has no time, sender and words."""
    keys = [header_key(cell) for cell in header]
    present = set(keys) - {""}
    best: tuple[float, str] = (0.0, "")
    for name, columns in FORMATS.items():
        wanted = {header_key(column) for column in columns}
        hits = len(wanted & present)
        # Missing columns weigh more than extra ones; of equals the format with more columns.
        score = hits / len(wanted) - 0.02 * len(present - wanted) + 0.001 * hits
        if hits >= 3 and score > best[0] and _complete(name, keys):
            best = (score, name)
    score, name = best
    if score >= 0.55:
        return Columns(name, round(min(score, 0.99), 2), len(header), _places(name, keys))
    if _complete("table", keys):
        return Columns("table", 0.6, len(header), _places("table", keys))
    return None


def _places(name: str, keys: list[str]) -> dict[str, tuple[int, ...]]:
    found = {}
    for role, columns in _ROLES[name].items():
        places = tuple(keys.index(column) for column in columns.split() if column in keys)
        if places:
            found[role] = places
    return found


def _complete(name: str, keys: list[str]) -> bool:
    places = _places(name, keys)
    return "time" in places and "text" in places and bool({"id", "name", "row"} & set(places))


def find_header(rows: Iterable[Sequence[str]]) -> tuple[int, Columns] | None:
    """The first of some rows that names columns of a chat: its place and what it says."""
    for place, row in enumerate(rows):
        found = recognise(row) if len(row) >= 3 else None
        if found is not None:
            return place, found
    return None


def csv_rows(lines: Iterable[str], delimiter: str, columns: Columns, *, quoted: bool = True) -> Iterator[list[str]]:
    """The rows of a csv text; rows that a stray quote swallowed are cut out of the cell again.

    Raises csv.Error where a quote runs away with more than LONGEST_CELL.
    """
    csv.field_size_limit(LONGEST_CELL)
    if not quoted:
        yield from csv.reader(lines, delimiter=delimiter, quoting=csv.QUOTE_NONE)
        return
    reader = csv.reader(lines, delimiter=delimiter)
    last = 0
    for row in reader:
        if reader.line_num > last + 1:
            yield from _cut_out(row, delimiter, columns.places["time"])
        else:
            yield row
        last = reader.line_num


def _cut_out(row: list[str], delimiter: str, times: Sequence[int]) -> Iterator[list[str]]:
    at = next((place for place, cell in enumerate(row) if "\n" in cell), -1)
    inner = [cells or [""] for cells in csv.reader(row[at].splitlines(), delimiter=delimiter, quoting=csv.QUOTE_NONE)]
    if at < 0 or not any(_has_time(cells, times) for cells in inner[1:]):
        yield row  # line breaks in something said
        return
    found = [*row[:at], inner[0][0]]
    for cells in inner[1:]:
        if _has_time(cells, times):
            yield found
            found = cells
        else:
            found = [*found[:-1], f"{found[-1]}\n{delimiter.join(cells)}"]
    yield [*found, *row[at + 1 :]]


def _has_time(cells: Sequence[str], times: Sequence[int]) -> bool:
    return any(place < len(cells) and stamp(cells[place]) is not None for place in times)


def parse(rows: Iterable[Sequence[str]], columns: Columns, tally: Tally, *, first_row: int = 2) -> None:
    """Read the rows below the header into a tally; ``first_row``: the number of the first in the file."""
    reader = _Rows(columns, tally)
    first = tally.header[0] if tally.header else None
    for number, row in enumerate(rows, first_row):
        if not row or (row[0] == first and list(row) == tally.header) or not any(row):
            continue  # empty, or the header again where two exports were joined
        reader.read(number, row)


class _Rows:
    """Reads row after row; what stays the same is worked out once."""

    def __init__(self, columns: Columns, tally: Tally) -> None:
        self.tally = tally
        self.width = columns.width
        self.times = columns.places["time"]
        self.text = columns.first("text")
        self.type, self.subtype = columns.first("type"), columns.first("subtype")
        self.own, self.row = columns.first("own"), columns.first("row")
        self.id, self.also, self.key = columns.first("id"), columns.first("also"), columns.first("key")
        self.names = columns.places.get("name", ())
        self.chats = columns.places.get("chat", ())
        self.ids = _SURE_ID if columns.format == "memotrace_zh" else _WECHAT_ID
        self.utc = columns.format == "weflow"
        self.seen: set[int] = set()
        places = [place for place in (self.id, self.own, self.row, *self.names, *self.chats) if place >= 0]
        self.person: Callable[[Sequence[str]], Any] = itemgetter(*places)
        """The cells that together say who wrote, and where."""
        self.known: dict[Any, int] = {}
        self.chat = ""
        self.time: Callable[[str], int | None] = self._utc_time if self.utc else stamp

    @staticmethod
    def _utc_time(text: str) -> int | None:
        """This tool writes UTC, with or without saying so."""
        text = text.strip()
        if "T" in text and not re.search(r"(?:Z|[+-]\d{2}:?\d{2})$", text):
            text += "Z"
        return stamp(text)

    def read(self, number: int, row: Sequence[str]) -> None:
        at, row = self._moment(row)
        if at is None:
            self.tally.reject(number, "chat.row_time", row)
            return
        cells = row if len(row) >= self.width else [*row, *[""] * (self.width - len(row))]
        text = cells[self.text]
        if self.key >= 0 and cells[self.key]:
            mark = hash((cells[self.key], at, cells[self.id] if self.id >= 0 else "", text))
            if mark in self.seen:
                self.tally.duplicates += 1
                return
            self.seen.add(mark)
        if self.chats:
            chat = next((cells[place].strip() for place in self.chats if cells[place].strip()), "")
            if chat != self.chat or self.tally.chat < 0:
                self.tally.open_chat(chat)
                self.chat = chat
        if self._is_system(cells):
            self._notice(text, at)
            return
        who = self._sender(cells)
        if who is None:
            self.tally.reject(number, "chat.row_sender", row)
            return
        notice = notices.read(text, self.tally.senders[who].name) if notices.may_be(text) else None
        if notice is not None:
            self._notice(text, at, notice)
            return
        self.tally.message(who, at, text.strip() if self._is_text(cells) else "")

    def _moment(self, row: Sequence[str]) -> tuple[int | None, Sequence[str]]:
        for place in self.times:
            if place < len(row) and row[place]:
                at = self.time(row[place])
                if at is not None:
                    return at, row
            if place > self.text and len(row) > self.width:
                # Commas in the words moved what stands behind them.
                for shift in range(1, len(row) - self.width + 1):
                    at = self.time(row[place + shift]) if row[place + shift] else None
                    if at is not None:
                        words = ",".join(row[self.text : self.text + shift + 1])
                        return at, [*row[: self.text], words, *row[self.text + shift + 1 :]]
        return None, row

    def _sender(self, cells: Sequence[str]) -> int | None:
        key = self.person(cells)
        who = self.known.get(key)
        if who is None:
            found = self._new_sender(cells)
            if found is None:
                return None
            who = self.known[key] = found
        return who

    def _new_sender(self, cells: Sequence[str]) -> int | None:
        value = cells[self.id].strip() if self.id >= 0 else ""
        own = self.own >= 0 and cells[self.own].strip() in ("1", "1.0", "True", "true", "是")
        own = own or value in ("我", "me", "self")
        name = next((cells[place].strip() for place in self.names if cells[place].strip()), "")
        also = cells[self.also].strip() if self.also >= 0 else ""
        if not value and _SURE_ID.fullmatch(name):
            value, name = name, ""
        if value.isdecimal() and 5 <= len(value) <= 12:
            who = self.tally.sender("qq", value, name, own=own)
        elif self.ids.fullmatch(value):
            who = self.tally.sender("wechat", value, name, own=own)
        elif own:
            who = self.tally.sender(SELF, "self", name or "", own=True)
        elif value.lower() not in _NOT_IDS:
            who = self.tally.named(value)
        elif name:
            who = self.tally.named(name)
        elif self.row >= 0 and cells[self.row].strip():
            # The oldest files tell people apart only by a number of the tool's own.
            who = self.tally.sender("wechat_row", cells[self.row].strip())
        else:
            return None
        if also and also != self.tally.senders[who].name:
            self.tally.senders[who].also = also
        return who

    def _is_system(self, cells: Sequence[str]) -> bool:
        if self.id >= 0 and cells[self.id].strip().lower() in _PROGRAM:
            return True
        if self.type < 0:
            return False
        kind = cells[self.type].strip().removesuffix(".0")
        if kind.isdecimal():
            packet = self.subtype >= 0 and kind == "49" and cells[self.subtype].strip() in ("2001", "2003")
            return kind in ("10000", "10002") or packet
        return bool(_SYSTEM_TYPE.search(kind))

    def _is_text(self, cells: Sequence[str]) -> bool:
        if self.type < 0 or not cells[self.type].strip():
            return not cells[self.text].startswith("<")
        kind = cells[self.type].strip().removesuffix(".0")
        return kind in ("1", "49") if kind.isdecimal() else bool(_TEXT_TYPE.search(kind))

    def _notice(self, text: str, at: int, notice: notices.Notice | None = None) -> None:
        self.tally.notices += 1
        notice = notice or notices.read(_TAGS.sub("", text).strip())
        for person in notice.people if notice is not None else ():
            self.tally.event(notice.kind, person, at)  # pyright: ignore[reportOptionalMemberAccess]
