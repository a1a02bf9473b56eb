"""The tables of a shop file, as peewee models.

The models describe the schema and build queries; they are bound to no database, queries are run
through :class:`seeddesk.store.engine.Shop`. Every table has an integer ``id``, which the history
needs to name a row. Times are local and naive; money is in integer minor units (``*_cents``).
"""

from __future__ import annotations

from typing import Any

from peewee import (
    BlobField,
    BooleanField,
    DateField,
    DateTimeField,
    FloatField,
    ForeignKeyField,
    IntegerField,
    Model,
    TextField,
)


class Row(Model):
    """Base of all tables of the shop file."""

    id: Any
    __test__ = False  # pytest would take Tester for a test class

    class Meta:
        legacy_table_names = False


def _text(**options: Any) -> TextField:
    return TextField(default="", **options)


def _belongs(to: type[Model], *, optional: bool = False, keep: bool = False) -> ForeignKeyField:
    """A reference; deleting what it points to deletes this row, or with ``keep`` only empties it."""
    target: Any = to
    return ForeignKeyField(target, null=optional or keep, on_delete="SET NULL" if keep else "CASCADE", index=True)


# --- the shop -------------------------------------------------------------------------------


class Setting(Row):
    """One choice of the owner that belongs to the shop, as JSON text under a key."""

    key = TextField(unique=True)
    value = _text()


class FileFormat(Row):
    """A column mapping made by hand, remembered by the signature of the header row."""

    signature = TextField()
    kind = TextField()
    mapping = _text()  # JSON: column → field

    class Meta:
        indexes = ((("signature", "kind"), True),)


# --- people ---------------------------------------------------------------------------------


class Member(Row):
    """A person the shop knows."""

    name = _text()
    nick = _text()
    phone = _text()  # normalised; empty when unknown
    phone_masked = _text()  # as the platform showed it, never matched
    email = _text()
    wechat = _text()
    gender = _text()  # "", f, m
    birthday = DateField(null=True)
    province = _text()
    city = _text()
    source = _text()  # where they came from, in the owner's words
    tier = _text()  # kol, core, regular, buzz
    tier_by_hand = BooleanField(default=False)
    own_circle = _text()  # "", relative, friend, staff, owner
    would_buy = _text()  # own circle's answer to "would you buy it yourself?": "", yes, maybe, no
    note = _text()
    consent = _text()  # "", yes, no
    joined_on = DateField(null=True)
    # Totals from a customer file, used only while no single orders are known.
    total_orders = IntegerField(null=True)
    total_cents = IntegerField(null=True)
    last_order_on = DateField(null=True)
    pinyin = _text()
    initials = _text()
    created_at = DateTimeField(null=True)


class Identity(Row):
    """What a platform calls a member."""

    member = _belongs(Member)
    platform = TextField()  # taobao, qq, douyin, youzan, shopify, weidian, pdd, 1688, woo …
    value = TextField()

    class Meta:
        indexes = ((("platform", "value"), True),)


class Tag(Row):
    name = TextField(unique=True)


class MemberTag(Row):
    member = _belongs(Member)
    tag = _belongs(Tag)

    class Meta:
        indexes = ((("member", "tag"), True),)


class KnownPair(Row):
    """Two members the owner looked at side by side, and what was decided."""

    first = _belongs(Member)
    second = _belongs(Member)
    same = BooleanField(default=False)

    class Meta:
        indexes = ((("first", "second"), True),)


class Segment(Row):
    """Filters of the directory, saved under a name."""

    name = TextField(unique=True)
    filters = _text()  # JSON: criterion → value, see store/members_filter.py


class Order(Row):
    """A purchase; only ``status == "paid"`` counts."""

    member = _belongs(Member, optional=True)  # some platforms' files do not say who bought
    platform = _text()
    number = TextField()
    status = TextField(default="paid")  # paid, unpaid, closed, refunded
    ordered_at = DateTimeField(null=True)
    paid_at = DateTimeField(null=True)
    paid_cents = IntegerField(null=True)
    quantity = IntegerField(null=True)
    title = _text()
    promo_code = _text()
    note = _text()

    class Meta:
        table_name = "shop_order"
        indexes = ((("platform", "number"), True),)


class OrderItem(Row):
    order = _belongs(Order)
    title = _text()
    variant = _text()
    quantity = IntegerField(default=1)
    price_cents = IntegerField(null=True)


class Interaction(Row):
    """How often a member did one kind of thing on one day; texts are not kept."""

    member = _belongs(Member)
    day = DateField()
    kind = TextField()  # chat, vote, session, suggestion, visit
    count = IntegerField(default=1)
    source = _text()  # the chat or group it was counted in

    class Meta:
        indexes = ((("member", "day", "kind", "source"), True),)


class ChatSender(Row):
    """Someone who wrote, joined or left in an imported chat, whether or not they are known as a member."""

    chat = _text()  # the chat's name, also the source of its interactions
    platform = TextField()  # qq, email, wechat; name: only a name is known; wechat_row, self: see exchange/chats
    value = TextField()  # the id, or the compared form of the name
    name = _text()  # as it stood last
    member = _belongs(Member, keep=True)
    state = _text()  # "", own (the shop's own account), ignored, apart (none of the members, says the owner)
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

    chat = _text(index=True)
    first_at = DateTimeField()
    last_at = DateTimeField()


class ChatPaste(Row):
    """A text without days that was imported, by its fingerprint, and the day it was taken to be of."""

    chat = _text()
    digest = TextField()
    day = DateField()

    class Meta:
        indexes = ((("chat", "digest"), True),)


class Referral(Row):
    """Who brought whom."""

    inviter = _belongs(Member)
    invitee = ForeignKeyField(Member, unique=True, on_delete="CASCADE")
    on_day = DateField(null=True)
    left_on = DateField(null=True)


# --- a launch and step 1 --------------------------------------------------------------------


class Launch(Row):
    """One product walking through the five steps."""

    name = TextField(unique=True)
    does = _text()  # positioning: what it does
    for_whom = _text()
    like_what = _text()  # like which known thing
    theme = _text()  # the demand theme, one sentence
    price_cents = IntegerField(null=True)
    margin = FloatField(null=True)  # gross margin in percent
    use_frequency = _text()  # daily, weekly, monthly, seasonal, once
    buy_frequency = _text()
    seats = IntegerField(default=50)
    stage = TextField(default="seed")  # seed, burst, plateau
    weights = _text()  # JSON: screening weights, empty for the defaults
    half_life = IntegerField(default=90)  # days
    started_on = DateField(null=True)
    archived = BooleanField(default=False)


class LaunchTag(Row):
    """A tag that follows from what the product gives."""

    launch = _belongs(Launch)
    tag = _belongs(Tag)

    class Meta:
        indexes = ((("launch", "tag"), True),)


class Candidate(Row):
    """Where a member stands in the screening of a launch; no row means: suggested by score alone."""

    launch = _belongs(Launch)
    member = _belongs(Member)
    state = TextField()  # shortlisted, invited, joined, declined, removed; "" put back after an invitation
    reason = _text()
    shortlisted_at = DateTimeField(null=True)
    invited_at = DateTimeField(null=True)
    answered_at = DateTimeField(null=True)

    class Meta:
        indexes = ((("launch", "member"), True),)


class ChatGroup(Row):
    name = TextField()
    kind = TextField(default="wide")  # wide, core, trial
    platform = _text()
    capacity = IntegerField(null=True)
    launch = _belongs(Launch, optional=True)
    rules = _text()  # what holds in it: roles, schedule, what is welcome


class Membership(Row):
    group = _belongs(ChatGroup)
    member = _belongs(Member)
    joined_on = DateField(null=True)
    left_on = DateField(null=True)

    class Meta:
        indexes = ((("group", "member"), True),)


# --- step 2 ---------------------------------------------------------------------------------


class Influencer(Row):
    launch = _belongs(Launch)
    member = _belongs(Member, keep=True)
    name = TextField()
    kind = TextField(default="kol")  # celebrity, expert, kol, media, inhouse
    platform = _text()
    handle = _text()
    followers = IntegerField(null=True)
    numbers_on = DateField(null=True)
    uses_it = BooleanField(default=False)
    stage = TextField(default="found")  # found, contacted, talking, agreed, active, done, declined
    follow_up_on = DateField(null=True)
    contact = _text()
    note = _text()
    blocked = _text()  # why this person is not to be contacted; empty if they may be


class Outreach(Row):
    """One contact with an influencer."""

    influencer = _belongs(Influencer)
    at = DateTimeField()
    channel = _text()
    by = _text()
    note = _text()


# --- step 3 ---------------------------------------------------------------------------------


class Topic(Row):
    launch = _belongs(Launch)
    name = TextField()

    class Meta:
        indexes = ((("launch", "name"), True),)


class Voice(Row):
    """One thing one customer said."""

    launch = _belongs(Launch)
    member = _belongs(Member, keep=True)
    sender = _text()  # the name as it stood, when the member is unknown
    said_at = DateTimeField()
    channel = _text()
    text = TextField()
    kind = _text()  # "", pain, wish, praise, complaint, question
    topic = _belongs(Topic, keep=True)
    mood = IntegerField(null=True)  # -1, 0, 1
    assigned = _text()
    answer = _text()
    answered_at = DateTimeField(null=True)
    no_answer = BooleanField(default=False)  # needs none


class Survey(Row):
    """A questionnaire whose answers came from a file."""

    launch = _belongs(Launch)
    name = TextField()
    source = _text()  # the format of the file it first came from
    created_at = DateTimeField(null=True)


class Question(Row):
    survey = _belongs(Survey)
    position = IntegerField()
    key = TextField()  # its header in the form that is compared; the same question again has the same
    text = TextField()
    kind = TextField(default="open")  # single, multiple, scale, nps, kano_with, kano_without, price_*, open
    options = _text()  # JSON list: the choices, where the file names them in order

    class Meta:
        indexes = ((("survey", "key"), True),)


class Answer(Row):
    """One filled-in questionnaire."""

    survey = _belongs(Survey)
    member = _belongs(Member, keep=True)
    name = _text()  # name or nick as given
    contact = _text()  # what else was given to tell who it is
    started_at = DateTimeField(null=True)
    finished_at = DateTimeField(null=True)
    source = _text()  # where it was filled in
    number = _text()  # what the other program calls it


class AnswerValue(Row):
    """What one answer says to one question: its words as given, several choices joined by ``┋``."""

    answer = _belongs(Answer)
    question = _belongs(Question)
    value = TextField()
    number = FloatField(null=True)  # the value where it is one

    class Meta:
        indexes = ((("answer", "question"), True),)


# --- step 4 ---------------------------------------------------------------------------------


class Node(Row):
    """One decision opened to users."""

    launch = _belongs(Launch)
    question = TextField()
    about = _text()  # name, look, scent, price, function, packing, date, other
    max_choices = IntegerField(default=1)
    audience = TextField(default="core")  # core, all
    opens_on = DateField(null=True)
    closes_at = DateTimeField(null=True)
    state = TextField(default="open")  # draft, open, closed


class NodeOption(Row):
    node = _belongs(Node)
    position = IntegerField()
    label = TextField()


class Ballot(Row):
    """One voter's choice on one node; the latest of a voter counts."""

    node = _belongs(Node)
    member = _belongs(Member, keep=True)
    name = _text()  # as written, when the member is unknown
    at = DateTimeField()
    source = TextField(default="hand")  # hand, paste, import
    line = _text()  # the pasted line it was read from


class BallotChoice(Row):
    ballot = _belongs(Ballot)
    option = _belongs(NodeOption)

    class Meta:
        indexes = ((("ballot", "option"), True),)


class Decision(Row):
    node = ForeignKeyField(Node, unique=True, on_delete="CASCADE")
    outcome = TextField()  # adopt, part, later, no
    option = _belongs(NodeOption, keep=True)
    what = _text()  # what will be done
    reason = TextField()
    departs = BooleanField(default=False)  # not what the vote said
    decided_at = DateTimeField()
    published_at = DateTimeField(null=True)


# --- step 5 ---------------------------------------------------------------------------------


class Round(Row):
    """One beta batch."""

    launch = _belongs(Launch)
    number = IntegerField()
    version = _text()
    seats = IntegerField(default=30)
    price_cents = IntegerField(null=True)
    deposit_cents = IntegerField(null=True)
    opens_on = DateField(null=True)
    closes_on = DateField(null=True)
    state = TextField(default="open")  # open, closed
    gates = _text()  # JSON: goals the owner changed, empty for the defaults

    class Meta:
        indexes = ((("launch", "number"), True),)


class Point(Row):
    """One thing a round tests, marked 1 to 5 by testers."""

    round = _belongs(Round)
    position = IntegerField()
    name = TextField()

    class Meta:
        table_name = "test_point"


class Tester(Row):
    round = _belongs(Round)
    member = _belongs(Member)
    stage = TextField(default="applied")  # applied, accepted, bought, delivered, reviewed, done, withdrawn
    applied_at = DateTimeField(null=True)
    accepted_at = DateTimeField(null=True)
    bought_at = DateTimeField(null=True)
    delivered_at = DateTimeField(null=True)
    reviewed_at = DateTimeField(null=True)
    withdrawn_at = DateTimeField(null=True)
    paid_cents = IntegerField(null=True)
    mark = IntegerField(null=True)  # the owner's mark of the tester, 1–5
    note = _text()

    class Meta:
        indexes = ((("round", "member"), True),)


class Code(Row):
    """An invitation code of a round."""

    round = _belongs(Round)
    code = TextField(unique=True)
    tester = _belongs(Tester, keep=True)
    issued_at = DateTimeField(null=True)
    redeemed_at = DateTimeField(null=True)
    redeemed_by = _belongs(Member, keep=True)


class Review(Row):
    tester = ForeignKeyField(Tester, unique=True, on_delete="CASCADE")
    at = DateTimeField()
    recommend = IntegerField(null=True)  # 0–10
    price_feeling = _text()  # "", cheap, right, dear
    words = _text()
    quote_ok = BooleanField(default=False)  # may be quoted in the report


class ReviewMark(Row):
    review = _belongs(Review)
    point = _belongs(Point)
    mark = IntegerField()

    class Meta:
        indexes = ((("review", "point"), True),)


class Fix(Row):
    """Something handed to production."""

    launch = _belongs(Launch)
    round = _belongs(Round, keep=True)  # where it was first reported
    title = TextField()
    kind = TextField(default="issue")  # issue, idea, praise
    severity = TextField(default="normal")  # serious, normal, minor
    status = TextField(default="open")  # open, production, fixed, verified, rejected
    owner = _text()  # who looks after it
    impact = FloatField(null=True)
    confidence = IntegerField(null=True)  # percent
    effort = FloatField(null=True)
    note = _text()
    created_at = DateTimeField(null=True)


class FixReport(Row):
    """Who reported a fix, and where."""

    fix = _belongs(Fix)
    tester = _belongs(Tester, optional=True)
    voice = _belongs(Voice, optional=True)

    class Meta:
        indexes = ((("fix", "tester", "voice"), True),)


class VerdictRecord(Row):
    """What the owner decided on a round, with the figures of that moment."""

    round = _belongs(Round)
    outcome = TextField()  # push, fix, stop
    computed = _text()  # what the gates said then
    note = _text()
    at = DateTimeField()


# --- bookkeeping outside the history ------------------------------------------------------------


class History(Row):
    """One action of the owner: its label, and the changeset that undoes or redoes it."""

    at = DateTimeField()
    key = TextField()
    details = _text()  # JSON: the label's values
    changeset = BlobField()
    state = TextField(default="done")  # done, undone, dropped (undone, then something else was done)
    takes_back = IntegerField(null=True)  # the entry that this one took back

    class Meta:
        indexes = ((("state", "id"), False),)


RECORDED: tuple[type[Row], ...] = (
    Setting, FileFormat, Member, Identity, Tag, MemberTag, KnownPair, Segment, Order, OrderItem, Interaction,
    ChatSender, ChatDay, ChatSpan, ChatPaste, Referral,
    Launch, LaunchTag, Candidate, ChatGroup, Membership, Influencer, Outreach, Topic, Voice,
    Survey, Question, Answer, AnswerValue,
    Node, NodeOption, Ballot, BallotChoice, Decision,
    Round, Point, Tester, Code, Review, ReviewMark, Fix, FixReport, VerdictRecord,
)  # fmt: skip
"""Every table whose changes the history records, parents before children."""

TABLES: tuple[type[Row], ...] = (*RECORDED, History)
