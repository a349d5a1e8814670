from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from onrecord.config import Configs, load, nearest
from onrecord.errors import ConfigError
from onrecord.packs.find import bundled

if TYPE_CHECKING:
    from pathlib import Path

WHOLE = """\
rules: [desk-pack, ./our-pack, near]
include: ["*.md", "!drafts.md"]
exclude: [archive/]
levels: {unverified-quote: info, unquoted-verbatim: off}
overrides:
  - files: opinion/
    levels: {missing-attribution: off}
  - files: "*.txt"
    levels: {missing-attribution: error}
quote-policy: tidy
"""


def write(folder: Path, text: str) -> str:
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "onrecord.yaml"
    path.write_text(text)
    return str(path)


def test_reads_every_key(tmp_path: Path) -> None:
    (tmp_path / "near").mkdir()
    config = load(write(tmp_path, WHOLE))
    assert config.rules == ("desk-pack", str(tmp_path / "our-pack"), str(tmp_path / "near"))
    assert config.quote_policy == "tidy"
    assert config.levels == {"unverified-quote": "info", "unquoted-verbatim": "off"}


@pytest.mark.parametrize(
    ("draft", "level"),
    [("news/a.md", None), ("opinion/a.md", "off"), ("a.txt", "error"), ("opinion/a.txt", "error"), ("../opinion/a.md", None)],
)
def test_levels_go_by_the_path(tmp_path: Path, draft: str, level: str | None) -> None:
    config = load(write(tmp_path, WHOLE))
    assert config.levels_for(str(tmp_path / draft)).get("missing-attribution") == level
    assert config.levels_for(str(tmp_path / draft))["unverified-quote"] == "info"


@pytest.mark.parametrize(
    ("draft", "included", "excluded"),
    [("a.md", True, False), ("a.txt", False, False), ("drafts.md", False, False), ("archive/a.md", True, True)],
)
def test_patterns_start_at_the_file(tmp_path: Path, draft: str, *, included: bool, excluded: bool) -> None:
    config = load(write(tmp_path, WHOLE))
    path = str(tmp_path / draft)
    assert config.includes(path) is included
    assert config.excludes(path, folder=False) is excluded
    assert config.excludes(str(tmp_path / "archive"), folder=True)


def test_the_nearest_above_the_draft_holds_alone(tmp_path: Path) -> None:
    outer = write(tmp_path, "levels: {misquote: info}\n")
    inner = write(tmp_path / "desk", "exclude: [a.md]\n")
    configs = Configs()
    assert configs.of(str(tmp_path / "desk/deep/er/a.md")).path == inner
    assert configs.of(str(tmp_path / "desk/a.md")).levels == {}
    assert configs.of(str(tmp_path / "a.md")).path == outer
    assert nearest(str(tmp_path / "desk")) == inner


def test_a_draft_named_by_a_relative_path_has_the_configuration_above_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    outer = write(tmp_path, "")
    (tmp_path / "desk").mkdir()
    monkeypatch.chdir(tmp_path / "desk")
    assert Configs().of("a.md").path == outer


def test_one_for_all_or_none_at_all(tmp_path: Path) -> None:
    write(tmp_path, "levels: {misquote: info}\n")
    other = write(tmp_path / "other", "levels: {misquote: warning}\n")
    draft = str(tmp_path / "a.md")
    assert Configs(other).of(draft).levels == {"misquote": "warning"}
    assert Configs(isolated=True).of(draft).levels == {}
    assert Configs(isolated=True).of(draft).includes("x.markdown")


@pytest.mark.parametrize("text", ["", "# nothing yet\n", "{}\n"])
def test_an_empty_file_is_the_defaults(tmp_path: Path, text: str) -> None:
    config = load(write(tmp_path, text))
    assert (config.rules, config.levels, config.quote_policy) == (bundled(), {}, "strict")


@pytest.mark.parametrize(
    ("text", "faults"),
    [
        ("levls: {}\n", ["1:1: levls: unknown key 'levls' (did you mean 'levels'?)"]),
        (
            "levels:\n  misqote: off\n",
            ["2:3: levels.misqote: unknown key 'misqote' (did you mean 'misquote'?)"],
        ),
        (
            "levels: {misquote: eror}\n",
            ["1:20: levels.misquote: 'eror' does not fit (did you mean 'error'? expected one of error, warning, info, off)"],
        ),
        ("rules: nato\n", ["1:8: rules: 'nato' does not fit (expected a list of packs, such as [nato])"]),
        ("exclude: ['!']\n", ["1:11: exclude[0]: '!' does not fit (expected a pattern as in a .gitignore)"]),
        ("overrides:\n  - files: a/\n", ["2:5: overrides[0].levels: 'levels' is missing"]),
        ("quote-policy: lax\nrule: []\n", ["1:15: quote-policy: 'lax' does not fit", "2:1: rule: unknown key 'rule'"]),
        ("levels: {misquote: off, misquote: info}\n", ["1:25: levels.misquote: the key 'misquote' stands twice"]),
        ("levels: &a {}\n", ["1:9: levels: an anchor, '&a'"]),
        ("- a\n", ["1:1: a list does not fit (expected a configuration)"]),
    ],
)
def test_every_fault_is_told_at_once_with_its_place(tmp_path: Path, text: str, faults: list[str]) -> None:
    path = write(tmp_path, text)
    with pytest.raises(ConfigError) as refused:
        load(path)
    told = [str(fault) for fault in refused.value.faults]
    assert len(told) == len(faults)
    for line, expected in zip(told, faults, strict=True):
        assert line.startswith(f"{path}:{expected}")


@pytest.mark.parametrize(
    ("data", "message"),
    [(b"levels: {caf\xe9: off}\n", "not UTF-8"), (b"rules: [", r"yaml:2:1: "), (b"#" * 1_000_001, "larger than 1 MB")],
    ids=["latin-1", "no YAML", "large"],
)
def test_what_cannot_be_read_is_told(tmp_path: Path, data: bytes, message: str) -> None:
    path = tmp_path / "onrecord.yaml"
    path.write_bytes(data)
    with pytest.raises(ConfigError, match=message):
        load(str(path))


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match=r"absent\.yaml: no such file"):
        Configs(str(tmp_path / "absent.yaml"))
