#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the sample town (三教镇, 2015) as an exchange file to standard output.

    python3 resources/sample/make-sample.py > resources/sample/sanjiao-2015.json

The tables stand in sampleplan.py, the prose of the annual report in report-2015.txt. Nothing is left to chance: the same
tables give the same bytes. Before anything is written, check() proves the published sums, the references and the dates.
"""
import datetime
import json
import pathlib
import sys

sys.dont_write_bytecode = True
import sampleplan as plan  # noqa: E402

HERE = pathlib.Path(__file__).resolve().parent
ONE_DAY = datetime.timedelta(days=1)
DUE_MONTHS = {"monthly": plan.YEAR, "quarterly": [3, 6, 9, 12], "halfYearly": [6, 12], "yearly": [12], "asNeeded": []}
CLERK, POSTER, REVIEWER = "示例人员11", "示例人员12", "示例人员04"


def day_of(text):
    return datetime.date.fromisoformat(text)


def announced_days():
    days = {}
    for line in (HERE.parent / "holidays" / "2015.txt").read_text("utf-8").splitlines():
        words = line.split()
        if words and words[0] in ("off", "work"):
            first, _, last = words[1].partition("..")
            day = day_of(first)
            while day <= day_of(last or first):
                days[day] = words[0] == "work"
                day += ONE_DAY
    return days


ANNOUNCED = announced_days()


def is_working(day):
    return ANNOUNCED.get(day, day.weekday() < 5)


def working_from(day):
    while not is_working(day):
        day += ONE_DAY
    return day


def plus_working(day, count):
    for _ in range(count):
        day = working_from(day + ONE_DAY)
    return day


def working_between(first, last):
    days = (first + ONE_DAY * n for n in range((last - first).days + 1))
    return [day for day in days if is_working(day)]


def at(day, hour, minute):
    return f"{day}T{hour:02}:{minute:02}:00"


def period_of(month):
    return f"2015-{month:02}"


def deadline(month):
    changed = {period: day for period, day, _ in plan.DEADLINES}
    return day_of(changed.get(period_of(month), f"2015-{month:02}-28"))


def window(month):
    """The working days on which offices usually come: from the 15th, or twelve days before an earlier deadline."""
    last = deadline(month)
    return working_between(min(datetime.date(2015, month, 15), last - 12 * ONE_DAY), last)


class Item:
    def __init__(self, index, row):
        (self.code, self.name, self.cls, self.topic, self.frequency, self.months, self.total, self.basis, self.limit,
         self.channels) = row
        self.index = index
        self.office = self.code.split("-")[0]
        _, _, self.first, self.last = next(office for office in plan.OFFICES if office[0] == self.office)

    def handed_in(self):
        """The months in which something is expected: those due, or those of the plan for what is handed in as needed."""
        exempt = {(item, period) for period, item, _ in plan.EXEMPTIONS}
        months = self.months or DUE_MONTHS[self.frequency]
        return [m for m in months
                if self.first <= period_of(m) and (self.last is None or period_of(m) <= self.last)
                and (self.code, period_of(m)) not in exempt and (self.code, m) not in plan.MISSING]

    def is_open(self, month):
        return plan.RETURNED.get((self.code, month), ("", "", ""))[1] is None

    def pieces(self):
        """Spreads the year's pieces over the months with material; nil returns and what is still owed have none."""
        months = [m for m in self.handed_in() if (self.code, m) not in plan.NIL and not self.is_open(m)]
        share, rest = divmod(self.total, len(months))
        assert share > 0, self.code
        chosen = {months[(k * len(months) // rest + self.index) % len(months)] for k in range(rest)}
        assert len(chosen) == rest, self.code
        return {m: share + (m in chosen) for m in months}

    def title(self, month):
        if self.frequency == "quarterly":
            span = f"2015年第{'一二三四'[(month - 1) // 3]}季度"
        elif self.frequency == "halfYearly":
            span = "2015年上半年" if month <= 6 else "2015年下半年"
        elif self.frequency == "yearly":
            span = "2014年" if self.code in ("DZ-03", "CZ-02") else "2015年"
        else:
            span = f"2015年{month}月"
        return f"{span}{self.name}（示例）"

    def record(self):
        return {"code": self.code, "name": self.name, "class": self.cls, "topic": self.topic,
                "frequency": self.frequency, "months": [] if self.frequency == "asNeeded" else self.months,
                "office": self.office, "legalBasis": self.basis, "timeLimit": self.limit, "channels": self.channels,
                "from": self.first, "to": self.last}


ITEMS = [Item(index, row) for index, row in enumerate(plan.ITEMS)]


class Register:
    """Submissions as they came in, and what was posted of each."""

    def __init__(self):
        self.submissions = []
        self.postings = []

    def receive(self, item, month, day, pieces, minute, recorded_on=None, title=None):
        hour = (9, 10, 14, 15)[(item.index + month) % 4]
        submission = {
            "id": "", "period": period_of(month), "office": item.office, "item": item.code,
            "receivedAt": at(day, hour, minute),
            "recordedAt": at(recorded_on or day, hour, minute + 4), "nil": pieces == 0,
            "title": title or (item.title(month) if pieces else item.title(month) + "零报告"), "pieces": pieces,
            "carrier": ("paper", "both", "electronic")[(item.index + month) % 3],
            "submitter": submitter(item.office), "receivedBy": CLERK, "review": None}
        self.submissions.append(submission)
        return submission

    def review(self, submission, decision, reason="", correct_by=None):
        day = day_of(submission["recordedAt"][:10])
        submission["review"] = {"decision": decision, "at": at(day, 16, 30 + len(self.submissions) % 25),
                                "reason": reason, "correctBy": correct_by}
        return day

    def month(self, item, month, pieces):
        key = (item.code, month)
        minute = (item.index * 7 + month * 11) % 50
        days = window(month)
        day = days[-1 - (item.index * 3 + month * 5) % min(len(days), 8)]
        recorded = None
        if key in plan.LATE:
            day = day_of(plan.LATE[key])
        elif key in plan.BACKFILLED:
            day, recorded = map(day_of, plan.BACKFILLED[key])
        elif key in plan.RETURNED:
            reason, again, correct_by = plan.RETURNED[key]
            self.review(self.receive(item, month, days[-1], pieces or 2, minute), "returned", reason, correct_by)
            if again is None:
                return
            day = day_of(again)
        submission = self.receive(item, month, day, pieces, minute, recorded)
        seen = self.review(submission, "accepted")
        if key in plan.SUPPLEMENTS:
            title = item.title(month) + "补充附表"
            extra = self.receive(item, month, day_of(plan.SUPPLEMENTS[key]), 1, minute, None, title)
            self.review(extra, "accepted")
        if pieces:
            self.post(item, month, seen, submission)

    def post(self, item, month, seen, submission):
        last = seen if item.frequency == "asNeeded" else max(seen, deadline(month))
        day = working_from(last + ONE_DAY)
        lasting = (plan.PLATFORM, plan.SITE, plan.WEIBO, plan.WECHAT)
        until = str(day + (30 if item.cls == "fixed" else 14) * ONE_DAY)
        self.postings.append({
            "id": "", "title": item.title(month), "class": item.cls, "topic": item.topic, "office": item.office,
            "item": item.code, "pieces": submission["pieces"], "reviewedBy": REVIEWER, "archiveNumber": "",
            "channels": [{"channel": channel, "from": str(day), "to": None if channel in lasting else until}
                         for channel in item.channels],
            "reviewedOn": str(seen), "location": "公开档案柜（示例）", "submission": submission})

    def number(self):
        self.submissions.sort(key=lambda s: (s["receivedAt"], s["item"]))
        for n, submission in enumerate(self.submissions, 1):
            submission["id"] = f"BS-2015-{n:04}"
        self.postings.sort(key=lambda p: (p["channels"][0]["from"], p["item"]))
        binders = {"fixed": ["GD", 0], "temporary": ["LS", 0], "resourceTrading": ["JY", 0]}
        for n, posting in enumerate(self.postings, 1):
            binder = binders[posting["class"]]
            binder[1] += 1
            posting["id"] = f"GK-2015-{n:04}"
            posting["archiveNumber"] = f"2015-{binder[0]}-{binder[1]:03}"
            posting["submission"] = posting["submission"]["id"]


def submitter(office):
    return f"示例人员{21 + [row[0] for row in plan.OFFICES].index(office)}"


def register():
    result = Register()
    for item in ITEMS:
        pieces = item.pieces()
        for month in item.handed_in():
            result.month(item, month, pieces.get(month, 0))
    result.number()
    return result


def visit_plan():
    """Three rounds through all villages on days spread over the year, then the visits that look at findings again.

    Each of the five villages of the published report is visited by each of the three leaders in turn."""
    days = working_between(datetime.date(2015, 1, 20), datetime.date(2015, 12, 18))
    count = 3 * len(plan.VILLAGES)
    for n in range(count):
        turn, place = divmod(n, len(plan.VILLAGES))
        leaders = []
        if place < 5:
            leaders = [plan.OFFICIALS[(place + turn) % 3][0]]
        elif (place + turn) % 4 == 0:
            leaders = ["JW"]
        yield turn, plan.VILLAGES[place][0], days[n * (len(days) - 1) // (count - 1)], leaders
    for day, village in plan.RECHECKS:
        yield 3, village, day_of(day), ["JW"]


def visits_and_findings():
    visits, findings = [], []
    for n, (turn, village, day, leaders) in enumerate(visit_plan()):
        wrong = [f for f in plan.FINDINGS if f[0] == turn and f[1] == village]
        asked = {f[2]: plan.QUESTIONS[f[2]][1] for f in wrong}
        closed = {0, 3} if turn == 0 and village == "XJ" else set()
        answers = []
        for q, (question, _) in enumerate(plan.QUESTIONS):
            answer = "notApplicable" if q in closed else "no" if q in asked else "yes"
            note = "街道改造，公开栏临时拆除（示例）" if q in closed else asked.get(q, "")
            answers.append({"question": question, "answer": answer, "note": note})
        good = sum(answer["answer"] == "yes" for answer in answers)
        visits.append({"id": f"DC-2015-{n + 1:02}", "team": f"D{n % 3 + 1}", "village": village, "on": str(day),
                       "announced": n % 4 == 0, "officials": leaders, "answers": answers,
                       "summary": f"查看{len(answers)}项，符合{good}项，需整改{len(asked)}项（示例）"})
        for _, _, question, serious, allowed, taken in wrong:
            done = day + taken * ONE_DAY if taken else None
            findings.append({"id": f"WT-2015-{len(findings) + 1:02}", "visit": visits[-1]["id"],
                             "problem": plan.QUESTIONS[question][1], "severity": "serious" if serious else "minor",
                             "rectifyBy": str(day + allowed * ONE_DAY),
                             "rectification": "已按要求改正，附照片（示例）" if done else "",
                             "rectifiedOn": str(done) if done else None, "confirmedOn": None})
    confirm(visits, findings)
    return visits, findings


def confirm(visits, findings):
    """A finding is confirmed by the next visit to its village after it was put right, if there was one."""
    villages = {visit["id"]: visit["village"] for visit in visits}
    for finding in findings:
        later = [v["on"] for v in visits if finding["rectifiedOn"] and v["village"] == villages[finding["visit"]]
                 and v["on"] >= finding["rectifiedOn"]]
        finding["confirmedOn"] = later[0] if later else None


def proposals():
    rows = [("motion", office, f"关于{subject}的议案") for office, subject in plan.MOTIONS]
    for n in range(46 - len(rows)):
        office, subject = plan.SUGGESTIONS[n % len(plan.SUGGESTIONS)]
        rows.append(("suggestion", office, f"关于{plan.VILLAGES[n % len(plan.VILLAGES)][1]}{subject}的建议"))
    numbers = {"motion": 0, "suggestion": 0}
    for n, (kind, office, title) in enumerate(rows, 1):
        numbers[kind] += 1
        received = datetime.date(2015, 7, 22) if office == "WJ" or n > 40 else datetime.date(2015, 1, 23)
        outcome = "basicallySatisfied" if n in plan.BASICALLY_SATISFIED else "satisfied"
        yield {"id": f"YA-2015-{n:02}", "kind": kind,
               "number": f"{'议案' if kind == 'motion' else '建议'}〔2015〕{numbers[kind]}号",
               "title": title + "（示例）", "deputy": f"示例代表{n * 5 % 29 + 1:02}", "office": office,
               "receivedOn": str(received), "answeredOn": str(plus_working(received, 30 + n * 7 % 25)),
               "outcome": outcome}


def meetings():
    rows = [(working_from(datetime.date(2015, month, 8)), "collection", plan.COLLECTION_TOPIC.format(month),
             14 + month % 3) for month in plan.YEAR]
    rows += [(day_of(day), "training", topic, people) for day, topic, people in plan.TRAININGS]
    rows += [(day_of(day), "leadingGroup", topic, people) for day, topic, people in plan.GROUP_MEETINGS]
    for n, (day, kind, topic, people) in enumerate(sorted(rows), 1):
        yield {"id": f"HY-2015-{n:02}", "kind": kind, "on": str(day), "topic": topic, "participants": people}


def calls():
    for n, (moment, village, matter, days, answered, result, satisfied) in enumerate(plan.HOTLINE_CALLS, 1):
        yield {"id": f"DH-2015-{n:02}", "at": moment, "caller": f"示例来电人{n:02}", "phone": f"000-0000-{n:04}",
               "village": village, "matter": matter + "（示例）", "answerBy": str(day_of(moment[:10]) + days * ONE_DAY),
               "answeredOn": answered, "result": result, "satisfied": satisfied}


def applications():
    for n, (number, applicant, channel, received, subject, replied, result) in enumerate(plan.APPLICATIONS, 1):
        yield {"id": f"SQ-2015-{n:02}", "number": number, "applicant": applicant, "channel": channel,
               "receivedOn": received, "subject": subject, "correctionAskedOn": None, "correctedOn": None,
               "thirdPartyAskedOn": None, "thirdPartyAnsweredOn": None, "extendedOn": None, "repliedOn": replied,
               "result": result, "fee": 0}


def teams():
    for n, numeral in enumerate("一二三", 1):
        names = [f"示例人员{30 + 3 * n + k}" for k in range(3)]
        yield {"code": f"D{n}", "name": f"督查{numeral}组",
               "members": [{"name": name, "duty": duty} for name, duty in zip(names, ("组长", "查看", "记录"))]}


def report_texts():
    sections = []
    for line in (HERE / "report-2015.txt").read_text("utf-8").splitlines():
        if line.startswith("["):
            sections.append((line.strip("[]"), []))
        elif line and not line.startswith("#"):
            sections[-1][1].append(line)
    return [{"year": 2015, "form": "2008", "section": name, "text": "\n".join(lines)} for name, lines in sections]


def sample():
    papers = register()
    visits, findings = visits_and_findings()
    return {
        "format": "gongkai-exchange", "version": 1,
        "town": {"name": "三教镇", "district": "重庆市永川区", "bodyName": "永川区三教镇人民政府",
                 "hotline": "000-0000-0000（示例）", "deadlineDay": 28, "deadlineInclusive": True,
                 "deadlineShift": "none", "correctionDays": 3},
        "offices": [{"code": code, "name": name, "order": n, "from": first, "to": last, "contact": submitter(code),
                     "phone": f"000-0000-{100 + n:04}"} for n, (code, name, first, last) in enumerate(plan.OFFICES, 1)],
        "villages": [{"code": code, "name": name, "kind": kind, "from": "2008-05", "to": None}
                     for code, name, kind in plan.VILLAGES],
        "officials": [{"code": code, "name": name, "position": position} for code, name, position in plan.OFFICIALS],
        "items": [item.record() for item in ITEMS],
        "deadlines": [{"period": period, "day": day, "reason": reason} for period, day, reason in plan.DEADLINES],
        "exemptions": [{"period": period, "office": item.split("-")[0], "item": item, "reason": reason}
                       for period, item, reason in plan.EXEMPTIONS],
        "submissions": papers.submissions, "postings": papers.postings, "teams": list(teams()), "visits": visits,
        "findings": findings, "hotlineCalls": list(calls()), "proposals": list(proposals()),
        "meetings": list(meetings()),
        "leadingGroup": [{"name": name, "position": position, "role": role, "duty": duty, "from": "2015-01", "to": None}
                         for name, position, role, duty in plan.LEADING_GROUP],
        "applications": list(applications()),
        "openingFigures": [{"year": 2015, "figure": "publicSatisfaction", "value": 100,
                            "source": "年底入户测评汇总（纸质，示例）"}],
        "reportTexts": report_texts(),
    }


def write(town):
    """One record a line, so that two versions can be read side by side."""
    parts = []
    for key, value in town.items():
        if isinstance(value, list):
            rows = ",\n".join(json.dumps(row, ensure_ascii=False, separators=(",", ":")) for row in value)
            parts.append(f'"{key}":[\n{rows}\n]')
        else:
            parts.append(f'"{key}":{json.dumps(value, ensure_ascii=False, separators=(",", ":"))}')
    sys.stdout.reconfigure(encoding="utf-8", newline="\n")
    print("{" + ",\n".join(parts) + "}")


if __name__ == "__main__":
    from samplecheck import check
    made = sample()
    check(made)
    write(made)
