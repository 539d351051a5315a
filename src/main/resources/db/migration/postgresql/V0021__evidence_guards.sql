-- What is seen of evidence is seen with its case.
create function hide_with_evidence(target regclass) returns void
  language plpgsql set search_path = sentineliq, pg_temp as $$
declare
  seen text := format('exists (select from evidence e where e.workspace_id = %1$s.workspace_id
    and e.id = %1$s.evidence_id)', target);
begin
  execute format('create policy seen_with_evidence on %s as restrictive to sentineliq_users using (%s) with check (%s)',
    target, seen, seen);
end $$;

-- The same question for definer functions, which no policy stops.
create function sees_case(workspace uuid, wanted uuid) returns boolean
  language sql stable security definer set search_path = sentineliq, pg_temp
  return exists (
    select from case_file c
    where c.workspace_id = workspace and c.id = wanted and workspace = any (my_workspaces())
      and (c.confidentiality in ('PUBLIC', 'INTERNAL') or c.investigator_id = my_account()
        or workspace = any (my_administered_workspaces()) or c.id = any (my_team_cases())));

select close_table('exhibit_counter');
create policy members_read on exhibit_counter for select to sentineliq_users
  using (workspace_id = any ((select my_workspaces())::uuid[]));
create policy members_add on exhibit_counter for insert to sentineliq_users
  with check (workspace_id = any ((select my_workspaces())::uuid[]) and last_number = 0);
create policy members_count on exhibit_counter for update to sentineliq_users
  using (workspace_id = any ((select my_workspaces())::uuid[]))
  with check (workspace_id = any ((select my_workspaces())::uuid[]));
grant select, insert, update (last_number) on exhibit_counter to sentineliq_users;
select witness_table('exhibit_counter');
select hide_with_case('exhibit_counter', 'case_id');
create trigger exhibit_counter_upwards before update on exhibit_counter
  for each row execute function count_upwards();

-- Written once, in the collector's own name.
select close_table('evidence');
create policy members_read on evidence for select to sentineliq_users
  using (workspace_id = any ((select my_workspaces())::uuid[]));
create policy collectors_add on evidence for insert to sentineliq_users
  with check (workspace_id = any ((select my_workspaces())::uuid[]) and collected_by = (select my_account()));
grant select, insert on evidence to sentineliq_users;
select witness_table('evidence');
select hide_with_case('evidence', 'case_id');
create trigger evidence_append_only before update or delete on evidence
  for each row execute function refuse_change();
create trigger evidence_no_truncate before truncate on evidence
  for each statement execute function refuse_change();

select close_table('evidence_state');
create policy members_read on evidence_state for select to sentineliq_users
  using (workspace_id = any ((select my_workspaces())::uuid[]));
grant select on evidence_state to sentineliq_users;
select witness_table('evidence_state');
select hide_with_case('evidence_state', 'case_id');

select close_table('custody_log');
create policy members_read on custody_log for select to sentineliq_users
  using (workspace_id = any ((select my_workspaces())::uuid[]));
grant select on custody_log to sentineliq_users;
select hide_with_case('custody_log', 'case_id');
create trigger custody_log_append_only before update or delete on custody_log
  for each row execute function refuse_change();
create trigger custody_log_no_truncate before truncate on custody_log
  for each statement execute function refuse_change();
create trigger custody_log_seal after insert on custody_log
  for each row execute function seal_new_entry();

select open_table('evidence_tag', 'members');
select hide_with_evidence('evidence_tag');
select open_table('evidence_observable', 'members');
select hide_with_evidence('evidence_observable');

-- In which states an act is possible and where it leads; null leads nowhere else.
create table custody_rule (
  action text not null,
  from_state text not null,
  to_state text,
  constraint custody_rule_pk primary key (action, from_state)
);
select close_table('custody_rule');
create policy everybody_reads on custody_rule for select to sentineliq_users using (true);
grant select on custody_rule to sentineliq_users;
insert into custody_rule (action, from_state, to_state)
  select a.action, s.state, a.target
  from (values
    ('COLLECTED', '{NONE}', 'COLLECTED'),
    ('IMPORTED', '{NONE}', 'IN_CUSTODY'),
    ('TRANSFER_OFFERED', '{COLLECTED,IN_CUSTODY}', 'IN_TRANSIT'),
    ('TRANSFERRED', '{IN_TRANSIT}', 'IN_CUSTODY'),
    ('TRANSFER_REFUSED', '{IN_TRANSIT}', 'IN_CUSTODY'),
    ('CHECKED_OUT', '{COLLECTED,IN_CUSTODY}', 'CHECKED_OUT'),
    ('CHECKED_IN', '{CHECKED_OUT}', 'IN_CUSTODY'),
    ('ACCESSED', '{COLLECTED,IN_CUSTODY,CHECKED_OUT}', null),
    ('ANALYZED', '{COLLECTED,IN_CUSTODY,CHECKED_OUT}', null),
    ('VERIFIED', '{COLLECTED,IN_CUSTODY,CHECKED_OUT,IN_TRANSIT}', null),
    ('VERIFICATION_FAILED', '{COLLECTED,IN_CUSTODY,CHECKED_OUT,IN_TRANSIT}', null),
    ('COPIED', '{COLLECTED,IN_CUSTODY,CHECKED_OUT}', null),
    ('EXPORTED', '{COLLECTED,IN_CUSTODY,CHECKED_OUT}', null),
    ('SEALED', '{COLLECTED,IN_CUSTODY,CHECKED_OUT}', null),
    ('SEAL_BROKEN', '{COLLECTED,IN_CUSTODY,CHECKED_OUT}', null),
    ('STORED', '{COLLECTED,IN_CUSTODY}', 'IN_CUSTODY'),
    ('QUARANTINED', '{COLLECTED,IN_CUSTODY,CHECKED_OUT,IN_TRANSIT}', null),
    ('PRESERVED', '{COLLECTED,IN_CUSTODY,CHECKED_OUT,IN_TRANSIT}', null),
    ('HOLD_RELEASED', '{COLLECTED,IN_CUSTODY,CHECKED_OUT,IN_TRANSIT}', null),
    ('RETURNED_TO_OWNER', '{COLLECTED,IN_CUSTODY}', 'RETURNED_TO_OWNER'),
    ('DISPOSED', '{COLLECTED,IN_CUSTODY}', 'DISPOSED'),
    ('CORRECTED', '{COLLECTED,IN_CUSTODY,CHECKED_OUT,IN_TRANSIT,RETURNED_TO_OWNER,DISPOSED}', null)
  ) a (action, sources, target)
  cross join unnest(a.sources::text[]) s (state);

-- Whether the caller may do this here; raises when not.
create function check_custody(told json, person uuid, s evidence_state, signed boolean) returns void
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
  if s.is_on_hold and act in ('DISPOSED', 'RETURNED_TO_OWNER', 'PRESERVED') then
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
  if act in ('TRANSFER_OFFERED', 'CHECKED_IN') and person <> s.custodian_id and not administers then
    raise exception 'custody: NOT_CUSTODIAN' using errcode = 'SQ409';
  end if;
  if act in ('DISPOSED', 'RETURNED_TO_OWNER', 'HOLD_RELEASED') and not administers then
    raise exception 'custody: NOT_ADMINISTRATOR' using errcode = 'SQ409';
  end if;
end $$;

-- One call adds an entry: it sets actor, time and both places, and what the item then amounts to.
create function append_custody(
    workspace uuid, item uuid, statement text, signature bytea, key uuid, workstation text)
    returns bigint
  language plpgsql security definer set search_path = sentineliq, pg_temp as $$
declare
  told json := statement::json;
  act text := told ->> 'action';
  person user_account;
  e evidence;
  s evidence_state;
  fingerprint text := '';
  address text := coalesce(host(inet_client_addr()), '');
  place bigint;
  moment timestamptz;
  envelope text;
  digest text;
begin
  select * into e from evidence i where i.workspace_id = workspace and i.id = item;
  if e.id is null or not sees_case(workspace, e.case_id) then
    raise insufficient_privilege using message = 'not evidence of a case of yours';
  end if;
  select * into strict person from user_account where id = my_account();
  if key is not null then
    select encode(sha256(k.public_key), 'hex') into fingerprint from signing_key k
      where k.workspace_id = workspace and k.id = key and k.user_id = person.id
        and k.revoked_at is null;
    if fingerprint is null or octet_length(signature) <> 64 then
      raise insufficient_privilege using message = 'not a signature with a key of yours';
    end if;
  end if;
  if told ->> 'item' is distinct from item::text
      or told ->> 'workspace' is distinct from workspace::text
      or told ->> 'record' is distinct from e.record_digest
      or coalesce(told ->> 'signer_id', person.id::text) <> person.id::text
      or coalesce(told ->> 'signer_key', '') <> fingerprint then
    raise insufficient_privilege using message = 'a statement about something else';
  end if;
  select * into s from evidence_state i
    where i.workspace_id = workspace and i.evidence_id = item for update;
  if s.evidence_id is null then
    if person.id <> e.collected_by then
      raise insufficient_privilege using message = 'collected by somebody else';
    end if;
    s := row(workspace, item, e.case_id, 'NONE', person.id, person.id, null, null, '', '', '',
      false, false, false, false, false, null, null, 0, '');
  end if;
  perform check_custody(told, person.id, s, key is not null);

  select size into strict place from log_head h where h.workspace_id = workspace for update;
  moment := clock_timestamp();
  envelope := '{"action":' || to_json(act)
    || ',"actor_id":"' || person.id
    || '","actor_login":' || to_json(person.username)
    || ',"actor_name":' || to_json(person.display_name)
    || ',"at":"' || to_char(moment at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')
    || '","entry":"' || s.entries + 1
    || case when address = '' then '' else '","ip":"' || address end
    || '","item":"' || item
    || case when fingerprint = '' then '' else '","key":"' || fingerprint end
    || case when s.head = '' then '' else '","previous":"' || s.head end
    || '","seq":"' || place
    || case when key is null then '' else '","signature":"' || encode(signature, 'hex') end
    || '","statement":"' || encode(sha256(convert_to(statement, 'UTF8')), 'hex')
    || '","type":"sentineliq-custody-entry-v1","workspace":"' || workspace
    || case when workstation = '' then '"' else '","workstation":' || to_json(workstation) end
    || '}';
  digest := encode(sha256(convert_to(envelope, 'UTF8')), 'hex');
  insert into custody_log (workspace_id, seq, evidence_id, case_id, entry, action, occurred_at,
      user_id, actor_login, actor_name, workstation, ip_address, key_id, statement, envelope, hash)
    values (workspace, place, item, e.case_id, s.entries + 1, act, moment,
      person.id, person.username, person.display_name, workstation, nullif(address, ''), key,
      statement, envelope, digest);

  s.state := coalesce((select r.to_state from custody_rule r
    where r.action = act and r.from_state = s.state), s.state);
  s.keeper_id := case
    when act in ('COLLECTED', 'IMPORTED', 'TRANSFERRED') then person.id
    when act = 'CHECKED_IN' then coalesce((told ->> 'received_by_id')::uuid, s.keeper_id)
    else s.keeper_id end;
  s.custodian_id := case
    when act = 'CHECKED_OUT' then person.id
    when s.state = 'CHECKED_OUT' then s.custodian_id
    else s.keeper_id end;
  if act = 'TRANSFER_OFFERED' then
    s.offered_by := person.id;
    s.offered_to := (told ->> 'received_by_id')::uuid;
    s.offer := digest;
  elsif s.state <> 'IN_TRANSIT' then
    s.offered_by := null;
    s.offered_to := null;
    s.offer := '';
  end if;
  if act not in ('TRANSFER_OFFERED', 'TRANSFER_REFUSED') then
    s.location := coalesce(told ->> 'to', s.location);
  end if;
  if act = 'SEALED' then
    s.seal := coalesce(told ->> 'seal_out', s.seal);
  end if;
  s.is_sealed := act = 'SEALED' or s.is_sealed and act <> 'SEAL_BROKEN';
  s.is_on_hold := act = 'PRESERVED' or s.is_on_hold and act <> 'HOLD_RELEASED';
  s.is_quarantined := s.is_quarantined or act = 'QUARANTINED';
  s.is_analyzed := s.is_analyzed or act = 'ANALYZED';
  s.is_failed := act = 'VERIFICATION_FAILED' or s.is_failed and act <> 'VERIFIED';
  s.due_at := case
    when act = 'CHECKED_OUT' then (told ->> 'due')::timestamptz
    when s.state = 'CHECKED_OUT' then s.due_at end;
  s.verified_at := case when act in ('COLLECTED', 'IMPORTED', 'VERIFIED', 'VERIFICATION_FAILED')
    then moment else s.verified_at end;
  s.entries := s.entries + 1;
  s.head := digest;
  insert into evidence_state select (s).*
    on conflict (workspace_id, evidence_id) do update set
      state = excluded.state, custodian_id = excluded.custodian_id, keeper_id = excluded.keeper_id,
      offered_by = excluded.offered_by, offered_to = excluded.offered_to, offer = excluded.offer,
      location = excluded.location, seal = excluded.seal, is_sealed = excluded.is_sealed,
      is_on_hold = excluded.is_on_hold, is_quarantined = excluded.is_quarantined,
      is_analyzed = excluded.is_analyzed, is_failed = excluded.is_failed, due_at = excluded.due_at,
      verified_at = excluded.verified_at, entries = excluded.entries, head = excluded.head;
  update log_head set size = place + 1, last_transaction = pg_current_xact_id()
    where workspace_id = workspace;
  notify sentineliq_change;
  return place;
end $$;

-- Every entry as its leaf only: whoever verifies the whole ledger need not see what is in entries of
-- cases that are hidden. When something happened, the audit entry beside it says anyway.
create function custody_leaves(workspace uuid, first bigint, beyond bigint)
    returns table (seq bigint, occurred_at timestamptz, leaf bytea)
  language sql stable security definer set search_path = sentineliq, pg_temp
  begin atomic
    select c.seq, c.occurred_at, sha256('\x00'::bytea || convert_to(c.envelope, 'UTF8')) from custody_log c
    where c.workspace_id = workspace and workspace = any (my_workspaces())
      and c.seq >= first and c.seq < beyond
    order by c.seq;
  end;

revoke execute on function hide_with_evidence(regclass), sees_case(uuid, uuid),
  check_custody(json, uuid, evidence_state, boolean),
  append_custody(uuid, uuid, text, bytea, uuid, text), custody_leaves(uuid, bigint, bigint)
  from public;
grant execute on function append_custody(uuid, uuid, text, bytea, uuid, text),
  custody_leaves(uuid, bigint, bigint) to sentineliq_users;
