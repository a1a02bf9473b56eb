"""What the import says: fields, formats, what was found in columns, why rows were left out. Qt-free.

Used by the import wizard and the command line. Counts come in as numbers, codes as
:mod:`seeddesk.exchange.cleaning` and :mod:`seeddesk.workflow.imports` give them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from seeddesk.domain.money import to_text
from seeddesk.exchange.fields import BY_KEY, fields_of
from seeddesk.exchange.formats import SURE
from seeddesk.i18n import tr
from seeddesk.ui import import_words_more as more
from seeddesk.ui.words import word
from seeddesk.workflow.imports_columns import HARMLESS, SLIPS
from seeddesk.workflow.imports_plan import ColumnCheck, Plan

Told = tuple[str, str]
"""Words and the tone they are said in: primary, attention, danger, neutral."""

SURE_OF_IT = 0.85
FIXED = ("review.point", "vote.option")
"""Found by the names of what the round tests or the decision offers, so there is nothing to choose."""

_RECOGNISING = ("phone", "phone.second", "email", "wechat", "review.code")
_WHO = ("name", "name.first", "name.last", "nick", "phone", "phone.second", "email", "wechat")
_REJECTING = ("review.point", "review.recommend")
_KEPT_IN_VITAL = ("date.ambiguous", "date.no_year")


def kind_word(kind: str) -> str:
    """What a file holds: customers, orders, reviews."""
    return {"members": tr("Customers"), "orders": tr("Orders"), "reviews": tr("Beta reviews"), **more.kinds()}[kind]


def import_title(kind: str) -> str:
    """What the import of a kind is called; of a file not read yet with ``""``."""
    titles = {"members": tr("Import customers"), "orders": tr("Import orders"), "reviews": tr("Import beta reviews")}
    return {**titles, **more.titles()}.get(kind) or tr("Import a file")


# --- fields ---------------------------------------------------------------------------------------


def _fields() -> dict[str, str]:
    return {
        **more.fields(),
        "name": tr("Name"),
        "name.first": tr("First name"),
        "name.last": tr("Last name"),
        "nick": tr("Nickname"),
        "phone": tr("Phone"),
        "phone.second": tr("Second phone"),
        "phone_masked": tr("Masked phone"),
        "email": tr("E-mail"),
        "wechat": tr("WeChat ID"),
        "gender": tr("Gender"),
        "birthday": tr("Birthday"),
        "province": tr("Province"),
        "city": tr("City"),
        "address": tr("Province / city"),
        "source": tr("Source"),
        "tags": tr("Tags"),
        "note": tr("Note"),
        "joined_on": tr("Joined on"),
        "total_orders": tr("Number of orders"),
        "total_cents": tr("Spent in all"),
        "last_order_on": tr("Last order"),
        "tier": tr("Tier"),
        "own_circle": tr("Own circle"),
        "would_buy": tr("Would buy it"),
        "consent": tr("Agreed to be contacted"),
        "id.taobao": tr("Taobao ID"),
        "id.qq": tr("QQ number"),
        "id.douyin": tr("Douyin ID"),
        "id.youzan": tr("Youzan ID"),
        "id.weidian": tr("Weidian ID"),
        "id.pdd": tr("Pinduoduo ID"),
        "id.1688": tr("1688 ID"),
        "id.wx_openid": tr("WeChat OpenID"),
        "id.shopify": tr("Shopify ID"),
        "id.woo": tr("WooCommerce ID"),
        "id.hubspot": tr("HubSpot ID"),
        "id.shop": tr("Own customer number"),
        "order.number": tr("Order number"),
        "order.status": tr("Order status"),
        "order.close_reason": tr("Why it was closed"),
        "order.cancelled_at": tr("Cancelled at"),
        "order.after_sale": tr("Refund status"),
        "order.ordered_at": tr("Ordered at"),
        "order.paid_at": tr("Paid at"),
        "order.paid": tr("Amount paid"),
        "order.refunded": tr("Amount refunded"),
        "order.quantity": tr("Quantity"),
        "order.title": tr("Product", "order field"),
        "item.variant": tr("Variant"),
        "item.price": tr("Price of one"),
        "order.promo_code": tr("Promo code"),
        "order.note": tr("Order note"),
        "order.buyer_note": tr("Buyer's message"),
        "order.platform": tr("Platform"),
        "review.code": tr("Invitation code"),
        "review.at": tr("Reviewed on"),
        "review.recommend": tr("Would recommend, 0–10"),
        "review.price": tr("How the price feels"),
        "review.words": tr("In their words"),
        "review.quote_ok": tr("May be quoted"),
        "review.point": tr("Mark, 1–5"),
        "influencer.name": tr("Name"),
        "influencer.kind": tr("Kind"),
        "influencer.stage": tr("Stage"),
        "influencer.platform": tr("Platform"),
        "influencer.handle": tr("Account"),
        "influencer.followers": tr("Followers"),
        "influencer.numbers_on": tr("Numbers as of"),
        "influencer.contact": tr("Contact"),
        "influencer.follow_up_on": tr("Follow up on"),
        "influencer.note": tr("Note"),
    }


def field_word(key: str) -> str:
    """Where a column is stored, in a word or two; ``""`` is left out."""
    return _fields().get(key, key) if key else tr("Not imported")


def recognises(key: str) -> bool:
    """Whether a field tells who somebody is."""
    return key.startswith("id.") or key in _RECOGNISING


def field_groups(kind: str) -> list[tuple[str, list[str]]]:
    """What columns of a kind can be stored to, as (heading, field keys), the likeliest group first."""
    keys = [field.key for field in fields_of(kind) if field.key not in FIXED]
    own = [key for key in keys if key.split(".")[0] in ("order", "item", "review", *more.OWN)]
    who = [key for key in keys if key in _WHO]
    ids = [key for key in keys if key.startswith("id.")]
    bought = [key for key in keys if key in ("total_orders", "total_cents", "last_order_on")]
    person = [key for key in keys if key not in (*own, *who, *ids, *bought)]
    groups = [
        (more.groups().get(kind) or (tr("The order") if kind == "orders" else tr("The review")), own),
        (tr("Who it is"), who),
        (tr("About the person"), person),
        (tr("What they bought"), bought),
        (tr("IDs on platforms"), ids),
    ]
    return [(title, group) for title, group in groups if group]


def value_text(field: str, value: Any) -> str:
    """A stored value as people read it: codes as words, cents as money."""
    if value in ("", None):
        return ""
    if field in ("gender", "tier", "own_circle", "would_buy", "consent"):
        return word(field, str(value))
    if field == "influencer.stage":
        return word("influencer_stage", str(value))
    if field == "influencer.kind":
        return word("influencer", str(value))
    if field in ("total_cents", "order.paid"):
        return to_text(int(value), "¥", short=True)
    return str(value)


# --- formats --------------------------------------------------------------------------------------


def format_word(name: str) -> str:
    """A known format by its name; empty for one that was only matched by its words."""
    return {
        "taobao.orders": tr("Taobao / Tmall order report"),
        "taobao.items": tr("Taobao item report"),
        "pinduoduo.orders": tr("Pinduoduo orders"),
        "douyin.orders": tr("Douyin orders"),
        "1688.orders": tr("1688 orders"),
        "weidian.orders": tr("Weidian orders"),
        "youzan.orders": tr("Youzan orders"),
        "youzan.customers": tr("Youzan customers"),
        "shopify.customers": tr("Shopify customers"),
        "shopify.orders": tr("Shopify orders"),
        "woocommerce.customers": tr("WooCommerce customers"),
        "woocommerce.orders": tr("WooCommerce orders"),
        "woocommerce.analytics_orders": tr("WooCommerce order analytics"),
        "hubspot.contacts": tr("HubSpot contacts"),
        "own.members": tr("SeedDesk's customer template"),
        "own.orders": tr("SeedDesk's order template"),
        "own.reviews": tr("SeedDesk's review template"),
        "own.influencers": tr("SeedDesk's influencer template"),
        **more.formats(),
    }.get(name, "")


def recognised(format: str, confidence: float, mapped: int, *, remembered: bool = False) -> Told:
    """How a file was recognised and how sure that is. ``mapped``: columns that found their place."""
    if remembered:
        return tr("Matched as you did it last time"), "primary"
    name = format_word(format)
    if name and not format.startswith("own.") and confidence >= SURE:
        if confidence >= SURE_OF_IT:
            return tr("Recognised: {format}").format(format=name), "primary"
        return tr("Probably {format}, please look").format(format=name), "attention"
    if mapped:
        return tr("Own list: %n column(s) matched by name", n=mapped), "neutral"
    return tr("Not recognised: match the columns by hand"), "attention"


# --- what was found in a column -------------------------------------------------------------------


def _problems() -> dict[str, Callable[[int], str]]:
    return {
        "cell.error": lambda n: tr("%n Excel error(s), left empty", n=n),
        "cell.hidden": lambda n: tr("%n hidden by the platform, left empty", n=n),
        "date.impossible": lambda n: tr("%n with no such day", n=n),
        "id.digits_lost": lambda n: tr("%n rounded off by Excel, digits are lost", n=n),
        "phone.masked": lambda n: tr("%n masked by the platform, kept as masked", n=n),
        "phone.virtual": lambda n: tr("%n virtual number(s), not used to recognise people", n=n),
        "phone.unreadable": lambda n: tr("%n no phone number(s), left empty", n=n),
        "email.unreadable": lambda n: tr("%n no mail address(es), left empty", n=n),
        "date.unreadable": lambda n: tr("%n no date(s), left empty", n=n),
        "date.no_year": lambda n: tr("%n without a year, left empty", n=n),
        "date.ambiguous": lambda n: tr("%n with day and month unclear, read as month first", n=n),
        "money.unreadable": lambda n: tr("%n no amount(s), left empty", n=n),
        "count.unreadable": lambda n: tr("%n no number(s), left empty", n=n),
        "mark.unreadable": lambda n: tr("%n no mark(s), left empty", n=n),
        "status.unknown": lambda n: tr("%n with an unknown status, judged by the payment", n=n),
        "choice.unknown": lambda n: tr("%n not understood, left empty", n=n),
        "text.cut": lambda n: tr("%n too long, cut", n=n),
    }


PROBLEMS = (
    "cell.error", "cell.hidden", "id.digits_lost", "phone.masked", "phone.virtual", "phone.unreadable",
    "email.unreadable", "date.unreadable", "date.impossible", "date.no_year", "date.ambiguous", "money.unreadable",
    "count.unreadable", "mark.unreadable",
    "status.unknown", "choice.unknown", "text.cut",
)  # fmt: skip
"""Every problem code that cleaning knows."""


def problem_words(field: str, code: str, count: int) -> Told:
    """What is wrong with some cells of a column and what becomes of them."""
    vital = (BY_KEY[field].vital if field in BY_KEY else False) or field in _REJECTING
    if code in SLIPS or (vital and code not in _KEPT_IN_VITAL and code not in HARMLESS):
        return tr("%n cannot be read", n=count), "danger"
    make = _problems().get(code)
    return (make(count) if make else f"{count:,} {code}"), "attention"


def check_words(column: ColumnCheck, plan: Plan) -> list[Told]:
    """What was found in a column, most important first; nothing for one that is left out."""
    if not column.field:
        return []
    told = sorted(
        (problem_words(column.field, code, count) for code, count in column.problems.items()),
        key=lambda one: one[1] != "danger",
    )
    told += _uncounted(column.field, plan)
    if not column.filled and not told:
        return [(tr("empty"), "neutral")]
    return told or [_fine(column)]


def _uncounted(field: str, plan: Plan) -> list[Told]:
    """Orders that will not count, said at the column that tells it."""
    mapped = plan.mapping.values()
    if field == "order.status" or (field == "order.paid_at" and "order.status" not in mapped):
        not_paid, closed = plan.statuses["unpaid"], plan.statuses["closed"] + plan.statuses["refunded"]
        told = []
        if not_paid:
            told.append((tr("%n not paid, not counted", n=not_paid), "attention"))
        if closed:
            told.append((tr("%n closed or refunded, not counted", n=closed), "attention"))
        return told
    return []


def _fine(column: ColumnCheck) -> Told:
    field, filled = column.field, column.filled
    if recognises(field):
        return tr("used to recognise people"), "primary"
    if field == "address":
        return tr("only province and city are kept"), "neutral"
    if field == "order.number":
        return tr("each order counts once"), "primary"
    kind = BY_KEY[field].type if field in BY_KEY else ""
    if kind in ("money", "count", "mark", "recommend"):
        return tr("%n number(s)", n=filled), "primary"
    if kind in ("date", "datetime"):
        return tr("%n date(s)", n=filled), "primary"
    return tr("%n filled", n=filled), "primary"


# --- why rows are left out ------------------------------------------------------------------------


def _reasons() -> dict[str, str]:
    return {
        "cell.error": tr("An Excel error (such as #N/A) stands where a value is needed"),
        "id.digits_lost": tr(
            "Excel has rounded the number, its last digits are lost; export the file again and do not save it in Excel"
        ),
        "member.nobody": tr("Nobody can be told from this row: no name, phone or ID"),
        "order.no_number": tr("Neither order number nor time and product"),
        "order.other_row": tr("Another row of this order cannot be read; mend that row and import them together"),
        "date.unreadable": tr("The date cannot be read; write it like 2026-05-31"),
        "date.impossible": tr("There is no such day or time; write it like 2026-05-31"),
        "money.unreadable": tr("The amount cannot be read; write it like 98.50"),
        "count.unreadable": tr("The number cannot be read"),
        "mark.unreadable": tr("The mark cannot be read; marks go from 1 to 5, recommending from 0 to 10"),
        "text.cut": tr("The text is too long"),
        "review.code_unknown": tr("No tester of this round has this code"),
        "review.no_tester": tr("No tester of this round was found by this name or phone"),
        "review.no_testers": tr("This round has no testers yet; add them first, then import the reviews"),
        "review.namesakes": tr("Several testers have this name; add the code or phone"),
        "review.empty": tr("Neither marks nor words"),
        **more.reasons(),
    }


REASONS = (
    "cell.error", "id.digits_lost", "member.nobody", "order.no_number", "order.other_row", "date.unreadable",
    "date.impossible",
    "money.unreadable", "count.unreadable", "mark.unreadable", "text.cut", "review.code_unknown", "review.no_tester",
    "review.no_testers", "review.namesakes", "review.empty", *more.REASONS,
)  # fmt: skip
"""Every reason for which a row is left out."""


def reason(code: str) -> str:
    """Why a row is left out, and what would be right."""
    return _reasons().get(code) or tr("The row cannot be read ({code})").format(code=code)


def warning(code: str, values: dict[str, Any]) -> str:
    """What the owner should know of the file as a whole."""
    number = int(values.get("n") or values.get("rows") or 0)
    texts: dict[str, Callable[[], str]] = {
        "table.cut": lambda: tr(
            "The file has exactly %n rows, the most an Excel sheet holds: the rest was probably cut off.", n=number
        ),
        "table.characters_lost": lambda: tr("%n character(s) could not be read and are shown as �.", n=number),
        "order.no_amount": lambda: tr("%n paid order(s) without an amount count as orders, not as money.", n=number),
        "order.no_date": lambda: tr("%n order(s) without a date count in all, but not as recent.", n=number),
        "order.no_buyer": lambda: tr("%n order(s) do not say who bought; they count for no member.", n=number),
        "order.lines_only": lambda: tr(
            "%n order(s) are known only from their lines; they count once the order report is imported.", n=number
        ),
        "order.no_number": lambda: tr(
            "%n order(s) without a number are told apart by buyer, time and product.", n=number
        ),
    }
    if code == "order.totals":
        return _totals(number, int(values["less"]))
    make = texts.get(code) or more.warnings(number, values).get(code)
    return make() if make else ""


def _totals(number: int, less: int) -> str:
    said = tr("%n member(s) have totals of their own; single orders stand beside them now.", n=number)
    if not less:
        return said
    return f"{said} " + tr("%n of them: the total says more than the single orders, and keeps counting.", n=less)


WARNINGS = (
    "order.totals",
    "table.cut",
    "table.characters_lost",
    "order.no_amount",
    "order.no_date",
    "order.no_buyer",
    "order.lines_only",
    "order.no_number",
    *more.WARNINGS,
)


def warnings(plan: Plan) -> list[str]:
    """All sentences about the file as a whole."""
    return [text for code, values in plan.warnings if (text := warning(code, values))]


def reasons_of(codes: Iterable[str]) -> dict[str, str]:
    """Reason sentences by code."""
    return {code: reason(code) for code in codes}


def save_rejects(plan: Plan, path: Path | str) -> int:
    """Write the rejected rows to an Excel file with the reason per row; returns how many. Raises ``file.*``."""
    from seeddesk.workflow import imports

    return imports.save_rejects(
        plan,
        path,
        reasons_of({reject.code for reject in plan.rejects}),
        reason_header=tr("Why it was not imported"),
        sheet=tr("Rows to mend"),
    )


def rejects_name(name: str) -> str:
    """What the file of rejected rows is called at first."""
    return tr("{name}, rows to mend").format(name=Path(name).stem) + ".xlsx"
