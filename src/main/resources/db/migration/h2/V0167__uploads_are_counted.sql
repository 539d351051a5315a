-- The bytes of a local store lie beside it in files.
select 1;
