"""The clause that credits a quotation: after it, before it, inside it, at the end of the sentence, or without a verb."""

from __future__ import annotations

import pytest

from onrecord import parse

EXPLICIT = [
    ("As Vance put it in a letter to the board in July, the port is “giving up all that we were.”", "Vance"),
    ("Anna Vance could not help saying, “You are late.”", "Anna Vance"),
    # after
    ("“Must we act?” Lund heard Vance say.", "Vance"),
    ("“We must act,” said Mark Rutte.", "Mark Rutte"),
    ("“We must act,” Mark Rutte said on Monday.", "Mark Rutte"),
    ("“Is it enough?” Rutte asked.", "Rutte"),
    ("“We must act,” Sen. Claire McCaskill (D-Mo.) told us.", "Sen. Claire McCaskill"),
    ("“We must act,” a spokesman for the ministry of defence said.", "a spokesman"),
    ("“We must act,” says one of the girls.", "one of the girls"),
    ("“We must act,” Rutte thundered at them.", "Rutte"),
    ("“We must act,” von der Leyen said.", "von der Leyen"),
    ("“We must act,” put in Rutte.", "Rutte"),
    ("“We must act,” said RUTTE.", "RUTTE"),
    ("“We must act,” tweeted @SecGenNATO.", "SecGenNATO"),
    ("“We must act now” was Rutte’s answer.", "Rutte"),
    ("“We must act now” were the words of Mark Rutte.", "Mark Rutte"),
    ("“We must act,” Olsen quoted Ada Vance as saying.", "Ada Vance"),
    ("Olsen recalled Ada Vance’s words: “We must act.”", "Ada Vance"),
    ("“We must act now” is the secretary general’s slogan.", "the secretary general"),
    ("“We must act,” according to Mark Rutte.", "Mark Rutte"),
    ("“We must act now,” as Mr Rutte put it.", "Mr Rutte"),
    ("“We must act now.” — Mark Rutte", "Mark Rutte"),
    ("“We must act now” (Mark Rutte, NATO secretary general)", "Mark Rutte"),
    # around
    ("Russia, said the minister, “is arming itself”, and so is China.", "the minister"),
    ("Russia, the minister said, “has armed itself”.", "the minister"),
    # before
    ("Senator Ada Vance (D., Minn.) had brought a card, and read it out: “We must act.”", "Senator Ada Vance"),
    ("Helen Cole asked Ada Vance for an example, and got this: “We must act.”", "Ada Vance"),
    ("No one put it better than Ada Vance: “We must act.”", "Ada Vance"),
    ("Helen Cole shook hands with Ada Vance, who had just told the board: “We must act.”", "Ada Vance"),
    ("Ada Vance’s answer, when Helen Cole pressed her, was plain: “We must act.”", "Ada Vance"),
    ("An official recalls Ada Vance’s line in Dayton that allies must “act, and act together”.", "Ada Vance"),
    ("Ada Vance imagined the mayor saying to Mr Cole: “We must act.”", "Ada Vance"),
    ("Ada Vance imagined Cole calling Mr Olsen to say: “We must act.”", "Ada Vance"),
    ("Vance told the board that the yard is turning out “three times as many boats as the whole coast”.", "Vance"),
    ("Ada Vance says the yard makes, I’m quoting, “three times as many boats as ours”.", "Ada Vance"),
    ("To this day people quote Ada Vance: “We must act.”", "Ada Vance"),
    ("1. Staircase: “We must act.” — Ada Vance", "Ada Vance"),
    ("A port official is quoted with: “We must act.” A former pilot says: no.", "A port official"),
    ("Mark Rutte, the alliance’s secretary general, said: “We must act.”", "Mark Rutte"),
    ("A European official, who asked not to be named, said “we must act now”.", "A European official"),
    ("Mr Rutte called the pledge “a significant commitment to us all”.", "Mr Rutte"),
    ("Rutte smiled at Putin and said: “We must act.”", "Rutte"),
    ("Rutte warned of the danger, adding that “we must act now”.", "Rutte"),
    ("Asked in Vilnius about Putin, Mark Rutte replied: “I sleep fine.”", "Mark Rutte"),
    ("A headline had Mark Rutte say ‘Let’s all be naive.’", "Mark Rutte"),
    ("Why did Mark Rutte tell us “we must act now”?", "Mark Rutte"),
    ("According to Mark Rutte, Russia makes “three times as much ammunition”.", "Mark Rutte"),
    ("In the words of Mark Rutte, “we must act now”.", "Mark Rutte"),
    ("BDA notes the words of the Secretary General, Mark Rutte: “We must act.”", "Mark Rutte"),
    ("Said Rutte: “We must act.”", "Rutte"),
    ("“We must act,” droned Miss Vance.", "Miss Vance"),
    ("“We must act,” said the more candid Lady Vance, who had heard it.", "the more candid Lady Vance"),
    ("“We must act,” May brightly agreed.", "May"),
    ("“We must act,” Gen. Sec. Rutte said.", "Gen. Sec. Rutte"),
    ("“We must act.” So said one nurse at the gate.", "one nurse"),
    ("It rained. “Why must we?” So said Rutte on Monday.", "Rutte"),
    ("Gov. Ruiz, asked if he trusted Atty. Gen. Boone, said: “We must act.”", "Gov. Ruiz"),
    ("At this moment Five, who had been looking on, called out “We must act!”", "Five"),
    ("Rutte flung his brush down, and had just begun “We must act now” when it rained.", "Rutte"),
    ("Rutte has written: “We must act.”", "Rutte"),
    ("Rutte told us, and meant what the general wrote, “We must act now.”", "Rutte"),
    ("Rutte asked: “Must we act?” Starmer had answered: yes.", "Rutte"),
    # clauses within clauses
    ("The army, the opposition leader warned, had become “a state within the state”.", "the opposition leader"),
    ("France and Germany, a senior diplomat added, were “no longer on speaking terms”.", "a senior diplomat"),
    ("Olsen, speaking after the judge, Henry Cole, had left the room, said she was “relieved but tired”.", "Olsen"),
    ("The plan, which the mayor had defended, is, according to Priya Nair, “a bridge to nowhere at all”.", "Priya Nair"),
    ("The alliance said that it, in Rutte’s words, “must act now or never”.", "Rutte"),
    ("*The Times* quoted Ms Vance as saying the vote had been “stolen in plain sight”.", "Ms Vance"),
    ("Xi Jinping, the harbour chief said, would ring “his junior partner in all of this”.", "the harbour chief"),
    ("Rutte went before Congress and said: “We must act.”", "Rutte"),
    ("The bank, its chairman told investors, would “weather whatever comes”.", "its chairman"),
    ("Mr Ahmed, said Ms Vance, had been “kept in the dark all along”.", "Ms Vance"),
    ("The paper cited the mayor, Ada Vance, as saying that it “should never have opened”.", "Ada Vance"),
    ("Vance was quoted by the paper as saying that it “should never have opened”.", "Vance"),
    ("Ms Vance said her father used to say “never sign in a hurry”.", "her father"),
    ("If the strike goes on, warned Ian Moss of the drivers’ union, “the buses will stop for a month”.", "Ian Moss"),
    ("The minister declined to comment beyond saying that “rules were followed throughout”.", "The minister"),
    ("A charge that the chairman, Lynn Poole, rejected as “nonsense from a bad loser”.", "the chairman"),
    ("The study, by Dr Elif Demir, was greeted by Sir Neil Baxter as “a careful piece of work”.", "Sir Neil Baxter"),
    ("The deal was hailed by the head of the union, Ada Vance, as “the best we could get”.", "the head"),
    ("Cole was accused by a trustee, Hugh Marsden, of “treating the place as a piggy bank”.", "a trustee"),
    ("“You get no points for trying,” to quote Ada Vance.", "Ada Vance"),
    ("In Vance’s telling, the referee “lost his nerve, then his whistle”.", "Vance"),
    ("It matters because to Ms Vance, “there is nothing more than this house”.", "Ms Vance"),
    ("Cole spoke to Ada and to Ben, “we must act now, all of us”.", "Cole"),
    ("Rutte paused, thanked Ada Vance, “we must act now, all of us”, and left.", "Rutte"),
    ("As a phone rang, the announcer said, “It is late, and we sleep.”", "the announcer"),
    ("When a reporter shouted “Will you resign?”, Mr Noonan turned on his heel.", "a reporter"),
    ("“We must act,” promised a defiant Ada Vance.", "Ada Vance"),
    ("One neighbour remembered “a terrible bang, like thunder”.", "One neighbour"),
    # inside and at the end
    ("“Russia,” said Mr Rutte, “is rearming fast.”", "Mr Rutte"),
    ("Russia churns out “three times as much ammunition as NATO”, Mark Rutte says.", "Mark Rutte"),
    # labels and headings
    ("# Rutte: ‘We must act now’", "Rutte"),
    ("# ‘We must act now’: Rutte", "Rutte"),
    ("# ‘We must act now’: Rutte’s warning", "Rutte"),
    ("# ‘We must act now’: Rutte on the pledge", "Rutte"),
    ("# Xi to Putin: “Keep them busy”", "Xi"),
    ("# PM: port to be ‘safer, cleaner and busier than ever’", "PM"),
    ("# Ada Vance: port to be ‘safer, cleaner and busier than ever’", "Ada Vance"),
    ("Vance wanted the port “safer, cleaner and busier than ever”.", "Vance"),
    ("The minister wants the port to be “safer, cleaner and busier than ever”.", "The minister"),
    ("Ada Vance saw in the port “the first sign of a change of course”.", "Ada Vance"),
    ("Complete Rutte’s sentence: “We must act now.”", "Rutte"),
    ("Mark Rutte on the pledge: “We must act now.”", "Mark Rutte"),
    ("The page lay on the floor of The Skerry Times\nRutte told the staff: “We must act now.”", "Rutte"),
    # nobody in particular, and the words behind the noun
    ("Rutte said, and I wrote it down, “We must act now.”", "Rutte"),
    ("The fears follow a blunt warning from Ada Vance, who reckons the port will be “shut for good”.", "Ada Vance"),
    ("**AROUND TOWN**\nMr Rutte was reported, by somebody, to have said: “We must act now.”", "Mr Rutte"),
    ("“We must act,” said American bigwig Ada Vance.", "American bigwig Ada Vance"),
    ("“We must act,” said the chief constable.", "the chief constable"),
    ("The county registrar said: “We must act.”", "The county registrar"),
    ("“We must act,” said the county registrar of Lund.", "the county registrar"),
    ("“We must act,” said its head, Ada Vance.", "its head"),
    ("“We must act,” says the one with the stick.", "the one"),
    ("- Quote of the week, Rutte: “We must act now.”", "Rutte"),
]
PRONOUNS = [
    ("Lund talked on. At its close she fell silent, murmuring, “We must act.”", "she"),
    ("Vance saw the doubt in my face, for she put the book down, and said, “We must act.”", "she"),
    ("Lund told her to stay, but she rose from her chair and said, “We must act.”", "she"),
    ("“We must act,” was her challenge.", "her"),
]

PUT_IN = [
    ("He said, if I remember it well, “we must act now, all of us”.", "He"),
    ("She told us, I believe, “we must act now, all of us”.", "She"),
    ("He wrote, and I quote, “we must act now, all of us”.", "He"),
    ("What she said was, I think, “we must act now, all of us”.", "she"),
    ("Ada Vance said, if I recall, “we must act now, all of us”.", "Ada Vance"),
    ("When Ada Vance called, I said, “we must act now, all of us”.", "I"),
    ("Ada Vance asked why, so I answered, “we must act now, all of us”.", "I"),
]
NOBODY = [
    "The hall fell silent as Ada Vance came to the point, “we must act”, and Helen Cole, who sat in row three, wrote it down.",
    "“We must act now.” So ran one line on the posters.",
    "“We must act now.”\n\nIt was that sort of week.",
    "Music: “We must act now, all of us.”",
    "The headline: “We must act now, all of us.”",
    "Families stock up as war churns out “three times as much ammunition as NATO”.",
    "Rutte was told that “we must act now”.",
    "Who said “we must act now”?",
    "“We must act now,” was put in the programme.",
    "Corrections: “We must act now, all of us.”",
    "Verdict: the port is “busier than it has ever been before”.",
    "Overheard: “We must act now, all of us.”",
    "Overheard at the summit: “We must act now, all of us.”",
    "Chapter Two: “We must act now, all of us.”",
    "Key points: “We must act now, all of us.”",
    "*Quote of the day:* “We must act now, all of us.”",
    "Under the heading Hungary: “We must act now, all of us.”",
    "The line was repeated by ministers as “we must act now, all of us”.",
    "It was good practice to say “we must act now, all of us”.",
    "He painted the wall red, as “we must act now” had been its motto.",
    # Behind some words a "to" stands before a noun.
    "Ada Vance left, due to demand for “we must act now, all of us”.",
    "The plan is open to question: “we must act now, all of us”.",
    "Peter Moll, prior to comment, saw the words “we must act now” on a wall.",
]
NAMED = [
    ("“We must act,” said the company’s head of operations, Ada Vance, who took over.", "Ada Vance"),
    ("A spokeswoman for the port, Ada Vance, called the offer “a very cheap trick”.", "Ada Vance"),
    ("Ada Vance, the head of operations, said: “We must act.”", "Ada Vance"),
    ("In a letter to Cole, the head of the agency, Ada Vance, wrote: “We cannot pay for this.”", "Ada Vance"),
    ("In a letter to Henry Cole, the head of the agency, Vance wrote: “We cannot pay for this.”", "Vance"),
    ("Cole was calm. His opposite number, Ada Vance, said only that there was “a long road ahead of us”.", "Ada Vance"),
    ("Cole was accused by a former trustee, Ada Vance, of “treating the place as a piggy bank”.", "Ada Vance"),
    ("There came a driver, Ada Vance, and a nurse. “We must act,” the driver said.", "a driver"),
    ("A spokesman for Rutte said the secretary general “had nothing to add”.", "A spokesman"),
    ("“We must act,” said its head, Ada Vance.", "Ada Vance"),
    ("Ada Vance is the mayor. “We must act,” the mayor of Skerry said.", "Ada Vance"),
    ("Ada Vance, leader of the Green group, nodded. “No,” said the leader of the Blue group.", "the leader of the Blue group"),
    ("“We must act,” said the leader of the Green group.", "the leader of the Green group"),
    ("“We must act,” the head of news told them.", "the head of news"),
    ("“We must act,” said the head of the agency.", "the head"),
    ("“We must act,” said the deputy mayor of Skerry.", "the deputy mayor of Skerry"),
]


@pytest.mark.parametrize(("draft", "credit"), EXPLICIT)
def test_every_quotation_is_credited_by_the_drafts_own_words(draft: str, credit: str) -> None:
    found = parse(draft).quotations
    assert {quotation.credit for quotation in found} == {credit}
    assert all(quotation.confidence >= 0.7 for quotation in found)


@pytest.mark.parametrize(("draft", "credit"), PRONOUNS)
def test_a_pronoun_is_credited_as_a_name_is(draft: str, credit: str) -> None:
    (quotation,) = parse(draft).quotations
    assert quotation.credit == credit


@pytest.mark.parametrize(("draft", "credit"), PUT_IN)
def test_what_the_writer_puts_in_credits_nobody(draft: str, credit: str) -> None:
    assert [quotation.credit for quotation in parse(draft).quotations] == [credit]


@pytest.mark.parametrize("draft", NOBODY)
def test_nobody_is_credited_where_nobody_is_named(draft: str) -> None:
    (quotation,) = parse(draft).quotations
    assert (quotation.credit, quotation.speaker, quotation.confidence) == (None, None, 0.0)


def test_who_answers_a_question_in_reported_words_has_not_asked_it() -> None:
    (quotation,) = parse("Vance asked again: “Do you know what day it is?” Lund answered that it was the fourth.").quotations
    assert quotation.credit == "Vance"


def test_each_quotation_of_a_sentence_has_its_own_credit() -> None:
    draft = "One diplomat said he was “a safe pair of hands”; another called him “a flatterer of the worst kind”."
    assert [quotation.credit for quotation in parse(draft).quotations] == ["One diplomat", "another"]


def test_a_clause_that_follows_another_has_its_own_subject() -> None:
    draft = "Told that Cole had called her “a danger to the party”, Ms Vance laughed and said: “Is that the best he can do?”"
    assert [quotation.credit for quotation in parse(draft).quotations] == ["Cole", "Ms Vance"]


def test_a_clause_within_another_may_lead_in_words_of_its_own() -> None:
    draft = "Cole’s “The gate is shut” is followed by a silence before Ada Vance, in Oslo, answers: “So are the windows.”"
    assert [quotation.credit for quotation in parse(draft).quoted] == ["Cole", "Ada Vance"]


def test_each_by_whom_something_was_called_a_name_is_credited() -> None:
    draft = "The deal was hailed by the union as “the best we could get” and by the owners as “a sensible compromise”."
    assert [quotation.credit for quotation in parse(draft).quoted] == ["the union", "the owners"]


def test_a_verb_may_be_shared() -> None:
    draft = "Cole called the talks “useful in their way”, Ada Vance “overdue and far too short”."
    assert [quotation.credit for quotation in parse(draft).quoted] == ["Cole", "Ada Vance"]


TITLES = [
    ("# Rutte Tells Allies ‘Let’s Be Naive About This’\n", "Rutte"),
    ("# Rutte Calls Russia ‘A Junior Partner’ of China\n", "Rutte"),
    ("# Ada Vance Warns of ‘A Winter Without Ships’\n", "Ada Vance"),
    ("# ‘We Will Not Close the Quay,’ Vance Tells Board\n", "Vance"),
    ("# ‘We Will Not Close the Quay,’ Says Harbour Master Ada Vance\n", "Harbour Master Ada Vance"),
    ("# Quay Workers Told ‘Go Home Now’ as Storm Hits\n", None),
]


@pytest.mark.parametrize(("draft", "credit"), TITLES)
def test_titles_in_capitals_say_who_says_it_in_the_present(draft: str, credit: str | None) -> None:
    (quotation,) = parse(draft).quoted
    assert quotation.credit == credit


def test_two_who_speak_together_are_not_held_to_it_for_certain() -> None:
    (quotation,) = parse("“We are united,” Rutte and Starmer said in a statement.").quotations
    assert quotation.credit == "Rutte and Starmer"
    assert quotation.confidence < 0.8


def test_a_quotation_in_a_quotation_is_credited_by_the_outer_one() -> None:
    outer, inner = parse("“As Mark Rutte said, ‘we must act now or never’,” Keir Starmer told parliament.").quoted
    assert (outer.credit, inner.credit) == ("Keir Starmer", "Mark Rutte")


def test_who_said_it_is_whoever_stands_nearest() -> None:
    drafts = [
        "Congressman Tom Olsen with Ada Vance, who said: “We must act.”",
        "Tom Olsen beside Ada Vance, who said “we must act now”.",
    ]
    assert [parse(draft).quotations[0].credit for draft in drafts] == ["Ada Vance", "Ada Vance"]
    (quotation,) = parse("Ada Vance of Skerry, who said: “We must act.”").quotations
    assert quotation.credit == "Ada Vance"


@pytest.mark.parametrize(
    "draft",
    [
        "Olsen called for more time; Vance for a “fundamental change of course”.",
        "Olsen spoke of peace, Vance of “a fundamental change of course”.",
        "Olsen warned of delay and Vance of “a fundamental change of course”.",
    ],
)
def test_a_verb_may_be_shared_with_the_clause_before(draft: str) -> None:
    (quotation,) = parse(draft).quoted
    assert quotation.credit == "Vance"


@pytest.mark.parametrize(("draft", "name"), NAMED)
def test_a_description_beside_a_name_means_whom_it_names(draft: str, name: str) -> None:
    (quotation,) = parse(draft).quotations
    assert quotation.speaker is not None
    assert quotation.speaker.name == name


def test_what_stands_in_brackets_behind_a_clause_accuses_nobody() -> None:
    (aside,) = parse("Xi calls Putin first (“his very junior partner”) and waits.").quotations
    assert (aside.credit, aside.confidence <= 0.5) == ("Xi", True)
    (own,) = parse("The pledge (Rutte calls it “a significant commitment to us all”) stands.").quotations
    assert (own.credit, own.confidence >= 0.8) == ("Rutte", True)
