"""Step 3: voices and surveys."""

from __future__ import annotations

from peewee import BooleanField, DateTimeField, FloatField, IntegerField, TextField

from seeddesk.store.models.base import Row, belongs, string
from seeddesk.store.models.people import Member
from seeddesk.store.models.screen import Launch


class Topic(Row):
    launch = belongs(Launch)
    name = TextField()

    class Meta:
        indexes = ((("launch", "name"), True),)


class Voice(Row):
    """One thing one customer said."""

    launch = belongs(Launch)
    member = belongs(Member, keep=True)
    sender = string()  # the name as it stood, when the member is unknown
    said_at = DateTimeField()
    channel = string()
    text = TextField()
    kind = string()  # "", pain, wish, praise, complaint, question
    topic = belongs(Topic, keep=True)
    mood = IntegerField(null=True)  # -1, 0, 1
    assigned = string()
    answer = string()
    answered_at = DateTimeField(null=True)
    no_answer = BooleanField(default=False)  # needs none
    useful = BooleanField(null=True)  # None: nobody said

    class Meta:
        indexes = ((("launch", "answered_at", "said_at"), False),)  # who waits longest for an answer


class Survey(Row):
    """A questionnaire whose answers came from a file."""

    launch = belongs(Launch)
    name = TextField()
    source = string()  # the format of the file it first came from
    created_at = DateTimeField(null=True)


class Question(Row):
    survey = belongs(Survey)
    position = IntegerField()
    key = TextField()  # its header in the form that is compared; the same question again has the same
    text = TextField()
    kind = TextField(default="open")  # single, multiple, scale, nps, kano_with, kano_without, price_*, open
    options = string()  # JSON list: the choices, where the file names them in order

    class Meta:
        indexes = ((("survey", "key"), True),)


class Answer(Row):
    """One filled-in questionnaire."""

    survey = belongs(Survey)
    member = belongs(Member, keep=True)
    name = string()  # name or nick as given
    contact = string()  # what else was given to tell who it is
    started_at = DateTimeField(null=True)
    finished_at = DateTimeField(null=True)
    source = string()  # where it was filled in
    number = string()  # what the other program calls it


class AnswerValue(Row):
    """What one answer says to one question: its words as given, several choices joined by ``┋``."""

    answer = belongs(Answer)
    question = belongs(Question)
    value = TextField()
    number = FloatField(null=True)  # the value where it is one

    class Meta:
        indexes = ((("answer", "question"), True),)
