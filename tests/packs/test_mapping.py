from __future__ import annotations

import datetime

import pytest

from onrecord.errors import PackError
from onrecord.packs.load import load

SOURCE = {"id": "s", "title": "reference", "published": "2020-01-01", "standing": "primary"}


def test_a_mapping_is_a_pack() -> None:
    rules = load(
        {"onrecord": 1, "pack": "eval", "sources": [SOURCE], "facts": [{"id": "f0", "statement": "It is 5%.", "source": "s"}]}
    )
    assert rules.facts["eval/f0"].statement == "It is 5%."
    assert rules.facts["eval/f0"].source == "eval/s"
    assert rules.sources["eval/s"].published == datetime.date(2020, 1, 1)
    assert rules.sources["eval/s"].origin.path == "<mapping>"
    assert rules.files == ()


def test_numbers_dates_tuples_and_none_stand_for_themselves() -> None:
    source = {**SOURCE, "published": datetime.date(2021, 5, 1), "publisher": None}
    fact = {"id": 7, "statement": "It is 5%.", "source": "s", "tolerance": 0.5, "cues": (("a", "b"), ["c"]), "when": 2024}
    rules = load({"sources": [source], "facts": [fact]})
    read = rules.facts["pack/7"]
    assert (read.tolerance, read.cues, read.when) == ("0.5", (("a", "b"), ("c",)), "2024")
    assert rules.sources["pack/s"].published == datetime.date(2021, 5, 1)
    assert rules.sources["pack/s"].publisher is None


def test_faults_name_the_key_and_no_line() -> None:
    with pytest.raises(PackError) as error:
        load({"sources": [SOURCE, {**SOURCE, "standing": "primry"}], "speakers": [{"id": "a", "name": b"x"}], "3": 4})
    assert {(fault.key, fault.line) for fault in error.value.faults} == {
        ("sources[1].standing", None),
        ("sources[1].id", None),
        ("speakers[0].name", None),
        ("3", None),
    }


def test_a_mapping_that_holds_itself_is_refused() -> None:
    endless: dict[str, object] = {}
    endless["speakers"] = [endless]
    with pytest.raises(PackError, match="nested more than 32 levels deep"):
        load(endless)


def test_a_mapping_reaches_no_file() -> None:
    with pytest.raises(PackError, match=r"sources\[0\].text: 'a.txt' cannot be found"):
        load({"sources": [{**SOURCE, "text": "a.txt"}]})
