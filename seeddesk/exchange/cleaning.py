# ruff: noqa: E501  tables of words read better unbroken
"""Cells as people and platforms write them, brought into the form the shop stores.

Works on whole columns, since one call per cell is what makes imports slow. Every cleaner returns the
cleaned column and the problems found in it, by position: ``Column(values, problems)``. Empty is ``""``
for texts and ``None`` for numbers and dates. Problem codes:

``cell.error`` (an Excel error such as #N/A), ``id.digits_lost`` (1.37E+14), ``phone.masked`` and
``phone.virtual`` (kept apart, never matched), ``phone.unreadable``, ``email.unreadable``,
``cell.hidden`` (encrypted by the platform), ``date.unreadable``, ``date.impossible``, ``date.no_year``, ``date.ambiguous``, ``money.unreadable``, ``count.unreadable``,
``mark.unreadable``, ``status.unknown``, ``choice.unknown``, ``text.cut``.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

from seeddesk.domain import text as domain_text
from seeddesk.domain.money import to_cents
from seeddesk.exchange import dates, places, statuses
from seeddesk.exchange.error_cells import WORDS as ERROR_WORDS

LONGEST = 20_000

EMPTY = frozenset(
    {
        "", "-", "--", "---", "—", "——", "/", "\\", ".", "(空)", "（空）", "空", "(跳过)", "（跳过）", "null", "NULL", "Null", "none",
        "None", "nil", "nan", "NaN", "N/A", "n/a", "NA", "undefined", "(null)", "\\N", "'", "''", '""', '=""', "无",
    }
)  # fmt: skip
"""Ways of writing nothing. Not ``0``, and not ``无`` in notes, see :func:`note_column`."""

_NO_ANSWER = frozenset(
    {"-", "--", "—", "——", "(空)", "（空）", "(跳过)", "（跳过）", "null", "NULL", "undefined", "NaN", "nan"}
)
"""How survey programs write that a question was skipped or left blank."""

_CONTROL = re.compile(
    r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufeff\u200b\u200e\u200f\u2028-\u202e\u2060\ufffe\uffff]"
)
_SCIENTIFIC = re.compile(r"\d(?:\.\d+)?[eE]\+?\d{2}")
_MAIL = re.compile(r"[^@\s,;<>]+@[^@\s,;<>]+\.[^@\s,;<>.]+")
_SEPARATOR = "\u2502"  # printable, so that one look at the joined column tells whether all of it is
_CARE = (*(_SEPARATOR + sign for sign in " ='`\u2018\u2019"), " " + _SEPARATOR)


@dataclass
class Column:
    """A cleaned column; ``problems`` by position."""

    values: list[Any]
    problems: dict[int, str] = field(default_factory=dict)
    extra: list[Any] | None = None
    """A second column that falls out of the first: masked phones, the city beside the province."""


def as_text(value: Any) -> str:
    """A cell as text: whole floats without ``.0``, true and false as they are called in Excel."""
    kind = type(value)
    if kind is str:
        return value
    if kind is float:
        if value == int(value) and abs(value) < 1e15:
            return str(int(value))
        return repr(value)
    if kind is bool:
        return "TRUE" if value else "FALSE"
    return str(value)


def unwrap(text: str) -> str:
    """Without what only kept Excel from touching the text: ``="138…"``, a leading apostrophe or TAB."""
    text = text.strip()
    if text.startswith("="):
        if text.startswith('="') and text.endswith('"') and len(text) >= 3:
            text = text[2:-1].replace('""', '"')
        elif text[1:].replace(".", "", 1).isdigit():
            text = text[1:]
    if text.startswith(("'", "\u2018", "\u2019", "`")):
        text = text[1:]
    return _CONTROL.sub("", text).strip()


def _texts(values: Sequence[Any]) -> tuple[list[str], dict[int, str]]:
    """Cells as trimmed text with empty markers as ``""``; error cells are problems."""
    kinds = set(map(type, values))
    if kinds == {str}:
        texts = list(values)
    elif kinds == {float} and all(map(float.is_integer, values)) and min(values) > -1e15 and max(values) < 1e15:
        texts = list(map(str, map(int, values)))
    else:
        texts = [as_text(value) for value in values]
    joined = _SEPARATOR.join(texts)
    problems: dict[int, str] = {}
    if "#" in joined:
        for index, value in enumerate(texts):
            if value and value[0] == "#" and value in ERROR_WORDS:
                problems[index] = "cell.error"
    # One search over the joined column tells whether any cell needs a closer look.
    if _needs_no_care(joined):
        cleaned = ["" if value in EMPTY else value for value in texts]
    else:
        cleaned = ["" if (value := unwrap(text)) in EMPTY else value for text in texts]
    for index in problems:
        cleaned[index] = ""
    return cleaned, problems


def _needs_no_care(joined: str) -> bool:
    """Whether no cell of a joined column has a sign that :func:`unwrap` takes off."""
    edged = f"{_SEPARATOR}{joined}{_SEPARATOR}"
    return joined.isprintable() and not any(sign in edged for sign in _CARE)


def text_column(values: Sequence[Any]) -> Column:
    """Free text, one line or more; over-long text is cut and says so."""
    texts, problems = _texts(values)
    for index, value in enumerate(texts):
        if len(value) > LONGEST:
            texts[index] = value[:LONGEST]
            problems[index] = "text.cut"
    return Column(texts, problems)


def note_column(values: Sequence[Any]) -> Column:
    """Notes: as text, but ``null`` and ``'`` left by platforms are empty."""
    return text_column(values)


def name_column(values: Sequence[Any]) -> Column:
    """Names: trimmed, blanks inside joined; the spelling stays the owner's."""
    texts, problems = _texts(values)
    names = [value if value.isalnum() or not value else " ".join(value.split())[:200] for value in texts]
    joined = _SEPARATOR.join(names)  # one look at all of them: hidden names are rare
    if "##" in joined or "$$" in joined or "*" in joined or "\uff0a" in joined:
        for index, value in enumerate(names):
            if value and _hidden(value):
                names[index] = ""
                problems[index] = "cell.hidden"
    return Column(names, problems)


def _hidden(text: str) -> bool:
    """Whether a platform put something encrypted (``##3cN…``, ``$$…``) or only stars in the place of a value."""
    return text.startswith(("##", "$$")) or not text.strip("*＊ ")


def id_column(values: Sequence[Any]) -> Column:
    """Platform ids and account names, as text; ids whose digits Excel has rounded away are problems."""
    texts, problems = _texts(values)
    out = []
    for index, value in enumerate(texts):
        if (type(values[index]) is float and values[index] >= 1e15) or (
            len(value) < 30 and "E" in value.upper() and _SCIENTIFIC.fullmatch(value)
        ):
            problems[index] = "id.digits_lost"
            value = ""
        elif not value.isascii() and "\uff01" <= max(value) <= "\uff5e":
            value = domain_text.half_width(value)
        elif value.endswith(".0") and value[:-2].isdigit():
            value = value[:-2]
        out.append(value)
    return Column(out, problems)


_MOBILE = re.compile(r"1[3-9]\d{9}")
_SLIPPED_MOBILE = re.compile(r"1[3-9](?:\d{8}|\d{10})")


def phone_column(values: Sequence[Any]) -> Column:
    """Phones in the form members are matched by; ``extra`` holds the masked ones as the platform showed them."""
    texts, problems = _texts(values)
    is_mobile = _MOBILE.fullmatch
    out: list[str] = []
    masked: list[str] | None = None
    for index, value in enumerate(texts):
        if not value or is_mobile(value):
            out.append(value)
            continue
        if _SCIENTIFIC.fullmatch(value):
            problems[index] = "id.digits_lost"
            out.append("")
            continue
        found = domain_text.phone(value)
        if found is None:
            # Two numbers in one cell: the first readable one counts.
            parts = [domain_text.phone(part) for part in re.split(r"[,，;；/、\s]+", value) if len(part) >= 7]
            found = next((part for part in parts if part), None)
        if found is not None and found.kind == "other" and _SLIPPED_MOBILE.fullmatch(found.value):
            found = None  # a digit too few or too many: it would match a stranger
        if found is None:
            problems[index] = "cell.hidden" if _hidden(value) else "phone.unreadable"
            out.append("")
        elif found.identifies:
            out.append(found.value)
        else:
            masked = masked or [""] * len(texts)
            masked[index] = found.value
            problems[index] = "phone.masked" if found.kind == "masked" else "phone.virtual"
            out.append("")
    return Column(out, problems, masked)


def email_column(values: Sequence[Any]) -> Column:
    """Mail addresses in lower case."""
    texts, problems = _texts(values)
    out = []
    for index, value in enumerate(texts):
        value = value.lower()
        if value and not _MAIL.fullmatch(value):
            value = domain_text.half_width(value).replace("mailto:", "").strip("<> ")
            if not _MAIL.fullmatch(value):
                problems[index] = "email.unreadable"
                value = ""
        out.append(value)
    return Column(out, problems)


def _cached(values: Sequence[Any], read: Callable[[str], tuple[Any, str]]) -> Column:
    """A column of few different texts, each read once."""
    texts, problems = _texts(values)
    known = {text: read(text) for text in set(texts)}
    out = [known[text][0] for text in texts]
    if any(problem for _, problem in known.values()):
        for index, text in enumerate(texts):
            if known[text][1]:
                problems.setdefault(index, known[text][1])
    return Column(out, problems)


def date_column(values: Sequence[Any], *, epoch_1904: bool = False) -> Column:
    """Days as ``YYYY-MM-DD``."""
    day_first = dates.column_is_day_first(values)
    return _cached(values, lambda value: dates.read_date(value, epoch_1904, day_first))


def datetime_column(values: Sequence[Any], *, epoch_1904: bool = False) -> Column:
    """Times as ``YYYY-MM-DD HH:MM:SS``."""
    day_first = dates.column_is_day_first(values)
    out: list[str | None] = []
    problems: dict[int, str] = {}
    plain = dates.PLAIN_TIME.fullmatch
    for index, value in enumerate(values):
        if type(value) is str and plain(value):
            out.append(value)
            continue
        text = unwrap(as_text(value))
        if text in ERROR_WORDS:
            found, problem = None, "cell.error"
        elif text in EMPTY:
            found, problem = None, ""
        else:
            found, problem = dates.read_time(text, epoch_1904, day_first)
        if problem:
            problems[index] = problem
        out.append(found)
    return Column(out, problems)


def money_column(values: Sequence[Any]) -> Column:
    """Amounts as cents."""
    out: list[int | None] = []
    problems: dict[int, str] = {}
    for index, value in enumerate(values):
        kind = type(value)
        if kind is float or kind is int:
            cents = round(value * 100) if -1e9 < value < 1e9 else None
            if cents is None or abs(value * 100 - cents) > 1e-4:
                cents = to_cents(value)
            out.append(cents)
            if cents is None:
                problems[index] = "money.unreadable"
            continue
        found, problem = _money(value if kind is str else as_text(value))
        out.append(found)
        if problem:
            problems[index] = problem
    return Column(out, problems)


@lru_cache(maxsize=20_000)
def _money(text: str) -> tuple[int | None, str]:
    text = unwrap(text)
    if text in ERROR_WORDS:
        return None, "cell.error"
    if text in EMPTY:
        return None, ""
    cents = to_cents(text)
    return cents, "" if cents is not None else "money.unreadable"


def count_column(values: Sequence[Any]) -> Column:
    """Whole numbers: ``3``, ``3.0``, ``1,200``, ``1.3万``, ``2件``."""
    return _cached(values, _count)


_UNIT = re.compile(r"\s*(件|次|单|笔|个|人|粉丝|份|套|盒|瓶|pcs|x|\+)$", re.I)


def _count(text: str) -> tuple[int | None, str]:
    if not text:
        return None, ""
    cents = to_cents(_UNIT.sub("", text))
    if cents is None or cents % 100 or abs(cents) > 10**14:
        return None, "count.unreadable"
    return cents // 100, ""


def tags_column(values: Sequence[Any]) -> Column:
    """Tags as a tuple of different names, split at commas, semicolons, bars and line ends."""

    def read(text: str) -> tuple[tuple[str, ...], str]:
        parts = (" ".join(part.split())[:60] for part in re.split(r"[,，;；、|┋\n\r\t]+", text))
        return tuple(dict.fromkeys(part for part in parts if part and part not in EMPTY)), ""

    return _cached(values, read)


_CHOICES: dict[str, dict[str, str]] = {
    "gender": {
        "f": "女|女性|女士|f|female|woman|小姐|太太|2", "m": "男|男性|先生|男士|m|male|man|1",
        "": "未知|保密|其他|其它|不详|unknown|other|0|未设置",
    },
    "tier": {
        "kol": "kol|意见领袖|opinion leader", "core": "core|核心用户|核心|core user", "regular": "regular|普通用户|普通|ordinary",
        "buzz": "buzz|口碑用户|口碑|word of mouth",
    },
    "own_circle": {
        "relative": "relative|亲人|亲戚|家人|亲属|family", "friend": "friend|朋友|好友|同学|是|yes|y|true|1|✓|√",
        "staff": "staff|员工|同事|店员|employee", "owner": "owner|店主|本人|老板|自己", "": "否|不是|no|n|false|0",
    },
    "yesno": {
        "yes": "是|yes|y|true|1|✓|√|会|同意|愿意|可以|ok|好|已同意|subscribed", "maybe": "也许|可能|不确定|看情况|maybe|perhaps|not sure",
        "no": "否|no|n|false|0|×|不|不会|不同意|不愿意|不可以|unsubscribed|not subscribed",
    },
    "price_feeling": {
        "cheap": "cheap|便宜|偏低|低|划算|too cheap|low", "right": "right|合适|正好|合理|刚好|适中|可以|fair|about right|ok|just right",
        "dear": "dear|贵|偏高|高|偏贵|太贵|expensive|too expensive|high|too high",
    },
    "influencer_kind": {
        "celebrity": "celebrity|明星|名人", "expert": "expert|专家|行家|达人", "kol": "kol|意见领袖|博主|红人", "media": "media|自媒体|媒体",
        "inhouse": "inhouse|in-house|自家|自己人|员工",
    },
    "influencer_stage": {
        "found": "found|new|to contact|发现|已发现|已找到|找到|待联系|未联系|新增|新", "contacted": "contacted|已联系|联系过|已私信|已触达",
        "talking": "talking|in talks|negotiating|洽谈中|在谈|沟通中|谈价中|洽谈|沟通|跟进中|谈判中",
        "agreed": "agreed|confirmed|已答应|答应|已同意|同意|已达成|谈妥|已确认|已签约|签约|达成合作", "active": "active|in progress|working|running|合作中|进行中|已发布|推广中",
        "done": "done|finished|completed|已完成|完成|已结束|结束|合作完成", "declined": "declined|rejected|refused|no|已婉拒|已拒绝|拒绝|婉拒|不合作|放弃",
    },
    "fix_kind": {
        "issue": "issue|fault|毛病|problem|bug|defect|问题|缺陷|故障", "idea": "idea|suggestion|点子|建议|想法", "praise": "praise|表扬|好评",
    },
    "severity": {
        "serious": "serious|severe|critical|high|严重|高", "normal": "normal|medium|一般|普通|中", "minor": "minor|low|small|轻微|低|小",
    },
    "fix_status": {
        "open": "open|new|todo|to do|未处理|待处理|未开始|待改", "production": "in production|production|in progress|working on it|doing|生产中|处理中|进行中|已交生产|在改|改进中",
        "fixed": "fixed|done|solved|resolved|已改|已修复|已解决|已完成|完成|改好了", "verified": "verified|confirmed|已验证|已确认|验证通过",
        "rejected": "rejected|won't fix|wont fix|declined|不改|不做|拒绝|驳回",
    },
    "voice_kind": {
        "": "to sort|待归类|待分类|未分类", "pain": "pain|pain point|痛点", "wish": "wish|suggestion|idea|愿望|希望|建议|需求",
        "praise": "praise|表扬|好评|称赞", "complaint": "complaint|投诉|抱怨|差评|吐槽", "question": "question|疑问|问题|提问|咨询",
    },
    "mood": {
        "-1": "bad mood|bad|negative|-1|情绪差|不好|差|负面|消极", "0": "neutral|0|平和|一般|中性|平", "1": "good mood|good|positive|1|情绪好|好|正面|积极",
    },
}  # fmt: skip
_CHOICE_WORDS = {
    kind: {word: code for code, words in choices.items() for word in words.split("|")}
    for kind, choices in _CHOICES.items()
}


def choice_column(kind: str, values: Sequence[Any]) -> Column:
    """One of a few codes, see ``_CHOICES``; a word that is none of them is left empty and reported."""
    words = _CHOICE_WORDS[kind]

    def read(text: str) -> tuple[str, str]:
        key = domain_text.half_width(text).strip().casefold()
        if not key or key in words:
            return words.get(key, ""), ""
        return "", "choice.unknown"

    return _cached(values, read)


def factor_column(values: Sequence[Any]) -> Column:
    """Plain numbers such as an impact of 0.5 or a confidence of 80 %."""

    def read(text: str) -> tuple[float | None, str]:
        if not text:
            return None, ""
        found = re.fullmatch(r"(\d+(?:\.\d+)?)\s*(?:%|天|days?)?", domain_text.half_width(text).strip(), re.I)
        return (float(found[1]), "") if found else (None, "count.unreadable")

    return _cached(values, read)


def answer_column(values: Sequence[Any]) -> Column:
    """Answers to a question as they stand; what was skipped or left blank is empty, ``无`` is an answer."""
    read = {value: _answer(value) for value in set(values)}
    problems = {}
    if any(problem for _, problem in read.values()):
        problems = {index: read[value][1] for index, value in enumerate(values) if read[value][1]}
    return Column([read[value][0] for value in values], problems)


def _answer(value: Any) -> tuple[str, str]:
    text = unwrap(as_text(value))
    if text in ERROR_WORDS and text.startswith("#"):
        return "", "cell.error"
    if len(text) > LONGEST:
        return text[:LONGEST], "text.cut"
    return ("" if text in _NO_ANSWER else text), ""


def status_column(values: Sequence[Any]) -> Column:
    """Order states as paid, unpaid, closed, refunded; empty where nothing is said."""
    return _cached(values, statuses.read)


def mark_column(values: Sequence[Any], low: int, high: int) -> Column:
    """Whole marks from ``low`` to ``high``: ``4``, ``4分``, ``★★★★``."""

    def read(text: str) -> tuple[int | None, str]:
        if not text:
            return None, ""
        if set(text) <= {"★", "☆", "⭐", "\ufe0f"}:
            number = text.count("★") + text.count("⭐")
        else:
            found = re.match(r"(\d+)(?:\.0+)?\s*(?:分|星|/\s*\d+|points?|stars?)?\s*$", domain_text.half_width(text))
            if not found:
                return None, "mark.unreadable"
            number = int(found[1])
        return (number, "") if low <= number <= high else (None, "mark.unreadable")

    return _cached(values, read)


def province_column(values: Sequence[Any]) -> Column:
    """Provinces by their short names; ``extra`` holds the city where the cell names one too."""
    column = _cached(values, lambda text: (places.split(text), ""))
    return Column([place[0] for place in column.values], column.problems, [place[1] for place in column.values])


def city_column(values: Sequence[Any]) -> Column:
    """Cities without 市."""
    return _cached(values, lambda text: (places.city(text), ""))


def address_column(values: Sequence[Any]) -> Column:
    """Province and (in ``extra``) city of an address; street and door are not kept."""
    texts, problems = _texts(values)
    found = [places.split_address(text) for text in texts]
    return Column([place[0] for place in found], problems, [place[1] for place in found])


def clean_column(kind: str, values: Sequence[Any], *, epoch_1904: bool = False) -> Column:
    """Clean a column by the type of its field."""
    if kind == "date":
        return date_column(values, epoch_1904=epoch_1904)
    if kind == "datetime":
        return datetime_column(values, epoch_1904=epoch_1904)
    if kind in _CHOICES:
        return choice_column(kind, values)
    return _CLEANERS[kind](values)


_CLEANERS: dict[str, Callable[[Sequence[Any]], Column]] = {
    "text": text_column,
    "note": note_column,
    "name": name_column,
    "id": id_column,
    "number": id_column,
    "phone": phone_column,
    "email": email_column,
    "money": money_column,
    "count": count_column,
    "number_short": count_column,
    "tags": tags_column,
    "status": status_column,
    "province": province_column,
    "city": city_column,
    "address": address_column,
    "factor": factor_column,
    "answer": answer_column,
    "mark": lambda values: mark_column(values, 1, 5),
    "recommend": lambda values: mark_column(values, 0, 10),
}
