# ruff: noqa: E501  tables of words read better unbroken
"""What each platform calls the state of an order."""

from __future__ import annotations

import re

# Looked for in this order: 已发货，退款成功 is refunded, 等待买家付款 is unpaid before it is anything with 付款.
_RULES: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("paid", re.compile(r"部分退款|partially[ _-]?refunded|partial refund|退款关闭|退款取消")),
    ("refunded", re.compile(r"退款成功|已退款|全额退款|已退货|退货退款完成|退款完成|^退款$|refunded|returned|chargeback")),
    ("closed", re.compile(r"关闭|取消|作废|失效|无效|拒收|cancel|void|trash|failed|expired|closed|declined")),
    ("unpaid", re.compile(r"等待买家付款|待付款|未付款|待支付|未支付|等待付款|待确认付款|pending|unpaid|on[ _-]?hold|draft|authorized|partially[ _-]?paid|awaiting payment")),
    ("paid", re.compile(
        r"已付款|已支付|付款成功|支付成功|待发货|等待卖家发货|备货|已发货|部分发货|待收货|待确认|等待买家|已收货|已签收|签收|交易成功|交易完成|已完成|完成|成功|"
        r"待成团|已成团|待评价|已评价|退款中|售后中|申请退款|待提货|已提货|已核销|"
        r"paid|completed?|processing|shipped|fulfilled|delivered|done|settled|in transit|success"
    )),
)  # fmt: skip


def read(text: str) -> tuple[str, str]:
    """``paid``, ``unpaid``, ``closed`` or ``refunded``, and a problem code; both empty for no text."""
    key = text.strip().lower().removeprefix("wc-")
    if not key:
        return "", ""
    for status, rule in _RULES:
        if rule.search(key):
            return status, ""
    return "", "status.unknown"


def settle(status: str, reason: str = "", after_sale: str = "") -> str:
    """The state once the reason of closing and the after-sale state are known too."""
    if status == "closed" and "退" in reason:
        return "refunded"
    if after_sale and status in ("paid", "") and read(after_sale)[0] == "refunded":
        return "refunded"
    return status
