"""The shop's own accounts, and which member is reached through which."""

from __future__ import annotations

from peewee import DateField, ForeignKeyField, IntegerField, TextField

from seeddesk.store.models.base import Row, belongs, string
from seeddesk.store.models.people import Member


class Account(Row):
    """A personal WeChat, an official account, a group, a mini program, a shop on a platform."""

    name = TextField(unique=True)
    kind = TextField(default="personal")  # personal, official, group, mini, shop, other
    handle = string()  # its number or id there
    platform = string()  # wechat, qq, taobao …
    keeper = string()  # who on the team looks after it
    capacity = IntegerField(null=True)  # people it can hold; a personal WeChat 5,000
    since = DateField(null=True)
    note = string()


class Reach(Row):
    """A member can be reached through an account, or could until ``lost_on``."""

    account = ForeignKeyField(Account, on_delete="CASCADE", index=False)  # the index below begins with it
    member = belongs(Member)
    since = DateField(null=True)
    lost_on = DateField(null=True)

    class Meta:
        indexes = ((("account", "member"), True),)
