"""Who is meant: names short and full, roles, descriptions, pronouns."""

from __future__ import annotations

import pytest

from onrecord import parse
from onrecord.model import Person

ROLES = [
    "NATO Secretary General Mark Rutte arrived.",
    "Mark Rutte, the alliance’s secretary general, arrived.",
    "The secretary general, Mark Rutte, arrived.",
    "The secretary general of Nato, Mark Rutte, arrived.",
    "Mark Rutte is the secretary general.",
    "The secretary general is Mark Rutte.",
]


def last(draft: str) -> Person | None:
    """The speaker of a draft's last quotation."""
    return parse(draft).quotations[-1].speaker


def test_a_short_name_means_the_full_one() -> None:
    assert last("Mark Rutte came. “We must act,” Rutte said.") == Person("Mark Rutte")


def test_the_fullest_name_may_come_later() -> None:
    assert last("“We must act,” Rutte said. That was all Mark Rutte had.") == Person("Mark Rutte")


def test_titles_tell_people_of_one_surname_apart() -> None:
    draft = "Mr Bill Clinton met Mrs Hillary Clinton. “He is late,” Mrs Clinton said. “She is early,” Mr Clinton said."
    assert [quotation.speaker for quotation in parse(draft).quotations] == [Person("Hillary Clinton"), Person("Bill Clinton")]


@pytest.mark.parametrize("name", ["Associated Press", "United Nations"])
def test_a_participle_may_open_a_name(name: str) -> None:
    agency = last(f"{name} reported “a quiet night at the quay”.")
    assert agency is not None
    assert agency.name == name
    assert last("Asked at Press House, Ada Vance said “not now, please”.") == Person("Ada Vance")


@pytest.mark.parametrize("sentence", ROLES)
def test_a_role_means_whoever_the_draft_gives_it(sentence: str) -> None:
    person = last(f"{sentence} “We must act,” the secretary general said.")
    assert person is not None
    assert (person.name, person.named) == ("Mark Rutte", True)
    assert any("secretary general" in role.lower() for role in person.roles)


@pytest.mark.parametrize(
    ("title", "role"),
    [("Sen.", "senator"), ("Capt.", "captain"), ("Sgt.", "sergeant"), ("Harbour Police Lt.", "lieutenant")],
)
def test_a_rank_in_short_is_that_rank(title: str, role: str) -> None:
    person = last(f"{title} Ana Lund came with Peter Moll. “We must act,” the {role} said.")
    assert person is not None
    assert person.name == "Ana Lund"


@pytest.mark.parametrize("day", ["Monday", "Mondays"])
def test_a_day_of_the_week_is_no_part_of_a_name(day: str) -> None:
    person = last(f"On {day} Vance, the harbour master, spoke. “We must act,” Vance said.")
    assert person is not None
    assert person.name == "Vance"


def test_a_loose_role_means_who_leads_the_same_body() -> None:
    person = last("NATO Secretary General Mark Rutte came. “We must act,” the Nato boss said.")
    assert person is not None
    assert person.name == "Mark Rutte"


def test_another_holder_of_the_role_is_somebody_else() -> None:
    draft = "Mark Rutte spoke. “We must act,” Nato Secretary General Jens Stoltenberg said."
    assert last(draft) == Person("Jens Stoltenberg", True, ("Nato Secretary General",))


def test_a_description_without_a_name_is_a_person_of_its_own() -> None:
    assert last("“We must act,” a European defence official said.") == Person(
        "a European defence official", False, ("European defence official",)
    )


@pytest.mark.parametrize(
    ("credit", "name"),
    [
        ("a spokesman for the Danish ministry", "a spokesman for the Danish ministry"),
        ("the prime minister of Norway", "the prime minister of Norway"),
        ("an analyst from Sweden", "an analyst from Sweden"),
        # What tells no nation, or only whom somebody works for, is left out.
        ("a spokesman for the ministry", "a spokesman"),
        ("an analyst for a Danish firm", "an analyst"),
        ("an analyst from the Danish coast guard", "an analyst"),
    ],
)
def test_a_nation_behind_a_description_is_part_of_it(credit: str, name: str) -> None:
    person = last(f"“We must act,” said {credit}.")
    assert person is not None
    assert person.name == name


def test_later_descriptions_go_back_to_the_one_before() -> None:
    draft = (
        "A European defence official shrugged. An Indian analyst smiled. "
        "“We must act,” the official said. “No,” the analyst added."
    )
    assert [quotation.speaker and quotation.speaker.name for quotation in parse(draft).quotations] == [
        "A European defence official",
        "An Indian analyst",
    ]


def test_the_same_man_is_who_spoke_last() -> None:
    draft = "“We must act,” said a former Chinese diplomat. “They align,” the same man said."
    person = last(draft)
    assert person is not None
    assert person.name == "a former Chinese diplomat"


@pytest.mark.parametrize(
    ("draft", "sure"),
    [
        ("“It rains,” said Tom Olsen.\n\nThe Dutchman’s style is blunt. “We must act,” he said.", False),
        ("“It rains,” said Tom Olsen. The harbour master’s visit was short. “We must act,” he said.", False),
        ("“It rains,” said Tom Olsen. The harbour visit was short. “We must act,” he said.", True),
    ],
)
def test_whose_something_is_may_be_meant_by_what_follows(draft: str, sure: bool) -> None:
    assert (parse(draft).quotations[-1].confidence >= 0.75) is sure


def test_a_his_that_opens_a_sentence_goes_back() -> None:
    person = last("Tom Olsen spoke. His remark that the mayor would “open the gate in spring” was no joke.")
    assert person == Person("Tom Olsen")


PRONOUNS = [
    ("Mark Rutte shrugged. “It is decaf,” he said.", "Mark Rutte"),
    ("Mrs Merkel met Mr Putin. “He is late,” she said.", "Merkel"),
    ("Mrs Merkel met Mr Putin. “She is late,” he said.", "Putin"),
    ("John Healey, the defence secretary, agreed in London. “We will spend,” he said.", "John Healey"),
    ("Kemi Badenoch asked when. “Show us the plan,” she said.", "Kemi Badenoch"),
    ("“We must act,” said Rutte. It was late in Vilnius. “We must,” he added.", "Rutte"),
    ("Mark Rutte spoke of Russia. Russia, he said, is large. “It is very large,” he said.", "Mark Rutte"),
    ("His wife had said nothing. “Nobody ever thanked me,” she said.", "His wife"),
    ("Kirsten Olsen met Hamid Rahimi. “She is late,” he said.", "Hamid Rahimi"),
    ("Mrs George Olsen met Hamid Rahimi. “He is late,” she said.", "George Olsen"),
    ("Mark Rutte left. One from Portugal slept. “Jet lag, you know,” she said.", "One"),
]


@pytest.mark.parametrize(("draft", "name"), PRONOUNS)
def test_pronouns_mean_the_most_present_person_they_can(draft: str, name: str) -> None:
    person = last(draft)
    assert person is not None
    assert person.name == name


LEADS = [
    # Who opens the paragraph is whom it is about, whatever the verb,
    ("Tom Olsen spoke first.\n\nPeter Vance was blunter. “We must act,” he said.", "Peter Vance", True),
    ("Tom Olsen spoke first.\n\nPeter Vance had a plan. “We must act,” he said.", "Peter Vance", True),
    ("Tom Olsen spoke first.\n\nPeter Vance, by video, looked tired. It was, he said, “time to act”.", "Peter Vance", True),
    # but whoever had the word may have kept it.
    ("“On we go,” Tom Olsen said.\n\nPeter Vance was blunter. “We must act,” he said.", "Peter Vance", False),
    ("“On we go,” Tom Olsen said.\n\nPeter Vance fell in March. “He knew the risk,” he said.", "Peter Vance", False),
    # Nothing tells that Jorun Vance is a he.
    ("Tom Olsen spoke first.\n\nJorun Vance followed. It was, he said, “time to act”.", "Jorun Vance", False),
    (
        "“On we go,” Tom Olsen said.\n\nFor Jorun Vance it is about resolve. He said it was “time to act”.",
        "Jorun Vance",
        False,
    ),
    (
        "“On we go,” Tom Olsen said.\n\nAs for Jorun Vance, that was wrong. He said it was “time to act”.",
        "Jorun Vance",
        False,
    ),
    # In the same paragraph whoever spoke last may go on.
    ("“On we go,” Tom Olsen said. Peter Vance nodded. “We must act,” he said.", "Peter Vance", False),
    ("“On we go,” Tom Olsen said. A Danish official summed it up. “We must act,” he said.", "A Danish official", False),
    # A lone name that may be anything only casts doubt, and so does who came up later.
    ("“On we go,” Tom Olsen said.\n\nBrexit loomed. “We must act,” he said.", "Tom Olsen", False),
    ("Tom Olsen smiled. Next to him Peter Vance looked at his watch. “We must act,” he said.", "Peter Vance", False),
    ("The coach, Tom Olsen, sat down. Asked whether Peter Vance would play, he smiled. “We act,” he said.", "Tom Olsen", False),
    ("Tom Olsen left. In a letter to the chairman, Peter Vance, he wrote: “We act.”", "Tom Olsen", False),
    ("Ada Vance called them all. One of them, Tom Olsen, hung up. “We act,” he said.", "Tom Olsen", True),
    ("The Danish minister, a former judge, nodded. “We must act,” he said.", "The Danish minister", False),
    # Who has just met a "him" need not be the "he" that follows.
    ("Ada Vance waved. Her deputy, Tom Olsen, saw him, he sat down, and he said: “We act.”", "Tom Olsen", False),
    # Whoever asks hands on the word, and whoever only comes up in a clause within another does not take it.
    ("Tom Olsen sat down. A reporter asked whether he was worried. “Not at all, we act,” he said.", "Tom Olsen", True),
    ("Tom Olsen smiled when Peter Vance came in. “We must act,” he said.", "Tom Olsen", False),
]


@pytest.mark.parametrize(("draft", "name", "sure"), LEADS)
def test_a_pronoun_goes_back_to_the_last_subject(draft: str, name: str, sure: bool) -> None:
    quotation = parse(draft).quotations[-1]
    assert quotation.speaker is not None
    assert (quotation.speaker.name, quotation.confidence >= 0.8) == (name, sure)


@pytest.mark.parametrize("draft", ["BRUSSELS — It rained. “It pours,” he said.", "NATO met in Riga. “It pours,” she said."])
def test_no_pronoun_means_a_place_or_a_body(draft: str) -> None:
    (quotation,) = parse(draft).quotations
    assert quotation.speaker is None
    assert quotation.confidence < 0.5


def test_a_participle_that_opens_a_line_is_no_name() -> None:
    talk = "\n\n“We must act now.”\n\n“Is there any more of that cheese?”\n\n“There is none, I fear.”"
    found = parse(f"## Overheard at the summit{talk}").quotations
    assert [quotation.speaker for quotation in found] == [None] * 3


def test_a_participle_may_be_a_name_as_well() -> None:
    assert last("Rose smiled. “We must act,” she said.") == Person("Rose")


def test_capitals_of_a_title_are_not_part_of_the_name() -> None:
    assert last("# MARK RUTTE IN RIGA\n\n“We must act,” Rutte said.") == Person("Mark Rutte")


@pytest.mark.parametrize(
    ("draft", "name"),
    [
        ("“We must act,” said Jane Grossman.", "Jane Grossman"),
        ("Tom Freeman, a steelworker, came. “We must act,” the steelworker said.", "Tom Freeman"),
        ("Ada Vance saw a lighthouse keeper. “We must act,” the keeper said.", "a lighthouse keeper"),
        ("A cabman waited. Ada Vance came. “We must act,” he said.", "A cabman"),
    ],
)
def test_compounds_say_what_somebody_is_unless_they_are_surnames(draft: str, name: str) -> None:
    person = last(draft)
    assert person is not None
    assert person.name == name


def test_a_pronoun_is_sure_only_where_the_gender_is_known() -> None:
    drafts = [f"“We must act,” said {name}.\n\n“We must spend,” he said." for name in ("Mark Olsen", "Olsen")]
    assert [parse(draft).quotations[1].confidence >= 0.8 for draft in drafts] == [True, False]


@pytest.mark.parametrize(
    ("draft", "sure"),
    [
        ("“Are you tired?” Tom Olsen of the radio asked. “We must act,” he said.", False),
        ("“Are you tired?” Tom Olsen of the radio asked. “We must act now.”", False),
        ("Tom Olsen asked: “Are you tired?” “We must act,” he said.", False),
        # Whoever asks may ask more, and not every question is asked of somebody.
        ("“Are you tired?” Tom Olsen asked. “And why?”", True),
        ("“Who cares?” Tom Olsen said. “We must act,” he said.", True),
        ("“Are you tired?” Tom Olsen asked. Ole Moll shrugged. “We must act,” Moll said.", True),
    ],
)
def test_whoever_asks_hands_on_the_word(draft: str, sure: bool) -> None:
    assert (parse(draft).quotations[-1].confidence >= 0.75) is sure


def test_whoever_has_just_been_credited_goes_on() -> None:
    draft = "“We must act,” Mark Rutte said.\n\nSir Keir Starmer spoke of “a moment to unite”. He added: “We will spend.”"
    quotation = parse(draft).quotations[-1]
    assert quotation.speaker == Person("Keir Starmer")
    assert quotation.confidence >= 0.8


def test_a_first_name_is_heard_though_somebody_else_has_the_surname() -> None:
    draft = "Nesta Ford Pett had one son, Ogden, who slept. Ogden Ford was asleep. “I am busy,” said Ogden."
    (quotation,) = parse(draft).quotations
    assert quotation.speaker is not None
    assert quotation.speaker.name == "Ogden Ford"
