"""Comparison of quoted words with one entry: what differs, and of what kind."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from onrecord.corpus.recorded import recorded
from onrecord.corpus.rendering import Rendering, Setting
from onrecord.corpus.wording.compare import render
from onrecord.language.utterances import said
from onrecord.model import Origin, Quote

DREDGE = (
    "We will not dredge the northern channel unless the port pays for it. The southern channel, which silts up twice a year, "
    "may be closed by March, and 40 pilots will have to to wait."
)


def rendering(quoted: str, text: str = DREDGE, setting: Setting | None = None) -> Rendering:
    entry = recorded(Quote("harbour/dredge", "harbour/vance", text, "harbour/log", Origin("harbour.yaml", 1, 1)))
    return render(said(quoted), entry, setting or Setting())


def differences(quoted: str, text: str = DREDGE) -> list[tuple[str, str, str]]:
    found = rendering(quoted, text)
    words = said(quoted).forms
    return [
        (each.kind, " ".join(words[slice(*each.quoted)]), found.recorded.text(*each.recorded)) for each in found.differences
    ]


@pytest.mark.parametrize(
    "quoted",
    [
        "We will not dredge the northern channel unless the port pays for it.",
        "we will not dredge the northern channel unless the port pays for it",
        "The southern channel … may be closed by March",
        "silts up twice a year",
        "40 pilots will have to wait",
        "forty pilots will have to to wait",
        "The southern channel [...] may be closed by March",
        "[T]he southern channel, which silts up twice a year",
        "The southern channel, which silts up [badly] twice a year, may be closed by March",
        "The southern channel … and 40 pilots will have to wait",
    ],
)
def test_clean(quoted: str) -> None:
    assert differences(quoted) == []


@pytest.mark.parametrize(
    ("quoted", "expected"),
    [
        ("We will dredge the northern channel unless the port pays", [("negation", "", "not")]),
        ("We will not dredge the southern channel unless", [("wording", "southern", "northern")]),
        ("The southern channel may be closed by March", [("cut", "", "which silts up twice a year")]),
        ("may not be closed by March", [("negation", "not", "")]),
        ("must be closed by March, and 40 pilots", [("modal", "must", "may")]),
        ("may be closed by April, and 40 pilots will", [("name", "april", "March")]),
        ("may be closed by March, and 50 pilots will", [("number", "50", "40")]),
        ("may be quickly closed by March", [("insertion", "quickly", "")]),
        ("may be closing by March", [("tense", "closing", "closed")]),
    ],
)
def test_each_difference_is_found_and_named(quoted: str, expected: list[tuple[str, str, str]]) -> None:
    assert differences(quoted) == expected


@pytest.mark.parametrize(
    ("quoted", "expected"),
    [
        # What stood before an entry that begins in mid-sentence nobody knows.
        ("a bold answer to the board", [("wording", "bold", "decisive")]),
        ("the bold answer to the board", [("wording", "bold", "decisive")]),
        ("an answer to the board", [("wording", "an", "decisive")]),
        ("bold answer to the board", [("wording", "bold", "decisive")]),
    ],
)
def test_an_article_before_a_fragment_is_no_part_of_the_difference(quoted: str, expected: list[tuple[str, str, str]]) -> None:
    assert differences(quoted, "decisive answer to the board") == expected


@pytest.mark.parametrize(
    ("quoted", "why"),
    [
        ("We will … dredge the northern channel", "the gap swallows a not"),
        ("dredge the northern channel unless the port pays for it", "a not stood before it"),
        ("We will not dredge the northern channel", "it stops before unless"),
        ("We will not dredge … which silts up twice a year", "it leads into another sentence"),
    ],
)
def test_cuts_that_turn_the_sense(quoted: str, why: str) -> None:
    assert {kind for kind, _, _ in differences(quoted)} == {"cut"}, why


BOARD = (
    "We will, if the county pays its share, open the lock. The dues, or at least the old ones, were a mistake. He looked as if "
    "he had seen the wreck, and he would, if he were asked, go. The fog was thick, no boat came and we went home."
)


@pytest.mark.parametrize(
    ("quoted", "at", "swallowed"),
    [
        ("We will … open the lock", "will open", "if the county pays its share"),
        ("The dues … were a mistake", "dues were", "or at least the old ones"),
        ("He looked … he had seen the wreck", "looked he", "as if"),
        ("The fog was … boat came", "was boat", "thick, no"),
    ],
)
def test_gaps_that_turn_the_sense(quoted: str, at: str, swallowed: str) -> None:
    assert differences(quoted, BOARD) == [("cut", at, swallowed)]


@pytest.mark.parametrize(
    "quoted",
    [
        # The mood says that it hangs on something.
        "he would … go",
        # A clause with a subject of its own follows.
        "The fog was thick … and we went home",
        "He looked …, and he would … go",
    ],
)
def test_gaps_that_keep_the_sense(quoted: str) -> None:
    assert differences(quoted, BOARD) == []


@pytest.mark.parametrize(
    ("quoted", "clean"),
    [
        ("We can open the lock … this winter", True),
        ("We will not sell the tug … this winter", True),
        ("They may sink the barge … this winter", False),
    ],
)
def test_an_or_after_can_or_not_may_be_cut(quoted: str, clean: bool) -> None:
    text = (
        "We can open the lock or the weir this winter. We will not sell the tug or the dredger this winter. "
        "They may sink the barge or sell it this winter."
    )
    assert (differences(quoted, text) == []) is clean


@pytest.mark.parametrize(
    ("quoted", "text"),
    [
        ("if you like, the tide", "It is, if you like, the tide."),
        ("It is … the tide", "It is, if you like, the tide."),
        ("It is … getting worse", "It is, if anything, getting worse."),
        ("It is … getting worse", "It is, as I said, getting worse."),
        ("It is … the end of it", "It is, if the tide holds, if the wind turns, the end of it."),
    ],
)
def test_turns_of_phrase_are_no_condition(quoted: str, text: str) -> None:
    assert differences(quoted, text) == []


@pytest.mark.parametrize(
    ("quoted", "clean"),
    [
        ("live with … a quota", True),
        ("the quota", True),
        ("We can live with … a quota", False),
    ],
)
def test_words_that_stand_twice_are_taken_where_the_sense_is_kept(quoted: str, clean: bool) -> None:
    text = "We can live with less. I never saw the quota. What we cannot live with is a quota that changes. We hate the quota."
    setting = Setting(around=frozenset({"not"})) if quoted.startswith("live") else Setting()
    assert rendering(quoted, text, setting).verbatim is clean


@pytest.mark.parametrize(
    ("quoted", "text", "kind"),
    [
        ("Every barge that is on it was in the quay.", "Every barge that was in it is on the quay.", "order"),
        # A gap that swallows a "not", beside words said twice.
        ("But it is for us … to go.", "But it is, it is for us not to go.", "cut"),
    ],
)
def test_common_words_may_carry_the_sense(quoted: str, text: str, kind: str) -> None:
    found = rendering(quoted, text)
    assert (found.differences[-1].kind, found.slight) == (kind, False)


@pytest.mark.parametrize("around", ["denied", "not", "refused"])
def test_the_drafts_own_words_may_carry_what_was_cut(around: str) -> None:
    setting = Setting(around=frozenset({around}))
    assert rendering("dredge the northern channel unless the port pays for it", setting=setting).verbatim


def test_the_drafts_own_if_may_carry_the_condition() -> None:
    setting = Setting(around=frozenset({"unless"}))
    assert rendering("We will not dredge the northern channel", setting=setting).verbatim


@pytest.mark.parametrize("setting", [Setting(comes_from=True, goes_on=True), Setting(goes_on=True)])
def test_the_parts_of_a_split_quotation_carry_each_other(setting: Setting) -> None:
    assert rendering("We will not dredge the northern channel", setting=setting).verbatim
    later = rendering("dredge the northern channel unless the port pays for it", setting=setting)
    assert later.verbatim is setting.comes_from


@pytest.mark.parametrize(
    ("quoted", "text", "around", "clean"),
    [
        ("a thief", "He is not a thief but a fool.", "not", True),
        ("like the pier", "We like the pier but we cannot keep it.", "", True),
        ("We like the pier", "We like the pier but we cannot keep it.", "", False),
        ("The pier was cut in two", "The pier was cut in two, although nobody saw it and it may sink.", "", True),
        ("The pier is safe", "The pier is safe, although it may sink.", "", False),
        ("We sail at dawn", "We sail at dawn without the pilots.", "", True),
        ("We will not sail", "We will not sail without the pilots.", "", False),
        ("The quay is old … it is safe", "The quay is old and worn, but it is safe.", "", True),
        ("It is old, but … that is what we have", "It is old, but nobody asked for it, and that is what we have.", "", True),
        ("It is old, but … what we have", "It is old, but nobody knows what we have.", "", False),
        ("No boat has come … and no boat should", "No boat has come, no boat will come and no boat should.", "", True),
        # What is denied stays denied, and what the draft tells beside the quotation is not kept back.
        ("We found no leak", "We found no leak, only rust on the hull.", "", True),
        ("We found a leak", "We found a leak, only not on the hull.", "", False),
        ("We will not sail", "We will not sail, only if the pilots come.", "", False),
        ("We like the pier", "We like the pier but we cannot keep it past winter.", "keep winter", True),
        ("We like the pier", "We like the pier but we cannot keep it past winter.", "winter", False),
        ("We will sail", "We will sail unless the pilots strike.", "pilots strike", False),
        # One purpose of two, and a verb on which the rest hangs.
        ("Do more … to save the town", "Do more to ensure that the boats can still leave to save the town.", "", True),
        ("Do more … to save the town", "Do more to see whether we can afford to save the town.", "", False),
        ("Do more … to save the town", "Do more to ask what we should do to save the town.", "", False),
        ("We ought … to save the town", "We ought to ensure that nobody can leave to save the town.", "", False),
        ("The pier sank … we may never know why", "The pier sank, though nobody saw it, and we may never know why.", "", True),
        ("The pier sank … we may never know why", "The pier sank, though nobody saw it and we may never know why.", "", True),
    ],
)
def test_what_an_end_and_a_gap_may_leave_out(quoted: str, text: str, around: str, clean: bool) -> None:
    assert rendering(quoted, text, Setting(around=frozenset(around.split()))).verbatim is clean


def test_what_was_cut_off_may_be_told_in_another_sentence() -> None:
    told = Setting(beside=frozenset({"winter", "keep"}))
    assert rendering("We like the pier", "We like the pier but we cannot keep it past winter.", told).verbatim


def test_clauses_that_change_places() -> None:
    found = differences("The port pays for it, and the pilots wait.", "The pilots wait, and the port pays for it.")
    assert [kind for kind, _, _ in found] == ["order"]


def test_a_bracket_hides_no_negation() -> None:
    found = differences("We will [gladly] dredge the northern channel unless the port pays for it")
    assert [kind for kind, _, _ in found] == ["cut"]


@pytest.mark.parametrize(
    ("quoted", "swallowed"),
    [
        ("[many] barges were counted twice", "All"),
        ("[The] barges were counted twice by 40 pilots", "All"),
        ("All barges were counted [often] by 40 pilots", "twice"),
        ("All barges were counted twice by [hundreds of] pilots", "40"),
        ("All barges were counted twice by [some] pilots", "40"),
        ("All barges were counted twice by 40 pilots [but not] in that winter", ""),
        ("barges were counted twice by 40 pilots [not] in that winter", ""),
        ("[Not] all barges were counted twice", ""),
    ],
)
def test_a_bracket_hides_no_quantifier_number_or_negation(quoted: str, swallowed: str) -> None:
    text = "All barges were counted twice by 40 pilots in that winter."
    kinds = [(kind, recorded) for kind, _, recorded in differences(quoted, text)]
    assert kinds == [("cut", swallowed)]


@pytest.mark.parametrize(
    "quoted",
    [
        "[All] of the barges were counted",
        "[They] were counted twice by 40 pilots",
        "All [the] barges were counted twice by [the] 40 pilots",
        "All barges [but one, a reporter found,] were counted twice",
        "All barges were counted twice [by hand, three pilots said] by 40 pilots",
        "All barges were counted twice by [forty] pilots",
        "[All the river] barges were counted twice",
        "All barges were counted twice by 40 pilots in [the winter of 1963]",
        "[He said that] all barges were counted twice",
        "[The port hired] 40 pilots",
    ],
)
def test_a_bracket_may_explain_and_lead_in(quoted: str) -> None:
    whole = "All barges were counted twice by 40 pilots in that winter."
    assert differences(quoted, "All of the barges were counted" if "of the" in quoted else whole) == []


LOG = (
    "All barges were counted twice by 40 pilots in that winter, and the ledgers were trusted by nobody. "
    "We need ships. They sail."
)


@pytest.mark.parametrize(
    "quoted",
    [
        "All barges were counted … [in] that winter",
        "All barges were counted twice … [the] ledgers were trusted by nobody",
        "All barges were counted [twice, she said] … by 40 pilots",
        "The ledgers were trusted … [by no one]. We need ships.",
        "We need … [boats that] sail",
    ],
)
def test_a_bracket_beside_an_ellipsis_says_what_stood_there(quoted: str) -> None:
    assert differences(quoted, LOG) == []


@pytest.mark.parametrize(
    "quoted",
    [
        "All barges were … [never] counted twice by 40 pilots",
        "The ledgers were trusted … [by clerks]. We need ships.",
        "We need … sail",
    ],
)
def test_a_bracket_beside_an_ellipsis_hides_no_negation(quoted: str) -> None:
    assert {kind for kind, _, _ in differences(quoted, LOG)} == {"cut"}


def test_a_bracket_with_a_plain_not_stands_for_no_limited_one() -> None:
    text = "They are not just building boats."
    assert differences("They are [not] building boats", text) == [("cut", "are building", "not just")]
    assert differences("They are [not just] building boats", text) == []


def test_a_bracket_that_begins_is_told_of_once() -> None:
    assert differences("[All] boats are new", "Some boats are new.") == [("cut", "boats", "Some")]


def test_a_bracket_may_say_who_anybody_is() -> None:
    assert differences("do not let [the pilots] go", "Do not let anybody go.") == []
    assert differences("do not let [most pilots] go", "Do not let anybody go.") == [("cut", "let go", "anybody")]


def test_the_drafts_own_words_may_carry_what_a_bracket_stands_for() -> None:
    setting = Setting(around=frozenset({"all"}))
    assert rendering("[The] barges were counted", "All barges were counted.", setting).verbatim


def test_a_contraction_spelled_out_is_no_difference() -> None:
    assert differences("It is not the tide that worries me", "It isn't the tide that worries me.") == []


@pytest.mark.parametrize("quoted", ["cybersecurity is cheap", "cyber-security is cheap"])
def test_a_compound_joined_or_parted_is_no_difference(quoted: str) -> None:
    assert differences(quoted, "Cyber security is cheap.") == []


@pytest.mark.parametrize(
    ("quoted", "recorded"),
    [
        ("the captain will re-sign on Monday", "The captain will resign on Monday."),
        ("the crew will react the scene", "The crew will re-act the scene."),
        ("the board will re-cover the boat", "The board will recover the boat."),
        ("an un-ionised gas", "An unionised gas."),
    ],
)
def test_a_hyphen_that_makes_another_word_is_a_difference(quoted: str, recorded: str) -> None:
    assert differences(quoted, recorded) != []


@pytest.mark.parametrize("word", ["re-open", "re-elect", "re-use", "co-operate", "e-mail", "pre-empt", "long-term"])
def test_a_hyphen_that_keeps_vowels_apart_or_joins_a_compound_is_none(word: str) -> None:
    joined = word.replace("-", "")
    assert differences(f"they {word} it", f"They {joined} it.") == []
    assert differences(f"they {joined} it", f"They {word} it.") == []


ENTRY = "the harbour master counted every barge twice and trusted none of the ledgers that winter".split()


@given(st.integers(0, len(ENTRY) - 4), st.integers(4, len(ENTRY)))
def test_an_unbroken_part_has_no_word_that_differs(start: int, length: int) -> None:
    found = rendering(" ".join(ENTRY[start : start + length]), " ".join(ENTRY) + ".")
    assert all(each.kind == "cut" for each in found.differences)


@given(st.integers(0, len(ENTRY) - 1), st.text("bcdfghjklmnpqrstvwxz", min_size=3, max_size=9))
def test_one_changed_word_is_always_found(at: int, word: str) -> None:
    assume(word not in ENTRY)
    changed = [*ENTRY[:at], word, *ENTRY[at + 1 :]]
    found = rendering(" ".join(changed), " ".join(ENTRY) + ".")
    assert [changed[slice(*each.quoted)] for each in found.differences] == [[word]]


def test_the_fixture_makes_entries(quote: Callable[[str], Quote]) -> None:
    assert recorded(quote("The the tide.")).optional == frozenset({1})


@pytest.mark.parametrize(
    ("quoted", "difference"),
    [
        ("And the pilots will go home today", ("insertion", "And", "")),
        ("and they will stay there tonight", ("insertion", "and", "")),
        ("And nobody will sail on Sunday", ("wording", "And", "But")),
    ],
)
def test_an_and_before_the_first_word_stands_for_no_word_on_record(quoted: str, difference: tuple[str, str, str]) -> None:
    text = (
        "We saw the whole coast. The pilots will go home today. They will stay there tonight. But nobody will sail on Sunday."
    )
    kind, ours, theirs = difference
    assert differences(quoted, text) == [(kind, ours.lower(), theirs)]


@pytest.mark.parametrize(
    ("quoted", "kinds"),
    [
        ("they will park every boat that is", ["cut"]),
        ("they will park every boat that is not", []),
        ("they will park every boat", []),
    ],
)
def test_a_stop_before_a_not_turns_the_sense(quoted: str, kinds: list[str]) -> None:
    found = differences(quoted, "Our crews sail what is safe, and they will park every boat that is not.")
    assert [kind for kind, _, _ in found] == kinds
