"""Texts that promise a reward for sharing: platforms take such posts down and close accounts for them.

WeChat's rules on external links and induced sharing (微信外部链接内容管理规范, "诱导分享/诱导关注") name promises
of money, prizes, points or features for sharing, forwarding or following. Only the promise is looked for:
a sharing session, a thank-you or a prize for something else is no such thing.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

_ASK_ZH = (
    r"分享(?!会|课|日|人|者|主题|话题|嘉宾|内容是|一下(?:您|你)的?(?:感受|想法|体验)|(?:您|你)的?(?:感受|想法|体验|看法))"
    r"|转发|转到(?:朋友圈|群)|发(?:到)?朋友圈|集赞|点赞|关注(?!度|点)|拉(?:新|人|群|好友)|邀请\S{0,4}好友|助力|砍一刀"
)
_GAIN_ZH = (
    r"红包|返现|现金|抽奖|抽[一二两三四五六七八九十\d]+[位名个]|有奖|中奖|免单|优惠券|代金券|积分|奖品|奖励|礼品|礼物|赠品|免费(?:送|领|拿|得)"
    r"|(?:即|就|可|立)(?:可|能)?(?:得|领|获|送|享)|送(?:您|你)?(?:一|福利|好礼|小样|试用)|领(?:取)?(?:福利|好礼)|解锁"
)
_ASK_EN = (
    r"\b(?:share|repost|retweet|forward)\b(?!\s+(?:(?:your|what|how|honest|with us)\b))|\bsharing (?:this|our|the)\b"
    r"|\bfollow (?:us|our|this|the account)\b|\btag (?:a friend|\w+ friends|your friends)\b"
    r"|\b(?:invite|bring|refer) (?:a |an |\w+ )?friends?\b|\blike (?:and|&) "
)
_GAIN_EN = (
    r"\bwin\b|\bprizes?\b|\breward(?:s|ed)?\b|\bcash(?:back)?\b|\bcoupons?\b|\bvouchers?\b|\bgifts?\b|\bgiveaway\b"
    r"|\bfree (?:sample|gift|product|\w+ for)\b|\bget (?:one |it |\w+ )?(?:free|\d+ ?%|points)\b"
    r"|\bpoints\b|\bdiscount\b|\$\s?\d+"
    r"|\bmoney\b|\braffle\b|\blucky draw\b|\bred packets?\b|\bred envelopes?\b"
)
_DENIED = re.compile(
    r"(?:不用|不必|无需|不需要|请勿|请不要|不要|别|禁止|不(?:得|会|能|可以?)?(?:为|因|用|以)?)\s*(?:大家|您|你|任何人)?\s*$"
    r"|(?:do not|don't|don’t|never|no need to|without|(?<!why )not)\s+(?:\w+\s+){0,2}$",
    re.IGNORECASE,
)
_SENTENCE = re.compile(r"[^。！？!?；;\n]+(?:[。！？!?；;\n]|$)|[^\n]+")
_ASK = re.compile(f"{_ASK_ZH}|{_ASK_EN}", re.IGNORECASE)
_GAIN = re.compile(f"{_GAIN_ZH}|{_GAIN_EN}", re.IGNORECASE)
_NEAR = 40
"""Characters between what is asked and what it brings; further apart they hardly belong together."""


@dataclass(frozen=True, slots=True)
class Promise:
    """Where in the text a reward for sharing is promised, and with which words."""

    start: int
    end: int
    ask: str
    gain: str


def promises(text: str) -> list[Promise]:
    """Every sentence that promises something for sharing, forwarding, following or bringing friends."""
    found: list[Promise] = []
    for sentence in _SENTENCE.finditer(text):
        asks = [match for match in _ASK.finditer(sentence[0]) if not _DENIED.search(sentence[0][: match.start()])]
        gains = [match for match in _GAIN.finditer(sentence[0]) if not _DENIED.search(sentence[0][: match.start()])]
        near = [
            (max(ask.start(), gain.start()) - min(ask.end(), gain.end()), ask, gain)
            for ask in asks
            for gain in gains
            if ask.end() <= gain.start() or gain.end() <= ask.start()
        ]
        if not near:
            continue
        apart, ask, gain = min(near, key=lambda one: one[0])
        if apart <= _NEAR:
            at = sentence.start()
            first, last = min(ask.start(), gain.start()), max(ask.end(), gain.end())
            found.append(Promise(at + first, at + last, ask[0].strip(), gain[0].strip()))
    return found
