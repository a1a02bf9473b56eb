from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seeddesk.domain.text import (
    clean,
    half_width,
    is_masked,
    mask_phone,
    masked_fits,
    match_name,
    normal_phone,
    phone,
)


def test_half_width_leaves_chinese_alone() -> None:
    assert half_width("选Ｂ，２　号！桂花、。") == "选B,2 号!桂花、。"


def test_names_match_across_spelling() -> None:
    assert match_name(" 阿 Ｍay\u200b") == match_name("阿may")
    assert match_name("小鹿❤️") == match_name("小鹿❤")
    assert match_name("小鹿🦌") != match_name("小鹿🐰")
    assert clean(" 阿\u3000 May\n\x07") == "阿 May"
    assert clean("👩\u200d🌾 ❤\ufe0f") == "👩\u200d🌾 ❤\ufe0f"
    assert clean("\u200d a \u200d") == "a"
    assert clean(" \u200d\ufe0f ") == ""


@pytest.mark.parametrize(
    ("text", "value", "kind"),
    [
        ("13800138000", "13800138000", "mainland"),
        ("+86 138-0013-8000", "13800138000", "mainland"),
        ("008613800138000", "13800138000", "mainland"),
        ("8613800138000", "13800138000", "mainland"),
        ("１３８００１３８０００", "13800138000", "mainland"),
        ('="13800138000"', "13800138000", "mainland"),
        ("'13800138000", "13800138000", "mainland"),
        ("13800138000.0", "13800138000", "mainland"),
        (13800138000.0, "13800138000", "mainland"),
        (13800138000, "13800138000", "mainland"),
        ("+1 (415) 555-0100", "+14155550100", "other"),
        ("0014155550100", "+14155550100", "other"),
        ("010-62345678", "01062345678", "other"),
        ("+852 9123 4567", "+85291234567", "other"),
        ("138****2231", "138****2231", "masked"),
        ("186******05", "186******05", "masked"),
        ("+86 138＊＊＊＊2231", "138****2231", "masked"),
        ("8613*****2231", "13*****2231", "masked"),
        ("13800138000-1234", "13800138000-1234", "virtual"),
        ("13800138000转1234", "13800138000-1234", "virtual"),
    ],
)
def test_phones(text: object, value: str, kind: str) -> None:
    found = phone(text)
    assert found is not None
    assert (found.value, found.kind) == (value, kind)


@pytest.mark.parametrize(
    "text", ["", " ", "-", "无", "12345", "微信同号", "1.38E+10", "0000000", "****", "1380013800000000000", None]
)
def test_no_phones(text: object) -> None:
    assert phone(text) is None
    assert normal_phone(text) == ""


def test_only_a_full_number_identifies() -> None:
    assert normal_phone("138****2231") == ""
    assert normal_phone("13800138000-1234") == ""
    assert is_masked("138****2231")
    assert not is_masked("13800002231")
    assert masked_fits("138****2231", "13800002231")
    assert not masked_fits("138****2231", "13900002231")
    assert not masked_fits("138****2231", "1380000012231")
    assert mask_phone("13800002231") == "138****2231"
    assert mask_phone("+14155550100").count("*") == 4
    assert mask_phone("1234567") == "*****67"


@given(st.text(max_size=30))
def test_any_text_is_bearable_and_forms_are_stable(text: str) -> None:
    assert match_name(match_name(text)) == match_name(text)
    assert clean(clean(text)) == clean(text)
    found = phone(text)
    if found:
        again = phone(found.value)
        assert again == found
