"""A pack that a distribution brings: built, installed, found by its name, and none of its code run."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

DISTRIBUTION = Path(__file__).parent / "distribution"
DRAFT = "“We will close the quay before the winter,” Ada Lund said.\n"


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the distribution installed in it."""
    folder = tmp_path_factory.mktemp("installed")
    shutil.copytree(DISTRIBUTION, folder / "source")
    target = folder / "site"
    flags = ["--quiet", "--no-deps", "--no-index", "--no-build-isolation", "--disable-pip-version-check"]
    command = [sys.executable, "-m", "pip", "install", *flags, "--target", str(target), str(folder / "source")]
    subprocess.run(command, check=True, capture_output=True)
    return target


def onrecord(site: Path, *arguments: str, stdin: str = "") -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "onrecord", *arguments],
        env={**os.environ, "PYTHONPATH": str(site)},
        cwd=DISTRIBUTION.parent,
        input=stdin,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


@pytest.mark.slow
@pytest.mark.parametrize("time", ["first", "second"])
def test_it_is_found_by_its_name(site: Path, time: str) -> None:
    ran = onrecord(site, "check", "--rules", "harbour", "--output-format", "concise", "-", stdin=DRAFT)
    assert (ran.returncode, ran.stderr) == (1, ""), time
    assert "misquote" in ran.stdout


@pytest.mark.slow
def test_it_is_listed_proven_tested_and_pinned(site: Path) -> None:
    listed = onrecord(site, "rules", "list")
    assert ["harbour", "installed", str(site / "harbour_rules" / "harbour")] in [
        line.split() for line in listed.stdout.splitlines()
    ]
    assert onrecord(site, "rules", "verify", "harbour").stdout == "1 quote: all borne out\n"
    assert onrecord(site, "rules", "test", "harbour").returncode == 0
    pin = onrecord(site, "rules", "list", "harbour").stdout.split()[1]
    assert pin.startswith("harbour@sha256:")
    assert onrecord(site, "rules", "check", pin).returncode == 0
    refused = onrecord(site, "check", "--rules", f"{pin[:-1]}{'0' if pin[-1] != '0' else '1'}", "-", stdin=DRAFT)
    assert refused.returncode == 2
    assert (
        f"the pack 'harbour' is not the one that is pinned: it holds something else (if the change is wanted, write {pin})"
        in (refused.stderr)
    )


@pytest.mark.slow
def test_without_it_the_name_says_nothing(site: Path) -> None:
    ran = onrecord(site.parent / "source" / "nowhere", "rules", "check", "harbour")
    assert ran.returncode == 2
    assert "there is no pack 'harbour'" in ran.stderr
