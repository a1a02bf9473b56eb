"""Lines that the chat program writes by itself: who joined, who left, what was recalled, red packets."""

from __future__ import annotations

import re
from dataclasses import dataclass

_Q = "[\"“”「」'‘’]"
_WHO = rf"{_Q}?(?P<{{0}}>.{{{{1,60}}}}?){_Q}?"


def _who(group: str) -> str:
    return _WHO.format(group)


def _id(number: int) -> str:
    return rf"(?:[(（](?P<id{number}>\d{{5,12}})[)）]|<(?P<mail{number}>[^<>\s]+@[^<>\s]+)>)?"


_GROUP = r"(?:了)?\s*(?:本群聊?|该群聊?|此群|群聊|群组|群)"
_END = r"\s*[。.!！]?"
_OUT = rf"\s*移[出除](?:了)?\s*(?:{_GROUP})?{_END}"

_JOIN = re.compile(
    "|".join(
        (
            rf"{_who('a1')}\s*邀请\s*{_who('many')}{_id(1)}\s*(?:加入|进){_GROUP}.{{0,60}}",
            rf"{_who('b')}\s*通过(?:扫描)?\s*{_who('b1')}\s*(?:分享|的邀请).{{0,30}}(?:加入|进){_GROUP}{_END}",
            rf"(?:欢迎\s*)?{_who('c')}{_id(2)}\s*(?:已经?)?\s*(?:通过.{{1,30}})?(?:加入|进){_GROUP}{_END}",
            rf"{_who('d1')} invited {_who('en')} to (?:the|this) group(?: chat)?{_END}",
            rf"{_who('e')} (?:has )?joined (?:the |this )?group(?: chat)?(?: via.{{0,80}})?{_END}",
        )
    ),
    re.I,
)
_LEAVE = re.compile(
    "|".join(
        (
            rf"(?P<k1>你|{_Q}.{{1,60}}?{_Q}|管理员.{{0,40}}?|群主.{{0,40}}?)\s*(?:已经?)?将\s*{_who('out')}{_id(1)}{_OUT}",
            rf"{_who('f')}{_id(2)}\s*(?:已经?)?被.{{0,40}}?{_OUT}",
            rf"{_who('g')}{_id(3)}\s*(?:已经?|主动)?\s*(?:退出|离开){_GROUP}{_END}",
            rf"{_who('h')} (?:has )?left (?:the |this )?group(?: chat)?{_END}",
            rf"(?P<k2>You|{_Q}?.{{1,60}}?{_Q}?) removed {_who('i')} from (?:the |this )?group(?: chat)?{_END}",
        )
    ),
    re.I,
)
_RECALL = re.compile(
    rf"(?:{_who('r')}\s*(?:已经?|尝试)?撤回了?(?:一条|成员.{{1,60}}的一条)(?:群?消息|成员消息).{{0,60}}"
    rf"|{_who('r2')} (?:has )?recalled a message{_END})",
    re.I,
)
_PACKET = re.compile(
    r"\[(?:QQ|微信)?红包\].{0,200}|收到(?:一个)?红包，?请在手机上查看|发出(?:一个)?红包，?请在手机上查看"
    r"|.{1,60}领取了.{1,60}的.{0,8}红包.{0,40}|.{0,60}的?红包已被(?:领完|抢光).{0,40}"
    r"|\[(?:red packet|红包消息)\].{0,200}",
    re.I | re.S,
)
_OTHER = re.compile(
    rf"(?:{_who('p')}\s*拍了拍.{{1,60}}|.{{1,60}}修改(?:了)?群名(?:称)?为.{{1,80}}|以上是打招呼的内容"
    r"|你已添加了.{1,60}，(?:现在可以开始聊天了|以上是打招呼的内容).{0,5}|.{1,60}(?:成为|被设为|被取消)(?:了)?(?:新)?(?:群主|管理员).{0,10}"
    r"|.{0,60}与群里其他(?:人|\d+人)都不是.{0,60}|群主(?:已)?(?:启用|关闭|开启).{1,60}|.{1,60}开启了朋友验证.{0,80}"
    rf"|{_who('p2')} tickled .{{1,60}}|.{{1,60}} changed the group name to .{{1,80}})",
    re.I,
)
LONGEST = 300
"""Characters; what the program writes is one short line."""
_ME = ("你", "you", "您", "我")


@dataclass(frozen=True, slots=True)
class Notice:
    """``kind``: ``join``, ``leave``, ``recall``, ``packet``, ``other``; ``people``: (platform, id, name) of each."""

    kind: str
    people: tuple[tuple[str, str, str], ...] = ()


def may_be(text: str) -> bool:
    """A quick look whether :func:`read` could find something; nearly everything said is sorted out here."""
    if "群" in text or "红包" in text or "撤回" in text or "拍了拍" in text or "招呼" in text:
        return True
    return " group" in text or " recalled a " in text or " tickled " in text or "[Red packet]" in text


def read(line: str, sender: str | None = None) -> Notice | None:
    """What the program itself wrote, or None for what a person said.

    ``sender``: the name the line stands under; what stands under a name counts only where it names that same
    person, quotes a name as programs do or says "you", since people also talk about others joining.
    """
    if not may_be(line):
        return None
    line = line.strip()
    if not line or len(line) > LONGEST or "\n" in line:
        return None
    if _PACKET.fullmatch(line):
        return Notice("packet")
    for kind, pattern in (("leave", _LEAVE), ("join", _JOIN), ("recall", _RECALL), ("other", _OTHER)):
        found = pattern.fullmatch(line)
        if found is None:
            continue
        groups = {name: value.strip() for name, value in found.groupdict().items() if value}
        if sender is not None and not _programs_words(line, groups, sender):
            return None
        return Notice(kind, tuple(_people(kind, groups)))
    return None


def _programs_words(line: str, groups: dict[str, str], sender: str) -> bool:
    first = next((value for name, value in groups.items() if not name.startswith(("id", "mail"))), "")
    bare = first.strip("\"“”「」'‘’")
    return line[0] in '"“「' or bare == sender or bare.lower() in ("你", "you")


def _people(kind: str, groups: dict[str, str]) -> list[tuple[str, str, str]]:
    if kind not in ("join", "leave"):
        return []
    names: list[str] = []
    for key in ("many", "en", "b", "c", "e", "out", "f", "g", "h", "i"):
        if key in groups:
            text = groups[key]
            names = re.split(r"[\"”」]?[、，,][\"“「]?", text) if key in ("many", "en") else [text]
            break
    number = next((groups[key] for key in ("id1", "id2", "id3") if key in groups), "")
    mail = next((groups[key] for key in ("mail1", "mail2", "mail3") if key in groups), "")
    people = []
    for name in names:
        name = name.strip("\"“”「」'‘’ ")
        if name and name.lower() not in _ME:
            platform, value = ("qq", number) if number else ("email", mail.lower()) if mail else ("", "")
            people.append((platform, value, name) if len(names) == 1 else ("", "", name))
    return people
