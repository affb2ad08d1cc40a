"""Runs the unittest cases of one file and reports them as TAP, a line a case.

SPDX-FileCopyrightText: 2026 The Samenspel authors
SPDX-License-Identifier: GPL-3.0-or-later
"""
import importlib.util
import pathlib
import sys
import traceback
import unittest


class Tap(unittest.TestResult):
    def say(self, word, test, note=""):
        print(f"{word} {self.testsRun} {test.id().split('.', 1)[-1]}{note}", flush=True)

    def addSuccess(self, test):
        super().addSuccess(test)
        self.say("ok", test)

    def addSkip(self, test, reason):
        super().addSkip(test, reason)
        self.say("ok", test, f" # SKIP {reason}")

    def addFailure(self, test, err):
        super().addFailure(test, err)
        self.fail(test, err)

    def addError(self, test, err):
        super().addError(test, err)
        self.fail(test, err)

    def addSubTest(self, test, subtest, err):
        super().addSubTest(test, subtest, err)
        if err is not None:
            self.fail(subtest, err)

    def fail(self, test, err):
        self.say("not ok", test)
        for line in "".join(traceback.format_exception(*err)).splitlines():
            print("#", line)


def main(path):
    sys.path.insert(0, str(pathlib.Path(path).parent))
    spec = importlib.util.spec_from_file_location(pathlib.Path(path).stem, path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    suite = unittest.defaultTestLoader.loadTestsFromModule(module)
    result = Tap()
    suite.run(result)
    print(f"1..{result.testsRun}")
    return 0 if result.wasSuccessful() else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
