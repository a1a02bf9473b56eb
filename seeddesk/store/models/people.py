"""Members and what is known of them: orders, interactions, chats, who brought whom."""

from __future__ import annotations

from peewee import BooleanField, DateField, DateTimeField, ForeignKeyField, IntegerField, TextField

from seeddesk.store.models.base import Row, belongs, string


class Member(Row):
    """A person the shop knows."""

    name = string()
    nick = string()
    phone = string()  # normalised; empty when unknown
    phone_masked = string()  # as the platform showed it, never matched
    email = string()
    wechat = string()
    gender = string()  # "", f, m
    birthday = DateField(null=True)
    province = string()
    city = string()
    source = string()  # where they came from, in the owner's words
    tier = string()  # kol, core, regular, buzz
    tier_by_hand = BooleanField(default=False)
    own_circle = string()  # "", relative, friend, staff, owner
    would_buy = string()  # own circle's answer to "would you buy it yourself?": "", yes, maybe, no
    note = string()
    consent = string()  # "", yes, no
    joined_on = DateField(null=True)
    # Totals from a customer file, used only while no single orders are known.
    total_orders = IntegerField(null=True)
    total_cents = IntegerField(null=True)
    last_order_on = DateField(null=True)
    pinyin = string()
    initials = string()
    created_at = DateTimeField(null=True)


class Identity(Row):
    """What a platform calls a member."""

    member = belongs(Member)
    platform = TextField()  # taobao, qq, douyin, youzan, shopify, weidian, pdd, 1688, woo …
    value = TextField()

    class Meta:
        indexes = ((("platform", "value"), True),)


class Tag(Row):
    name = TextField(unique=True)


class MemberTag(Row):
    member = belongs(Member)
    tag = belongs(Tag)

    class Meta:
        indexes = ((("member", "tag"), True),)


class KnownPair(Row):
    """Two members the owner looked at side by side, and what was decided."""

    first = belongs(Member)
    second = belongs(Member)
    same = BooleanField(default=False)

    class Meta:
        indexes = ((("first", "second"), True),)


class Segment(Row):
    """Filters of the directory, saved under a name."""

    name = TextField(unique=True)
    filters = string()  # JSON: criterion → value, see store/members_filter.py


class Order(Row):
    """A purchase; only ``status == "paid"`` counts."""

    member = belongs(Member, optional=True)  # some platforms' files do not say who bought
    platform = string()
    number = TextField()
    status = TextField(default="paid")  # paid, unpaid, closed, refunded
    ordered_at = DateTimeField(null=True)
    paid_at = DateTimeField(null=True)
    paid_cents = IntegerField(null=True)
    quantity = IntegerField(null=True)
    title = string()
    promo_code = string()
    note = string()

    class Meta:
        table_name = "shop_order"
        indexes = ((("platform", "number"), True),)


class OrderItem(Row):
    order = belongs(Order)
    title = string()
    variant = string()
    quantity = IntegerField(default=1)
    price_cents = IntegerField(null=True)


class Interaction(Row):
    """How often a member did one kind of thing on one day; texts are not kept."""

    member = belongs(Member)
    day = DateField()
    kind = TextField()  # chat, vote, session, suggestion, visit
    count = IntegerField(default=1)
    source = string()  # the chat or group it was counted in

    class Meta:
        indexes = ((("member", "day", "kind", "source"), True),)


class ChatSender(Row):
    """Someone who wrote, joined or left in an imported chat, whether or not they are known as a member."""

    chat = string()  # the chat's name, also the source of its interactions
    platform = TextField()  # qq, email, wechat; name: only a name is known; wechat_row, self: see exchange/chats
    value = TextField()  # the id, or the compared form of the name
    name = string()  # as it stood last
    member = belongs(Member, keep=True)
    state = string()  # "", own (the shop's own account), ignored, apart (none of the members, says the owner)
    joined_on = DateField(null=True)
    left_on = DateField(null=True)

    class Meta:
        indexes = ((("chat", "platform", "value"), True),)


class ChatDay(Row):
    """How many messages of a sender are known for a day; texts are not kept."""

    sender = ForeignKeyField(ChatSender, on_delete="CASCADE", index=False)  # the index below begins with it
    day = DateField()
    count = IntegerField(default=0)  # within the spans of the chat
    loose = IntegerField(default=0)  # from texts that do not say their day; the larger of the two counts

    class Meta:
        indexes = ((("sender", "day"), True),)


class ChatSpan(Row):
    """From when to when a chat has been imported; what lies inside is counted already."""

    chat = string(index=True)
    first_at = DateTimeField()
    last_at = DateTimeField()


class ChatPaste(Row):
    """A text without days that was imported, by its fingerprint, and the day it was taken to be of."""

    chat = string()
    digest = TextField()
    day = DateField()

    class Meta:
        indexes = ((("chat", "digest"), True),)


class Referral(Row):
    """Who brought whom."""

    inviter = belongs(Member)
    invitee = ForeignKeyField(Member, unique=True, on_delete="CASCADE")
    on_day = DateField(null=True)
    left_on = DateField(null=True)
    noted_at = DateTimeField(null=True)  # when it was written down, for races that end
