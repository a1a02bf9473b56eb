"""Texts that are far too long are refused with a word in listening, voting and the beta, and nothing is written."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import Any

import pytest

from seeddesk.domain import limits
from seeddesk.domain.errors import UserError
from seeddesk.store.engine import Shop
from seeddesk.ui.sentences import sentence_for
from seeddesk.workflow import beta, beta_codes, beta_fixes, beta_reviews, beta_testers, listen, participate
from seeddesk.workflow.launches import create_launch, rename_shop
from seeddesk.workflow.members import add_member

NOW = dt.datetime(2026, 5, 3, 12, 0)
LONG = "很长的话" * 50_000
Act = Callable[["Ground", str], Any]


class Ground:
    """A launch with one of everything that texts are written into."""

    def __init__(self, shop: Shop) -> None:
        self.shop = shop
        self.launch = create_launch(shop, "Hand cream")
        self.member = add_member(shop, {"name": "May"})
        self.voice = listen.add_voice(shop, self.launch, "wet", now=NOW)
        self.topic = listen.create_topic(shop, self.launch, "Box")
        self.node = participate.create_node(shop, self.launch, "Which?", ["A", "B"], now=NOW)
        self.option = shop.scalar("SELECT min(id) FROM node_option WHERE node_id = ?", (self.node,))
        self.round = beta.open_round(shop, self.launch, ["feel"])
        self.point = shop.scalar("SELECT id FROM test_point WHERE round_id = ?", (self.round,))
        beta_testers.add_testers(shop, self.round, [self.member], now=NOW)
        self.tester = shop.scalar("SELECT id FROM tester")
        self.fix = beta_fixes.add_fix(shop, self.launch, "Lid", now=NOW)


ACTS: dict[str, tuple[int, Act]] = {
    "shop": (limits.NAME, lambda g, t: rename_shop(g.shop, t)),
    "voice": (limits.NOTE, lambda g, t: listen.add_voice(g.shop, g.launch, t, now=NOW)),
    "voices": (limits.NOTE, lambda g, t: listen.add_voices(g.shop, g.launch, [listen.NewVoice(t)], now=NOW)),
    "sender": (limits.NAME, lambda g, t: listen.add_voice(g.shop, g.launch, "wet", sender=t, now=NOW)),
    "change": (limits.NOTE, lambda g, t: listen.update_voices(g.shop, [g.voice], text=t, now=NOW)),
    "assigned": (limits.NAME, lambda g, t: listen.update_voices(g.shop, [g.voice], assigned=t, now=NOW)),
    "answer": (limits.NOTE, lambda g, t: listen.answer_voice(g.shop, g.voice, t, now=NOW)),
    "answerer": (limits.NAME, lambda g, t: listen.answer_voice(g.shop, g.voice, "yes", assigned=t, now=NOW)),
    "sorted": (limits.NAME, lambda g, t: listen.sort_into(g.shop, [g.voice], t)),
    "topic": (limits.NAME, lambda g, t: listen.create_topic(g.shop, g.launch, t)),
    "renamed": (limits.NAME, lambda g, t: listen.rename_topic(g.shop, g.topic, t)),
    "handed on": (limits.LINE, lambda g, t: listen.make_fix(g.shop, g.voice, t, now=NOW)),
    "question": (limits.LINE, lambda g, t: participate.create_node(g.shop, g.launch, t, ["A", "B"], now=NOW)),
    "option": (limits.LINE, lambda g, t: participate.create_node(g.shop, g.launch, "Q", ["A", t], now=NOW)),
    "voter": (limits.NAME, lambda g, t: participate.add_vote(g.shop, g.node, [g.option], name=t, now=NOW)),
    "reason": (limits.NOTE, lambda g, t: participate.decide(g.shop, g.node, "later", t, now=NOW)),
    "what": (limits.NOTE, lambda g, t: participate.decide(g.shop, g.node, "later", "as said", what=t, now=NOW)),
    "version": (limits.NAME, lambda g, t: beta.update_round(g.shop, g.round, version=t)),
    "point": (limits.NAME, lambda g, t: beta.set_points(g.shop, g.round, [(g.point, t)])),
    "verdict": (limits.NOTE, lambda g, t: beta.decide_verdict(g.shop, g.round, "push", t, now=NOW)),
    "title": (limits.LINE, lambda g, t: beta_fixes.add_fix(g.shop, g.launch, t, now=NOW)),
    "owner": (limits.NAME, lambda g, t: beta_fixes.update_fix(g.shop, g.fix, owner=t)),
    "fix note": (limits.NOTE, lambda g, t: beta_fixes.update_fix(g.shop, g.fix, note=t)),
    "review": (limits.NOTE, lambda g, t: beta_reviews.save_review(g.shop, g.tester, {}, words=t, now=NOW)),
    "tester note": (limits.NOTE, lambda g, t: beta_testers.set_tester(g.shop, g.tester, note=t)),
}


@pytest.fixture
def ground(shop: Shop) -> Ground:
    return Ground(shop)


@pytest.mark.parametrize("name", ACTS)
def test_a_text_too_long_is_refused_and_one_that_just_fits_is_kept(ground: Ground, name: str) -> None:
    limit, act = ACTS[name]
    before = ground.shop.next_undo()
    for text in (LONG, "x" * (limit + 1)):
        with pytest.raises(UserError) as told:
            act(ground, text)
        assert (told.value.code, told.value.values["limit"]) == ("text.too_long", limit)
        assert told.value.values["field"]
        sentence, remedy = sentence_for(told.value.code, told.value.values)
        assert str(limit) in remedy.replace(",", "") and len(sentence) < 100
    assert ground.shop.next_undo() == before
    act(ground, "x" * limit)
    assert ground.shop.next_undo() != before


def test_a_code_of_any_length_is_answered_in_a_line(ground: Ground) -> None:
    with pytest.raises(UserError) as told:
        beta_codes.redeem_code(ground.shop, ground.round, "A" * 10_000_000, now=NOW)
    assert told.value.code == "code.length" and len(str(told.value.values["code"])) <= 40
