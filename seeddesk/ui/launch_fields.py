"""The fields of a launch, the same in the wizard and on the product page."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from seeddesk.domain import limits
from seeddesk.domain.gate import NEED_OF, margin_of
from seeddesk.i18n import tr
from seeddesk.ui.widgets.form import Field, Form
from seeddesk.ui.words import choices, word
from seeddesk.workflow.launches import CODES, FREQUENCIES, LIMITS

CHOICE = 15


def idea_fields(*, named: bool) -> list[Field]:
    """The positioning: with ``named`` also the product's name."""
    name = Field(
        "name",
        lambda: tr("Product"),
        required=True,
        placeholder=lambda: tr("Hand cream 2.0"),
        limit=LIMITS["name"],
    )
    return [
        *([name] if named else []),
        Field(
            "does",
            lambda: tr("What it does"),
            placeholder=lambda: tr("keeps hands soft without grease"),
            limit=LIMITS["does"],
        ),
        Field(
            "for_whom",
            lambda: tr("For whom"),
            placeholder=lambda: tr("people who wash their hands all day"),
            limit=LIMITS["for_whom"],
        ),
        Field(
            "like_what",
            lambda: tr("Like which known thing"),
            placeholder=lambda: tr("a water gel for the hands"),
            hint=lambda: tr("Something they know already, so that one sentence is enough."),
            limit=LIMITS["like_what"],
        ),
    ]


def money_fields(*, notes: bool = False) -> list[Field]:
    """Price, cost and margin."""
    return [
        Field("price_cents", lambda: tr("Target price"), "money", low=0, high=limits.CENTS, unit="¥", width=CHOICE),
        Field(
            "unit_cost_cents",
            lambda: tr("Cost of one piece"),
            "money",
            low=0,
            high=limits.CENTS,
            unit="¥",
            width=CHOICE,
        ),
        Field(
            "margin",
            lambda: tr("Gross margin"),
            "percent",
            low=0.0,
            high=1.0,
            width=CHOICE,
            # Beside a note there is no room for a line below.
            hint=None
            if notes
            else lambda: tr("Price minus cost, divided by price; worked out where both are written above."),
        ),
        *([_note("note_margin")] if notes else []),
    ]


def need_fields(*, notes: bool = False) -> list[Field]:
    """How big the need is, by kind of user."""
    labels: dict[str, Callable[[], str]] = {
        "need_target": lambda: tr("Need of target users"),
        "need_fan": lambda: tr("Need of fans"),
        "need_ordinary": lambda: tr("Need of ordinary people"),
    }
    fields = []
    for key in NEED_OF:
        fields.append(_choice(key, labels[key]))
        if notes and key == "need_target":
            fields.append(_note("note_need"))
    return fields


def fit_fields(*, notes: bool = False) -> list[Field]:
    """The whole course of the need, the shop's line and abilities, sharing."""
    questions: list[tuple[str, str, Callable[[], str]]] = [
        ("whole_course", "note_course", lambda: tr("Is the whole need covered?")),
        ("fits_line", "note_line", lambda: tr("Does it fit what you sell?")),
        ("fits_ability", "note_ability", lambda: tr("Can you make it well?")),
        ("easy_to_share", "note_share", lambda: tr("Easy to show and to tell?")),
    ]
    fields = []
    for key, note, label in questions:
        fields.append(_choice(key, label))
        if notes:
            fields.append(_note(note))
    return fields


def often_fields(*, notes: bool = False) -> list[Field]:
    """How often it is used and bought."""
    use = _choice("use_frequency", lambda: tr("How often it is used"))
    buy = _choice("buy_frequency", lambda: tr("How often it is bought"))
    return [use, *([_note("note_frequency")] if notes else []), buy]


def _choice(key: str, label: Callable[[], str]) -> Field:
    kind = "frequency" if CODES[key] is FREQUENCIES else "need_size" if key in NEED_OF else "degree"
    return Field(
        key,
        label,
        "choice",
        choices=[code for code, _ in choices(kind) if code],
        words=lambda code: word(kind, code),
        placeholder=lambda: tr("not said"),
        width=CHOICE,
    )


def _note(key: str) -> Field:
    return Field(
        key,
        lambda: tr("Note on: {what}").format(what=word("launch_field", key)),
        beside=True,
        placeholder=lambda: tr("Why? A short note"),
        limit=LIMITS[key],
    )


def shown(row: Mapping[str, Any]) -> dict[str, Any]:
    """A launch's row as the fields show it: codes or None, the margin as a share, worked out where it can be."""
    values = dict(row)
    worked_out = margin_of(row.get("price_cents"), row.get("unit_cost_cents"))
    margin = row.get("margin") if worked_out is None else worked_out
    # Under cost there is no margin to write; the verdict says so.
    values["margin"] = None if margin is None or margin < 0 else margin / 100
    for key in CODES:
        values[key] = row.get(key) or None
    return values


def follow_margin(form: Form) -> None:
    """Work the margin out of price and cost as they stand in a form, which then is not typed."""
    typed = form.values()
    worked_out = margin_of(typed["price_cents"], typed["unit_cost_cents"])
    form.editor("margin").setEnabled(worked_out is None)
    if worked_out is not None:
        form.set_values({"margin": None if worked_out < 0 else worked_out / 100})


def stored(key: str, value: Any) -> Any:
    """A field's value as the workflow takes it."""
    if key in CODES:
        return value or ""
    if key == "margin" and value is not None:
        return round(value * 100, 6)
    return value
