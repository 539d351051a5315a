-- Which import brought an alert and which act gave it to its assignee, so that one line of the bell
-- opens exactly the alerts it counts. Ids of imports and acts follow the clock, as those of alerts
-- do: an import's alerts are found behind its id in the primary key, without one more index.
alter table alert add column import_id uuid;
alter table alert add column handover_id uuid;

-- The least severity a line counts, by its rank; null in lines told before this was kept.
alter table notification add column least_rank smallint;
