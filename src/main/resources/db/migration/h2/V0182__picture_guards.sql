-- A local store has no policies that hide a link with its exhibit.
select 1;
