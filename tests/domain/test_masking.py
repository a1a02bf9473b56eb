"""Phones, addresses, ids and names hidden; what only looks like them stays."""

from __future__ import annotations

import pytest

from seeddesk.domain.masking import hide, mask_email, mask_id, mask_name


@pytest.mark.parametrize(
    ("text", "hidden"),
    [
        ("13800002231", "138****2231"),
        ("+86 13800002231", "+86 138****2231"),
        ("电话13800002231，微信同号", "电话138****2231，微信同号"),
        ("138 0000 2231 or 139-1234-5678", "138 **** 2231 or 139-****-5678"),
        ("0571-88881234", "0571-****1234"),
        ("+44 20 7946 0958", "+44 20 7****0958"),
        ("mail linxm@qq.com", "mail l***@qq.com"),
    ],
)
def test_phones_and_addresses_are_hidden_wherever_they_stand(text, hidden):
    assert hide(text) == hidden
    assert hide(hidden) == hidden


@pytest.mark.parametrize(
    "text", ["2026-05-08 10:30", "6200013800002231445", "¥13,800", "138****2231", "A13800002231", "@all", "12 + 3", ""]
)
def test_order_numbers_dates_and_amounts_stay(text):
    assert hide(text) == text


def test_ids_addresses_and_names():
    assert [mask_id(one) for one in ("linxm_2020", "abcd", "", "  12345 ")] == ["li***0", "***", "", "12***5"]
    assert [mask_email(one) for one in ("a.b@c.com", "none")] == ["a***@c.com", "***"]
    assert [mask_name(one) for one in ("林小满", "May", "𠮷田", " ")] == ["林＊", "M…", "𠮷＊", ""]
