#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Samenspel authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Turns the icons of the window into paths for the picture: icon-paths.py OUT SVG…"""
import pathlib
import re
import sys
import xml.etree.ElementTree as tree

out = ['/* Made by icon-paths.py from icons/. */', '']
for name in sys.argv[2:]:
    file = pathlib.Path(name)
    symbol = re.sub(r'\W', '_', file.stem.removesuffix('-symbolic'))
    out.append(f'static const SamenIconPath icon_{symbol}[] = {{')
    for path in tree.parse(file).iter('{http://www.w3.org/2000/svg}path'):
        even_odd = 'TRUE' if path.get('fill-rule') == 'evenodd' else 'FALSE'
        out.append(f'  {{ "{path.get("d")}", {even_odd} }},')
    out += ['  { NULL, FALSE },', '};', '']
pathlib.Path(sys.argv[1]).write_text('\n'.join(out), encoding='utf-8')
