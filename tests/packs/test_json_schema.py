"""The JSON Schemas and the page of keys follow from the model that packs are read by, and say what it says."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml

from onrecord.config import shape
from onrecord.packs.jsonschema import schema_of
from onrecord.packs.reference import page
from onrecord.packs.schema import PACK

ROOT = Path(__file__).parents[2]
RULES = ROOT / "rules"


def committed(name: str) -> dict[str, Any]:
    schema: dict[str, Any] = json.loads((RULES / f"{name}.schema.json").read_text(encoding="utf-8"))
    return schema


def faults(schema: dict[str, Any], text: str) -> list[str]:
    """What a schema finds wrong, by the path of the key. Dates are texts to it, as they are to an editor."""
    document = json.loads(json.dumps(yaml.safe_load(text), default=str))
    errors = jsonschema.Draft202012Validator(schema).iter_errors(document)
    return sorted(".".join(map(str, error.absolute_path)) for error in errors)


def test_the_schema_of_packs_has_not_drifted() -> None:
    made = schema_of(PACK, "A pack of onrecord")
    assert committed("pack") == made, "make it anew: onrecord rules schema -o rules/pack.schema.json"


def test_the_schema_of_configurations_has_not_drifted() -> None:
    made = schema_of(shape(), "onrecord.yaml")
    assert committed("config") == made, "make it anew: onrecord rules schema --configuration -o rules/config.schema.json"


def test_the_page_of_keys_has_not_drifted() -> None:
    readme = (RULES / "README.md").read_text(encoding="utf-8")
    section = readme.partition("<!-- keys: onrecord rules schema --markdown -->\n")[2].partition("<!-- /keys -->")[0]
    assert section == page(), "put what `onrecord rules schema --markdown` prints between the marks"


@pytest.mark.parametrize("name", ["pack", "config"])
def test_they_are_json_schemas_and_describe_every_key(name: str) -> None:
    schema = committed(name)
    jsonschema.Draft202012Validator.check_schema(schema)
    keys = list(described(schema))
    assert len(keys) > 5
    assert all(key["description"].endswith(".") and len(key["examples"]) == 1 for key in keys)
    for key in keys:
        assert list(jsonschema.Draft202012Validator(key).iter_errors(key["examples"][0])) == [], key


def described(schema: dict[str, Any]) -> Any:
    for key in schema.get("properties", {}).values():
        if "description" in key:
            yield key
        yield from described(key)
    if "items" in schema:
        yield from described(schema["items"])


@pytest.mark.parametrize("path", sorted(RULES.rglob("*.yaml")), ids=lambda path: path.name)
def test_the_bundled_packs_fit(path: Path) -> None:
    assert faults(committed("pack"), path.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize("path", sorted(RULES.rglob("*.yaml")), ids=lambda path: path.name)
def test_the_bundled_packs_name_their_schema(path: Path) -> None:
    (line,) = [line for line in path.read_text(encoding="utf-8").splitlines() if line.startswith("# yaml-language-server:")]
    assert (path.parent / line.partition("$schema=")[2]).resolve() == RULES / "pack.schema.json"


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("speakers: [{id: a, name: Ada}]", []),
        ("facts: [{id: a, statement: It is 5%., source: s, when: 2024, tolerance: 0.1, as-of: 2024-06-30}]", []),
        ("facts: [{id: a, statement: 12, source: s}]", []),
        ("speakers: [{id: Åsa, name: Åsa}]", []),
        ("onrecord: 2", ["onrecord"]),
        ("speakers: [{id: a}]", ["speakers.0"]),
        ("speakers: [{id: a, nme: Ada}]", ["speakers.0", "speakers.0"]),
        ("quotes: words", ["quotes"]),
        ("sources: [{id: a, title: b, standing: good}]", ["sources.0.standing"]),
        ("sources: [{id: a, title: b, standing: primary, published: yesterday}]", ["sources.0.published"]),
        ("sources: [{id: a, title: b, standing: primary, url: ftp://a}]", ["sources.0.url"]),
        ("facts: [{id: a, statement: b, source: s, cues: [one, two]}]", ["facts.0.cues.0", "facts.0.cues.1"]),
        ('quotes: [{id: a, speaker: b, text: c, source: d, verified: {"on": 2024-01-01}}]', ["quotes.0.verified"]),
    ],
)
def test_what_fits_a_pack_and_what_does_not(text: str, at: list[str]) -> None:
    assert faults(committed("pack"), text) == at


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("rules: [nato-rutte, ./ours]\nlevels: {misquote: warning}\nquote-policy: tidy", []),
        ("levels: {misquotes: warning}", ["levels"]),
        ("levels: {misquote: loud}", ["levels.misquote"]),
        ("overrides: [{files: a/}]", ["overrides.0"]),
        ("rule: [a]", [""]),
    ],
)
def test_what_fits_a_configuration_and_what_does_not(text: str, at: list[str]) -> None:
    assert faults(committed("config"), text) == at
