"""The loop that feeds the server from stdin, until the client leaves or the stream breaks."""

from __future__ import annotations

import asyncio
import logging
import signal
import sys
from concurrent.futures import ThreadPoolExecutor
from typing import BinaryIO

from lsprotocol import types
from pygls.io_ import StdoutWriter

from onrecord.lsp.frames import FrameError, read_frame
from onrecord.lsp.server import Server


def run() -> int:
    """Serve over stdin and stdout until the client leaves. Returns the exit code."""
    stdin, stdout = sys.stdin.buffer, sys.stdout.buffer
    # What anything might print belongs to no message. And pygls logs tracebacks, which an editor would show to the writer.
    sys.stdout = sys.stderr
    logging.getLogger().addHandler(logging.NullHandler())
    # The reading thread cannot be interrupted; whoever tries the command in a terminal can still leave it.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    server = Server()
    server.protocol.set_writer(StdoutWriter(stdout))
    try:
        return asyncio.run(_serve(server, stdin))
    except SystemExit as exit_:
        return exit_.code if isinstance(exit_.code, int) else 1
    except BrokenPipeError:
        return 1


async def _serve(server: Server, stream: BinaryIO) -> int:
    loop = asyncio.get_running_loop()
    with ThreadPoolExecutor(1) as reader:
        try:
            while (body := await loop.run_in_executor(reader, read_frame, stream)) is not None:
                server.protocol.receive(body)
        except FrameError as error:
            server.log(f"onrecord stops: the stream from the editor holds {error}", types.MessageType.Error)
            return 1
    return 0
