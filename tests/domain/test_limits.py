from __future__ import annotations

import pytest

from seeddesk.domain.limits import cut, lines, one_line, over


@pytest.mark.parametrize("text", ["林小满", "𠮷野家", "👩‍👩‍👧 May", "שלום עולם", "مرحبا", "Zoë  Å", "a\u200db"])
def test_what_people_write_stays_as_it_is(text: str) -> None:
    assert one_line(text) == lines(text) == text


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("  Lin\nMay\r\nChen\tXu ", "Lin May Chen Xu"),
        ("a\x00b\x07c\x1b[31m", "abc[31m"),
        ("a\u202eb\u2066c", "abc"),
        ("half \ud83d", "half"),
        ("one\u2028two", "one two"),
        ("\x00\n\t", ""),
    ],
)
def test_what_a_line_cannot_hold_goes(text: str, line: str) -> None:
    assert one_line(text) == line
    one_line(text).encode("utf-8")


def test_several_lines_keep_their_ends() -> None:
    assert lines("a\r\nb\rc\u2028d\te\x00 \n") == "a\nb\nc\nd\te"


def test_too_long_is_counted_and_cut_only_for_showing() -> None:
    assert over("a" * 201, 200) == 1 and over("", 5) == 0
    assert cut("abcdef", 4) == "abc…" and cut("abcd", 4) == "abcd"
