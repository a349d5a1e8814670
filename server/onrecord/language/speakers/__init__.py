from onrecord.language.speakers.read import Reader
from onrecord.language.speakers.tokens import vocabulary


def credit(passages, sentences, quotations):
    reader = Reader(passages, sentences, quotations, vocabulary([p.prose for p in passages]))
    by: dict[int, list[int]] = {}
    for i, q in enumerate(quotations):
        if q.within is None:
            by.setdefault(q.passage, []).append(i)
    reader.read(by)
    out = []
    for i, q in enumerate(quotations):
        c = reader.credits.get(i)
        if c is not None:
            prose = passages[c.passage].prose
            q = q._replace(credit=prose[c.stretch.start:c.stretch.end], credit_span=passages[c.passage].span(c.stretch),
              speaker=c.member.person() if c.member else None, confidence=c.confidence)
        out.append(q)
    return tuple(out)
__all__ = ["credit"]
