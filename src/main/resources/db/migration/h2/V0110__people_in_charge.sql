-- A local store belongs to one person, who is in charge of everything in it.
select 1;
