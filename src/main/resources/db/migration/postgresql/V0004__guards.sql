-- Who is asking? session_user cannot be set by the client; current_user inside a definer function
-- would be the owner. Every function fixes its search_path, so nobody can slip a table under it.

create function my_account() returns uuid
  language sql stable security definer set search_path = sentineliq, pg_temp
  return (select id from user_account where database_role = session_user and active);

create function my_workspaces() returns uuid[]
  language sql stable security definer set search_path = sentineliq, pg_temp
  return (
    select coalesce(array_agg(m.workspace_id), '{}')
    from workspace_member m
    join user_account u on u.id = m.user_id
    join workspace w on w.id = m.workspace_id
    where u.database_role = session_user and u.active and w.is_active and w.deleted_at is null);

create function my_administered_workspaces() returns uuid[]
  language sql stable security definer set search_path = sentineliq, pg_temp
  return (
    select coalesce(array_agg(m.workspace_id), '{}')
    from workspace_member m
    join user_account u on u.id = m.user_id
    join workspace w on w.id = m.workspace_id
    where u.database_role = session_user and u.active and w.is_active and w.deleted_at is null
      and m.role in ('OWNER', 'ADMIN'));

create function my_colleagues() returns uuid[]
  language sql stable security definer set search_path = sentineliq, pg_temp
  return (
    select coalesce(array_agg(distinct m.user_id), '{}')
    from workspace_member m
    where m.workspace_id = any (my_workspaces()));

create function value_digest(value varchar) returns bytea
  language sql immutable set search_path = sentineliq, pg_temp
  return sha256(convert_to(value, 'UTF8'));

alter table observable add constraint observable_digest_check
  check (value_digest = value_digest(normalised));

create unique index workspace_member_one_owner on workspace_member (workspace_id)
  where role = 'OWNER';

-- History. One call sets actor, time and sequence; what the client says is a JSON string or the
-- digest of the stored payload, so the text is canonical (RFC 8785) without a JSON library here.
alter table log_head add column last_transaction xid8;

create function append_entry(
    workspace uuid, account uuid, login text, name text, workstation text,
    action text, resource text, resource_id text, payload text) returns bigint
  language plpgsql set search_path = sentineliq, pg_temp as $$
declare
  place bigint;
  moment timestamptz;
  envelope text;
begin
  select size into strict place from log_head where workspace_id = workspace for update;
  moment := clock_timestamp();
  envelope := '{"action":' || to_json(action)
    || ',"actor_id":' || to_json(coalesce(account::text, ''))
    || ',"actor_login":' || to_json(login)
    || ',"actor_name":' || to_json(name)
    || ',"at":"' || to_char(moment at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')
    || '","ip":' || to_json(coalesce(host(inet_client_addr()), ''))
    || ',"payload":"' || encode(sha256(convert_to(payload, 'UTF8')), 'hex')
    || '","resource":' || to_json(resource)
    || ',"resource_id":' || to_json(resource_id)
    || ',"seq":' || place
    || ',"workspace":"' || workspace
    || '","workstation":' || to_json(workstation) || '}';
  insert into audit_log (workspace_id, seq, occurred_at, user_id, actor_id, actor_login, actor_name,
      workstation, ip_address, action, resource, resource_id, payload, envelope)
    values (workspace, place, moment, account, account, login, name,
      workstation, host(inet_client_addr()), action, resource, resource_id, payload, envelope);
  update log_head set size = place + 1, last_transaction = pg_current_xact_id()
    where workspace_id = workspace;
  notify sentineliq_change;
  return place;
end $$;

create function append_audit(
    workspace uuid, action text, resource text, resource_id text, payload text, workstation text)
    returns bigint
  language plpgsql security definer set search_path = sentineliq, pg_temp as $$
declare
  person user_account;
begin
  if workspace is null or not (workspace = any (my_workspaces())) then
    raise insufficient_privilege using message = 'not a member of this workspace';
  end if;
  select * into strict person from user_account where id = my_account();
  return append_entry(workspace, person.id, person.username, person.display_name, workstation,
    action, resource, resource_id, payload);
end $$;

create function refuse_change() returns trigger
  language plpgsql set search_path = sentineliq, pg_temp as $$
begin
  if tg_op = 'UPDATE' and to_jsonb(new) ->> 'user_id' is null
      and to_jsonb(new) - 'user_id' = to_jsonb(old) - 'user_id' then
    return new;
  end if;
  raise exception 'history is append-only: % refused', lower(tg_op) using errcode = '42501';
end $$;

create trigger audit_log_append_only before update or delete on audit_log
  for each row execute function refuse_change();
create trigger audit_log_no_truncate before truncate on audit_log
  for each statement execute function refuse_change();

-- A commit that touched a workspace's data must have appended to that workspace's history.
create table touched (
  workspace_id uuid not null,
  transaction xid8 not null,
  constraint touched_pk primary key (workspace_id, transaction)
);

create function note_touched() returns trigger
  language plpgsql security definer set search_path = sentineliq, pg_temp as $$
begin
  insert into touched (workspace_id, transaction)
    select distinct workspace_id, pg_current_xact_id() from rows_touched
    on conflict do nothing;
  return null;
end $$;

create function note_touched_workspace() returns trigger
  language plpgsql security definer set search_path = sentineliq, pg_temp as $$
begin
  insert into touched (workspace_id, transaction)
    select distinct id, pg_current_xact_id() from rows_touched
    on conflict do nothing;
  return null;
end $$;

create function require_witness() returns trigger
  language plpgsql security definer set search_path = sentineliq, pg_temp as $$
begin
  if not exists (select 1 from log_head
      where workspace_id = new.workspace_id and last_transaction = new.transaction)
      and exists (select 1 from workspace where id = new.workspace_id) then
    raise exception 'a change without an audit entry' using errcode = '23514';
  end if;
  delete from touched where workspace_id = new.workspace_id and transaction = new.transaction;
  return null;
end $$;

create constraint trigger touched_witness after insert on touched
  deferrable initially deferred for each row execute function require_witness();

-- Row-level security. Every table is closed first; then each gets exactly what people may do.
create function close_table(target regclass) returns void
  language plpgsql set search_path = sentineliq, pg_temp as $$
begin
  execute format('alter table %s enable row level security', target);
  execute format('alter table %s force row level security', target);
  execute format('create policy owner_all on %s to sentineliq_owner using (true) with check (true)', target);
end $$;

create function witness_table(target regclass, noting regproc default 'note_touched') returns void
  language plpgsql set search_path = sentineliq, pg_temp as $$
begin
  execute format('create trigger touched_insert after insert on %s referencing new table as rows_touched
    for each statement execute function %s()', target, noting);
  execute format('create trigger touched_update after update on %s referencing new table as rows_touched
    for each statement execute function %s()', target, noting);
  execute format('create trigger touched_delete after delete on %s referencing old table as rows_touched
    for each statement execute function %s()', target, noting);
end $$;

-- Identity, workspace and creation are never in the update grant: rows cannot be moved or re-dated.
create function grant_update(target regclass) returns void
  language plpgsql set search_path = sentineliq, pg_temp as $$
declare
  columns text;
begin
  select string_agg(quote_ident(attname), ', ') into columns from pg_attribute
    where attrelid = target and attnum > 0 and not attisdropped
      and attname not in ('workspace_id', 'id', 'created_at');
  execute format('grant update (%s) on %s to sentineliq_users', columns, target);
end $$;

-- A table on whose rows every member works. Who may delete is said by the caller:
-- 'members' for links and other parts of a record, 'administrators' for records.
create function open_table(target regclass, deleters text) returns void
  language plpgsql set search_path = sentineliq, pg_temp as $$
declare
  mine constant text := 'workspace_id = any ((select my_workspaces())::uuid[])';
  administered constant text := 'workspace_id = any ((select my_administered_workspaces())::uuid[])';
begin
  if deleters not in ('members', 'administrators') then
    raise exception 'unknown deleters %', deleters;
  end if;
  perform close_table(target);
  execute format('create policy members_read on %s for select to sentineliq_users using (%s)', target, mine);
  execute format('create policy members_add on %s for insert to sentineliq_users with check (%s)', target, mine);
  execute format('create policy members_change on %s for update to sentineliq_users using (%s) with check (%s)',
    target, mine, mine);
  execute format('create policy %s_delete on %s for delete to sentineliq_users using (%s)', deleters, target,
    case deleters when 'members' then mine else administered end);
  execute format('grant select, insert, delete on %s to sentineliq_users', target);
  perform witness_table(target);
  perform grant_update(target);
end $$;

select close_table('user_account');
-- Sign-in state (when, from where, how often refused) is not granted: it is nobody else's business.
create policy colleagues_read on user_account for select to sentineliq_users
  using (database_role = session_user or id = any ((select my_colleagues())::uuid[]));
grant select (id, email, username, display_name, database_role, is_admin, active,
  two_factor_enabled, signing_public_key, created_at, updated_at, version) on user_account to sentineliq_users;

select close_table('user_credential');
select close_table('user_backup_code');
select close_table('log_head');
select close_table('touched');

select close_table('workspace');
create policy members_read on workspace for select to sentineliq_users
  using (id = any ((select my_workspaces())::uuid[]));
grant select on workspace to sentineliq_users;
select witness_table('workspace', 'note_touched_workspace');

select close_table('workspace_member');
create policy members_read on workspace_member for select to sentineliq_users
  using (workspace_id = any ((select my_workspaces())::uuid[]));
grant select on workspace_member to sentineliq_users;
select witness_table('workspace_member');

select open_table('alert', 'administrators');
-- Putting an alert into the bin is a deletion: only those who may delete fill and empty the bin.
create policy bin_is_for_administrators on alert as restrictive for update to sentineliq_users
  using (deleted_at is null or workspace_id = any ((select my_administered_workspaces())::uuid[]))
  with check (deleted_at is null or workspace_id = any ((select my_administered_workspaces())::uuid[]));
create policy nothing_is_born_in_the_bin on alert as restrictive for insert to sentineliq_users
  with check (deleted_at is null);
select open_table('alert_payload', 'members');
select open_table('alert_raw_record', 'administrators');
revoke update on alert_raw_record from sentineliq_users;
select open_table('alert_tag', 'members');
select open_table('alert_asset', 'members');
select open_table('observable', 'administrators');
select open_table('observable_tag', 'members');
select open_table('alert_observable', 'members');

select close_table('audit_log');
create policy members_read on audit_log for select to sentineliq_users
  using (workspace_id = any ((select my_workspaces())::uuid[]));
grant select on audit_log to sentineliq_users;

-- Timeline: what verbs write stays; what a person wrote by hand is that person's to edit.
select close_table('timeline_event');
create policy members_read on timeline_event for select to sentineliq_users
  using (workspace_id = any ((select my_workspaces())::uuid[]));
create policy actors_add on timeline_event for insert to sentineliq_users
  with check (workspace_id = any ((select my_workspaces())::uuid[]) and actor_id = (select my_account()));
create policy authors_change on timeline_event for update to sentineliq_users
  using (workspace_id = any ((select my_workspaces())::uuid[]) and actor_id = (select my_account()) and is_manual)
  with check (workspace_id = any ((select my_workspaces())::uuid[]) and actor_id = (select my_account()) and is_manual);
create policy authors_delete on timeline_event for delete to sentineliq_users
  using (workspace_id = any ((select my_workspaces())::uuid[]) and actor_id = (select my_account()) and is_manual);
grant select, insert, delete on timeline_event to sentineliq_users;
select witness_table('timeline_event');
select grant_update('timeline_event');

-- Notifications are personal; reading one is no change to the workspace's data and needs no entry.
select close_table('notification');
create policy reader_reads on notification for select to sentineliq_users
  using (workspace_id = any ((select my_workspaces())::uuid[]) and user_id = (select my_account()));
create policy reader_adds on notification for insert to sentineliq_users
  with check (workspace_id = any ((select my_workspaces())::uuid[]) and user_id = (select my_account()));
create policy reader_changes on notification for update to sentineliq_users
  using (workspace_id = any ((select my_workspaces())::uuid[]) and user_id = (select my_account()))
  with check (workspace_id = any ((select my_workspaces())::uuid[]) and user_id = (select my_account()));
grant select, insert, update (is_read, read_at, updated_at, version) on notification to sentineliq_users;

select close_table('notification_preference');
create policy reader_reads on notification_preference for select to sentineliq_users
  using (user_id = (select my_account()));
create policy reader_adds on notification_preference for insert to sentineliq_users
  with check (user_id = (select my_account()));
create policy reader_changes on notification_preference for update to sentineliq_users
  using (user_id = (select my_account())) with check (user_id = (select my_account()));
grant select, insert, update (in_app, least_severity, disabled_events, updated_at, version)
  on notification_preference to sentineliq_users;

-- A UUIDv7: the milliseconds lead, the rest is chance.
create function next_id() returns uuid
  language sql volatile set search_path = sentineliq, pg_temp
  return encode(set_bit(set_bit(overlay(uuid_send(gen_random_uuid())
    placing substring(int8send(floor(extract(epoch from clock_timestamp()) * 1000)::bigint) from 3)
    from 1 for 6), 52, 1), 53, 1), 'hex')::uuid;

-- The only way into somebody else's bell, and under one's own name: to one member, or to each
-- administrator who wants to hear of such a severity. Shares are rows of the same length, one for
-- each severity; what is told again of the same act raises the number and is unread again. What a
-- reader read a quarter of a year ago is forgotten on the way.
create function post_notification(workspace uuid, member uuid, event text, fold text, about text,
    ranks integer[], counts integer[], links text[], messages text[]) returns integer
  language plpgsql security definer set search_path = sentineliq, pg_temp as $$
declare
  posted integer;
begin
  if workspace is null or not (workspace = any (my_workspaces())) then
    raise insufficient_privilege using message = 'not a member of this workspace';
  end if;
  delete from notification n
    where n.workspace_id = workspace and n.is_read and n.created_at < now() - interval '90 days'
      and n.user_id in (select m.user_id from workspace_member m where m.workspace_id = workspace
        and (m.user_id = member or member is null and m.role in ('OWNER', 'ADMIN')));
  with reader as (
    select m.user_id, case when member is null then coalesce(
        array_position(array['LOW', 'MEDIUM', 'HIGH', 'CRITICAL'], p.least_severity::text), 4)
        else 0 end as least
    from workspace_member m
    join user_account u on u.id = m.user_id and u.active
    left join notification_preference p on p.user_id = m.user_id
    where m.workspace_id = workspace
      and (m.user_id = member or member is null and m.role in ('OWNER', 'ADMIN'))
      and coalesce(p.in_app, true)
      and not coalesce(event = any (string_to_array(p.disabled_events, ' ')), false)),
  told as (
    select r.user_id, sum(s.quantity)::integer as quantity, max(s.rank) as rank,
      (array_agg(s.link order by s.rank desc))[1] as link,
      (array_agg(s.message order by s.rank desc))[1] as message
    from reader r
    join unnest(ranks, counts, links, messages) s (rank, quantity, link, message)
      on s.rank >= r.least
    group by r.user_id)
  insert into notification as n (workspace_id, id, user_id, sender_id, type, event_type, fold_key,
      occurrences, title, message, link, created_at, updated_at)
    select workspace, next_id(), t.user_id, my_account(),
      case when t.rank >= 4 then 'CRITICAL' when t.rank >= 2 then 'WARNING' else 'INFO' end,
      event, fold, t.quantity, about, t.message, t.link, clock_timestamp(), clock_timestamp()
    from told t
  on conflict (workspace_id, user_id, event_type, fold_key) do update set
    occurrences = n.occurrences + excluded.occurrences,
    message = case when n.type <> 'CRITICAL' and excluded.type = 'CRITICAL'
      then excluded.message else n.message end,
    link = case when n.type <> 'CRITICAL' and excluded.type = 'CRITICAL'
      then excluded.link else n.link end,
    type = case when n.type <> 'CRITICAL' and excluded.type = 'CRITICAL'
      then excluded.type else n.type end,
    is_read = false, read_at = null, updated_at = excluded.updated_at, version = n.version + 1;
  get diagnostics posted = row_count;
  return posted;
end $$;

-- What was taken back is not told any more: unread lines of one's own act lose as many records.
create function withdraw_notification(workspace uuid, event text, fold text, quantity integer)
    returns integer
  language plpgsql security definer set search_path = sentineliq, pg_temp as $$
declare
  changed integer;
begin
  if workspace is null or not (workspace = any (my_workspaces())) then
    raise insufficient_privilege using message = 'not a member of this workspace';
  end if;
  delete from notification n
    where n.workspace_id = workspace and n.event_type = event and n.fold_key = fold
      and n.sender_id = my_account() and not n.is_read and n.occurrences <= quantity;
  update notification n set occurrences = n.occurrences - quantity, version = n.version + 1
    where n.workspace_id = workspace and n.event_type = event and n.fold_key = fold
      and n.sender_id = my_account() and not n.is_read and n.occurrences > quantity and quantity > 0;
  get diagnostics changed = row_count;
  return changed;
end $$;

select close_table('saved_view');
create policy reader_reads on saved_view for select to sentineliq_users
  using (workspace_id = any ((select my_workspaces())::uuid[]) and (is_shared or user_id = (select my_account())));
create policy author_adds on saved_view for insert to sentineliq_users
  with check (workspace_id = any ((select my_workspaces())::uuid[]) and user_id = (select my_account()));
create policy author_changes on saved_view for update to sentineliq_users
  using (workspace_id = any ((select my_workspaces())::uuid[]) and user_id = (select my_account()))
  with check (workspace_id = any ((select my_workspaces())::uuid[]) and user_id = (select my_account()));
create policy author_deletes on saved_view for delete to sentineliq_users
  using (workspace_id = any ((select my_workspaces())::uuid[]) and user_id = (select my_account()));
grant select, insert, delete, update (screen, name, is_shared, definition, updated_at, version)
  on saved_view to sentineliq_users;
select witness_table('saved_view');

select open_table('import_mapping', 'members');

select close_table('undo_act');
create policy actor_reads on undo_act for select to sentineliq_users
  using (workspace_id = any ((select my_workspaces())::uuid[]) and user_id = (select my_account()));
create policy actor_adds on undo_act for insert to sentineliq_users
  with check (workspace_id = any ((select my_workspaces())::uuid[]) and user_id = (select my_account()));
create policy actor_changes on undo_act for update to sentineliq_users
  using (workspace_id = any ((select my_workspaces())::uuid[]) and user_id = (select my_account()))
  with check (workspace_id = any ((select my_workspaces())::uuid[]) and user_id = (select my_account()));
grant select, insert, update (undone_at, undone_up_to, updated_at, version) on undo_act to sentineliq_users;
select witness_table('undo_act');

select close_table('undo_item');
create policy actor_reads on undo_item for select to sentineliq_users
  using (workspace_id = any ((select my_workspaces())::uuid[])
    and undo_act_id in (select id from undo_act));
create policy actor_adds on undo_item for insert to sentineliq_users
  with check (workspace_id = any ((select my_workspaces())::uuid[])
    and undo_act_id in (select id from undo_act));
-- Taking back the act after it lets an act go on from the version that was put back.
create policy actor_carries on undo_item for update to sentineliq_users
  using (workspace_id = any ((select my_workspaces())::uuid[])
    and undo_act_id in (select id from undo_act))
  with check (workspace_id = any ((select my_workspaces())::uuid[])
    and undo_act_id in (select id from undo_act));
grant select, insert, update (version_after) on undo_item to sentineliq_users;
select witness_table('undo_item');

-- Statistics of tables that have more than doubled. Until the first ones, a lookup by key looks as
-- cheap through any index that begins with the workspace, and such a plan is kept.
create function refresh_statistics() returns void
  language plpgsql security definer set search_path = sentineliq, pg_temp as $$
declare
  target regclass;
begin
  for target in
    select oid from pg_class
    where relnamespace = 'sentineliq'::regnamespace and relkind = 'r'
      and pg_relation_size(oid) > 2 * relpages::bigint * current_setting('block_size')::bigint
    order by oid
  loop
    execute format('analyze %s', target);
  end loop;
end $$;

create function schema_version() returns text
  language sql stable security definer set search_path = sentineliq, pg_temp as
  'select max(version) from flyway_schema_history where success';

revoke execute on all functions in schema sentineliq from public;
grant execute on function my_account(), my_workspaces(), my_administered_workspaces(), my_colleagues(),
  value_digest(varchar), schema_version(), refresh_statistics(),
  append_audit(uuid, text, text, text, text, text),
  post_notification(uuid, uuid, text, text, text, integer[], integer[], text[], text[]),
  withdraw_notification(uuid, text, text, integer)
  to sentineliq_users;
