"""The sample's experience officers: last month's round with its feedback, and this month's with who applied."""

from __future__ import annotations

import random
from collections.abc import Sequence
from datetime import date, timedelta

from seeddesk.domain.officers import Criterion
from seeddesk.sample.extras import Builder
from seeddesk.store import officers as store
from seeddesk.workflow import officers

ZH = {
    "month": "{month} 月", "what": ("新软管 30 克", "无香版 30 克"), "title": "体验官",
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
    "month": "Month {month}", "what": ("the new tube, 30 g", "the unscented one, 30 g"), "title": "Experience officer",
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


def tryouts(made: Builder, launch: int, core: Sequence[int], tag: str) -> None:
    """Two rounds of a launch; ``tag``: whom the first criterion asks for."""
    words = ZH if made.chinese else EN
    rng = random.Random(SEED)  # of its own, so that nothing else of the sample shifts
    shop, today = made.shop, made.today
    last = today.replace(day=1) - timedelta(days=1)
    people = [one for one in core if one not in store.resting(shop, launch, today)]
    rng.shuffle(people)
    rounds = []
    for at, day in enumerate((last, today)):
        rounds.append(
            officers.add_tryout(
                shop, launch,
                {"name": words["month"].format(month=day.month), "month": f"{day:%Y-%m}", "what": words["what"][at],
                 "quota": 8, "unit_cents": 3_900, "budget_cents": 30_000 if at else 40_000, "turn_rounds": 2,
                 "feedback_on": today - timedelta(days=2) if at == 0 else today + timedelta(days=16),
                 "criteria": [Criterion("tag", tag), Criterion("active"), Criterion("fresh"), Criterion("applied")]},
            )
        )  # fmt: skip
    for tryout, ago, crowd in zip(rounds, (30, 4), (people[:22], people[8:30])):
        wanted = [
            officers.Application(one, rng.choice(words["words"]), made.at(ago + rng.randrange(4), rng.randrange(9, 21)))
            for one in crowd
        ]
        if wanted:
            officers.add_applicants(shop, tryout, wanted, source="paste", now=made.at(ago))
    _run(made, rounds[0], words)


def _run(made: Builder, tryout: int, words: dict) -> None:  # type: ignore[type-arg]
    """Choose, send, and note what came back; one person still owes an answer, one more withdrew."""
    shop = made.shop
    day: date = made.today - timedelta(days=24)
    proposed = store.proposal(shop, tryout, day)
    picks = [*proposed.chosen[:-1], *proposed.waiting[-1:]]
    officers.sign_off(shop, tryout, picks, note=words["note"], title=words["title"], now=made.at(24))
    officers.mark_sent(shop, picks, now=made.at(22))
    for at, entry in enumerate(picks[:-2]):
        text, mark = words["feedback"][at % len(words["feedback"])]
        officers.note_feedback(shop, entry, text, mark=mark, now=made.at(10 - at, 20))
    officers.withdraw_entries(shop, proposed.waiting[:1], now=made.at(23))
