"""`python -m onrecord`: the same as the console script."""

from __future__ import annotations

import sys

from onrecord.cli.main import main

sys.exit(main())
