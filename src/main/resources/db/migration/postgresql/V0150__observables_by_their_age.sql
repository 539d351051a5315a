-- The list of all observables begins with the newest. The workspace comes second: of two indexes
-- that begin like each other the younger is preferred, and the key is older.
create index observable_created_idx on observable (created_at, workspace_id, id);
