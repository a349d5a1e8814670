"""What one draft comes to: asked of the results of earlier runs, or found anew, and mended if that is wanted."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from onrecord.cli.desk import STDIN, Desk
from onrecord.cli.mending import Examined, Mender
from onrecord.files import DraftError
from onrecord.model import Problem, Result
from onrecord.report import Checked
from onrecord.results import Question, answer

if TYPE_CHECKING:
    from argparse import Namespace
    from datetime import date

    from onrecord.corpus.record import Record
    from onrecord.model import Level


class Orders(NamedTuple):
    """How a run looks at its drafts: the flags that a `Desk` goes by, the checks selected and ignored, and the day."""

    flags: Namespace
    select: frozenset[str]
    ignore: frozenset[str]
    today: date
    verbose: bool


class Seen(NamedTuple):
    """What a draft came to, None for one that is none, but the text of a source; and what there is to note of it."""

    checked: Checked | None
    notes: tuple[str, ...] = ()


class Examiner:
    """Checks the drafts of a run, one after the other. It tells nothing itself: it may be at work in a process of its own."""

    def __init__(self, desk: Desk, orders: Orders, mender: Mender | None = None) -> None:
        self._desk = desk
        self._orders = orders
        self._mender = mender

    def __call__(self, path: str) -> Seen:
        """What a draft came to."""
        notes: list[str] = []
        try:
            checked = self._examine(path, notes)
        except DraftError as error:
            fault = error.faults[0]._replace(path=None)
            checked = Checked(self._desk.name(path), None, Result((), (), (Problem(str(fault)),)), {})
        return Seen(checked, tuple(notes) if self._orders.verbose else ())

    def _examine(self, path: str, notes: list[str]) -> Checked | None:
        desk, name, orders = self._desk, self._desk.name(path), self._orders
        text, levels = desk.text(path), self._levels(path)
        notes.append(f"{name}: config {desk.config(path).path or 'none'}, rules {', '.join(desk.packs(path)) or 'none'}")
        question = Question(text, desk.markup(path), desk.packs(path), levels, orders.today, desk.config(path).quote_policy)
        known = desk.results(path).find(question) if self._mender is None else None
        if desk.is_source(path, known.packs if known else None):
            notes.append(f"{name}: the text of a source, and not checked")
            return None
        if self._mender is not None:
            return self._mended(path, question, self._mender)
        if known is None:
            record = desk.record(path)
            known = answer(_examined(question, record).result, record.rules)
            desk.results(path).keep(question, known, record.rules)
        return Checked(name, text, known.result, known.names)

    def _mended(self, path: str, question: Question, mender: Mender) -> Checked:
        name, record = self._desk.name(path), self._desk.record(path)
        draft, result = mender.mend(question.text, lambda text: _examined(question._replace(text=text), record))
        mender.deliver(None if path == STDIN else path, name, question.text, draft.text)
        if mender.dry:
            result = result._replace(findings=(), suppressed=())
        return Checked(name, draft.text, result, answer(result, record.rules).names)

    def _levels(self, path: str) -> dict[str, Level]:
        """The configured levels, as `--select` and `--ignore` bend them; what is selected by name is on."""
        levels, (select, ignore) = self._desk.levels(path), (self._orders.select, self._orders.ignore)
        if select:
            levels = {check: _awake(level) if check in select else "off" for check, level in levels.items()}
        return {check: "off" if check in ignore else level for check, level in levels.items()}


def _examined(question: Question, record: Record) -> Examined:
    """What is found by nothing but what the question says, so that the same question may be answered from the cache."""
    from onrecord import engine, parse

    draft = parse(question.text, question.markup)
    return Examined(draft, engine.check(draft, record, question.levels, question.today, question.policy))


def _awake(level: Level) -> Level:
    return "info" if level == "off" else level
