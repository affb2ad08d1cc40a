"""Bad input and targets that cannot be written: one sentence, nothing lost.

SPDX-FileCopyrightText: 2026 The Samenspel authors
SPDX-License-Identifier: GPL-3.0-or-later
"""
import gzip
import json
import os
import re
import resource
import signal
import stat
import xml.etree.ElementTree as ET

from samen import Case, q

ROOT = '<project xmlns="https://samenspel.org/ns/project/1" version="1.0" language="nl">'
BAD = {
    "nothing": b"",
    "noise": bytes(range(256)) * 40,
    "text": b"Dear all,\n",
    "foreign": b'<svg xmlns="http://www.w3.org/2000/svg"/>',
    "other-namespace": b'<project version="1.0" language="nl"/>',
    "cut": (ROOT + '<ambition/><party id="p1" na').encode(),
    "doctype": ('<!DOCTYPE project [<!ENTITY a "b">]>' + ROOT + "<ambition/></project>").encode(),
    "external": ('<!DOCTYPE project SYSTEM "file:///etc/passwd">' + ROOT + "<ambition/></project>").encode(),
    "entity": (ROOT + '<ambition statement="&nbsp;"/></project>').encode(),
    "latin-1": ROOT.encode() + b'<ambition statement="caf\xe9"/></project>',
    "compressed": gzip.compress((ROOT + "<ambition/></project>").encode()),
    "no-name": (ROOT + '<ambition/><party id="p1" kind="care" commitment="aware"/></project>').encode(),
    "twice": (ROOT + '<ambition/><theme id="t1" name="A"/><theme id="t1" name="B"/></project>').encode(),
    "dangling": (ROOT + '<ambition/><relation id="r1" from="p1" to="p2" kind="serves"/></project>').encode(),
    "position": (ROOT + '<ambition/><party id="p1" name="A" kind="care" commitment="aware"/><round id="m1"><sheet party="p1">'
                 '<answer paradox="1" position="101"/></sheet></round></project>').encode(),
    "unknown-element": (ROOT + "<ambition/><dragon/></project>").encode(),
    "unknown-attribute": (ROOT + '<ambition wings="2"/></project>').encode(),
    "deep": (ROOT + "<ambition/>" + '<x xmlns="urn:x">' * 500).encode(),
    "wide": (ROOT + "<ambition " + " ".join(f'a{i}="1"' for i in range(40000)) + "/></project>").encode(),
    "big": b"<" + b" " * (33 << 20),
}


class BadFiles(Case):
    def test_refused_by_all(self):
        out = self.folder / "out.pdf"
        for name, content in BAD.items():
            path = self.folder / f"{name}.samenspel"
            path.write_bytes(content)
            for words in (["check", path], ["info", path], ["export", path, "--output", out],
                          ["set", path, "--title", "x", "--output", out]):
                with self.subTest(name=name, word=words[0]):
                    out.write_text("precious")
                    self.assertIn(f"{name}.samenspel", self.fail_with(1, *words))
                    self.assertEqual(out.read_text(), "precious")
            self.assertEqual(path.read_bytes(), content)

    def test_line_is_named(self):
        path = self.folder / "x.samenspel"
        path.write_text(ROOT + "\n<ambition/>\n<dragon/>\n</project>")
        self.assertIn("x.samenspel:3: ", self.fail_with(1, "check", path))

    def test_no_file(self):
        for path in ("not-there.samenspel", ".", "/dev/null", "/dev/zero"):
            with self.subTest(path=path):
                self.assertIn(path, self.fail_with(1, "check", path))

    def test_hostile_name(self):
        name = "odd\n\x1b[31m\xff.samenspel"
        self.fail_with(1, "check", os.fsencode(name).decode("utf-8", "surrogateescape"))

    def test_several(self):
        good = self.example("leeg")
        bad = self.folder / "bad.samenspel"
        bad.write_text("no")
        done = self.run_program("check", bad, good, bad)
        self.assertEqual(done.returncode, 1)
        self.assertEqual(len(done.stderr.splitlines()), 2)
        self.assertIn(good.name, done.stdout.decode())

    def test_newer(self):
        path = self.folder / "newer.samenspel"
        text = re.sub(r'(<project [^>]*version=")1.0"', r'\g<1>9.1"', self.example("ouder-kind-team").read_text())
        path.write_text(text)
        for words in (["info", path], ["export", path, "--output", self.folder / "out.pdf"]):
            done = self.run_program(*words)
            self.assertEqual(done.returncode, 0)
            self.assertEqual(len(done.stderr.splitlines()), 1)
        link = self.folder / "link.samenspel"
        link.symlink_to(path)
        for target in (path, link):
            done = self.run_program("set", path, "--title", "x", "--output", target)
            self.assertEqual(done.returncode, 1)
            self.assertIn("newer", done.stderr.decode())
        self.assertEqual(path.read_text(), text)


class BadTargets(Case):
    def writers(self, target):
        """Every command line that writes to @target, which has no ending yet."""
        path = self.folder / "x.samenspel"
        if not path.exists():
            self.succeed("new", "--example", "ouder-kind-team", "--output", path)
        for ending in ("pdf", "svg", "png", "csv"):
            yield target.with_suffix(f".{ending}"), ["export", path, "--paper", "a4", "--output", target.with_suffix(f".{ending}")]
        out = target.with_suffix(".samenspel")
        yield out, ["new", "--output", out]
        yield out, ["layout", path, "--output", out]
        yield out, ["set", path, "--title", "x", "--output", out]

    def test_no_folder(self):
        for _, words in self.writers(self.folder / "not" / "there"):
            self.fail_with(1, *words)

    def test_not_a_folder(self):
        (self.folder / "file").write_text("precious")
        for _, words in self.writers(self.folder / "file" / "x"):
            self.fail_with(1, *words)
        self.assertEqual((self.folder / "file").read_text(), "precious")

    def test_is_a_folder(self):
        for out, words in self.writers(self.folder / "folder"):
            out.mkdir(exist_ok=True)
            self.fail_with(1, *words)
            self.assertEqual(list(out.iterdir()), [])

    def test_read_only_folder(self):
        """For root too: the kernel takes no files there."""
        for _, words in self.writers(self.folder.__class__("/proc/sys/kernel/samenspel-test")):
            self.fail_with(1, *words)

    def test_full(self):
        """A file may not grow beyond a few bytes: what a full disk looks like to a writer."""
        def cramp():
            signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
            resource.setrlimit(resource.RLIMIT_FSIZE, (64, 64))

        for out, words in self.writers(self.folder / "out"):
            with self.subTest(words=words):
                out.write_bytes(b"precious")
                before = sorted(os.listdir(self.folder))
                self.fail_with(1, *words, preexec_fn=cramp)
                self.assertEqual(out.read_bytes(), b"precious")
                self.assertEqual(sorted(os.listdir(self.folder)), before)

    def test_full_standard_output(self):
        path = self.example("leeg")
        for words in (["info", path], ["info", path, "--json"], ["--help"], ["export", path, "--output", "-"]):
            with open("/dev/full", "wb") as full:
                done = self.run_without_capture(words, full)
            self.assertEqual(done.returncode, 1, words)

    def run_without_capture(self, words, stdout):
        import subprocess
        from samen import PROGRAM
        return subprocess.run([PROGRAM, *map(str, words)], env=self.environment(), stdout=stdout, stderr=subprocess.PIPE, timeout=60)

    def test_mode_and_link_are_kept(self):
        path = self.example("leeg")
        path.chmod(0o640)
        link = self.folder / "link.samenspel"
        link.symlink_to(path.name)
        self.succeed("set", path, "--title", "New", "--output", link)
        self.assertTrue(link.is_symlink())
        self.assertEqual(stat.S_IMODE(path.stat().st_mode), 0o640)
        self.assertEqual(json.loads(self.succeed("info", path, "--json"))["title"], "New")


class OddContent(Case):
    def test_long_and_strange_texts(self):
        path = self.folder / "x.samenspel"
        for ambition in ("x" * 5000, "woord " * 900, "😀👩‍👩‍👧‍👦" * 50, "שלום עולם مرحبا بالعالم", "Z̵̡͇a̶l̴g̷ö" * 20, "a\u202eb"):
            with self.subTest(ambition=ambition[:10]):
                self.succeed("new", "--example", "ouder-kind-team", "--output", path)
                self.succeed("set", path, "--ambition", ambition, "--output", path)
                told = json.loads(self.succeed("info", path, "--json"))
                self.assertEqual(told["ambition"], ambition.strip())
                for ending in ("pdf", "svg"):
                    self.succeed("export", path, "--output", self.folder / f"out.{ending}", "--paper", "a4")

    def test_broken_bytes_on_the_command_line(self):
        path = self.folder / "x.samenspel"
        done = self.run_program("new", "--title", b"caf\xe9".decode("utf-8", "surrogateescape"), "--output", path)
        self.assertEqual(done.returncode, 0)
        self.succeed("check", path)


class Rewriting(Case):
    def test_layout_is_deterministic(self):
        path = self.example("wijkaanpak")
        outs = [self.folder / f"{i}.samenspel" for i in range(3)]
        for out in outs:
            self.succeed("layout", path, "--output", out)
        self.assertEqual(len({out.read_bytes() for out in outs}), 1)
        for party in ET.parse(outs[0]).getroot().iter(q("party")):
            self.assertTrue(0 <= float(party.get("across")) <= 1)
        self.succeed("check", outs[0])

    def test_set(self):
        path = self.example("wijkaanpak")
        out = self.folder / "out.samenspel"
        self.succeed("set", path, "--title", "T", "--language", "en", "--ambition", "A", "--output", out)
        told = json.loads(self.succeed("info", out, "--json"))
        self.assertEqual((told["title"], told["language"], told["ambition"]), ("T", "en", "A"))

    def test_setting_the_same_changes_nothing(self):
        path = self.example("wijkaanpak")
        title = json.loads(self.succeed("info", path, "--json"))["title"]
        out = self.folder / "out.samenspel"
        self.succeed("set", path, "--title", title, "--output", out)
        self.assertEqual(out.read_bytes(), path.read_bytes())

    def test_foreign_content_is_kept(self):
        path = self.folder / "x.samenspel"
        path.write_text(ROOT.replace(">", ' xmlns:o="urn:o" o:seen="yes">') + "\n  <ambition o:mark=\"1\"/>\n  <o:note>Keep</o:note>\n</project>")
        self.succeed("set", path, "--title", "T", "--output", path)
        root = ET.parse(path).getroot()
        self.assertEqual(root.get("{urn:o}seen"), "yes")
        self.assertEqual(root.find(q("ambition")).get("{urn:o}mark"), "1")
        self.assertEqual(root.find("{urn:o}note").text, "Keep")

    def test_recover_nothing(self):
        self.assertTrue(self.succeed("recover", "--list").strip())
