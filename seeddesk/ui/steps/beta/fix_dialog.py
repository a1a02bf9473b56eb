"""One fix: what, how bad, who looks after it, who reported it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from seeddesk.domain.beta import CONFIDENCES, FIX_KINDS, FIX_STATUSES, IMPACTS, SEVERITIES, rice
from seeddesk.domain.errors import UserError
from seeddesk.i18n import tr
from seeddesk.store import beta as store
from seeddesk.store.listen import open_fixes
from seeddesk.ui.desk import Desk
from seeddesk.ui.errors import Explained
from seeddesk.ui.widgets.dialog import BaseDialog
from seeddesk.ui.widgets.form import Field, Form
from seeddesk.ui.widgets.labels import Muted, Title
from seeddesk.ui.words import word
from seeddesk.workflow import beta_fixes

TITLE = 40
"""So many characters of a review's words make a first title."""


def fields(owners: Sequence[str], known: dict[int, str]) -> list[Field]:
    """``known``: fixes one can add to instead of making a new one."""
    return [
        Field("same", lambda: tr("Same as"), "choice", choices=list(known), words=lambda code: known[code],
              placeholder=lambda: tr("a new fix")),
        Field("title", lambda: tr("What is to be changed"), required=True),
        Field("kind", lambda: tr("Kind"), "choice", required=True, choices=FIX_KINDS,
              words=lambda code: word("fix_kind", code)),
        Field("severity", lambda: tr("Severity"), "choice", required=True, choices=SEVERITIES,
              words=lambda code: word("severity", code),
              hint=lambda: tr("Serious: nobody should get it like this. It stands in the way of a push.")),
        Field("status", lambda: tr("Status"), "choice", required=True, choices=FIX_STATUSES,
              words=lambda code: word("fix_status", code)),
        Field("owner", lambda: tr("Who looks after it"), suggestions=owners),
        Field("impact", lambda: tr("Impact"), "choice", choices=IMPACTS, words=_impact),
        Field("confidence", lambda: tr("How sure"), "choice", choices=CONFIDENCES, words=lambda code: f"{code} %"),
        Field("effort", lambda: tr("Effort in days"), width=8, check=_days, figures=True),
        Field("note", lambda: tr("Note"), "multiline", lines=2),
    ]  # fmt: skip


def _impact(code: float) -> str:
    return {
        3.0: tr("3 · huge", "impact"),
        2.0: tr("2 · large", "impact"),
        1.0: tr("1 · middling", "impact"),
        0.5: tr("½ · small", "impact"),
        0.25: tr("¼ · tiny", "impact"),
    }[code]


def read_days(text: str) -> float | None:
    """``2``, ``0.5`` or empty; raises ValueError."""
    plain = text.strip().replace("，", ".").replace(",", ".")
    return float(plain) if plain else None


def _days(text: str) -> str | None:
    try:
        days = read_days(text)
    except ValueError:
        days = 0.0
    return tr("A number of days over 0, for example 2 or 0.5") if days is not None and not days > 0 else None


class FixDialog(BaseDialog):
    """``fix_id`` None makes a new fix; ``reviews`` are rows of reviews that report it."""

    def __init__(
        self,
        desk: Desk,
        fix_id: int | None,
        parent: QWidget | None = None,
        *,
        round_id: int | None = None,
        reviews: Sequence[dict[str, Any]] = (),
    ) -> None:
        super().__init__((lambda: tr("New fix")) if fix_id is None else (lambda: tr("Fix")), parent, size=(72, 30))
        self._desk, self._id, self._round_id = desk, fix_id, round_id
        self._reviews = list(reviews)
        row = next((one for one in store.fixes(desk.shop, desk.launch_id) if one["id"] == fix_id), None)
        known = {one["id"]: one["title"] for one in open_fixes(desk.shop, desk.launch_id)} if reviews else {}
        self.form = Form(fields(store.fix_owners(desk.shop), known))
        self.form.set_field_visible("same", bool(known))
        self.form.edited.connect(self._edited)
        self.add(self.form)
        self.rice = Muted("", wrap=True)
        self.add(self.rice)
        self._reported = row["reported"] if row else len(self._reviews)
        self.add(Title(lambda: tr("Reported by %n", n=self._reported)))
        self.reporters = Muted("", wrap=True)
        self.add(self.reporters)
        self.body.addStretch(1)
        self.add_cancel()
        self.ok = self.add_button(lambda: tr("Save"), self.accept, kind="primary")
        if row is not None:
            self._show(row)
        else:
            self._start()
        self._say_reporters()
        self._say_rice()
        self.form.focus_first()

    def _start(self) -> None:
        words = next((one["words"] for one in self._reviews if one["words"]), "")
        title = words.splitlines()[0] if words else ""
        self.form.set_values(
            {
                "title": title[:TITLE], "kind": "issue", "severity": "normal", "status": "open",
                "note": words if len(title) > TITLE or "\n" in words else "",
            }
        )  # fmt: skip

    def _show(self, row: dict[str, Any]) -> None:
        values = {key: row[key] for key in beta_fixes.FIELDS}
        values["effort"] = f"{row['effort']:g}" if row["effort"] else ""
        self.form.set_values(values)

    def _say_reporters(self) -> None:
        if self._id is None:
            lines = [f"{one['name']}: {one['words'] or '–'}" for one in self._reviews]
        else:
            rows = store.fix_reporters(self._desk.shop, self._id)
            lines = [f"{one['name'] or '–'}: {one['words'] or '–'}" for one in rows]
        self.reporters.say("\n".join(lines[:12]) or (lambda: tr("Nobody yet. In Reviews, press F on what they said.")))

    def _edited(self, key: str, value: Any) -> None:
        if key == "same":
            for other in ("title", "kind", "severity", "status", "owner", "impact", "confidence", "effort", "note"):
                self.form.set_field_visible(other, value is None)
        self._say_rice()

    def _say_rice(self) -> None:
        values = self.form.values()
        try:
            effort = read_days(values["effort"])
        except ValueError:
            effort = None
        if values["impact"] and values["confidence"] and effort and effort > 0:
            score = rice(self._reported, values["impact"], values["confidence"], effort)
            self.rice.say(
                lambda: tr("RICE {score} = people {reach} × impact × sureness ÷ effort. Higher comes first.").format(
                    score=f"{score:.1f}", reach=self._reported
                )
            )
        else:
            self.rice.say(lambda: tr("With impact, sureness and effort the fixes can be ordered by what they bring."))

    def accept(self) -> None:
        """Save, or mark what is wrong."""
        same = self.form.values()["same"]
        desk, testers = self._desk, [one["tester_id"] for one in self._reviews]
        if same is not None:
            if desk.attempt(beta_fixes.report_fix, desk.shop, same, tester_ids=testers)[0]:
                super().accept()
            return
        values = self.form.validate()
        if values is None:
            return
        del values["same"]
        values["effort"] = read_days(values["effort"])
        if self._id is None:
            done, _ = desk.attempt(
                beta_fixes.add_fix, desk.shop, desk.launch_id, values.pop("title"), round_id=self._round_id,
                tester_ids=testers, now=desk.now(), on_error=self._at_field, **values,
            )  # fmt: skip
        else:
            done, _ = desk.attempt(beta_fixes.update_fix, desk.shop, self._id, on_error=self._at_field, **values)
        if done:
            super().accept()

    def _at_field(self, error: Exception, explained: Explained) -> bool:
        field = error.values.get("field") if isinstance(error, UserError) else None
        if not isinstance(field, str):
            return False
        self.form.set_error(field, f"{explained.sentence} {explained.remedy}".strip())
        return True
