"""Fails when a room includes what its row in src/DESIGN.md does not allow.

SPDX-FileCopyrightText: 2026 The Samenspel authors
SPDX-License-Identifier: GPL-3.0-or-later
"""
import pathlib
import re
import sys

# What an outside library looks like in an include line.
LIBRARIES = {
    "gtk4": r"gtk/|gdk/|gsk/",
    "libadwaita": r"adwaita\.h",
    "libxml2": r"libxml/",
    "cairo": r"cairo",
    "pangocairo": r"pango/",
    "libpng": r"png\.h",
    "json-glib": r"json-glib/",
    "gio": r"gio/",
    "gobject": r"glib-object\.h",
}
# Using one thing brings another along.
BRINGS = {
    "gtk4": ["cairo", "pangocairo", "gio", "gobject"],
    "libadwaita": ["gtk4"],
    "pangocairo": ["cairo"],
    "gio": ["gobject"],
}


def words(cell):
    return [word.strip(" `/") for word in cell.split(",") if word.strip(" –")]


def read_table(text):
    """{room: (rooms it may use, libraries it may use)}"""
    rows = re.findall(r"^\| `(\w+)/` \|([^|]*)\|([^|]*)\|([^|]*)\|", text, re.M)
    return {room: (words(rooms), with_brought(words(outside))) for room, _, rooms, outside in rows}


def with_brought(libraries):
    found = set()
    todo = list(libraries)
    while todo:
        library = todo.pop()
        if library not in found:
            found.add(library)
            todo += BRINGS.get(library, [])
    return found


def library_of(header):
    return next((name for name, pattern in LIBRARIES.items() if re.match(pattern, header)), None)


def faults_of(path, room, table):
    rooms, libraries = table[room]
    for number, line in enumerate(path.read_text().splitlines(), 1):
        match = re.match(r'\s*#\s*include\s*["<]([^">]+)[">]', line)
        if not match:
            continue
        header = match[1]
        folder = header.split("/")[0]
        library = library_of(header)
        if folder in table and folder != room and folder not in rooms:
            yield f"{path}:{number}: {room}/ may not use {folder}/"
        elif folder not in table and library and library not in libraries:
            yield f"{path}:{number}: {room}/ may not know {library}"
        elif header.startswith(".."):
            yield f"{path}:{number}: the room belongs in the include line, not {header}"


def rounds(table):
    """Rooms that lean on each other, directly or through others."""
    def below(room, seen):
        for other in table[room][0]:
            if other not in seen:
                seen.add(other)
                below(other, seen)
        return seen

    return [f"{room}/ leans on itself" for room in table if room in below(room, set())]


def main(root):
    src = pathlib.Path(root) / "src"
    table = read_table((src / "DESIGN.md").read_text())
    folders = {path.name for path in src.iterdir() if path.is_dir()}
    faults = rounds(table)
    if folders != set(table):
        faults.append(f"src/DESIGN.md and src/ differ: {sorted(folders ^ set(table))}")
    for room in sorted(folders & set(table)):
        for path in sorted((src / room).rglob("*.[ch]")):
            faults += faults_of(path, room, table)
    print("\n".join(faults) or f"{len(table)} rooms, nothing upward")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
