"""Formats C files: clang-format, and parameters in columns as GNOME writes them.

SPDX-FileCopyrightText: 2026 The Samenspel authors
SPDX-License-Identifier: GPL-3.0-or-later

    format.py FILE…
"""
import pathlib
import re
import subprocess
import sys

# One parameter a line: everything up to its name, and the name with what follows.
PARAMETER = re.compile(r"^(?P<type>.*?\S)\s*(?<=[\s*])(?P<stars>\**)(?P<rest>\w+(?:\[\w*\])?(?:,|\).*))$")
OPENING = re.compile(r"^(?P<lead> *[\w *()]*[\w)] \()(?P<first>[^()]*,)$")


def block_at(lines, start):
    """The lines of a parameter list that begins at @start with one a line; [] if it is none."""
    opening = OPENING.match(lines[start])
    if not opening:
        return []
    rows = [(opening["lead"], opening["first"])]
    indent = " " * len(opening["lead"])
    for line in lines[start + 1:]:
        if not line.startswith(indent) or line[len(indent):len(indent) + 1] == " ":
            return []
        rows.append((indent, line[len(indent):]))
        if not line.endswith(","):
            return rows
    return []


def align(rows):
    parts = [None if text.startswith("...") else PARAMETER.match(text) for _, text in rows]
    known = [part for part in parts if part]
    if not known or any(part["type"].endswith("*") for part in known):
        return [indent + text for indent, text in rows]
    width = max(len(part["type"]) for part in known)
    stars = max(len(part["stars"]) for part in known)
    return [indent + (f'{part["type"]:{width}} {part["stars"]:>{stars}}{part["rest"]}' if part else text)
            for (indent, text), part in zip(rows, parts)]


def align_all(text):
    # gettext's macros hug their text.
    lines = re.sub(r"\b(N?C?_) \(", r"\1(", text).split("\n")
    result = []
    while len(result) < len(lines):
        rows = block_at(lines, len(result))
        result += align(rows) if rows else [lines[len(result)]]
    return "\n".join(result)


def main(paths):
    for path in map(pathlib.Path, paths):
        before = path.read_text()
        formatted = subprocess.run(["clang-format-14", path], capture_output=True, text=True, check=True).stdout
        after = align_all(formatted)
        if after != before:
            path.write_text(after)


if __name__ == "__main__":
    main(sys.argv[1:])
