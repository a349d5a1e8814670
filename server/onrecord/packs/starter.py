"""What `onrecord init` writes: a configuration, a first pack that is valid, proven and tested, and a hook."""

from __future__ import annotations

from typing import Final

CONFIGURATION: Final = """\
# What holds for the drafts in this folder and below, on the command line, in the editor and in hooks alike.
rules:                           # packs by path or name; later ones override earlier ones, entry by entry
  - ./rules/{pack}
# include: ["*.md", "*.txt"]     # which files of a folder are drafts; patterns as in .gitignore
exclude: [rules/]                # files and folders to leave alone
# levels:                        # error, warning, info or off; `onrecord explain` tells what each check reports
#   unverified-quote: info
# overrides:
#   - files: opinion/
#     levels: {{missing-attribution: off}}
"""

PACK: Final = """\
# The words and facts that drafts are checked against. Put your own in the place of these, or beside them:
#
#     onrecord rules add {folder} quote --speaker lund --source minutes --text "…"
#
# `onrecord rules schema --markdown` tells every key.
onrecord: 1
pack: {pack}

speakers:
  - id: lund
    name: Ada Lund
    roles: [harbour master]      # "the harbour master" is Ada Lund, as long as no other is named
    aliases: [Lund, Ms Lund]
    pronouns: [she]

sources:
  - id: minutes
    title: Minutes of the harbour board
    publisher: Harbour Office
    published: 2024-03-09
    standing: primary            # primary, reported, contested or unreliable
    text: minutes.txt            # where the text may not be shared: fingerprint, made by `onrecord rules fingerprint`

quotes:
  - id: quay
    speaker: lund
    text: We will not close the quay before the winter.
    source: minutes
    examples:                    # `onrecord rules test` runs them
      flag: ['"We will close the quay before the winter," Ms Lund said.']
      pass: ['"We will not close the quay before the winter," the harbour master said.']

facts:
  - id: berths
    statement: The harbour has 212 berths.
    source: minutes
    cues: [[harbour, port], [berths, moorings]]   # a draft speaks of it where it has a word of each group
    examples:
      flag: [The harbour has 221 berths.]
      pass: [The harbour has more than 200 berths., The market has 221 stalls.]
"""

TEXT: Final = """\
Minutes of the harbour board, 9 March 2024

Ms Lund reported that the harbour has 212 berths, all of them let. Asked about the works, she said: "We will not close the quay
before the winter."
"""

HOOK: Final = {
    "repo": "local",
    "hooks": [
        {
            "id": "onrecord",
            "name": "onrecord",
            "entry": "onrecord check --force-exclude",
            "language": "system",
            "types_or": ["markdown", "plain-text", "html"],
            "require_serial": True,
        }
    ],
}
