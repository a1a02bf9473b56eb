"""Texts to paste: filled with real values, marked where wrong, copied as text and picture, undoable."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtWidgets import QDialog, QFileDialog, QPushButton

from seeddesk.domain.texts import BLANK
from seeddesk.i18n import set_language, tr
from seeddesk.store import texts as store
from seeddesk.ui.desk import Desk
from seeddesk.ui.picture import SCALE, WIDTH, text_card
from seeddesk.ui.steps.beta.messages import invitation
from seeddesk.ui.steps.overview.texts import Texts
from seeddesk.ui.texts import compose, node_values, ranking_values, values_for
from seeddesk.ui.theme.tokens import LIGHT
from seeddesk.workflow import beta, beta_codes, beta_testers, participate
from seeddesk.workflow import texts as work
from seeddesk.workflow.launches import update_launch
from seeddesk.workflow.members import add_member


@pytest.fixture
def page(desk: Desk, qtbot: Any) -> Texts:
    made = Texts(desk)
    qtbot.addWidget(made)
    desk.changed.connect(lambda changed: made.refresh(changed))
    made.resize(1200, 700)
    made.retranslate()
    made.refresh(None)
    made.show()
    return made


def choose(page: Texts, kind: str) -> None:
    page.table.select([row["id"] for row in page._rows if row["kind"] == kind])


def said(desk: Desk) -> list[str]:
    lines: list[str] = []
    desk.noticed.connect(lambda text, _undo: lines.append(text))
    return lines


def test_the_preview_fills_in_a_real_member_and_launch(desk: Desk, page: Texts) -> None:
    update_launch(desk.shop, desk.launch_id or 0, theme="dry season, no grease!", seats=30)
    member = add_member(desk.shop, {"name": "林{小}满"})
    page.refresh(None)
    page.preview.choose(member=member)
    text = page.preview.view.toPlainText()
    assert text.startswith("Hello 林{小}满, we are working on something new, Hand cream: dry season, no grease.")
    assert "There are 30 seats." in text
    lines = said(desk)
    page.page_actions()[0].trigger()
    assert QGuiApplication.clipboard().text() == text
    assert lines == ["Copied the text."]


def test_typing_is_seen_at_once_kept_on_leaving_and_undone(desk: Desk, page: Texts) -> None:
    choose(page, "thanks")
    page.edit.box.setPlainText("Thank you, {name}. {shop}")
    assert page.preview.view.toPlainText() == f"Thank you, {BLANK}. 小满手作"
    assert page.preview.missing.text() == "Not known yet: name. A blank stands in its place."
    assert store.stored(desk.shop, "thanks", "en") is None
    page.edit.box.left.emit()
    assert store.body(desk.shop, "thanks", "en") == "Thank you, {name}. {shop}"
    assert page.original.isVisible()
    desk.undo()
    assert page.edit.text() == store.original("thanks", "en")
    assert not page.original.isVisible()
    desk.redo()
    page.original.click()
    assert page.edit.text() == store.original("thanks", "en")
    assert store.stored(desk.shop, "thanks", "en") is None


def test_another_text_or_language_keeps_what_was_typed(desk: Desk, page: Texts) -> None:
    choose(page, "thanks")
    page.edit.box.setPlainText("Thanks!")
    choose(page, "vote")
    assert store.body(desk.shop, "thanks", "en") == "Thanks!"
    assert page.edit.text() == store.original("vote", "en")
    page.edit.box.setPlainText("Vote!")
    page.speech.choose("zh_CN")
    assert store.body(desk.shop, "vote", "en") == "Vote!"
    assert page.edit.text() == store.original("vote", "zh_CN")
    page.edit.box.setPlainText("投票！")
    page.hide()
    assert store.body(desk.shop, "vote", "zh_CN") == "投票！"


def test_an_empty_text_is_told_and_not_kept(desk: Desk, page: Texts) -> None:
    desk.told.disconnect()
    told: list[Any] = []
    desk.told.connect(told.append)
    choose(page, "vote")
    page.edit.box.setPlainText("  ")
    assert not page.save()
    assert [one.code for one in told] == ["text.empty"]
    assert page.edit.text() == store.original("vote", "en")


def test_fields_are_put_in_by_button_where_the_cursor_is(page: Texts, qtbot: Any) -> None:
    choose(page, "code")
    page.edit.box.setPlainText("Your code: ")
    page.edit.box.moveCursor(page.edit.box.textCursor().MoveOperation.End)
    chip = page.edit.findChild(QPushButton, "field.code")
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert page.edit.text() == "Your code: {code}"
    page.edit.box.selectAll()
    page.edit.insert_optional("price")
    assert page.edit.text() == "{if price}Your code: {code}{end}"


def test_mistakes_are_marked_at_their_place_after_an_emoji_too(page: Texts) -> None:
    choose(page, "code")
    page.edit.box.setPlainText("😀 {nmae} 𠮷 {if price}x")
    marked = [(one.cursor.selectedText(), one.format.underlineColor().isValid()) for one in
              page.edit.box.extraSelections()]  # fmt: skip
    assert ("{nmae}", True) in marked and ("{if price}", True) in marked
    assert page.edit.wrong.text() == (
        "There is no field “nmae” in this text. Did you mean {name}?\n"
        "{if price} has no end: write {end} where the piece ends."
    )


def test_a_reward_for_sharing_is_warned_of(page: Texts) -> None:
    page.edit.box.setPlainText("Share this to win a prize")
    assert page.edit.reward.isVisible()
    assert page.edit.reward.text().startswith("This promises something (“win”) for sharing or following (“Share”).")
    page.edit.box.setPlainText("Tell us what is not right yet")
    assert not page.edit.reward.isVisible()


def test_values_by_hand_and_the_length(page: Texts) -> None:
    choose(page, "winners")
    page.preview.form.set_values({"activity": "May draw", "winners": "林小满\nMay", "prize": "", "day": "1 June"})
    page.preview.form.edited.emit("activity", "May draw")
    text = page.preview.view.toPlainText()
    assert text.startswith("May draw: the results (1 June)\n林小满\nMay\nPlease send us")
    assert page.preview.length.text() == f"{len(text):,} characters"
    page.edit.box.setPlainText("x" * 301)
    assert "too long for an official account's broadcast (300)" in page.preview.length.text()


def test_a_vote_and_its_decision(desk: Desk, page: Texts) -> None:
    node = participate.create_node(
        desk.shop, desk.launch_id or 0, "Which {scent}?", ["Orange", "Mint"], closes_at=dt.datetime(2026, 6, 3, 20, 0),
        max_choices=2, audience="all", now=desk.now(),
    )  # fmt: skip
    page.show_place(kind="vote", node=node)
    assert page.preview.view.toPlainText().startswith(
        "You decide: Which {scent}?\nA. Orange\nB. Mint\n\nPlease choose up to 2; just answer with the letter.\n"
        "Votes count until 3 Jun 2026 20:00."
    )
    assert "heard" not in node_values(desk, node)
    participate.decide(desk.shop, node, "adopt", reason="it  sells", what="Mint it is", now=desk.now())
    page.show_place(kind="decision", node=node)
    assert page.preview.view.toPlainText() == (
        "◆ Which {scent}?\nHeard: nobody voted\nDecided: adopted: Mint it is\nWhy: it sells"
    )


def test_the_message_with_a_code_is_worded_by_the_owner(desk: Desk, page: Texts) -> None:
    round_id = beta.open_round(
        desk.shop,
        desk.launch_id or 0,
        ["look", "scent"],
        price_cents=9800,
        deposit_cents=2000,
        closes_on=dt.date(2026, 6, 30),
    )
    member = add_member(desk.shop, {"name": "May"})
    beta_testers.add_testers(desk.shop, round_id, [member], stage="accepted", now=desk.now())
    beta_codes.issue_codes(desk.shop, round_id, now=desk.now())
    from seeddesk.store import beta as read

    row = read.round_row(desk.shop, round_id)
    (tester,) = read.testers(desk.shop, round_id)
    assert row is not None
    text = invitation(desk, row, tester)
    assert "Price: ¥98, deposit ¥20" in text and "order by 30 Jun 2026" in text
    work.save_text(desk.shop, "code", "en", "{name} {code} {points}|{price}")
    page.show_place(kind="code", round=round_id, tester=tester["id"])
    assert page.preview.view.toPlainText() == invitation(desk, row, tester)
    assert invitation(desk, row, tester).startswith("May ")


def test_a_text_speaks_its_own_language_whatever_the_window_speaks(desk: Desk) -> None:
    update_launch(desk.shop, desk.launch_id or 0, theme="护手")
    assert values_for(desk, "vote", "zh_CN", {}, {})["today"] == "2026-06-01"
    set_language("zh_CN")
    assert values_for(desk, "vote", "en", {}, {})["today"] == "1 Jun 2026"
    assert compose(desk, "thanks", {"name": "May", "product": "护手霜", "shop": "x"}).text.startswith("May，谢谢你")


def test_own_texts_are_added_renamed_and_deleted(desk: Desk, page: Texts) -> None:
    def name(text: str) -> None:
        dialog = next(one for one in page.window().findChildren(QDialog) if type(one).__name__ == "NameDialog")
        dialog.form.set_values({"name": text})  # type: ignore[attr-defined]
        dialog.save()  # type: ignore[attr-defined]
        dialog.deleteLater()  # type: ignore[attr-defined]
        dialog.setParent(None)  # type: ignore[attr-defined]

    page.add_text()
    name("Greeting")
    assert page._title() == "Greeting" and page.edit.text() == store.original("invitation", "en")
    page.edit.box.setPlainText("Hi {name}")
    page.save()
    page.rename()
    name("Hello")
    assert page.middle.title is not None and page.middle.title.text() == "Hello"
    assert store.body(desk.shop, "own", "en", "Hello") == "Hi {name}"
    page.delete()
    assert page._title() == "Invitation"
    desk.undo()
    assert store.body(desk.shop, "own", "en", "Hello") == "Hi {name}"


def test_the_picture_is_light_sharp_and_grows_with_the_text(desk: Desk, page: Texts, monkeypatch: Any, tmp_path: Any,
                                                            qapp: Any) -> None:  # fmt: skip
    from seeddesk.ui import theme

    theme.apply(qapp, "dark")
    try:
        small, large = (
            text_card("Shop", "One line"),
            text_card("Shop", "Title\n" + "long text " * 80 + "\n" + "w" * 300),
        )
    finally:
        theme.apply(qapp, "light")
    assert small.width() == large.width() == WIDTH * SCALE
    assert large.height() > 2 * small.height()
    assert small.pixelColor(10, small.height() - 10) == QColor(LIGHT["surface"])
    edge = [large.pixelColor(large.width() - 30, y) for y in range(20, large.height(), 3)]
    assert all(colour == QColor(LIGHT["surface"]) for colour in edge), "text runs out of the picture"
    page.page_actions()[1].trigger()
    assert QGuiApplication.clipboard().image().width() == WIDTH * SCALE
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "card"), ""))
    page.page_actions()[2].trigger()
    assert (tmp_path / "card.png").stat().st_size > 1000
    desk.told.disconnect()
    told: list[Any] = []
    desk.told.connect(told.append)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "no" / "card.png"), ""))
    assert page.preview.save_picture("x") is None
    assert len(told) == 1


def test_the_leaderboard_counts_who_is_still_there(desk: Desk) -> None:
    from seeddesk.workflow.interactions import record_referrals

    people = [add_member(desk.shop, {"name": name}) for name in ("Ann", "Bob", "C", "D")]
    record_referrals(
        desk.shop, [(people[0], people[one], None, None) for one in (2, 3)] + [(people[1], people[0], None, None)]
    )
    two, one = tr("%n person(s)", n=2), tr("%n person(s)", n=1)
    assert ranking_values(desk)["ranking"] == f"1. Ann: {two}\n2. Bob: {one}"
