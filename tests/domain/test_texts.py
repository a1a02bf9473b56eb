"""Texts with fields: filling, pieces that stand only where a value is known, mistakes with their place."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seeddesk.domain import texts
from seeddesk.domain.text_kinds import BUILT_IN, FIELD_NAMES, KINDS, LANGUAGES
from seeddesk.domain.texts import BLANK, fill, problems
from seeddesk.store.texts import original

CODE = KINDS["code"].fields


def test_fields_are_understood_in_both_languages_and_full_width():
    body = "{name} {称呼} {昵称} ｛称呼｝ { Nickname } {NAME}"
    assert fill(body, {"name": "小满"}, CODE).text == " ".join(["小满"] * 6)
    assert problems(body, CODE) == []


def test_values_are_text_and_never_fields():
    filled = fill("{name}: {code}", {"name": "{code}{if price}", "code": "A1"}, CODE)
    assert filled.text == "{code}{if price}: A1"
    assert filled.spans == ((0, 16, "name"), (18, 20, "code"))


def test_a_missing_value_leaves_a_hole_one_sees():
    filled = fill("Code: {code}!", {"code": "  "}, CODE)
    assert filled.text == f"Code: {BLANK}!"
    assert filled.missing == ("code",)
    assert [filled.text[start:end] for start, end, _ in filled.spans] == [BLANK]


@pytest.mark.parametrize(
    ("values", "text"),
    [
        ({"price": "¥9", "deposit": "¥2"}, "Price ¥9, deposit ¥2\nend"),
        ({"price": "¥9"}, "Price ¥9\nend"),
        ({}, "no price\nend"),
    ],
)
def test_pieces_stand_only_where_the_value_is_known(values, text):
    body = "{if price}Price {price}{if deposit}, deposit {deposit}{end}{else}no price{end}\nend"
    filled = fill(body, values, CODE)
    assert filled.text == text
    assert filled.missing == ()


def test_a_line_of_nothing_but_a_piece_left_out_is_no_line():
    body = "a\n{if price}{price}{end}\n{如果 定金}\n定金 {定金}\n{结束}\nb\n\nc\n{if code}x{end}"
    assert fill(body, {}, CODE).text == "a\nb\n\nc"
    assert fill(body, {"price": "1", "deposit": "2", "code": "3"}, CODE).text == "a\n1\n定金 2\nb\n\nc\nx"


def test_spans_still_point_to_their_values_after_a_line_fell_away():
    filled = fill("{if price}{price}{end}\n{name} {code}", {"name": "May", "code": "A1"}, CODE)
    assert [(filled.text[start:end], code) for start, end, code in filled.spans] == [("May", "name"), ("A1", "code")]


@pytest.mark.parametrize(
    ("body", "code", "marked", "guess"),
    [
        ("Dear {nmae}, hi", "unknown", "{nmae}", "name"),
        ("你的{内策码}", "unknown", "{内策码}", "code"),
        ("{完全无关}", "unknown", "{完全无关}", ""),
        ("{if price}x", "open", "{if price}", ""),
        ("x{end}", "stray", "{end}", ""),
        ("x{否则}y", "stray", "{否则}", ""),
        ("{if nothing}x{end}", "unknown", "{if nothing}", ""),
    ],
)
def test_every_mistake_has_its_place(body, code, marked, guess):
    (found,) = problems(body, CODE)
    assert (found.code, body[found.start : found.end], found.guess) == (code, marked, guess)


def test_what_is_no_field_stays_as_written():
    assert fill("{nmae} 100 {%} {} {\nname} x{end}", {}, CODE).text == "{nmae} 100 {%} {} {\nname} x{end}"


def test_a_field_of_another_kind_of_text_is_unknown_here():
    assert [one.name for one in problems("{code}", KINDS["invitation"].fields)] == ["code"]


def test_output_is_bounded_and_quick():
    filled = fill("{name}" * 600, {"name": "x" * 10_000}, CODE)
    assert len(filled.text) == texts.OUTPUT_LIMIT
    assert filled.cut
    began = time.process_time()
    fill("{if name}" * 400 + "{" * 400, {"name": "x"}, CODE)
    problems("{if name}" * 400 + "{zzz}" * 400, CODE)
    assert time.process_time() - began < 2


@given(st.text(alphabet="{}｛｝ab\n如果结束否则 name称呼if endels\U00020bb7", max_size=80), st.text(max_size=10))
def test_any_text_can_be_filled_and_its_spans_are_the_values(body, value):
    filled = fill(body, {"name": value}, CODE)
    problems(body, CODE)
    assert all(filled.text[start:end] in (value.strip(), BLANK) for start, end, _ in filled.spans)
    assert "".join(body[piece.start : piece.end] for piece in texts.pieces(body, CODE)) == body


def test_names_of_fields_mean_one_field_each():
    seen: dict[str, str] = {}
    for code, words in FIELD_NAMES.items():
        assert set(words) == set(LANGUAGES)
        for name in [code.replace("_", " "), *words["zh_CN"], *words["en"]]:
            assert seen.setdefault(name.casefold(), code) == code, name
            assert not texts.problems(f"{{{name}}}", [code]), name


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", BUILT_IN)
def test_the_programs_wording_has_no_mistake_and_speaks_its_language(kind, language):
    from seeddesk.domain.rewards import promises

    body, fields = original(kind, language), KINDS[kind].fields
    assert problems(body, fields) == []
    assert promises(body) == []
    assert texts.in_language(body, fields, language) == body
    full = fill(body, dict.fromkeys(fields, "X"), fields)
    assert full.missing == ()
    assert "{" not in full.text
    # With nothing but what must be there, no line begins or ends oddly.
    bare = fill(body, {}, fields)
    assert "\n\n\n" not in bare.text and bare.text == bare.text.strip()


def test_both_languages_of_a_text_use_the_same_fields():
    for kind in BUILT_IN:
        fields = KINDS[kind].fields
        assert set(texts.used(original(kind, "en"), fields)) == set(texts.used(original(kind, "zh_CN"), fields)), kind


def test_a_template_can_be_said_in_the_other_language():
    body = "{name}，{如果 price}价格 {price}{else}-{end}"
    assert texts.in_language(body, CODE, "zh_CN") == "{称呼}，{如果 价格}价格 {价格}{否则}-{结束}"
