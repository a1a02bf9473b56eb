"""Codes stored in the file, in words of the current language.

``word("tier", "kol")`` is one word; ``choices("tier")`` fills a combo box. A code without a word is
shown as it is. Qt-free: reports and the command line may need the words too.
"""

from __future__ import annotations

from collections.abc import Callable

from seeddesk.i18n import tr
from seeddesk.ui import officer_words, promotion_words

Table = dict[str, str]


def word(kind: str, code: str | None) -> str:
    """The word for one code; empty for None and, where the kind has no word for it, for ``""``."""
    if code is None:
        return ""
    return KINDS[kind]().get(code, code)


def choices(kind: str) -> list[tuple[str, str]]:
    """``(code, word)`` in the order they are offered."""
    return list(KINDS[kind]().items())


def _tier() -> Table:
    return {
        "kol": tr("opinion leader"),
        "core": tr("core user"),
        "regular": tr("ordinary"),
        "buzz": tr("word of mouth"),
    }


def _own_circle() -> Table:
    return {
        "": tr("not own circle"),
        "relative": tr("relative"),
        "friend": tr("friend"),
        "staff": tr("staff"),
        "owner": tr("the owner"),
    }


def _would_buy() -> Table:
    return {
        "": tr("not asked yet"),
        "yes": tr("yes", "would buy"),
        "maybe": tr("maybe", "would buy"),
        "no": tr("no", "would buy"),
    }


def _gender() -> Table:
    return {"": tr("not known"), "f": tr("female"), "m": tr("male")}


def _consent() -> Table:
    return {"": tr("not asked yet"), "yes": tr("agreed"), "no": tr("refused")}


def _frequency() -> Table:
    return {
        "": tr("not said"),
        "daily": tr("every day"),
        "weekly": tr("every week"),
        "monthly": tr("every month"),
        "seasonal": tr("in its season"),
        "once": tr("once"),
    }


def _stage() -> Table:
    return {"seed": tr("seed"), "burst": tr("burst"), "plateau": tr("plateau")}


def _candidate() -> Table:
    return {
        "": tr("suggested"),
        "shortlisted": tr("shortlisted"),
        "invited": tr("invited"),
        "joined": tr("joined"),
        "declined": tr("declined"),
        "removed": tr("removed"),
    }


def _interaction() -> Table:
    return {
        "chat": tr("chat"),
        "vote": tr("vote"),
        "session": tr("sharing session"),
        "suggestion": tr("suggestion"),
        "visit": tr("visit"),
    }


def _order_status() -> Table:
    return {"paid": tr("paid"), "unpaid": tr("unpaid"), "closed": tr("closed"), "refunded": tr("refunded")}


def _group() -> Table:
    return {"wide": tr("A group"), "core": tr("B group"), "trial": tr("trial group")}


def _influencer() -> Table:
    return {
        "celebrity": tr("celebrity"),
        "expert": tr("expert"),
        "kol": tr("opinion leader"),
        "media": tr("self-media"),
        "inhouse": tr("in-house"),
    }


def _fit() -> Table:
    return {
        "need": tr("Needs it themselves"),
        "audience": tr("Audience match"),
        "interaction": tr("Interaction"),
        "credibility": tr("Credibility"),
        "cost": tr("Low cost"),
    }


def _influencer_stage() -> Table:
    return {
        "found": tr("found"),
        "contacted": tr("contacted"),
        "talking": tr("talking"),
        "agreed": tr("agreed"),
        "active": tr("active"),
        "done": tr("done", "influencer stage"),
        "declined": tr("declined"),
    }


def _voice() -> Table:
    return {
        "": tr("to sort"),
        "pain": tr("pain"),
        "wish": tr("wish"),
        "praise": tr("praise"),
        "complaint": tr("complaint"),
        "question": tr("question"),
    }


def _question() -> Table:
    return {
        "single": tr("one choice"),
        "multiple": tr("several choices"),
        "scale": tr("marks"),
        "nps": tr("recommend, 0–10 (NPS)"),
        "number": tr("a number"),
        "kano_with": tr("Kano: with it"),
        "kano_without": tr("Kano: without it"),
        "price_too_cheap": tr("price: too cheap"),
        "price_cheap": tr("price: cheap"),
        "price_dear": tr("price: dear"),
        "price_too_dear": tr("price: too dear"),
        "open": tr("open question"),
    }


def _kano() -> Table:
    return {
        "M": tr("must be"),
        "O": tr("the more the better"),
        "A": tr("delights"),
        "I": tr("indifferent"),
        "R": tr("rather not"),
        "Q": tr("contradicts itself"),
    }


def _mood() -> Table:
    return {"-1": tr("bad mood"), "0": tr("neutral"), "1": tr("good mood")}


def _node_about() -> Table:
    return {
        "": tr("not said"),
        "name": tr("name"),
        "look": tr("look"),
        "scent": tr("scent"),
        "price": tr("price"),
        "function": tr("function"),
        "packing": tr("packing"),
        "date": tr("launch date"),
        "other": tr("other"),
    }


def _node_state() -> Table:
    return {"draft": tr("draft"), "open": tr("vote running"), "closed": tr("vote closed")}


def _audience() -> Table:
    return {"core": tr("core group only"), "all": tr("everyone")}


def _outcome() -> Table:
    return {"adopt": tr("adopted"), "part": tr("partly"), "later": tr("not now"), "no": tr("no", "decision")}


def _round() -> Table:
    return {"open": tr("running"), "closed": tr("closed", "beta round")}


def _tester() -> Table:
    return {
        "applied": tr("applied"),
        "accepted": tr("accepted"),
        "bought": tr("bought"),
        "delivered": tr("delivered"),
        "reviewed": tr("reviewed"),
        "done": tr("done", "tester stage"),
        "withdrawn": tr("withdrawn"),
    }


def _price_feeling() -> Table:
    return {"": tr("not said"), "cheap": tr("cheap"), "right": tr("just right"), "dear": tr("too dear")}


def _fix_kind() -> Table:
    return {"issue": tr("fault"), "idea": tr("idea"), "praise": tr("praise")}


def _severity() -> Table:
    return {"serious": tr("serious"), "normal": tr("normal"), "minor": tr("minor")}


def _fix_status() -> Table:
    return {
        "open": tr("open", "fix"),
        "production": tr("in production"),
        "fixed": tr("fixed"),
        "verified": tr("verified"),
        "rejected": tr("rejected"),
    }


def _verdict() -> Table:
    return {"push": tr("push"), "fix": tr("fix first"), "stop": tr("stop", "verdict"), "": tr("too few to tell")}


def _verdict_so_far() -> Table:
    return {**_verdict(), "none": tr("too few to tell")}


def _verdict_gate() -> Table:
    from seeddesk.reports.words import gate

    return {code: gate(code) for code in ("participation", "conversion", "nps", "mark", "serious", "not_worse")}


def _platform() -> Table:
    return {
        "taobao": tr("Taobao"),
        "tmall": tr("Tmall"),
        "wechat": tr("WeChat"),
        "wecom": tr("WeCom"),
        "qq": tr("QQ"),
        "douyin": tr("Douyin"),
        "kuaishou": tr("Kuaishou"),
        "xiaohongshu": tr("Xiaohongshu"),
        "weibo": tr("Weibo"),
        "bilibili": tr("Bilibili"),
        "zhihu": tr("Zhihu"),
        "youzan": tr("Youzan"),
        "weidian": tr("Weidian"),
        "pdd": tr("Pinduoduo"),
        "jd": tr("JD"),
        "1688": "1688",
        "phone": tr("phone"),
        "email": tr("email"),
        "shopify": "Shopify",
        "woo": "WooCommerce",
    }


def _account() -> Table:
    return {
        "personal": tr("personal WeChat"),
        "official": tr("official account"),
        "group": tr("chat group"),
        "mini": tr("mini program"),
        "shop": tr("shop platform"),
        "other": tr("other"),
    }


def _points() -> Table:
    return {
        "sign_in": tr("sign-in"),
        "answer": tr("survey answered"),
        "vote": tr("vote"),
        "review": tr("review"),
        "bring": tr("brought someone"),
        "hand": tr("by hand"),
        "reward": tr("spent"),
        "revoke": tr("taken back"),
    }


def _ballot_fate() -> Table:
    return {
        "counted": tr("counted"),
        "replaced": tr("replaced by a later one"),
        "late": tr("late", "vote"),
        "not_entitled": tr("not entitled"),
        "too_many": tr("too many choices"),
        "empty": tr("no choice"),
    }


def _ballot_source() -> Table:
    return {"hand": tr("by hand"), "paste": tr("pasted"), "import": tr("imported")}


def _code_state() -> Table:
    return {
        "spare": tr("for nobody yet"),
        "given": tr("handed out"),
        "redeemed": tr("redeemed"),
        "leaked": tr("used by somebody else"),
    }


def _history_state() -> Table:
    return {"done": tr("done", "history"), "undone": tr("undone")}


def _gate() -> Table:
    return {
        "do": tr("Worth making", "product gate"),
        "careful": tr("With care", "product gate"),
        "dont": tr("Don't", "product gate"),
        "early": tr("Too early to say", "product gate"),
    }


def _gate_level() -> Table:
    return {"good": tr("good", "product gate"), "fair": tr("so-so", "product gate"),
            "poor": tr("poor", "product gate"), "": tr("not said")}  # fmt: skip


def _gate_point() -> Table:
    return {
        "need": tr("The need", "product gate"),
        "course": tr("The whole course of the need", "product gate"),
        "line": tr("Fit with what we sell", "product gate"),
        "ability": tr("Can we make it well", "product gate"),
        "margin": tr("Gross margin", "product gate"),
        "use": tr("How often it is used", "product gate"),
        "buy": tr("How often it is bought", "product gate"),
        "share": tr("Easy to share", "product gate"),
    }


def _need_size() -> Table:
    return {"": tr("not said"), "big": tr("big", "need"), "small": tr("small", "need")}


def _degree() -> Table:
    return {"": tr("not said"), "yes": tr("yes", "degree"), "partly": tr("partly", "degree"), "no": tr("no", "degree")}


def _launch_field() -> Table:
    points = _gate_point()
    return {
        "need_target": tr("Need of target users"),
        "need_fan": tr("Need of fans"),
        "need_ordinary": tr("Need of ordinary people"),
        "whole_course": points["course"],
        "fits_line": points["line"],
        "fits_ability": points["ability"],
        "easy_to_share": points["share"],
        "use_frequency": points["use"],
        "buy_frequency": points["buy"],
        **{f"note_{code}": points[code] for code in ("need", "course", "line", "ability", "margin", "share")},
        "note_frequency": tr("How often", "product gate"),
    }


def answer_kind(field: str) -> str:
    """The kind of words of a launch's answer, by its column."""
    if field.startswith("need_"):
        return "need_size"
    return "frequency" if field.endswith("_frequency") else "degree"


def _campaign() -> Table:
    return {
        "prize": tr("prize"),
        "contest": tr("contest"),
        "red_packet": tr("red packet"),
        "sign_up": tr("sign-up"),
        "other": tr("other", "kind of campaign"),
    }


def _campaign_state() -> Table:
    return {
        "planned": tr("planned", "campaign or race"),
        "running": tr("running", "campaign or race"),
        "over": tr("over", "campaign or race"),
        "closed": tr("closed", "campaign or race"),
        "off": tr("called off", "campaign or race"),
    }


def _came() -> Table:
    return {
        "natural": tr("by themselves", "how somebody came"),
        "incentive": tr("for a gift", "how somebody came"),
        "": tr("not known", "how somebody came"),
    }


def _claim() -> Table:
    return {
        "counts": tr("counts", "an invitee in a race"),
        "waits": tr("not long enough yet", "an invitee in a race"),
        "self": tr("brought themselves"),
        "taken": tr("was brought by somebody else"),
        "loop": tr("would close a circle"),
        "undated": tr("no day is known"),
        "before": tr("before the race"),
        "after": tr("after the race"),
        "late": tr("noted too late"),
        "staff": tr("staff take no part"),
        "own_circle": tr("own circle takes no part"),
        "known": tr("was there before"),
        "theme": tr("does not fit the theme"),
        "not_joined": tr("is not in the group"),
        "left": tr("has left"),
        "left_early": tr("left too early"),
    }


KINDS: dict[str, Callable[[], Table]] = {
    "gate": _gate,
    "gate_level": _gate_level,
    "gate_point": _gate_point,
    "need_size": _need_size,
    "degree": _degree,
    "launch_field": _launch_field,
    "tier": _tier,
    "own_circle": _own_circle,
    "would_buy": _would_buy,
    "gender": _gender,
    "consent": _consent,
    "frequency": _frequency,
    "stage": _stage,
    "candidate": _candidate,
    "interaction": _interaction,
    "order_status": _order_status,
    "group": _group,
    "influencer": _influencer,
    "fit": _fit,
    "influencer_stage": _influencer_stage,
    "voice": _voice,
    "mood": _mood,
    "question": _question,
    "kano": _kano,
    "node_about": _node_about,
    "node_state": _node_state,
    "audience": _audience,
    "outcome": _outcome,
    "round": _round,
    "tester": _tester,
    "price_feeling": _price_feeling,
    "fix_kind": _fix_kind,
    "severity": _severity,
    "fix_status": _fix_status,
    "verdict": _verdict,
    "verdict_so_far": _verdict_so_far,
    "verdict_gate": _verdict_gate,
    "platform": _platform,
    "ballot_fate": _ballot_fate,
    "ballot_source": _ballot_source,
    "code_state": _code_state,
    "history_state": _history_state,
    "account": _account,
    "campaign": _campaign,
    "campaign_state": _campaign_state,
    "came": _came,
    "claim": _claim,
    "group_role": promotion_words.role_table,
    "promotion": promotion_words.state_table,
    "promotion_measure": promotion_words.measure_table,
    "tryout_standing": officer_words.standing_table,
    "tryout_state": officer_words.state_table,
    "tryout_source": officer_words.source_table,
    "tryout_why": officer_words.why_table,
    "points": _points,
}
