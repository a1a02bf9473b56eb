"""Reading applications out of pasted text."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from seeddesk.domain.applications import read_applications, words_after


def read(text: str) -> list[tuple[str, str, str]]:
    return [(one.name, one.phone, one.words) for one in read_applications(text)]


def test_a_chain() -> None:
    text = "#接龙\n例 名字+行业\n1. 小红 做美甲的\n2、阿May，天天洗手\n3. 林小满\n\n1. 小红 做美甲的\n4."
    assert read(text) == [("小红", "", "做美甲的"), ("阿May", "", "天天洗手"), ("林小满", "", "")]


def test_cells_with_titles_and_phones() -> None:
    text = "序号\t姓名\t手机号\t理由\n1\t林小满\t138 1234 5678\t干裂\n2\t小红\t\t想试试"
    assert read(text) == [("林小满", "138 1234 5678", "干裂"), ("小红", "", "想试试")]


def test_messages_under_their_senders() -> None:
    text = "小红:\n我想试试\n手很干\n\n阿May:\n算我一个"
    assert read(text) == [("小红", "", "我想试试 手很干"), ("阿May", "", "算我一个")]


def test_a_phone_alone_and_names_with_blanks() -> None:
    (phone,) = read_applications("+86 13812345678")
    assert phone.names == () and phone.phone.endswith("13812345678")
    (one,) = read_applications("Mango Ma I would like to")
    assert one.names[0] == "Mango Ma I would like to" and one.names[-1] == "Mango" and "Mango Ma" in one.names
    assert one.words == "Ma I would like to" and one.name == "Mango Ma"
    assert words_after(one, "Mango Ma") == "I would like to" and words_after(one, "Mango") == one.words
    assert words_after(one, one.name) == "I would like to"


@given(st.text(alphabet=st.sampled_from("小红ab1 3899998888\t\n,，:：。.#接龙😀")))
def test_any_text_can_be_read(text: str) -> None:
    for one in read_applications(text):
        assert one.names or one.phone
        assert 1 <= one.line <= text.count("\n") + 1
