"""Which quoted words are the recorded ones all the same: in another style, or in another order that says more than one thing.

Wherever two readings are possible, the one that agrees is taken: a false alarm costs more than a miss.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from onrecord.corpus.recorded import Recorded
from onrecord.corpus.rendering import Difference, Range
from onrecord.corpus.wording.classify import same_words, without_subject
from onrecord.corpus.wording.units import LINKS, readings
from onrecord.language.quoted import quoted_forms
from onrecord.language.quoted.dates import MONTHS
from onrecord.language.quoted.money import names_whose
from onrecord.language.utterances import Said

# Fewer words than these may stand elsewhere in an entry by chance.
_SWAPPED: Final = 2
# A unit of several words may go on so far beyond those that are paired with it.
_BEYOND: Final = 2
_SCALES_OF_HEAT: Final = frozenset({"c", "f", "celsius", "centigrade", "fahrenheit"})


def is_same(said: Said, quoted: Range, recorded: Recorded, on_record: Range, theirs: tuple[str, ...]) -> bool:
    """Whether quoted words are recorded ones in another style, in one of the ways that both can be read."""
    forms = said.forms
    begun = quoted[0] == 0 and len(theirs) == 1 and forms[slice(*quoted)] == (without_subject(theirs[0]),)
    if begun or _says_whose(said, quoted, recorded, theirs) or _is_as_hot(said, quoted, recorded.said, on_record):
        return True
    counted = any(form[:1].isdecimal() for form in forms[max(quoted[0] - 2, 0) : quoted[1] + 1])
    return any(
        same_words(ours, other, counted)
        for ours in readings(said, *quoted)
        for whole in (theirs, *readings(recorded.said, *on_record))
        for other in _with_neighbours(recorded, on_record, whole, at_end=quoted[1] == len(forms))
    )


def goes_on(number: str, said: Said, quoted: Range, recorded: Recorded, on_record: Range) -> bool:
    """Whether a number that begins before the quotation ends with its first words: "300 “thousand”"."""
    if not number or quoted[0] or not quoted[1]:
        return False
    words = said.words
    whole = quoted_forms(f"{number} {said.text[words[0].start : words[quoted[1] - 1].end]}")
    return recorded.forms[max(on_record[1] - len(whole), 0) : on_record[1]] == whole


def _says_whose(said: Said, quoted: Range, recorded: Recorded, theirs: tuple[str, ...]) -> bool:
    """Whether all that differs is that dollars are said to be American ones, where neither side names any other."""
    first, last = quoted
    behind = said.forms[last : last + 1]
    ours, known = (_without_country((*forms, *behind)) for forms in (said.forms[first:last], theirs))
    return ours == known and not (_names_others(said.forms) or _names_others(recorded.forms))


def _without_country(forms: tuple[str, ...]) -> list[str]:
    return [form for at, form in enumerate(forms) if (form, *forms[at + 1 : at + 2]) != ("us", "$")]


def _names_others(forms: tuple[str, ...]) -> bool:
    return any(other == "$" and one != "us" and names_whose(one) for one, other in pairwise(forms))


def _is_as_hot(said: Said, quoted: Range, recorded: Said, on_record: Range) -> bool:
    """Whether all that differs is that one side does not say by which scale degrees are counted: "30 degrees" for "30°C"."""
    ours, theirs = _heat(said.forms, quoted), _heat(recorded.forms, on_record)
    told = [scale for _, scale in (ours, theirs)]
    return ours[0] == theirs[0] and None not in told and "" in told and told != ["", ""]


def _heat(forms: tuple[str, ...], place: Range) -> tuple[list[str], str | None]:
    """The words beside the scale of degrees, and the scale: none but "degrees" as "", not even that as None."""
    first, last = place
    scale = next((form[0] for form in forms[first:last] if form in _SCALES_OF_HEAT), None)
    if scale is None and "degrees" in forms[max(first - 1, 0) : last]:
        scale = ""
    return [form for form in forms[first:last] if form not in _SCALES_OF_HEAT and form != "degrees"], scale


def _with_neighbours(recorded: Recorded, on_record: Range, theirs: tuple[str, ...], at_end: bool) -> Iterator[tuple[str, ...]]:
    """The recorded words of a difference, and with the word before or after: a compound at the edge of a fragment
    ("cybersecurity" for "cyber security") is paired with only half of what it stands for."""
    yield theirs
    start, end = on_record
    yield recorded.forms[max(start - 1, 0) : start] + theirs
    yield theirs + recorded.forms[end : end + 1]
    if at_end:
        yield theirs + recorded.forms[end : end + _BEYOND]


def swapped(forms: tuple[str, ...], recorded: Recorded, differences: list[Difference]) -> list[Difference]:
    """One difference of order in the place of several, where the quotation has the entry's very words in another order."""
    strange = [index for each in differences for index in range(*each.quoted)]
    if len(strange) < _SWAPPED or len(forms) < 2 * _SWAPPED:
        return differences
    if _is_dated(forms, recorded, differences):
        return []
    if all(_is_thinned(forms[slice(*each.quoted)], recorded.forms[slice(*each.recorded)]) for each in differences):
        return differences
    matched = Counter(forms) - Counter(forms[index] for index in strange)
    if not Counter(forms[index] for index in strange) <= Counter(recorded.forms) - matched:
        return differences
    places = [each.recorded for each in differences if each.recorded[0] < each.recorded[1]]
    whole = (min(place[0] for place in places), max(place[1] for place in places)) if places else (0, len(recorded.forms))
    return [Difference("order", (strange[0], strange[-1] + 1), whole)]


def _is_thinned(ours: tuple[str, ...], theirs: tuple[str, ...]) -> bool:
    """Whether words are others in their order, with some left out: "$3m" for "US$3m"."""
    rest = iter(theirs)
    return all(form in rest for form in ours)


def _is_dated(forms: tuple[str, ...], recorded: Recorded, differences: list[Difference]) -> bool:
    """Whether all that differs is where a month stands beside its days: "3 to 5 July" and "July 3 to 5"."""
    if any(each.turns for each in differences):
        return False
    low = min(each.quoted[0] for each in differences)
    high = max(each.quoted[1] for each in differences)
    start = min(each.recorded[0] for each in differences)
    end = max(each.recorded[1] for each in differences)
    ours, theirs = forms[low:high], recorded.forms[start:end]
    days, months = _days(ours), _months(ours)
    return bool(days) and days == _days(theirs) and len(months) == 1 and months == _months(theirs)


def _months(forms: tuple[str, ...]) -> list[str]:
    return [form for form in forms if form in MONTHS]


def _days(forms: tuple[str, ...]) -> list[str]:
    """Days and what links them; none where there is anything else."""
    days = [form for form in forms if form not in MONTHS]
    return days if all(form in LINKS or form[:1].isdecimal() for form in days) else []
