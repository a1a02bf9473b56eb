"""Which lines of a chat are worth a look."""

from __future__ import annotations

import pytest

from seeddesk.domain.chat_lines import KINDS, classify

TOLD = {
    "complaint": [
        "瓶口漏油了，怎么办",
        "一点也不好用",
        "不错，就是太贵了",
        "为什么一直没收到货！",
        "不太推荐",
        "没那么好用",
        "发错了，要换的是桂花",
        "用了起疹子，过敏了",
        "味道刺鼻，有点失望",
        "再也不会买了",
        "It leaks everywhere",
        "the pump is broken",
        "not worth the price",
        "客服态度很差",
        "质量差，掉毛严重",
    ],
    "question": [
        "会漏吗？",
        "这个多少钱",
        "有没有无香的",
        "请问敏感肌能用吗",
        "好吃吗",
        "哪款适合油皮",
        "how much is shipping",
        "does it work on dry skin?",
        "会不会过敏",
        "什么时候发货？",
        "How do I open it",
    ],
    "wish": [
        "希望出个小样",
        "什么时候补货呀",
        "建议瓶子做小一点",
        "要是能换个味道就好了",
        "我想要一支桂花的",
        "I wish it came in green",
        "求补货",
        "could you add a smaller size",
    ],
    "praise": [
        "好用，已回购",
        "没有异味很喜欢",
        "送的小样太香了，爱了",
        "性价比很高",
        "love it so much",
        "works great, very happy with it",
        "一点也不油腻，很滋润",
        "包装不错",
    ],
}
SMALL_TALK = [
    "在吗",
    "在吗？",
    "早上好",
    "大家好",
    "谢谢大家",
    "哈哈哈哈",
    "好的收到",
    "[图片][图片]",
    "明天下午三点集合",
    "",
    "嗯",
    "@小红 收到",
    "https://a.cn/?x=1",
    "what's up",
    "ok thanks",
    "真的吗",
    "1",
    "晚上八点老地方",
]


@pytest.mark.parametrize(("kind", "text"), [(kind, text) for kind, texts in TOLD.items() for text in texts])
def test_lines_are_told_by_their_words(kind: str, text: str) -> None:
    found = classify(text)
    assert found is not None
    assert found[0] == kind
    assert 1 <= found[1] <= 100


@pytest.mark.parametrize("text", SMALL_TALK)
def test_small_talk_is_left_alone(text: str) -> None:
    assert classify(text) is None


def test_more_telling_lines_weigh_more() -> None:
    short, long = classify("漏了呀"), classify("我用了三天瓶口就漏了，味道也刺鼻，真的很失望")
    assert short is not None and long is not None
    assert long[1] > short[1]


def test_very_long_texts_are_pasted_matter() -> None:
    assert classify("很好用，" * 400) is None
    assert set(TOLD) == set(KINDS)
