# ruff: noqa: E501  tables of words read better unbroken
"""Province and city out of an address; more of it is not kept."""

from __future__ import annotations

import re
from functools import lru_cache

_MUNICIPAL = ("北京", "上海", "天津", "重庆")
PROVINCES = (
    *_MUNICIPAL, "河北", "山西", "辽宁", "吉林", "黑龙江", "江苏", "浙江", "安徽", "福建", "江西", "山东", "河南", "湖北", "湖南", "广东",
    "海南", "四川", "贵州", "云南", "陕西", "甘肃", "青海", "台湾", "内蒙古", "广西", "西藏", "宁夏", "新疆", "香港", "澳门",
)  # fmt: skip
_START = re.compile(
    rf"\s*(?:中国|CN\b)?\s*(?P<p>{'|'.join(PROVINCES)})(?:壮族自治区|回族自治区|维吾尔自治区|特别行政区|自治区|省|市)?[\s,，/-]*(?P<rest>.*)",
    re.S,
)
_CITY = re.compile(r"(?P<c>[\u4e00-\u9fff]{2,12}?(?:自治州|地区|盟|市))")
_PLAIN_CITY = re.compile(r"(?P<c>[\u4e00-\u9fff]{2,4})(?:[\s,，/-]|$)")


@lru_cache(maxsize=4096)
def split(text: str) -> tuple[str, str]:
    """Province and city of ``浙江省杭州市``, ``浙江 杭州``, ``浙江``; a place abroad is kept as it stands."""
    found = _START.match(text)
    if not found:
        if re.fullmatch(r"[\u4e00-\u9fff]{2,8}(?:区|县|镇|街道)", text.strip()):
            return "", ""  # a district alone, as ragged rows have it where the province should stand
        if re.fullmatch(r"[\u4e00-\u9fff]{2,8}市", text.strip()):
            return "", city(text)
        return " ".join(text.split())[:60], ""
    province, rest = found["p"], found["rest"]
    if province in _MUNICIPAL:
        return province, province if rest else ""
    if province in ("香港", "澳门"):
        return province, ""
    match = _CITY.match(rest) or _PLAIN_CITY.match(rest)
    return province, city(match["c"]) if match else ""


def split_address(text: str) -> tuple[str, str]:
    """Province and city of a full address; empty where it does not begin with a province."""
    if not text:
        return "", ""
    head = text[:24]  # what follows is street and door, different for everyone
    found = split(head)
    if found[0] in PROVINCES:
        return found
    match = re.match(r"[\u4e00-\u9fff]{2,5}?市", text)
    return ("", city(match[0])) if match else ("", "")


def city(text: str) -> str:
    """A city without 市, the way it is said."""
    text = " ".join(text.split())[:60]
    if len(text) > 2 and text.endswith("市"):
        return text[:-1]
    return text
