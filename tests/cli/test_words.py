"""What the command line accepts and refuses.

SPDX-FileCopyrightText: 2026 The Samenspel authors
SPDX-License-Identifier: GPL-3.0-or-later
"""
from samen import Case, dutch

# Command lines at fault, with what the sentence has to name.
REFUSED = [
    (["--nonsense"], "--nonsense"),
    (["new"], "--output"),
    (["new", "--output", ""], "--output"),
    (["new", "--output", "OUT", "stray"], "stray"),
    (["new", "--output", "OUT", "--language", "fr"], "nl, en"),
    (["new", "--output", "OUT", "--example", "nowhere"], "gezond-gewicht"),
    (["new", "--output", "OUT", "--colour", "red"], "--colour"),
    (["new", "--output"], "--output"),
    (["check"], "check --help"),
    (["info"], "FILE"),
    (["info", "FILE", "FILE"], "one FILE"),
    (["info", "FILE", "--round", "m99"], "m99"),
    (["export", "FILE"], "--output"),
    (["export", "--output", "OUT.pdf"], "FILE"),
    (["export", "FILE", "--output", "OUT"], ".pdf"),
    (["export", "FILE", "--output", "OUT.doc"], ".pdf"),
    (["export", "FILE", "--output", "OUT.pptx"], "yet"),
    (["export", "FILE", "--output", "OUT.graphml"], "yet"),
    (["export", "FILE", "--output", "OUT.pdf", "--view", "summary"], "yet"),
    (["export", "FILE", "--output", "OUT.pdf", "--view", "sideways"], "paradoxes"),
    (["export", "FILE", "--output", "OUT.pdf", "--paper", "a9"], "a0, a1"),
    (["export", "FILE", "--output", "OUT.pdf", "--tile", "a4"], "yet"),
    (["export", "FILE", "--output", "OUT.pdf", "--tile", "b5"], "a4"),
    (["export", "FILE", "--output", "OUT.pdf", "--portrait", "--landscape"], "not both"),
    (["export", "FILE", "--output", "OUT.png", "--dpi", "many"], "dpi"),
    (["export", "FILE", "--output", "OUT.png", "--dpi", "-5"], "dpi"),
    (["export", "FILE", "--output", "OUT.png", "--dpi", "100000"], "dpi"),
    (["export", "FILE", "--output", "OUT.pdf", "--language", "de"], "nl, en"),
    (["export", "FILE", "--output", "OUT.pdf", "--party", "p999"], "p999"),
    (["export", "FILE", "--output", "OUT.pdf", "--round", "m999"], "m999"),
    (["export", "FILE", "--output", "OUT.pdf", "--compare", "m999"], "m999"),
    (["export", "FILE", "--output", "OUT.pdf", "--round", "m62", "--compare", "m62"], "--compare"),
    (["export", "FILE", "--output", "OUT.pdf", "--round", "m62", "--compare", "m63"], "earlier"),
    (["export", "FILE", "--output", "OUT.pdf", "--view", "ballot", "--compare", "m62"], "--compare"),
    (["export", "FILE", "--output", "OUT.csv", "--view", "ballot"], ".pdf"),
    (["import", "FILE", "--output", "OUT"], "yet"),
    (["merge", "FILE", "FILE"], "--output"),
    (["merge", "FILE", "--output", "OUT"], "BASE"),
    (["layout", "FILE"], "--output"),
    (["set", "FILE", "--output", "OUT"], "--title"),
    (["set", "FILE", "--title", "T"], "--output"),
    (["recover"], "--list"),
    (["recover", "--list", "--to", "."], "--list"),
    (["recover", "--to", "not/there"], "not/there"),
]


class Words(Case):
    def test_refused(self):
        self.example().rename(self.folder / "FILE")
        for words, names in REFUSED:
            with self.subTest(words=words):
                line = self.fail_with(2, *words)
                self.assertIn(names, line)
                self.assertEqual([path.name for path in self.folder.glob("OUT*")], [])

    def test_help(self):
        text = self.succeed("--help").decode()
        for word in ("new", "check", "info", "export", "import", "merge", "layout", "set", "recover"):
            self.assertIn(f"samenspel {word} ", text)
            self.assertIn("--help", self.succeed(word, "--help").decode())

    def test_version(self):
        self.assertRegex(self.succeed("--version").decode(), r"^samenspel \d+\.\d+\.\d+\n$")

    def test_dutch(self):
        line = self.fail_with(1, "info", "er-niet.samenspel", env=dutch(self))
        english = self.fail_with(1, "info", "er-niet.samenspel")
        self.assertNotEqual(line, english)

    def test_two_dashes(self):
        self.example().rename(self.folder / "--odd.samenspel")
        self.succeed("check", "--", "--odd.samenspel")
