# SPDX-License-Identifier: GPL-3.0-or-later
"""What must hold in the sample town before it is written: the published sums, references, days in order."""
import datetime
import re

REFERENCES = {"items": {"office": "offices"}, "exemptions": {"office": "offices", "item": "items"},
              "submissions": {"office": "offices", "item": "items"}, "postings": {"office": "offices", "item": "items"},
              "visits": {"team": "teams", "village": "villages"}, "findings": {"visit": "visits"},
              "hotlineCalls": {"village": "villages"}, "proposals": {"office": "offices"}}
FIELDS = {"公开总件数", "固定公开件数", "临时公开件数", "小型公共资源交易公开件数", "公开内容主题", "办理建议议案件数", "满意件数",
          "基本满意件数", "群众满意率", "督查组数", "督查次数", "督查村社区", "书记带队督查次数", "镇长带队督查次数",
          "纪委书记带队督查次数", "发现问题数", "整改问题数", "监督电话受理件数", "例会次数", "培训次数", "领导小组会议次数",
          "公开办工作人员数", "收到公开申请件数", "答复公开申请件数", "依申请公开收费元数", "行政复议件数", "行政诉讼件数"}


def key_of(record):
    return record.get("code", record.get("id"))


def check_keys(town):
    keys = {}
    for name, records in town.items():
        if isinstance(records, list) and key_of(records[0]) is not None:
            keys[name] = [key_of(record) for record in records]
            assert len(set(keys[name])) == len(keys[name]), name
            assert all(record.keys() == records[0].keys() for record in records), name
    for name, references in REFERENCES.items():
        for record in town[name]:
            for field, target in references.items():
                assert record[field] is None or record[field] in keys[target], (name, record)
    officials = set(keys["officials"])
    assert all(officials.issuperset(visit["officials"]) for visit in town["visits"])


def check_sums(town):
    pieces = {cls: sum(p["pieces"] for p in town["postings"] if p["class"] == cls)
              for cls in ("fixed", "temporary", "resourceTrading")}
    assert list(pieces.values()) == [54, 496, 18], pieces
    assert sum(p["pieces"] for p in town["postings"]) == 568
    assert all(p["pieces"] >= 1 and p["channels"][0]["from"][:4] == "2015" for p in town["postings"])
    assert len({p["topic"] for p in town["postings"]}) == 8
    outcomes = [p["outcome"] for p in town["proposals"]]
    assert (len(outcomes), outcomes.count("satisfied"), outcomes.count("basicallySatisfied")) == (46, 44, 2)
    for cls, binder in (("fixed", "GD"), ("temporary", "LS"), ("resourceTrading", "JY")):
        numbers = [p["archiveNumber"] for p in town["postings"] if p["class"] == cls]
        assert numbers == [f"2015-{binder}-{n:03}" for n in range(1, len(numbers) + 1)], cls
    assert len(town["teams"]) == 3 and sum(m["role"] == "staff" for m in town["leadingGroup"]) == 3


def check_days(town):
    items = {item["code"]: item for item in town["items"]}
    for s in town["submissions"]:
        assert s["office"] == items[s["item"]]["office"] and s["receivedAt"] <= s["recordedAt"], s
        assert s["review"] is None or s["recordedAt"] < s["review"]["at"], s
        assert "08:30" <= s["receivedAt"][11:16] <= "17:30", s
        assert items[s["item"]]["from"] <= s["period"] <= (items[s["item"]]["to"] or "9999-12"), s
        assert (s["pieces"] == 0) == s["nil"], s
    days = {visit["id"]: visit["on"] for visit in town["visits"]}
    for f in town["findings"]:
        steps = [days[f["visit"]], f["rectifiedOn"], f["confirmedOn"]]
        known = [day for day in steps if day]
        assert known == sorted(known) and (f["rectifiedOn"] or not f["confirmedOn"]) and known[-1] <= "2015-12-31", f
        assert f["rectifyBy"] >= days[f["visit"]], f
    assert sum(f["rectifiedOn"] is None for f in town["findings"]) == 3
    for record in town["proposals"]:
        assert record["receivedOn"] <= record["answeredOn"] <= "2015-12-31", record
    for record in town["applications"]:
        assert record["receivedOn"] <= record["repliedOn"], record
    for posting in town["postings"]:
        for channel in posting["channels"]:
            assert channel["to"] is None or channel["from"] <= channel["to"], posting
    assert all(datetime.date.fromisoformat(meeting["on"]).weekday() < 5 for meeting in town["meetings"])


def check_visits(town):
    villages = [v["code"] for v in town["villages"]]
    assert {v["village"] for v in town["visits"]} == set(villages)
    for official in town["officials"]:
        led = {v["village"] for v in town["visits"] if official["code"] in v["officials"]}
        assert led.issuperset(villages[:5]), official


def check_prose(town):
    text = "".join(section["text"] for section in town["reportTexts"])
    assert set(re.findall(r"\{\{(.*?)\}\}", text)) == FIELDS, set(re.findall(r"\{\{(.*?)\}\}", text)) ^ FIELDS
    assert not re.search(r"[,;:!?()]", text), "half-width punctuation"


def check(town):
    check_keys(town)
    check_sums(town)
    check_days(town)
    check_visits(town)
    check_prose(town)
