"""The real Emacs, where the machine has one with eglot, by the configuration that extension/README.md tells one to write."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

from tests.editors.pages import block
from tests.editors.scene import RIGHT, WRONG, desk_in, played

HERE = Path(__file__).parent
PATIENCE = 100


def has(*features: str) -> bool:
    """Whether there is an Emacs that has these."""
    emacs = shutil.which("emacs")
    wanted = "".join(f"(require '{feature})" for feature in features)
    command = [emacs or "", "--batch", "--eval", f"(progn (package-initialize) {wanted})"]
    return emacs is not None and subprocess.run(command, capture_output=True, check=False).returncode == 0


pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not has("eglot", "markdown-mode"), reason="no Emacs with eglot and markdown-mode"),
]


def play(folder: Path, name: str, draft: str) -> Any:
    """What the scene of emacs.el tells of a draft."""
    draft_at, config = desk_in(folder) / name, folder / "config.el"
    draft_at.write_text(draft, "utf-8")
    config.write_text(block("elisp"), "utf-8")
    variables = {"DRAFT": draft_at, "CONFIG": config, "HOME": folder, "LC_ALL": "C.UTF-8"}
    return played(["emacs", "--batch", "-l", HERE / "emacs.el"], variables, folder / "out.json", PATIENCE)


@pytest.mark.parametrize(
    ("name", "mode", "draft"),
    [
        ("draft.md", "markdown-mode", f"# Harbour\n\n🌊 “Näh,” 😀 “{WRONG},” Lena Okafor said.\n"),
        ("draft.txt", "text-mode", f"🌊 “Näh,” 😀 “{WRONG},” Lena Okafor said.\n"),
        ("draft.html", "mhtml-mode", f"<p>🌊 “Näh,” 😀 “{WRONG},” Lena Okafor said.</p>\n"),
    ],
)
def test_squiggle_hover_and_quick_fix(tmp_path: Path, name: str, mode: str, draft: str) -> None:
    said = play(tmp_path, name, draft)
    assert (said["mode"], said["count"]) == (mode, 1)
    assert said["words"] == "will dredge"
    assert "dropped “not”" in said["message"]
    for part in (RIGHT.replace("not", "**not**"), "Lena Okafor", "Minutes of the harbour board"):
        assert part in said["hover"]
    assert said["fixes"] == ["Put back “not”", "Let it stand (stet): misquote"]
    assert said["text"] == draft.replace(WRONG, RIGHT)
