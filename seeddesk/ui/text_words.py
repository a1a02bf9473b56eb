"""What the texts to paste are called, and what is wrong in one, in words."""

from __future__ import annotations

from seeddesk.domain.rewards import Promise
from seeddesk.domain.texts import Problem, field_name, field_tag
from seeddesk.i18n import language, tr


def kind_title(kind: str) -> str:
    """What a kind of text is called."""
    return {
        "invitation": tr("Invitation"),
        "promoted": tr("Welcome to the B group"),
        "session": tr("Sharing session notice"),
        "vote": tr("Call to vote"),
        "decision": tr("Decision and why"),
        "winners": tr("Winners"),
        "officers": tr("Experience officers chosen"),
        "survey": tr("Call to answer a survey"),
        "accepted": tr("Accepted for the beta"),
        "code": tr("Beta code"),
        "review": tr("Reminder to review"),
        "leaderboard": tr("Leaderboard"),
        "thanks": tr("Thanks"),
        "own": tr("Own text"),
    }[kind]


def kind_use(kind: str) -> str:
    """When a kind of text is used."""
    return {
        "invitation": tr("to candidates, one by one"),
        "promoted": tr("to whoever is promoted from the A group"),
        "session": tr("into the group, two days before"),
        "vote": tr("into the group, when a vote opens"),
        "decision": tr("into the group, after a decision"),
        "winners": tr("into the group, after a draw"),
        "officers": tr("into the group, after choosing"),
        "survey": tr("with the link to the survey"),
        "accepted": tr("to a tester, when accepted"),
        "code": tr("to a tester, with their code"),
        "review": tr("to a tester who has the product"),
        "leaderboard": tr("into the group, every week"),
        "thanks": tr("to whoever helped"),
        "own": tr("whatever you need"),
    }[kind]


def field_label(code: str) -> str:
    """A field in the language of the window."""
    return field_name(code, language())


def problem_sentence(problem: Problem, speech: str) -> str:
    """What is wrong at a place of a template written in the language ``speech``."""
    if problem.code == "open":
        return tr("{tag} has no end: write {end} where the piece ends.").format(
            tag=problem.name, end="{结束}" if speech == "zh_CN" else "{end}"
        )
    if problem.code == "stray":
        return tr("{tag} stands alone: the “if” before it is missing.").replace("{tag}", problem.name)
    said = tr("There is no field “{name}” in this text.").replace("{name}", problem.name)
    if problem.guess:
        said += tr(" Did you mean {field}?").replace("{field}", field_tag(problem.guess, speech))
    return said


def reward_sentence(promise: Promise) -> str:
    """What the promise of a reward for sharing may cost."""
    return (
        tr("This promises something (“{gain}”) for sharing or following (“{ask}”).").format(
            gain=promise.gain, ask=promise.ask
        )
        + " "
        + tr(
            "WeChat and other platforms delete such posts and may close the account or group. Better: give the"
            " reward for an answer or a review, and let people share only if they like to."
        )
    )
