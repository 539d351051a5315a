-- Whoever holds a local store's key reads its file; what the program reads it enters into the history.
select 1;
