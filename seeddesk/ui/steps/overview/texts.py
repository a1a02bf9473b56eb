"""Texts to paste: every notice as a template, filled with what the shop knows, to copy into a chat."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QHideEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QScrollArea, QSplitter, QVBoxLayout, QWidget

from seeddesk.domain.text_kinds import KINDS, LANGUAGES
from seeddesk.i18n import language, tr
from seeddesk.store import texts as store
from seeddesk.ui.desk import Desk
from seeddesk.ui.steps import Section
from seeddesk.ui.steps.overview.texts_preview import Preview
from seeddesk.ui.text_words import kind_title, kind_use
from seeddesk.ui.theme import char_width, px
from seeddesk.ui.widgets.buttons import Button
from seeddesk.ui.widgets.card import Card
from seeddesk.ui.widgets.labels import Muted
from seeddesk.ui.widgets.segmented import SegmentedBar
from seeddesk.ui.widgets.table import ListTable
from seeddesk.ui.widgets.table_model import Column, ListRows
from seeddesk.ui.widgets.template_edit import TemplateEdit
from seeddesk.workflow import texts as work

SPEECH = {"zh_CN": "中文", "en": "English"}
FILLED_FROM = (
    "setting", "launch", "member", "candidate", "node", "node_option", "ballot", "decision", "round", "test_point",
    "tester", "code", "survey", "referral",
)  # fmt: skip
WIDE = 120
"""Characters of width from which the editor and the preview stand side by side."""


class Texts(Section):
    """Kinds at the left, the template in the middle, what it reads like at the right."""

    code = "texts"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._kind, self._name, self._speech = "invitation", "", language()
        self._rows: list[dict[str, Any]] = []
        self._loaded = ""  # the template as stored, to tell what was typed since
        self._loading = False
        self.table = ListTable(
            "texts",
            [Column("title", lambda: tr("Text"), 14, paint="strong", sub=lambda row: str(row["sub"]), stretch=True,
                    sortable=False)],
            ListRows(),
            title=lambda: tr("Texts"),
            searchable=False,
        )  # fmt: skip
        self.table.hide_bar()
        self.table.current_changed.connect(self._chosen)
        self.table.delete_requested.connect(lambda _ids: self.delete())
        self.speech = SegmentedBar()
        for code in LANGUAGES:
            self.speech.add(code, SPEECH[code])
        self.speech.choose(self._speech)
        self.speech.chosen.connect(self._speak)
        self.edit = TemplateEdit(lambda: tr("Wording of the text"), self._kind, self._speech)
        self.edit.changed.connect(self._show_preview)
        self.edit.left.connect(self.save)
        self.original = Button(lambda: tr("Back to the original"), self.reset, kind="link", icon="arrow-u-up-left")
        self.about = Muted("", wrap=True)
        self.preview = Preview(desk)
        self._make_actions()
        self._build()

    def _make_actions(self) -> None:
        def action(slot: Any) -> QAction:
            made = QAction(self)
            made.triggered.connect(lambda *_: slot())
            return made

        self._copy = action(lambda: (self.save(), self.preview.copy_text()))
        self._picture = action(lambda: (self.save(), self.preview.copy_picture()))
        self._save_picture = action(lambda: (self.save(), self.preview.save_picture(self._title())))
        self._add = action(self.add_text)
        self._rename = action(self.rename)
        self._delete = action(self.delete)
        self._reset = action(self.reset)
        self.table.add_action(self._reset, needs="one")
        self.table.add_action(self._rename, needs="one")
        self.table.add_action(self._delete, needs="one")

    def _build(self) -> None:
        left = Card(flush=True)
        left.add(self.table, 1)
        self.middle = Card(lambda: self._title())
        self.middle.add_trailing(self.speech)
        self.middle.add(self.about)
        self.middle.add(self.edit, 1)
        foot = QHBoxLayout()
        foot.addWidget(self.original)
        foot.addStretch(1)
        self.middle.add_layout(foot)
        self.right = Card(lambda: tr("What it reads like"))
        self.right.add(self.preview, 1)
        inside = QWidget()
        inside.setProperty("scrolled", "true")
        self.pair = QBoxLayout(QBoxLayout.Direction.LeftToRight, inside)
        self.pair.setContentsMargins(0, 0, 0, 0)
        self.pair.setSpacing(px(3))
        self.pair.addWidget(self.middle, 1)
        self.pair.addWidget(self.right, 1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inside)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setHandleWidth(px(3))
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(left)
        self.splitter.addWidget(scroll)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setStretchFactor(1, 4)
        self.splitter.setSizes([230, 970])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.splitter)

    def page_actions(self) -> list[QAction]:
        return [self._copy, self._picture, self._save_picture, self._add]

    # --- showing ---------------------------------------------------------------------------

    def refresh(self, changed: Any | None) -> None:
        if changed is None or changed.touches("text_template"):
            self._read_list()
            self._read_text()
        if changed is None or changed.touches(*FILLED_FROM):
            self.preview.reload()
        self._show_preview()

    def show_place(self, **args: Any) -> None:
        """``kind``: a kind of text; with ``member``, ``node``, ``round``, ``tester`` or ``survey`` ids to fill it."""
        kind = args.pop("kind", None)
        if kind in KINDS and kind != "own":
            self.save()
            self._take(kind, "")
        self.preview.choose(**args)

    def _read_list(self) -> None:
        rows = store.texts(self.desk.shop, self._speech)
        self._rows = [
            {
                **row,
                "id": at,
                "title": row["name"] or kind_title(row["kind"]),
                "sub": tr("in your words") if row["edited"] and row["kind"] != "own" else kind_use(row["kind"]),
            }
            for at, row in enumerate(rows, 1)
        ]
        if not any((row["kind"], row["name"]) == (self._kind, self._name) for row in self._rows):
            self._kind, self._name = "invitation", ""
        self._loading = True
        self.table.set_rows(self._rows)
        self.table.select([row["id"] for row in self._rows if (row["kind"], row["name"]) == (self._kind, self._name)])
        self._loading = False

    def _read_text(self) -> None:
        typed = self.edit.text()
        fresh = store.body(self.desk.shop, self._kind, self._speech, self._name)
        if typed == self._loaded or not self.edit.box.hasFocus():
            self.edit.set_text(fresh)
        self._loaded = fresh
        self._steer()

    def _steer(self) -> None:
        own = self._kind == "own"
        edited = not own and self.edit.text() != store.original(self._kind, self._speech)
        self.original.setVisible(edited)
        self._reset.setEnabled(edited)
        self._rename.setEnabled(own)
        self._delete.setEnabled(own)

    def _show_preview(self) -> None:
        self.preview.show_text(self._kind, self._speech, self.edit.text())
        self._steer()

    def _title(self) -> str:
        return self._name or kind_title(self._kind)

    def _chosen(self, row_id: int) -> None:
        row = next((row for row in self._rows if row["id"] == row_id), None)
        if row is None or self._loading or (row["kind"], row["name"]) == (self._kind, self._name):
            return
        self.save()
        self._take(row["kind"], row["name"])

    def _take(self, kind: str, name: str) -> None:
        self._kind, self._name = kind, name
        self._read_list()
        self._loaded = store.body(self.desk.shop, kind, self._speech, name)
        self.edit.set_text(self._loaded)
        self.edit.use(kind, self._speech)
        self._retitle()
        self._show_preview()

    def _speak(self, code: str) -> None:
        if code and code != self._speech:
            self.save()
            self._speech = code
            # An own text belongs to one language.
            self._take("invitation" if self._kind == "own" else self._kind, "")

    def _retitle(self) -> None:
        if self.middle.title is not None:
            self.middle.title.say(lambda: self._title())
        self.about.say(lambda: tr("Goes {where}.").format(where=kind_use(self._kind)) if self._kind != "own" else "")
        self.about.setVisible(self._kind != "own")

    # --- changing --------------------------------------------------------------------------

    def save(self) -> bool:
        """Keep what was typed; False where nothing had changed or it was refused."""
        body = self.edit.text()
        if body == self._loaded or self.desk.shop.read_only:
            return False
        ok, saved = self.desk.attempt(
            work.save_text, self.desk.shop, self._kind, self._speech, body, name=self._name, now=self.desk.now()
        )
        if not ok:
            self.edit.set_text(self._loaded)  # told already; the last good wording stays
        return bool(ok and saved)

    def reset(self) -> None:
        """Take the program's wording again; can be undone."""
        if self._kind == "own":
            return
        self.edit.set_text(store.original(self._kind, self._speech))
        if self.desk.act(work.reset_text, self.desk.shop, self._kind, self._speech, undoable=True) is False:
            self._loaded = self.edit.text()
        self._show_preview()

    def add_text(self) -> None:
        """Ask for a name and begin an own text with what is shown now."""
        from seeddesk.ui.steps.members.name_dialog import NameDialog

        self.save()
        body, speech = self.edit.text(), self._speech

        def save(name: str, on_error: Any) -> bool:
            done, _ = self.desk.attempt(
                work.add_text, self.desk.shop, speech, name, body, now=self.desk.now(), on_error=on_error
            )
            if done:
                self._take("own", " ".join(name.split()))
            return done

        NameDialog(
            lambda: tr("New text"),
            "",
            save,
            self.window(),
            about=lambda: tr("It begins with the text shown now; change it as you like."),
            button=lambda: tr("Add"),
        ).open()

    def rename(self) -> None:
        """Ask for another name of an own text."""
        from seeddesk.ui.steps.members.name_dialog import NameDialog

        if self._kind != "own":
            return
        self.save()
        speech, before = self._speech, self._name

        def save(name: str, on_error: Any) -> bool:
            self._name = " ".join(name.split())  # before the change arrives, so that it stays in front
            done, _ = self.desk.attempt(work.rename_text, self.desk.shop, speech, before, name, on_error=on_error)
            if not done:
                self._name = before
            self._retitle()
            return done

        NameDialog(lambda: tr("Rename the text"), before, save, self.window()).open()

    def delete(self) -> None:
        """Delete an own text; can be undone."""
        if self._kind == "own":
            name, self._loaded = self._name, self.edit.text()
            self.desk.act(work.delete_text, self.desk.shop, self._speech, name)
            self._take(self._kind, self._name)

    def hideEvent(self, event: QHideEvent) -> None:
        if not event.spontaneous():
            self.save()
        super().hideEvent(event)

    # --- room ------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit()
        super().resizeEvent(event)

    def _fit(self) -> None:
        """Below each other where two would be too narrow to read."""
        wide = self.width() >= WIDE * char_width(self.fontMetrics())
        self.pair.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)
        line = self.fontMetrics().lineSpacing()
        self.edit.box.setMinimumHeight(line * 8)
        self.preview.view.setMinimumHeight(line * 8)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def retranslate(self) -> None:
        self._copy.setText(tr("Copy text"))
        self._picture.setText(tr("Copy as picture"))
        self._save_picture.setText(tr("Save picture…"))
        self._add.setText(tr("+ Own text…"))
        self._rename.setText(tr("Rename…"))
        self._delete.setText(tr("Delete"))
        self._reset.setText(tr("Back to the original"))
        self.speech.setAccessibleName(tr("Language of the text"))
        self._retitle()
        if self._rows:
            self._read_list()
