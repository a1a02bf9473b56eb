"""Step 4: open decisions, votes, decisions."""

from __future__ import annotations

from peewee import BooleanField, DateField, DateTimeField, ForeignKeyField, IntegerField, TextField

from seeddesk.store.models.base import Row, belongs, string
from seeddesk.store.models.people import Member
from seeddesk.store.models.screen import Launch


class Node(Row):
    """One decision opened to users."""

    launch = belongs(Launch)
    question = TextField()
    about = string()  # name, look, scent, price, function, packing, date, other
    max_choices = IntegerField(default=1)
    audience = TextField(default="core")  # core, all
    opens_on = DateField(null=True)
    closes_at = DateTimeField(null=True)
    state = TextField(default="open")  # draft, open, closed


class NodeOption(Row):
    node = belongs(Node)
    position = IntegerField()
    label = TextField()


class Ballot(Row):
    """One voter's choice on one node; the latest of a voter counts."""

    node = belongs(Node)
    member = belongs(Member, keep=True)
    name = string()  # as written, when the member is unknown
    at = DateTimeField()
    source = TextField(default="hand")  # hand, paste, import
    line = string()  # the pasted line it was read from


class BallotChoice(Row):
    ballot = belongs(Ballot)
    option = belongs(NodeOption)

    class Meta:
        indexes = ((("ballot", "option"), True),)


class Decision(Row):
    node = ForeignKeyField(Node, unique=True, on_delete="CASCADE")
    outcome = TextField()  # adopt, part, later, no
    option = belongs(NodeOption, keep=True)
    what = string()  # what will be done
    reason = TextField()
    departs = BooleanField(default=False)  # not what the vote said
    decided_at = DateTimeField()
    published_at = DateTimeField(null=True)
