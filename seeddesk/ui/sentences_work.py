"""Reason codes of the five steps in words; see sentences.py, which looks here."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from seeddesk.i18n import tr
from seeddesk.ui import officer_words, promotion_words
from seeddesk.ui.sentences_race import FAMILIES as RACES
from seeddesk.ui.words import word

Sentence = tuple[str, str]
Values = dict[str, Any]
Texts = Mapping[str, Callable[[Values], Sentence]]


def _member() -> Texts:
    return {
        "missing": lambda v: (tr("This member is no longer there."), tr("Perhaps they were deleted; choose another.")),
        "gone": lambda v: (tr("This member is no longer there."), tr("Perhaps they were deleted; choose another.")),
        "nameless": lambda v: (tr("A member needs a name or a nickname."), tr("Write what you call them.")),
        "phone": lambda v: (tr("This is not a whole phone number."), tr("For example 138 0013 8000.")),
        "phone_taken": lambda v: (tr("{name} already has this phone number."), tr("Perhaps it is the same person.")),
        "identity_taken": lambda v: (
            tr("Another member already has the name {value} there."),
            tr("Perhaps it is the same person."),
        ),
        "email": lambda v: (tr("This is not an e-mail address."), tr("For example name@example.com.")),
        "birthday": lambda v: (tr("This birthday cannot be right."), tr("Write it as 1990-05-31.")),
        "date": lambda v: (tr("This is not a date."), tr("Write it as 2026-05-31.")),
        "choice": lambda v: (tr("This choice is not known."), tr("Choose one from the list.")),
        "too_long": lambda v: (tr("This text is too long."), tr("At most {limit} characters.")),
    }


def _candidate() -> Texts:
    return {
        "resting": lambda v: (
            tr("They are in another try-out just now: {launch}.")
            if not v.get("until")
            else tr("They were invited to {launch} not long ago."),
            tr("Ask others first. How long somebody rests is set in the score rules.")
            if not v.get("until")
            else tr("They may be asked again from {until}."),
        ),
        "invited_already": lambda v: (tr("This person was invited already."), tr("Nobody is invited twice.")),
        "state": lambda v: (tr("This state of a candidate is not known."), tr("Choose one from the list.")),
        "transition": lambda v: (
            tr("A candidate who is “{state}” cannot become “{to}”.")
            .replace("{state}", _candidate_word(v.get("state")))
            .replace("{to}", _candidate_word(v.get("to"))),
            "",
        ),
        "nobody": lambda v: (tr("Nobody is chosen."), tr("Tick people in the list first.")),
        "reason": lambda v: (tr("A reason is needed."), tr("One sentence is enough; it helps with the next launch.")),
        "reason_long": lambda v: (tr("This reason is too long."), tr("At most {limit} characters.")),
    }


def _candidate_word(state: str | None) -> str:
    return word("candidate", "" if state == "suggested" else state)


def _theme() -> Texts:
    return {
        "too_long": lambda v: (tr("The demand theme is too long."), tr("One sentence, at most {limit} characters.")),
        "tag_too_long": lambda v: (tr("A tag is too long."), tr("At most {limit} characters.")),
        "many_tags": lambda v: (tr("These are too many tags."), tr("At most {limit}; a few tell people apart better.")),
    }


def _audience() -> Texts:
    return {
        "nameless": lambda v: (tr("An audience needs a name."), ""),
        "taken": lambda v: (tr("There is an audience of this name already."), tr("Choose another name.")),
        "mark": lambda v: (tr("A mark lies between {low} and {high}."), ""),
        "too_long": lambda v: (tr("This text is too long."), tr("At most {limit} characters.")),
        "many": lambda v: (tr("More than {limit} audiences cannot be compared."), tr("Strike one first.")),
        "reason": lambda v: (tr("A reason is needed."), ""),
        "gone": lambda v: (tr("This audience is no longer there."), ""),
    }


def _cooling() -> Texts:
    return {"range": lambda v: (tr("The rest must lie between {low} and {high} days."), "")}


def _half_life() -> Texts:
    return {"range": lambda v: (tr("This half-life is out of range."), tr("Between {low} and {high} days."))}


def _own_circle() -> Texts:
    return {
        "kind": lambda v: (tr("This kind of own circle is not known."), tr("Choose one from the list.")),
        "answer": lambda v: (tr("This answer is not known."), tr("Choose one from the list.")),
        "outside": lambda v: (tr("{name} is not own circle."), tr("Mark them as own circle first.")),
    }


def _weights() -> Texts:
    return {
        "negative": lambda v: (tr("A weight cannot be below 0."), tr("Write 0 to leave this part out.")),
        "unknown": lambda v: (tr("The score has no part “{part}”."), ""),
        "sum": lambda v: (tr("The weights sum to {total}, not to 100."), tr("Move them until they make 100.")),
    }


def _round() -> Texts:
    return {
        "missing": lambda v: (tr("This round is no longer there."), ""),
        "unknown": lambda v: (tr("This launch has no round {number}."), tr("Choose one of its rounds.")),
        "none": lambda v: (tr("This launch has no round yet."), tr("Open one in step 5, Beta.")),
        "closed": lambda v: (tr("Round {number} is closed."), tr("Open it again first.")),
        "seats": lambda v: (tr("A round needs at least one seat."), ""),
        "price": lambda v: (tr("The price cannot be below 0."), ""),
        "deposit": lambda v: (tr("The deposit cannot be more than the price."), ""),
        "dates": lambda v: (tr("The round would end before it begins."), tr("Choose a later end.")),
        "points": lambda v: (tr("A round needs something to test."), tr("For example quality, price, packing.")),
        "point_twice": lambda v: (tr("“{name}” is tested twice."), tr("Change or remove one of them.")),
        "point_used": lambda v: (tr("“{name}” already has marks and cannot be removed."), ""),
    }


def _code() -> Texts:
    return {
        "unknown": lambda v: (tr("There is no invitation code {code}."), tr("Ask for a picture of it.")),
        "used": lambda v: (tr("{code} was already used by {name} on {at}."), tr("Each code works once.")),
        "other_round": lambda v: (tr("{code} belongs to round {number}."), tr("Open that round.")),
        "who": lambda v: (tr("{code} was not given to anybody yet."), tr("Choose who used it.")),
        "gone": lambda v: (tr("This code is no longer there."), ""),
        "nobody": lambda v: (tr("Nobody is waiting for a code."), tr("Accept testers first.")),
        "spare": lambda v: (tr("This is not a number of spare codes."), tr("Write 0 to 1,000.")),
        "length": lambda v: (tr("{code} is too short or too long for a code."), tr("Look at it once more.")),
        "character": lambda v: (tr("{code} holds a letter that no code has."), tr("Look at it once more.")),
        "mistyped": lambda v: (tr("{code} has a typing mistake."), tr("Look at it once more.")),
    }


def _tester() -> Texts:
    return {
        "missing": lambda v: (tr("This tester is no longer there."), ""),
        "nobody": lambda v: (tr("Nobody was chosen."), tr("Choose at least one person.")),
        "stage": lambda v: (tr("This stage is not known."), tr("Choose one from the list.")),
        "transition": lambda v: (
            tr("A tester cannot go from “{stage}” to “{to}”.")
            .replace("{stage}", word("tester", v.get("stage")))
            .replace("{to}", word("tester", v.get("to"))),
            tr("The way is applied, accepted, bought, delivered, reviewed, done."),
        ),
        "mark": lambda v: (tr("The mark is 1 to 5."), ""),
        "paid": lambda v: (tr("What was paid cannot be below 0."), ""),
    }


def _review() -> Texts:
    return {
        "missing": lambda v: (tr("This review is no longer there."), ""),
        "empty": lambda v: (tr("The review is empty."), tr("Enter at least one mark or the tester's words.")),
        "mark": lambda v: (tr("Marks go from 1 to 5."), ""),
        "point": lambda v: (tr("This was not tested in this round."), ""),
        "recommend": lambda v: (tr("Would recommend goes from 0 to 10."), ""),
        "price": lambda v: (tr("How the price feels was not understood."), tr("Choose one from the list.")),
    }


def _fix() -> Texts:
    unknown: Callable[[Values], Sentence] = lambda v: (  # noqa: E731
        tr("This choice is not known."),
        tr("Choose one from the list."),
    )
    return {
        "missing": lambda v: (tr("This fix is no longer there."), ""),
        "title": lambda v: (tr("A fix needs a title."), tr("Say in a few words what is to be changed.")),
        "merge": lambda v: (tr("Merging needs at least two fixes."), tr("Choose those that mean the same.")),
        "effort": lambda v: (tr("The effort is more than 0 days."), ""),
        "confidence": lambda v: (tr("Confidence goes from 0 to 100 %."), ""),
        "impact": lambda v: (tr("The impact cannot be below 0."), ""),
        "number": lambda v: (tr("These numbers cannot be below 0."), ""),
        "kind": unknown,
        "severity": unknown,
        "status": unknown,
    }


def _verdict() -> Texts:
    return {
        "outcome": lambda v: (tr("What is the verdict?"), tr("Choose push, fix first or stop.")),
        "note": lambda v: (
            tr("You decide otherwise than the numbers; that needs a reason."),
            tr("The report will show it."),
        ),
    }


def _gates() -> Texts:
    return {
        "unknown": lambda v: (tr("There is no goal “{gate}”."), ""),
        "value": lambda v: (tr("This goal is out of its range."), tr("Shares go from 0 to 100 %, marks from 1 to 5.")),
    }


def _interaction() -> Texts:
    return {"kind": lambda v: (tr("“{kind}” is no kind of interaction."), "")}


def _sample() -> Texts:
    return {"members": lambda v: (tr("The sample shop needs at least {least} members."), "")}


def _import() -> Texts:
    return {
        "kind": lambda v: (tr("This kind of file cannot be imported."), tr("Look at the list of what can be.")),
        "column": lambda v: (
            tr("{name} has no column “{column}”."),
            tr("Look at the names in its header row."),
        ),
        "field": lambda v: (
            tr("There is nothing called {field} that a column could be stored to."),
            tr("Known are: {names}."),
        ),
        "nothing_mapped": lambda v: (
            tr("No column of {name} was recognised."),
            tr("Say where its columns are stored."),
        ),
        "format": lambda v: (tr("There is no format {format} for this."), tr("Known are: {names}.")),
        "map": lambda v: (
            tr("“{text}” does not say which column is stored where."),
            tr("Write it as COLUMN=FIELD."),
        ),
    }


def _survey() -> Texts:
    return {
        "missing": lambda v: (tr("This survey is no longer there."), ""),
        "name": lambda v: (tr("A survey needs a name."), ""),
        "name_taken": lambda v: (tr("There is a survey {name} already."), tr("Choose another name.")),
    }


def _question() -> Texts:
    return {
        "missing": lambda v: (tr("This question is no longer there."), ""),
        "kind": lambda v: (tr("There is no such kind of question."), ""),
    }


def _answer() -> Texts:
    return {"missing": lambda v: (tr("This answer is no longer there."), "")}


def _chat() -> Texts:
    return {
        "empty": lambda v: (
            tr("There are no messages in {name}.") if v.get("name") else tr("There are no messages in this text."),
            tr("Look whether another file was meant."),
        ),
        "unknown": lambda v: (
            tr("{name} is not a chat that can be read.")
            if v.get("name")
            else tr("No chat can be made out in this text."),
            tr("QQ text exports, pasted WeChat text and CSV of the common export tools can."),
        ),
        "nothing": lambda v: (tr("There is nothing to read."), tr("Paste the messages of a chat.")),
        "several": lambda v: (
            tr("There are several chats in this file, and none of that name."),
            tr("They are: {names}. Give one of these names, or none to take all."),
        ),
        "map": lambda v: (tr("The columns of a chat are found by their names."), tr("Leave --map out.")),
        "sender_missing": lambda v: (tr("This person is no longer among those of the chats."), ""),
        "linked": lambda v: (tr("This person is linked to a member already."), tr("Take the link off first.")),
        "state": lambda v: (tr("“{state}” cannot be said of someone in a chat."), ""),
        "row_time": lambda v: (tr("The time cannot be read."), ""),
        "row_sender": lambda v: (tr("Nobody can be told from this row."), ""),
        "format": lambda v: (tr("There is no chat format “{format}”."), tr("Known are: {names}.")),
    }


def _segment() -> Texts:
    return {
        "nameless": lambda v: (tr("A segment needs a name."), ""),
        "too_long": lambda v: (tr("This text is too long."), tr("At most {limit} characters.")),
        "empty": lambda v: (tr("No filter is chosen."), tr("Click the filters together first.")),
        "taken": lambda v: (tr("There is a segment {name} already."), tr("Choose another name.")),
        "gone": lambda v: (tr("This segment is no longer there."), ""),
    }


def _group() -> Texts:
    return {
        "nameless": lambda v: (tr("A group needs a name."), ""),
        "too_long": lambda v: (tr("This text is too long."), tr("At most {limit} characters.")),
        "taken": lambda v: (tr("There is a group {name} already."), tr("Choose another name.")),
        "kind": lambda v: (tr("This choice is not known."), tr("Choose one from the list.")),
        "capacity": lambda v: (tr("A group has room for at least one."), tr("Leave it empty where there is no limit.")),
        "gone": lambda v: (tr("This group is no longer there."), ""),
        "full": lambda v: (
            tr("The group has room for {free} more, not for {count}."),
            tr("Choose fewer, or change the room in the group's set-up."),
        ),
        "days": lambda v: (tr("Nobody leaves before joining."), tr("Choose a later day.")),
        "many": lambda v: (tr("These are too many."), tr("At most {limit}.")),
        "long_list": lambda v: (tr("This list is too long."), tr("At most {limit} lines.")),
        "file": lambda v: (tr("{name} has no column of names or phones."), tr("Name the columns in the first row.")),
    }


def _text() -> Texts:
    return {
        "unknown": lambda v: (tr("This kind of text is not known."), ""),
        "empty": lambda v: (tr("The text is empty."), tr("Write something, or go back to the original.")),
        "too_long": lambda v: (tr("This text is too long."), tr("At most {limit} characters.")),
        "gone": lambda v: (tr("This text is no longer there."), ""),
        "nameless": lambda v: (tr("The text needs a name."), ""),
        "name_long": lambda v: (tr("This text is too long."), tr("At most {limit} characters.")),
        "taken": lambda v: (tr("There is a text {name} already."), tr("Choose another name.")),
    }


def _setting() -> Texts:
    return {
        "range": lambda v: (tr("This must lie between {low} and {high}."), ""),
        "unknown": lambda v: (tr("This choice is not known."), tr("Choose one from the list.")),
    }


def _account() -> Texts:
    return {
        "nameless": lambda v: (tr("An account needs a name."), tr("For example: Xiaoman no. 1.")),
        "too_long": lambda v: (tr("This text is too long."), tr("At most {limit} characters.")),
        "taken": lambda v: (tr("There is an account {name} already."), tr("Choose another name.")),
        "kind": lambda v: (tr("This choice is not known."), tr("Choose one from the list.")),
        "date": lambda v: (tr("This is not a date."), tr("Write it as 2026-05-31.")),
        "capacity": lambda v: (
            tr("An account holds at least one person."), tr("Leave it empty where there is no limit.")
        ),
        "gone": lambda v: (tr("This account is no longer there."), ""),
        "full": lambda v: (
            tr("The account has room for {free} more, not for {count}."),
            tr("Choose fewer, or change how many it holds."),
        ),
    }  # fmt: skip


def _points() -> Texts:
    return {
        "zero": lambda v: (tr("Give at least one point, or take one with a minus sign."), ""),
        "range": lambda v: (tr("These are too many points."), tr("At most {high}.")),
        "note": lambda v: (tr("This text is too long."), tr("At most {limit} characters.")),
        "nobody": lambda v: (tr("Nobody is chosen."), tr("Choose who it is for.")),
        "rules": lambda v: (tr("This must lie between {low} and {high}."), ""),
        "changed": lambda v: (
            tr("Something has changed since these entries were counted."), tr("They are counted anew; look again.")
        ),
        "worthless": lambda v: (tr("A sign-in earns no points."), tr("Change that in the rules of points first.")),
        "below": lambda v: (
            tr("{name} has only {have} points.")
            if v.get("count", 1) <= 1
            else tr("%n people have fewer points, for example {name} with {have}.", n=int(v.get("count", 0))),
            tr("Nobody can go below zero."),
        ),
        "short": lambda v: (tr("That costs {cost} points; there are only {have}."), tr("Nobody can go below zero.")),
    }


def _reward() -> Texts:
    return {
        "nameless": lambda v: (tr("A reward needs a name."), ""),
        "too_long": lambda v: (tr("This text is too long."), tr("At most {limit} characters.")),
        "taken": lambda v: (tr("There is a reward {name} already."), tr("Choose another name.")),
        "cost": lambda v: (tr("A reward costs at least one point."), tr("At most {high}.")),
        "stock": lambda v: (
            tr("There cannot be less than none of it."), tr("Leave it empty where there is no limit.")
        ),
        "gone": lambda v: (tr("This reward is no longer there."), ""),
        "out": lambda v: (tr("Only {stock} of it are left."), tr("Raise the stock of the reward when more arrive.")),
        "pieces": lambda v: (tr("Take 1 to {high} of it."), ""),
    }  # fmt: skip


def _honour() -> Texts:
    return {
        "title": lambda v: (tr("An honour needs a title."), tr("For example: experience officer.")),
        "too_long": lambda v: (tr("This text is too long."), tr("At most {limit} characters.")),
        "month": lambda v: (tr("This is not a month."), tr("Write it as 2026-05.")),
    }


def _tiers() -> Texts:
    return {
        "range": lambda v: (tr("This must lie between {low} and {high}."), ""),
        "falls": lambda v: (tr("This choice is not known."), tr("Choose one from the list.")),
    }


def _merge() -> Texts:
    return {"same": lambda v: (tr("This is one and the same member."), tr("Choose two."))}


def _whole() -> Texts:
    return {
        "not_empty": lambda v: (
            tr("This shop is not empty, so a whole shop cannot go into it."),
            tr("Take a new shop file for it; members, orders and other lists can be imported into this one."),
        ),
        "not_ours": lambda v: (
            tr("{name} is not a whole shop that SeedDesk wrote."),
            tr("Lists of members, orders and so on go in with Import."),
        ),
        "newer": lambda v: (tr("{name} was written by a newer SeedDesk."), tr("Update SeedDesk, then try again.")),
        "cell": lambda v: (
            tr("“{text}” in sheet {sheet}, row {row}, column {column} cannot be read."),
            tr("Mend it in the workbook and try again; nothing was imported."),
        ),
        "twice": lambda v: (
            tr("Two rows of sheet {sheet} have the same {columns}."),
            tr("Mend it in the workbook and try again; nothing was imported."),
        ),
        "dangling": lambda v: (
            tr("Row {id} of sheet {sheet} belongs to a row of sheet {to} that is not there."),
            tr("Mend it in the workbook and try again; nothing was imported."),
        ),
    }


def _reminder() -> Texts:
    return {
        "text": lambda v: (tr("A reminder needs a text."), tr("For example: call the factory.")),
        "too_long": lambda v: (tr("This text is too long."), tr("At most {limit} characters.")),
        "day": lambda v: (tr("A reminder needs a day."), tr("Write it as 2026-05-31.")),
        "missing": lambda v: (tr("This reminder is no longer there."), ""),
    }


def _due() -> Texts:
    return {"until": lambda v: (tr("This day is not ahead."), tr("Choose a day after today."))}


def _calendar() -> Texts:
    return {
        "suffix": lambda v: (tr("{name} is not a calendar file."), tr("Give the file a name that ends in .ics.")),
    }


FAMILIES: dict[str, Callable[[], Texts]] = {
    "import": _import,
    "interaction": _interaction,
    **RACES,
    "sample": _sample,
    "reminder": _reminder,
    "due": _due,
    "calendar": _calendar,
    "member": _member,
    "candidate": _candidate,
    "weights": _weights,
    "theme": _theme,
    "audience": _audience,
    "tryout": officer_words.trouble,
    "cooling": _cooling,
    "half_life": _half_life,
    "own_circle": _own_circle,
    "round": _round,
    "code": _code,
    "tester": _tester,
    "review": _review,
    "fix": _fix,
    "verdict": _verdict,
    "chat": _chat,
    "survey": _survey,
    "question": _question,
    "answer": _answer,
    "gates": _gates,
    "whole": _whole,
    "segment": _segment,
    "group": _group,
    "promotion": promotion_words.trouble,
    "picture": promotion_words.picture_trouble,
    "account": _account,
    "points": _points,
    "reward": _reward,
    "honour": _honour,
    "text": _text,
    "setting": _setting,
    "tiers": _tiers,
    "merge": _merge,
}


def lookup_work(family: str, code: str, values: Values) -> Sentence | None:
    """The texts of ``family.code`` with their fields, or None."""
    texts = FAMILIES.get(family)
    make = texts().get(code) if texts else None
    return make(values) if make else None
