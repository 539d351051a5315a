select open_case_part('note', 'administrators');
create policy authors_sign on note as restrictive for insert to sentineliq_users
  with check (author_id = (select my_account()));
revoke update (author_id, incident_id, case_id) on note from sentineliq_users;

-- Nobody rewrites what was once saved; it goes only with its note or case.
select close_table('text_revision');
create policy members_read on text_revision for select to sentineliq_users
  using (workspace_id = any ((select my_workspaces())::uuid[]));
create policy authors_add on text_revision for insert to sentineliq_users
  with check (workspace_id = any ((select my_workspaces())::uuid[]) and author_id = (select my_account()));
grant select, insert on text_revision to sentineliq_users;
select witness_table('text_revision');
select hide_with_case('text_revision', 'case_id');

select open_case_part('ttp', 'members');
revoke update (alert_id, incident_id, case_id) on ttp from sentineliq_users;
