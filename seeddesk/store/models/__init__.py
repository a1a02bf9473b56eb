"""The tables of a shop file, as peewee models.

The models describe the schema and build queries; they are bound to no database, queries are run
through :class:`seeddesk.store.engine.Shop`. Every table has an integer ``id``, which the history
needs to name a row. Times are local and naive; money is in integer minor units (``*_cents``).
"""

from __future__ import annotations

from seeddesk.store.models.accounts import Account, Reach
from seeddesk.store.models.base import Row
from seeddesk.store.models.beta import Code, Fix, FixReport, Point, Review, ReviewMark, Round, Tester, VerdictRecord
from seeddesk.store.models.bookkeeping import History
from seeddesk.store.models.influence import Influencer, Outreach
from seeddesk.store.models.listen import Answer, AnswerValue, Question, Survey, Topic, Voice
from seeddesk.store.models.officers import Tryout, TryoutEntry
from seeddesk.store.models.overview import DueMark, Reminder
from seeddesk.store.models.participate import Ballot, BallotChoice, Decision, Node, NodeOption
from seeddesk.store.models.people import (
    ChatDay,
    ChatPaste,
    ChatSender,
    ChatSpan,
    Identity,
    Interaction,
    KnownPair,
    Member,
    MemberTag,
    Order,
    OrderItem,
    Referral,
    Segment,
    Tag,
)
from seeddesk.store.models.points import Honour, Ledger, Reward
from seeddesk.store.models.screen import (
    Audience,
    Campaign,
    Candidate,
    ChatGroup,
    Launch,
    LaunchTag,
    Membership,
    Picture,
    Promotion,
    Race,
)
from seeddesk.store.models.shop import FileFormat, Setting, TextTemplate

RECORDED: tuple[type[Row], ...] = (
    Setting, FileFormat, TextTemplate,
    Member, Identity, Tag, MemberTag, KnownPair, Segment, Order, OrderItem, Interaction,
    ChatSender, ChatDay, ChatSpan, ChatPaste, Referral,
    Launch, LaunchTag, Audience, Candidate, Picture, ChatGroup, Campaign, Membership, Promotion,
    Race, Influencer, Outreach, Topic, Voice,
    Survey, Question, Answer, AnswerValue,
    Tryout, TryoutEntry,
    Node, NodeOption, Ballot, BallotChoice, Decision,
    Round, Point, Tester, Code, Review, ReviewMark, Fix, FixReport, VerdictRecord,
    Reminder, DueMark,
    Account, Reach, Reward, Ledger, Honour,
)  # fmt: skip
"""Every table whose changes the history records, parents before children."""

TABLES: tuple[type[Row], ...] = (*RECORDED, History)
