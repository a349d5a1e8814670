"""Entries put into a pack's files and signed there: every other character of the files stays as it was."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from onrecord.errors import PackError
from onrecord.packs.edit import RefusedError, add, sign
from onrecord.packs.load import load

HEAD = """\
# Kept by the desk.
onrecord: 1
pack: desk
speakers:
  - id: lund          # the harbour master
    name: Ada Lund
sources: [{id: minutes, title: Minutes, standing: primary}]   # one so far
"""
QUOTES = """\
quotes:
  # ── the board ──
  - id: quay
    speaker: lund
    text: >-
      We will not close
      the quay.
    source: minutes  # page 3
    # heard twice
# the end
"""


def put(folder: Path, text: str, name: str = "desk.yaml") -> Path:
    path = folder / name
    path.write_bytes(text.encode())
    return path


def added(path: Path, section: str, **values: Any) -> str:
    """The text of the file with the entry in it; the pack is in order then, and says so."""
    change = add(str(path), section, {key.replace("_", "-"): value for key, value in values.items()})
    Path(change.path).write_bytes(change.after.encode())
    load(path)
    return change.after


BERTHS = {"statement": "The harbour has 212 berths.", "source": "minutes"}
CRANE = {"speaker": "lund", "text": "The crane is not for sale.", "source": "minutes"}


def test_below_the_last_entry_and_its_comments(tmp_path: Path) -> None:
    path = put(tmp_path, HEAD + QUOTES)
    crane = "  - id: crane-sale\n    speaker: lund\n    text: The crane is not for sale.\n    source: minutes\n"
    assert added(path, "quotes", **CRANE) == (HEAD + QUOTES).replace("# the end", f"{crane}# the end")


def test_a_section_that_is_not_there_is_begun(tmp_path: Path) -> None:
    path = put(tmp_path, HEAD + QUOTES)
    berths = "  - id: harbour-212-berths\n    statement: The harbour has 212 berths.\n    source: minutes\n"
    assert added(path, "facts", **BERTHS) == f"{HEAD}{QUOTES}\nfacts:\n{berths}"


def test_in_a_list_in_brackets(tmp_path: Path) -> None:
    after = added(put(tmp_path, HEAD), "sources", title="A speech, in full", standing="reported", published="2024-03-09")
    assert after == HEAD.replace(
        "standing: primary}]",
        "standing: primary}, {id: speech-full, title: 'A speech, in full', standing: reported, published: 2024-03-09}]",
    )


@pytest.mark.parametrize(
    ("text", "after"),
    [
        ("speakers: []\n", "speakers: \n  - id: ada\n    name: Ada\n"),
        ("speakers:\n- id: a\n  name: B\n", "speakers:\n- id: a\n  name: B\n- id: ada\n  name: Ada\n"),
        ("speakers:\n  -   id: a\n      name: B", "speakers:\n  -   id: a\n      name: B\n  -   id: ada\n      name: Ada"),
        (
            "speakers:\n  - id: a\n    name: B\n\n  - id: c\n    name: D\n",
            "speakers:\n  - id: a\n    name: B\n\n  - id: c\n    name: D\n\n  - id: ada\n    name: Ada\n",
        ),
        ("{speakers: [{id: a, name: B}]}", "{speakers: [{id: a, name: B}, {id: ada, name: Ada}]}"),
        ("{pack: p}", "{pack: p, speakers: [{id: ada, name: Ada}]}"),
        ("pack: p", "pack: p\n\nspeakers:\n  - id: ada\n    name: Ada\n"),
    ],
)
def test_in_the_style_of_what_is_there(tmp_path: Path, text: str, after: str) -> None:
    assert added(put(tmp_path, text), "speakers", name="Ada") == after


def test_line_ends_stay_what_they_are(tmp_path: Path) -> None:
    text = "speakers:\r\n- id: a\r\n  name: “Ö” B\r\n  # about a\r\n\r\n# end\r\n"
    after = added(put(tmp_path, text), "speakers", name="Ada", roles=["Mayor"])
    assert after == text.replace("# about a\r\n", "# about a\r\n- id: ada\r\n  name: Ada\r\n  roles: [Mayor]\r\n")


def test_a_text_that_is_not_saved_counts(tmp_path: Path) -> None:
    path = put(tmp_path, HEAD)
    typed = HEAD.replace("# one so far", "# two soon") + QUOTES
    change = add(str(path), "speakers", {"name": "Peter Moss"}, unsaved={str(path): typed})
    assert (change.before, change.after) == (
        typed,
        typed.replace("sources:", "  - id: peter-moss\n    name: Peter Moss\nsources:"),
    )
    with pytest.raises(PackError, match="there already, as 'quay'"):
        add(str(path), "quotes", {"text": "We will not close the quay.", "speaker": "lund"}, unsaved={str(path): typed})


def test_what_is_typed_in_another_file_counts(tmp_path: Path) -> None:
    put(tmp_path, HEAD, "a.yaml")
    quotes = put(tmp_path, "quotes: []\n", "b.yaml")
    unsaved = {
        str(tmp_path / "a.yaml"): HEAD.replace("sources:", "  - id: moss\n    name: Peter Moss\nsources:"),
        str(quotes): "# typed\n",
        str(tmp_path / "c.yaml"): "quotes:\n  - {id: one, speaker: moss, text: One two three., source: minutes}\n",
    }
    values = {"speaker": "moss", "text": "The fog is ours.", "source": "minutes", "verified": {"by": "A. Editor"}}
    change = add(str(tmp_path), "quotes", values, into=str(tmp_path / "c.yaml"), unsaved=unsaved)
    assert (change.path, change.before) == (str(tmp_path / "c.yaml"), unsaved[str(tmp_path / "c.yaml")])
    assert change.after.startswith("quotes:\n  - {id: one, speaker: moss,")
    assert "by: A. Editor, of:" in change.after
    # No saved file has the section once what was typed is counted, so that a new one is begun.
    change = add(str(tmp_path), "quotes", values, unsaved={**unsaved, str(tmp_path / "c.yaml"): "# nothing yet\n"})
    assert (change.path, change.before) == (str(tmp_path / "quotes.yaml"), None)


def test_the_last_file_that_has_the_section_gets_the_entry(tmp_path: Path) -> None:
    put(tmp_path, HEAD, "a.yaml")
    put(tmp_path, QUOTES, "b.yaml")
    put(tmp_path, QUOTES.replace("id: quay", "id: pier").replace("quay.", "pier."), "c.yaml")
    assert add(str(tmp_path), "quotes", CRANE).path == str(tmp_path / "c.yaml")


def test_a_file_is_begun_by_what_was_typed_into_it(tmp_path: Path) -> None:
    put(tmp_path, HEAD, "a.yaml")
    new = str(tmp_path / "quotes.yaml")
    change = add(str(tmp_path), "quotes", CRANE, into=new, unsaved={new: "# Not saved yet.\n"})
    assert change.before == "# Not saved yet.\n"
    assert change.after.startswith("# Not saved yet.\n\nquotes:\n  - id: crane-sale\n")


@pytest.mark.parametrize(
    ("values", "lines"),
    [
        ({"tags": ["sea", "fog"]}, ["    tags: [sea, fog]"]),
        ({"tags": ["a tag of many words" + " and more" * 3] * 3}, ["    tags:"]),
        ({"cues": [["harbour", "port"], ["berths"]]}, ["    cues: [[harbour, port], [berths]]"]),
        ({"cues": [["harbour and port"] * 3, ["berths by the score"] * 3]}, ["    cues:"]),
        ({"verified": {"by": "A. Editor", "on": "2024-07-01"}}, None),
        ({"examples": {"flag": ["It has 221 berths."]}}, ["    examples:", "      flag: [It has 221 berths.]"]),
    ],
)
def test_what_is_short_stands_on_one_line(tmp_path: Path, values: dict[str, Any], lines: list[str] | None) -> None:
    path = put(tmp_path, HEAD)
    after = added(path, "facts", **BERTHS, **values).split("\n")
    at = after.index("    source: minutes") + 1
    if lines is None:
        assert after[at].startswith("    verified: {by: A. Editor, on: 2024-07-01, of: ")
    else:
        assert after[at : at + len(lines)] == lines


@pytest.mark.parametrize(
    "text",
    [
        "It is: 5% # really",
        "- a dash",
        "no",
        "1:30",
        "it's “so”, and 'so'",
        "@home",
        "2024",
        "0x1F",
        "a very long line " * 12 + "ends",
        "naïve 🚢 x",
    ],
)
def test_words_are_read_back_as_they_were_given(tmp_path: Path, text: str) -> None:
    path = put(tmp_path, HEAD)
    added(path, "quotes", id="one", speaker="lund", text=text, source="minutes")
    assert load(path).quotes["desk/one"].text == text


def test_every_kind_of_key(tmp_path: Path) -> None:
    path = put(tmp_path, HEAD)
    values = {
        **BERTHS,
        "id": "berths",
        "figure": "212 berths",
        "cues": [["harbour", "port"], ["berths, all of them"]],
        "as-of": "2024-06-30",
        "tolerance": "0.1",
        "tags": ["sea"],
        "verified": {"by": "A. Editor", "on": "2024-07-01"},
        "examples": {"flag": ["The harbour has 221 berths."]},
    }
    after = added(path, "facts", **values)
    fact = load(path).facts["desk/berths"]
    assert fact.cues == (("harbour", "port"), ("berths, all of them",))
    assert fact.care.examples.flag == ("The harbour has 221 berths.",)
    assert fact.care.verified is not None
    assert not fact.care.verified.void
    assert "    as-of: 2024-06-30\n" in after


def test_the_last_file_that_has_such_entries_takes_it(tmp_path: Path) -> None:
    put(tmp_path, HEAD, "a.yaml")
    put(tmp_path, QUOTES, "b.yaml")
    put(tmp_path, "speakers: [{id: moll, name: Peter Moll}]\n", "c.yaml")
    (crane, berths) = (add(str(tmp_path), "quotes", CRANE), add(str(tmp_path), "facts", BERTHS))
    assert Path(crane.path).name == "b.yaml"
    assert (Path(berths.path).name, berths.before) == ("facts.yaml", None)
    assert berths.after.startswith("onrecord: 1\npack: desk\n\nfacts:\n  - id: harbour-212-berths\n")
    assert add(str(tmp_path), "facts", BERTHS, str(tmp_path / "b.yaml")).path == str(tmp_path / "b.yaml")


@pytest.mark.parametrize("name", ["../other.yaml", "notes.txt", "onrecord.yaml", ".hidden.yaml", "/other.yaml"])
def test_another_file_takes_nothing(tmp_path: Path, name: str) -> None:
    pack = tmp_path / "pack"
    pack.mkdir()
    put(pack, HEAD)
    with pytest.raises(PackError, match="is no file of the pack"):
        add(str(pack), "facts", BERTHS, str(pack / name))


def test_a_file_of_the_pack_by_whatever_path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put(tmp_path, HEAD)
    monkeypatch.chdir(tmp_path)
    assert add(".", "facts", BERTHS, str(tmp_path / "desk.yaml")).before == HEAD
    assert add(str(tmp_path), "facts", BERTHS, "./new.yaml").path == str(tmp_path / "new.yaml")


def test_an_id_is_taken_once(tmp_path: Path) -> None:
    path = put(tmp_path, HEAD + QUOTES)
    assert "id: crane-sale\n" in added(path, "quotes", **CRANE)
    assert "id: crane-sale-2\n" in added(path, "quotes", **{**CRANE, "text": "The crane was for sale."})


@pytest.mark.parametrize(
    ("section", "values", "place"),
    [
        (
            "quotes",
            {"text": "“We will NOT close the quay”", "speaker": "lund", "source": "minutes"},
            "10:5: this is there already, as 'quay'",
        ),
        ("speakers", {"name": "ada lund"}, "5:5: this is there already, as 'lund'"),
        ("sources", {"title": "Minutes", "standing": "reported"}, "7:11: this is there already, as 'minutes'"),
        ("facts", BERTHS, "18:5: this is there already, as 'berths'"),
    ],
)
def test_what_is_there_already_is_refused_with_its_place(
    tmp_path: Path, section: str, values: dict[str, Any], place: str
) -> None:
    facts = "facts:\n  - id: berths\n    statement: The harbour has 212 berths.\n    source: minutes\n"
    path = put(tmp_path, HEAD + QUOTES.replace("# the end\n", "") + facts)
    with pytest.raises(PackError) as error:
        add(str(path), section, values)
    assert str(error.value) == f"{path}:{place}"


@pytest.mark.parametrize(
    ("values", "key", "message"),
    [
        ({**CRANE, "source": "minuts"}, "quotes[1].source", "there is no source 'minuts'"),
        ({**CRANE, "id": "quay"}, "quotes[1].id", "the id 'quay' is taken"),
        ({**CRANE, "expires": "tomorrow"}, "quotes[1].expires", "'tomorrow' does not fit"),
        ({**CRANE, "text": " "}, "quotes[1].text", "there is no value"),
        ({**CRANE, "id": "a b"}, "quotes[1].id", "'a b' does not fit"),
        ({**CRANE, "text": "…"}, "quotes[1].text", "'…' does not fit"),
    ],
)
def test_what_would_not_be_in_order_is_refused(tmp_path: Path, values: dict[str, Any], key: str, message: str) -> None:
    path = put(tmp_path, HEAD + QUOTES)
    with pytest.raises(RefusedError) as error:
        add(str(path), "quotes", values)
    (fault,) = error.value.faults
    assert (fault.key, fault.message) == (key, message)
    assert path.read_text(encoding="utf-8") == HEAD + QUOTES


@pytest.mark.parametrize(("pack", "said"), [("nato-rutte", "changed by path"), ("none.yaml", "there is no pack")])
def test_only_a_pack_at_a_path_is_changed(pack: str, said: str) -> None:
    with pytest.raises(PackError, match=said):
        add(pack, "speakers", {"name": "Ada"})


def test_a_pack_that_is_not_in_order_is_left_alone(tmp_path: Path) -> None:
    path = put(tmp_path, HEAD + "quote: []\n")
    with pytest.raises(PackError, match="unknown key 'quote'") as error:
        add(str(path), "speakers", {"name": "Peter Moll"})
    assert not isinstance(error.value, RefusedError)


SIGNED = {"by": "A. Editor", "on": "2024-07-01", "method": "by ear, twice"}


def test_signing_adds_a_line_and_signing_again_changes_it(tmp_path: Path) -> None:
    path = put(tmp_path, HEAD + QUOTES)
    (change,) = sign(str(path), ["quay"], SIGNED)
    line = "    verified: {by: A. Editor, on: 2024-07-01, method: 'by ear, twice', of: 0f4ca69aa4dd}\n"
    seal = change.after.partition("of: ")[2][:12]
    assert change.after == (HEAD + QUOTES).replace("# the end", f"{line.replace('0f4ca69aa4dd', seal)}# the end")
    path.write_bytes(change.after.encode())
    (again,) = sign(str(path), ["quay"], {"by": "B. Editor"})
    assert again.after == (HEAD + QUOTES).replace("# the end", f"    verified: {{by: B. Editor, of: {seal}}}\n# the end")


def test_signing_in_braces(tmp_path: Path) -> None:
    berths = "{id: berths, statement: The harbour has 212 berths., source: minutes}"
    text = f"{HEAD}facts: [{berths}, {{id: b, statement: So., source: minutes}}]\n"
    (change,) = sign(str(put(tmp_path, text)), ["berths"], {"by": "A. Editor"})
    before, _, rest = text.partition("source: minutes}, {")
    assert change.after.startswith(f"{before}source: minutes, verified: {{by: A. Editor, of: ")
    assert change.after.endswith(f"}}}}, {{{rest}")


@pytest.mark.parametrize(
    ("old", "new", "void"),
    [
        ("the quay.", "the quays.", True),
        ("speaker: lund", "speaker: moll", True),
        ("id: quay", "id: quay-2", False),
        ("      We will not close\n      the quay.", "      We will not\n      close the quay.", False),
        ("source: minutes  # page 3", "source: minutes\n    note: page 3", False),
    ],
)
def test_a_verification_is_void_once_the_words_or_whose_they_are_change(tmp_path: Path, old: str, new: str, void: bool) -> None:
    path = put(tmp_path, HEAD.replace("sources:", "  - {id: moll, name: Peter Moll}\nsources:") + QUOTES)
    (change,) = sign(str(path), ["quay"], SIGNED)
    assert old in change.after
    path.write_bytes(change.after.replace(old, new).encode())
    (quote,) = load(path).quotes.values()
    assert quote.care.verified is not None
    assert quote.care.verified.void is void


def test_a_verification_without_a_seal_is_taken_at_its_word(tmp_path: Path) -> None:
    path = put(tmp_path, HEAD + QUOTES.replace("    # heard twice", "    verified: {by: A. Editor}"))
    (quote,) = load(path).quotes.values()
    assert quote.care.verified is not None
    assert not quote.care.verified.void


def test_signing_what_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(PackError, match="there is no quote or fact 'qay'") as error:
        sign(str(put(tmp_path, HEAD + QUOTES)), ["quay", "qay"], SIGNED)
    assert error.value.faults[0].hint == "did you mean 'quay'?"
