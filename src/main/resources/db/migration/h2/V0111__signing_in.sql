-- A local store is opened with its passphrase; there is no server to sign in to.
select 1;
