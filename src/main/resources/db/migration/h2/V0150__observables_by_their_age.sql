-- The list of all observables begins with the newest.
create index observable_created_idx on observable (workspace_id, created_at, id);
