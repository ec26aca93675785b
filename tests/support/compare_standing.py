#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Compares `gongkai standing` with the reference over random towns: compare_standing.py GONGKAI [COUNT] [FIRST_SEED].

Each town is imported into a new store and asked about several months at several moments, many of them the very second
at which something changes. The first difference ends the run with exit code 1.
"""
import datetime
import json
import math
import os
import pathlib
import random
import subprocess
import sys
import tempfile

sys.dont_write_bytecode = True
import reference_standing as rules  # noqa: E402
from random_town import make_town, midnight  # noqa: E402

ONE_SECOND = datetime.timedelta(seconds=1)
ONE_DAY = datetime.timedelta(days=1)


def run(*arguments):
    done = subprocess.run(arguments, capture_output=True, check=False,
                          env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8"})
    if done.returncode != 0:
        sys.exit(f"{' '.join(map(str, arguments))} ended with {done.returncode}:\n{done.stderr.decode()}")
    return done.stdout


def moments_of(town, period):
    """Every second at which a standing of the period may change, with the second before it."""
    last = midnight(rules.last_day_on_time(town, period))
    edges = {last + ONE_DAY, last + 60 * ONE_DAY}
    for submission in town["submissions"]:
        if submission["period"] == period:
            edges.add(rules.moment(submission["receivedAt"]))
            if submission.get("otherReceivedAt"):
                edges.add(rules.moment(submission["otherReceivedAt"]))
            if submission["review"]:
                edges.add(rules.moment(submission["review"]["at"]))
    return sorted(edges | {edge - ONE_SECOND for edge in edges})


def questions(town, seed):
    dice = random.Random(seed)
    periods = sorted({submission["period"] for submission in town["submissions"]})
    # The months with long holidays come first: there working days and weekdays differ most.
    periods.sort(key=lambda period: (period[5:] not in ("01", "02", "04", "09"), dice.random()))
    for period in periods[:2] + dice.sample(periods[2:], min(2, len(periods[2:]))):
        moments = moments_of(town, period)
        for now in (dice.choice(moments), dice.choice(moments[len(moments) // 2:])):
            yield period, now


def first_difference(path, mine, theirs):
    """Where two parsed JSON values differ, as (path, reference, program), or None."""
    if isinstance(mine, dict) and isinstance(theirs, dict):
        pairs = [(f"{path}.{key}", mine.get(key, "absent"), theirs.get(key, "absent"))
                 for key in sorted(mine.keys() | theirs.keys())]
    elif isinstance(mine, list) and isinstance(theirs, list) and len(mine) == len(theirs):
        pairs = [(f"{path}[{n}]", a, b) for n, (a, b) in enumerate(zip(mine, theirs))]
    else:
        numbers = all(isinstance(v, (int, float)) and not isinstance(v, bool) for v in (mine, theirs))
        same = math.isclose(mine, theirs, rel_tol=0, abs_tol=1e-12) if numbers else (
            mine == theirs and type(mine) is type(theirs))
        return None if same else (path, mine, theirs)
    return next((found for pair in pairs if (found := first_difference(*pair))), None)


def compare_town(gongkai, seed, folder):
    town = make_town(seed)
    store, file = folder / f"{seed}.gongkai", folder / f"{seed}.json"
    file.write_text(json.dumps(town, ensure_ascii=False), "utf-8")
    run(gongkai, "--quiet", "init", store)
    run(gongkai, "--quiet", "import", store, file)
    seen = {"questions": 0, "obligations": 0, "words": {}}
    for period, now in questions(town, seed):
        answer = run(gongkai, "standing", store, "--period", period, "--now", now.isoformat(), "--format", "json")
        expected = rules.standing(town, period, now)
        if found := first_difference("$", expected, json.loads(answer)):
            path, mine, theirs = found
            sys.exit(f"seed {seed}, period {period}, now {now.isoformat()}: at {path}\n"
                     f"  reference: {json.dumps(mine, ensure_ascii=False)}\n"
                     f"  program:   {json.dumps(theirs, ensure_ascii=False)}")
        seen["questions"] += 1
        for row in expected["obligations"]:
            seen["obligations"] += 1
            seen["words"][row["standing"]] = seen["words"].get(row["standing"], 0) + 1
    return seen


def main():
    if not 2 <= len(sys.argv) <= 4:
        sys.exit(__doc__.splitlines()[0])
    gongkai = pathlib.Path(sys.argv[1]).resolve()
    count = int(sys.argv[2]) if len(sys.argv) > 2 else 300
    first = int(sys.argv[3]) if len(sys.argv) > 3 else 1
    total, words = {"questions": 0, "obligations": 0}, {}
    for seed in range(first, first + count):
        with tempfile.TemporaryDirectory(prefix="gongkai-compare-") as folder:
            seen = compare_town(gongkai, seed, pathlib.Path(folder))
        for key in total:
            total[key] += seen[key]
        for word, number in seen["words"].items():
            words[word] = words.get(word, 0) + number
    print(f"{count} towns, {total['questions']} comparisons, {total['obligations']} obligations, all equal: "
          + ", ".join(f"{word} {number}" for word, number in sorted(words.items())))


if __name__ == "__main__":
    main()
