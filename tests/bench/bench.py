"""Measures Samenspel against well-known programs that do the same work.

SPDX-FileCopyrightText: 2026 The Samenspel authors
SPDX-License-Identifier: GPL-3.0-or-later

    bench.py BUILD [NAME]

Prints `name  ours  reference  ratio  goal  ok|short`: what we and the reference
used, medians of pairs run in turn, and the ratio that must not be exceeded.  A
peer that is not installed is skipped, and said so.
"""
import collections
import os
import pathlib
import re
import shutil
import statistics
import subprocess
import sys
import tempfile

import picture

PAIRS = 5
HERE = pathlib.Path(__file__).parent

# ours, reference: functions without arguments that give a number.
Measure = collections.namedtuple("Measure", "name unit goal needs ours reference")


def spawn(words):
    """(seconds of CPU, peak KiB) of a program that has to succeed."""
    with open(os.devnull, "wb") as null:
        process = subprocess.Popen([str(word) for word in words], stdout=null, stderr=subprocess.PIPE)
    noise = process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        raise RuntimeError(f"{words[0]} failed: {noise.decode(errors='replace').strip()[-300:]}")
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss


def cpu(*words):
    return lambda: spawn(words)[0] * 1e3


def memory(*words):
    return lambda: spawn(words)[1] / 1024


def instructions(*words):
    """Millions of instructions, which do not depend on what else runs here."""
    def count():
        told = subprocess.run(["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", *map(str, words)],
                              stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, check=True).stderr
        return int(re.search(r"Collected : (\d+)", told)[1]) / 1e6
    return count


def work_of(*words):
    return instructions(*words) if shutil.which("valgrind") else cpu(*words)


def less(whole, part):
    """What remains of one measure without another: the saving without the loading."""
    return lambda: whole() - part()


class Bench:
    def __init__(self, build, folder):
        self.build = pathlib.Path(build).resolve()
        self.folder = pathlib.Path(folder)
        self.program = self.build / "src/samenspel"
        self.tools = self.build / "tests/bench"
        self.work = self.tools / "work"

    def network(self, parties):
        path = self.folder / f"{parties}.samenspel"
        if not path.exists():
            spawn([self.work, "network", parties, path])
        return path

    def export(self, parties, ending, *options):
        return [self.program, "export", self.network(parties), "--paper", "a0", "--output", self.folder / f"ours.{ending}", *options]

    def dot(self, parties):
        """A drawing of the same parties, names and relations in the same places."""
        path = self.folder / f"{parties}.dot"
        if not path.exists():
            picture.write_dot(self.network(parties), path)
        return path

    def svg(self, parties):
        path = self.folder / f"{parties}.svg"
        if not path.exists():
            spawn([self.program, "export", self.network(parties), "--paper", "a0", "--output", path])
        return path

    def on_display(self, *words, manager=True):
        """The number a program prints that runs on a display of its own."""
        def measure():
            env = dict(os.environ, **({} if manager else {"NO_MANAGER": "1"}))
            told = subprocess.run([HERE.parent / "window/run.sh", *map(str, words)], env=env, stdout=subprocess.PIPE,
                                  stderr=subprocess.PIPE, text=True, check=True).stdout
            return float(told.split()[-1])
        return measure

    def frame(self, mode, parties):
        return self.on_display(self.tools / "frames", mode, parties)

    def first_frame(self, *words):
        return self.on_display(self.tools / "first-frame", *words, manager=False)

    # --- what is measured: goals are those of "must" -------------------------------

    def files(self):
        unit = "Minstr" if shutil.which("valgrind") else "ms"
        for name, parties in (("load", 1000), ("load-300", 300)):
            path = self.network(parties)
            yield Measure(name, unit, 0.65, ["xmllint"], work_of(self.work, "read", path), work_of("xmllint", "--noout", path))
            yield Measure(name.replace("load", "check"), unit, 1.0, ["xmllint"], work_of(self.program, "check", path),
                          work_of("xmllint", "--noout", "--relaxng", HERE.parents[1] / "data/samenspel-1.rng", path))
        path = self.network(1000)
        yield Measure("load-memory", "MiB", 0.5, ["xmllint"], memory(self.work, "read", path), memory("xmllint", "--noout", path))
        for name, parties in (("save", 1000), ("save-300", 300)):
            path = self.network(parties)
            yield Measure(name, unit, 1.0, [], less(work_of(self.work, "save", path, 5), work_of(self.work, "save", path, 0)),
                          less(work_of(self.work, "writer", path, 5), work_of(self.work, "writer", path, 0)))

    def posters(self):
        for suffix, parties in (("", 1000), ("-300", 300)):
            ours = cpu(*self.export(parties, "pdf"))
            out = self.folder / "theirs"
            yield Measure(f"pdf-time{suffix}", "ms", 0.95, ["neato"], ours, cpu("neato", "-n2", "-Tpdf", "-o", out, self.dot(parties)))
            yield Measure(f"pdf-time{suffix}-rsvg", "ms", 0.40, ["rsvg-convert"], ours,
                          cpu("rsvg-convert", "--unlimited", "-f", "pdf", "-o", out, self.svg(parties)))
            yield Measure(f"pdf-time{suffix}-inkscape", "ms", 0.20, ["inkscape"], ours,
                          cpu("inkscape", "--export-type=pdf", "-o", out, self.svg(parties)))
        yield Measure("pdf-memory", "MiB", 0.85, ["neato"], memory(*self.export(1000, "pdf")),
                      memory("neato", "-n2", "-Tpdf", "-o", out, self.dot(1000)))
        yield Measure("svg-time", "ms", 0.35, ["neato"], cpu(*self.export(1000, "svg")),
                      cpu("neato", "-n2", "-Tsvg", "-o", out, self.dot(1000)))
        yield Measure("png-time", "ms", 0.75, ["rsvg-convert"], cpu(*self.export(1000, "png", "--dpi", "100")),
                      cpu("rsvg-convert", "--unlimited", "-f", "png", "-w", "4681", "-o", out, self.svg(1000)))
        yield Measure("place-time", "ms", 0.25, ["sfdp"],
                      cpu(self.program, "layout", self.network(1000), "--output", self.folder / "placed.samenspel"),
                      cpu("sfdp", "-Goverlap=prism", "-Tdot", "-o", out, self.dot(1000)))

    def windows(self):
        bare = self.first_frame(self.tools / "bare")
        yield Measure("start", "ms", 1.3, ["Xvfb"], self.first_frame(self.program, self.network(40)), bare)
        yield Measure("export-cli", "ms", 0.35, ["Xvfb"], cpu(*self.export(40, "pdf")), bare)
        colour = self.frame("colour", 40)
        for name, mode, parties, goal in (("drag-300", "drag", 300, 1.0), ("drag-1000", "drag", 1000, 1.0),
                                          ("pan-300", "pan", 300, 1.6), ("pan-1000", "pan", 1000, 1.6), ("pan-3000", "pan", 3000, 1.6),
                                          ("zoom-1000", "zoom", 1000, 2.5), ("redraw-3000", "redraw", 3000, 0.05)):
            yield Measure(name, "ms", goal, ["Xvfb"], self.frame(mode, parties), colour)
        for parties in (300, 1000):
            yield Measure(f"drag-{parties}-whole", "ms", 1.0, ["Xvfb"], self.frame("drag", parties), self.frame("whole", parties))

    def measures(self):
        for group in (self.files, self.posters, self.windows):
            yield from group()


def run(measure):
    missing = [peer for peer in measure.needs if not shutil.which(peer)]
    if missing:
        print(f"{measure.name:18}  skipped: {', '.join(missing)} is not installed", flush=True)
        return
    # Counted instructions are the same every time.
    pairs = [(measure.ours(), measure.reference()) for _ in range(1 if measure.unit == "Minstr" else PAIRS)]
    ours, reference = (statistics.median(column) for column in zip(*pairs))
    ratio = ours / reference if reference > 0 else float("inf")
    verdict = "ok" if ratio <= measure.goal else "short"
    print(f"{measure.name:18} {ours:9.2f} {measure.unit:7} {reference:9.2f} {measure.unit:7} {ratio:6.2f} {measure.goal:5.2f}  {verdict}", flush=True)


def main(build, only=None):
    with tempfile.TemporaryDirectory(prefix="samenspel-bench-") as folder:
        found = False
        for measure in Bench(build, folder).measures():
            # ONLY=drag runs drag-300 and drag-1000 as well.
            if only and measure.name != only and not measure.name.startswith(f"{only}-"):
                continue
            found = True
            try:
                run(measure)
            except (RuntimeError, OSError, ValueError, IndexError, subprocess.SubprocessError) as mishap:
                print(f"{measure.name:18}  could not be measured: {mishap}", flush=True)
        if not found:
            print(f"There is no measure called {only}.")
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:3]))
