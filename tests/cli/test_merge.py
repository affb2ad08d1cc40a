"""Twenty files come back, three of them conflicting, one foreign, one damaged: nothing is lost.

The files are made as parties make them: what was sent out, with answers in it.

SPDX-FileCopyrightText: 2026 The Samenspel authors
SPDX-License-Identifier: GPL-3.0-or-later
"""
import copy
import json
import random
import xml.etree.ElementTree as ET

from samen import NAMESPACE, Case, q

ROUND = "m77"
STATES = {"not-recognised": "herkennen we niet", "skipped": "weten we niet", "declined": "zeggen we liever niet"}
PARTY_SAYS = ("id", "name", "code", "kind", "commitment")

ET.register_namespace("", NAMESPACE)


def words(answer):
    """The first words of an answer that did not stand."""
    position = answer.get("position")
    return position.replace("-", "−") if position is not None else STATES[answer.get("state")]


def texts(answer):
    return [remark.text for remark in answer.iter(q("remark"))]


def sheet_of(round_element, party):
    for sheet in round_element.iter(q("sheet")):
        if sheet.get("party") == party:
            return sheet
    return ET.SubElement(round_element, q("sheet"), party=party)


def say(sheet, number, position, tension=None, remark=None, state=None):
    answer = ET.SubElement(sheet, q("answer"), paradox=str(number))
    if state is not None:
        answer.set("state", state)
    else:
        answer.set("position", str(position))
    if tension is not None:
        answer.set("tension", str(tension))
    if remark is not None:
        ET.SubElement(answer, q("remark")).text = remark
    return answer


def estimate(sheet, number, about, position):
    ET.SubElement(sheet, q("estimate"), party=about, paradox=str(number), position=str(position))


def round_in(root, name=ROUND):
    return next(element for element in root.iter(q("round")) if element.get("id") == name)


class Merge(Case):
    def setUp(self):
        super().setUp()
        self.random = random.Random(2030)
        self.serial = 0
        self.base = self.folder / "map.samenspel"
        self.root = ET.parse(self.example()).getroot()
        self.root.set("key", "gezond-gewicht-2030")
        self.root.set("perception", "yes")
        self.root.set("last-id", "77")
        rounds = list(self.root.iter(q("round")))
        asked = ET.Element(q("round"), id=ROUND, label="Derde meting", date="2027-01-15", covered="3 4")
        self.root.insert(list(self.root).index(rounds[-1]) + 1, asked)
        for party, position in (("p2", 20), ("p3", -10)):
            say(sheet_of(asked, party), 1, position, 2, f"zo zei {party} het in de zaal")
        self.parties = [element.get("id") for element in self.root.iter(q("party")) if element.get("name")]
        self.write(self.root, self.base)
        self.succeed("set", self.base, "--title", "Gezond gewicht", "--output", self.base)
        self.root = ET.parse(self.base).getroot()

    def write(self, root, path):
        ET.ElementTree(root).write(path, encoding="utf-8", xml_declaration=True)
        self.succeed("check", path)
        return path

    def sent_out(self, party=None):
        """What one gets to answer: see src/exchange/request.h."""
        root = ET.Element(q("project"), {name: self.root.get(name) for name in ("version", "language", "title", "key", "last-id")})
        ET.SubElement(root, q("ambition"), statement=self.root.find(q("ambition")).get("statement"))
        for there in self.root.findall(q("party")):
            ET.SubElement(root, q("party"), {name: there.get(name) for name in PARTY_SAYS if there.get(name)})
        asked = ET.SubElement(root, q("round"), id=ROUND)
        if party is not None:
            own = sheet_of(round_in(self.root), party)
            if len(own):
                asked.append(copy.deepcopy(own))
        request = ET.SubElement(root, q("request"), round=ROUND)
        if party is not None:
            request.set("party", party)
        return root

    def remark(self):
        self.serial += 1
        return f"opmerking nummer {self.serial}: zó & niet anders"

    def fill(self, root, party, numbers):
        """Any of the states, with and without the rest."""
        sheet = sheet_of(round_in(root), party)
        for number in numbers:
            for old in [old for old in sheet.findall(q("answer")) if old.get("paradox") == str(number)]:
                sheet.remove(old)
            say(sheet, number, self.random.randint(-100, 100), self.random.choice([None, 0, 1, 2, 3]),
                self.random.choice([None, self.remark()]), self.random.choice([None, None, None, *STATES]))
        for number in list(numbers)[:2]:
            about = self.random.choice([other for other in self.parties if other != party])
            estimate(sheet, number, about, self.random.randint(-100, 100))
        answers = sorted(sheet.findall(q("answer")), key=lambda answer: int(answer.get("paradox")))
        sheet[:] = answers + sheet.findall(q("estimate"))

    def sound_files(self):
        """Eighteen files.  p2 and p3 conflict with the map, p5's second with its first."""
        for party in self.parties:
            root = self.sent_out(party)
            self.fill(root, party, range(1, 13))
            yield f"in-{party}", root
        second = self.sent_out("p5")
        say(sheet_of(round_in(second), "p5"), 6, 99, 3, "toch liever zo")
        say(sheet_of(round_in(second), "p5"), 7, 98)
        yield "in-p5-nogmaals", second
        stranger = self.sent_out()
        stranger.find(q("party")).set("name", "Voedselbank")
        self.fill(stranger, self.parties[0], range(1, 4))
        yield "in-voedselbank", stranger
        for serial in (1, 2):
            full = copy.deepcopy(self.root)
            early = round_in(full, full.find(q("round")).get("id"))
            answered = [sheet.get("party") for sheet in early.iter(q("sheet"))]
            late = next(party for party in self.parties if party not in answered)
            say(sheet_of(early, late), serial, 5 * serial, None, f"achteraf gezegd, kopie {serial}")
            yield f"kopie-{serial}", full

    def twenty(self):
        roots = dict(self.sound_files())
        files = [self.write(root, self.folder / f"{name}.samenspel") for name, root in roots.items()]
        foreign = self.example("ouder-kind-team")
        damaged = self.folder / "damaged.samenspel"
        damaged.write_bytes(files[0].read_bytes()[:2000])
        files[7:7] = [foreign, damaged]
        self.assertEqual(len(files), 20)
        return roots, files

    def merge(self, *words, code=0):
        done = self.run_program("merge", *words)
        self.assertEqual(done.returncode, code, done.stderr.decode())
        return done.stderr.decode()

    def assert_said(self, answer, out, said):
        """Stands, or is kept in words in the remark and named on standard error."""
        there = [other for other in out.iter(q("answer")) if other.get("paradox") == answer.get("paradox")]
        if not there:
            self.assertIn(f"{answer.get('paradox')}: {words(answer)}", said)
            for remark in texts(answer):
                self.assertIn(remark, said)
            return
        kept = "".join(texts(there[0]))
        for remark in texts(answer):
            self.assertIn(remark, kept)
        if words(there[0]) != words(answer):
            self.assertIn(f"): {words(answer)}", kept)
            self.assertIn(words(answer), said)
        elif answer.get("tension") is not None:
            self.assertEqual(there[0].get("tension"), answer.get("tension"))

    def assert_estimated(self, element, out, said):
        there = [other for other in out.iter(q("estimate"))
                 if (other.get("party"), other.get("paradox")) == (element.get("party"), element.get("paradox"))]
        if not there or there[0].get("position") != element.get("position"):
            self.assertIn(element.get("position").replace("-", "−"), said)

    def assert_nothing_lost(self, roots, out, said):
        merged = ET.parse(out).getroot()
        for name, root in roots.items():
            for round_element in root.iter(q("round")):
                for sheet in round_element.iter(q("sheet")):
                    there = sheet_of(round_in(merged, round_element.get("id")), sheet.get("party"))
                    if name == "in-voedselbank":
                        there = ET.Element(q("sheet"))
                    for answer in sheet.iter(q("answer")):
                        self.assert_said(answer, there, said)
                    for element in sheet.iter(q("estimate")):
                        self.assert_estimated(element, there, said)

    def test_faulty_files_stop_it(self):
        _, files = self.twenty()
        out = self.folder / "out.samenspel"
        out.write_text("was here before")
        said = self.merge(self.base, *files, "--output", out, code=1)
        self.assertEqual(out.read_text(), "was here before")
        self.assertEqual(len(said.splitlines()), 2, said)
        self.assertIn("ouder-kind-team-nl.samenspel", said)
        self.assertIn("damaged.samenspel:", said)
        self.assertIn("--skip-faulty", said)

    def test_twenty_files(self):
        roots, files = self.twenty()
        out = self.folder / "out.samenspel"
        said = self.merge(self.base, *files, "--skip-faulty", "--output", out)
        self.assertIn("ouder-kind-team-nl.samenspel", said)
        self.assertIn("damaged.samenspel:", said)
        self.assertIn("Voedselbank", said)
        self.succeed("check", out)
        self.assert_nothing_lost({"map": self.root, **roots}, out, said)
        merged = round_in(ET.parse(out).getroot())
        self.assertEqual(merged.get("covered"), "3 4")
        stands = sheet_of(merged, "p2").find(q("answer"))
        self.assertEqual((stands.get("position"), stands.get("tension")), ("20", "2"))

    def test_theirs(self):
        roots, files = self.twenty()
        out = self.folder / "out.samenspel"
        said = self.merge(self.base, *files, "--skip-faulty", "--take-theirs", "--output", out)
        self.assert_nothing_lost({"map": self.root, **roots}, out, said)
        stands = sheet_of(round_in(ET.parse(out).getroot()), "p5").findall(q("answer"))[6]
        self.assertEqual(stands.get("position"), "98")

    def test_once_more_changes_nothing(self):
        _, files = self.twenty()
        for words_given in ([], ["--take-theirs"]):
            one, two = self.folder / "one.samenspel", self.folder / "two.samenspel"
            self.merge(self.base, *files, "--skip-faulty", "--output", one, *words_given)
            self.merge(one, *files, "--skip-faulty", "--output", two, *words_given)
            self.assertEqual(one.read_bytes(), two.read_bytes())
            again = self.run_program("merge", self.base, *files, "--skip-faulty", "--output", "-", *words_given)
            self.assertEqual(again.stdout, one.read_bytes())

    def test_a_file_in_which_nobody_answered(self):
        empty = self.write(self.sent_out(), self.folder / "empty.samenspel")
        out = self.folder / "out.samenspel"
        self.assertEqual(self.merge(self.base, empty, "--output", out), "")
        self.assertEqual(out.read_bytes(), self.base.read_bytes())

    def test_base_has_to_be_the_map(self):
        sent = self.write(self.sent_out(), self.folder / "sent.samenspel")
        line = self.fail_with(1, "merge", sent, self.base, "--output", self.folder / "out.samenspel")
        self.assertIn("sent.samenspel", line)
        self.assertFalse((self.folder / "out.samenspel").exists())

    def test_unreadable(self):
        for name in ("er-niet.samenspel", "."):
            self.fail_with(1, "merge", self.base, self.folder / name, "--output", self.folder / "out.samenspel")
            self.assertFalse((self.folder / "out.samenspel").exists())

    def test_covered_is_not_told(self):
        say(sheet_of(round_in(self.root), "p2"), 3, 87, None, "nog afgedekt")
        say(sheet_of(round_in(self.root), "p2"), 5, 86)
        path = self.write(self.root, self.base)
        out = self.folder / "answers.csv"
        self.succeed("export", path, "--view", "paradoxes", "--round", ROUND, "--output", out)
        self.assertNotIn("nog afgedekt", out.read_text())
        self.assertIn(",86,", out.read_text())
        told = json.loads(self.succeed("info", path, "--json"))
        self.assertEqual([paradox["positions"] for paradox in told["paradoxes"]][:5], [2, 0, 0, 0, 1])
        self.assertIn("covered", self.succeed("info", path).decode())

    def test_info_on_what_was_sent_out(self):
        one = self.write(self.sent_out("p2"), self.folder / "one.samenspel")
        all_of_them = self.write(self.sent_out(), self.folder / "all.samenspel")
        self.assertIn("answered by GGD", self.succeed("info", one).decode())
        self.assertIn("Sent out to be answered;", self.succeed("info", all_of_them).decode())
        self.assertEqual(json.loads(self.succeed("info", one, "--json"))["parties"], len(self.parties))
