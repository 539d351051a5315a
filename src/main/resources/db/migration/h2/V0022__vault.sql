-- The bytes of evidence lie in files beside a local store, not in tables.
comment on column evidence.content is 'The name of a file in the vault folder of the store';
