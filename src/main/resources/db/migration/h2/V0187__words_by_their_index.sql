-- A local store has no policies that keep a search from its indexes.
select 1;
