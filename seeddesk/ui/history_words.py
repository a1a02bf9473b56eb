"""What the owner did, in words: from the key and values of a history entry to one line.

Each key that the program writes with ``shop.change("…")`` has an entry here; a test looks them all up.
An entry is a function of the values, so that counts get their plural forms. Qt-free.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from seeddesk.i18n import tr
from seeddesk.ui.officer_words import HISTORY as OFFICERS
from seeddesk.ui.promotion_words import HISTORY as PROMOTIONS
from seeddesk.ui.words import answer_kind, word

Values = Mapping[str, Any]


class _Blank(dict[str, Any]):
    def __missing__(self, key: str) -> str:
        return ""


def history_sentence(key: str, values: Values) -> str:
    """One line in the current language; a key without words is shown in a general line."""
    make = SENTENCES.get(key)
    if make is None:
        return tr("Changed something ({key})").format(key=key)
    return make(values).format_map(_Blank(values))


AREAS = ("members", "groups", "screen", "influence", "listen", "participate", "beta", "import", "shop")
"""What actions are about, in the order of the window."""

_AREA_OF = {
    "member": "members", "tiers": "members", "segment": "members", "referral": "members", "interaction": "members",
    "account": "members", "channel": "members", "ledger": "members", "points": "members", "reward": "members",
    "honour": "members", "group": "groups", "screen": "screen", "own_circle": "screen", "candidate": "screen", 
    "campaign": "screen", "race": "screen",
    "influencer": "influence", "outreach": "influence", "voice": "listen", "topic": "listen", "survey": "listen",
    "question": "listen", "answer": "listen", "chat": "listen", "node": "participate", "vote": "participate",
    "decision": "participate", "round": "beta", "code": "beta", "tester": "beta", "review": "beta", "fix": "beta",
    "verdict": "beta", "import": "import", "tryout": "screen", "promotion": "screen",
}  # fmt: skip


def area_of(key: str) -> str:
    """What an action is about, one of :data:`AREAS`."""
    return _AREA_OF.get(key.partition(".")[0], "shop")


def area_word(area: str) -> str:
    """An area in words."""
    return {
        "members": tr("Members"),
        "groups": tr("Groups"),
        "screen": tr("Screen"),
        "influence": tr("Influencers"),
        "listen": tr("Listen"),
        "participate": tr("Participate"),
        "beta": tr("Beta"),
        "import": tr("Imports"),
        "shop": tr("Shop and launches"),
    }[area]


def _deleted(values: Values) -> str:
    who = tr("Deleted {name}") if values.get("name") else tr("Deleted %n member(s)", n=count(values))
    lost = values.get("lost")
    if not isinstance(lost, dict) or not lost:
        return who
    from seeddesk.ui.table_words import counted

    return tr("{who}, and with them: {what}").replace("{who}", who).replace("{what}", counted(lost))


def _limits(values: Values) -> str:
    return tr("Actions can be undone for {days} days, up to {megabytes} MB")


def count(values: Values, name: str = "count") -> int:
    """A count among the values, 0 where it is missing."""
    value = values.get(name, 0)
    return value if isinstance(value, int) else 0


def _one_or_many(values: Values, one: str, many: str) -> str:
    """The text that names the one it was about, or the one that counts."""
    return one if count(values) <= 1 else many


def _word(template: str, field: str, kind: str, values: Values) -> str:
    """Fill one field with the word of its code."""
    return template.replace(f"{{{field}}}", word(kind, str(values.get(field, ""))))


def _take_back(values: Values) -> str:
    what = history_sentence(str(values.get("key", "")), values.get("values") or {})
    return tr("Took back: {what}").replace("{what}", what.replace("{", "{{").replace("}", "}}"))


def _voices(values: Values, one: str, many: str) -> str:
    return one if count(values) == 1 else many


def _text(values: Values, template: str) -> str:
    from seeddesk.ui.text_words import kind_title

    title = str(values.get("name") or "") or kind_title(str(values.get("kind", "own")))
    return template.replace("{title}", title.replace("{", "{{").replace("}", "}}"))


def _in_tier(values: Values) -> str:
    if not values.get("tier"):
        return _one_or_many(
            values, tr("Left the tier of {name} to the rules"),
            tr("Left the tier of %n member(s) to the rules", n=count(values)),
        )  # fmt: skip
    return _word(
        _one_or_many(values, tr("{name} is now: {tier}"), tr("%n member(s) are now: {tier}", n=count(values))),
        "tier",
        "tier",
        values,
    )


def _launch_field(values: Values, template: str) -> str:
    return _word(template, "field", "launch_field", values)


def _answer(values: Values) -> str:
    template = _launch_field(values, tr("{name}: {field}: {value}"))
    return _word(template, "value", answer_kind(str(values.get("field", ""))), values)


def _given(values: Values) -> str:
    if count(values, "points") < 0:
        template = _one_or_many(
            values, tr("Took {taken} points from {name}"),
            tr("Took {taken} points each from %n member(s)", n=count(values)),
        )  # fmt: skip
        return template.replace("{taken}", f"{-count(values, 'points'):,}")
    return _one_or_many(
        values, tr("Gave {name} {points} points"), tr("Gave %n member(s) {points} points each", n=count(values))
    )


SENTENCES: dict[str, Callable[[Values], str]] = {
    "history.take_back": _take_back,
    "history.limits": _limits,
    "shop.name": lambda v: tr("Named the shop {name}"),
    "text.save": lambda v: _text(v, tr("Changed the text “{title}”")),
    "text.reset": lambda v: _text(v, tr("Back to the original: {title}")),
    "text.add": lambda v: tr("New text: {name}"),
    "text.rename": lambda v: tr("Renamed the text {old} to {name}"),
    "text.delete": lambda v: tr("Deleted the text {name}"),
    "setting.defaults": lambda v: tr("Changed what new launches begin with"),
    "launch.create": lambda v: tr("New launch: {name}"),
    "launch.update": lambda v: tr("Changed the launch {name}"),
    "launch.rename": lambda v: tr("Renamed the launch {old} to {name}"),
    "launch.answer": lambda v: _answer(v),
    "launch.note": lambda v: _launch_field(v, tr("{name}: note on {field}: {value}")),
    "launch.stage": lambda v: _word(tr("{name} is now in this stage: {stage}"), "stage", "stage", v),
    "launch.copy": lambda v: tr("Made {name} after {old}"),
    "launch.delete": lambda v: _one_or_many(
        v, tr("Deleted the launch {name}"), tr("Deleted %n launch(es)", n=count(v))
    ),
    "launch.archive": lambda v: _one_or_many(
        v, tr("Archived the launch {name}"), tr("Archived %n launch(es)", n=count(v))
    ),
    "launch.restore": lambda v: _one_or_many(
        v, tr("Took {name} back from the archive"), tr("Took %n launch(es) back from the archive", n=count(v))
    ),
    "import.members": lambda v: tr("Imported members from {file}: %n new", n=count(v, "new")),
    "import.orders": lambda v: tr("Imported orders from {file}: %n new", n=count(v, "new")),
    "import.reviews": lambda v: tr("Imported reviews from {file}: %n new", n=count(v, "new")),
    "import.votes": lambda v: tr("Imported votes from {file}: %n new", n=count(v, "new")),
    "import.influencers": lambda v: tr("Imported influencers from {file}: %n new", n=count(v, "new")),
    "import.fixes": lambda v: tr("Imported fixes from {file}: %n new", n=count(v, "new"))
    + (tr(", %n changed", n=count(v, "updated")) if count(v, "updated") else ""),
    "import.voices": lambda v: tr("Imported voices from {file}: %n new", n=count(v, "new")),
    "import.survey": lambda v: tr("Imported survey answers from {file}: %n new", n=count(v, "new")),
    "survey.rename": lambda v: tr("The survey {old} is now called {name}"),
    "survey.delete": lambda v: _one_or_many(v, tr("Deleted the survey {name}"), tr("Deleted %n survey(s)", n=count(v))),
    "survey.pouliot": lambda v: tr("Kano answers are judged by Pouliot's table"),
    "survey.usual_kano": lambda v: tr("Kano answers are judged by the usual table"),
    "question.kind": lambda v: _word(
        _one_or_many(v, tr("“{text}” is asked as: {kind}"), tr("%n question(s) are asked as: {kind}", n=count(v))),
        "kind",
        "question",
        v,
    ),
    "answer.assign": lambda v: tr("%n answer(s) are from {name}", n=count(v)),
    "answer.unassign": lambda v: tr("%n answer(s) are of nobody known", n=count(v)),
    "answer.delete": lambda v: tr("Took %n answer(s) out of {survey}", n=count(v)),
    "import.all": lambda v: tr("Took in the whole shop from {file}"),
    "import.chat": lambda v: tr("Imported the chat {chat}: %n message(s) counted", n=count(v, "new")),
    "chat.link": lambda v: tr("{sender} of the chat {chat} is {name}"),
    "chat.unlink": lambda v: tr("{sender} of the chat {chat} is not {name}"),
    "chat.new_member": lambda v: tr("New member from the chat {chat}: {name}"),
    "chat.state": lambda v: (
        tr("Put %n person(s) of chats back into the list of the unknown", n=count(v))
        if not v.get("state")
        else tr("Took %n person(s) of chats off the list of the unknown", n=count(v))
    ),
    "import.format": lambda v: tr("Remembered the columns of {file}"),
    "interaction.record": lambda v: (
        tr("Counted contacts on %n day(s) from {source}", n=count(v))
        if v.get("source")
        else tr("Counted contacts on %n day(s)", n=count(v))
    ),
    "referral.left": lambda v: tr("%n person(s) who were brought have left", n=count(v)),
    "referral.stays": lambda v: tr("%n person(s) who were brought are there again", n=count(v)),
    "referral.delete": lambda v: tr("Struck %n note(s) of who brought whom", n=count(v)),
    "referral.record": lambda v: tr("Noted who brought %n person(s)", n=count(v)),
    "member.add": lambda v: tr("Added {name}"),
    "member.edit": lambda v: tr("Changed {name}"),
    "member.delete": lambda v: _deleted(v),
    "member.tag": lambda v: tr("Tagged %n member(s): {tags}", n=count(v)),
    "member.untag": lambda v: tr("Took the tag {tags} from %n member(s)", n=count(v)),
    "member.tier": lambda v: _in_tier(v),
    "member.merge": lambda v: tr("Made {name} and {other} one member"),
    "member.apart": lambda v: tr("Said of %n pair(s) that they are different people", n=count(v)),
    "tiers.rules": lambda v: tr("Changed the rules of the tiers"),
    "tiers.sort": lambda v: tr("Sorted into tiers: %n member(s) changed", n=count(v)),
    "segment.save": lambda v: tr("Saved the segment {name}"),
    "segment.rename": lambda v: tr("Renamed the segment {old} to {name}"),
    "segment.delete": lambda v: tr("Deleted the segment {name}"),
    "account.add": lambda v: tr("New shop account: {name}"),
    "account.edit": lambda v: tr("Changed the shop account {name}"),
    "account.delete": lambda v: (
        _one_or_many(v, tr("Deleted the shop account {name}"), tr("Deleted %n shop account(s)", n=count(v)))
    ),
    "account.reach": lambda v: tr("Noted that %n member(s) are reached through {account}", n=count(v)),
    "account.lose": lambda v: tr("%n member(s) are no longer reached through {account}", n=count(v)),
    "account.strike": lambda v: tr("Took %n member(s) off the list of {account}", n=count(v)),
    "points.rules": lambda v: tr("Changed what earns points"),
    "points.book": lambda v: tr("Booked %n entries of points ({points} points)", n=count(v)),
    "points.sign_in": lambda v: tr("Booked the sign-in of %n member(s) on {day}", n=count(v)),
    "points.give": _given,
    "points.revoke": lambda v: (
        _one_or_many(v, tr("Took back an entry of {name}"), tr("Took back %n entries of points", n=count(v)))
    ),
    "points.spend": lambda v: tr("{name} took {reward} for {points} points"),
    "reward.add": lambda v: tr("New reward: {name}"),
    "reward.edit": lambda v: tr("Changed the reward {name}"),
    "reward.delete": lambda v: (
        _one_or_many(v, tr("Deleted the reward {name}"), tr("Deleted %n reward(s)", n=count(v)))
    ),
    "honour.give": lambda v: (
        _one_or_many(v, tr("{name} is now “{title}”"), tr("Gave %n member(s) the title “{title}”", n=count(v)))
    ),
    "honour.delete": lambda v: (
        _one_or_many(v, tr("Took the title “{title}” from {name}"), tr("Took away %n title(s)", n=count(v)))
    ),
    "group.add": lambda v: tr("New group: {name}"),
    "group.edit": lambda v: tr("Changed the group {name}"),
    "group.copy": lambda v: tr("New group {name}, set up like {old}"),
    "group.delete": lambda v: (
        tr("Deleted the group {name}") if count(v) == 1 else tr("Deleted %n group(s)", n=count(v))
    ),
    "group.join": lambda v: tr("Put %n member(s) into {group}", n=count(v)),
    "group.leave": lambda v: tr("%n member(s) left {group}", n=count(v)),
    "group.strike": lambda v: tr("Took %n member(s) off the list of {group}", n=count(v)),
    "group.leaving": lambda v: tr("Noted why %n member(s) left {group}: {reason}", n=count(v)),
    "group.days": lambda v: tr("Changed since when somebody is in {group}"),
    "screen.theme": lambda v: tr("Wrote the demand theme of {name}"),
    "screen.tags": lambda v: tr("Tags of the theme: {tags}") if v.get("tags") else tr("Took all tags off the theme"),
    "screen.rules": lambda v: tr("Changed the score rules of {name}"),
    "campaign.add": lambda v: tr("New campaign: {name}"),
    "campaign.edit": lambda v: tr("Changed the campaign {name}"),
    "campaign.off": lambda v: tr("Called off the campaign {name}"),
    "campaign.on": lambda v: tr("The campaign {name} takes place after all"),
    "campaign.delete": lambda v: (
        tr("Deleted the campaign {name}") if count(v) == 1 else tr("Deleted %n campaign(s)", n=count(v))
    ),
    "campaign.assign": lambda v: tr("Noted that %n member(s) came through {name}", n=count(v)),
    "campaign.natural": lambda v: tr("Noted that %n member(s) came by themselves", n=count(v)),
    "campaign.unmark": lambda v: tr("How %n member(s) came is not known again", n=count(v)),
    "race.add": lambda v: tr("New referral race: {name}"),
    "race.edit": lambda v: tr("Changed the referral race {name}"),
    "race.close": lambda v: tr("Closed the referral race {name}"),
    "race.reopen": lambda v: tr("Opened the referral race {name} again"),
    "race.delete": lambda v: (
        tr("Deleted the referral race {name}") if count(v) == 1 else tr("Deleted %n referral race(s)", n=count(v))
    ),
    "audience.add": lambda v: tr("New audience: {name}"),
    "audience.edit": lambda v: tr("Changed the audience {name}"),
    "audience.choose": lambda v: tr("Begin with the audience {name}"),
    "audience.delete": lambda v: (
        tr("Struck the audience {name}") if count(v) == 1 else tr("Struck %n audiences", n=count(v))
    ),
    **OFFICERS,
    **PROMOTIONS,
    "screen.half_life": lambda v: tr("Activity counts half after %n day(s)", n=count(v, "days")),
    "own_circle.mark": lambda v: _word(
        _one_or_many(
            v, tr("{name} is own circle: {kind}"), tr("Marked %n member(s) as own circle: {kind}", n=count(v))
        ),
        "kind",
        "own_circle",
        v,
    ),
    "own_circle.unmark": lambda v: _one_or_many(
        v, tr("{name} is no longer own circle"), tr("Took %n member(s) out of the own circle", n=count(v))
    ),
    "own_circle.would_buy": lambda v: _word(
        _one_or_many(
            v, tr("Would {name} buy it: {answer}"), tr("Would they buy it, %n member(s): {answer}", n=count(v))
        ),
        "answer",
        "would_buy",
        v,
    ),
    "candidate.shortlisted": lambda v: _one_or_many(
        v, tr("Put {name} on the shortlist"), tr("Put %n member(s) on the shortlist", n=count(v))
    ),
    "candidate.invited": lambda v: _one_or_many(v, tr("Invited {name}"), tr("Invited %n member(s)", n=count(v))),
    "candidate.joined": lambda v: _one_or_many(
        v, tr("{name} joined the core group"), tr("%n member(s) joined the core group", n=count(v))
    ),
    "candidate.declined": lambda v: _one_or_many(v, tr("{name} declined"), tr("%n member(s) declined", n=count(v))),
    "candidate.removed": lambda v: _one_or_many(
        v, tr("Took {name} out of the screening"), tr("Took %n member(s) out of the screening", n=count(v))
    ),
    "candidate.suggested": lambda v: _one_or_many(
        v, tr("Put {name} back among the suggested"), tr("Put %n member(s) back among the suggested", n=count(v))
    ),
    "round.open": lambda v: tr("Opened beta round {number} of {launch}"),
    "round.update": lambda v: tr("Changed beta round {number}"),
    "round.close": lambda v: tr("Closed beta round {number}"),
    "round.reopen": lambda v: tr("Opened beta round {number} again"),
    "round.points": lambda v: tr("Changed what beta round {number} tests"),
    "round.gates": lambda v: tr("Changed the goals of beta round {number}"),
    "round.delete": lambda v: tr("Deleted beta round {number}"),
    "code.issue": lambda v: tr("Made %n invitation code(s)", n=count(v)),
    "code.redeem": lambda v: tr("{name} used the code {code}"),
    "code.delete": lambda v: tr("Withdrew %n invitation code(s)", n=count(v)),
    "tester.add": lambda v: tr("Added %n tester(s)", n=count(v)),
    "tester.move": lambda v: _word(
        _one_or_many(v, tr("Tester {name} is now “{stage}”"), tr("%n testers are now “{stage}”", n=count(v))),
        "stage",
        "tester",
        v,
    ),
    "tester.update": lambda v: tr("Changed the tester {name}"),
    "tester.delete": lambda v: tr("Removed %n tester(s)", n=count(v)),
    "review.save": lambda v: tr("Review of {name}"),
    "review.delete": lambda v: tr("Deleted %n review(s)", n=count(v)),
    "fix.add": lambda v: tr("New fix: {title}"),
    "fix.update": lambda v: tr("Changed the fix {title}"),
    "fix.status": lambda v: _word(
        _one_or_many(v, tr("Fix {title} is now “{status}”"), tr("%n fixes are now “{status}”", n=count(v))),
        "status",
        "fix_status",
        v,
    ),
    "fix.report": lambda v: tr("One more report of {title}"),
    "fix.merge": lambda v: tr("Merged %n fix(es) into {title}", n=count(v)),
    "fix.delete": lambda v: _one_or_many(v, tr("Deleted the fix {title}"), tr("Deleted %n fixes", n=count(v))),
    "verdict.decide": lambda v: _word(tr("Verdict on round {number}: {outcome}"), "outcome", "verdict", v),
    "influencer.add": lambda v: tr("New influencer: {name}"),
    "influencer.update": lambda v: tr("Changed the influencer {name}"),
    "influencer.delete": lambda v: (
        tr("Deleted the influencer {name}") if count(v) == 1 else tr("Deleted %n influencer(s)", n=count(v))
    ),
    "influencer.move": lambda v: (
        tr("{name} is now at: {stage}") if count(v) == 1 else tr("%n influencer(s) are now at: {stage}", n=count(v))
    ).replace("{stage}", word("influencer_stage", str(v.get("stage", "")))),
    "influencer.follow_up": lambda v: (
        tr("Follow up {name} on {date}") if count(v) == 1 else tr("Follow up %n influencer(s) on {date}", n=count(v))
    ),
    "influencer.no_follow_up": lambda v: (
        tr("No follow-up with {name}") if count(v) == 1 else tr("No follow-up with %n influencer(s)", n=count(v))
    ),
    "influencer.weights": lambda v: tr("Changed what counts for the fit of influencers"),
    "influencer.block": lambda v: tr("Not to be contacted: {name}"),
    "influencer.unblock": lambda v: tr("May be contacted again: {name}"),
    "outreach.add": lambda v: tr("Noted a contact with {name}"),
    "outreach.delete": lambda v: tr("Deleted %n contact(s) with {name}", n=count(v)),
    "voice.add": lambda v: tr("New voice: “{text}”"),
    "voice.paste": lambda v: tr("Pasted %n voice(s)", n=count(v)),
    "voice.update": lambda v: _voices(v, tr("Changed the voice “{text}”"), tr("Changed %n voice(s)", n=count(v))),
    "voice.kind": lambda v: _voices(
        v, tr("Sorted “{text}” as {kind}"), tr("Sorted %n voice(s) as {kind}", n=count(v))
    ).replace("{kind}", word("voice", str(v.get("kind", "")))),
    "voice.mood": lambda v: _voices(
        v, tr("Mood of “{text}”: {mood}"), tr("Mood of %n voice(s): {mood}", n=count(v))
    ).replace("{mood}", word("mood", str(v.get("mood"))) if v.get("mood") is not None else "–"),
    "voice.topic": lambda v: (
        _voices(v, tr("Put “{text}” under {topic}"), tr("Put %n voice(s) under {topic}", n=count(v)))
        if v.get("topic")
        else _voices(v, tr("Took “{text}” out of its topic"), tr("Took %n voice(s) out of their topics", n=count(v)))
    ),
    "voice.assigned": lambda v: _voices(v, tr("{name} answers “{text}”"), tr("{name} answers %n voice(s)", n=count(v))),
    "voice.no_answer": lambda v: _voices(
        v, tr("“{text}” needs no answer"), tr("%n voice(s) need no answer", n=count(v))
    ),
    "voice.answer": lambda v: tr("Answered “{text}”"),
    "voice.reopen": lambda v: _voices(
        v, tr("“{text}” waits for an answer again"), tr("%n voice(s) wait for an answer again", n=count(v))
    ),
    "voice.delete": lambda v: _voices(v, tr("Deleted the voice “{text}”"), tr("Deleted %n voice(s)", n=count(v))),
    "voice.minutes": lambda v: tr("Answer within %n minute(s)", n=count(v, "minutes")),
    "topic.create": lambda v: tr("New topic: {name}"),
    "topic.rename": lambda v: tr("Renamed the topic {old} to {name}"),
    "topic.merge": lambda v: tr("Merged %n topic(s) into {name}", n=count(v)),
    "topic.delete": lambda v: (
        tr("Deleted the topic {name}") if count(v) == 1 else tr("Deleted %n topic(s)", n=count(v))
    ),
    "node.create": lambda v: tr("Opened for a vote: {name}"),
    "node.update": lambda v: tr("Changed the vote {name}"),
    "node.delete": lambda v: tr("Deleted the vote {name}") if count(v) == 1 else tr("Deleted %n vote(s)", n=count(v)),
    "node.close": lambda v: tr("Closed the vote {name}"),
    "node.reopen": lambda v: tr("Reopened the vote {name}"),
    "vote.add": lambda v: tr("{name} voted: {question}"),
    "vote.paste": lambda v: tr("Counted %n pasted vote(s): {question}", n=count(v)),
    "vote.delete": lambda v: tr("Took out %n vote(s): {question}", n=count(v)),
    "vote.assign": lambda v: tr("Gave %n vote(s) to {name}", n=count(v)),
    "decision.set": lambda v: tr("Decided {outcome}: {question}").replace(
        "{outcome}", word("outcome", str(v.get("outcome", "")))
    ),
    "decision.delete": lambda v: (
        tr("Took back the decision on {question}") if count(v) == 1 else tr("Took back %n decision(s)", n=count(v))
    ),
    "decision.publish": lambda v: (
        tr("Published the decision on {question}") if count(v) == 1 else tr("Published %n decision(s)", n=count(v))
    ),
    "decision.unpublish": lambda v: (
        tr("Not published any more: {question}")
        if count(v) == 1
        else tr("No longer published: %n decision(s)", n=count(v))
    ),
    "reminder.add": lambda v: tr("Reminder for {date}: {text}"),
    "reminder.update": lambda v: tr("Changed the reminder “{text}”"),
    "reminder.move": lambda v: tr("Moved the reminder “{text}” to {date}"),
    "reminder.delete": lambda v: _one_or_many(
        v, tr("Deleted the reminder “{text}”"), tr("Deleted %n reminder(s)", n=count(v))
    ),
    "reminder.reopen": lambda v: _one_or_many(
        v, tr("Not done after all: {text}"), tr("Not done after all: %n reminder(s)", n=count(v))
    ),
    "due.snooze": lambda v: _one_or_many(
        v, tr("Put off until {date}: {text}"), tr("Put off %n thing(s) until {date}", n=count(v))
    ),
    "due.wake": lambda v: _one_or_many(
        v, tr("Back on the list: {text}"), tr("%n thing(s) back on the list", n=count(v))
    ),
    "due.done": lambda v: _one_or_many(v, tr("Done: {text}"), tr("%n thing(s) done", n=count(v))),
    "calendar.begin": lambda v: tr("Wrote the first calendar file"),
}
"""History key → template with the entry's values as fields."""
