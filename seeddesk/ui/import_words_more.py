"""What the import says of votes, influencers, fixes, voices and survey answers. Qt-free.

Tables by code, laid beside those of :mod:`seeddesk.ui.import_words`.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from seeddesk.i18n import tr


def kinds() -> dict[str, str]:
    """What a file holds."""
    return {
        "votes": tr("Votes"),
        "influencers": tr("Influencers"),
        "fixes": tr("Fixes"),
        "voices": tr("Voices"),
        "survey": tr("Survey answers"),
    }


def titles() -> dict[str, str]:
    """What the import of a kind is called."""
    return {
        "votes": tr("Import votes"),
        "influencers": tr("Import influencers"),
        "fixes": tr("Import fixes"),
        "voices": tr("Import voices"),
        "survey": tr("Import survey answers"),
    }


def hints() -> dict[str, str]:
    """What kind of file is meant, in a line."""
    return {
        "votes": tr("One row per voter: who, and what they chose in one column or with a tick in the option's column."),
        "influencers": tr("One row per person: a list of your own, or one exported from a platform."),
        "fixes": tr(
            "The list of fixes, as it was exported for the factory and came back edited; new rows are new fixes."
        ),
        "voices": tr("One row per thing somebody said: who, the words, when and where."),
        "survey": tr("An export of the survey program, one row per person; a later one only adds what is new."),
    }


def fields() -> dict[str, str]:
    """Where a column is stored."""
    return {
        "vote.choice": tr("What they chose"),
        "vote.option": tr("An option, with a tick"),
        "vote.at": tr("Voted at"),
        "vote.question": tr("Which decision"),
        "fix.id": tr("Number of the fix"),
        "fix.title": tr("Fix"),
        "fix.kind": tr("Kind"),
        "fix.severity": tr("Severity"),
        "fix.status": tr("Status"),
        "fix.owner": tr("Looked after by"),
        "fix.impact": tr("Impact"),
        "fix.confidence": tr("Confidence %"),
        "fix.effort": tr("Effort (days)"),
        "fix.note": tr("Note"),
        "voice.text": tr("What was said"),
        "voice.at": tr("Said at"),
        "voice.channel": tr("Channel"),
        "voice.kind": tr("Kind"),
        "voice.mood": tr("Mood"),
        "voice.topic": tr("Topic"),
        "voice.assigned": tr("Looked after by"),
        "voice.answer": tr("Answer"),
        "voice.answered_at": tr("Answered at"),
        "answer.number": tr("Number of the answer"),
        "answer.started_at": tr("Begun at"),
        "answer.finished_at": tr("Answered at"),
        "answer.source": tr("Where it was filled in"),
        "answer.question": tr("A question"),
    }


def groups() -> dict[str, str]:
    """The heading above a kind's own fields."""
    return {
        "votes": tr("The vote"),
        "influencers": tr("The influencer"),
        "fixes": tr("The fix"),
        "voices": tr("The voice"),
        "survey": tr("The answers"),
    }


OWN = ("vote", "influencer", "fix", "voice", "answer")
"""What the keys of a kind's own fields begin with."""


def formats() -> dict[str, str]:
    """Known formats by name."""
    return {
        "wjx.survey": tr("问卷星 answers"),
        "wjx.survey_numbers": tr("问卷星 answers, by number"),
        "tencent.survey": tr("Tencent survey answers"),
        "google.survey": tr("Google Forms answers"),
        "surveymonkey.survey": tr("SurveyMonkey answers"),
        "daren.influencers": tr("Douyin influencer list"),
        "own.votes": tr("SeedDesk's vote template"),
        "own.fixes": tr("SeedDesk's list of fixes"),
        "own.voices": tr("SeedDesk's voice template"),
        "own.survey": tr("SeedDesk's survey template"),
    }


def reasons() -> dict[str, str]:
    """Why a row is left out."""
    return {
        "choice.unknown": tr("The word is not one of those that can stand here"),
        "vote.no_choice": tr("Nothing is chosen"),
        "vote.unclear": tr("It is not clear what is chosen; write the option as it is offered"),
        "vote.too_many": tr("More options are chosen than one person may"),
        "vote.nobody": tr("Nobody can be told from this row: no name, phone or ID"),
        "vote.other_question": tr("This vote is on another decision"),
        "voice.no_text": tr("Nothing was said"),
        "voice.future": tr("The time lies in the future"),
        "fix.no_title": tr("The fix has no title"),
        "fix.namesakes": tr("Several fixes have this title; add the number"),
        "fix.other_title": tr(
            "This number is another fix's; put its title back, or leave the number empty for a new fix"
        ),
        "fix.impact": tr("Impact is 3, 2, 1, 0.5 or 0.25"),
        "fix.confidence": tr("Confidence is 100, 80 or 50 %"),
        "fix.effort": tr("Effort is a number of days over 0"),
        "influencer.no_name": tr("There is no name"),
        "influencer.future": tr("The day of the numbers lies in the future"),
        "answer.empty": tr("Nothing is answered"),
    }


REASONS = (
    "choice.unknown",
    "vote.no_choice",
    "vote.unclear",
    "vote.too_many",
    "vote.nobody",
    "vote.other_question",
    "voice.no_text",
    "voice.future",
    "fix.no_title",
    "fix.namesakes",
    "fix.other_title",
    "fix.impact",
    "fix.confidence",
    "fix.effort",
    "influencer.no_name",
    "influencer.future",
    "answer.empty",
)


def warnings(number: int, values: dict[str, Any]) -> dict[str, Callable[[], str]]:
    """What the owner should know of the file as a whole."""
    return {
        "vote.no_time": lambda: tr("%n vote(s) without a time count as cast now, at the latest at the end.", n=number),
        "vote.unknown": lambda: tr("%n voter(s) are no known members; they stay under their names.", n=number),
        "voice.no_time": lambda: tr("%n voice(s) without a time count as said now.", n=number),
        "survey.known": lambda: tr("The questions are those of {name}: only what is new is added to it.").format(
            name=values.get("name", "")
        ),
        "survey.more_questions": lambda: tr("%n question(s) were not asked there before.", n=number),
        "survey.unknown": lambda: tr(
            "%n answer(s) of people who could not be told; they can be linked later.", n=number
        ),
        "survey.by_name": lambda: tr(
            "%n answer(s) go to the only member of that name or nickname; look at them under “Who answered”.", n=number
        ),
    }


WARNINGS = (
    "vote.no_time",
    "vote.unknown",
    "voice.no_time",
    "survey.known",
    "survey.more_questions",
    "survey.unknown",
    "survey.by_name",
)


Words = Callable[[int], str]
FIGURES: dict[str, tuple[Words, Words, Words]] = {
    "votes": (
        lambda n: tr("%n new vote(s)", n=n),
        lambda n: tr("%n changed vote(s)", n=n),
        lambda n: tr("%n known vote(s), nothing new", n=n),
    ),
    "influencers": (
        lambda n: tr("%n new influencer(s)", n=n),
        lambda n: tr("%n known influencer(s) with something new", n=n),
        lambda n: tr("%n known influencer(s), nothing new", n=n),
    ),
    "fixes": (
        lambda n: tr("%n new fix(es)", n=n),
        lambda n: tr("%n changed fix(es)", n=n),
        lambda n: tr("%n known fix(es), nothing new", n=n),
    ),
    "voices": (
        lambda n: tr("%n new voice(s)", n=n),
        lambda n: tr("%n known voice(s) with something new", n=n),
        lambda n: tr("%n known voice(s), nothing new", n=n),
    ),
    "survey": (
        lambda n: tr("%n new answer(s)", n=n),
        lambda n: tr("%n known answer(s) with something new", n=n),
        lambda n: tr("%n known answer(s), nothing new", n=n),
    ),
}
"""What is new, changed and known of a kind, with its number."""
