-- A local store has no policies.
select 1;
