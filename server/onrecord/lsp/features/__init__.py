"""What the server serves: one module for each feature, found by walking this package.

A module has `register(server)`, which ties its handlers to methods of the protocol. A handler's first parameter is `ls`: by
that name pygls knows to pass the server.
"""

from __future__ import annotations

from importlib import import_module
from pkgutil import iter_modules
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from onrecord.lsp.server import Server


def register(server: Server) -> None:
    """Register every feature."""
    for module in iter_modules(__path__):
        import_module(f"{__name__}.{module.name}").register(server)
