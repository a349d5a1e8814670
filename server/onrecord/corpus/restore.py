"""Edits that put the words on record in the place of those that differ, and leave everything else of the draft as it is."""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final, NamedTuple

from onrecord.corpus.compared import Compared
from onrecord.corpus.lexicon import CONJUNCTIONS
from onrecord.corpus.rendering import Difference, Rendering
from onrecord.corpus.wording.classify import without_subject
from onrecord.corpus.wording.slips import is_whole, number_before
from onrecord.language.utterances import Said
from onrecord.model import Edit, Fix, Quotation
from onrecord.text import Span

# So many words may differ, in a quotation of at least so many, for it to be a slip.
_SLIP: Final = 2
_ENOUGH: Final = 5
_ENOUGH_WORDING: Final = 8
_PARTING: Final = " \t\r\n\u00a0,;:–—-"
_APOSTROPHE: Final = re.compile(r"(?<=[^\W\d_])['’]")
# The apostrophe that goes with a mark.
_SHAPES: Final[Mapping[str, str]] = MappingProxyType({"'": "'", '"': "'", "’": "’", "“": "’", "”": "’"})


class Mending(NamedTuple):
    """A quotation, its words, and the rendering that says what differs in it."""

    compared: Compared
    quotation: Quotation
    words: Said
    rendering: Rendering

    def place(self, difference: Difference) -> Span:
        """The words that differ, with a bracket that stands for some; where some are missing, the words beside the hole."""
        first, last = difference.quoted
        if first == last:
            first, last = max(first - 1, 0), min(last + 1, len(self.words.words))
        words, brackets = self.words.words, {gap.before for gap in self.words.gaps if gap.mark == "bracket"}
        at_start = first == 0 and 0 in brackets
        at_end = last == len(words) and last in brackets
        start = self.words.text.find("[") if at_start else words[first].start
        end = self.words.text.rfind("]") + 1 if at_end else words[last - 1].end
        return self.compared.span(self.quotation, start, end)

    def fixes(self, difference: Difference) -> tuple[Fix, ...]:
        """The fix of one difference; none for a splice, another order or a cut or question that turns the sense, which
        need the writer.

        It is safe where the draft credits the speaker of the entry and a word or two are all that differs: then the words
        on record are what the marks promise. Where more differs, the speaker may well have said something else.
        """
        first, last = difference.quoted
        if difference.kind in {"splice", "order"} or difference.turns:
            return ()
        if CONJUNCTIONS.issuperset(self.words.forms[first:last]) and first < last:
            # The "and" before the last of a list that was cut short: without it the list does not end.
            return ()
        recorded = self._typeset(self.rendering.recorded.text(*difference.recorded))
        if self._is_governed(difference) and difference.recorded[1] - difference.recorded[0] == 1:
            recorded = without_subject(self.rendering.recorded.forms[difference.recorded[0]]) or recorded
        if first == last:
            title, edit = f"Put back “{recorded}”", self._insertion(first, recorded)
        elif not recorded:
            title, edit = f"Remove “{self._text(first, last)}”", self._removal(first, last)
        else:
            replacement = _cased(recorded, self._text(first, last))
            title, edit = f"Replace with “{replacement}”", Edit(self._span(first, last), replacement)
        return (Fix(title, (edit,), self._is_slip(difference)),)

    def _typeset(self, recorded: str) -> str:
        """The words on record with apostrophes of the draft's own shape; of the record's, where the draft shows none."""
        if _APOSTROPHE.search(recorded) is None:
            return recorded
        prose = self.compared.draft.passages[self.quotation.passage].prose
        shapes = {shape for mark, shape in _SHAPES.items() if mark in prose}
        return _APOSTROPHE.sub(shapes.pop(), recorded) if len(shapes) == 1 else recorded

    def _is_slip(self, difference: Difference) -> bool:
        """Whether a word or two are all that differs from the words of the speaker whom the draft credits."""
        ours = set(self.words.forms[slice(*difference.quoted)])
        theirs = set(self.rendering.recorded.forms[slice(*difference.recorded)])
        widths = (len(ours - theirs), len(theirs - ours))
        # Another noun or verb in a few words may as well be another statement.
        enough = _ENOUGH_WORDING if difference.kind in {"wording", "name"} else _ENOUGH
        slight = len(self.rendering.differences) == 1 and max(widths) <= _SLIP and len(self.words.words) >= enough
        own = slight and self.compared.is_speaker(self.quotation, self.rendering.recorded.quote) is True
        if not own or self._is_governed(difference):
            return False
        number = number_before(self.compared.draft, self.quotation)
        return is_whole(difference, self.words, self.rendering.recorded, number)

    def _is_governed(self, difference: Difference) -> bool:
        """Whether the first words of a fragment differ that goes on the writer's own sentence, as “could not” does in “she said
        she “could not””: what must stand there is for the writer to say."""
        if difference.quoted[0] or not self.quotation.text[:1].islower() or difference.kind == "number":
            return False
        prose = self.compared.draft.passages[self.quotation.passage].prose
        return prose[: self.quotation.outer.start].rstrip()[-1:].isalnum()

    def _insertion(self, at: int, recorded: str) -> Edit:
        words = self.words.words
        if at:
            end = words[at - 1].end
            return Edit(self.compared.span(self.quotation, end, end), f" {recorded}")
        start = words[0].start if words else 0
        return Edit(self.compared.span(self.quotation, start, start), f"{recorded} ")

    def _removal(self, first: int, last: int) -> Edit:
        """Take words out with the blank before them, and with the emphasis that held nothing else."""
        words, exact = self.words.words, self._span(first, last)
        if first > 0 and last < len(words):
            text = self.compared.draft.text
            wide = self.compared.span(self.quotation, words[first - 1].end, words[last].start)
            before, after = text[wide.start : exact.start], text[exact.end : wide.end]
            if before.strip() == after.strip()[::-1]:
                return Edit(wide, " ")
            # A mark of emphasis that holds more stays beside its words: "**[tiny ]barge**", "*counted,[ nearly]*".
            if before[-1:].isspace():
                return Edit(Span(exact.start - len(before) + len(before.rstrip()), exact.end), "")
            return Edit(Span(exact.start, exact.end + len(after) - len(after.lstrip())), "")
        return Edit(exact, "") if first else self._removal_of_opening(exact, last)

    def _removal_of_opening(self, exact: Span, last: int) -> Edit:
        """Take a quotation's first words out with all that parts them from the next, which then begins as they did."""
        words, text = self.words.words, self.compared.draft.text
        following = words[last].start if last < len(words) else 0
        behind = self.compared.span(self.quotation, following, following + 1)
        marks = text[exact.end : behind.start].strip(_PARTING)
        if not following or not text.endswith(marks[::-1], 0, exact.start):
            return Edit(exact, "")
        return Edit(Span(exact.start - len(marks), behind.end), _cased(text[slice(*behind)], text[slice(*exact)]))

    def _text(self, first: int, last: int) -> str:
        return self.quotation.text[self.words.words[first].start : self.words.words[last - 1].end]

    def _span(self, first: int, last: int) -> Span:
        return self.compared.span(self.quotation, self.words.words[first].start, self.words.words[last - 1].end)


def _cased(recorded: str, replaced: str) -> str:
    """The words on record, begun with a capital where the draft's words began with one that is no letter of "U.S."."""
    raised = replaced[:1].isupper() and replaced[1:2] != "." and recorded[:1].islower()
    return recorded[:1].upper() + recorded[1:] if raised else recorded
