"""The notices an owner sends, and the fields each can hold. Names of fields are part of the template language."""

from __future__ import annotations

from dataclasses import dataclass

LANGUAGES = ("zh_CN", "en")

FIELD_NAMES: dict[str, dict[str, tuple[str, ...]]] = {
    "shop": {"zh_CN": ("店铺", "店名"), "en": ("shop", "shop name")},
    "product": {"zh_CN": ("新品", "产品", "项目"), "en": ("product", "launch")},
    "today": {"zh_CN": ("今天",), "en": ("today",)},
    "theme": {"zh_CN": ("主题", "需求主题"), "en": ("theme", "need")},
    "does": {"zh_CN": ("用处",), "en": ("what it does", "use")},
    "for_whom": {"zh_CN": ("给谁用", "适合谁"), "en": ("for whom",)},
    "seats": {"zh_CN": ("名额",), "en": ("seats",)},
    "name": {"zh_CN": ("称呼", "昵称", "姓名", "名字"), "en": ("name", "nickname", "nick")},
    "price": {"zh_CN": ("价格", "价钱"), "en": ("price",)},
    "deposit": {"zh_CN": ("定金", "订金"), "en": ("deposit",)},
    "question": {"zh_CN": ("问题", "题目"), "en": ("question",)},
    "options": {"zh_CN": ("选项",), "en": ("options",)},
    "choices": {"zh_CN": ("可选几项",), "en": ("how many", "choices")},
    "deadline": {"zh_CN": ("截止时间", "截止"), "en": ("deadline", "closes")},
    "heard": {"zh_CN": ("大家说", "票数"), "en": ("heard",)},
    "decided": {"zh_CN": ("我们定", "决定"), "en": ("decided", "decision")},
    "reason": {"zh_CN": ("原因", "为什么"), "en": ("reason", "why")},
    "round": {"zh_CN": ("轮次", "第几轮"), "en": ("round",)},
    "version": {"zh_CN": ("版本",), "en": ("version",)},
    "code": {"zh_CN": ("内测码", "邀请码"), "en": ("code",)},
    "last_day": {"zh_CN": ("最后一天", "截止日期"), "en": ("last day",)},
    "points": {"zh_CN": ("测评要点", "要点"), "en": ("tested points", "points")},
    "survey": {"zh_CN": ("问卷",), "en": ("survey",)},
    "link": {"zh_CN": ("链接", "网址"), "en": ("link",)},
    "ranking": {"zh_CN": ("榜单", "排名"), "en": ("leaderboard", "ranking")},
    "topic": {"zh_CN": ("分享话题", "话题"), "en": ("topic",)},
    "guest": {"zh_CN": ("嘉宾",), "en": ("guest",)},
    "day": {"zh_CN": ("日期",), "en": ("day", "date")},
    "time": {"zh_CN": ("时间",), "en": ("time",)},
    "place": {"zh_CN": ("地点", "在哪里"), "en": ("place", "where")},
    "activity": {"zh_CN": ("活动",), "en": ("activity", "event")},
    "winners": {"zh_CN": ("中奖名单", "名单"), "en": ("winners",)},
    "prize": {"zh_CN": ("奖品",), "en": ("prize",)},
    "tryout": {"zh_CN": ("体验轮次", "体验月份"), "en": ("try-out", "tryout")},
    "officers": {"zh_CN": ("体验官名单", "体验官"), "en": ("officers", "experience officers")},
    "tried": {"zh_CN": ("体验内容", "试用内容"), "en": ("what is tried",)},
    "applied": {"zh_CN": ("报名人数",), "en": ("how many applied",)},
}
"""Field → what it is called in each language, the first shown, the others understood too."""

COMMON = ("shop", "product", "today")
LAUNCH = (*COMMON, "theme", "does", "for_whom", "seats", "price")
ROUND = (*COMMON, "name", "round", "version", "price", "deposit", "last_day", "points")
SESSION = ("topic", "guest", "day", "time", "place")
DRAW = ("activity", "winners", "prize", "day")


@dataclass(frozen=True, slots=True)
class Kind:
    """One notice. ``fields`` it may use; ``by_hand``: those that nothing in the shop knows, typed where the text
    is filled; ``about``: what has to be chosen to fill the rest (member, node, round, survey)."""

    code: str
    fields: tuple[str, ...]
    about: tuple[str, ...] = ()
    by_hand: tuple[str, ...] = ()


_ALL = (
    Kind("invitation", (*LAUNCH, "name"), ("member",)),
    Kind("promoted", (*LAUNCH, "name"), ("member",)),
    Kind("session", (*COMMON, *SESSION), (), SESSION),
    Kind("vote", (*COMMON, "question", "options", "choices", "deadline"), ("node",)),
    Kind("decision", (*COMMON, "question", "heard", "decided", "reason"), ("node",)),
    Kind("winners", (*COMMON, *DRAW), (), DRAW),
    Kind("officers", (*COMMON, "tryout", "officers", "tried", "applied", "last_day")),
    Kind("survey", (*COMMON, "survey", "link", "last_day"), ("survey",), ("link", "last_day")),
    Kind("accepted", ROUND, ("round", "tester")),
    Kind("code", (*ROUND, "code"), ("round", "tester")),
    Kind("review", ROUND, ("round", "tester")),
    Kind("leaderboard", (*COMMON, "ranking", "prize"), (), ("prize",)),
    Kind("thanks", (*COMMON, "name"), ("member",)),
    Kind("own", (*LAUNCH, "name"), ("member",)),
)

KINDS: dict[str, Kind] = {kind.code: kind for kind in _ALL}
"""``own``: texts the owner adds, each under a name; every other kind has one text per language."""

BUILT_IN = tuple(code for code in KINDS if code != "own")
