"""What stands before and behind the drafts of a page: its style, and what the marks mean."""

from __future__ import annotations

from typing import Final

from onrecord._version import __version__
from onrecord.discovery import PAGE_MARK

_STYLE: Final = """
:root { color-scheme: light dark; }
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.3rem; overflow-wrap: anywhere; }
pre { font: 1.05rem/1.7 Georgia, serif; white-space: pre-wrap; overflow-wrap: anywhere; }
mark { background: none; color: inherit; text-decoration: underline 2px; text-underline-offset: 3px; }
mark.error { background: #d3222233; text-decoration-color: #d32222; text-decoration-style: wavy; }
mark.warning { background: #c77d0033; text-decoration-color: #c77d00; text-decoration-style: wavy; }
mark.info { text-decoration-color: #2470c4; text-decoration-style: wavy; }
mark.known { text-decoration-color: #2a8a3e; }
mark.stet { text-decoration-color: #888; text-decoration-style: double; }
mark.passed { text-decoration-color: #888; text-decoration-style: wavy; }
mark.unchecked { text-decoration-color: #888; text-decoration-style: dotted; }
pre a { font: 0.7rem system-ui, sans-serif; vertical-align: super; text-decoration: none; padding: 0 1px; }
li { margin: 0.6rem 0; overflow-wrap: anywhere; }
li.error b { color: #d32222; }
li.warning b { color: #c77d00; }
.problem { font-weight: bold; }
.legend { font-size: 0.85rem; }
"""

_LEGEND: Final = (
    ("error", "wrong"),
    ("warning", "to be looked at"),
    ("info", "to be known"),
    ("stet", "let stand"),
    ("passed", "not as on record, and passed over"),
    ("known", "on record"),
    ("unchecked", "unchecked: no rule knows it, which proves nothing"),
)

HEAD: Final = f"""<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
{PAGE_MARK}{__version__}">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<title>Fact-check report</title>
<style>{_STYLE}</style>
</head>
<body>
<p class=legend>{", ".join(f"<mark class={mark}>{meaning}</mark>" for mark, meaning in _LEGEND)}</p>
"""
FOOT: Final = "</body>\n</html>\n"
