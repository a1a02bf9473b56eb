"""A message counts once, however exports overlap."""

from __future__ import annotations

import datetime as dt
from itertools import permutations

from hypothesis import given, settings
from hypothesis import strategies as st

from seeddesk.domain.chat_counts import covers, inside, joined, merged, stay


def imported(windows: list[tuple[int, int]], written: list[int], day: int = 1_000) -> dict[int, int]:
    """What stands for each day after importing exports that each hold all messages of a window."""
    spans: list[tuple[int, int]] = []
    counts: dict[int, int] = {}
    for first, last in windows:
        held = [at for at in written if first <= at <= last]
        if not held:
            continue
        for number in {at // day for at in held}:
            own = [at for at in held if at // day == number]
            outside = sum(not inside(spans, at) for at in own)
            counts[number] = merged(counts.get(number, 0), len(own) - outside, outside)
        spans = joined([*spans, (held[0], held[-1])])
    return counts


WRITTEN = st.lists(st.integers(0, 5_000), unique=True, min_size=1, max_size=60).map(sorted)
WINDOWS = st.lists(
    st.tuples(st.integers(0, 5_000), st.integers(0, 5_000)).map(lambda w: (min(w), max(w))), min_size=1, max_size=5
)


@settings(max_examples=300, deadline=None)
@given(WRITTEN, WINDOWS)
def test_never_more_than_was_written_and_never_less_than_before(
    written: list[int], windows: list[tuple[int, int]]
) -> None:
    before: dict[int, int] = {}
    for upto in range(1, len(windows) + 1):
        counts = imported(windows[:upto], written)
        for day, count in counts.items():
            assert count <= sum(at // 1_000 == day for at in written)
            assert count >= before.get(day, 0)
        assert imported([*windows[:upto], *windows[:upto]], written) == counts, "the same files again add nothing"
        before = counts


@settings(max_examples=200, deadline=None)
@given(WRITTEN, st.integers(0, 5_000), st.integers(0, 5_000))
def test_two_exports_that_overlap_make_the_whole(written: list[int], one: int, two: int) -> None:
    start, end = min(one, two), max(one, two)
    for windows in permutations([(0, end), (start, 5_000)]):
        counts = imported(list(windows), written)
        assert sum(counts.values()) == len(written)


def test_a_fuller_export_completes_a_day() -> None:
    assert merged(known=3, within=5, beyond=0) == 5
    assert merged(known=5, within=3, beyond=2) == 7


def test_spans() -> None:
    assert joined([(5, 9), (1, 4), (20, 30), (8, 12)]) == [(1, 12), (20, 30)]
    assert covers([(0, 100)], 10, 90) is True
    assert covers([(0, 100)], 90, 110) is None
    assert covers([(0, 100)], 101, 110) is False


def at(day: int, kind: str, hour: int = 12) -> tuple[dt.datetime, str]:
    return dt.datetime(2026, 5, day, hour), kind


def on(day: int) -> dt.date:
    return dt.date(2026, 5, day)


def test_stays_in_a_group() -> None:
    assert stay(None, None, [at(1, "join")]) == (on(1), None)
    assert stay(None, None, [at(1, "join"), at(3, "leave")]) == (on(1), on(3))
    assert stay(None, None, [at(1, "join"), at(3, "leave"), at(5, "join")]) == (on(5), None)
    assert stay(on(1), None, [at(5, "join")]) == (on(1), None), "a join without a leave between moves nothing"
    assert stay(None, None, [at(3, "leave")]) == (None, on(3))
    assert stay(on(5), None, [at(1, "join"), at(3, "leave")]) == (on(5), None), "an older file changes nothing"


@given(
    st.lists(st.tuples(st.integers(1, 28), st.sampled_from(["join", "leave"])), unique_by=lambda e: e[0], max_size=6)
)
def test_the_same_events_again_change_nothing(events: list[tuple[int, str]]) -> None:
    told = [at(day, kind) for day, kind in events]
    once = stay(None, None, told)
    assert stay(*once, told) == once
