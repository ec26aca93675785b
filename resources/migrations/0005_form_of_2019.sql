-- SPDX-License-Identifier: GPL-3.0-or-later
-- What table two of the annual report asks for in its form of 2019.

ALTER TABLE proactive_figures ADD COLUMN newly_made INTEGER
    CONSTRAINT proactive_figures_newly_made CHECK (newly_made >= 0);
ALTER TABLE proactive_figures ADD COLUMN newly_published INTEGER
    CONSTRAINT proactive_figures_newly_published CHECK (newly_published >= 0);
ALTER TABLE proactive_figures ADD COLUMN total_public INTEGER
    CONSTRAINT proactive_figures_total_public CHECK (total_public >= 0);
ALTER TABLE proactive_figures ADD COLUMN items_before INTEGER
    CONSTRAINT proactive_figures_items_before CHECK (items_before >= 0);
ALTER TABLE proactive_figures ADD COLUMN items_change INTEGER;
ALTER TABLE proactive_figures ADD COLUMN items INTEGER
    CONSTRAINT proactive_figures_items CHECK (items >= 0);
