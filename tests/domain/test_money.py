from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seeddesk.domain.money import LIMIT_CENTS, to_cents, to_text


@pytest.mark.parametrize(
    ("value", "cents"),
    [
        ("¥1,299.00", 129900),
        ("￥1，299．00", 129900),
        ("44.25元", 4425),
        ("1.3万", 1_300_000),
        ("1.3w", 1_300_000),
        ("２千", 200_000),
        ("0.5亿元", 5_000_000_000),
        ("RMB 12", 1200),
        ("12 元", 1200),
        ("$9.99", 999),
        ("-12.5", -1250),
        ("¥-12.5", -1250),
        ("−12.5", -1250),
        (".5", 50),
        ("5.", 500),
        ("0", 0),
        ("0.005", 1),
        ("'98", 9800),
        (44.25, 4425),
        (1.005, 101),
        (98, 9800),
        (Decimal("1.10"), 110),
    ],
)
def test_amounts(value: object, cents: int) -> None:
    assert to_cents(value) == cents


@pytest.mark.parametrize(
    "value",
    [
        None, "", "-", "—", "免费", "12-15", "1,5", "1.299,00", "12,34,567", "12.5.1", "约100", "元", "万",
        "nan", "inf", float("nan"), float("inf"), True, "1e3", "--5", "-¥-5", "9" * 30, 1e30, "¥",
    ],
)  # fmt: skip
def test_not_amounts(value: object) -> None:
    assert to_cents(value) is None


def test_shown() -> None:
    assert to_text(129900) == "1,299.00"
    assert to_text(129900, "¥", short=True) == "¥1,299"
    assert to_text(-5, "¥", short=True) == "-¥0.05"


@given(st.integers(-LIMIT_CENTS, LIMIT_CENTS), st.sampled_from(["", "¥", "$"]))
def test_there_and_back(cents: int, symbol: str) -> None:
    assert to_cents(to_text(cents, symbol)) == cents
    assert to_cents(to_text(cents, symbol, short=True)) == cents


@given(st.text(max_size=20))
def test_any_text_is_bearable(text: str) -> None:
    got = to_cents(text)
    assert got is None or abs(got) <= LIMIT_CENTS
