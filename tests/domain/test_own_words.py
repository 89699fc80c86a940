import pytest

from journal.domain.own_words import OwnWords


def test_words_are_kept_as_they_were_typed() -> None:
    words = OwnWords(" I sleep\nbetter ", "", "日本 😀")

    assert OwnWords.from_plain(words.as_plain()) == words


@pytest.mark.parametrize(
    "plain", [None, {}, {"what_changed": 3, "what_i_ask": None, "paper": "a4"}]
)
def test_what_is_no_text_was_not_typed(plain: dict[str, object] | None) -> None:
    assert OwnWords.from_plain(plain) == OwnWords()


def test_what_no_file_can_hold_becomes_visible() -> None:
    assert OwnWords("a\x00b\ud800").what_changed == "a\ufffdb\ufffd"
