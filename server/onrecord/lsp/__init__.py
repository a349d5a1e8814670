"""The language server. The only room that knows the protocol, and the last in the pipeline: nothing imports it but the command.

`stdio` feeds the server, `frames` takes messages off the stream, `wire` turns them into calls and keeps what leaves free of
paths and tracebacks, `server` holds the parts together, `session` and `buffer` the open documents, `rules` what applies to each
and `settings` what the writer set, `analysis` what the engine says of it, `survey` what it says of drafts that are not open,
`convert`, `cards`, `verdicts` and `reporting` the way out. Packs and configs in the editor: `sheet` is what stands where in
one, `outline` what may, `desk` and `answers` what is said of them. Each module of `features` serves one thing and registers
itself: a new feature is a new module there.

stdio is the only way in: a port can be reached by any page in a browser.
"""

from __future__ import annotations

import gc


def serve() -> int:
    """Serve one client over stdin and stdout until it leaves. Returns the exit code: 0, or 1 where it left without `shutdown`
    or the stream broke."""
    # The protocol is half a thousand classes, and each collection meanwhile would visit those that are there already.
    gc.disable()
    from onrecord.lsp.stdio import run

    gc.freeze()
    gc.enable()
    return run()
