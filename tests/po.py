"""Fails when a word a person can read is not translated.

SPDX-FileCopyrightText: 2026 The Samenspel authors
SPDX-License-Identifier: GPL-3.0-or-later

Every file with words for people stands in po/POTFILES, and every language of
po/LINGUAS says all of them.  Needs gettext, which the build needs as well.
"""
import re
import subprocess
import sys
import tempfile
from pathlib import Path

KEYWORDS = ["_", "N_", "C_:1c,2", "NC_:1c,2", "g_dngettext:2,3", "ngettext:1,2"]
SPEAKS = re.compile(r"\b(?:_|N_|C_|NC_|ngettext|g_dngettext) ?\(\s*\"")


def unlisted(root, listed):
    """Files that speak and are not in POTFILES."""
    files = [*root.glob("src/**/*.[ch]"), *root.glob("ui/*.ui")]
    for file in files:
        text = file.read_text(encoding="utf-8")
        if ("translatable=\"yes\"" in text or SPEAKS.search(text)) and str(file.relative_to(root)) not in listed:
            yield f"{file.relative_to(root)} speaks but is not in po/POTFILES"


def untranslated(root, listed):
    """What msgcmp says is missing in a language."""
    with tempfile.TemporaryDirectory() as folder:
        template = Path(folder, "samenspel.pot")
        subprocess.run(["xgettext", "--from-code=UTF-8", "-o", template, *("--keyword=" + k for k in KEYWORDS), *listed],
                       cwd=root, check=True, stderr=subprocess.DEVNULL)
        for language in root.joinpath("po/LINGUAS").read_text().split():
            answer = subprocess.run(["msgcmp", root / "po" / f"{language}.po", template], capture_output=True, text=True)
            if answer.returncode:
                yield answer.stderr.strip()


def main():
    root = Path(sys.argv[1])
    listed = [line for line in root.joinpath("po/POTFILES").read_text().splitlines() if line and line[0] != "#"]
    faults = [*unlisted(root, listed), *untranslated(root, listed)]
    print("\n".join(faults) or f"{len(listed)} files, every word translated")
    sys.exit(1 if faults else 0)


main()
