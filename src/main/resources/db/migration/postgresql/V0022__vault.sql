-- The bytes of evidence: chunks of an upload, and what a finished upload is called. Nobody selects
-- from them; functions give them out and take them away.
create table vault_content (
  workspace_id uuid not null,
  name varchar(64) not null,
  upload uuid not null,
  size bigint not null,
  chunks integer not null,
  digest bytea not null,
  stored_at timestamp(6) with time zone not null,
  constraint vault_content_pk primary key (workspace_id, name),
  constraint vault_content_workspace_fk foreign key (workspace_id)
    references workspace (id) on update cascade on delete cascade
);
create table vault_chunk (
  workspace_id uuid not null,
  upload uuid not null,
  number integer not null,
  bytes bytea not null,
  constraint vault_chunk_pk primary key (workspace_id, upload, number),
  constraint vault_chunk_workspace_fk foreign key (workspace_id)
    references workspace (id) on update cascade on delete cascade,
  constraint vault_chunk_check check (number >= 0 and octet_length(bytes) between 1 and 262144)
);
alter table vault_chunk alter column bytes set storage external;

select close_table('vault_content');
select close_table('vault_chunk');
create policy members_add on vault_chunk for insert to sentineliq_users
  with check (workspace_id = any ((select my_workspaces())::uuid[]));
grant insert on vault_chunk to sentineliq_users;

create function is_content_used(workspace uuid, wanted text) returns boolean
  language sql stable security definer set search_path = sentineliq, pg_temp
  return exists (
    select from evidence e
    left join evidence_state s on s.workspace_id = e.workspace_id and s.evidence_id = e.id
    where e.workspace_id = workspace and e.content = wanted and s.state is distinct from 'DISPOSED');

-- Ends an upload; false when the workspace has the same bytes already. That they are the same is
-- seen from the digest over the chunks' digests, not believed.
create function finish_upload(workspace uuid, wanted uuid, called text, bytes_told bigint) returns boolean
  language plpgsql security definer set search_path = sentineliq, pg_temp as $$
declare
  told bytea;
  total bigint;
  quantity integer;
  known vault_content;
begin
  if workspace is null or not (workspace = any (my_workspaces())) then
    raise insufficient_privilege using message = 'not a member of this workspace';
  end if;
  select count(*), coalesce(sum(octet_length(c.bytes)), 0),
      sha256(coalesce(string_agg(sha256(c.bytes), ''::bytea order by c.number), ''::bytea))
    into quantity, total, told
    from vault_chunk c where c.workspace_id = workspace and c.upload = wanted;
  if total <> bytes_told or exists (select from vault_chunk c
      where c.workspace_id = workspace and c.upload = wanted and c.number >= quantity) then
    raise exception 'an upload with gaps' using errcode = '23514';
  end if;
  select * into known from vault_content v where v.workspace_id = workspace and v.name = called;
  if known.name is null then
    insert into vault_content (workspace_id, name, upload, size, chunks, digest, stored_at)
      values (workspace, called, wanted, total, quantity, told, clock_timestamp());
    return true;
  end if;
  if known.digest <> told then
    raise exception 'other bytes under the same name' using errcode = '23514';
  end if;
  delete from vault_chunk c where c.workspace_id = workspace and c.upload = wanted;
  return false;
end $$;

-- Gives out bytes only after the history has said, in a transaction that is over, that this person
-- reads this item and why: the reading transaction itself has written nothing.
create function read_content(workspace uuid, item uuid, first integer, quantity integer)
    returns table (number integer, bytes bytea)
  language plpgsql stable security definer set search_path = sentineliq, pg_temp as $$
declare
  e evidence;
begin
  select * into e from evidence i where i.workspace_id = workspace and i.id = item;
  if e.id is null or not sees_case(workspace, e.case_id) then
    raise insufficient_privilege using message = 'not evidence of a case of yours';
  end if;
  if pg_current_xact_id_if_assigned() is not null or not exists (
      select from audit_log a
      where a.workspace_id = workspace and a.resource = 'EVIDENCE' and a.resource_id = item::text
        and a.action in ('EVIDENCE_READ', 'EVIDENCE_ACCESSED') and a.actor_id = my_account()
        and a.occurred_at > now() - interval '1 day') then
    raise insufficient_privilege using message = 'say first, and commit, why this is read';
  end if;
  return query
    select c.number, c.bytes from vault_content v
    join vault_chunk c on c.workspace_id = v.workspace_id and c.upload = v.upload
    where v.workspace_id = workspace and v.name = e.content
      and c.number >= first and c.number < least(first + quantity, v.chunks)
    order by c.number;
end $$;

create function drop_content(workspace uuid, wanted text) returns boolean
  language plpgsql security definer set search_path = sentineliq, pg_temp as $$
begin
  if workspace is null or not (workspace = any (my_workspaces())) then
    raise insufficient_privilege using message = 'not a member of this workspace';
  end if;
  if is_content_used(workspace, wanted) then
    return false;
  end if;
  delete from vault_chunk c using vault_content v
    where v.workspace_id = workspace and v.name = wanted
      and c.workspace_id = v.workspace_id and c.upload = v.upload;
  delete from vault_content v where v.workspace_id = workspace and v.name = wanted;
  return found;
end $$;

-- Content that nothing refers to for a day was left by a program that was killed.
create function sweep_content(workspace uuid) returns integer
  language plpgsql security definer set search_path = sentineliq, pg_temp as $$
declare
  left_over record;
  quantity integer := 0;
begin
  for left_over in select v.name from vault_content v
      where v.workspace_id = workspace and v.stored_at < now() - interval '1 day'
        and not is_content_used(workspace, v.name) loop
    if drop_content(workspace, left_over.name) then
      quantity := quantity + 1;
    end if;
  end loop;
  return quantity;
end $$;

-- The quota is kept where items come and go.
create function count_content() returns trigger
  language plpgsql security definer set search_path = sentineliq, pg_temp as $$
begin
  if new.content is null then
    return null;
  end if;
  if not exists (select from vault_content v
      where v.workspace_id = new.workspace_id and v.name = new.content and v.size = new.size) then
    raise exception 'an item whose bytes are not there' using errcode = '23503';
  end if;
  if exists (select from evidence e
      left join evidence_state s on s.workspace_id = e.workspace_id and s.evidence_id = e.id
      where e.workspace_id = new.workspace_id and e.content = new.content and e.id <> new.id
        and s.state is distinct from 'DISPOSED') then
    return null;
  end if;
  update workspace w set storage_used = w.storage_used + new.size
    where w.id = new.workspace_id
      and (w.storage_quota is null or w.storage_used + new.size <= w.storage_quota);
  if not found then
    raise exception 'the quota has no room' using errcode = '23514';
  end if;
  return null;
end $$;
create trigger evidence_counted after insert on evidence
  for each row execute function count_content();

create function release_content() returns trigger
  language plpgsql security definer set search_path = sentineliq, pg_temp as $$
declare
  e evidence;
begin
  if new.state = 'DISPOSED' and old.state <> 'DISPOSED' then
    select * into e from evidence i
      where i.workspace_id = new.workspace_id and i.id = new.evidence_id;
    if e.content is not null and drop_content(new.workspace_id, e.content) then
      update workspace w set storage_used = greatest(w.storage_used - e.size, 0)
        where w.id = new.workspace_id;
    end if;
  end if;
  return null;
end $$;
create trigger evidence_released after update on evidence_state
  for each row execute function release_content();

revoke execute on function is_content_used(uuid, text), finish_upload(uuid, uuid, text, bigint),
  read_content(uuid, uuid, integer, integer), drop_content(uuid, text), sweep_content(uuid),
  count_content(), release_content() from public;
grant execute on function finish_upload(uuid, uuid, text, bigint),
  read_content(uuid, uuid, integer, integer), drop_content(uuid, text), sweep_content(uuid)
  to sentineliq_users;
