"""A project's map as a Graphviz file, for peers that draw or place it too.

SPDX-FileCopyrightText: 2026 The Samenspel authors
SPDX-License-Identifier: GPL-3.0-or-later
"""
import math
import xml.etree.ElementTree as ET

KINDS = ["government", "public-service", "care", "residents", "education", "society", "business", "funder", "knowledge", "other"]
RINGS = ["carrying", "committed", "interested", "aware"]
NAMESPACE = "{https://samenspel.org/ns/project/1}"
SIZE = 3300  # points: an A0


def place(party):
    """Near enough to where we draw it: the same rings and sectors."""
    angle = 2 * math.pi * (KINDS.index(party.get("kind", "other")) + float(party.get("across", 0.5))) / len(KINDS)
    radius = SIZE / 2 * (RINGS.index(party.get("commitment", "aware")) + 0.6 + float(party.get("outward", 0.5)) * 0.4) / 4
    return SIZE / 2 + radius * math.sin(angle), SIZE / 2 - radius * math.cos(angle)


def quoted(text):
    return '"' + text.replace("\u00ad", "").replace("\\", "\\\\").replace('"', '\\"') + '"'


def write_dot(project, out):
    root = ET.parse(project).getroot()
    lines = ["graph map {", "  node [shape=box style=filled fontname=Inter fontsize=18]; edge [penwidth=1.5]"]
    for party in root.iter(f"{NAMESPACE}party"):
        x, y = place(party)
        lines.append(f'  {party.get("id")} [label={quoted(party.get("name"))} pos="{x:.1f},{y:.1f}"]')
    for relation in root.iter(f"{NAMESPACE}relation"):
        lines.append(f'  {relation.get("from")} -- {relation.get("to")}')
    out.write_text("\n".join(lines + ["}", ""]))
