"""The owner's wording of texts: kept, taken back, told apart by language and name."""

from __future__ import annotations

import datetime as dt

import pytest

from seeddesk.domain.errors import UserError
from seeddesk.domain.text_kinds import BUILT_IN
from seeddesk.domain.texts import BODY_LIMIT
from seeddesk.store import texts as store
from seeddesk.ui.history_words import history_sentence
from seeddesk.workflow import texts as work

NOW = dt.datetime(2026, 6, 1, 10, 30)


def rows(shop):
    return shop.tuples("SELECT kind, language, name, body, changed FROM text_template ORDER BY id")


def test_nothing_is_stored_until_a_text_is_changed(shop):
    assert rows(shop) == []
    assert store.body(shop, "vote", "en") == store.original("vote", "en")
    assert [row["kind"] for row in store.texts(shop, "en")] == list(BUILT_IN)
    assert not any(row["edited"] for row in store.texts(shop, "en"))


def test_a_changed_text_is_kept_for_its_language_and_can_be_undone(shop):
    assert work.save_text(shop, "vote", "en", "Vote: {question}\r\n\n", now=NOW)
    assert rows(shop) == [("vote", "en", "", "Vote: {question}", "2026-06-01 10:30:00")]
    assert store.body(shop, "vote", "en") == "Vote: {question}"
    assert store.body(shop, "vote", "zh_CN") == store.original("vote", "zh_CN")
    assert [row["kind"] for row in store.texts(shop, "en") if row["edited"]] == ["vote"]
    entry = shop.next_undo()
    assert history_sentence(entry.key, entry.values) == "Changed the text “Call to vote”"
    assert not work.save_text(shop, "vote", "en", "Vote: {question}")
    shop.undo()
    assert store.body(shop, "vote", "en") == store.original("vote", "en")
    shop.redo()
    assert store.body(shop, "vote", "en") == "Vote: {question}"


def test_back_to_the_original_is_one_step_and_typing_it_again_too(shop):
    work.save_text(shop, "vote", "en", "Vote!")
    assert work.reset_text(shop, "vote", "en")
    assert rows(shop) == []
    assert not work.reset_text(shop, "vote", "en")
    shop.undo()
    assert store.body(shop, "vote", "en") == "Vote!"
    assert work.save_text(shop, "vote", "en", store.original("vote", "en") + "\n")
    assert rows(shop) == []


@pytest.mark.parametrize(
    ("kind", "language", "body", "code"),
    [
        ("vote", "en", "  \n ", "text.empty"),
        ("vote", "en", "x" * (BODY_LIMIT + 1), "text.too_long"),
        ("votes", "en", "x", "text.unknown"),
        ("vote", "fr", "x", "text.unknown"),
        ("own", "en", "x", "text.gone"),
    ],
)
def test_what_cannot_be_kept_is_refused(shop, kind, language, body, code):
    with pytest.raises(UserError) as caught:
        work.save_text(shop, kind, language, body)
    assert caught.value.code == code
    assert rows(shop) == []


def test_own_texts_have_names_of_their_own(shop):
    work.add_text(shop, "en", " Spring  greeting ", "Hello {name} 𠮷", now=NOW)
    with pytest.raises(UserError, match=r"text\.taken"):
        work.add_text(shop, "en", "Spring greeting", "x")
    work.add_text(shop, "zh_CN", "Spring greeting", "你好")
    assert [row["name"] for row in store.texts(shop, "en") if row["kind"] == "own"] == ["Spring greeting"]
    work.save_text(shop, "own", "en", "Hi {name}", name="Spring greeting")
    work.rename_text(shop, "en", "Spring greeting", "Easter")
    assert store.body(shop, "own", "en", "Easter") == "Hi {name}"
    work.add_text(shop, "en", "Autumn", "x")
    with pytest.raises(UserError, match=r"text\.taken"):
        work.rename_text(shop, "en", "Autumn", "Easter")
    for name, code in (("", "nameless"), ("x" * 41, "name_long")):
        with pytest.raises(UserError, match=rf"text\.{code}"):
            work.rename_text(shop, "en", "Easter", name)
    work.delete_text(shop, "en", "Easter")
    assert store.stored(shop, "own", "en", "Easter") is None
    shop.undo()
    assert store.body(shop, "own", "en", "Easter") == "Hi {name}"
    for gone in (lambda: work.delete_text(shop, "en", "None"), lambda: work.rename_text(shop, "en", "None", "x")):
        with pytest.raises(UserError, match=r"text\.gone"):
            gone()
