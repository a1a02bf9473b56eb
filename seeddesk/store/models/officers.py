"""Experience officers: rounds of invited try-outs, and who applied to them."""

from __future__ import annotations

from peewee import BooleanField, DateField, DateTimeField, IntegerField, TextField

from seeddesk.store.models.base import Row, belongs, string
from seeddesk.store.models.listen import Voice
from seeddesk.store.models.people import Member
from seeddesk.store.models.screen import Launch


class Tryout(Row):
    """One round of trying out: so many seats, a budget, and the order in which criteria decide."""

    launch = belongs(Launch)
    name = TextField()
    month = string()  # YYYY-MM, the month the title is for
    quota = IntegerField(default=10)
    unit_cents = IntegerField(null=True)  # what one person costs: goods and postage
    budget_cents = IntegerField(null=True)  # for the month; empty: not limited
    what = string()  # what is tried
    feedback_on = DateField(null=True)  # the day feedback is due; empty: so many days after sending
    criteria = string()  # JSON: [[code, value], …], the first decides first; see domain/officers.py
    turn_rounds = IntegerField(default=2)  # who was chosen in so many rounds before steps back; 0: nobody does
    state = TextField(default="open")  # open, chosen, closed
    chosen_at = DateTimeField(null=True)

    class Meta:
        indexes = ((("launch", "name"), True),)


class TryoutEntry(Row):
    """Somebody who applied to a round, whether they were chosen, and what came back."""

    tryout = belongs(Tryout)
    member = belongs(Member)
    applied_at = DateTimeField(null=True)
    words = string()  # what they wrote
    source = string()  # hand, paste, file, survey
    chosen = BooleanField(default=False)
    place = IntegerField(null=True)  # in the order of choosing
    reason = string()  # JSON: what decided, as it stood at the sign-off
    note = string()  # the owner's reason for taking them, or leaving them out, against the proposal
    sent_at = DateTimeField(null=True)
    feedback_due = DateField(null=True)
    feedback_at = DateTimeField(null=True)
    feedback = string()
    mark = IntegerField(null=True)  # 1 to 5, how useful the feedback is
    voice = belongs(Voice, keep=True)  # the voice made of the feedback
    withdrawn_at = DateTimeField(null=True)

    class Meta:
        indexes = ((("tryout", "member"), True),)
