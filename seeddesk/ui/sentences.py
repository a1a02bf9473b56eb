"""Reason codes in words: one function per family of codes, ``(sentence, remedy)`` in the current language.

Used by the window and the command line, so no Qt here. A code ``"file.missing"`` belongs to the family
``"file"``; a new family is a function in ``FAMILIES``. A test looks up every ``UserError("…")`` in the
source.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import PurePath
from typing import Any

from seeddesk.i18n import tr
from seeddesk.ui.sentences_work import lookup_work

Sentence = tuple[str, str]
Values = dict[str, Any]


class _Blank(dict[str, Any]):
    """Values for ``format_map``: a missing one is left empty rather than raising while trouble is told."""

    def __missing__(self, key: str) -> str:
        return ""


def sentence_for(code: str, values: Values) -> Sentence:
    """``(sentence, remedy)`` for a reason code; unknown codes get a general sentence naming the code."""
    found = lookup(code, values)
    if found is None:
        return tr("This did not work ({code}).").format(code=code), tr("Nothing was changed.")
    filled = _Blank(values)
    if "path" in values and "name" not in values:
        filled["name"] = PurePath(str(values["path"])).name
    return found[0].format_map(filled).strip(), found[1].format_map(filled).strip()


def lookup(code: str, values: Values) -> Sentence | None:
    """The texts of a code before their values are filled in, or None if nobody wrote any."""
    family, _, rest = code.partition(".")
    make = FAMILIES.get(family)
    found = make(rest, values) if make else None
    return found or lookup_work(family, rest, values)


def _file(code: str, values: Values) -> Sentence | None:
    match code:
        case "missing":
            return tr("The file {name} is not there."), tr("Perhaps it was moved or renamed; choose it again.")
        case "permission":
            return (
                tr("The file {name} cannot be read or written."),
                tr(
                    "It may be open in another program such as Excel, or the folder is protected. "
                    "Close it there, or choose another folder."
                ),
            )
        case "folder":
            return tr("{name} is a folder, not a file."), tr("Choose the file inside it.")
        case "archive":
            return (
                tr("{name} is a packed file."),
                tr("Unpack it first, then import the table inside it."),
            )
        case "bomb" | "too_large":
            return tr("{name} is too large to be a customer table."), tr("Split it into smaller files.")
        case "broken":
            return (
                tr("{name} is damaged and cannot be read."),
                tr("Download it again, or open it in Excel and save it anew."),
            )
        case "too_slow":
            return (
                tr("Reading {name} took too long and was stopped."),
                tr("Open it in Excel and save it anew, then try again."),
            )
        case "disk_full":
            return tr("The disk is full; {name} was not written."), tr("Free some space and try again.")
        case "empty":
            return tr("There is no data in {name}."), tr("Look whether another sheet or file was meant.")
        case "encoding":
            return (
                tr("The characters in {name} could not be read."),
                tr("Open it in Excel and save it as an Excel workbook or as CSV UTF-8."),
            )
        case "encrypted":
            return (
                tr("{name} is protected with a password."),
                tr("Open it in Excel, save it without the password, and import that."),
            )
        case "far_cell":
            return (
                tr("Something stands in cell {cell} of {name}, far away from its table."),
                tr("Delete the rows and columns behind the table in Excel, save it, and import it again."),
            )
        case "lock_file":
            return (
                tr("{name} is only the mark that a table is open in Excel."),
                tr("Choose the file of that name without ~$ at its beginning."),
            )
        case "locked":
            return tr("{name} is open in another program."), tr("Close it there, then try again.")
        case "no_header":
            return (
                tr("No row with column names was found in {name}."),
                tr("Put the names of the columns into the first row, for example name, phone, order time."),
            )
        case "not_table":
            return (
                tr("{name} is not a table."),
                tr("Excel workbooks (xlsx, xls, xlsb, ods) and text tables (csv, tsv) can be read."),
            )
        case "unreadable":
            return tr("The file {name} cannot be read."), tr("Perhaps it is protected or open in another program.")
        case "unwritable":
            return tr("{name} cannot be written."), tr("Choose another folder or another name.")
        case "trouble":
            return tr("The file {name} could not be used: {reason}."), tr(
                "Check the disk or the connection and try again."
            )
    return None


def _folder(code: str, values: Values) -> Sentence | None:
    match code:
        case "missing":
            return tr("The folder {name} is not there."), tr("Choose another folder.")
        case "unwritable":
            return tr("Nothing can be saved in the folder {name}."), tr("Choose another folder.")
        case "same":
            return tr("The backups are in the folder {name} already."), tr("Choose another folder, or leave it so.")
        case "nested":
            return (
                tr("The folder {name} lies within the present one, or holds it."),
                tr("Choose a folder beside it, or on another disk."),
            )
    return None


def _shop(code: str, values: Values) -> Sentence | None:
    match code:
        case "missing":
            return tr("The shop file {name} is not there."), tr(
                "Perhaps it was moved or renamed; open it with File > Open."
            )
        case "exists":
            return tr("There is already a file {name}."), tr("Choose another name, or open that shop.")
        case "not_a_shop":
            return (
                tr("{name} is not a SeedDesk shop file."),
                tr("To bring in customers or orders, use File > Import."),
            )
        case "newer":
            return (
                tr("{name} was made by a newer SeedDesk and was left unharmed."),
                tr("Update SeedDesk on this computer to open it."),
            )
        case "older":
            return (
                tr("{name} was made by an older SeedDesk and must be upgraded first."),
                tr("Copy it into a folder that can be written, and open it there."),
            )
        case "locked" if values.get("computer"):
            return (
                tr("The shop is already open on {computer} since {since}."),
                tr("Close it there, or open it here to look without changing."),
            )
        case "locked":
            return (
                tr("The shop is already open in another window or on another computer."),
                tr("Close it there, or open it here to look without changing."),
            )
        case "damaged":
            return (
                tr("{name} is damaged and was left as it is."),
                tr("Open the latest backup instead."),
            )
        case "cannot_open":
            return tr("{name} cannot be opened."), tr("Perhaps another program uses it or its folder is protected.")
        case "read_only":
            return (
                tr("The shop is open to look at only, so nothing can be changed."),
                tr("Close it in the other window, then open it again here."),
            )
        case "busy":
            return tr("The shop file is busy with another change."), tr("Wait a moment and try again.")
        case "trouble":
            return tr("The shop file could not be read or written."), tr(
                "Nothing was changed. Check the disk and try again."
            )
        case "name":
            return tr("The shop needs a name."), ""
    return None


def _disk(code: str, values: Values) -> Sentence | None:
    match code:
        case "full":
            return tr("The disk is full."), tr("Nothing was changed. Free some space and try again.")
        case "trouble":
            return tr("The disk could not be read or written."), tr(
                "Nothing was changed. Check the disk and try again."
            )
    return None


def _fault(code: str, values: Values) -> Sentence | None:
    if code == "":
        return tr("Something in the program went wrong."), tr("Nothing reported as done is lost.")
    return None


def _shots(code: str, values: Values) -> Sentence | None:
    if code == "failed":
        return tr("The picture of {page} could not be made: {error}"), ""
    if code == "size":
        return tr("No picture can be {size}."), tr("Choose a size between {least} and {most}.")
    return None


def _undo(code: str, values: Values) -> Sentence | None:
    match code:
        case "nothing":
            return tr("There is nothing to undo."), ""
        case "depends":
            from seeddesk.ui.history_words import history_sentence

            later = history_sentence(str(values.get("key", "")), values.get("values") or {})
            return (
                tr("This cannot be taken back, because a later action builds on it: “{later}” ({at}).").replace(
                    "{later}", _plain(later)
                ),
                tr("Take that one back first."),
            )
        case "conflict":
            return tr("This cannot be taken back, because what it made was changed since."), ""
        case "gone":
            return tr("This was already taken back."), ""
        case "closed":
            return tr("This was done so long ago, or before an upgrade, that it can no longer be taken back."), ""
        case "points":
            return (
                tr("This cannot be taken back, because {name} has spent the points since and would have {have}."),
                tr("Take back in the ledger what they were spent on, or give {name} points first."),
            )
        case "meanwhile":
            return tr("Something else was done meanwhile, so nothing was undone."), tr("Look at it and undo again.")
    return None


def _history(code: str, values: Values) -> Sentence | None:
    if code in ("megabytes", "days"):
        return tr("This must lie between {low} and {high}."), ""
    return None


def _redo(code: str, values: Values) -> Sentence | None:
    if code == "nothing":
        return tr("There is nothing to redo."), ""
    if code == "gone":
        return (
            tr("This can no longer be done again, because nothing is kept of it any more."),
            tr("Go on from here; what is in the shop is whole."),
        )
    return None


def _backup(code: str, values: Values) -> Sentence | None:
    match code:
        case "same":
            return tr("A backup cannot replace the shop itself."), tr("Choose another name.")
        case "other_file":
            return tr("{path} is no shop file, so a backup does not replace it."), tr("Choose another name.")
        case "broken":
            return (
                tr("The copy did not turn out whole and was thrown away."),
                tr("Check the disk, and the shop with “seeddesk check”."),
            )
        case "stays":
            return (
                tr("All backups are in the new place, but {count} could not be removed from {name}."),
                tr("Perhaps they are open in another program. New backups are made in the new place."),
            )
    return None


def _paper(code: str, values: Values) -> Sentence | None:
    match code:
        case "no_chinese":
            return (
                tr("This computer has no font with Chinese characters."),
                tr("Install one, for example Noto Sans CJK, and try again."),
            )
        case "failed":
            return tr("The printer took nothing."), tr("Check that it is on and has paper, or save as PDF.")
    return None


def _export(code: str, values: Values) -> Sentence | None:
    match code:
        case "suffix":
            return tr("{name} is neither an Excel workbook nor a text table."), tr(
                "Give the file a name that ends in .xlsx or .csv."
            )
        case "one_table":
            return tr("The whole shop is many tables, and {name} can hold only one."), tr(
                "Give the file a name that ends in .xlsx."
            )
        case "too_wide":
            return tr("The list has {columns} columns, and a sheet holds {most}."), tr("Save it as a csv file.")
        case "template_csv":
            return tr("A blank table to fill in is a workbook; {name} is not."), tr(
                "Give the file a name that ends in .xlsx."
            )
        case "unknown":
            return tr("There is no list “{what}” to export."), tr("There are: {names}.")
    return None


def _sheet(code: str, values: Values) -> Sentence | None:
    if code == "missing":
        return tr("{name} has no sheet “{sheet}”."), tr("Choose one of its sheets.")
    return None


def _plain(text: str) -> str:
    """Text of the owner inside a template: its braces are not fields."""
    return text.replace("{", "{{").replace("}", "}}")


def _launch(code: str, values: Values) -> Sentence | None:
    match code:
        case "name":
            return tr("The launch needs a name."), tr("Write what the product is called.")
        case "name_taken":
            return tr("There is already a launch called {name}."), tr("Choose another name.")
        case "price":
            return tr("The price cannot be below 0."), tr("Write what a customer will pay, for example 98.")
        case "cost":
            return tr("The cost cannot be below 0."), tr("Write what one piece costs you, for example 42.")
        case "amount":
            return tr("This amount is too high."), tr("At most {limit}.")
        case "too_long":
            return tr("This text is too long."), tr("At most {limit} characters.")
        case "answer" | "stage":
            return tr("This choice is not known."), tr("Choose one from the list.")
        case "copy_part":
            return tr("A copy cannot take {part} along."), tr("Choose from the list.")
        case "margin":
            return tr("The gross margin is a share from 0 to 100 %."), tr("Price minus cost, divided by price.")
        case "seats":
            return tr("The core group needs 1 to 10,000 seats."), tr("50 is a good start.")
        case "frequency":
            return tr("How often was not understood."), tr("Choose one from the list.")
        case "missing":
            return tr("This launch does not exist."), tr("Choose one from the list at the top left.")
        case "unknown":
            return tr("There is no launch called {name}."), tr("Choose one from the list at the top left.")
        case "which":
            return tr("The shop has several launches: {names}."), tr("Say which one with --launch NAME.")
        case "none":
            return tr("The shop has no launch yet."), tr("Make one first: Data > New launch.")
    return None


def _influencer(code: str, values: Values) -> Sentence | None:
    match code:
        case "name":
            return tr("The influencer needs a name."), tr("Write what people call them.")
        case "kind":
            return tr("This kind of influencer is not known."), tr("Choose one from the list.")
        case "followers":
            return tr("Followers cannot be below 0."), tr("Leave it empty if you do not know.")
        case "numbers_on":
            return tr("The day of the numbers lies in the future."), tr("Write the day you looked them up.")
        case "stage":
            return tr("This stage is not known."), tr("Choose one from the list.")
        case "transition":
            from seeddesk.ui.words import word

            return (
                tr("{name} cannot go from “{old}” to “{new}”.")
                .replace("{old}", word("influencer_stage", str(values.get("stage", ""))))
                .replace("{new}", word("influencer_stage", str(values.get("to", "")))),
                tr("Go through the stages between."),
            )
        case "blocked":
            return tr("{name} is not to be contacted: {reason}"), tr("Lift the block first if that has changed.")
        case "reason":
            return tr("A reason is needed."), tr("Write why this person is not to be contacted.")
        case "twice":
            return tr("{name} is on the list already, with the same account or member."), tr("Open that entry instead.")
        case "too_long":
            return tr("This text is too long."), tr("At most {limit} characters.")
        case "fit":
            return (
                tr("A part of the fit is marked from 0 to 10."),
                tr("10 is always the best; leave out what you do not know."),
            )
        case "weights":
            return tr("At least one part must count."), tr("Give each part a weight from 0 to 100.")
        case "missing":
            return tr("This influencer is no longer on the list."), ""
    return None


def _outreach(code: str, values: Values) -> Sentence | None:
    match code:
        case "at":
            return tr("The contact lies in the future."), tr("Write when it took place.")
        case "empty":
            return tr("The contact says nothing yet."), tr("Write how it went, or at least the channel.")
    return None


def _voice(code: str, values: Values) -> Sentence | None:
    match code:
        case "text":
            return tr("The voice says nothing yet."), tr("Write it in the customer's own words.")
        case "kind" | "mood":
            return tr("This kind of voice is not known."), tr("Choose one from the list.")
        case "said_at":
            return tr("The time lies in the future."), tr("Write when it was said.")
        case "answer":
            return tr("The answer says nothing yet."), tr("Write what you answered, or mark that none is needed.")
        case "minutes":
            return tr("The time to answer is {low} to {high} minutes."), tr("15 is a good start.")
        case "none":
            return tr("There is no line to add."), tr("Paste what people said, one line each.")
        case "launches":
            return tr("These voices belong to several launches."), tr("Choose those of one launch.")
        case "missing":
            return tr("This voice is no longer there."), ""
    return None


def _topic(code: str, values: Values) -> Sentence | None:
    match code:
        case "name":
            return tr("The topic needs a name."), tr("Two or three words are best.")
        case "name_taken":
            return tr("There is already a topic called {name}."), tr("Merge the two, or choose another name.")
        case "merge":
            return tr("Merging takes two topics or more."), tr("Choose them in the list.")
        case "missing":
            return tr("This topic is no longer there."), ""
    return None


def _node(code: str, values: Values) -> Sentence | None:
    match code:
        case "question":
            return tr("The vote needs a question."), tr("For example: which scent?")
        case "options":
            return tr("A vote needs two options or more."), tr("Write one option per line.")
        case "option_twice":
            return tr("The option {label} is there twice."), tr("Each option may be there once.")
        case "option_missing":
            return tr("One of the options is no longer there."), tr("Open the vote again.")
        case "option_voted":
            return tr("The option {label} has votes ({n}), so it stays."), tr("Rename it, or take out its votes first.")
        case "max_choices":
            return tr("Each person may choose 1 to {most} options."), ""
        case "audience" | "about":
            return tr("This choice is not known."), tr("Choose one from the list.")
        case "closes":
            return tr("The vote would end in the past."), tr("Choose a later time.")
        case "closed":
            return tr("This vote is closed already."), ""
        case "running":
            return tr("This vote is running already."), ""
        case "unknown":
            return tr("There is no vote {name} in this launch."), tr("Give its question or its number.")
        case "which":
            return tr("There are several votes: {names}."), tr("Say which one is meant, by its question or its number.")
        case "none":
            return tr("There is no vote in this launch yet."), tr("Open a decision in step 4 first.")
        case "missing":
            return tr("This vote is no longer there."), ""
    return None


def _vote(code: str, values: Values) -> Sentence | None:
    match code:
        case "voter":
            return tr("Who voted?"), tr("Choose a member or write a name.")
        case "options":
            return tr("What did they choose?"), tr("Choose an option.")
        case "option":
            return tr("This option does not belong to the vote."), tr("Open the vote again.")
        case "too_many":
            return tr("At most {most} options may be chosen."), ""
        case "none":
            return tr("There is no vote to count."), ""
    return None


def _decision(code: str, values: Values) -> Sentence | None:
    match code:
        case "outcome":
            return tr("What was decided?"), tr("Choose one from the list.")
        case "reason":
            return tr("A decision needs a reason."), tr("One sentence your customers would understand.")
    return None


FAMILIES: dict[str, Callable[[str, Values], Sentence | None]] = {
    "file": _file,
    "folder": _folder,
    "shop": _shop,
    "disk": _disk,
    "fault": _fault,
    "shots": _shots,
    "undo": _undo,
    "redo": _redo,
    "history": _history,
    "launch": _launch,
    "backup": _backup,
    "font": _paper,
    "print": _paper,
    "sheet": _sheet,
    "export": _export,
    "influencer": _influencer,
    "outreach": _outreach,
    "voice": _voice,
    "topic": _topic,
    "node": _node,
    "vote": _vote,
    "decision": _decision,
}
