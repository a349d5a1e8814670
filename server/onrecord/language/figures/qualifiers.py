"""How exactly a figure is meant: "more than", "up to", "nearly", "some" before it; "or more", "at least" behind it.

"Just over 4%" is more than 4%, "just under 4%" is nearly 4%, "only 23" is exactly 23. "Over" before a span of time mostly means
during it, so there it counts only after "for", "in", "after" and their like.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from onrecord.language.figures.tokens import DASHES, Tokens
from onrecord.language.figures.vocabulary import SMALL
from onrecord.language.lexicon.determiners import INDEFINITE
from onrecord.model import Qualifier

_BEFORE: Final[Mapping[Qualifier, str]] = {
    "more than": """more than; over; above; exceeding; exceed; exceeds; exceeded; surpass; surpasses; surpassed; surpassing;
        topping; topped; greater than; higher than; larger than; bigger than; upwards of; in excess of; beyond; north of; >;
        a little over; a little more than; a little above; just over; just above; slightly over; slightly more than; well over;
        well above; far more than""",
    "less than": """less than; fewer than; under; below; lower than; smaller than; shorter than; <; well under; well below;
        far less than; far fewer than; sub -""",
    "at least": """at least; at the least; no less than; no fewer than; not less than; not fewer than; a minimum of; minimum of;
        ≥; > =; = >; greater than or equal to; more than or equal to; equal to or more than; equal to or greater than;
        at least or equal to; as little as; as few as; at or above; at or over""",
    "at most": """at most; at the most; up to; up until; as much as; as many as; as high as; no more than; not more than;
        a maximum of; maximum of; ≤; < =; less than or equal to; fewer than or equal to; equal to or less than; capped at;
        limited to; no higher than; no greater than""",
    "nearly": """nearly; almost; just under; just below; just short of; just shy of; shy of; approaching; a little under;
        a little less than; slightly under; slightly less than; not quite; close to; practically; virtually""",
    "about": """about; around; some; roughly; approximately; approx; approx .; circa; c .; ca .; ~; ≈; estimated; an estimated;
        in the region of; in the order of; more or less; nearer; barely; an average of; averaging; somewhere around""",
    "exactly": "exactly; precisely; only; just; equal to",
}
_BEHIND: Final[Mapping[Qualifier, str]] = {
    "at least": """or more; and more; or greater; or higher; or above; and above; or over; and over; and up; or later;
        or older; and older; at least; at the least; at a minimum; or more than; or greater than; +; - plus""",
    "at most": """or less; or fewer; or below; or under; and under; or lower; or younger; and younger; at most;
        at the most; at a maximum""",
    "about": "or so; or thereabouts; - odd; - ish; odd; ish; more or less; give or take",
}
_DURING: Final = frozenset({"for", "in", "after", "than", "of", "since", "lasting", "lasted", "taking", "took"})
# "Went up to 4%" tells where it went, not how far it may go.
_MOVED: Final = frozenset(
    {"went", "go", "goes", "going", "gone", "moved", "moves", "climbed", "climbs", "pushed", "brought", "adds"}
)
# "Signed up to 5%", "added up to 5%": what was agreed or comes to so much.
_COMES: Final = frozenset("sign signs signed signing add added adding live lives lived living own owned owns owning".split())
# "A comment about 47 per cent" is a comment on them.
_SPOKEN: Final = frozenset(
    """comment comments talk talking talked talks concern concerns concerned worry worried worries think thinking question
    questions debate book story stories report reports information say said something nothing lied complained know asked
    learn learned read wrote writing speak spoke joke jokes warning warnings""".split()
)
_BY: Final = frozenset({"by", "until", "till", "before"})
_TOWARDS: Final = frozenset({"the", "year", "end", "of", "late", "early", "mid", "fiscal", "financial", "-", "about", "around"})
# "The deadline for bids: 2030", "a deadline of 2030".
_SET: Final = frozenset({":", "is", "was", "remains"})
# "2035, the year by which"; a full stop stands behind what opens an entry of a list.
_SAID: Final = frozenset({",", ":"})
_ENTRY: Final = "."
# "A goal for 2035"; "5%, promised by all the ports for 2035": for when something is to be.
_GOALS: Final = frozenset("promise promises pledge pledges target targets goal goals aim aims".split())
_PROMISED: Final = frozenset({"promised", "pledged"})
_FARTHEST_TERM: Final = 8
_STOPS: Final = frozenset(".;:!?,")
_WHEN: Final = frozenset({"year", "date", "day", "month", "time"})
_WHICH: Final = frozenset({"which", "when"})
_FARTHEST_DEADLINE: Final = 12
_LONGEST: Final = 5


def _phrases(table: Mapping[Qualifier, str]) -> dict[tuple[str, ...], Qualifier]:
    return {tuple(phrase.split()): name for name, phrases in table.items() for phrase in phrases.split(";")}


_LEADING: Final = _phrases(_BEFORE)
_TRAILING: Final = _phrases(_BEHIND)


def qualifier_before(tokens: Tokens, index: int, lasting: bool = False) -> tuple[Qualifier, int]:
    """What the words before the token at `index` make of a figure there, and the token at which they begin.

    `lasting` says that the figure is a span of time.
    """
    stops = (index, index - 1) if tokens.at(index - 1).form in INDEFINITE else (index,)
    for stop in stops:
        for start in range(max(stop - _LONGEST, 0), stop):
            name = _LEADING.get(tuple(token.form for token in tokens[start:stop]))
            if name is not None:
                return ("exactly", index) if _means_else(tokens, start, stop, lasting) else (name, start)
    return "exactly", index


def _means_else(tokens: Tokens, start: int, stop: int, lasting: bool) -> bool:
    """Whether "over" means during, "about" concerning, or "up to" belongs to the verb before it."""
    word, before = tokens[start].form, tokens.at(start - 1).form
    during = lasting and stop - start == 1 and word == "over" and before not in _DURING
    return during or (word == "about" and before in _SPOKEN) or (word == "up" and before in _MOVED | _COMES)


def is_deadline(tokens: Tokens, start: int, end: int) -> bool:
    """Whether a date over the tokens from `start` to `end` is one by which something is to be: "by 2035", "until the end of
    May", "a 2035 deadline", "Deadline for bids: 2035", "2035 – the year by which"."""
    if tokens.at(end).form == "deadline" or _is_said_to_be_one(tokens, end):
        return True
    before = tokens.at(start - 1).form
    at = start - 1
    while tokens.at(at).form in _TOWARDS:
        at -= 1
    if tokens.at(at).form in _BY or tokens.at(at).form == "deadline":
        return True
    if tokens.at(at).form == "for" and _is_set_for(tokens, at - 1):
        return True
    at = at - 1 if tokens.at(at).form == "to" else at
    return tokens.at(at).form == "deadline" or (before in _SET and _speaks_of_deadline(tokens, start - 2))


def _is_said_to_be_one(tokens: Tokens, index: int) -> bool:
    """Whether what follows a date says that it is a deadline: " – the year by which", " is the deadline"."""
    text = tokens.at(index).text
    at = index + 1 if text in DASHES or text in _SAID or text == _ENTRY else index
    at = at + 1 if tokens.at(at).form in _SET else at
    if at == index or tokens.at(at).form != "the":
        return False
    if tokens.at(at + 1).form == "deadline":
        return text != _ENTRY
    return tokens.at(at + 1).form in _WHEN and tokens.at(at + 2).form in _BY and tokens.at(at + 3).form in _WHICH


def _is_set_for(tokens: Tokens, index: int) -> bool:
    """Whether what ends at `index` is something that is to be: a goal, or so much that is promised, perhaps by somebody."""
    if tokens.at(index).form in _GOALS:
        return True
    low = max(index - _FARTHEST_TERM, 0)
    promised = next((at for at in range(index, low, -1) if tokens[at].form in _PROMISED), 0)
    between = tokens[promised + 1 : index + 1]
    if not promised or (between and between[0].form != "by") or any(token.text in _STOPS for token in between):
        return False
    return any(token.kind == "digits" for token in tokens[max(promised - _FARTHEST_TERM, 0) : promised])


def _speaks_of_deadline(tokens: Tokens, index: int) -> bool:
    """Whether "deadline" stands before `index` in the same clause."""
    for at in range(index, index - _FARTHEST_DEADLINE, -1):
        token = tokens.at(at)
        if token.form == "deadline":
            return True
        if not token.text or token.text in ".;!?,":
            return False
    return False


def qualifier_behind(tokens: Tokens, index: int) -> tuple[Qualifier, int] | None:
    """The qualifier that begins at `index`, behind a number, and the token after it."""
    if tokens.at(index).kind == "symbol" and not tokens.adjoins(index):
        return None
    for end in range(min(index + 4, len(tokens)), index, -1):
        name = _TRAILING.get(tuple("-" if token.text in DASHES else token.form for token in tokens[index:end]))
        if name is not None:  # "more than 10 and under 20": that is what the next number begins with
            following = tokens.at(end)
            another = following.kind == "digits" or following.form in SMALL or following.form == "than"
            return None if another else (name, end)
    return None
