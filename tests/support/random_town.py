#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints a valid exchange file of a made-up town: random_town.py SEED. The same seed gives the same town.

The dice are loaded towards the edges of the rules: midnight of a deadline, moments shared by two submissions, chains of
returns and corrections, offices and items that begin or end inside the year, Februaries, years without a notice.
"""
import datetime
import json
import random
import sys

sys.dont_write_bytecode = True
import reference_standing as rules  # noqa: E402

ONE_DAY = datetime.timedelta(days=1)
ONE_SECOND = datetime.timedelta(seconds=1)
FREQUENCIES = ["monthly", "monthly", "monthly", "quarterly", "halfYearly", "yearly", "asNeeded"]
CLASSES = ["fixed", "temporary", "resourceTrading"]


def months_from(first, count):
    year, month = map(int, first.split("-"))
    return [f"{year + (month - 1 + n) // 12}-{(month - 1 + n) % 12 + 1:02}" for n in range(count)]


def midnight(day):
    return datetime.datetime.combine(day, datetime.time())


class TownMaker:
    def __init__(self, seed):
        self.dice = random.Random(seed)
        first_year = self.dice.choice([2008, 2012, 2015, 2016, 2019, 2020, 2023, 2024, 2025, 2026, 2027,
                                       self.dice.randint(2008, 2027)])
        # Fifteen months from some autumn or new year on, so that a February and a turn of the year are among them.
        self.periods = months_from(f"{first_year}-{self.dice.choice([1, 1, 1, 10, 12]):02}", 15)
        self.town = {"format": "gongkai-exchange", "version": 1, "town": self.own_rules(),
                     "offices": [], "items": [], "deadlines": [], "exemptions": [], "submissions": []}

    def own_rules(self):
        dice = self.dice
        return {"name": "试验镇", "district": "示例区", "bodyName": "示例区试验镇人民政府", "hotline": "",
                "deadlineDay": dice.choice([28, 28, 1, 29, 30, 31, dice.randint(1, 31)]),
                "deadlineInclusive": dice.random() < 0.7,
                "deadlineShift": dice.choice(["none", "previousWorkingDay", "nextWorkingDay"]),
                "correctionDays": dice.randint(0, 5),
                "decisiveReceipt": dice.choice(["first", "first", "paper", "both"])}

    def span(self):
        """First and last month in force, either of which may be open, outside the town's months or among them."""
        dice = self.dice
        first, last = sorted(dice.choices(self.periods, k=2))
        if dice.random() < 0.7:
            first = dice.choice([None, "2000-01", self.periods[0]])
        return first, last if dice.random() < 0.2 else None

    def make(self):
        for n in range(self.dice.randint(5, 12)):
            self.add_office(n)
        for n in range(self.dice.randint(10, 40)):
            self.add_item(n)
        if self.dice.random() < 0.4:
            self.change_rules()
        for period in self.periods:
            if self.dice.random() < 0.15:
                self.set_deadline(period)
        for item in self.town["items"]:
            for period in self.periods:
                self.fill(item, period)
        self.name_submissions()
        return self.town

    def add_office(self, n):
        first, last = self.span()
        # Some offices share a place in the order: then the code decides.
        self.town["offices"].append({"code": f"B{self.dice.randint(0, 9)}{n:02}", "name": f"第{n}办公室",
                                     "order": self.dice.randint(0, 6), "from": first, "to": last, "contact": "",
                                     "phone": ""})

    def add_item(self, n):
        dice = self.dice
        first, last = self.span()
        frequency = dice.choice(FREQUENCIES)
        own = frequency != "asNeeded" and dice.random() < 0.2
        self.town["items"].append({
            "code": f"{dice.choice('ABYZ')}-{n:02}", "name": f"第{n}事项", "class": dice.choice(CLASSES), "topic": "",
            "frequency": frequency, "months": sorted(dice.sample(range(1, 13), dice.randint(1, 6))) if own else [],
            "office": dice.choice(self.town["offices"])["code"], "legalBasis": "", "timeLimit": "", "channels": [],
            "from": first, "to": last})

    def change_rules(self):
        """One to three other deadline rules, some from before the town's months on."""
        dice = self.dice
        starts = dice.sample(["2001-01", *self.periods], dice.randint(1, 3))
        self.town["deadlineRules"] = [
            {"from": start, "deadlineDay": dice.choice([28, 31, dice.randint(1, 31)]),
             "deadlineInclusive": dice.random() < 0.7,
             "deadlineShift": dice.choice(["none", "previousWorkingDay", "nextWorkingDay"]), "reason": "改期"}
            for start in starts]

    def set_deadline(self, period):
        year, month = map(int, period.split("-"))
        day = datetime.date(year, month, 1) + self.dice.randint(0, 40) * ONE_DAY
        self.town["deadlines"].append({"period": period, "day": str(day), "reason": "另定"})

    def fill(self, item, period):
        dice = self.dice
        if dice.random() < 0.06:
            self.town["exemptions"].append({"period": period, "office": item["office"], "item": item["code"],
                                            "reason": "免报"})
        if dice.random() < 0.85:
            self.chain(item, period, dice.choice([1, 1, 1, 2, 2, 3, 4]))

    def first_receipt(self, period):
        dice = self.dice
        last = midnight(rules.last_day_on_time(self.town, period))
        edge = dice.choice([last + ONE_DAY - ONE_SECOND, last + ONE_DAY, last, last + 2 * ONE_DAY - ONE_SECOND])
        around = last + dice.randint(-12, 4) * ONE_DAY + dice.randint(0, 86399) * ONE_SECOND
        return edge if dice.random() < 0.25 else around

    def chain(self, item, period, length):
        """Submissions of one obligation: what follows a return is a correction, what follows nothing of the kind a
        supplement."""
        dice = self.dice
        received = self.first_receipt(period)
        for _ in range(length):
            submission = self.submission(item, period, received)
            self.town["submissions"].append(submission)
            received = self.next_receipt(submission, received)

    def next_receipt(self, submission, received):
        dice = self.dice
        if dice.random() < 0.15:
            return received
        if submission["review"] and submission["review"]["decision"] == "returned" and dice.random() < 0.5:
            due = midnight(rules.correct_by(submission, self.town["town"]["correctionDays"]))
            return max(received, due + dice.choice([ONE_DAY - ONE_SECOND, ONE_DAY, 0 * ONE_DAY, 2 * ONE_DAY]))
        return received + dice.randint(0, 6 * 86400) * ONE_SECOND

    def submission(self, item, period, received):
        dice = self.dice
        nil = dice.random() < 0.15
        carrier = dice.choice(["paper", "electronic", "both"])
        made = {"id": "", "period": period, "office": item["office"], "item": item["code"],
                "receivedAt": received.isoformat(), "recordedAt": self.recorded(received).isoformat(), "nil": nil,
                "title": "", "pieces": 0 if nil else dice.randint(1, 5),
                "carrier": carrier, "submitter": "", "receivedBy": "", "review": self.review(received)}
        if carrier != "both" and dice.random() < 0.6:
            later = dice.choice([0, 3600, dice.randint(0, 6 * 86400), 86400])
            made["otherReceivedAt"] = (received + later * ONE_SECOND).isoformat()
        return made

    def recorded(self, received):
        """Mostly at once; sometimes days later, often just around the three days that make an entry backfilled."""
        dice = self.dice
        if dice.random() < 0.8:
            return received + dice.choice([0, 0, 60, 300]) * ONE_SECOND
        day = midnight(received.date())
        return max(received, day + dice.choice([3, 4]) * ONE_DAY + dice.choice([0, -1, 86399, 40000]) * ONE_SECOND)

    def review(self, received):
        dice = self.dice
        if dice.random() < 0.25:
            return None
        at = received + dice.choice([0, 1, 3600, dice.randint(0, 9 * 86400)]) * ONE_SECOND
        returned = dice.random() < 0.5
        own = returned and dice.random() < 0.4
        return {"decision": "returned" if returned else "accepted", "at": at.isoformat(),
                "reason": "退回补正" if returned else "",
                "correctBy": str(at.date() + dice.randint(0, 6) * ONE_DAY) if own else None}

    def name_submissions(self):
        """Ids in no order of time or place in the file, so that two equal moments are told apart by the id alone."""
        submissions = self.town["submissions"]
        for n, submission in enumerate(self.dice.sample(submissions, len(submissions))):
            submission["id"] = f"s{n:04}"
        self.dice.shuffle(submissions)


def make_town(seed):
    return TownMaker(seed).make()


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__.splitlines()[0])
    json.dump(make_town(int(sys.argv[1])), sys.stdout, ensure_ascii=False, indent=0)
