"""The program as a test calls it: no display, nothing of the person's own.

SPDX-FileCopyrightText: 2026 The Samenspel authors
SPDX-License-Identifier: GPL-3.0-or-later
"""
import os
import pathlib
import subprocess
import tempfile
import unittest

PROGRAM = os.environ["SAMENSPEL"]
EXAMPLES = ["gezond-gewicht", "ouder-kind-team", "wijkaanpak", "netwerk-300", "leeg"]
NAMESPACE = "https://samenspel.org/ns/project/1"


def q(name):
    """An element's name as ElementTree writes it."""
    return f"{{{NAMESPACE}}}{name}"


def dutch(case):
    """What makes the program speak Dutch here: a Dutch locale, or on an older C library
    LANGUAGE alone; a newer one lets C.UTF-8 speak nothing but English."""
    known = subprocess.run(["locale", "-a"], capture_output=True, text=True).stdout.split()
    for name in known:
        if name.startswith("nl_") and name.lower().endswith("utf8"):
            return {"LC_ALL": name}
    version = os.confstr("CS_GNU_LIBC_VERSION") if "CS_GNU_LIBC_VERSION" in os.confstr_names else ""
    if tuple(map(int, version.split()[-1].split(".")))[:2] > (2, 36):
        case.skipTest("needs a Dutch locale")
    return {"LANGUAGE": "nl"}


class Case(unittest.TestCase):
    """Has a folder of its own that is gone afterwards."""

    maxDiff = None

    def setUp(self):
        holder = tempfile.TemporaryDirectory(prefix="samenspel-test-")
        self.addCleanup(holder.cleanup)
        self.folder = pathlib.Path(holder.name)

    def environment(self, **extra):
        env = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY", "LANGUAGE")}
        env.update(HOME=str(self.folder), XDG_STATE_HOME=str(self.folder / "state"), LC_ALL="C.UTF-8")
        env.update(extra)
        return env

    def run_program(self, *words, env=None, **options):
        return subprocess.run(
            [PROGRAM, *map(str, words)], env=self.environment(**(env or {})), cwd=self.folder,
            capture_output=True, timeout=120, **options)

    def succeed(self, *words, **options):
        """Returns what it said on standard output; all is quiet on standard error."""
        done = self.run_program(*words, **options)
        self.assertEqual((done.returncode, done.stderr.decode()), (0, ""), words)
        return done.stdout

    def fail_with(self, code, *words, **options):
        """Returns the one line it said on standard error."""
        done = self.run_program(*words, **options)
        line = done.stderr.decode()
        self.assertEqual(done.returncode, code, (words, line))
        self.assertEqual(len(line.splitlines()), 1, (words, line))
        self.assertTrue(line.endswith("\n"), line)
        self.assertNotIn("CRITICAL", line)
        self.assertNotIn("WARNING", line)
        return line

    def example(self, name="gezond-gewicht", language="nl"):
        path = self.folder / f"{name}-{language}.samenspel"
        self.succeed("new", "--example", name, "--language", language, "--output", path)
        return path
