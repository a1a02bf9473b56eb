"""Step 5: beta rounds, testers, codes, reviews, fixes, verdicts."""

from __future__ import annotations

from peewee import BooleanField, DateField, DateTimeField, FloatField, ForeignKeyField, IntegerField, TextField

from seeddesk.store.models.base import Row, belongs, string
from seeddesk.store.models.listen import Voice
from seeddesk.store.models.people import Member
from seeddesk.store.models.screen import Launch


class Round(Row):
    """One beta batch."""

    launch = belongs(Launch)
    number = IntegerField()
    version = string()
    seats = IntegerField(default=30)
    price_cents = IntegerField(null=True)
    deposit_cents = IntegerField(null=True)
    opens_on = DateField(null=True)
    closes_on = DateField(null=True)
    state = TextField(default="open")  # open, closed
    gates = string()  # JSON: goals the owner changed, empty for the defaults

    class Meta:
        indexes = ((("launch", "number"), True),)


class Point(Row):
    """One thing a round tests, marked 1 to 5 by testers."""

    round = belongs(Round)
    position = IntegerField()
    name = TextField()

    class Meta:
        table_name = "test_point"


class Tester(Row):
    round = belongs(Round)
    member = belongs(Member)
    stage = TextField(default="applied")  # applied, accepted, bought, delivered, reviewed, done, withdrawn
    applied_at = DateTimeField(null=True)
    accepted_at = DateTimeField(null=True)
    bought_at = DateTimeField(null=True)
    delivered_at = DateTimeField(null=True)
    reviewed_at = DateTimeField(null=True)
    withdrawn_at = DateTimeField(null=True)
    paid_cents = IntegerField(null=True)
    mark = IntegerField(null=True)  # the owner's mark of the tester, 1–5
    note = string()

    class Meta:
        indexes = ((("round", "member"), True),)


class Code(Row):
    """An invitation code of a round."""

    round = belongs(Round)
    code = TextField(unique=True)
    tester = belongs(Tester, keep=True)
    issued_at = DateTimeField(null=True)
    redeemed_at = DateTimeField(null=True)
    redeemed_by = belongs(Member, keep=True)


class Review(Row):
    tester = ForeignKeyField(Tester, unique=True, on_delete="CASCADE")
    at = DateTimeField()
    recommend = IntegerField(null=True)  # 0–10
    price_feeling = string()  # "", cheap, right, dear
    words = string()
    quote_ok = BooleanField(default=False)  # may be quoted in the report


class ReviewMark(Row):
    review = belongs(Review)
    point = belongs(Point)
    mark = IntegerField()

    class Meta:
        indexes = ((("review", "point"), True),)


class Fix(Row):
    """Something handed to production."""

    launch = belongs(Launch)
    round = belongs(Round, keep=True)  # where it was first reported
    title = TextField()
    kind = TextField(default="issue")  # issue, idea, praise
    severity = TextField(default="normal")  # serious, normal, minor
    status = TextField(default="open")  # open, production, fixed, verified, rejected
    owner = string()  # who looks after it
    impact = FloatField(null=True)
    confidence = IntegerField(null=True)  # percent
    effort = FloatField(null=True)
    note = string()
    created_at = DateTimeField(null=True)


class FixReport(Row):
    """Who reported a fix, and where."""

    fix = belongs(Fix)
    tester = belongs(Tester, optional=True)
    voice = belongs(Voice, optional=True)

    class Meta:
        indexes = ((("fix", "tester", "voice"), True),)


class VerdictRecord(Row):
    """What the owner decided on a round, with the figures of that moment."""

    round = belongs(Round)
    outcome = TextField()  # push, fix, stop
    computed = string()  # what the gates said then
    note = string()
    at = DateTimeField()
