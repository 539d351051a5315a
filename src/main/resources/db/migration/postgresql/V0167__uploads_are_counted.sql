-- Bytes that no exhibit accounts for yet, upload by upload: they take room in the quota from their first
-- chunk, and what nobody finished or took over is swept away after a day.
create table vault_upload (
  workspace_id uuid not null,
  upload uuid not null,
  user_id uuid,
  bytes bigint not null,
  begun_at timestamp(6) with time zone not null,
  constraint vault_upload_pk primary key (workspace_id, upload),
  constraint vault_upload_workspace_fk foreign key (workspace_id)
    references workspace (id) on update cascade on delete cascade,
  constraint vault_upload_user_fk foreign key (user_id)
    references user_account (id) on update cascade on delete set null
);
select close_table('vault_upload');

create index vault_content_upload_idx on vault_content (upload, workspace_id);

create function count_upload() returns trigger
  language plpgsql security definer set search_path = sentineliq, pg_temp as $$
begin
  if exists (select from vault_content v
      where v.workspace_id = new.workspace_id and v.upload = new.upload) then
    raise insufficient_privilege using message = 'this upload is finished';
  end if;
  insert into vault_upload as u (workspace_id, upload, user_id, bytes, begun_at)
    values (new.workspace_id, new.upload, my_account(), octet_length(new.bytes), clock_timestamp())
    on conflict (workspace_id, upload) do update set bytes = u.bytes + excluded.bytes;
  if exists (select from workspace w where w.id = new.workspace_id
      and w.storage_used + (select sum(u.bytes) from vault_upload u
        where u.workspace_id = w.id) > w.storage_quota) then
    raise exception 'the quota has no room' using errcode = '23514';
  end if;
  return null;
end $$;
create trigger vault_chunk_counted after insert on vault_chunk
  for each row execute function count_upload();

create or replace function finish_upload(workspace uuid, wanted uuid, called text, bytes_told bigint) returns boolean
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
  if exists (select from vault_upload u where u.workspace_id = workspace and u.upload = wanted
      and u.user_id is distinct from my_account()) then
    raise insufficient_privilege using message = 'not an upload of yours';
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
  delete from vault_upload u where u.workspace_id = workspace and u.upload = wanted;
  return false;
end $$;

create or replace function drop_content(workspace uuid, wanted text) returns boolean
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
  delete from vault_upload u using vault_content v
    where v.workspace_id = workspace and v.name = wanted
      and u.workspace_id = v.workspace_id and u.upload = v.upload;
  delete from vault_content v where v.workspace_id = workspace and v.name = wanted;
  return found;
end $$;

-- Content that nothing refers to for a day, and uploads that nobody finished in one, were left by a
-- program that was killed.
create or replace function sweep_content(workspace uuid) returns integer
  language plpgsql security definer set search_path = sentineliq, pg_temp as $$
declare
  left_over record;
  quantity integer := 0;
begin
  if workspace is null or not (workspace = any (my_workspaces())) then
    raise insufficient_privilege using message = 'not a member of this workspace';
  end if;
  for left_over in select v.name from vault_content v
      where v.workspace_id = workspace and v.stored_at < now() - interval '1 day'
        and not is_content_used(workspace, v.name) loop
    if drop_content(workspace, left_over.name) then
      quantity := quantity + 1;
    end if;
  end loop;
  for left_over in delete from vault_upload u
      where u.workspace_id = workspace and u.begun_at < now() - interval '1 day'
        and not exists (select from vault_content v
          where v.workspace_id = workspace and v.upload = u.upload)
      returning u.upload loop
    delete from vault_chunk c where c.workspace_id = workspace and c.upload = left_over.upload;
    quantity := quantity + 1;
  end loop;
  return quantity;
end $$;

-- An item that refers to content takes its bytes over from the upload that brought them.
create or replace function count_content() returns trigger
  language plpgsql security definer set search_path = sentineliq, pg_temp as $$
declare
  known vault_content;
begin
  if new.content is null then
    return null;
  end if;
  select * into known from vault_content v
    where v.workspace_id = new.workspace_id and v.name = new.content and v.size = new.size;
  if known.name is null then
    raise exception 'an item whose bytes are not there' using errcode = '23503';
  end if;
  if exists (select from evidence e
      left join evidence_state s on s.workspace_id = e.workspace_id and s.evidence_id = e.id
      where e.workspace_id = new.workspace_id and e.content = new.content and e.id <> new.id
        and s.state is distinct from 'DISPOSED') then
    return null;
  end if;
  delete from vault_upload u where u.workspace_id = new.workspace_id and u.upload = known.upload;
  update workspace w set storage_used = w.storage_used + new.size
    where w.id = new.workspace_id
      and (w.storage_quota is null or w.storage_used + new.size <= w.storage_quota);
  if not found then
    raise exception 'the quota has no room' using errcode = '23514';
  end if;
  return null;
end $$;

revoke execute on function count_upload() from public;
