"""Every example, from new to paper.

SPDX-FileCopyrightText: 2026 The Samenspel authors
SPDX-License-Identifier: GPL-3.0-or-later
"""
import csv
import io
import json
import re
import shutil
import struct
import subprocess
import unittest
import xml.etree.ElementTree as ET

from samen import EXAMPLES, Case, q

SMALL = [name for name in EXAMPLES if name != "netwerk-300"]
PARTIES = {"gezond-gewicht": 14, "ouder-kind-team": 4, "wijkaanpak": 9, "netwerk-300": 300, "leeg": 0}


class Examples(Case):
    def test_sound_and_counted(self):
        for name in EXAMPLES:
            for language in ("nl", "en"):
                if (name, language) == ("netwerk-300", "en"):
                    continue  # the same recipe, once is enough
                with self.subTest(name=name, language=language):
                    path = self.example(name, language)
                    self.succeed("check", path)
                    info = json.loads(self.succeed("info", path, "--json"))
                    self.assertEqual(info["parties"], PARTIES[name])
                    self.assertEqual(info["language"], language)
                    self.assertGreater(len(self.succeed("info", path)), 100)

    def test_believable(self):
        for name in ("gezond-gewicht", "ouder-kind-team", "wijkaanpak", "netwerk-300"):
            with self.subTest(name=name):
                info = json.loads(self.succeed("info", self.example(name), "--json"))
                self.assertEqual(info["rounds"], 2)
                self.assertTrue(info["ambition"] and info["title"])
                self.assertGreater(info["relations"], 0)
                self.assertGreater(info["initiatives"], 0)
                self.assertGreaterEqual(sum(paradox["positions"] > 0 for paradox in info["paradoxes"]), 10)
        self.assertEqual(json.loads(self.succeed("info", self.example("netwerk-300"), "--json"))["themes"], 20)

    def test_same_bytes(self):
        for name in EXAMPLES:
            with self.subTest(name=name):
                first, second = self.example(name, "en").read_bytes(), self.example(name, "en").read_bytes()
                self.assertEqual(first, second)

    def test_every_party_has_a_place(self):
        for name in EXAMPLES:
            with self.subTest(name=name):
                root = ET.parse(self.example(name)).getroot()
                for party in root.iter(q("party")):
                    self.assertIn("across", party.attrib)
                    self.assertIn("outward", party.attrib)

    def test_titles(self):
        path = self.folder / "x.samenspel"
        self.succeed("new", "--output", path, "--title", "  Wat een 😀 dag  ", "--language", "en")
        info = json.loads(self.succeed("info", path, "--json"))
        self.assertEqual((info["title"], info["language"], info["parties"]), ("Wat een 😀 dag", "en", 0))


class Posters(Case):
    def each(self, examples, ending, look):
        """Draws all there is to draw and has @look see (example, view, path)."""
        for name in examples:
            path = self.example(name)
            for view in ("map", "paradoxes"):
                with self.subTest(name=name, view=view):
                    out = self.folder / f"{name}-{view}.{ending}"
                    self.succeed("export", path, "--view", view, "--output", out, "--dpi", "30")
                    look(name, view, out)

    def look_at_pdf(self, name, view, out):
        checked = subprocess.run(["qpdf", "--check", out], capture_output=True, text=True)
        # cairo may end a stream in a way that qpdf mentions and every reader accepts.
        warnings = [line for line in checked.stderr.splitlines() if "output may still be valid" not in line]
        self.assertIn((checked.returncode, warnings), [(0, []), (3, ["qpdf: operation succeeded with warnings"])])
        told = subprocess.run(["pdfinfo", out], capture_output=True, text=True).stdout
        width, height = map(float, re.search(r"Page size:\s+([\d.]+) x ([\d.]+)", told).groups())
        sheet = (2383.94, 1683.78)  # A1 in points
        self.assertAlmostEqual(max(width, height), max(sheet), delta=0.5)
        self.assertAlmostEqual(min(width, height), min(sheet), delta=0.5)

    @unittest.skipUnless(shutil.which("pdfinfo"), "needs poppler-utils")
    def test_pdf(self):
        self.each(EXAMPLES, "pdf", self.look_at_pdf)

    @unittest.skipUnless(shutil.which("pdfinfo"), "needs poppler-utils")
    def test_ballots(self):
        """A sheet of A4 for every party, one of nobody's where there is none, one for who is asked for."""
        for name, pages in (("gezond-gewicht", 14), ("leeg", 1)):
            out = self.folder / f"{name}.pdf"
            self.succeed("export", self.example(name), "--view", "ballot", "--output", out)
            told = subprocess.run(["pdfinfo", out], capture_output=True, text=True).stdout
            self.assertRegex(told, rf"Pages:\s+{pages}\n")
            self.assertRegex(told, r"Page size:\s+595\.\d+ x 841\.\d+ pts \(A4\)")
        self.succeed("export", self.example("gezond-gewicht"), "--view", "ballot", "--party", "p3", "--output", out)
        self.assertRegex(subprocess.run(["pdfinfo", out], capture_output=True, text=True).stdout, r"Pages:\s+1\n")

    def look_at_svg(self, name, view, out):
        root = ET.parse(out).getroot()
        self.assertEqual(root.tag, "{http://www.w3.org/2000/svg}svg")
        text = "".join(root.itertext()).replace("\u00ad", "")
        if name == "gezond-gewicht" and view == "map":
            self.assertIn("Gemeente", text)
        if view == "paradoxes":
            self.assertNotIn("versus", text)

    def test_svg(self):
        self.each(SMALL, "svg", self.look_at_svg)

    def look_at_png(self, name, view, out):
        head = out.read_bytes()[:24]
        self.assertEqual(head[:8], b"\x89PNG\r\n\x1a\n")
        width, height = struct.unpack(">II", head[16:24])
        self.assertAlmostEqual(max(width, height), 841 / 25.4 * 30, delta=1)

    def test_png(self):
        self.each(SMALL, "png", self.look_at_png)

    def test_csv(self):
        for name in EXAMPLES:
            path = self.example(name)
            info = json.loads(self.succeed("info", path, "--json"))
            out = self.folder / "out.csv"
            self.succeed("export", path, "--output", out)
            rows = list(csv.DictReader(io.StringIO(out.read_text(), newline="")))
            self.assertEqual(len(rows), info["parties"])
            self.succeed("export", path, "--view", "paradoxes", "--output", out)
            reader = csv.DictReader(io.StringIO(out.read_text(), newline=""))
            self.assertEqual(reader.fieldnames, ["round", "paradox", "party", "name", "state", "position", "tension", "remark"])
            given = [row for row in reader if row["state"] == "given"]
            self.assertGreaterEqual(len(given), sum(paradox["positions"] for paradox in info["paradoxes"]))

    def test_standard_output(self):
        path = self.example("ouder-kind-team")
        self.assertTrue(self.succeed("export", path, "--output", "-").startswith(b"%PDF-"))

    def test_repeatable(self):
        path = self.example()
        for ending in ("pdf", "svg", "png"):
            once, again = self.folder / f"1.{ending}", self.folder / f"2.{ending}"
            for out in (once, again):
                self.succeed("export", path, "--output", out, "--paper", "a4")
            self.assertEqual(once.read_bytes(), again.read_bytes())

    def test_options(self):
        path = self.example("ouder-kind-team")
        sizes = set()
        for options in ([], ["--portrait"], ["--paper", "16:9"], ["--paper", "letter"], ["--greyscale"], ["--language", "en"],
                        ["--party", "p1"]):
            out = self.folder / "out.svg"
            self.succeed("export", path, "--output", out, *options)
            sizes.add(out.read_bytes())
        self.assertEqual(len(sizes), 7)
