"""A reward promised for sharing is noticed; everything near it is left in peace."""

from __future__ import annotations

import pytest

from seeddesk.domain.rewards import promises


@pytest.mark.parametrize(
    "text",
    [
        "转发到朋友圈即可领取红包",
        "分享这条消息，抽奖送好礼！",
        "关注公众号就送小样一份",
        "集赞 38 个免单",
        "邀请三位好友助力，立享优惠券",
        "拉新送积分，上不封顶",
        "转发有奖：三天后开奖",
        "发朋友圈截图，返现 5 元",
        "红包等你拿，转发就有",
        "关注我们，抽三位送手霜",
        "Share this post to win a free hand cream",
        "Repost and get 10% off, a discount for you",
        "Follow us and win a prize",
        "Tag two friends for a chance to win",
        "Bring a friend and get points",
        "Forward this to your group: a $5 coupon is waiting",
        "Why not share this and get a gift?",
        "A free sample for everyone who will share this",
    ],
)
def test_a_reward_for_sharing_is_noticed(text):
    (found,) = promises(text)
    assert found.ask in text and found.gain in text
    assert found.ask in text[found.start : found.end] and found.gain in text[found.start : found.end]


@pytest.mark.parametrize(
    "text",
    [
        "分享会今晚八点，嘉宾送出小礼物",
        "谢谢分享您的感受，寄给您一份礼物",
        "请不要转发，奖品已经发完",
        "无需转发，评论即可参与抽奖",
        "抽奖名单：小林、小陈。感谢大家关注本次内测。",
        "欢迎关注新品。\n红包已经发完。",
        "填完问卷送小样一份",
        "分享主题：护手；参与提问的前三位送试用装",
        "这款产品值得关注，价格 98 元",
        "Please share your honest opinion; the best answers get a prize",
        "Sharing session tonight, gifts for the best question",
        "Don't forward this message. The prize goes to May.",
        "Thank you for following the beta. Your gift is on its way.",
        "You do not have to share this to win.",
        "Your code: A1B2. Price: $9",
        "",
    ],
)
def test_what_only_sounds_like_it_is_left_in_peace(text):
    assert promises(text) == []


def test_every_sentence_is_looked_at_with_its_place():
    text = "你好。\n转发领红包！谢谢。Share to win a prize."
    assert [text[one.start : one.end] for one in promises(text)] == ["转发领红包", "Share to win"]


def test_words_far_apart_are_no_promise():
    assert promises("转发" + "啊" * 60 + "红包") == []
