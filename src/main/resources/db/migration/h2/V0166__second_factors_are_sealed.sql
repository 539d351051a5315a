-- A local store is one encrypted file; its secrets are sealed by the program.
select 1;
