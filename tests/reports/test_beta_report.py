from __future__ import annotations

from dataclasses import replace

import pytest
from figures import NAMES, figures

from seeddesk import i18n
from seeddesk.domain.report_figures import BetaReportFigures, DecisionFigure
from seeddesk.domain.verdict import Figures, Gates, Review, judge
from seeddesk.reports import format as fmt
from seeddesk.reports.beta_front import gate_value, key_numbers, missed_gate, verdict_text
from seeddesk.reports.beta_report import SECTIONS, build_beta_report, section_words
from seeddesk.reports.document import Callout, KeyNumbers, Quote, Table, block_texts
from seeddesk.reports.masking import mask_name


def words(given: BetaReportFigures, language: str = "en", **options) -> str:
    return build_beta_report(given, language, **options).characters()


def callouts(given: BetaReportFigures, language: str = "en") -> list[Callout]:
    return [b for b in build_beta_report(given, language).blocks if isinstance(b, Callout)]


def test_the_report_speaks_its_own_language_whatever_the_window_speaks() -> None:
    i18n.set_language("zh_CN")
    try:
        assert "Verdict: mend 2 serious faults first, then push" in words(figures())
        assert i18n.language() == "zh_CN"
        assert i18n.tr("Beta report") == "内测报告"
        i18n.set_language("en")
        assert "结论：先改 2 处严重问题，再大推" in words(figures(), "zh_CN")
        assert i18n.tr("Beta report") == "Beta report"
    finally:
        i18n.set_language("en")


def test_no_english_is_left_in_the_chinese_report() -> None:
    given = replace(figures(own=False), decided="fix", note="先改瓶盖。")
    text = words(given, "zh_CN")
    import re

    known = {
        "NPS",
        "Wilson",
        "Fisher",
        "Mann",
        "Whitney",
        "Holm",
        "May",
        "Marie",
        "Curie",
        "ml",
        "n",
        "p",
        "z",
        "M",
        "van",
    }
    known |= set(re.findall("[A-Za-z]+", "I keep one in the van now; my hands no longer crack."))
    assert set(re.findall("[A-Za-z]+", text)) <= known


def test_one_serious_fault_reads_as_one() -> None:
    assert "mend 1 serious fault first" in words(figures(serious=1))


def test_push_stop_and_none_say_why() -> None:
    push = callouts(figures(serious=0, fixes=()))[0]
    assert push.tone == "good" and push.title == "Verdict: push it" and "Every goal that applies was met." in push.text
    bad = replace(figures(), round=Figures(invited=60, bought=6, reviews=figures().round.reviews))
    stop = callouts(replace(bad, verdict=judge(bad.round)))[0]
    assert stop.tone == "danger" and "Even at best 20% of those invited would buy (6 of 60 did)" in stop.text
    none = callouts(figures(9))[0]
    assert none.title == "No verdict yet: too few answers"
    assert "A verdict needs at least 10 reviews; there are 8." in none.text


def test_too_few_reviews_show_no_mean_no_nps_and_no_verdict() -> None:
    given = figures(9)
    document = build_beta_report(given, "en")
    cards = next(b for b in document.blocks if isinstance(b, KeyNumbers)).numbers
    assert [c.value for c in cards[1:3]] == ["–", "–"]
    assert all("too few to tell (n = 8, needs 10)" in c.note for c in cards[1:3])
    sections = ("verdict", "points", "gates", "rounds")
    text = build_beta_report(given, "en", sections=sections).characters()
    assert f"{given.round.mark().value:.1f}" not in text.replace("2.0", "")
    assert "too few to tell" in text


def test_a_verdict_that_rests_on_own_circle_is_said_before_anything_else() -> None:
    given = figures(60, serious=0)
    kind = tuple(
        replace(
            r, recommend=10 if r.own_circle or i % 3 == 0 else 7, marks=dict.fromkeys(r.marks, 5 if r.own_circle else 4)
        )
        for i, r in enumerate(given.round.reviews)
    )
    own = replace(given.round, reviews=kind)
    goals = replace(given.gates, mark=4.1)
    verdict = judge(own, gates=goals)
    assert verdict.own_circle_changes, "the figures of this test no longer make the case"
    document = build_beta_report(replace(given, round=own, verdict=verdict, gates=goals, fixes=()), "en")
    first, second = document.blocks[:2]
    assert isinstance(first, Callout) and isinstance(second, Callout)
    assert first.title == "This verdict rests on the shop's own circle"
    assert first.text.endswith("the verdict would be: fix first.")
    assert second.title == "Verdict: push it"


def test_first_rounds_compare_with_nothing() -> None:
    text = words(figures(before=0))
    assert "round 1" not in text
    assert "Round against round" not in text
    assert "no round before" in text


def test_a_fall_is_called_a_fall() -> None:
    text = callouts(figures(level=2.6))[0].text
    assert "fell from" in text and "worse than the round before" in text


def test_a_goal_missed_by_its_lower_bound_says_the_lower_bound() -> None:
    round_ = replace(figures(own=False).round, invited=10, bought=6, delivered=48)
    given = replace(figures(), round=round_, verdict=judge(round_))
    assert "Invited → bought 60%, at worst 31% (goal ≥\u00a060%, at worst ≥\u00a040%)" in words(given)


def test_names_are_masked_or_whole() -> None:
    masked, whole = words(figures()), words(figures(), mask=False)
    for name in NAMES:
        if len(name) > 2:
            assert name not in masked
            assert name in whole
    assert "Customers' names are shortened" in masked
    assert "Contains customers' names" in whole


@pytest.mark.parametrize(
    ("name", "masked"),
    [("林小满妈妈", "林＊"), ("May", "M…"), ("阿 May", "阿＊"), ("", ""), ("𠮷野", "𠮷＊"), (" 书法\n老陈 ", "书＊")],
)
def test_mask_name(name: str, masked: str) -> None:
    assert mask_name(name) == masked


def test_only_those_who_agreed_are_quoted() -> None:
    given = figures(40)
    refused = replace(
        given, testers=tuple(replace(t, quote=f"secret {t.number}", quote_ok=t.number == 7) for t in given.testers)
    )
    document = build_beta_report(refused, "en")
    assert "secret" in document.characters()
    assert [b.text for b in document.blocks if isinstance(b, Quote)] == ['"secret 7"']
    assert "secret 8" not in document.characters()


def test_sections_are_chosen_and_ordered() -> None:
    document = build_beta_report(figures(), "en", sections=("fixes", "verdict"))
    headings = [text for b in document.blocks for text in block_texts(b)]
    assert headings.index("Fixes for production") < headings.index("Invited → bought")
    assert "All marks" not in headings
    assert set(section_words()) == set(SECTIONS)
    with pytest.raises(KeyError):
        build_beta_report(figures(), "en", sections=("nothing",))


def test_sections_without_data_are_left_out_or_say_so() -> None:
    bare = replace(figures(0, before=0), points=(), price_feeling={}, topics=(), fixes=(), decisions=(), testers=())
    text = words(bare)
    assert "nobody invited yet" in text
    assert "Nothing was reported that has to be mended." in text
    assert "Nobody has applied for this round yet." in text
    for title in ("How the price felt", "In their own words", "All marks", "Heard, and decided"):
        assert title not in text


def test_a_share_that_could_be_anything_is_written_as_a_count() -> None:
    from seeddesk.domain.report_figures import TopicFigure

    given = replace(figures(), topics=(TopicFigure("cap", 3, 1), TopicFigure("scent", 21, 17)))
    table = next(b for b in build_beta_report(given, "en", sections=("topics",)).blocks if isinstance(b, Table))
    assert [row[2] for row in table.rows] == ["1 of 3", "81%"]


def test_a_decision_that_departs_is_marked_and_counted() -> None:
    text = words(figures())
    assert "Departs from the vote: 成本高出 40%，众筹达标后再议" in text
    assert "1 of 2 decisions depart from the vote" in text


def test_text_from_people_is_only_text() -> None:
    given = replace(figures(), shop="<b>Shop</b> {launch} %n", launch="{number} %1")
    document = build_beta_report(given, "en")
    assert document.kicker.startswith("<b>Shop</b> {launch} %n")
    assert document.title == "{number} %1 2.0 · round 2"


@pytest.mark.parametrize(("value", "shown"), [(0, "0%"), (0.001, "<1%"), (0.5, "50%"), (0.996, ">99%"), (1, "100%")])
def test_percent_is_never_rounded_to_all_or_nothing(value: float, shown: str) -> None:
    assert fmt.percent(value) == shown


def test_numbers_as_printed() -> None:
    assert fmt.signed(-0.04, 1) == "0.0"
    assert fmt.signed(-3) == "−3"
    assert fmt.signed(43.2) == "+43"
    assert fmt.probability(0.0004) == "p < 0.001"
    assert fmt.probability(0.0421) == "p = 0.042"
    assert fmt.money(9800) == "¥98"
    assert fmt.money(9850) == "¥98.50"


def test_a_missed_goal_is_never_rounded_onto_it() -> None:
    reviews = [Review({"a": 4}, 9)] * 10 + [Review({"a": 5}, 9)] * 2  # mean 4.1667
    judged = judge(Figures(invited=62, bought=37, reviews=reviews))  # 59.68 %
    told = {gate.code: gate_value(gate, gate.value) for gate in judged.gates}
    assert (told["mark"], told["conversion"], told["nps"]) == ("4.17", "59.7%", "+100")
    assert gate_value(judged.gate("conversion"), judged.gate("conversion").goal) == "60%"
    shown = replace(figures(), round=Figures(62, 37, reviews), verdict=judged, before_number=None)
    assert [card.value for card in key_numbers(shown)][:3] == ["59.7%", "+100", "4.17 / 5"]
    reviews = [Review({"a": 5}, 9)] * 12
    close = judge(Figures(invited=17, bought=11, reviews=reviews), gates=Gates.of({"conversion_low": 0.414}))
    assert "at worst 41.3%" in missed_gate(close.gate("conversion"), replace(shown, verdict=close))


def test_few_answers_among_many_reviews_are_said_to_be_few() -> None:
    judged = judge(Figures(20, 18, [Review({"a": 5}, 10)] * 4 + [Review({"a": 5})] * 10))
    shown = replace(figures(), round=Figures(20, 18), verdict=judged, before_number=None)
    assert judged.outcome == "fix"
    assert missed_gate(judged.gate("nps"), shown) == "Would recommend (NPS): too few to tell (n = 4, needs 10)"


def test_a_tie_in_a_vote_is_said() -> None:
    tied = DecisionFigure("Which scent?", "later", "Not yet", votes=5, voters=12, level=("Rose", "Plain"))
    assert "level: Rose, Plain, 5 of 12 each" in words(replace(figures(), decisions=(tied,)))
    assert "打平：Rose、Plain，12 人里各 5 票" in words(replace(figures(), decisions=(tied,)), "zh_CN")


def test_who_bought_without_a_payment_is_not_said_to_have_paid() -> None:
    i18n.set_language("en")
    given = figures()
    assert "paid the real price" in verdict_text(given)
    without = tuple(replace(tester, paid=False) for tester in given.testers)
    told = verdict_text(replace(given, testers=without))
    assert "paid the real price" not in told
    assert "A payment is noted for 0 of them." in told
