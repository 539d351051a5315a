-- Membership, settings and ownership change through these functions only. Each looks who asks, takes
-- the lock of the workspace, changes, and tells the history itself: no client's word is needed.
select close_table('workspace_invitation');
create policy administrators_read on workspace_invitation for select to sentineliq_users
  using (workspace_id = any ((select my_administered_workspaces())::uuid[]));
grant select (workspace_id, id, email, role, invited_by, created_at, expires_at)
  on workspace_invitation to sentineliq_users;
select witness_table('workspace_invitation');

select close_table('ownership_transfer');
create policy members_read on ownership_transfer for select to sentineliq_users
  using (workspace_id = any ((select my_workspaces())::uuid[]));
grant select on ownership_transfer to sentineliq_users;
select witness_table('ownership_transfer');

select close_table('workspace_tombstone');
create policy owner_reads on workspace_tombstone for select to sentineliq_users
  using (user_id = (select my_account()));
grant select on workspace_tombstone to sentineliq_users;

-- History goes with its workspace and in no other way: only where a tombstone stands.
create or replace function refuse_change() returns trigger
  language plpgsql set search_path = sentineliq, pg_temp as $$
begin
  if tg_op = 'UPDATE' and to_jsonb(new) ->> 'user_id' is null
      and to_jsonb(new) - 'user_id' = to_jsonb(old) - 'user_id' then
    return new;
  end if;
  if tg_op = 'DELETE' and exists (select from workspace_tombstone t
      where t.id = (to_jsonb(old) ->> 'workspace_id')::uuid) then
    return old;
  end if;
  raise exception 'history is append-only: % refused', lower(tg_op) using errcode = '42501';
end $$;
create trigger workspace_tombstone_append_only before update or delete on workspace_tombstone
  for each row execute function refuse_change();
create trigger workspace_tombstone_no_truncate before truncate on workspace_tombstone
  for each statement execute function refuse_change();

-- Whether this connection comes from where a workspace may be opened. One through a socket of the
-- server itself has no address and is let in.
create function admits(networks text) returns boolean
  language sql stable set search_path = sentineliq, pg_temp
  return networks is null or inet_client_addr() is null or exists (
    select from unnest(string_to_array(networks, ' ')) network
    where inet_client_addr() <<= network::inet);

create or replace function my_workspaces() returns uuid[]
  language sql stable security definer set search_path = sentineliq, pg_temp
  return (
    select coalesce(array_agg(m.workspace_id), '{}')
    from workspace_member m
    join user_account u on u.id = m.user_id
    join workspace w on w.id = m.workspace_id
    where u.database_role = session_user and u.active and w.is_active and w.deleted_at is null
      and (not u.two_factor_enabled or has_proved(u.id)) and admits(w.allowed_networks));

create or replace function my_administered_workspaces() returns uuid[]
  language sql stable security definer set search_path = sentineliq, pg_temp
  return (
    select coalesce(array_agg(m.workspace_id), '{}')
    from workspace_member m
    join user_account u on u.id = m.user_id
    join workspace w on w.id = m.workspace_id
    where u.database_role = session_user and u.active and w.is_active and w.deleted_at is null
      and (not u.two_factor_enabled or has_proved(u.id)) and admits(w.allowed_networks)
      and m.role in ('OWNER', 'ADMIN'));

-- What the history says of an act, as canonical JSON; changes are triples of field, before, after.
create function told(description text, changes text[] default '{}') returns text
  language plpgsql immutable set search_path = sentineliq, pg_temp as $$
declare
  parts text[] := '{}';
begin
  for i in 0 .. coalesce(array_length(changes, 1), 0) / 3 - 1 loop
    parts := parts || ('{"after":' || coalesce(to_json(changes[3 * i + 3])::text, 'null')
      || ',"before":' || coalesce(to_json(changes[3 * i + 2])::text, 'null')
      || ',"field":' || to_json(changes[3 * i + 1])::text || '}');
  end loop;
  return '{"changes":[' || array_to_string(parts, ',') || '],"description":'
    || to_json(description)::text || ',"facts":[]}';
end $$;

create function tell(person user_account, workspace uuid, workstation text, action text,
    subject uuid, payload text) returns bigint
  language sql volatile set search_path = sentineliq, pg_temp
  return append_entry(workspace, person.id, person.username, person.display_name, workstation,
    action, case when subject = workspace then 'WORKSPACE' else 'USER' end, subject::text, payload);

-- Who asks, with at least this role; others are refused. The workspace is theirs until the commit.
create function acting_as(workspace uuid, lowest text) returns user_account
  language plpgsql set search_path = sentineliq, pg_temp as $$
declare
  person user_account;
  held text;
begin
  if workspace is null or not (workspace = any (my_workspaces())) then
    raise insufficient_privilege using message = 'not a member of this workspace';
  end if;
  perform from workspace w where w.id = workspace for update;
  select * into strict person from user_account where id = my_account();
  select m.role into held from workspace_member m
    where m.workspace_id = workspace and m.user_id = person.id;
  if held is null or array_position('{MEMBER,ADMIN,OWNER}', held)
      < array_position('{MEMBER,ADMIN,OWNER}', lowest) then
    raise insufficient_privilege using message = 'not for your role in this workspace';
  end if;
  return person;
end $$;

-- Who asks, when they own this workspace, whether it is open, suspended or deleted.
create function owning(workspace uuid) returns user_account
  language plpgsql set search_path = sentineliq, pg_temp as $$
declare
  person user_account;
begin
  select * into person from user_account where id = my_account();
  perform from workspace w where w.id = workspace and w.owner_id = person.id
    and admits(w.allowed_networks) for update;
  if not found then
    raise insufficient_privilege using message = 'not your workspace';
  end if;
  return person;
end $$;

create function name_of(person uuid) returns text
  language sql stable set search_path = sentineliq, pg_temp
  return (select u.display_name from user_account u where u.id = person);

create function create_workspace(called text, short text, workstation text) returns uuid
  language plpgsql security definer set search_path = sentineliq, pg_temp as $$
declare
  person user_account;
  place constant uuid := next_id();
begin
  select * into person from user_account where id = my_account();
  if person.id is null or short !~ '^[a-z0-9]([a-z0-9-]{0,98}[a-z0-9])?$' then
    raise insufficient_privilege using message = 'not signed in, or not a short name';
  end if;
  insert into workspace (id, name, slug, owner_id, storage_quota, created_at, updated_at)
    values (place, called, short, person.id, 1073741824, now(), now());
  insert into log_head (workspace_id) values (place);
  insert into workspace_member (workspace_id, id, user_id, role, created_at, updated_at)
    values (place, next_id(), person.id, 'OWNER', now(), now());
  perform tell(person, place, workstation, 'WORKSPACE_CREATED', place, told(called));
  return place;
end $$;

create function invite_member(workspace uuid, invitation uuid, address text, wanted text,
    hashed bytea, workstation text) returns bigint
  language plpgsql security definer set search_path = sentineliq, pg_temp as $$
declare
  person user_account := acting_as(workspace, 'ADMIN');
begin
  if octet_length(hashed) <> 32 then
    raise check_violation using message = 'not a digest';
  end if;
  delete from workspace_invitation i where i.workspace_id = workspace and i.email = lower(address);
  insert into workspace_invitation (workspace_id, id, email, role, token_hash, invited_by,
      created_at, expires_at)
    values (workspace, invitation, lower(address), wanted, hashed, person.id, now(),
      now() + interval '7 days');
  return tell(person, workspace, workstation, 'MEMBER_INVITED', workspace,
    told(lower(address), array['role', null, wanted]));
end $$;

create function withdraw_invitation(workspace uuid, invitation uuid, workstation text) returns bigint
  language plpgsql security definer set search_path = sentineliq, pg_temp as $$
declare
  person user_account := acting_as(workspace, 'ADMIN');
  address text;
begin
  delete from workspace_invitation i where i.workspace_id = workspace and i.id = invitation
    returning i.email into address;
  if address is null then
    raise insufficient_privilege using message = 'no such invitation';
  end if;
  return tell(person, workspace, workstation, 'INVITATION_WITHDRAWN', workspace, told(address));
end $$;

-- Whoever holds the token and signs in with the address it was made for. Anything else looks alike.
create function accept_invitation(token text, workstation text) returns uuid
  language plpgsql security definer set search_path = sentineliq, pg_temp as $$
declare
  person user_account;
  invitation workspace_invitation;
begin
  select * into person from user_account where id = my_account();
  select i.* into invitation from workspace_invitation i join workspace w on w.id = i.workspace_id
    where i.token_hash = sha256(convert_to(token, 'UTF8')) and i.email = lower(person.email)
      and i.expires_at > now() and w.is_active and w.deleted_at is null
      and admits(w.allowed_networks)
    for update of w;
  if invitation.id is null then
    raise insufficient_privilege using message = 'no such invitation';
  end if;
  delete from workspace_invitation i
    where i.workspace_id = invitation.workspace_id and i.id = invitation.id;
  insert into workspace_member (workspace_id, id, user_id, role, created_at, updated_at)
    values (invitation.workspace_id, next_id(), person.id, invitation.role, now(), now())
    on conflict (workspace_id, user_id) do nothing;
  perform tell(person, invitation.workspace_id, workstation, 'MEMBER_ADDED', person.id,
    told(person.display_name, array['role', null, invitation.role]));
  return invitation.workspace_id;
end $$;

create function change_role(workspace uuid, member uuid, wanted text, workstation text)
    returns bigint
  language plpgsql security definer set search_path = sentineliq, pg_temp as $$
declare
  person user_account := acting_as(workspace, 'ADMIN');
  held text;
begin
  select m.role into held from workspace_member m
    where m.workspace_id = workspace and m.user_id = member;
  if held is null or held = 'OWNER' or wanted not in ('ADMIN', 'MEMBER') then
    raise insufficient_privilege using message = 'ownership is handed over, not given';
  end if;
  update workspace_member m set role = wanted, updated_at = now(), version = m.version + 1
    where m.workspace_id = workspace and m.user_id = member;
  return tell(person, workspace, workstation, 'MEMBER_ROLE_CHANGED', member,
    told(name_of(member), array['role', held, wanted]));
end $$;

-- Whoever runs the workspace sends others away; everybody but its owner may leave.
create function remove_member(workspace uuid, member uuid, workstation text) returns bigint
  language plpgsql security definer set search_path = sentineliq, pg_temp as $$
declare
  person user_account :=
    acting_as(workspace, case when member = my_account() then 'MEMBER' else 'ADMIN' end);
begin
  delete from workspace_member m
    where m.workspace_id = workspace and m.user_id = member and m.role <> 'OWNER';
  if not found then
    raise insufficient_privilege using message = 'not a member, or the owner';
  end if;
  delete from ownership_transfer t where t.workspace_id = workspace and t.offered_to = member;
  return tell(person, workspace, workstation,
    case when member = person.id then 'MEMBER_LEFT' else 'MEMBER_REMOVED' end, member,
    told(name_of(member)));
end $$;

create function offer_ownership(workspace uuid, member uuid, workstation text) returns bigint
  language plpgsql security definer set search_path = sentineliq, pg_temp as $$
declare
  person user_account := acting_as(workspace, 'OWNER');
begin
  if not exists (select from workspace_member m join user_account u on u.id = m.user_id
      where m.workspace_id = workspace and m.user_id = member and m.role <> 'OWNER' and u.active) then
    raise insufficient_privilege using message = 'not a member, or the owner';
  end if;
  insert into ownership_transfer (workspace_id, offered_by, offered_to, created_at, expires_at)
    values (workspace, person.id, member, now(), now() + interval '24 hours')
    on conflict (workspace_id) do update set offered_by = excluded.offered_by,
      offered_to = excluded.offered_to, created_at = excluded.created_at,
      expires_at = excluded.expires_at;
  return tell(person, workspace, workstation, 'OWNERSHIP_OFFERED', member, told(name_of(member)));
end $$;

create function end_ownership_offer(workspace uuid, workstation text) returns bigint
  language plpgsql security definer set search_path = sentineliq, pg_temp as $$
declare
  person user_account := acting_as(workspace, 'MEMBER');
begin
  delete from ownership_transfer t
    where t.workspace_id = workspace and person.id in (t.offered_by, t.offered_to);
  if not found then
    raise insufficient_privilege using message = 'no such offer';
  end if;
  return tell(person, workspace, workstation, 'OWNERSHIP_OFFER_ENDED', workspace, told(''));
end $$;

-- Both change roles: who owned it has from now on what the new owner had.
create function accept_ownership(workspace uuid, workstation text) returns bigint
  language plpgsql security definer set search_path = sentineliq, pg_temp as $$
declare
  person user_account := acting_as(workspace, 'MEMBER');
  giver uuid;
  held text;
begin
  delete from ownership_transfer t
    where t.workspace_id = workspace and t.offered_to = person.id and t.expires_at > now()
      and exists (select from workspace w where w.id = workspace and w.owner_id = t.offered_by)
    returning t.offered_by into giver;
  if giver is null then
    raise insufficient_privilege using message = 'no such offer';
  end if;
  select m.role into held from workspace_member m
    where m.workspace_id = workspace and m.user_id = person.id;
  update workspace_member m set role = held, updated_at = now(), version = m.version + 1
    where m.workspace_id = workspace and m.user_id = giver;
  update workspace_member m set role = 'OWNER', updated_at = now(), version = m.version + 1
    where m.workspace_id = workspace and m.user_id = person.id;
  update workspace w set owner_id = person.id, updated_at = now(), version = w.version + 1
    where w.id = workspace;
  return tell(person, workspace, workstation, 'OWNERSHIP_TRANSFERRED', person.id,
    told(person.display_name, array['owner', name_of(giver), person.display_name]));
end $$;

-- Who belongs to a workspace. When they signed in last is for those who run it.
create function people_of(workspace uuid) returns table (user_id uuid, login text, name text,
    email text, role text, active boolean, since timestamptz, two_factor boolean,
    last_login_at timestamptz)
  language sql stable security definer set search_path = sentineliq, pg_temp
  begin atomic
    select u.id, u.username, u.display_name, u.email, m.role, u.active, m.created_at,
      u.two_factor_enabled,
      case when workspace = any (my_administered_workspaces()) or u.id = my_account()
        then u.last_login_at end
    from workspace_member m join user_account u on u.id = m.user_id
    where m.workspace_id = workspace and workspace = any (my_workspaces());
  end;

-- Settings: what is said in the object is what the workspace is from now on.
create function describe_workspace(workspace uuid, expected integer, said jsonb, workstation text)
    returns bigint
  language plpgsql security definer set search_path = sentineliq, pg_temp as $$
declare
  person user_account := acting_as(workspace, 'ADMIN');
  fields constant text[] := '{name,slug,description,primary_color,secondary_color,legal_name,cnpj,
    state_registration,address,city,state,zip_code,country,session_timeout,allowed_networks}';
  before workspace;
  wanted workspace;
  changes text[];
begin
  select * into strict before from workspace w where w.id = workspace;
  if before.version <> expected then
    raise serialization_failure using message = 'changed by somebody else';
  end if;
  wanted := jsonb_populate_record(before, (select jsonb_object_agg(s.key, s.value)
    from jsonb_each(said) s where s.key = any (fields)));
  if wanted.slug !~ '^[a-z0-9]([a-z0-9-]{0,98}[a-z0-9])?$' then
    raise check_violation using message = 'not a short name';
  end if;
  if not admits(wanted.allowed_networks) then
    raise check_violation using message = 'this would shut the door behind you';
  end if;
  select array_agg(part order by place, n) into changes
    from unnest(fields) with ordinality f (field, place)
    cross join lateral unnest(array[field, to_jsonb(before) ->> field, to_jsonb(wanted) ->> field])
      with ordinality p (part, n)
    where to_jsonb(before) -> field is distinct from to_jsonb(wanted) -> field;
  update workspace w set name = wanted.name, slug = wanted.slug, description = wanted.description,
      primary_color = wanted.primary_color, secondary_color = wanted.secondary_color,
      legal_name = wanted.legal_name, cnpj = wanted.cnpj,
      state_registration = wanted.state_registration, address = wanted.address,
      city = wanted.city, state = wanted.state, zip_code = wanted.zip_code,
      country = wanted.country, session_timeout = wanted.session_timeout,
      allowed_networks = wanted.allowed_networks, updated_at = now(), version = w.version + 1
    where w.id = workspace;
  return tell(person, workspace, workstation, 'WORKSPACE_UPDATED', workspace,
    told(wanted.name, coalesce(changes, '{}')));
end $$;

create function change_logo(workspace uuid, picture bytea, workstation text) returns bigint
  language plpgsql security definer set search_path = sentineliq, pg_temp as $$
declare
  person user_account := acting_as(workspace, 'ADMIN');
  before text;
begin
  if substring(picture from 1 for 4) not in ('\x89504e47') and substring(picture from 1 for 3) not in ('\xffd8ff') then
    raise check_violation using message = 'neither PNG nor JPEG';
  end if;
  select encode(sha256(w.logo), 'hex') into before from workspace w where w.id = workspace;
  update workspace w set logo = picture, updated_at = now(), version = w.version + 1
    where w.id = workspace;
  return tell(person, workspace, workstation, 'WORKSPACE_UPDATED', workspace,
    told('', array['logo', before, encode(sha256(picture), 'hex')]));
end $$;

create function suspend_workspace(workspace uuid, workstation text) returns bigint
  language plpgsql security definer set search_path = sentineliq, pg_temp as $$
declare
  person user_account := acting_as(workspace, 'OWNER');
begin
  update workspace w set is_active = false, updated_at = now(), version = w.version + 1
    where w.id = workspace;
  return tell(person, workspace, workstation, 'WORKSPACE_SUSPENDED', workspace, told(''));
end $$;

create function delete_workspace(workspace uuid, typed text, workstation text) returns bigint
  language plpgsql security definer set search_path = sentineliq, pg_temp as $$
declare
  person user_account := acting_as(workspace, 'OWNER');
begin
  update workspace w set deleted_at = now(), updated_at = now(), version = w.version + 1
    where w.id = workspace and w.slug = typed;
  if not found then
    raise check_violation using message = 'another short name';
  end if;
  return tell(person, workspace, workstation, 'WORKSPACE_DELETED', workspace, told(''));
end $$;

-- Opens a workspace that was suspended, or deleted a month ago at most.
create function reopen_workspace(workspace uuid, workstation text) returns bigint
  language plpgsql security definer set search_path = sentineliq, pg_temp as $$
declare
  person user_account := owning(workspace);
  before workspace;
begin
  select * into strict before from workspace w where w.id = workspace;
  if before.deleted_at <= now() - interval '30 days' then
    raise insufficient_privilege using message = 'deleted too long ago';
  end if;
  update workspace w set is_active = true, deleted_at = null, updated_at = now(),
      version = w.version + 1 where w.id = workspace;
  return tell(person, workspace, workstation, 'WORKSPACE_RESTORED', workspace, told(''));
end $$;

-- The workspaces somebody owns that nobody can open now.
create function my_closed_workspaces() returns table (id uuid, slug text, name text,
    suspended boolean, deleted_at timestamptz)
  language sql stable security definer set search_path = sentineliq, pg_temp
  begin atomic
    select w.id, w.slug, w.name, not w.is_active, w.deleted_at from workspace w
    where w.owner_id = my_account() and (not w.is_active or w.deleted_at is not null)
    order by lower(w.name), w.id;
  end;

-- The root of the tree over the first entries (RFC 6962, section 2.1), from its stored nodes.
create function ledger_root(workspace uuid, entries bigint) returns bytea
  language plpgsql stable set search_path = sentineliq, pg_temp as $$
declare
  whole bytea[] := '{}';
  from_entry bigint := 0;
  width bigint;
  root bytea;
begin
  for level in reverse 61 .. 0 loop
    width := 1::bigint << level;
    if entries & width <> 0 then
      whole := whole || (select n.hash from log_node n where n.workspace_id = workspace
        and n.seq = from_entry + width - 1 and n.height = level);
      from_entry := from_entry + width;
    end if;
  end loop;
  root := whole[array_length(whole, 1)];
  for i in reverse coalesce(array_length(whole, 1), 0) - 1 .. 1 loop
    root := sha256('\x01'::bytea || whole[i] || root);
  end loop;
  return coalesce(root, sha256(''::bytea));
end $$;

-- Ends a workspace for good: what is in it was exported and nothing has come since, no exhibit is
-- held, and who asks has typed its short name. A tombstone with the last checkpoint stays.
create function purge_workspace(workspace uuid, typed text, workstation text) returns text
  language plpgsql security definer set search_path = sentineliq, pg_temp as $$
declare
  person user_account := owning(workspace);
  gone workspace;
  exported audit_log;
  entries bigint;
  sealed text;
  waiting text[];
  left_over text[];
  target text;
begin
  select * into strict gone from workspace w where w.id = workspace;
  if gone.slug is distinct from typed then
    raise check_violation using message = 'another short name';
  end if;
  select * into exported from audit_log a
    where a.workspace_id = workspace and a.action = 'WORKSPACE_EXPORTED' and a.actor_id = person.id
    order by a.seq desc limit 1;
  if exported.seq is null or exists (select from audit_log a
      where a.workspace_id = workspace and a.seq > exported.seq
        and a.action not in ('WORKSPACE_DELETED', 'WORKSPACE_SUSPENDED', 'WORKSPACE_RESTORED',
          'SIGNED_IN', 'SIGNED_OUT', 'SIGN_IN_FAILED', 'LOCKED_OUT')) then
    raise insufficient_privilege using message = 'export it first: nothing may have come since';
  end if;
  if exists (select from evidence_state s where s.workspace_id = workspace and s.is_on_hold) then
    raise insufficient_privilege using message = 'an exhibit is held';
  end if;
  entries := 1 + tell(person, workspace, workstation, 'WORKSPACE_PURGED', workspace, told(gone.name));
  sealed := 'sentineliq-workbench/' || workspace || E'\n' || entries || E'\n'
    || encode(ledger_root(workspace, entries), 'base64') || E'\n';
  insert into workspace_tombstone (id, name, slug, user_id, owner_login, owner_name, workstation,
      purged_at, ledger_size, checkpoint, export_digest)
    values (workspace, gone.name, gone.slug, person.id, person.username, person.display_name,
      purge_workspace.workstation, now(), entries, sealed, exported.payload::jsonb ->> 'description');
  select array_agg(c.relname order by c.relname) into waiting
    from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'workspace_id'
    where c.relnamespace = 'sentineliq'::regnamespace and c.relkind = 'r' and c.relname <> 'touched';
  while waiting is not null loop
    left_over := null;
    foreach target in array waiting loop
      begin
        execute format('delete from %I where workspace_id = $1', target) using workspace;
      exception when foreign_key_violation or restrict_violation then
        left_over := left_over || target;
      end;
    end loop;
    if left_over = waiting then
      raise exception 'rows that refer to one another: %', left_over;
    end if;
    waiting := left_over;
  end loop;
  delete from workspace w where w.id = workspace;
  return sealed;
end $$;

revoke execute on function admits(text), told(text, text[]),
  tell(user_account, uuid, text, text, uuid, text), acting_as(uuid, text), owning(uuid),
  name_of(uuid), create_workspace(text, text, text),
  invite_member(uuid, uuid, text, text, bytea, text), withdraw_invitation(uuid, uuid, text),
  accept_invitation(text, text), change_role(uuid, uuid, text, text),
  remove_member(uuid, uuid, text), offer_ownership(uuid, uuid, text),
  end_ownership_offer(uuid, text), accept_ownership(uuid, text), people_of(uuid),
  describe_workspace(uuid, integer, jsonb, text), change_logo(uuid, bytea, text),
  suspend_workspace(uuid, text), delete_workspace(uuid, text, text),
  reopen_workspace(uuid, text), my_closed_workspaces(), ledger_root(uuid, bigint),
  purge_workspace(uuid, text, text) from public;
grant execute on function create_workspace(text, text, text),
  invite_member(uuid, uuid, text, text, bytea, text), withdraw_invitation(uuid, uuid, text),
  accept_invitation(text, text), change_role(uuid, uuid, text, text),
  remove_member(uuid, uuid, text), offer_ownership(uuid, uuid, text),
  end_ownership_offer(uuid, text), accept_ownership(uuid, text), people_of(uuid),
  describe_workspace(uuid, integer, jsonb, text), change_logo(uuid, bytea, text),
  suspend_workspace(uuid, text), delete_workspace(uuid, text, text),
  reopen_workspace(uuid, text), my_closed_workspaces(), purge_workspace(uuid, text, text)
  to sentineliq_users;
