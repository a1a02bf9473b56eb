"""A launch, and step 1: candidates and groups."""

from __future__ import annotations

from peewee import BooleanField, DateField, DateTimeField, FloatField, IntegerField, TextField

from seeddesk.store.models.base import Row, belongs, string
from seeddesk.store.models.people import Member, Tag


class Launch(Row):
    """One product walking through the five steps."""

    name = TextField(unique=True)
    does = string()  # positioning: what it does
    for_whom = string()
    like_what = string()  # like which known thing
    theme = string()  # the demand theme, one sentence
    price_cents = IntegerField(null=True)
    margin = FloatField(null=True)  # gross margin in percent
    use_frequency = string()  # daily, weekly, monthly, seasonal, once
    buy_frequency = string()
    seats = IntegerField(default=50)
    stage = TextField(default="seed")  # seed, burst, plateau
    weights = string()  # JSON: screening weights, empty for the defaults
    half_life = IntegerField(default=90)  # days
    cooling_days = IntegerField(default=30)  # rest between invitations of different launches
    promotion = string()  # JSON: what it takes for the B group, empty for the defaults
    started_on = DateField(null=True)
    archived = BooleanField(default=False)
    # The product gate (domain/gate.py); an empty answer is not said yet.
    need_ordinary = string()  # small, big: the need of ordinary, target and fan users
    need_target = string()
    need_fan = string()
    whole_course = string()  # no, partly, yes: is the whole course of the need covered?
    fits_line = string()
    fits_ability = string()
    easy_to_share = string()
    unit_cost_cents = IntegerField(null=True)
    note_need = string()  # why the owner thinks so, a short note to each
    note_course = string()
    note_line = string()
    note_ability = string()
    note_margin = string()
    note_frequency = string()
    note_share = string()


class LaunchTag(Row):
    """A tag that follows from what the product gives."""

    launch = belongs(Launch)
    tag = belongs(Tag)

    class Meta:
        indexes = ((("launch", "tag"), True),)


class Audience(Row):
    """A group of people the product could begin with, marked 1 to 5; see domain/audiences.py."""

    launch = belongs(Launch)
    name = TextField()
    tag = belongs(Tag, keep=True)  # who of the members belongs to it
    urgency = IntegerField(null=True)
    mouth = IntegerField(null=True)
    reach = IntegerField(null=True)
    note = string()
    chosen = BooleanField(default=False)
    reason = string()  # why it was chosen

    class Meta:
        indexes = ((("launch", "name"), True),)


class Candidate(Row):
    """Where a member stands in the screening of a launch; no row means: suggested by score alone."""

    launch = belongs(Launch)
    member = belongs(Member)
    state = TextField()  # shortlisted, invited, joined, declined, removed; "" put back after an invitation
    reason = string()
    shortlisted_at = DateTimeField(null=True)
    invited_at = DateTimeField(null=True)
    answered_at = DateTimeField(null=True)
    joined_at = DateTimeField(null=True)  # kept when they are taken out again

    class Meta:
        indexes = ((("launch", "member"), True),)


class Picture(Row):
    """An image, kept once however often it is used."""

    sha256 = TextField(unique=True)  # of the file as it was chosen
    format = TextField()  # png, jpg, webp
    width = IntegerField()
    height = IntegerField()
    data = TextField()  # base64: text goes through history and workbook as everything else


class ChatGroup(Row):
    name = TextField()
    kind = TextField(default="wide")  # wide, core, trial
    platform = string()
    capacity = IntegerField(null=True)
    launch = belongs(Launch, optional=True)
    rules = string()  # what holds in it, what is welcome
    schedule = string()  # what happens when, by the week
    roles = string()  # own roles beside host, volunteer and guest, separated by commas
    tags = string()  # separated by commas
    picture = belongs(Picture, keep=True)  # the QR code to join with
    picture_until = DateField(null=True)  # the last day on which it works


class Campaign(Row):
    """Anything done to bring people; see domain/campaigns.py."""

    launch = belongs(Launch, optional=True)
    group = belongs(ChatGroup, keep=True)
    name = TextField()
    kind = TextField(default="other")  # prize, contest, red_packet, sign_up, other
    from_on = DateField()
    to_on = DateField()
    target = IntegerField(null=True)  # people
    budget_cents = IntegerField(null=True)
    cost_cents = IntegerField(null=True)
    threshold = IntegerField(null=True)  # red packet once so many are in the group
    incentive = BooleanField(default=True)  # something was given for coming; else its joins are natural
    note = string()
    state = string()  # off: called off; else its days tell


class Membership(Row):
    group = belongs(ChatGroup)
    member = belongs(Member)
    joined_on = DateField(null=True)
    left_on = DateField(null=True)
    left_reason = string()
    campaign = belongs(Campaign, keep=True)  # came through it
    natural = BooleanField(default=False)  # known to have come by themselves; neither: not known
    role = string()  # "" a member like all; host, volunteer, guest, or one of the group's own
    note = string()

    class Meta:
        indexes = ((("group", "member"), True),)


class Promotion(Row):
    """What the owner said to a proposal for the B group."""

    launch = belongs(Launch)
    member = belongs(Member)
    state = TextField()  # promoted, later
    group = belongs(ChatGroup, keep=True)
    at = DateTimeField()
    by = string()  # who signed it off
    reason = string()
    until = DateField(null=True)  # later: the day it is proposed again
    evidence = string()  # JSON: what spoke for it on that day

    class Meta:
        indexes = ((("launch", "member"), True),)


class Race(Row):
    """A referral race; who counts is worked out from the referrals, see domain/race.py."""

    launch = belongs(Launch, optional=True)
    group = belongs(ChatGroup, keep=True)
    name = TextField()
    starts_at = DateTimeField()
    ends_at = DateTimeField()
    claim_days = IntegerField(default=1)  # what is noted later after the end is late
    must_join = BooleanField(default=False)  # invitees count once they are in the group
    stay_days = IntegerField(default=0)
    fit_theme = BooleanField(default=False)
    own_circle = BooleanField(default=True)  # relatives and friends may take part
    staff = BooleanField(default=False)
    prizes = string()
    closed_at = DateTimeField(null=True)
