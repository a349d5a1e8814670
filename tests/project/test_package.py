"""What one installs: the wheel has the program and the bundled packs, and nothing else."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

ROOT = Path(__file__).parents[2]


def test_the_wheel_holds_the_program_and_the_bundled_packs(tmp_path: Path) -> None:
    build = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(tmp_path), str(ROOT)]
    subprocess.run(build, check=True, capture_output=True)
    (wheel,) = tmp_path.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        files = set(archive.namelist())
    assert {"onrecord/cli/main.py", "onrecord/py.typed", "onrecord/rules/nato-rutte/quotes.yaml"} <= files
    assert {name.split("/")[0] for name in files} == {"onrecord", f"{wheel.name.split('-py3')[0]}.dist-info"}
