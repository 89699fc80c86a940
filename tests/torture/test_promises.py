"""What is left is judged by what was said."""

from tests.torture.promises import Heard, Verdict


def heard(*said: str) -> Heard:
    so_far = Heard(("found",))
    for line in said:
        so_far = so_far.and_then(line)
    return so_far


def test_what_was_acknowledged_last_must_be_left() -> None:
    said = heard("coming one", "acknowledged one", "coming two", "acknowledged two")

    assert said.judge("two") is Verdict.KEPT
    assert said.judge("one") is Verdict.LOST
    assert said.judge("found") is Verdict.LOST
    assert (said.lost("two"), said.lost("one"), said.lost("found")) == (0, 1, 2)


def test_what_is_coming_may_be_left_or_not() -> None:
    said = heard("acknowledged one", "coming two", "coming three")

    assert [said.judge(state) for state in ("one", "two", "three")] == [Verdict.KEPT] * 3
    assert said.judge("found") is Verdict.LOST


def test_what_was_never_announced_is_half() -> None:
    assert heard("acknowledged one").judge("something") is Verdict.HALF


def test_what_cannot_be_read_is_told_apart() -> None:
    assert heard("acknowledged one").judge(None) is Verdict.UNREADABLE
