-- SPDX-License-Identifier: GPL-3.0-or-later
-- The head of the town's papers, whom copies go to, how their lines stand; and the number that an issued paper bears.

ALTER TABLE towns ADD COLUMN paper_head TEXT NOT NULL DEFAULT 'none'
    CONSTRAINT towns_paper_head CHECK (paper_head IN ('none', 'redHead', 'letter'));
ALTER TABLE towns ADD COLUMN head_mark TEXT NOT NULL DEFAULT '';
ALTER TABLE towns ADD COLUMN number_code TEXT NOT NULL DEFAULT '';
ALTER TABLE towns ADD COLUMN copies_to TEXT NOT NULL DEFAULT '';
ALTER TABLE towns ADD COLUMN printed_by TEXT NOT NULL DEFAULT '';
ALTER TABLE towns ADD COLUMN line_grid TEXT NOT NULL DEFAULT 'boxes'
    CONSTRAINT towns_line_grid CHECK (line_grid IN ('boxes', 'edgeToEdge'));
ALTER TABLE towns ADD COLUMN papers_sealed INTEGER NOT NULL DEFAULT 0
    CONSTRAINT towns_papers_sealed CHECK (papers_sealed IN (0, 1));

ALTER TABLE issued_documents ADD COLUMN number_code TEXT NOT NULL DEFAULT '';
ALTER TABLE issued_documents ADD COLUMN number_year INTEGER NOT NULL DEFAULT 0;
ALTER TABLE issued_documents ADD COLUMN running_number INTEGER NOT NULL DEFAULT 0
    CONSTRAINT issued_documents_running_number CHECK (running_number >= 0);
CREATE UNIQUE INDEX issued_documents_by_number ON issued_documents (number_code, number_year, running_number)
    WHERE running_number > 0;
