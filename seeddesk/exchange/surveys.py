# ruff: noqa: E501  tables of words read better unbroken
"""Files of survey answers: which program wrote them, and which columns make up which question.

Known are 问卷星 (by text and by number), Tencent, Google Forms, SurveyMonkey and our own template; any
other table with one row per answer is read by the words of its headers. Columns that tell who answered
and when are stored as such, every other one is a question.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from seeddesk.domain.survey import JOIN
from seeddesk.domain.text import clean, half_width
from seeddesk.exchange.fields import SURVEY, bare_key, header_key, words_of
from seeddesk.exchange.formats import REASON_MARK, Guess

if TYPE_CHECKING:
    from seeddesk.exchange.tables import Table

OWN = "own.survey"
BY_NUMBER = "wjx.survey_numbers"
MONKEY = "surveymonkey.survey"
QUESTION = "answer.question"

_WJX = frozenset({"序号", "提交答卷时间", "所用时间", "来源", "来源详情", "来自ip"})
_TENCENT = frozenset({"开始答题时间", "结束答题时间", "答题时长", "用户类型", "用户标识", "自定义字段"})
_MONKEY = frozenset({"respondentid", "collectorid", "startdate", "enddate", "ipaddress", "emailaddress"})
_GOOGLE = frozenset({"timestamp", "时间戳", "时间戳记", "時間戳記"})
_TELLING = {
    "wjx.survey": frozenset({"提交答卷时间", "来自ip", "来源详情"}),
    "tencent.survey": frozenset({"用户标识", "开始答题时间", "自定义字段"}),
    MONKEY: frozenset({"respondentid", "collectorid"}),
}
"""Headers that no other program writes: with columns missing, one of them beside another mark is enough."""

_LEFT_OUT = frozenset(
    {
        "所用时间", "来源详情", "来自ip", "总分", "答题时长", "用户类型", "自定义字段", "自定义数据", "ipaddress", "collectorid",
        "ip", "ip地址", "datemodified", "score", "清洗数据结果", "智能清洗数据无效概率", "duration", "答卷状态", "是否清洗", "语言", "ua", "referrer",
    }
)  # fmt: skip
_MEANT = {
    "用户标识": "id.wx_openid",
    "答题序号": "answer.number",
    "emailaddress": "email",
    "电子邮件地址": "email",
    "电子邮件": "email",
    "answeredon": "answer.finished_at",
    "submittedon": "answer.finished_at",
    "firstname": "name",
    "昵称": "nick",
    "用户昵称": "nick",
}

_NUMBERED = re.compile(r"^\s*(?:第\s*(\d+)\s*题\s*[、.．:：]?|[Qq]?(\d+)\s*[、.．:：]|[Qq](\d+)\s+)\s*")
_CODED = re.compile(r"^第\s*(\d+)\s*题\s*[(（](.+)[)）]$")
_OPTION = re.compile(r"^(.+?)\s*[(（\[【]([^()（）\[\]【】]+)[)）\]】]$")
_PART = re.compile(r"^(?P<stem>.*?)(?:\s*[—–:：_]+\s*|\s*-+\s*)(?P<part>[^—–:：]+)$")
"""What a column of several stands for: ``题干—第一行``, ``stem: option``."""
_BRACKETED = re.compile(r"^[(（\[【]([^()（）\[\]【】]+)[)）\]】]$")
_RESPONSE = frozenset({"response", "open-endedresponse", "回复", "开放式回复", "开放式答案", "答复"})
_TICKS = frozenset({"", "0", "1", "-2", "-3", "✓", "√", "✔", "是", "否", "yes", "no", "true", "false", "TRUE", "FALSE"})
TICKED = frozenset({"1", "✓", "√", "✔", "是", "yes", "true", "TRUE", "y", "Y", "x", "X", "v", "V", "☑"})
"""What a chosen option's own column holds."""

_PERSON = (
    ("phone", re.compile(r"手机号|电话号|联系电话|联系方式|^(?:手机|电话)$|phone\s*number|^(?:phone|mobile)$", re.I)),
    ("wechat", re.compile(r"微信号|wechat\s*id", re.I)),
    ("nick", re.compile(r"昵称$|网名$|微信名$|^nick", re.I)),
    ("email", re.compile(r"邮箱|电子邮件|邮件地址|e-?mail", re.I)),
    ("name", re.compile(r"^(?:真实|收货人?|收件人?)?姓名|(?:怎么|如何)称呼|^(?:full)?name$", re.I)),
)
_POLITE = re.compile(
    r"请问|请?(?:填写|输入|留下|告诉我们)|[您你]的|是(?:什么|多少|谁)?|[?？。:：_*\s]|what\s*is|your", re.I
)


def recognise(headers: Sequence[object]) -> Guess:
    """Which survey program a header row is of, and where its columns go; :data:`OWN` for any other table."""
    texts = ["" if str(one).lstrip().startswith(REASON_MARK) else str(one) for one in headers]
    keys = [header_key(text) for text in texts]
    name, confidence = _program(texts, keys)
    return Guess(name, SURVEY, confidence, _mapping(texts, keys, name))


def recognise_as(headers: Sequence[object], name: str) -> Guess:
    """A header row taken as one of the survey programs, however unlikely."""
    found = recognise(headers)
    if found.format == name:
        return found
    texts = [str(one) for one in headers]
    return Guess(name, SURVEY, 0.0, _mapping(texts, [header_key(text) for text in texts], name))


def _program(texts: Sequence[str], keys: Sequence[str]) -> tuple[str, float]:
    present = set(keys)
    asked = [text for text, key in zip(texts, keys, strict=True) if key and _looks_asked(text)]
    filled = max(1, sum(map(bool, keys)))
    for name, marks in (("wjx.survey", _WJX), ("tencent.survey", _TENCENT), (MONKEY, _MONKEY)):
        hits = len(marks & present)
        if hits >= 3 or (hits and _TELLING[name] & present and (hits > 1 or name == MONKEY or asked)):
            if name == "wjx.survey" and any(_CODED.match(text) or _NUMBER_ONLY.match(text) for text in texts):
                name = BY_NUMBER
            return name, round(0.65 * hits / len(marks) + 0.35, 3)
    if any(map(_CODED.match, texts)):
        return BY_NUMBER, 0.6
    if keys and _GOOGLE & present and filled > 1:
        # Its own first column, unless somebody moved it.
        sure = 0.6 if keys[0] in _GOOGLE else 0.4
        return "google.survey", round(sure + 0.35 * min(1.0, len(asked) / max(1, filled - 1)), 3)
    return OWN, round(0.75 * len(asked) / filled, 3) if asked else 0.0


_NUMBER_ONLY = re.compile(r"^第\s*\d+\s*题$")


def _looks_asked(text: str) -> bool:
    """Whether a header reads like a question and not like the name of a field."""
    return bool(_NUMBERED.match(text)) or text.rstrip(" *)）").endswith(("?", "？")) or "吗" in text or len(text) >= 15


def _mapping(texts: Sequence[str], keys: Sequence[str], name: str) -> dict[int, str]:
    words = words_of(SURVEY)
    mapping: dict[int, str] = {}
    used: set[str] = set()

    def take(index: int, stored: str) -> None:
        mapping[index] = stored
        used.add(stored)

    for index, (text, key) in enumerate(zip(texts, keys, strict=True)):
        if (
            not key
            or key in _LEFT_OUT
            or key.startswith(("地理位置", "customdata", "lastname", "自定义字段"))
            or re.fullmatch(r"custom\d+", key)
        ):
            continue
        if name == MONKEY and re.fullmatch(r"\([a-z]+\)", key):
            take(index, QUESTION)  # a further column of the question before
            continue
        if re.fullmatch(r"\([a-z]+\)", key):
            continue  # a column without a header
        plain = key not in _MEANT and not _NUMBERED.match(text)
        stored = _MEANT.get(key) or (words.get(key) or words.get(bare_key(text)) if plain else None) or _person(text)
        take(index, stored if stored and stored not in used and stored != QUESTION else QUESTION)
    return mapping


def _person(text: str) -> str | None:
    """Who somebody is, asked as a question: ``3、您的手机号码是？``."""
    bare = _POLITE.sub("", _NUMBERED.sub("", half_width(text)))
    if len(bare) > 12:
        return None
    return next((stored for stored, words in _PERSON if words.search(bare)), None)


# --- questions ----------------------------------------------------------------------------------


@dataclass
class AskedColumn:
    """One question of a file. ``columns``: where its answers stand, with the option a column stands for or ""."""

    key: str
    text: str
    columns: list[tuple[int, str]]
    options: list[str] = field(default_factory=list)
    """All options where each has its own column."""

    def value(self, cells: Mapping[int, str]) -> str:
        """The answer of a row. ``cells``: cleaned cells by column."""
        if not self.options:
            return cells[self.columns[0][0]]
        chosen = []
        for index, option in self.columns:
            cell = cells[index]
            if cell in TICKED or (cell and header_key(cell) == header_key(option)):
                chosen.append(option)
            elif cell not in _TICKS:
                chosen.append(f"{option}〖{cell}〗")  # what was filled in beside it
        return JOIN.join(chosen)


@dataclass
class Layout:
    """The questions of a file. ``skip``: a row number that belongs to the header, or None."""

    questions: list[AskedColumn]
    skip: int | None = None


def layout(table: Table, mapping: Mapping[int, str], form: str) -> Layout:
    """Put the question columns of a table together: options of one question, rows of a matrix, second headers."""
    info = next(info for info in table.sheets if info.name == table.sheet)
    at = table.header.row + table.header.lines
    below = info.head[at] if at < len(info.head) else []
    columns = [index for index, name in sorted(mapping.items()) if name == QUESTION]
    headers = {index: clean(table.headers[index]) for index in columns}
    samples = table.samples(60)
    if form == MONKEY and _is_second_header(table.headers, below):
        second = {index: clean(str(below[index])) if index < len(below) else "" for index in columns}
        return Layout(_unique(_two_rows(headers, second, samples)), info.first_row + at)
    return Layout(_unique(_one_row(headers, samples)))


def _is_second_header(headers: Sequence[str], below: Sequence[object]) -> bool:
    cells = [header_key(cell) for cell in below]
    return any(cell in _RESPONSE for cell in cells) or (
        bool(cells) and not cells[0] and any(cells) and not any(cell.isdigit() for cell in cells if cell)
    )


def _split(header: str) -> tuple[str, str]:
    """``("7", "题干")`` of ``7、题干``."""
    found = _NUMBERED.match(header)
    return (next(filter(None, found.groups())), header[found.end() :].strip()) if found else ("", header)


def _one_row(headers: Mapping[int, str], samples: Sequence[Sequence[str]]) -> list[AskedColumn]:
    found: list[AskedColumn] = []
    stem, stem_number = "", ""
    together = _together(headers, samples)
    numbers = [_split(header)[0] for header in headers.values()]
    for index, header in headers.items():
        if index in together:
            one = together[index]
            if one.columns[0][0] == index:
                found.append(one)
            continue
        coded = _CODED.match(header)
        number, text = (coded[1], header) if coded else _split(header)
        option = _option_of(header, coded, text, samples[index])
        last = found[-1] if found else None
        if option and last and last.options and last.key == option[0]:
            last.columns.append((index, option[1]))
            last.options.append(option[1])
            continue
        if option:
            found.append(AskedColumn(option[0], option[0], [(index, option[1])], [option[1]]))
            continue
        part = _PART.match(text) if number and not coded else None
        # A dash or colon alone may be part of the question; another column of the same number tells.
        if part and part["stem"] and number != stem_number and ("—" in text or numbers.count(number) > 1):
            stem, stem_number = part["stem"].strip(" —-"), number
            text = f"{stem}—{part['part'].strip()}"
        elif number and number == stem_number and stem:
            text = f"{stem}—{_own_part(text, stem)}"
        else:
            stem = stem_number = ""
        found.append(AskedColumn(text or header, text or header, [(index, "")]))
    for one in found:
        if len(one.options) == 1:  # one column in brackets is no choice among several
            header = headers[one.columns[0][0]]
            one.text = one.key = header if _CODED.match(header) else _split(header)[1] or header
            one.options, one.columns = [], [(one.columns[0][0], "")]
    return found


def _together(headers: Mapping[int, str], samples: Sequence[Sequence[str]]) -> dict[int, AskedColumn]:
    """Columns of one number that each stand for an option of one question, by column.

    They hold 0 and 1 (``6、爱好(运动)``, ``6、(阅读)``), or the option's own words (``Q2.喜欢:桂花``).
    """
    runs: list[tuple[str, list[tuple[int, str]]]] = []
    for index, header in headers.items():
        number, text = ("", "") if _CODED.match(header) else _split(header)
        if number and runs and runs[-1][0] == number:
            runs[-1][1].append((index, text))
        else:
            runs.append((number, [(index, text)]))
    found: dict[int, AskedColumn] = {}
    for _number, columns in runs:
        if len(columns) < 2:
            continue
        first = _OPTION.match(columns[0][1]) or _PART.match(columns[0][1])
        if first is None or not first[1].strip(" —-"):
            continue
        stem = first[1].strip(" —-")
        options = [(index, _own_part(text, stem)) for index, text in columns]
        said = [set(samples[index]) - {""} for index, _text in columns]
        ticks = all(values <= _TICKS for values in said)
        ticks = ticks and not set.union(*said) <= {"1"}  # a matrix of marks, each of them 1
        words = all(
            {header_key(one) for one in values} <= {header_key(option)} for values, (_, option) in zip(said, options)
        )
        if (ticks or words) and any(said) and all(option for _index, option in options):
            one = AskedColumn(stem, stem, options, [option for _index, option in options])
            found |= dict.fromkeys((index for index, _option in options), one)
    return found


def _own_part(text: str, stem: str) -> str:
    """``桂花`` of ``喜欢:桂花``, ``(桂花)`` or ``桂花``."""
    rest = text[len(stem) :].strip(" —–-:：_") if text.startswith(stem) else text
    bracketed = _BRACKETED.match(rest.strip())
    return (bracketed[1] if bracketed else rest).strip()


def _option_of(header: str, coded: re.Match[str] | None, text: str, values: Sequence[str]) -> tuple[str, str] | None:
    """``(question, option)`` where a column stands for one option."""
    if coded:
        return f"第{coded[1]}题", coded[2].strip()
    found = _OPTION.match(text)
    if found and values and set(values) <= _TICKS:
        return found[1].strip(), found[2].strip()
    return None


def _two_rows(
    headers: Mapping[int, str], second: Mapping[int, str], samples: Sequence[Sequence[str]]
) -> list[AskedColumn]:
    """SurveyMonkey: the question in the first row, what each of its columns is in the second."""
    groups: list[tuple[str, list[int]]] = []
    for index, header in headers.items():
        again = re.sub(r" \(\d+\)$", "", header)  # the reader tells headers that are the same apart
        if groups and (re.fullmatch(r"\([A-Z]+\)", header) or (_split(again)[1] or again) == groups[-1][0]):
            groups[-1][1].append(index)
        else:
            groups.append((_split(header)[1] or header, [index]))
    found = []
    for text, columns in groups:
        ticked = []
        for index in columns:
            label = second[index]
            said = [one for one in samples[index] if one != label]
            if not label or header_key(label) in _RESPONSE:
                found.append(AskedColumn(text, text, [(index, "")]))
            elif set(said) <= _TICKS:
                ticked.append((index, label))
            else:
                found.append(AskedColumn(f"{text}—{label}", f"{text}—{label}", [(index, "")]))
        if ticked:
            found.append(AskedColumn(text, text, ticked, [label for _index, label in ticked]))
    return sorted(found, key=lambda one: one.columns[0][0])


def _unique(questions: list[AskedColumn]) -> list[AskedColumn]:
    """Keys in the form that is compared, and different."""
    seen: dict[str, int] = {}
    for one in questions:
        key = header_key(one.key)[:300] or "?"
        seen[key] = seen.get(key, 0) + 1
        one.key = key if seen[key] == 1 else f"{key}#{seen[key]}"
        one.text = one.text[:1000]
    return questions


def is_coded(form: str, questions: Sequence[tuple[str, Sequence[str]]]) -> bool:
    """Whether the choices of a file are numbers: 问卷星 by number, said by its headers or by all its answers."""
    if form == BY_NUMBER:
        return True
    if form != "wjx.survey":
        return False
    values = [value for _text, answers in questions for value in answers[:200] if value]
    return bool(values) and sum(value.lstrip("-").isdigit() for value in values) > 0.9 * len(values)
