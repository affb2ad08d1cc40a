"""Ends `make check`: counts the cases of the last run of `meson test`.

SPDX-FileCopyrightText: 2026 The Samenspel authors
SPDX-License-Identifier: GPL-3.0-or-later
"""
import json
import pathlib
import re
import sys


def count(entry):
    """(passed, failed) of one test program: its TAP lines, else the program itself."""
    lines = re.findall(r"^(ok|not ok)\b(.*)$", entry.get("stdout") or "", re.M)
    skipped = [rest for _, rest in lines if "# SKIP" in rest]
    passed = sum(word == "ok" for word, _ in lines) - len(skipped)
    failed = sum(word == "not ok" for word, _ in lines)
    if entry["result"] == "SKIP":
        return 0, 0
    if entry["result"] in ("OK", "EXPECTEDFAIL"):
        return (passed if lines else 1), 0
    return passed, max(failed, 1)


def main(build):
    log = pathlib.Path(build) / "meson-logs" / "testlog.json"
    entries = log.read_text().splitlines() if log.exists() else []
    counts = [count(json.loads(line)) for line in entries]
    passed, failed = (sum(column) for column in zip(*counts)) if counts else (0, 0)
    print(f"{passed} passed, {failed} failed")
    return 1 if failed or not passed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
