"""The QR picture of a group: reading one from a file or the clipboard, showing, copying and saving it."""

from __future__ import annotations

import base64
import datetime as dt
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QGuiApplication, QImage, QImageReader, QPixmap
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from seeddesk.domain.errors import UserError
from seeddesk.i18n import tr
from seeddesk.store.members_groups import picture
from seeddesk.ui.desk import Desk
from seeddesk.ui.theme import px
from seeddesk.ui.when import day_or_dash
from seeddesk.ui.widgets.buttons import Button
from seeddesk.ui.widgets.dialog import BaseDialog
from seeddesk.ui.widgets.form import Field, Form
from seeddesk.ui.widgets.labels import PlainLabel
from seeddesk.workflow import group_pictures as flow

SOURCE_BYTES, SOURCE_EDGE = 20_000_000, 10_000
"""A file beyond these is not even looked at; one within is made smaller where that is needed."""
SHOWN = 28
FORMATS = {b"png": "png", b"jpeg": "jpg", b"webp": "webp"}
USUAL_DAYS = 7
"""WeChat's own QR codes of groups work so long."""


def read_picture(path: Path) -> flow.NewPicture:
    """A picture file as it is kept: as it is, or smaller where it is larger than a shop needs. In a job.

    The format is told by the content, not by the name, and the size is looked at before anything is decoded. Raises
    UserError ``picture.kind``, ``picture.large`` (limit), ``picture.edge`` (limit); OSError.
    """
    if path.stat().st_size > SOURCE_BYTES:
        raise UserError("picture.large", limit=SOURCE_BYTES // 1_000_000)
    return read_bytes(path.read_bytes())


def read_bytes(data: bytes) -> flow.NewPicture:
    """As :func:`read_picture`, for bytes."""
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setDecideFormatFromContent(True)
    kind = FORMATS.get(bytes(reader.format().data()))
    size = reader.size()
    if kind is None or not size.isValid():
        raise UserError("picture.kind")
    if max(size.width(), size.height()) > SOURCE_EDGE:
        raise UserError("picture.edge", limit=SOURCE_EDGE)
    fits = max(size.width(), size.height()) <= flow.EDGE and len(data) <= flow.BYTES
    if not fits:
        reader.setScaledSize(size.scaled(QSize(flow.EDGE, flow.EDGE), Qt.AspectRatioMode.KeepAspectRatio)
                             if max(size.width(), size.height()) > flow.EDGE else size)  # fmt: skip
    reader.setAutoTransform(not fits)
    image = reader.read()
    if image.isNull():
        raise UserError("picture.kind")
    if fits:
        return flow.NewPicture(data, kind, image.width(), image.height())
    return from_image(image)


def from_image(image: QImage) -> flow.NewPicture:
    """A picture of the clipboard as it is kept. Raises UserError ``picture.kind`` when there is none."""
    if image.isNull():
        raise UserError("picture.kind")
    if max(image.width(), image.height()) > flow.EDGE:
        image = image.scaled(flow.EDGE, flow.EDGE, Qt.AspectRatioMode.KeepAspectRatio,
                             Qt.TransformationMode.SmoothTransformation)  # fmt: skip
    for kind, quality in (("png", -1), ("jpg", 88)):
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        image.save(buffer, kind, quality)  # pyright: ignore[reportArgumentType, reportCallIssue]
        data = bytes(buffer.data().data())
        if len(data) <= flow.BYTES:
            break
    return flow.NewPicture(data, kind, image.width(), image.height())


class GroupPicture(QWidget):
    """The picture beside the day it stops working; choosing, pasting, copying, saving, taking it away."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self._group: Mapping[str, Any] | None = None
        self._shown: tuple[int, int] = (0, 0)
        self.image = QImage()
        self.code = PlainLabel("")
        self.code.setFixedSize(px(SHOWN), px(SHOWN))
        self.code.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.until = PlainLabel("", wrap=True)
        self.choose = Button("", self.ask_file, icon="image")
        self.paste = Button(lambda: tr("Paste"), self.paste_picture, kind="quiet")
        self.copy = Button(lambda: tr("Copy"), self.copy_picture, icon="copy", kind="quiet")
        self.save = Button(lambda: tr("Save as…"), self.save_picture, kind="quiet")
        self.day = Button(lambda: tr("Works until…"), self.ask_until, kind="quiet")
        self.remove = Button(lambda: tr("Take away"), self.take_away, kind="quiet")
        from seeddesk.ui.widgets.flow import FlowLayout

        buttons = FlowLayout(gap=px(1))
        for button in (self.choose, self.paste, self.copy, self.save, self.day, self.remove):
            buttons.add(button)
        words = QVBoxLayout()
        words.setSpacing(px(1))
        words.addWidget(self.until)
        words.addLayout(buttons)
        words.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, px(1), 0, px(1))
        row.setSpacing(px(3))
        row.addWidget(self.code, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)

    def show_group(self, group: Mapping[str, Any] | None) -> None:
        """Show the picture of a group, a row of :func:`seeddesk.store.members_groups.groups`."""
        self._group = group
        self.setVisible(group is not None)
        if group is None:
            return
        found = group["picture_id"] or 0
        if (group["id"], found) != self._shown:
            self._shown = (group["id"], found)
            data = picture(self.desk.shop, found) if found else None
            self.image = QImage.fromData(QByteArray(base64.b64decode(data["data"]))) if data else QImage()
            side = px(SHOWN)
            if found:
                ratio = self.devicePixelRatioF()
                small = self.image.scaled(round(side * ratio), round(side * ratio), Qt.AspectRatioMode.KeepAspectRatio,
                                          Qt.TransformationMode.SmoothTransformation)  # fmt: skip
                small.setDevicePixelRatio(ratio)
                self.code.setPixmap(QPixmap.fromImage(small))
        has, may = bool(found), not self.desk.shop.read_only
        self.code.setVisible(has)
        for button in (self.copy, self.save):
            button.setVisible(has)
        for button in (self.day, self.remove):
            button.setVisible(has and may)
        self.choose.setVisible(may)
        self.paste.setVisible(may)
        self.choose.say(tr("Another picture…") if has else tr("QR picture…"))
        text, tone = _until_words(group["picture_until"], self.desk.today()) if has else ("", "")
        self.until.say(text)
        self.until.set_tone(tone)
        self.until.setVisible(has)
        self.code.setAccessibleName(tr("QR code of {group}").format(group=group["name"]))

    # --- doing -------------------------------------------------------------------------------

    def ask_file(self) -> None:
        """Choose a picture file; it is read in the background."""
        group = self._group
        path, _ = QFileDialog.getOpenFileName(
            self, tr("QR picture of the group"), "", tr("Pictures") + " (*.png *.jpg *.jpeg *.webp)"
        )
        if path and group is not None:
            self.desk.run(
                tr("Reading the picture"), lambda *_: read_picture(Path(path)),
                lambda made: self.ask_day(group["id"], made), quiet=True,
            )  # fmt: skip

    def paste_picture(self) -> None:
        """Take the picture that was copied in a chat."""
        group = self._group
        if group is not None:
            made = self.desk.act(lambda: from_image(QGuiApplication.clipboard().image()))
            if made is not None:
                self.ask_day(group["id"], made)

    def ask_day(self, group: int, made: flow.NewPicture) -> None:
        """Until when the new picture works; then it is kept."""
        UntilDialog(
            self.desk, self.desk.today() + dt.timedelta(days=USUAL_DAYS),
            lambda day: (flow.set_picture, self.desk.shop, group, made, day), self.window(),
        ).open()  # fmt: skip

    def ask_until(self) -> None:
        """Change until when the picture works."""
        group = self._group
        if group is not None:
            day = dt.date.fromisoformat(group["picture_until"]) if group["picture_until"] else None
            UntilDialog(
                self.desk, day, lambda new: (flow.set_picture_until, self.desk.shop, group["id"], new), self.window()
            ).open()

    def copy_picture(self) -> None:
        """Put the picture on the clipboard."""
        QGuiApplication.clipboard().setImage(self.image)
        self.desk.notify(tr("QR picture copied: paste it into a chat."))

    def save_picture(self) -> None:
        """Save the picture as it was given."""
        found = picture(self.desk.shop, self._shown[1])
        if found is None or self._group is None:
            return
        name = f"{self._group['name']}.{found['format']}".replace("/", "-")
        path, _ = QFileDialog.getSaveFileName(self, tr("Save the QR picture"), name, f"*.{found['format']}")
        if path:
            self.desk.act(Path(path).write_bytes, base64.b64decode(found["data"]))

    def take_away(self) -> None:
        """The group has no picture any more."""
        if self._group is not None:
            self.desk.act(flow.remove_picture, self.desk.shop, self._group["id"])


class UntilDialog(BaseDialog):
    """Until when a picture works; ``act(day)`` gives what to call."""

    def __init__(self, desk: Desk, day: dt.date | None, act: Any, parent: QWidget | None = None) -> None:
        super().__init__(lambda: tr("The QR code works until"), parent, size=(50, 8))
        self.desk = desk
        self._act = act
        self.form = Form(
            [Field("until", lambda: tr("Works until"), kind="date",
                   hint=lambda: tr("WeChat's codes of groups work for seven days. Empty: for good."))]
        )  # fmt: skip
        self.form.set_values({"until": day})
        self.add(self.form)
        self.body.addStretch(1)
        self.add_cancel()
        self.add_button(lambda: tr("Save"), self.save, kind="primary")
        self.form.focus_first()

    def save(self) -> None:
        """Keep it."""
        self.form.commit()
        values = self.form.validate()
        if values is None:
            return
        fn, *arguments = self._act(values["until"])
        ok, _ = self.desk.attempt(fn, *arguments, undoable=True)
        if ok:
            self.accept()


def _until_words(until: str | None, today: dt.date) -> tuple[str, str]:
    if not until:
        return tr("Works for good"), ""
    days = (dt.date.fromisoformat(until) - today).days
    if days < 0:
        return tr("Expired on {day}").format(day=day_or_dash(until)), "danger"
    if days == 0:
        return tr("Expires today"), "attention"
    return tr("Expires in %n day(s)", n=days), "attention" if days <= 2 else ""
