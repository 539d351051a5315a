-- Written once, by those in charge of the case.
select close_table('signed_report');
create policy members_read on signed_report for select to sentineliq_users
  using (workspace_id = any ((select my_workspaces())::uuid[]));
create policy those_in_charge_add on signed_report for insert to sentineliq_users
  with check (workspace_id = any ((select my_workspaces())::uuid[])
    and may_change_case(workspace_id, case_id));
grant select, insert on signed_report to sentineliq_users;
select witness_table('signed_report');
select hide_with_case('signed_report', 'case_id');
alter table signed_report alter column content set storage external;
create trigger signed_report_append_only before update or delete on signed_report
  for each row execute function refuse_change();
create trigger signed_report_no_truncate before truncate on signed_report
  for each statement execute function refuse_change();
