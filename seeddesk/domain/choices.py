"""What a short text chooses among options, and where in a line the name ends.

The rule of the house: better one line more for the owner to look at than one vote guessed. So
questions, negations, corrections and contradictions are ``unclear``, even where a person might guess.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from seeddesk.domain.text import clean, half_width, match_name

_BREAK = re.compile(r"[^\s,，、;/|。!~…]+")
_FILLER = (
    r"(?:我们?|咱们?|俺|本人|我家|还是|那就|就|肯定|果断|必须|当然|建议|强烈|一定|只|优先|首先?|先|都|也|可以|想|觉得"
    r"|i|we|me|my|for)"
)
_VERB = r"(?:选择?|投给?|投票给?|支持|赞成|要|喜欢|想要|vote(?:s|d)?(?: for)?|choose|pick|like|option)"
# Possessive: "想要想要…" can be cut in two ways at every step, which must not be tried out.
_ONLY_FILLER = re.compile(rf"^(?:{_FILLER}|{_VERB}|[\s,，、:+])++$", re.I)
_LONGEST_VOTE = 300  # characters; longer is an essay
_GLUED = re.compile(r"^(.{1,20}?)(?:选择?|投给?|投票给?|支持|\+1)(.+)$")
_BEHIND = re.compile(r"^([^()\[\]【】]{1,30}?)\s*[-—–_~>(\[【]+\s*([^()\[\]【】]{1,30}?)\s*[)\]】]?$")
"""A choice behind a dash or in brackets: ``小满(桂花)``, ``王姐-雪松``."""
_QUESTION = re.compile(r"\?|吗|呢$|什么|哪|怎么|几[个种款]|多少")
_NEGATION = re.compile(
    r"不(?!错|过|仅|光|止|二)|(?<![特个分级区鉴])别(?!致|墅|具)|除了|除开|没|反对|讨厌|难[闻看吃用]|恶心|太差|淘汰|排除"
    r"|\b(?:no|not|never|except|without|none|neither|pass)\b|n't\b",
    re.I,
)
_CHANGE = re.compile(r"还是|改|换|本来|原来|原先|算了|之前|instead|changed", re.I)
_ATTEMPT = re.compile(
    r"都行|都好|都可以|都可|随便|无所谓|随意|任意|都要|都喜欢|\+ ?1|选|投|支持|赞成"
    r"|\b(?:any|either|both|all|whatever|vote)\b",
    re.I,
)
_PLUS = re.compile(r"\+ ?(?:1|10086)(?!\d)|\++")
_MEASURE = "个瓶支份盒件票只次天元块毫克斤岁年月日点分人"
_EXPLICIT = re.compile(
    rf"(?:{_VERB}|第|选项|number|no\.)\s*(?:第|选项)?\s*(?:([a-z]{{1,26}})|(\d{{1,2}}))(?![a-z0-9.])(?!\s*[{_MEASURE}])",
    re.I,
)
_ORDINAL = re.compile(r"第\s*(\d{1,2})\s*[个号种款项]")
_LETTER = re.compile(r"(?<![a-z0-9.'&])([a-z])(?![a-z0-9.'&]|[站股位恤面])", re.I)
_LETTERS = re.compile(r"(?<![a-z0-9.'])([A-Z]{2,26})(?![a-z0-9.'])")
_DIGIT = re.compile(r"(?:(?<=^)|(?<=[\s,，、;/|:&和与跟及或]))(\d{1,2})(?=$|[\s,，、;/|!。~&和与跟及或号款吧啊哦也])")
_ENDINGS = re.compile(r"(?:吧|啊|哦|呀|哈|了|也行|也可以|也好|可以|不错|最好|好|味道?|香型?|的|款|版)+$")
_OWN_LABEL = re.compile(r"^(?:[A-Za-z]|\d{1,2})\s*[.、:)]\s*(?=\S)")

_CHINESE = {ch: place for place, ch in enumerate("一二三四五六七八九十", 1)}
_CHINESE_ORDINAL = re.compile(
    r"第\s*([一二三四五六七八九十])\s*[个号种款项]?|(?:选|投)([一二三四五六七八九十])(?![个种起定])"
)


class Reader:
    """Knows the options, and the names that may stand before a choice."""

    def __init__(self, options: Sequence[str], names: Collection[str] = ()) -> None:
        self.options = [_OWN_LABEL.sub("", clean(half_width(option))).lower() for option in options]
        self.names = {match_name(half_width(name)) for name in names} - {""}
        self._longest = sorted(
            (place for place, option in enumerate(self.options) if option), key=lambda place: -len(self.options[place])
        )
        self._patterns = {place: re.compile(_bounded(self.options[place])) for place in self._longest}

    # --- lines that offer the options -------------------------------------------------------

    def is_option_line(self, line: str) -> bool:
        """``A 桂花`` or ``A桂花 B原味 C雪松``: labels, each with its own option, and nothing else."""
        rest, found = line.lower(), 0
        for place in self._longest:
            label = rf"{chr(97 + place)}|{place + 1}|{chr(0x2460 + place)}" if place < 20 else str(place + 1)
            pattern = rf"(?<![a-z0-9+])(?:选项)?(?:{label})\s*[.、:)\-]?\s*{re.escape(self.options[place])}(?![a-z0-9])"
            rest, times = re.subn(pattern, " ", rest)
            found += times
        return found > 0 and not re.sub(r"[\W_]|选项|options?", "", rest)

    # --- the name ----------------------------------------------------------------------------

    def split(self, line: str) -> tuple[str, str]:
        """``(name, the rest)``; the name is empty where the line begins with the choice itself."""
        if len(line) > 2 * _LONGEST_VOTE:
            return "", line
        known = self._known(line)
        if known:
            return line[:known].strip(), line[known:].strip(" :,，、")
        head, colon, tail = line.partition(":")
        if colon and 0 < len(head.strip()) <= 30 and not _ONLY_FILLER.match(head) and not self._whole(head):
            return head.strip(), tail.strip()
        tokens = list(_BREAK.finditer(line))
        if len(tokens) > 1 and not self._whole(tokens[0][0]):
            for token in tokens[1:]:
                if self._starts(token[0]):
                    name = line[: token.start()].strip(" ,，、;/|").rstrip(" -—–>")
                    return ("", line) if _ONLY_FILLER.match(name) else (name, line[token.start() :])
        if tokens:
            glued = _GLUED.match(tokens[0][0])
            if glued and not _ONLY_FILLER.match(glued[1]) and not self._choose(glued[1])[0]:
                rest = line[tokens[0].start() + len(glued[1]) :]
                if self._choose(rest)[0]:
                    return glued[1], rest
        behind = _BEHIND.match(line)
        if behind and self._whole(behind[2]) and not self._whole(behind[1]) and not _ONLY_FILLER.match(behind[1]):
            return behind[1].strip(), behind[2]
        return "", line

    def _known(self, line: str) -> int:
        """Where a known name at the start of the line ends; 0 if none does."""
        for end in range(min(len(line), 40), 0, -1) if self.names else ():
            if match_name(line[:end]) not in self.names or line[end - 1].isspace():
                continue
            rest = line[end:]
            if not rest or not rest[0].isalnum() or rest[0] in "选投" or self._whole(rest):
                return end
        return 0

    def _starts(self, token: str) -> bool:
        meant = _ATTEMPT.search(token) or _NEGATION.search(token) or _ONLY_FILLER.match(token)
        return bool(meant or self._choose(token)[0])

    def _whole(self, text: str) -> bool:
        """True if the text is nothing but a choice: ``A``, ``选B``, ``桂花``, ``+1``."""
        text = text.strip().lower()
        if _PLUS.fullmatch(text) or (re.fullmatch(r"\d{1,2}|[a-z]", text) and self._choose(text)[0]):
            return True
        if not self._choose(text)[0]:
            return False
        rest = text
        for place in self._longest:
            rest = self._patterns[place].sub(" ", rest)
        rest = _EXPLICIT.sub(" ", _PLUS.sub(" ", rest))
        rest = re.sub(rf"{_VERB}|{_FILLER}|也行|吧|和|与|\b[a-z]\b|\b\d\d?\b|号|款|\b[a-z]{{2,5}}\b|第|个", " ", rest)
        return not re.sub(r"[\W_]", "", rest)

    def is_choice(self, line: str) -> bool:
        """True if a line is a choice and nothing else, without a name; a list of all options is none."""
        places, doubt = self._choose(line)
        return not doubt and 0 < len(places) < max(2, len(self.options)) and self._whole(line)

    # --- the choice --------------------------------------------------------------------------

    def is_vote(self, line: str) -> bool:
        """True if a free line names who and what without doubt."""
        name, rest = self.split(line)
        return bool(name) and bool(self.read(rest)[0])

    def read(self, text: str) -> tuple[tuple[int, ...], str]:
        """``(places, problem)``; problem is empty, ``"unclear"`` or ``"no_choice"``, then places are empty."""
        if len(text) > _LONGEST_VOTE:
            return (), "no_choice"
        places, doubt = self._choose(text)
        if doubt or not places:
            meant = places or doubt == "label" or (_ATTEMPT.search(text) and not _QUESTION.search(text))
            return (), "unclear" if meant else "no_choice"
        return tuple(sorted(places)), ""

    def _choose(self, text: str) -> tuple[set[int], str]:
        """The places seen, and why there is doubt about them (empty if none)."""
        plain = _PLUS.sub(" ", half_width(text)).strip()
        lower = plain.lower()
        named, rest = self._take_names(lower)
        told, rest, wrong = self._take_explicit(rest)
        letters = self._letters(rest, plain, bool(named or told))
        digits, strange = self._digits(rest)
        wrong = wrong or (strange and not named and not told and not letters)
        places = named | told | letters | digits
        doubt = ""
        if not places and not wrong:
            places, doubt = self._partial(lower)
        if wrong:
            doubt = "label"
        elif (
            (digits - named and named)
            or (letters - told and told and letters != told and _first_bare(lower, letters))
            or (letters and named and not letters & named and self._label_before_name(lower))
        ):
            doubt = "contradiction"
        elif _QUESTION.search(lower):
            doubt = "question"
        elif _NEGATION.search(self._without_names(lower)):
            doubt = "negation"
        elif len(places) > 1 and _CHANGE.search(self._without_names(lower)):
            doubt = "change"
        return places, doubt

    def _without_names(self, lower: str) -> str:
        # "不" in an option's own name ("不加香") is no negation.
        for place in self._longest:
            lower = self._patterns[place].sub("◇", lower)
        return lower

    def _take_names(self, lower: str) -> tuple[set[int], str]:
        found = set()
        for place in self._longest:  # the longest first: 桂花乌龙 is not 桂花
            lower, times = self._patterns[place].subn("◇", lower)
            if times:
                found.add(place)
        return found, lower.replace("◇", " ◇ ")

    def _take_explicit(self, rest: str) -> tuple[set[int], str, bool]:
        found: set[int] = set()
        wrong = False
        for match in [*_EXPLICIT.finditer(rest), *_ORDINAL.finditer(rest), *_CHINESE_ORDINAL.finditer(rest)]:
            said = next(group for group in match.groups() if group)
            if said in ("a", "i") and re.match(r"\s+[a-z]{2}", rest[match.end() :]):
                continue  # "I like a lot"
            if said in _CHINESE:
                places = [_CHINESE[said] - 1]
            elif said.isdigit():
                places = [int(said) - 1]
            else:
                places = [ord(ch) - 97 for ch in said]
                if len(places) > 1 and (len(set(said)) < len(said) or max(places) >= len(self.options)):
                    continue  # a word ("选water"), not labels
            if all(0 <= place < len(self.options) for place in places):
                found.update(places)
            else:
                wrong = True
        for pattern in (_ORDINAL, _CHINESE_ORDINAL, _EXPLICIT):
            rest = pattern.sub(lambda match: match[0] if match[0].endswith((" a", " i")) else " ", rest)
        return found, rest, wrong

    def _letters(self, rest: str, plain: str, more: bool) -> set[int]:
        count = len(self.options)
        found = set()
        words = re.findall(r"[a-z]{2,}", rest)
        for match in _LETTER.finditer(rest):
            place = ord(match[1]) - 97
            # A small "a" among English words is an article, not the first option.
            article = (
                words and match[1] in "ai" and not re.search(rf"(?<![A-Za-z]){match[1].upper()}(?![A-Za-z])", plain)
            )
            if place < count and not article:
                found.add(place)
        for match in _LETTERS.finditer(plain):
            places = [ord(ch) - 65 for ch in match[1]]
            if len(set(places)) == len(places) and max(places) < count and match[1].lower() in rest:
                found.update(places)
        return found

    def _digits(self, rest: str) -> tuple[set[int], bool]:
        found, strange = set(), False
        for match in _DIGIT.finditer(rest):
            place = int(match[1]) - 1
            if 0 <= place < len(self.options):
                found.add(place)
            else:
                strange = True
        return found, strange

    def _label_before_name(self, lower: str) -> bool:
        names = "|".join(re.escape(self.options[place]) for place in self._longest)
        return bool(re.search(rf"(?<![a-z0-9])[a-z]\s*[.、:)]?\s*(?:{names})", lower))

    def _partial(self, lower: str) -> tuple[set[int], str]:
        """A piece of a name (``桂花`` for ``桂花淡香``), if it fits one option only."""
        found: set[int] = set()
        for token in _BREAK.findall(re.sub(rf"^(?:{_FILLER}|{_VERB})+", "", lower.strip(), flags=re.I)):
            piece = _ENDINGS.sub("", re.sub(rf"^(?:{_VERB})", "", token))
            if len(piece) < 2 or piece.isdigit() or (piece.isascii() and len(piece) < 3):
                continue
            fits = {place for place, option in enumerate(self.options) if piece in option}
            if len(fits) > 1:
                return fits, "several"
            found |= fits
        return found, ""


def _first_bare(lower: str, letters: set[int]) -> bool:
    """True if the text begins with a bare label: then a later "选C" may mean the name had a letter in it."""
    match = re.match(r"\s*([a-z])(?![a-z0-9])", lower)
    return bool(match) and ord(match[1]) - 97 in letters  # type: ignore[index]


def _bounded(option: str) -> str:
    """Latin letters and digits at the ends of a name must not run on: ``50ml`` is not in ``150ml``."""
    start = r"(?<![a-z0-9.])" if option[0].isascii() and option[0].isalnum() else ""
    end = r"(?![a-z0-9])" if option[-1].isascii() and option[-1].isalnum() else ""
    return start + re.escape(option) + end
