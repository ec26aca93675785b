-- SPDX-License-Identifier: GPL-3.0-or-later
-- The month in full: which receipt decides, reminders, names of their day, deadline rules from a month on, notices of
-- days off that the town adds, the secrecy review's day, attachments, and the closing text of bulletins.

ALTER TABLE towns ADD COLUMN decisive_receipt TEXT NOT NULL DEFAULT 'first'
    CONSTRAINT towns_decisive_receipt CHECK (decisive_receipt IN ('first', 'paper', 'both'));
ALTER TABLE towns ADD COLUMN reminder_days TEXT NOT NULL DEFAULT '';
ALTER TABLE towns ADD COLUMN overdue_every INTEGER NOT NULL DEFAULT 7
    CONSTRAINT towns_overdue_every CHECK (overdue_every >= 1);

CREATE TABLE office_former_names (
    owner TEXT NOT NULL CONSTRAINT office_former_names_owner REFERENCES offices (code) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    name TEXT NOT NULL CONSTRAINT office_former_names_name CHECK (name <> ''),
    last_month TEXT NOT NULL,
    PRIMARY KEY (owner, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE village_former_names (
    owner TEXT NOT NULL CONSTRAINT village_former_names_owner REFERENCES villages (code) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    name TEXT NOT NULL CONSTRAINT village_former_names_name CHECK (name <> ''),
    last_month TEXT NOT NULL,
    PRIMARY KEY (owner, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE deadline_rules (
    valid_from TEXT NOT NULL PRIMARY KEY,
    deadline_day INTEGER NOT NULL CONSTRAINT deadline_rules_day CHECK (deadline_day BETWEEN 1 AND 31),
    deadline_inclusive INTEGER NOT NULL CONSTRAINT deadline_rules_inclusive CHECK (deadline_inclusive IN (0, 1)),
    deadline_shift TEXT NOT NULL CONSTRAINT deadline_rules_shift CHECK (deadline_shift IN ('none', 'previousWorkingDay', 'nextWorkingDay')),
    reason TEXT NOT NULL,
    row_version INTEGER NOT NULL
) STRICT;

CREATE TABLE holiday_notices (
    year INTEGER NOT NULL PRIMARY KEY,
    announced TEXT NOT NULL CONSTRAINT holiday_notices_announced CHECK (announced <> ''),
    row_version INTEGER NOT NULL
) STRICT;

ALTER TABLE submissions ADD COLUMN other_received_at TEXT
    CONSTRAINT submissions_other_received_at CHECK (other_received_at IS NULL OR (other_received_at >= received_at AND carrier <> 'both'));
ALTER TABLE submissions ADD COLUMN note TEXT NOT NULL DEFAULT '';

ALTER TABLE postings ADD COLUMN reviewed_on TEXT;
ALTER TABLE postings ADD COLUMN location TEXT NOT NULL DEFAULT '';
ALTER TABLE postings ADD COLUMN submission TEXT CONSTRAINT postings_submission REFERENCES submissions (id);
CREATE INDEX postings_by_archive_number ON postings (archive_number) WHERE archive_number <> '';
CREATE INDEX postings_by_submission ON postings (submission) WHERE submission IS NOT NULL;

CREATE TABLE attachments (
    id TEXT NOT NULL PRIMARY KEY CONSTRAINT attachments_id CHECK (id <> ''),
    submission TEXT CONSTRAINT attachments_submission REFERENCES submissions (id),
    posting TEXT CONSTRAINT attachments_posting REFERENCES postings (id),
    name TEXT NOT NULL CONSTRAINT attachments_name CHECK (name <> ''),
    bytes INTEGER NOT NULL CONSTRAINT attachments_bytes CHECK (bytes >= 0),
    sha256 TEXT NOT NULL CONSTRAINT attachments_sha256 CHECK (length(sha256) = 64),
    added_at TEXT NOT NULL,
    row_version INTEGER NOT NULL,
    CONSTRAINT attachments_one_owner CHECK ((submission IS NULL) <> (posting IS NULL))
) STRICT;
CREATE INDEX attachments_by_submission ON attachments (submission) WHERE submission IS NOT NULL;
CREATE INDEX attachments_by_posting ON attachments (posting) WHERE posting IS NOT NULL;
CREATE INDEX attachments_by_digest ON attachments (sha256);

CREATE TABLE bulletin_texts (
    period TEXT NOT NULL PRIMARY KEY,
    prose TEXT NOT NULL,
    row_version INTEGER NOT NULL
) STRICT;
