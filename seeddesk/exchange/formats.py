"""The files that platforms export, as data, and telling which one a header row belongs to.

``columns`` says where a header goes; ``also`` lists headers that belong to the format and are not
stored; ``marks`` are those that hardly any other file has. Headers are compared by
:func:`seeddesk.exchange.fields.header_key`, in any order, with extras and gaps.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from seeddesk.exchange.fields import BY_KEY, MEMBERS, ORDERS, bare_key, header_key, rank, words_of
from seeddesk.exchange.platforms import PLATFORM_FORMATS

SURE = 0.5
"""From this confidence on a platform's format is taken; below, the words of the headers decide."""


@dataclass(frozen=True)
class Format:
    """A known kind of file. ``platform`` is where its orders come from; ``items``: lines of orders."""

    key: str
    kind: str
    platform: str
    columns: dict[str, str]
    marks: tuple[frozenset[str], ...]  # one set per language of the headers
    known: frozenset[str] = field(repr=False)
    items: bool = False


@dataclass(frozen=True)
class Guess:
    """A format a header row may belong to. ``mapping``: column number → field key."""

    format: str
    kind: str
    confidence: float
    mapping: dict[int, str]
    platform: str = ""
    items: bool = False


def _build() -> dict[str, Format]:
    formats = {}
    for key, kind, platform, items, columns, marks, also in PLATFORM_FORMATS:
        stored = {}
        for pair in columns.strip().split("|"):
            header, _, name = pair.strip().rpartition("=")
            if name not in BY_KEY:
                raise ValueError(f"{key}: no field {name}")
            stored[header_key(header)] = name
        mark_sets = tuple(frozenset(header_key(word) for word in part.split("|")) for part in marks.split("||"))
        mark_keys = frozenset().union(*mark_sets)
        others = frozenset(header_key(word) for word in also.split("|") if word)
        formats[key] = Format(key, kind, platform, stored, mark_sets, mark_keys | others | frozenset(stored), items)
    return formats


FORMATS: dict[str, Format] = _build()
GENERIC = {
    MEMBERS: "generic.members",
    ORDERS: "generic.orders",
    "reviews": "own.reviews",
    "influencers": "own.influencers",
    "votes": "own.votes",
    "fixes": "own.fixes",
    "voices": "own.voices",
    "survey": "own.survey",
}
SURVEYS = ("wjx.survey", "wjx.survey_numbers", "tencent.survey", "google.survey", "surveymonkey.survey")
"""Answers to surveys; their columns are questions of every kind, see surveys.py."""


REASON_MARK = "⚠"
"""Begins the header of the reasons in a file of rejected rows (see workbook_out.py); never stored."""


def recognise(headers: Sequence[object], kind: str | None = None) -> list[Guess]:
    """What the file may be, the likeliest first; ``kind`` narrows it to members, orders …

    Never empty for a kind: the last guess maps what the words of the headers say, perhaps nothing,
    with a confidence of 0.
    """
    headers = ["" if str(header).lstrip().startswith(REASON_MARK) else header for header in headers]
    keys = [header_key(header) for header in headers]
    guesses = [_guess_known(form, headers, keys) for form in FORMATS.values() if kind is None or form.kind == kind]
    for generic in GENERIC if kind is None else [kind]:
        guesses.append(_guess_words(generic, headers))
    return sorted(guesses, key=lambda guess: -guess.confidence)


def guess_as(headers: Sequence[object], name: str) -> Guess | None:
    """The guess for one format by name, however unlikely; None if there is no such format."""
    if name in FORMATS:
        return _guess_known(FORMATS[name], headers, [header_key(header) for header in headers])
    if name in SURVEYS:
        from seeddesk.exchange.surveys import recognise_as

        return recognise_as(headers, name)
    for kind, generic in GENERIC.items():
        if generic == name:
            return _guess_words(kind, headers)
    return None


def format_names() -> list[str]:
    """All format names, for ``--format``."""
    return [*FORMATS, *SURVEYS, *dict.fromkeys(GENERIC.values())]


def known_words(kind: str | None = None) -> frozenset[str]:
    """Header words, to tell a header row from data: of the platforms' files, and of what ``kind`` can hold.

    Votes, voices and answers are full of words that head columns elsewhere, so their words count only for them.
    """
    return _known_words(kind)


@lru_cache(maxsize=16)
def _known_words(kind: str | None) -> frozenset[str]:
    words: set[str] = set()
    for form in FORMATS.values():
        words |= form.known
    for one in ("members", "orders", "reviews", "influencers", *([kind] if kind else ())):
        words |= set(words_of(one))
    return frozenset(words)


def signature(headers: Sequence[object]) -> str:
    """What a hand-made mapping is remembered under: the set of headers, order aside."""
    import hashlib

    kept = (str(header) for header in headers if not str(header).lstrip().startswith(REASON_MARK))
    joined = "\n".join(sorted({header_key(header) for header in kept if header.strip()}))
    return hashlib.sha256(joined.encode("utf-8", "replace")).hexdigest()[:32]


def _guess_known(form: Format, headers: Sequence[object], keys: list[str]) -> Guess:
    present = {key for key in keys if key}
    hits, marks = max((len(marks & present), len(marks & present) / len(marks)) for marks in form.marks)
    known = sum(key in form.known for key in present) / max(1, len(present))
    confidence = round(0.65 * marks + 0.35 * known, 3) if hits > 1 else 0.0
    mapping: dict[int, str] = {}
    # Where several columns could fill a field, the one that the format lists first is the better one.
    order = {header: place for place, header in enumerate(form.columns)}
    for index in sorted(range(len(keys)), key=lambda at: (order.get(keys[at], len(order)), at)):
        stored = form.columns.get(keys[index])
        if stored and (stored not in mapping.values() or BY_KEY[stored].many):
            mapping[index] = stored
    # A column the owner or a later version added: its words may still say what it is.
    words = words_of(form.kind)
    for index, header in enumerate(headers):
        if index in mapping or keys[index] in form.known:
            continue
        stored = words.get(keys[index]) or words.get(bare_key(header))
        if stored and stored not in mapping.values():
            mapping[index] = stored
    return Guess(form.key, form.kind, confidence, dict(sorted(mapping.items())), form.platform, form.items)


_NEEDED = {
    "members": {"name", "nick", "phone", "wechat", "email", "name.first", "name.last", "id."},
    "orders": {"order.number", "order.paid", "order.ordered_at"},
    "reviews": {"review.recommend", "review.words", "review.price"},
    "influencers": {"influencer.name", "influencer.followers", "influencer.handle"},
    "votes": {"vote.choice"},
    "fixes": {"fix.title", "fix.status", "fix.severity"},
    "voices": {"voice.text"},
}
_ONE_IS_ENOUGH = ("members", "votes", "voices")


def _guess_words(kind: str, headers: Sequence[object]) -> Guess:
    if kind == "survey":
        from seeddesk.exchange import surveys

        return surveys.recognise(headers)
    words = words_of(kind)
    mapping: dict[int, str] = {}
    for exact in (True, False):
        keys = [header_key(header) if exact else bare_key(header) for header in headers]
        known = [(rank(words[key], key), index) for index, key in enumerate(keys) if key in words]
        for _, index in sorted(known):
            stored = words[keys[index]]
            if index not in mapping and (stored not in mapping.values() or BY_KEY[stored].many):
                mapping[index] = stored
    mapping = dict(sorted(mapping.items()))
    needed = _NEEDED[kind]
    found = {name if not name.startswith("id.") else "id." for name in mapping.values()} & needed
    filled = sum(bool(str(header).strip()) for header in headers)
    if not found:
        confidence = 0.0
    else:
        share = len(mapping) / max(1, filled)
        breadth = min(1.0, len(found) / (1 if kind in _ONE_IS_ENOUGH else 2))
        confidence = round((0.2 + 0.6 * share) * breadth, 3)
    return Guess(GENERIC[kind], kind, confidence, mapping)
