"""What a description has behind it that belongs to it: the nation or the body that somebody is of."""

from __future__ import annotations

from typing import Final

from onrecord.language.nations import nations
from onrecord.language.speakers.sentences.naming import Phrase
from onrecord.language.speakers.sentences.scan import Scan
from onrecord.language.speakers.words.lexicon import ADVERBS, AUXILIARIES, CONJUNCTIONS, DETERMINERS, PREPOSITIONS
from onrecord.language.speakers.words.people import is_person_noun

# So many words behind an "of" may be nothing but a thing spoken of before ("the agency"), or nouns without an article.
_BARE: Final = 2


def tied_text(scan: Scan, phrase: Phrase) -> str:
    """The words of a description, with those behind it that tell a nation: "a spokesman for the Danish ministry", "the king of
    Denmark", or what it is of: "the leader of the Green group", "the head of news"; an analyst "for a Danish firm" may be
    anybody's, and "the head of the agency" goes back to one named before."""
    tied = scan.starting(phrase.last + 1)
    if tied is None or not is_person_noun(phrase.head):
        return _of_what(scan, phrase)
    speaks = scan.form(phrase.last) == "for" and phrase.head.startswith("spokes")
    comes = scan.form(phrase.last) in {"of", "from"} and tied.kind == "name"
    told = (speaks or comes) and nations(scan.reading.text(phrase.last, tied.last))
    return scan.reading.text(phrase.first, tied.last) if told else _of_what(scan, phrase)


def _of_what(scan: Scan, phrase: Phrase) -> str:
    """The words of a description of somebody, with what they are at the head or in charge of, unless that only goes back."""
    if scan.form(phrase.last) != "of" or not is_person_noun(phrase.head):
        return scan.text(phrase)
    tied, end = scan.starting(phrase.last + 1), phrase.last + 1
    if tied is not None:
        back = tied.kind == "pronoun" or (scan.form(tied.first) in DETERMINERS and tied.last - tied.first <= _BARE)
        return scan.text(phrase) if back and tied.kind != "name" else scan.reading.text(phrase.first, tied.last)
    while end < min(scan.last, phrase.last + 1 + _BARE) and _may_be_noun(scan, end):
        end += 1
    return scan.reading.text(phrase.first, end) if end > phrase.last + 1 else scan.text(phrase)


def _may_be_noun(scan: Scan, index: int) -> bool:
    """Whether a word in small letters, behind an "of" or another of the kind, is a noun or goes with one."""
    form = scan.form(index)
    if scan.tokens[index].kind != "word" or form in AUXILIARIES or form in PREPOSITIONS or form in CONJUNCTIONS:
        return False
    return not (form in DETERMINERS or form in ADVERBS or form.endswith("ed") or scan.is_saying(index, touching=True))
