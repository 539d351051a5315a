-- A local store counts the exhibits of a case where it counts the rest: in the query.
select 1;
