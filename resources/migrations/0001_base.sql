-- SPDX-License-Identifier: GPL-3.0-or-later
-- The store from the start: a table for every list of the exchange file, the history, and the issued papers.
-- Days are YYYY-MM-DD, months YYYY-MM, moments YYYY-MM-DDTHH:MM:SS on the office's wall clock. Words are those of the
-- exchange file. row_version counts the changes of a row, so that two people can't overwrite each other unseen.

CREATE TABLE meta (
    name TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE steps (
    number INTEGER PRIMARY KEY,
    kind TEXT NOT NULL CONSTRAINT steps_kind CHECK (kind IN ('edit', 'import', 'issue', 'undo', 'redo')),
    undoes INTEGER NOT NULL,
    token TEXT NOT NULL CONSTRAINT steps_token UNIQUE,
    first_sequence INTEGER NOT NULL,
    last_sequence INTEGER NOT NULL
) STRICT;

CREATE TABLE history (
    sequence INTEGER PRIMARY KEY,
    step INTEGER NOT NULL,
    at_utc TEXT NOT NULL,
    at_local TEXT NOT NULL,
    clerk TEXT NOT NULL,
    os_account TEXT NOT NULL,
    host TEXT NOT NULL,
    program_version TEXT NOT NULL,
    change TEXT NOT NULL CONSTRAINT history_change CHECK (change IN ('add', 'change', 'remove')),
    list TEXT NOT NULL,
    record_key TEXT NOT NULL,
    before_json TEXT,
    after_json TEXT,
    reason TEXT NOT NULL,
    previous_hash BLOB NOT NULL,
    hash BLOB NOT NULL
) STRICT;
CREATE INDEX history_by_record ON history (list, record_key, sequence);

CREATE TRIGGER history_in_order BEFORE INSERT ON history
WHEN NEW.sequence <> (SELECT coalesce(max(sequence), 0) + 1 FROM history)
    OR NEW.previous_hash <> coalesce((SELECT hash FROM history ORDER BY sequence DESC LIMIT 1), zeroblob(32))
BEGIN
    SELECT raise(ABORT, 'the history grows only at its end');
END;
CREATE TRIGGER history_never_changed BEFORE UPDATE ON history
BEGIN
    SELECT raise(ABORT, 'the history is never changed');
END;
CREATE TRIGGER history_never_removed BEFORE DELETE ON history
BEGIN
    SELECT raise(ABORT, 'the history is never removed');
END;

CREATE TABLE issued_documents (
    id TEXT NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL CONSTRAINT issued_documents_kind CHECK (kind IN ('bulletin', 'notice', 'annualReport')),
    subject TEXT NOT NULL,
    version INTEGER NOT NULL CONSTRAINT issued_documents_version CHECK (version >= 1),
    replaces TEXT CONSTRAINT issued_documents_replaces REFERENCES issued_documents (id),
    title TEXT NOT NULL,
    issued_at TEXT NOT NULL,
    clerk TEXT NOT NULL,
    figures TEXT NOT NULL,
    body TEXT NOT NULL,
    pdf BLOB NOT NULL,
    sha256 TEXT NOT NULL,
    chain_head TEXT NOT NULL,
    CONSTRAINT issued_documents_once UNIQUE (kind, subject, version)
) STRICT;

CREATE TRIGGER issued_documents_never_changed BEFORE UPDATE ON issued_documents
BEGIN
    SELECT raise(ABORT, 'an issued paper is never changed');
END;
CREATE TRIGGER issued_documents_never_removed BEFORE DELETE ON issued_documents
BEGIN
    SELECT raise(ABORT, 'an issued paper is never removed');
END;

CREATE TABLE towns (
    record_key TEXT NOT NULL PRIMARY KEY CONSTRAINT towns_only_one CHECK (record_key = 'town'),
    name TEXT NOT NULL CONSTRAINT towns_name CHECK (name <> ''),
    district TEXT NOT NULL,
    body_name TEXT NOT NULL,
    hotline TEXT NOT NULL,
    deadline_day INTEGER NOT NULL CONSTRAINT towns_deadline_day CHECK (deadline_day BETWEEN 1 AND 31),
    deadline_inclusive INTEGER NOT NULL CONSTRAINT towns_deadline_inclusive CHECK (deadline_inclusive IN (0, 1)),
    deadline_shift TEXT NOT NULL CONSTRAINT towns_deadline_shift CHECK (deadline_shift IN ('none', 'previousWorkingDay', 'nextWorkingDay')),
    correction_days INTEGER NOT NULL CONSTRAINT towns_correction_days CHECK (correction_days >= 0),
    row_version INTEGER NOT NULL
) STRICT;

CREATE TABLE offices (
    code TEXT NOT NULL PRIMARY KEY CONSTRAINT offices_code CHECK (code <> ''),
    name TEXT NOT NULL CONSTRAINT offices_name CHECK (name <> ''),
    sort_order INTEGER NOT NULL,
    valid_from TEXT,
    valid_to TEXT,
    contact TEXT NOT NULL,
    phone TEXT NOT NULL,
    row_version INTEGER NOT NULL,
    CONSTRAINT offices_in_force CHECK (valid_to >= valid_from)
) STRICT;

CREATE TABLE villages (
    code TEXT NOT NULL PRIMARY KEY CONSTRAINT villages_code CHECK (code <> ''),
    name TEXT NOT NULL CONSTRAINT villages_name CHECK (name <> ''),
    kind TEXT NOT NULL CONSTRAINT villages_kind CHECK (kind IN ('village', 'community')),
    valid_from TEXT,
    valid_to TEXT,
    row_version INTEGER NOT NULL,
    CONSTRAINT villages_in_force CHECK (valid_to >= valid_from)
) STRICT;

CREATE TABLE officials (
    code TEXT NOT NULL PRIMARY KEY CONSTRAINT officials_code CHECK (code <> ''),
    name TEXT NOT NULL CONSTRAINT officials_name CHECK (name <> ''),
    position TEXT NOT NULL,
    row_version INTEGER NOT NULL
) STRICT;

CREATE TABLE items (
    code TEXT NOT NULL PRIMARY KEY CONSTRAINT items_code CHECK (code <> ''),
    name TEXT NOT NULL CONSTRAINT items_name CHECK (name <> ''),
    disclosure_class TEXT NOT NULL CONSTRAINT items_class CHECK (disclosure_class IN ('fixed', 'temporary', 'resourceTrading')),
    topic TEXT NOT NULL,
    frequency TEXT NOT NULL CONSTRAINT items_frequency CHECK (frequency IN ('monthly', 'quarterly', 'halfYearly', 'yearly', 'asNeeded')),
    months TEXT NOT NULL,
    office TEXT NOT NULL CONSTRAINT items_office REFERENCES offices (code),
    legal_basis TEXT NOT NULL,
    time_limit TEXT NOT NULL,
    valid_from TEXT,
    valid_to TEXT,
    row_version INTEGER NOT NULL,
    CONSTRAINT items_in_force CHECK (valid_to >= valid_from)
) STRICT;
CREATE INDEX items_by_office ON items (office);
CREATE TABLE item_channels (
    owner TEXT NOT NULL CONSTRAINT item_channels_owner REFERENCES items (code) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (owner, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE deadlines (
    period TEXT NOT NULL PRIMARY KEY,
    day TEXT NOT NULL,
    reason TEXT NOT NULL,
    row_version INTEGER NOT NULL
) STRICT;

CREATE TABLE exemptions (
    record_key TEXT NOT NULL PRIMARY KEY,
    period TEXT NOT NULL,
    office TEXT NOT NULL CONSTRAINT exemptions_office REFERENCES offices (code),
    item TEXT NOT NULL CONSTRAINT exemptions_item REFERENCES items (code),
    reason TEXT NOT NULL,
    row_version INTEGER NOT NULL,
    CONSTRAINT exemptions_once UNIQUE (period, office, item)
) STRICT;

CREATE TABLE submissions (
    id TEXT NOT NULL PRIMARY KEY CONSTRAINT submissions_id CHECK (id <> ''),
    period TEXT NOT NULL,
    office TEXT NOT NULL CONSTRAINT submissions_office REFERENCES offices (code),
    item TEXT NOT NULL CONSTRAINT submissions_item REFERENCES items (code),
    received_at TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    is_nil INTEGER NOT NULL CONSTRAINT submissions_is_nil CHECK (is_nil IN (0, 1)),
    title TEXT NOT NULL,
    pieces INTEGER NOT NULL CONSTRAINT submissions_pieces CHECK (pieces >= 0),
    carrier TEXT NOT NULL CONSTRAINT submissions_carrier CHECK (carrier IN ('paper', 'electronic', 'both')),
    submitter TEXT NOT NULL,
    received_by TEXT NOT NULL,
    review_decision TEXT CONSTRAINT submissions_decision CHECK (review_decision IN ('accepted', 'returned')),
    review_at TEXT,
    review_reason TEXT,
    review_correct_by TEXT,
    row_version INTEGER NOT NULL,
    CONSTRAINT submissions_review CHECK ((review_decision IS NULL) = (review_at IS NULL))
) STRICT;
CREATE INDEX submissions_by_period ON submissions (period);

CREATE TABLE postings (
    id TEXT NOT NULL PRIMARY KEY CONSTRAINT postings_id CHECK (id <> ''),
    title TEXT NOT NULL,
    disclosure_class TEXT NOT NULL CONSTRAINT postings_class CHECK (disclosure_class IN ('fixed', 'temporary', 'resourceTrading')),
    topic TEXT NOT NULL,
    office TEXT NOT NULL CONSTRAINT postings_office REFERENCES offices (code),
    item TEXT CONSTRAINT postings_item REFERENCES items (code),
    pieces INTEGER NOT NULL CONSTRAINT postings_pieces CHECK (pieces >= 0),
    reviewed_by TEXT NOT NULL,
    archive_number TEXT NOT NULL,
    row_version INTEGER NOT NULL
) STRICT;
CREATE TABLE posting_channels (
    owner TEXT NOT NULL CONSTRAINT posting_channels_owner REFERENCES postings (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    channel TEXT NOT NULL,
    posted_from TEXT NOT NULL,
    posted_to TEXT,
    PRIMARY KEY (owner, position),
    CONSTRAINT posting_channels_in_order CHECK (posted_to >= posted_from)
) STRICT, WITHOUT ROWID;

CREATE TABLE teams (
    code TEXT NOT NULL PRIMARY KEY CONSTRAINT teams_code CHECK (code <> ''),
    name TEXT NOT NULL CONSTRAINT teams_name CHECK (name <> ''),
    row_version INTEGER NOT NULL
) STRICT;
CREATE TABLE team_members (
    owner TEXT NOT NULL CONSTRAINT team_members_owner REFERENCES teams (code) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    duty TEXT NOT NULL,
    PRIMARY KEY (owner, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE visits (
    id TEXT NOT NULL PRIMARY KEY CONSTRAINT visits_id CHECK (id <> ''),
    team TEXT NOT NULL CONSTRAINT visits_team REFERENCES teams (code),
    village TEXT NOT NULL CONSTRAINT visits_village REFERENCES villages (code),
    visited_on TEXT NOT NULL,
    announced INTEGER NOT NULL CONSTRAINT visits_announced CHECK (announced IN (0, 1)),
    summary TEXT NOT NULL,
    row_version INTEGER NOT NULL
) STRICT;
CREATE INDEX visits_by_day ON visits (visited_on);
CREATE TABLE visit_officials (
    owner TEXT NOT NULL CONSTRAINT visit_officials_owner REFERENCES visits (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    value TEXT NOT NULL CONSTRAINT visit_officials_official REFERENCES officials (code),
    PRIMARY KEY (owner, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE visit_answers (
    owner TEXT NOT NULL CONSTRAINT visit_answers_owner REFERENCES visits (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    question TEXT NOT NULL,
    answer TEXT NOT NULL CONSTRAINT visit_answers_answer CHECK (answer IN ('yes', 'no', 'notApplicable')),
    note TEXT NOT NULL,
    PRIMARY KEY (owner, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE findings (
    id TEXT NOT NULL PRIMARY KEY CONSTRAINT findings_id CHECK (id <> ''),
    visit TEXT NOT NULL CONSTRAINT findings_visit REFERENCES visits (id),
    problem TEXT NOT NULL,
    severity TEXT NOT NULL CONSTRAINT findings_severity CHECK (severity IN ('minor', 'serious')),
    rectify_by TEXT,
    rectification TEXT NOT NULL,
    rectified_on TEXT,
    confirmed_on TEXT,
    row_version INTEGER NOT NULL
) STRICT;
CREATE INDEX findings_by_visit ON findings (visit);

CREATE TABLE hotline_calls (
    id TEXT NOT NULL PRIMARY KEY CONSTRAINT hotline_calls_id CHECK (id <> ''),
    called_at TEXT NOT NULL,
    caller TEXT NOT NULL,
    phone TEXT NOT NULL,
    village TEXT CONSTRAINT hotline_calls_village REFERENCES villages (code),
    matter TEXT NOT NULL,
    answer_by TEXT,
    answered_on TEXT,
    result TEXT NOT NULL,
    satisfied INTEGER CONSTRAINT hotline_calls_satisfied CHECK (satisfied IN (0, 1)),
    row_version INTEGER NOT NULL
) STRICT;

CREATE TABLE proposals (
    id TEXT NOT NULL PRIMARY KEY CONSTRAINT proposals_id CHECK (id <> ''),
    kind TEXT NOT NULL CONSTRAINT proposals_kind CHECK (kind IN ('motion', 'suggestion')),
    number TEXT NOT NULL,
    title TEXT NOT NULL,
    deputy TEXT NOT NULL,
    office TEXT NOT NULL CONSTRAINT proposals_office REFERENCES offices (code),
    received_on TEXT NOT NULL,
    answered_on TEXT,
    outcome TEXT NOT NULL CONSTRAINT proposals_outcome CHECK (outcome IN ('satisfied', 'basicallySatisfied', 'dissatisfied', 'pending')),
    row_version INTEGER NOT NULL,
    CONSTRAINT proposals_in_order CHECK (answered_on >= received_on)
) STRICT;

CREATE TABLE meetings (
    id TEXT NOT NULL PRIMARY KEY CONSTRAINT meetings_id CHECK (id <> ''),
    kind TEXT NOT NULL CONSTRAINT meetings_kind CHECK (kind IN ('collection', 'training', 'leadingGroup')),
    held_on TEXT NOT NULL,
    topic TEXT NOT NULL,
    participants INTEGER NOT NULL CONSTRAINT meetings_participants CHECK (participants >= 0),
    row_version INTEGER NOT NULL
) STRICT;

CREATE TABLE leading_group_members (
    record_key TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL CONSTRAINT leading_group_members_name CHECK (name <> ''),
    position TEXT NOT NULL,
    role TEXT NOT NULL CONSTRAINT leading_group_members_role CHECK (role IN ('head', 'deputy', 'member', 'staff')),
    duty TEXT NOT NULL,
    valid_from TEXT NOT NULL,
    valid_to TEXT,
    row_version INTEGER NOT NULL
) STRICT;

CREATE TABLE applications (
    id TEXT NOT NULL PRIMARY KEY CONSTRAINT applications_id CHECK (id <> ''),
    number TEXT NOT NULL,
    applicant TEXT NOT NULL CONSTRAINT applications_applicant CHECK (applicant IN ('naturalPerson', 'commercial', 'research', 'socialWelfare', 'legalService', 'other')),
    channel TEXT NOT NULL CONSTRAINT applications_channel CHECK (channel IN ('inPerson', 'registeredPost', 'post', 'internet', 'fax')),
    received_on TEXT NOT NULL,
    subject TEXT NOT NULL,
    correction_asked_on TEXT,
    corrected_on TEXT,
    third_party_asked_on TEXT,
    third_party_answered_on TEXT,
    extended_on TEXT,
    replied_on TEXT,
    result TEXT,
    fee REAL NOT NULL CONSTRAINT applications_fee CHECK (fee >= 0),
    row_version INTEGER NOT NULL
) STRICT;

CREATE TABLE reconsiderations (
    id TEXT NOT NULL PRIMARY KEY CONSTRAINT reconsiderations_id CHECK (id <> ''),
    application TEXT CONSTRAINT reconsiderations_application REFERENCES applications (id),
    filed_on TEXT NOT NULL,
    outcome TEXT NOT NULL CONSTRAINT reconsiderations_outcome CHECK (outcome IN ('upheld', 'corrected', 'other', 'pending')),
    row_version INTEGER NOT NULL
) STRICT;

CREATE TABLE lawsuits (
    id TEXT NOT NULL PRIMARY KEY CONSTRAINT lawsuits_id CHECK (id <> ''),
    application TEXT CONSTRAINT lawsuits_application REFERENCES applications (id),
    kind TEXT NOT NULL CONSTRAINT lawsuits_kind CHECK (kind IN ('direct', 'afterReconsideration')),
    filed_on TEXT NOT NULL,
    outcome TEXT NOT NULL CONSTRAINT lawsuits_outcome CHECK (outcome IN ('upheld', 'corrected', 'other', 'pending')),
    row_version INTEGER NOT NULL
) STRICT;

CREATE TABLE proactive_figures (
    record_key TEXT NOT NULL PRIMARY KEY,
    year INTEGER NOT NULL,
    table_row TEXT NOT NULL,
    made INTEGER,
    repealed INTEGER,
    in_force INTEGER,
    decisions INTEGER,
    amount TEXT,
    row_version INTEGER NOT NULL,
    CONSTRAINT proactive_figures_counts CHECK (made >= 0 AND repealed >= 0 AND in_force >= 0 AND decisions >= 0),
    CONSTRAINT proactive_figures_once UNIQUE (year, table_row)
) STRICT;

CREATE TABLE carried_in (
    record_key TEXT NOT NULL PRIMARY KEY,
    year INTEGER NOT NULL,
    applicant TEXT NOT NULL,
    number INTEGER NOT NULL CONSTRAINT carried_in_number CHECK (number >= 0),
    row_version INTEGER NOT NULL,
    CONSTRAINT carried_in_once UNIQUE (year, applicant)
) STRICT;

CREATE TABLE application_totals (
    record_key TEXT NOT NULL PRIMARY KEY,
    year INTEGER NOT NULL,
    table_row TEXT NOT NULL,
    applicant TEXT NOT NULL,
    number INTEGER NOT NULL CONSTRAINT application_totals_number CHECK (number >= 0),
    row_version INTEGER NOT NULL,
    CONSTRAINT application_totals_once UNIQUE (year, table_row, applicant)
) STRICT;

CREATE TABLE opening_figures (
    record_key TEXT NOT NULL PRIMARY KEY,
    year INTEGER NOT NULL,
    figure TEXT NOT NULL,
    value REAL NOT NULL,
    source TEXT NOT NULL,
    row_version INTEGER NOT NULL,
    CONSTRAINT opening_figures_once UNIQUE (year, figure)
) STRICT;

CREATE TABLE report_texts (
    record_key TEXT NOT NULL PRIMARY KEY,
    year INTEGER NOT NULL,
    form TEXT NOT NULL CONSTRAINT report_texts_form CHECK (form IN ('2008', '2019', '2021')),
    section TEXT NOT NULL,
    prose TEXT NOT NULL,
    row_version INTEGER NOT NULL,
    CONSTRAINT report_texts_once UNIQUE (year, form, section)
) STRICT;
