-- SPDX-License-Identifier: GPL-3.0-or-later
-- Inspections in full: the draw, versions of the checklist, second looks, photos, what became of a call; their papers;
-- and who looked at what is not for everybody.

ALTER TABLE villages ADD COLUMN latitude REAL
    CONSTRAINT villages_latitude CHECK (latitude BETWEEN -90 AND 90);
ALTER TABLE villages ADD COLUMN longitude REAL
    CONSTRAINT villages_longitude CHECK (longitude BETWEEN -180 AND 180);

ALTER TABLE team_members ADD COLUMN village TEXT CONSTRAINT team_members_village REFERENCES villages (code);

CREATE TABLE checklists (
    code TEXT NOT NULL PRIMARY KEY CONSTRAINT checklists_code CHECK (code <> ''),
    name TEXT NOT NULL CONSTRAINT checklists_name CHECK (name <> ''),
    valid_from TEXT NOT NULL,
    scored INTEGER NOT NULL CONSTRAINT checklists_scored CHECK (scored IN (0, 1)),
    row_version INTEGER NOT NULL
) STRICT;
CREATE TABLE checklist_questions (
    owner TEXT NOT NULL CONSTRAINT checklist_questions_owner REFERENCES checklists (code) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    block TEXT NOT NULL,
    question TEXT NOT NULL CONSTRAINT checklist_questions_question CHECK (question <> ''),
    points INTEGER CONSTRAINT checklist_questions_points CHECK (points >= 0),
    PRIMARY KEY (owner, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE draws (
    id TEXT NOT NULL PRIMARY KEY CONSTRAINT draws_id CHECK (id <> ''),
    drawn_on TEXT NOT NULL,
    seed TEXT NOT NULL CONSTRAINT draws_seed CHECK (seed <> ''),
    valid_from TEXT NOT NULL,
    valid_to TEXT NOT NULL,
    row_version INTEGER NOT NULL,
    CONSTRAINT draws_months CHECK (valid_to >= valid_from)
) STRICT;
CREATE TABLE draw_candidates (
    owner TEXT NOT NULL CONSTRAINT draw_candidates_owner REFERENCES draws (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    village TEXT NOT NULL CONSTRAINT draw_candidates_village REFERENCES villages (code),
    last_visit TEXT,
    PRIMARY KEY (owner, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE draw_teams (
    owner TEXT NOT NULL CONSTRAINT draw_teams_owner REFERENCES draws (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    value TEXT NOT NULL CONSTRAINT draw_teams_team REFERENCES teams (code),
    PRIMARY KEY (owner, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE draw_conflicts (
    owner TEXT NOT NULL CONSTRAINT draw_conflicts_owner REFERENCES draws (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    team TEXT NOT NULL CONSTRAINT draw_conflicts_team REFERENCES teams (code),
    village TEXT NOT NULL CONSTRAINT draw_conflicts_village REFERENCES villages (code),
    PRIMARY KEY (owner, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE draw_officials (
    owner TEXT NOT NULL CONSTRAINT draw_officials_owner REFERENCES draws (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    official TEXT NOT NULL CONSTRAINT draw_officials_official REFERENCES officials (code),
    visits INTEGER NOT NULL CONSTRAINT draw_officials_visits CHECK (visits >= 0),
    PRIMARY KEY (owner, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE draw_visits (
    owner TEXT NOT NULL CONSTRAINT draw_visits_owner REFERENCES draws (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    village TEXT NOT NULL CONSTRAINT draw_visits_village REFERENCES villages (code),
    team TEXT NOT NULL CONSTRAINT draw_visits_team REFERENCES teams (code),
    official TEXT CONSTRAINT draw_visits_official REFERENCES officials (code),
    PRIMARY KEY (owner, position)
) STRICT, WITHOUT ROWID;

ALTER TABLE visits ADD COLUMN arrived_at TEXT NOT NULL DEFAULT '';
ALTER TABLE visits ADD COLUMN left_at TEXT NOT NULL DEFAULT '';
ALTER TABLE visits ADD COLUMN met_with TEXT NOT NULL DEFAULT '';
ALTER TABLE visits ADD COLUMN checklist TEXT CONSTRAINT visits_checklist REFERENCES checklists (code);
ALTER TABLE visits ADD COLUMN draw TEXT CONSTRAINT visits_draw REFERENCES draws (id);
CREATE INDEX visits_by_village ON visits (village, visited_on);
CREATE TABLE visit_members (
    owner TEXT NOT NULL CONSTRAINT visit_members_owner REFERENCES visits (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (owner, position)
) STRICT, WITHOUT ROWID;
ALTER TABLE visit_answers ADD COLUMN score INTEGER CONSTRAINT visit_answers_score CHECK (score >= 0);

ALTER TABLE findings ADD COLUMN responsible TEXT NOT NULL DEFAULT '';
ALTER TABLE findings ADD COLUMN question TEXT NOT NULL DEFAULT '';
ALTER TABLE findings ADD COLUMN demand TEXT NOT NULL DEFAULT '';
CREATE INDEX findings_open ON findings (rectify_by) WHERE confirmed_on IS NULL;
CREATE TABLE finding_looks (
    owner TEXT NOT NULL CONSTRAINT finding_looks_owner REFERENCES findings (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    looked_on TEXT NOT NULL,
    result TEXT NOT NULL CONSTRAINT finding_looks_result CHECK (result IN ('confirmed', 'sentBack', 'reopened')),
    looked_by TEXT NOT NULL,
    note TEXT NOT NULL,
    rectified_on TEXT,
    rectification TEXT NOT NULL,
    rectify_by TEXT,
    PRIMARY KEY (owner, position)
) STRICT, WITHOUT ROWID;

ALTER TABLE hotline_calls ADD COLUMN received_by TEXT NOT NULL DEFAULT '';
ALTER TABLE hotline_calls ADD COLUMN team TEXT CONSTRAINT hotline_calls_team REFERENCES teams (code);
ALTER TABLE hotline_calls ADD COLUMN handed_on TEXT;
ALTER TABLE hotline_calls ADD COLUMN proved INTEGER CONSTRAINT hotline_calls_proved CHECK (proved IN (0, 1));
ALTER TABLE hotline_calls ADD COLUMN visit TEXT CONSTRAINT hotline_calls_visit REFERENCES visits (id);
ALTER TABLE hotline_calls ADD COLUMN finding TEXT CONSTRAINT hotline_calls_finding REFERENCES findings (id);
CREATE INDEX hotline_calls_by_visit ON hotline_calls (visit) WHERE visit IS NOT NULL;
CREATE INDEX hotline_calls_by_finding ON hotline_calls (finding) WHERE finding IS NOT NULL;
CREATE INDEX hotline_calls_by_village ON hotline_calls (village) WHERE village IS NOT NULL;

-- Visits and findings may own files as well: the rule that there is one owner can only be changed with the table.
CREATE TABLE attachments_of_all (
    id TEXT NOT NULL PRIMARY KEY CONSTRAINT attachments_id CHECK (id <> ''),
    submission TEXT CONSTRAINT attachments_submission REFERENCES submissions (id),
    posting TEXT CONSTRAINT attachments_posting REFERENCES postings (id),
    name TEXT NOT NULL CONSTRAINT attachments_name CHECK (name <> ''),
    bytes INTEGER NOT NULL CONSTRAINT attachments_bytes CHECK (bytes >= 0),
    sha256 TEXT NOT NULL CONSTRAINT attachments_sha256 CHECK (length(sha256) = 64),
    added_at TEXT NOT NULL,
    visit TEXT CONSTRAINT attachments_visit REFERENCES visits (id),
    finding TEXT CONSTRAINT attachments_finding REFERENCES findings (id),
    taken_at TEXT,
    time_source TEXT CONSTRAINT attachments_time_source CHECK (time_source IN ('camera', 'file', 'typed')),
    stage TEXT CONSTRAINT attachments_stage CHECK (stage IN ('before', 'after')),
    latitude REAL CONSTRAINT attachments_latitude CHECK (latitude BETWEEN -90 AND 90),
    longitude REAL CONSTRAINT attachments_longitude CHECK (longitude BETWEEN -180 AND 180),
    caption TEXT NOT NULL,
    row_version INTEGER NOT NULL,
    CONSTRAINT attachments_one_owner CHECK (
        (submission IS NOT NULL) + (posting IS NOT NULL) + (visit IS NOT NULL) + (finding IS NOT NULL) = 1),
    CONSTRAINT attachments_taken CHECK ((taken_at IS NULL) = (time_source IS NULL))
) STRICT;
INSERT INTO attachments_of_all (id, submission, posting, name, bytes, sha256, added_at, caption, row_version)
    SELECT id, submission, posting, name, bytes, sha256, added_at, '', row_version FROM attachments;
DROP TABLE attachments;
ALTER TABLE attachments_of_all RENAME TO attachments;
CREATE INDEX attachments_by_submission ON attachments (submission) WHERE submission IS NOT NULL;
CREATE INDEX attachments_by_posting ON attachments (posting) WHERE posting IS NOT NULL;
CREATE INDEX attachments_by_visit ON attachments (visit) WHERE visit IS NOT NULL;
CREATE INDEX attachments_by_finding ON attachments (finding) WHERE finding IS NOT NULL;
CREATE INDEX attachments_by_digest ON attachments (sha256);

-- Two kinds of papers more; the rule of the kinds, too, can only be changed with the table.
CREATE TABLE issued_papers (
    id TEXT NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL CONSTRAINT issued_documents_kind CHECK (
        kind IN ('bulletin', 'notice', 'annualReport', 'rectificationNotice', 'inspectionBulletin')),
    subject TEXT NOT NULL,
    version INTEGER NOT NULL CONSTRAINT issued_documents_version CHECK (version >= 1),
    replaces TEXT CONSTRAINT issued_documents_replaces REFERENCES issued_papers (id),
    title TEXT NOT NULL,
    issued_at TEXT NOT NULL,
    clerk TEXT NOT NULL,
    figures TEXT NOT NULL,
    body TEXT NOT NULL,
    pdf BLOB NOT NULL,
    sha256 TEXT NOT NULL,
    chain_head TEXT NOT NULL,
    number_code TEXT NOT NULL DEFAULT '',
    number_year INTEGER NOT NULL DEFAULT 0,
    running_number INTEGER NOT NULL DEFAULT 0
        CONSTRAINT issued_documents_running_number CHECK (running_number >= 0),
    CONSTRAINT issued_documents_once UNIQUE (kind, subject, version)
) STRICT;
INSERT INTO issued_papers SELECT id, kind, subject, version, replaces, title, issued_at, clerk, figures, body, pdf,
    sha256, chain_head, number_code, number_year, running_number FROM issued_documents ORDER BY rowid;
DROP TABLE issued_documents;
ALTER TABLE issued_papers RENAME TO issued_documents;
CREATE UNIQUE INDEX issued_documents_by_number ON issued_documents (number_code, number_year, running_number)
    WHERE running_number > 0;
CREATE TRIGGER issued_documents_never_changed BEFORE UPDATE ON issued_documents
BEGIN
    SELECT raise(ABORT, 'an issued paper is never changed');
END;
CREATE TRIGGER issued_documents_never_removed BEFORE DELETE ON issued_documents
BEGIN
    SELECT raise(ABORT, 'an issued paper is never removed');
END;

CREATE TABLE looks (
    number INTEGER PRIMARY KEY,
    at_local TEXT NOT NULL,
    clerk TEXT NOT NULL,
    os_account TEXT NOT NULL,
    list TEXT NOT NULL,
    record_key TEXT NOT NULL
) STRICT;
CREATE INDEX looks_by_record ON looks (list, record_key, number);
CREATE TRIGGER looks_never_changed BEFORE UPDATE ON looks
BEGIN
    SELECT raise(ABORT, 'who looked is never changed');
END;
CREATE TRIGGER looks_never_removed BEFORE DELETE ON looks
BEGIN
    SELECT raise(ABORT, 'who looked is never removed');
END;
