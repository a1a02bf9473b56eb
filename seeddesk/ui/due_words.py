"""What is due, in words: shared by the list of today, the calendar, its file and the command line. Qt-free."""

from __future__ import annotations

from datetime import datetime, timedelta

from seeddesk.domain.due import Due
from seeddesk.i18n import tr

STEP_OF = {
    "reply": "listen", "replies": "listen", "vote_start": "participate", "vote": "participate",
    "decide": "participate", "follow_up": "influence", "round_start": "beta", "round_end": "beta", "codes": "beta",
    "review": "beta", "tryout": "screen", 
    "campaign_start": "screen", "campaign_end": "screen", "race_end": "screen", "picture": "screen",
    "reminder": "overview",
}  # fmt: skip
TONE_OF = {
    "reply": "danger", "replies": "danger", "vote_start": "info", "vote": "info", "decide": "attention",
    "follow_up": "primary", "round_start": "neutral", "round_end": "attention", "codes": "attention",
    "review": "attention", "tryout": "attention", 
    "campaign_start": "neutral", "campaign_end": "attention", "race_end": "attention", "picture": "attention",
    "reminder": "neutral",
}  # fmt: skip
"""The colour of a kind; its word always stands beside it."""


def kind_word(kind: str) -> str:
    """What kind of thing it is, in a word."""
    return {
        "reply": tr("answer", "kind of due thing"),
        "replies": tr("answers", "kind of due thing"),
        "vote_start": tr("vote opens"),
        "vote": tr("vote", "kind of due thing"),
        "decide": tr("decision", "kind of due thing"),
        "follow_up": tr("follow-up"),
        "round_start": tr("round starts"),
        "round_end": tr("round ends"),
        "codes": tr("codes", "kind of due thing"),
        "review": tr("reviews", "kind of due thing"),
        "tryout": tr("feedback", "kind of due thing"),
        "campaign_start": tr("campaign starts"),
        "campaign_end": tr("campaign ends"),
        "race_end": tr("race ends"),
        "picture": tr("QR code", "kind of due thing"),
        "reminder": tr("reminder"),
    }[kind]


def due_text(one: Due) -> str:
    """One line saying what is due."""
    values = one.values
    name, text = str(values.get("name") or ""), " ".join(str(values.get("text") or "").split())
    if one.kind == "reply":
        return tr("Answer {name}: “{text}”").format(name=name or tr("unknown sender"), text=text)
    if one.kind == "replies":
        return tr("%n more voice(s) wait for an answer", n=values["count"])
    if one.kind == "vote_start":
        return tr("Vote opens: {question}").format(question=text)
    if one.kind == "vote":
        words = tr("Vote ends: {question}").format(question=text)
        return words + (" · " + tr("%n voted", n=values["voted"]) if "voted" in values else "")
    if one.kind == "decide":
        return tr("Decide: {question}").format(question=text)
    if one.kind == "follow_up":
        return tr("Follow up {name}").format(name=name)
    if one.kind == "round_start":
        return tr("Round {number} starts").format(number=values["number"])
    if one.kind == "round_end":
        return tr("Round {number} ends").format(number=values["number"])
    if one.kind == "codes":
        return tr("Round {number}: %n code(s) not used yet", n=values["count"]).format(number=values["number"])
    if one.kind == "review":
        return tr("Round {number}: ask %n tester(s) for their review", n=values["count"]).format(
            number=values["number"]
        )
    if one.kind == "tryout":
        return tr("{name}: feedback of %n experience officer(s)", n=values["count"]).format(name=name)
    if one.kind == "campaign_start":
        return tr("Campaign starts: {name}").format(name=name)
    if one.kind == "campaign_end":
        return tr("Campaign ends: {name}").format(name=name)
    if one.kind == "race_end":
        return tr("Referral race ends: {name}. Look at it and close it.").format(name=name)
    if one.kind == "picture":
        return _picture_text(name, int(values["days"]))
    return f"{text} · {name}" if name else text


def _picture_text(name: str, days: int) -> str:
    if days < 0:
        return tr("The QR of {group} has expired; put in a new one").format(group=name)
    if days == 0:
        return tr("QR of {group} expires today").format(group=name)
    return tr("QR of {group} expires in %n day(s)", n=days).format(group=name)


def _on_its_day(one: Due) -> str:
    """The line where the day stands beside it, and for a file that is read on another day."""
    if one.kind == "picture":
        return tr("QR of {group} expires").format(group=one.values["name"])
    return due_text(one)


def calendar_text(one: Due) -> str:
    """The line for a calendar, where the day is plain to see: with the time where there is one."""
    return f"{one.at:%H:%M} {due_text(one)}" if one.timed else _on_its_day(one)


def entry_words(one: Due) -> tuple[str, str]:
    """For the calendar file: what it says, and the kind."""
    return _on_its_day(one), kind_word(one.kind)


def when(one: Due, now: datetime) -> tuple[str, str]:
    """How far away a thing is, in a word or two, and the tone it deserves."""
    at, away = one.at, one.at - now
    if at < now:
        if at.date() == now.date():
            minutes = int(-away.total_seconds() // 60)
            late = tr("%n min late", n=minutes) if minutes < 120 else tr("%n h late", n=minutes // 60)
        else:
            late = tr("%n day(s) late", n=(now.date() - at.date()).days)
        return late, "danger"
    if at.date() == now.date():
        if not one.timed:
            return tr("today"), "attention"
        if away <= timedelta(minutes=90):
            return tr("%n min", n=int(away.total_seconds() // 60)), "danger"
        return at.strftime("%H:%M"), "attention"
    if at.date() == now.date() + timedelta(days=1):
        return tr("tomorrow"), ""
    return tr("in %n day(s)", n=(at.date() - now.date()).days), ""


def back_words(one: Due, now: datetime) -> str:
    """When a thing that was put off comes back."""
    if one.snoozed_until is None:
        return ""
    days = (one.snoozed_until - now.date()).days
    return tr("tomorrow") if days == 1 else tr("in %n day(s)", n=days)
