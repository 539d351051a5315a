-- A local store has no policies that ask for every row of a case.
select 1;
