-- A local store has one person and asks nobody who they are.
select 1;
