-- SPDX-License-Identifier: GPL-3.0-or-later
-- When material was really taken down from a channel.

ALTER TABLE posting_channels ADD COLUMN taken_down_on TEXT
    CONSTRAINT posting_channels_taken_down CHECK (taken_down_on >= posted_from);
