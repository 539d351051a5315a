-- Every member sees which times the ledger has; each row is added in the name of who brought it.
select close_table('trusted_time');
create policy members_read on trusted_time for select to sentineliq_users
  using (workspace_id = any ((select my_workspaces())::uuid[]));
create policy members_add on trusted_time for insert to sentineliq_users
  with check (workspace_id = any ((select my_workspaces())::uuid[])
    and added_by = (select my_account()));
grant select, insert on trusted_time to sentineliq_users;
select witness_table('trusted_time');
create trigger trusted_time_append_only before update or delete on trusted_time
  for each row execute function refuse_change();
create trigger trusted_time_no_truncate before truncate on trusted_time
  for each statement execute function refuse_change();
