"""Fails when a type, its file and its template do not carry one name.

SPDX-FileCopyrightText: 2026 The Samenspel authors
SPDX-License-Identifier: GPL-3.0-or-later

SamenPartyRow is declared in src/app/party-row.h, defined in src/app/party-row.c
and laid out in ui/party-row.ui; its functions are samen_party_row_….
"""
import pathlib
import re
import sys

DECLARES = re.compile(r"G_DECLARE_(?:FINAL_TYPE|DERIVABLE_TYPE|INTERFACE)\s*\(\s*(\w+),\s*(\w+),")
TEMPLATE_USED = re.compile(r'set_template_from_resource\s*\([^"]*"[^"]*/([\w-]+)\.ui"', re.S)
TEMPLATE_OF = re.compile(r'<template class="(\w+)"')


def dashed(type_name):
    """SamenPartyRow → party-row"""
    return re.sub(r"(?<!^)(?=[A-Z])", "-", type_name.removeprefix("Samen")).lower()


def check_header(path, ui):
    """One class a header, unless it is private to a file."""
    for type_name, prefix in DECLARES.findall(path.read_text()):
        name = dashed(type_name)
        if not type_name.startswith("Samen"):
            yield f"{path}: {type_name} does not begin with Samen"
        elif name != path.stem:
            yield f"{path}: {type_name} belongs in {name}.h"
        if prefix != "samen_" + name.replace("-", "_"):
            yield f"{path}: {type_name} needs the prefix samen_{name.replace('-', '_')}, not {prefix}"
        if not path.with_suffix(".c").exists():
            yield f"{path}: {type_name} has no {path.stem}.c"


def check_source(path, ui):
    for template in TEMPLATE_USED.findall(path.read_text()):
        if template != path.stem:
            yield f"{path}: takes its template from {template}.ui, not {path.stem}.ui"
        elif not (ui / f"{template}.ui").exists():
            yield f"{path}: there is no ui/{template}.ui"


def check_template(path, ui):
    for type_name in TEMPLATE_OF.findall(path.read_text()):
        if dashed(type_name) != path.stem:
            yield f"{path}: {type_name} belongs in {dashed(type_name)}.ui"


def main(root):
    root = pathlib.Path(root)
    ui = root / "ui"
    faults = []
    for pattern, check in (("*.h", check_header), ("*.c", check_source)):
        for path in sorted((root / "src").rglob(pattern)):
            faults += check(path, ui)
    for path in sorted(ui.glob("*.ui")):
        faults += check_template(path, ui)
    print("\n".join(faults) or "every type, file and template carries one name")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
