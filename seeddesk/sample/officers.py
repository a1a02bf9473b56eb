"""The sample's experience officers: last month's round with its feedback, and this month's with who applied."""

from __future__ import annotations

import random
from collections.abc import Sequence
from datetime import timedelta
from typing import Any

from seeddesk.domain.officers import Criterion
from seeddesk.sample.extras import Builder
from seeddesk.store import officers as store
from seeddesk.store.invitations import resting
from seeddesk.workflow import officers

ZH = {
    "month": "{month} 月", "cream": ("新软管 30 克", "无香版 30 克"), "batches": ("第一批", "第二批"),
    "balm": ("蜂蜜味小样", "无味小样"), "title": "体验官",
    "note": "会拍视频，上次拍得好",
    "words": (
        "冬天手裂得厉害，想试试", "每天洗手几十次，护手霜是刚需", "我来！上次那支用完了", "想看看跟之前的有什么不一样",
        "做美甲的，手一直碰水", "给孩子洗澡，手特别干", "能拍视频反馈", "排队等名额", "上回没选上，这次继续报名", "",
    ),
    "feedback": (
        ("挤得出来，最后一点也不浪费，就是盖子有点松", 5), ("不油，抹完马上能敲键盘", 4),
        ("香味比以前淡，我更喜欢这样", 3),
        ("晚上厚涂第二天还是有点干", 4), ("管子好看，放包里不漏", 3),
    ),
}  # fmt: skip
EN = {
    "month": "Month {month}", "cream": ("the new tube, 30 g", "the unscented one, 30 g"),
    "batches": ("First batch", "Second batch"), "balm": ("honey sample", "unscented sample"),
    "title": "Experience officer",
    "note": "makes videos, last time a good one",
    "words": (
        "My hands crack in winter, I would like to try", "I wash my hands dozens of times a day", "Me! Mine is empty",
        "Curious how it differs from the last one", "I do nails, my hands are always wet",
        "I bathe the children, my hands are so dry", "I can make a video", "In line for a seat",
        "Not chosen last time, here again", "",
    ),
    "feedback": (
        ("The last bit comes out too, but the cap is loose", 5), ("Not greasy, I can type at once", 4),
        ("Less scent than before, I like that more", 3),
        ("A thick layer at night, still a little dry in the morning", 4),
        ("A pretty tube, does not leak in the bag", 3),
    ),
}  # fmt: skip
SEED = 55


def tryouts(made: Builder, launch: int, core: Sequence[int], tag: str, *, batches: bool = False) -> None:
    """Two rounds of a launch: the last month's and this one's, or with ``batches`` two within a young launch.

    ``tag``: whom the first criterion asks for.
    """
    words = ZH if made.chinese else EN
    rng = random.Random(SEED + launch)  # of its own, so that nothing else of the sample shifts
    shop, today = made.shop, made.today
    ago = 16 if batches else today.day + 3  # days since the first round was chosen
    people = [one for one in core if one not in resting(shop, launch, today)]
    rng.shuffle(people)
    rounds = []
    for at, day in enumerate((today - timedelta(days=ago), today)):
        name = words["batches"][at] if batches else words["month"].format(month=day.month)
        rounds.append(
            officers.add_tryout(
                shop, launch,
                {"name": name, "month": f"{day:%Y-%m}", "what": words["balm" if batches else "cream"][at],
                 "quota": 8, "unit_cents": 2_900 if batches else 4_900, "budget_cents": 20_000 if at else 40_000,
                 "feedback_on": day + timedelta(days=14),
                 "criteria": [Criterion("tag", tag), Criterion("active"), Criterion("fresh"), Criterion("applied")]},
            )
        )  # fmt: skip
    for tryout, back, crowd in zip(rounds, (ago + 1, 2), (people[:22], people[8:30])):
        wanted = []
        for one in crowd:
            at = made.at(back + rng.randrange(3), rng.randrange(9, 21))
            wanted.append(officers.Application(one, rng.choice(words["words"]), at))
        if wanted:
            officers.add_applicants(shop, tryout, wanted, source="paste", now=made.at(back))
    if people:
        _run(made, rounds[0], words, ago)


def _run(made: Builder, tryout: int, words: dict[str, Any], ago: int) -> None:
    """Choose, send, and note what came back; two people owe an answer, one more withdrew."""
    shop = made.shop
    proposed = store.proposal(shop, tryout, made.today - timedelta(days=ago))
    # The owner takes one person in who was not proposed, and says why.
    picks = [*proposed.chosen[:-1], *(proposed.waiting[-1:] or proposed.chosen[-1:])]
    officers.sign_off(shop, tryout, picks, note=words["note"], title=words["title"], now=made.at(ago))
    officers.mark_sent(shop, picks, now=made.at(ago - 1))
    for at, entry in enumerate(picks[:-2]):
        text, mark = words["feedback"][at % len(words["feedback"])]
        officers.note_feedback(shop, entry, text, mark=mark, now=made.at(max(0, ago - 2 - at), 20))
    officers.withdraw_entries(shop, proposed.waiting[:1], now=made.at(ago - 1))
