"""A scene that a real editor plays: the desk that it is played at, and what it tells."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

RIGHT = "We will not dredge the northern channel before the autumn storms are over"
WRONG = RIGHT.replace("will not", "will")
PACK = (Path(__file__).parents[1] / "lsp" / "desk" / "harbour.yaml").read_text("utf-8")


def desk_in(folder: Path) -> Path:
    """A folder with a pack and the configuration that names it."""
    desk = folder / "desk"
    desk.mkdir()
    (desk / "harbour.yaml").write_text(PACK, "utf-8")
    (desk / "onrecord.yaml").write_text("rules: [harbour.yaml]\n", "utf-8")
    return desk


def played(
    command: Sequence[str | Path], variables: Mapping[str, object], out: Path, patience: int, cwd: Path | None = None
) -> Any:
    """What an editor that runs `command` writes to `out`; `onrecord` is this one."""
    environment = os.environ | {key: str(value) for key, value in variables.items()} | {"OUT": str(out)}
    environment["PATH"] = os.pathsep.join((str(Path(sys.executable).parent), environment.get("PATH", "")))
    done = subprocess.run(
        command,
        env=environment,
        cwd=cwd,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=patience,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return json.loads(out.read_text("utf-8"))
