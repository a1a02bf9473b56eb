from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seeddesk.domain.codes import ALPHABET, LENGTH, check, new_code, new_codes, normalise, pretty, problem, read
from seeddesk.domain.errors import UserError

CODES = new_codes(60, rng=random.Random(7))


def test_no_look_alikes_and_a_prime_number_of_characters() -> None:
    assert not set("0O1IL2Z5S8BGU") & set(ALPHABET)
    assert len(set(ALPHABET)) == len(ALPHABET) == 23
    assert all(len(ALPHABET) % n for n in range(2, 23))


def test_new_codes_are_codes_and_differ() -> None:
    made = new_codes(500, taken=CODES)
    assert len(set(made) | set(CODES)) == 560
    assert all(check(code) and len(code) == LENGTH for code in made)
    assert new_code(random.Random(3)) == new_code(random.Random(3))
    assert {code[-1] for code in new_codes(2000, rng=random.Random(1))} == set(ALPHABET)


def test_taken_codes_are_not_made_again() -> None:
    assert new_codes(60, taken=CODES[:30], rng=random.Random(7))[:30] == CODES[30:]


@pytest.mark.parametrize("code", CODES)
def test_every_single_wrong_character_is_noticed(code: str) -> None:
    for place in range(LENGTH):
        for ch in ALPHABET:
            if ch != code[place]:
                assert problem(code[:place] + ch + code[place + 1 :]) == "mistyped"


@pytest.mark.parametrize("code", CODES)
def test_every_swap_is_noticed(code: str) -> None:
    for one in range(LENGTH):
        for other in range(one + 1, LENGTH):
            swapped = list(code)
            swapped[one], swapped[other] = swapped[other], swapped[one]
            assert check("".join(swapped)) == (code[one] == code[other])


def test_typed_as_people_type() -> None:
    code = CODES[0]
    wide = "".join(chr(ord(ch) + 0xFEE0) for ch in pretty(code).lower())
    for typed in (pretty(code), code.lower(), f" {code[:3]} {code[3:]}\n", wide, f"{code[:4]}—{code[4:]}\u200b"):
        assert normalise(typed) == code
        assert read(typed) == code


@pytest.mark.parametrize(
    ("text", "reason"), [("", "length"), ("A7KM", "length"), (CODES[0] + "A", "length"), ("A7KM4QX0", "character")]
)
def test_wrong_codes_say_why(text: str, reason: str) -> None:
    with pytest.raises(UserError) as caught:
        read(text)
    assert caught.value.code == f"code.{reason}"


@given(st.text(max_size=12))
def test_any_text_is_bearable(text: str) -> None:
    assert problem(text) in ("", "length", "character", "mistyped")
