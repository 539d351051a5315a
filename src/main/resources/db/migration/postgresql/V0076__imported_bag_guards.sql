-- Written once, in the name of whoever imports; the files of a bag come with it, none later.
select close_table('imported_bag');
create policy members_read on imported_bag for select to sentineliq_users
  using (workspace_id = any ((select my_workspaces())::uuid[]));
create policy importers_add on imported_bag for insert to sentineliq_users
  with check (workspace_id = any ((select my_workspaces())::uuid[])
    and imported_by = (select my_account()));
grant select, insert on imported_bag to sentineliq_users;
select witness_table('imported_bag');
select hide_with_case('imported_bag', 'case_id');
create trigger imported_bag_append_only before update or delete on imported_bag
  for each row execute function refuse_change();
create trigger imported_bag_no_truncate before truncate on imported_bag
  for each statement execute function refuse_change();

select close_table('imported_file');
create policy members_read on imported_file for select to sentineliq_users
  using (workspace_id = any ((select my_workspaces())::uuid[]));
create policy importers_add on imported_file for insert to sentineliq_users
  with check (workspace_id = any ((select my_workspaces())::uuid[])
    and exists (select from imported_bag b where b.workspace_id = imported_file.workspace_id
      and b.id = imported_file.bag_id and b.xmin = pg_current_xact_id()::xid));
create policy seen_with_bag on imported_file as restrictive for select to sentineliq_users
  using (exists (select from imported_bag b where b.workspace_id = imported_file.workspace_id
    and b.id = imported_file.bag_id));
grant select, insert on imported_file to sentineliq_users;
select witness_table('imported_file');
alter table imported_file alter column bytes set storage external;
create trigger imported_file_append_only before update or delete on imported_file
  for each row execute function refuse_change();
create trigger imported_file_no_truncate before truncate on imported_file
  for each statement execute function refuse_change();

insert into custody_rule (action, from_state, to_state) values
  ('HANDED_OVER', 'COLLECTED', 'HANDED_OVER'),
  ('HANDED_OVER', 'IN_CUSTODY', 'HANDED_OVER'),
  ('CORRECTED', 'HANDED_OVER', null);

-- Whether the caller may do this here; raises when not.
create or replace function check_custody(told json, person uuid, s evidence_state, signed boolean) returns void
  language plpgsql set search_path = sentineliq, pg_temp as $$
declare
  act text := told ->> 'action';
  administers boolean := s.workspace_id = any (my_administered_workspaces());
begin
  if not exists (select from custody_rule r where r.action = act and r.from_state = s.state) then
    raise exception 'custody: STATE' using errcode = 'SQ409';
  end if;
  if coalesce(told ->> 'previous', '') <> s.head then
    raise exception 'custody: STALE' using errcode = 'SQ409';
  end if;
  if not signed and act not in ('ACCESSED', 'VERIFIED', 'VERIFICATION_FAILED') then
    raise exception 'custody: UNSIGNED' using errcode = 'SQ409';
  end if;
  if s.is_sealed and act in ('ACCESSED', 'ANALYZED', 'COPIED', 'SEALED') then
    raise exception 'custody: SEALED' using errcode = 'SQ409';
  end if;
  if not s.is_sealed and act = 'SEAL_BROKEN' then
    raise exception 'custody: NOT_SEALED' using errcode = 'SQ409';
  end if;
  if s.is_on_hold and act in ('DISPOSED', 'RETURNED_TO_OWNER', 'HANDED_OVER', 'PRESERVED') then
    raise exception 'custody: HELD' using errcode = 'SQ409';
  end if;
  if not s.is_on_hold and act = 'HOLD_RELEASED' then
    raise exception 'custody: NOT_HELD' using errcode = 'SQ409';
  end if;
  if act = 'TRANSFERRED' and person = s.offered_by then
    raise exception 'custody: OWN_OFFER' using errcode = 'SQ409';
  end if;
  if act = 'TRANSFERRED' and (person <> s.offered_to or coalesce(told ->> 'offer', '') <> s.offer)
      or act = 'TRANSFER_REFUSED' and person not in (s.offered_to, s.offered_by) then
    raise exception 'custody: OTHERS_OFFER' using errcode = 'SQ409';
  end if;
  if act in ('TRANSFER_OFFERED', 'CHECKED_IN', 'HANDED_OVER') and person <> s.custodian_id and not administers then
    raise exception 'custody: NOT_CUSTODIAN' using errcode = 'SQ409';
  end if;
  if act in ('DISPOSED', 'RETURNED_TO_OWNER', 'HOLD_RELEASED') and not administers then
    raise exception 'custody: NOT_ADMINISTRATOR' using errcode = 'SQ409';
  end if;
end $$;
