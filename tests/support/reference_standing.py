#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A second answer to "what is the standing of each obligation", worked out from the rules alone.

    reference_standing.py TOWN.json --period 2015-11 --now 2015-12-02T09:00

Reads an exchange file and prints what `gongkai standing --format json` must print for it. It shares no code with the
program: where the two differ, one of them has misread a rule.
"""
import argparse
import bisect
import calendar
import datetime
import fractions
import json
import pathlib

NOTICES = pathlib.Path(__file__).resolve().parents[2] / "resources" / "holidays"
OWN_MONTHS = {"monthly": range(1, 13), "quarterly": (3, 6, 9, 12), "halfYearly": (6, 12), "yearly": (12,),
              "asNeeded": ()}
COUNTED = ("onTime", "late", "missing", "returned", "notDue", "exempt")
BACKFILLED_AFTER = 3
ONE_DAY = datetime.timedelta(days=1)


def read_notices(folder=NOTICES):
    """The days that the yearly notices name: True for a make-up day, False for a day off."""
    named = {}
    for path in sorted(folder.glob("*.txt")):
        for line in path.read_text("utf-8").splitlines():
            words = line.split()
            if not words or words[0] not in ("off", "work"):
                continue
            first, _, last = words[1].partition("..")
            day = datetime.date.fromisoformat(first)
            while day <= datetime.date.fromisoformat(last or first):
                named[day] = words[0] == "work"
                day += ONE_DAY
    return named


NAMED_DAYS = read_notices()


def is_working(day):
    return NAMED_DAYS.get(day, day.isoweekday() <= 5)


def working_days_after(day, count):
    """The day that lies count working days after day, which does not count itself."""
    while count > 0:
        day += ONE_DAY
        count -= is_working(day)
    return day


def moment(text):
    return datetime.datetime.fromisoformat(text)


def rule_of(town_file, period):
    """The newest deadline rule that holds from the period or an earlier month on, else the town's own."""
    rules = [rule for rule in town_file.get("deadlineRules", []) if rule["from"] <= period]
    return max(rules, key=lambda rule: rule["from"], default=town_file["town"])


def deadline(town_file, period):
    """The last day of the period as it was set or moved; whether it is itself on time is said by last_day_on_time."""
    for entry in town_file.get("deadlines", []):
        if entry["period"] == period:
            return datetime.date.fromisoformat(entry["day"])
    town = rule_of(town_file, period)
    year, month = map(int, period.split("-"))
    day = datetime.date(year, month, min(town["deadlineDay"], calendar.monthrange(year, month)[1]))
    step = {"none": None, "previousWorkingDay": -ONE_DAY, "nextWorkingDay": ONE_DAY}[town["deadlineShift"]]
    while step and not is_working(day):
        day += step
    return day


def last_day_on_time(town_file, period):
    last = deadline(town_file, period)
    return last if rule_of(town_file, period)["deadlineInclusive"] else last - ONE_DAY


def in_force(record, period):
    return (record.get("from") or "0000-00") <= period <= (record.get("to") or "9999-99")


def obligations(town_file, period):
    """Pairs of office and item that are due, by the town's order of offices, then by code."""
    offices = {office["code"]: office for office in town_file.get("offices", [])}
    due = []
    for item in town_file.get("items", []):
        office = offices[item["office"]]
        months = () if item["frequency"] == "asNeeded" else item.get("months") or OWN_MONTHS[item["frequency"]]
        if int(period[5:]) in months and in_force(item, period) and in_force(office, period):
            due.append((office, item))
    return sorted(due, key=lambda pair: (pair[0]["order"], pair[0]["code"], pair[1]["code"]))


def is_returned(submission, now):
    review = submission.get("review")
    return bool(review) and review["decision"] == "returned" and moment(review["at"]) <= now


def correct_by(submission, correction_days):
    review = submission["review"]
    if review.get("correctBy"):
        return datetime.date.fromisoformat(review["correctBy"])
    return working_days_after(moment(review["at"]).date(), correction_days)


def counted_at(submission, town):
    """The moment, as text, at which a submission counts as received, or None while the receipt that decides is open."""
    forms = {"paper": ("receivedAt", "otherReceivedAt"), "electronic": ("otherReceivedAt", "receivedAt"),
             "both": ("receivedAt", "receivedAt")}[submission["carrier"]]
    paper, copy = (submission.get(form) for form in forms)
    decisive = town.get("decisiveReceipt", "first")
    if decisive == "first" or submission["nil"]:
        return submission["receivedAt"]
    if decisive == "paper":
        return paper
    return max(paper, copy) if paper and copy else None


def days_beyond(counted, last):
    return max(0, (moment(counted).date() - last).days)


def days_late(received, last, town, now):
    """The worst overrun of the first receipt and of each correction, in calendar days."""
    worst = days_beyond(counted_at(received[0], town), last)
    for before, after in zip(received, received[1:]):
        if is_returned(before, now):
            due = max(last, correct_by(before, town["correctionDays"]))
            worst = max(worst, days_beyond(counted_at(after, town), due))
    return worst


def is_backfilled(submission):
    recorded = moment(submission.get("recordedAt") or submission["receivedAt"]).date()
    return (recorded - moment(submission["receivedAt"]).date()).days > BACKFILLED_AFTER


def judge(received, is_exempt, last, town, now):
    """The standing and the days late of one obligation."""
    if is_exempt:
        return "exempt", 0
    if not received:
        return ("notDue" if now.date() <= last else "missing"), 0
    if is_returned(received[-1], now):
        return "returned", 0
    late = days_late(received, last, town, now)
    return ("late" if late else "onTime"), late


def known_submissions(town_file, period, now):
    """What had been received at now, by item, in the order of receipt."""
    known = {}
    town = town_file["town"]
    for submission in town_file.get("submissions", []):
        counted = counted_at(submission, town)
        if submission["period"] == period and counted and moment(counted) <= now:
            known.setdefault(submission["item"], []).append(submission)
    for received in known.values():
        received.sort(key=lambda s: (counted_at(s, town), s.get("recordedAt") or s["receivedAt"], s["id"]))
    return known


def judged(office):
    return office["due"] - office["notDue"]


def office_rows(rows, offices):
    """The totals of each office that has an obligation, ranked."""
    totals = {}
    late_days = {}
    for row in rows:
        code = row["office"]
        total = totals.setdefault(code, {"office": code, "due": 0, **dict.fromkeys(COUNTED, 0)})
        total[row["standing"]] += 1
        total["due"] += row["standing"] != "exempt"
        late_days[code] = late_days.get(code, 0) + row["daysLate"]

    def merit(office):
        rate = fractions.Fraction(office["onTime"], judged(office))
        return -rate, office["missing"], late_days[office["office"]]

    merits = sorted(merit(office) for office in totals.values() if judged(office))
    for office in totals.values():
        office["onTimeRate"] = office["onTime"] / judged(office) if judged(office) else None
        office["rank"] = bisect.bisect_left(merits, merit(office)) + 1 if judged(office) else None
    order = {office["code"]: office["order"] for office in offices}
    return sorted(totals.values(), key=lambda o: (o["rank"] is None, o["rank"] or 0, order[o["office"]], o["office"]))


def standing(town_file, period, now):
    """What `gongkai standing --format json` prints; now is a datetime."""
    last = last_day_on_time(town_file, period)
    exempt = {(e["office"], e["item"]) for e in town_file.get("exemptions", []) if e["period"] == period}
    known = known_submissions(town_file, period, now)
    rows = []
    for office, item in obligations(town_file, period):
        received = known.get(item["code"], [])
        word, late = judge(received, (office["code"], item["code"]) in exempt, last,
                           town_file["town"], now)
        rows.append({"office": office["code"], "item": item["code"], "standing": word, "daysLate": late,
                     "nil": bool(received) and received[-1]["nil"],
                     "receivedOn": counted_at(received[0], town_file["town"])[:10] if received else None,
                     "returned": sum(is_returned(submission, now) for submission in received),
                     "backfilled": any(map(is_backfilled, received))})
    return {"period": period, "deadline": str(deadline(town_file, period)), "now": now.isoformat(timespec="seconds"),
            "obligations": rows, "offices": office_rows(rows, town_file.get("offices", []))}


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("town")
    parser.add_argument("--period", required=True)
    parser.add_argument("--now", required=True, type=moment)
    arguments = parser.parse_args()
    town_file = json.loads(pathlib.Path(arguments.town).read_text("utf-8"))
    print(json.dumps(standing(town_file, arguments.period, arguments.now), ensure_ascii=False))


if __name__ == "__main__":
    main()
