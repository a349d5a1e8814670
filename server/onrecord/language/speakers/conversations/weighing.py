"""How well a speaker fits a turn, and follows those before: what each kind of evidence weighs, in nats.

People hardly speak twice in a row, mostly every other time, and next if they were spoken to; they seldom speak to or of
themselves by name. All of that holds the less the more of a story stands between two turns.
"""

from __future__ import annotations

import math
from typing import Final

from onrecord.language.speakers.conversations.turns import Turn
from onrecord.language.speakers.people.members import Member

_GENDER: Final = 3.5
_RECENT: Final = 1.0
_PRIOR: Final = 0.6
_MEANT: Final = 1.7
_BEAT: Final = 1.5
_HINT: Final = 0.8
_SEQUEL: Final = 1.0
_ECHO: Final = 1.0
_TOPIC: Final = 0.7
_NARRATOR: Final = 6.0
_DESCRIBED: Final = 2.0
_BARRED: Final = 4.0
_PRESUMED: Final = 1.0
_SPOKEN_OF: Final = 1.0
_ADDRESSING_SELF: Final = 2.5
_AT_ONCE_AGAIN: Final = 2.5
_TAKING_TURNS: Final = 1.2
_GOING_ON: Final = 0.3
_ADDRESSED: Final = 2.0
_ADDRESSER: Final = 1.0
_AUDIENCE: Final = 0.7
_APART: Final = 0.4
_FAR: Final = 0.25


def fit(turn: Turn, member: Member, narrator: Member) -> float:
    """How well a turn's own evidence fits a speaker."""
    score = _PRIOR * math.log1p(member.speeches + 0.5 * member.mentions)
    score += _RECENT * min(turn.present.get(member, 0.0), 3.0) / 3.0
    score += _GENDER * _likely(member, turn.gender) + _HINT * _likely(member, turn.hint) + _ECHO * _likely(member, turn.echo)
    # In the thick of a conversation a pronoun hardly means whoever is most present: that is who spoke last. "The girl" may.
    score += _MEANT * (member is turn.meant and (turn.gap > 0 or (turn.noun and member.named)))
    score += _BEAT * (member is turn.beat) + _SEQUEL * (member is turn.sequel) + _TOPIC * (member is turn.topic)
    score += _DESCRIBED * (member is turn.described) - _BARRED * (member is turn.barred)
    # "The clergyman" is mostly somebody with a name.
    score -= _PRESUMED * (member.presumed and member is not turn.described)
    if member is narrator:
        score -= _NARRATOR * (turn.gender is not None or turn.hint is not None or turn.echo is not None)
    elif turn.speaks_of(member):
        score -= _SPOKEN_OF
    return score - _ADDRESSING_SELF * (member in turn.addressed)


def follows(speakers: tuple[Member | None, ...], member: Member | None, turn: Turn, before: Turn | None) -> float:
    """How well a speaker follows those before."""
    if before is None or member is None:
        return 0.0
    last = speakers[-1]
    score = _ADDRESSED * (member in before.addressed) + _ADDRESSER * (last in turn.addressed)
    score += _AUDIENCE * _likely(member, before.audience)
    if last is not None:
        score += _AUDIENCE * _likely(last, turn.audience)
    if len(speakers) > 1 and speakers[-2] is member:
        score += _TAKING_TURNS
    if last is member:
        score += _GOING_ON if turn.may_go_on else -_AT_ONCE_AGAIN
    return score * max(_FAR, 1.0 - (1.0 - _APART) * math.sqrt(turn.gap))


def _likely(member: Member, gender: str | None) -> float:
    """The logarithm of how likely somebody is a he or a she; 0 where none is asked for."""
    return 0.0 if gender is None else math.log(member.likeness(gender) / 2.0 + 0.02)
