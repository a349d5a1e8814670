"""Who says, who only hands on, and what says nothing: verbs of saying before and behind a quotation."""

from __future__ import annotations

import pytest

from onrecord import parse
from onrecord.corpus.attribution.people import BY_NAME, SURE

SAID = [
    # To speak of something is to say it, whatever stands between,
    ("The harbour master spoke in May of the need to “mend the pumps and shut the gate”.", "The harbour master"),
    ("Ada Vance talked last week about a plan that would “mend the pumps and shut the gate”.", "Ada Vance"),
    ("Ada Vance spoke, at length, of a port that is “open to all and shut to none”.", "Ada Vance"),
    ("Ada Vance spoke warmly of a port that is “open to all and shut to none”.", "Ada Vance"),
    # and a verb behind "to" is one.
    ("Ada Vance went on to claim that “the gate is shut for good”.", "Ada Vance"),
    ("Ada Vance refused to answer, but did tell the board that “the gate is shut for good”.", "Ada Vance"),
    ("Ada Vance spoke first. The channel goes on to quote Helen Marsh: “The gate is shut for good.”", "Helen Marsh"),
    # Whose it was is told behind it,
    ("It woke the cook: “The gate is shut for good.” That was Helen Marsh.", "Helen Marsh"),
    ("Tom Olsen was at sea when the words came: “The gate is shut for good.” The voice was Helen Marsh’s.", "Helen Marsh"),
    ("Tom Olsen reads the line aloud: “The gate is shut for good.” That is Helen Marsh.", "Helen Marsh"),
    ("“The gate is shut for good.” The speaker was Helen Marsh, the harbour master.", "Helen Marsh"),
    ("Tom Olsen said: “The gate is shut for good.” That was Skerry.", "Tom Olsen"),
    # or by who made it, and who did not.
    ("Tom Olsen pointed to the promise Helen Marsh made in Bergen that “the gate is shut for good”.", "Helen Marsh"),
    ("Tom Olsen recalled the plea that Helen Marsh had sent: “The gate is shut for good.”", "Helen Marsh"),
    ("It was Helen Marsh, not Tom Olsen, who said that “the gate is shut for good”.", "Helen Marsh"),
    ("“The gate is shut for good,” she had Helen Marsh say in Danish.", "Helen Marsh"),
    ("“The gate is shut for good,” Tom Olsen said. That was Helen Marsh.", "Tom Olsen"),
    # What a newsreader says in place of marks is no verb, nor is what comes between a name and its "who" somebody.
    ("Ada Vance says two things will help: a strong port, and, quote, “a gate that is shut for good”.", "Ada Vance"),
    ("It was Ada Vance, no less, who told us: “The gate is shut for good.”", "Ada Vance"),
    ("It was Ada Vance, of all people, who told us: “The gate is shut for good.”", "Ada Vance"),
    # Who would say it later has said it, and so has who says it beside what would be.
    ("Tom Olsen would later say: “The gate is shut for good.”", "Tom Olsen"),
    ("Tom Olsen, who would become mayor, said: “The gate is shut for good.”", "Tom Olsen"),
    ("Tom Olsen could not have been clearer, saying: “The gate is shut for good.”", "Tom Olsen"),
    ("Tom Olsen quoted Helen Marsh as saying, but not to him, “the gate is shut for good”.", "Helen Marsh"),
    ("Helen Marsh spoke. The channel quoted her as saying, but not to me, “the gate is shut for good”.", "her"),
    # To refer to somebody as something is to call it so, and to tell how one goes about it oneself is to say so.
    ("Ada Vance referred to the port as “open to all and shut to none”.", "Ada Vance"),
    ("Ada Vance told the board how she would keep it “open to all and shut to none”.", "Ada Vance"),
    # What is written says what it reads.
    ("The letter from the harbour office reads: “The gate is shut for good.”", "the harbour office"),
    ("The ministry’s statement reads: “The gate is shut for good.”", "The ministry"),
    ("The poster reads: “The gate is shut for good.”", "The poster"),
    # Who wants the very thing has called it so, whatever went before his name;
    ("The board met. Its chair, Ada Vance, wants “a port that is open to all”.", "Its chair"),
    ("Ada Vance seeks “a port that is open to all”.", "Ada Vance"),
    ("Ada Vance is after “a port that is open to all”.", "Ada Vance"),
    ("Ada Vance hopes for “a port that is open to all”.", "Ada Vance"),
    # whoever has it so or believes it says so,
    ("The letter has it that “the gate is shut for good”.", "The letter"),
    ("“The gate,” Ada Vance believes, “is shut for good.”", "Ada Vance"),
    # and so does he in whose telling a thing has it.
    ("In Ada Vance’s telling, the storm had one lesson: “The gate is shut for good.”", "Ada Vance"),
    ("In Ada Vance’s telling, the lesson of Paris is short: “The gate is shut for good.”", "Ada Vance"),
    # What is called "senior" is what it is called besides.
    ("“The gate is shut for good,” said a senior Danish port official.", "a senior Danish port official"),
    # Words that go on with the verb of the sentence leave what they are of to it.
    ("Aid, the harbour master said in her turn, “is the only way”.", "the harbour master"),
]
UNSURE = [
    # What has it so may be nobody, and in one's telling another may say it.
    "Legend has it that “the gate is shut for good”.",
    "In Ada Vance’s telling, Helen Marsh was blunt: “The gate is shut for good.”",
    "There are faults in Ada Vance’s account of Helen Marsh’s speech, which began: “The gate is shut for good.”",
    "Ada Vance wants to be heard on the “port that is open to all”.",
    # What carries words to somebody makes them nobody's,
    "Tom Olsen sat behind the mast when the words came down: “The gate is shut for good.”",
    "Tom Olsen was at sea as the message came over the radio: “The gate is shut for good.”",
    "Tom Olsen woke to the words: “The gate is shut for good.”",
    "Tom Olsen had dropped his cup, it turned out, at the very words: “The gate is shut for good.”",
    # and so does a thing that begins or ends with something.
    "The second, on how a Danish move on the port would begin with a call: “The gate is shut for good.”",
    "A Danish deal ends with a threat: “The gate is shut for good.”",
    # Whoever reads out, points to or looks back on words may have them from another.
    "Tom Olsen reads the key line aloud: “The gate is shut for good.”",
    "Tom Olsen read it out: “The gate is shut for good.”",
    "Tom Olsen pointed to the promise “the gate is shut for good”.",
    "Tom Olsen recalls how the hall fell silent: “The gate is shut for good.”",
    "Tom Olsen remembers when he was told: “The gate is shut for good.”",
    "Tom Olsen alluded to the promise that “the gate is shut for good”.",
    "From Helen Marsh, Tom Olsen got a plea: “The gate is shut for good.”",
    # Who would say it says it in another's mind.
    "Tom Olsen would call the port, his old friend, and ask it to “shut the gate for good”.",
    "Tom Olsen could say “the gate is shut for good”.",
    # A writer who likes words has not said them.
    "I prefer the sentence that followed: “The gate is shut for good.”",
    # Who asks who said it has not said it.
    "Tom Olsen writes to ask who said “the gate is shut for good”.",
    "Tom Olsen would like to know who first said “the gate is shut for good”.",
    # A place behind it is no speaker.
    "“The gate is shut for good.” That was Helen Marsh’s last day.",
    "“The gate is shut for good.” It was Monday.",
    "“The gate is shut for good.” That was Helen Marsh, the clerk, laughing at the back.",
    "“The gate is shut for good.” It was Helen Marsh, for once, who agreed.",
    # Nobody speaks of anything at the opening of it.
    "Tom Olsen spoke at the opening of a “gate that is shut for good”.",
]


@pytest.mark.parametrize(("draft", "credit"), SAID)
def test_whose_words_they_are(draft: str, credit: str) -> None:
    quotation = parse(draft).quoted[-1]
    assert (quotation.credit, quotation.confidence >= SURE) == (credit, True)


@pytest.mark.parametrize("draft", UNSURE)
def test_nobody_is_held_to_what_may_be_anothers(draft: str) -> None:
    # So sure a full name must be for an accusation.
    assert all(quotation.confidence < BY_NAME for quotation in parse(draft).quoted)


def test_a_place_behind_words_is_hardly_a_speaker() -> None:
    (quotation,) = parse("“The gate is shut for good.” That was Bergen.").quoted
    assert quotation.confidence < SURE


def test_the_adjective_of_a_nation_is_nobody() -> None:
    (quotation,) = parse("A Danish paper reports: “The gate is shut for good.”").quotations
    assert quotation.credit == "A Danish paper"
    (quotation,) = parse("An Italian laughed: “The gate is shut for good.”").quotations
    assert quotation.credit == "An Italian"
