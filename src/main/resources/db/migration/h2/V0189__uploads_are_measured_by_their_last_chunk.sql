-- A local store counts files.
select 1;
