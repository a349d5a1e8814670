"""markdown-it-py, made to tell where things stand.

It parses CommonMark well but keeps no inline positions. Here each inline rule is called through one that notes the place on
the tokens it pushed (`at` and `end`, indexes of the block's own text), and each leaf block rule through one that notes where
its lines begin (`starts`, indexes of the source). Only the library's documented rule interface is used. Footnotes and
autolinks are rules of our own; tasks and alerts are the library's.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache

from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token
from markdown_it.utils import EnvType

_BlockRule = Callable[[StateBlock, int, int, bool], bool]
_InlineRule = Callable[[StateInline, bool], bool]

_BLOCK_NESTING = 48
# Brackets within brackets are tried anew at every level.
_INLINE_NESTING = 10
_OPTIONS = {"html": True, "tasklists": True, "alerts": True}
_LEAVES = ("table", "html_block", "heading", "lheading", "paragraph")
_CHAINS = ("paragraph", "reference", "blockquote", "list")
# The rules that can match at a character. Where none does, and at all other characters, there is text.
_STARTS = {
    "\n": ("newline",),
    "\\": ("escape",),
    "`": ("backticks",),
    "~": ("strikethrough",),
    "*": ("emphasis",),
    "_": ("emphasis",),
    "[": ("footnote", "link"),
    "!": ("image",),
    "<": ("address", "html_inline"),
    "&": ("entity",),
}
_TEXT = re.compile(r"[^\n\\`~*_\[\]!<&]+")
_ADDRESS = re.compile(r"<(?:[A-Za-z][A-Za-z0-9+.-]{1,31}:[^<>\x00-\x20]{0,4000}|[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[\w.-]{1,255})>")
_FOOTNOTE = re.compile(r"\[\^[^\[\]\s]{1,200}\]")


# What a fence or raw HTML begins with: all that reaches beyond a blank line, and beyond a line that is not indented.
_REACHING = re.compile(r"```|~~~|<")


class Parser:
    """Parses one source, blocks first. `labels` are link references that are defined elsewhere."""

    def __init__(self, labels: frozenset[str] = frozenset()) -> None:
        self._env: EnvType = {"too deep": []}
        if labels:
            self._env["references"] = {label: {"href": "", "title": ""} for label in labels}

    @property
    def too_deep(self) -> list[tuple[int, int]]:
        """The lines, each with the index where it begins, from which on nesting went too far to be followed."""
        lines: list[tuple[int, int]] = self._env["too deep"]
        return lines

    @property
    def labels(self) -> frozenset[str]:
        """The link references that are known, once the blocks are parsed."""
        return frozenset(self._env.get("references", ()))

    def closes(self, source: str) -> bool:
        """Whether nothing that opens in `source` would reach beyond a blank line and take in the line of prose after it."""
        if not _REACHING.search(source):
            return True
        tokens = Parser().blocks(f"{source}\n\nprose")
        return tokens[-1].type == "paragraph_close" and tokens[-2].content == "prose"

    def blocks(self, source: str) -> list[Token]:
        """The block tokens. Leaves have `meta["starts"]`: for each line of `map`, where in `source` its text begins."""
        tokens: list[Token] = []
        markdown = _markdown(_BLOCK_NESTING)
        markdown.block.parse(source, markdown, self._env, tokens)
        return tokens

    def inline(self, text: str) -> list[Token]:
        """The inline tokens, each with `meta["at"]` and `meta["end"]`; text goes from "at" on for the length of its content."""
        tokens: list[Token] = []
        markdown = _markdown(_INLINE_NESTING)
        markdown.inline.parse(text, markdown, self._env, tokens)
        return tokens


class _Markdown(MarkdownIt):
    """Addresses are never looked at, and what is no address for a browser (`javascript:`) is no prose either."""

    def validateLink(self, url: str) -> bool:  # noqa: N802, ARG002
        return True

    def normalizeLink(self, url: str) -> str:  # noqa: N802
        return url


@lru_cache(maxsize=2)
def _markdown(nesting: int) -> MarkdownIt:
    markdown = _Markdown("commonmark", _OPTIONS).enable(["table", "strikethrough"])
    markdown.options["maxNesting"] = nesting
    blocks = markdown.block.ruler
    for name, rule in zip(blocks.get_active_rules(), blocks.getRules(""), strict=True):
        if name in _LEAVES:
            blocks.at(name, _noting_lines(rule), {"alt": [chain for chain in _CHAINS if rule in blocks.getRules(chain)]})
    blocks.before(blocks.get_all_rules()[0], "depth", _too_deep)
    blocks.before("reference", "footnote", _footnote, {"alt": ["paragraph", "reference"]})

    inline = markdown.inline.ruler
    rules = dict(zip(inline.get_active_rules(), inline.getRules(""), strict=True))
    rules |= {
        "footnote": _token("footnote", _FOOTNOTE),
        "address": _token("address", _ADDRESS),
        "image": _whole(rules["image"]),
    }
    inline.push("placed", _noting_places({start: [rules[name] for name in names] for start, names in _STARTS.items()}))
    inline.enableOnly("placed")
    markdown.inline.ruler2.disable("fragments_join")
    return markdown


def _noting_lines(rule: _BlockRule) -> _BlockRule:
    def noting(state: StateBlock, line: int, end: int, silent: bool) -> bool:
        count = len(state.tokens)
        if not rule(state, line, end, silent):
            return False
        for token in state.tokens[count:]:
            if token.map and token.type in ("inline", "html_block"):
                token.meta["starts"] = [state.bMarks[number] + state.tShift[number] for number in range(*token.map)]
        return True

    return noting


def _too_deep(state: StateBlock, line: int, end: int, silent: bool) -> bool:
    """Skips what the library would, but no more than that, and says so."""
    if silent or state.level < _BLOCK_NESTING - 2:
        return False
    state.env["too deep"].append((line, state.bMarks[line]))
    state.line = line + 1
    while state.line < end and (state.isEmpty(state.line) or state.sCount[state.line] >= state.blkIndent):
        state.line += 1
    return True


def _footnote(state: StateBlock, line: int, end: int, silent: bool) -> bool:
    """`[^1]: text`, with paragraphs that are indented by four belonging to it."""
    begin = state.bMarks[line] + state.tShift[line]
    label = _FOOTNOTE.match(state.src, begin, state.eMarks[line])
    if label is None or not state.src.startswith(":", label.end()) or state.is_code_block(line):
        return False
    if silent:
        return True
    saved = state.bMarks[line], state.tShift[line], state.sCount[line], state.parentType
    state.push("footnote_open", "aside", 1)
    state.bMarks[line] = label.end() + 1
    state.tShift[line] = state.skipSpaces(state.bMarks[line]) - state.bMarks[line]
    state.blkIndent += 4
    state.sCount[line] = state.blkIndent
    state.parentType = "footnote"
    state.md.block.tokenize(state, line, end)
    state.blkIndent -= 4
    state.bMarks[line], state.tShift[line], state.sCount[line], state.parentType = saved
    state.push("footnote_close", "aside", -1)
    return True


def _noting_places(rules: dict[str, list[_InlineRule]]) -> _InlineRule:
    def noting(state: StateInline, silent: bool) -> bool:
        start, count = state.pos, len(state.tokens)
        text = _TEXT.match(state.src, start, state.posMax)
        if text is None and any(rule(state, silent) for rule in rules.get(state.src[start], ())):
            if not silent and state.pending:
                state.pushPending()
        else:
            state.pos = text.end() if text else start + 1
            if not silent:
                state.push("text", "", 0).content = state.src[start : state.pos]
        at = start
        for token in state.tokens[count:]:
            if "at" not in token.meta:
                token.meta.update(at=at, end=state.pos)
                at += len(token.content) if token.type == "text" else 0
        return True

    return noting


def _token(kind: str, pattern: re.Pattern[str]) -> _InlineRule:
    def rule(state: StateInline, silent: bool) -> bool:
        match = pattern.match(state.src, state.pos, state.posMax)
        if match is None:
            return False
        if not silent:
            state.push(kind, "", 0)
        state.pos = match.end()
        return True

    return rule


def _whole(rule: _InlineRule) -> _InlineRule:
    """The rule without a look at what the construct holds: a picture's description is parsed anew at each level of nesting."""

    def whole(state: StateInline, silent: bool) -> bool:
        if not rule(state, True):
            return False
        if not silent:
            state.push("image", "img", 0)
        return True

    return whole
