"""cli/: the command line. One module per command; the only room that prints, and the only one that decides an exit code.

A command module has `add_parser(commands)`, which declares its flags, and `run(args) -> int`, which does the work and imports
what that takes: `onrecord --version` pays for nothing but argparse.
"""
