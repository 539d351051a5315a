-- Of a table under row-level security the planner may not use statistics for LIKE, which is not leakproof:
-- not even for the owner, whose policy lets everything through. It took a word for one row in 250 and
-- read a table of 40,000 rows from end to end beside its index of words. These functions exist for their
-- indexes; where pg_trgm is not installed, the key of the workspace is left to read by.
alter function alerts_with(uuid, text, text, integer) set enable_seqscan = off;
alter function incidents_with(uuid, text, integer) set enable_seqscan = off;
alter function cases_with(uuid, text, integer) set enable_seqscan = off;
alter function observables_with(uuid, text, integer) set enable_seqscan = off;
alter function detections_with(uuid, text, integer) set enable_seqscan = off;
alter function infringements_with(uuid, text, integer) set enable_seqscan = off;
alter function entries_with(uuid, text, text, timestamptz, timestamptz, integer) set enable_seqscan = off;
