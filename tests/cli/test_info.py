"""The figures of `info --json` against a calculation of our own.

SPDX-FileCopyrightText: 2026 The Samenspel authors
SPDX-License-Identifier: GPL-3.0-or-later
"""
import json
import math
import statistics
import xml.etree.ElementTree as ET

from samen import EXAMPLES, Case, q

MEMBERS = ["title", "language", "ambition", "parties", "commitments", "relations", "themes", "initiatives", "steps", "rounds",
           "paradoxes", "starters"]
FIGURES = ["number", "left", "right", "positions", "mean", "spread", "minimum", "maximum", "agreed", "desired", "stance"]


def quantile(values, p):
    """Linear interpolation between closest ranks: R type 7."""
    values = sorted(values)
    place = (len(values) - 1) * p
    low = math.floor(place)
    high = min(low + 1, len(values) - 1)
    return values[low] + (values[high] - values[low]) * (place - low)


def positions(round_element, number):
    return [int(answer.get("position"))
            for answer in round_element.iter(q("answer"))
            if answer.get("paradox") == str(number) and answer.get("state", "given") == "given"]


class Info(Case):
    def check_figures(self, told, values):
        self.assertEqual(told["positions"], len(values))
        if not values:
            self.assertEqual([told[name] for name in ("mean", "spread", "minimum", "maximum")], [None] * 4)
            return
        self.assertAlmostEqual(told["mean"], statistics.fmean(values), places=9)
        self.assertAlmostEqual(told["spread"], quantile(values, 0.75) - quantile(values, 0.25), places=9)
        self.assertEqual((told["minimum"], told["maximum"]), (min(values), max(values)))

    def test_every_round(self):
        for name in EXAMPLES:
            path = self.example(name)
            rounds = list(ET.parse(path).getroot().iter(q("round")))
            for element in rounds:
                told = json.loads(self.succeed("info", path, "--json", "--round", element.get("id")))
                for paradox in told["paradoxes"]:
                    self.check_figures(paradox, positions(element, paradox["number"]))
            if rounds:
                latest = json.loads(self.succeed("info", path, "--json"))
                self.assertEqual(latest["paradoxes"], told["paradoxes"])

    def test_shape(self):
        for name in EXAMPLES:
            told = json.loads(self.succeed("info", self.example(name), "--json"))
            self.assertEqual(list(told), MEMBERS)
            self.assertEqual([list(paradox) for paradox in told["paradoxes"]], [FIGURES] * 12)
            self.assertEqual([paradox["number"] for paradox in told["paradoxes"]], list(range(1, 13)))
            for starter in told["starters"]:
                self.assertEqual(list(starter), ["rule", "subject", "text"])
                self.assertNotIn("{", starter["text"])
                self.assertTrue(starter["text"].strip())

    def test_counts(self):
        path = self.example()
        root = ET.parse(path).getroot()
        told = json.loads(self.succeed("info", path, "--json"))
        for name, tag in (("parties", "party"), ("relations", "relation"), ("themes", "theme"), ("rounds", "round"),
                          ("initiatives", "initiative"), ("steps", "step")):
            self.assertEqual(told[name], len(root.findall(q(tag))), name)
        self.assertEqual(told["title"], root.get("title"))
        self.assertEqual(told["ambition"], root.find(q("ambition")).get("statement"))

    def test_poles(self):
        told = json.loads(self.succeed("info", self.example("leeg", "nl"), "--json"))
        self.assertEqual((told["paradoxes"][8]["left"], told["paradoxes"][8]["right"]), ("Centrale sturing", "Lokale speelruimte"))
        told = json.loads(self.succeed("info", self.example("leeg", "en"), "--json"))
        self.assertEqual((told["paradoxes"][0]["left"], told["paradoxes"][0]["right"]), ("Trust in people", "Trust in systems"))

    def write_round(self, answers, covered=""):
        """A project with as many parties as the longest row of @answers: {number: [position, …]}."""
        path = self.folder / "x.samenspel"
        many = max(map(len, answers.values()))
        parties = "".join(f'<party id="p{i}" name="P{i}" kind="residents" commitment="aware"/>' for i in range(1, many + 1))
        sheets = "".join(
            f'<sheet party="p{i}">' + "".join(f'<answer paradox="{number}" position="{row[i - 1]}"/>'
                                              for number, row in sorted(answers.items()) if i <= len(row)) + "</sheet>"
            for i in range(1, many + 1))
        path.write_text(f'<project xmlns="https://samenspel.org/ns/project/1" version="1.0" language="nl" last-id="90"><ambition/>'
                        f'{parties}<round id="m90"{covered}>{sheets}</round></project>')
        return path

    def test_two_camps_and_the_middle(self):
        rows = {1: [-80, 70, -60, 80, -70, 60], 2: [-10, 4, 0, -4, 10, 0], 3: [-75, -45, -15, 15, 45, 75], 4: [-7], 5: [-100, 100]}
        told = json.loads(self.succeed("info", self.write_round(rows), "--json"))
        for number, row in rows.items():
            self.check_figures(told["paradoxes"][number - 1], row)
        self.assertEqual([told["paradoxes"][i]["mean"] for i in range(3)], [0, 0, 0])
        raised = [(starter["rule"], starter["subject"]) for starter in told["starters"]]
        self.assertIn(("two-camps", ["@paradox-1"]), raised)
        self.assertIn(("spread-large", ["@paradox-3"]), raised)
        self.assertNotIn("@paradox-2", [subject for _, subjects in raised for subject in subjects])

    def test_covered_tells_nothing(self):
        rows = {1: [-80, 70, -60, 80], 2: [60, 70, 80, 90]}
        told = json.loads(self.succeed("info", self.write_round(rows, ' covered="1"'), "--json"))
        self.check_figures(told["paradoxes"][0], [])
        self.check_figures(told["paradoxes"][1], rows[2])
        self.assertNotIn("two-camps", [starter["rule"] for starter in told["starters"]])

    def test_only_given_answers_count(self):
        path = self.folder / "x.samenspel"
        sheets = "".join(f'<party id="p{i}" name="P{i}" kind="care" commitment="aware"/>' for i in range(1, 6))
        answers = "".join(f'<sheet party="p{i}"><answer paradox="4" {said}/></sheet>' for i, said in enumerate(
            ('position="-30"', 'position="0"', 'state="declined"', 'state="skipped"', 'state="not-recognised"'), 1))
        path.write_text(f'<project xmlns="https://samenspel.org/ns/project/1" version="1.0" language="nl" last-id="9"><ambition/>'
                        f'{sheets}<round id="m9">{answers}</round></project>')
        told = json.loads(self.succeed("info", path, "--json"))["paradoxes"][3]
        self.assertEqual((told["positions"], told["mean"], told["spread"]), (2, -15, 15))
