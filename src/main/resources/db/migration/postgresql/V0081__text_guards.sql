alter table detection add constraint detection_source_fk foreign key (workspace_id, detection_source_id)
  references detection_source (workspace_id, id) on update cascade on delete set null (detection_source_id);
alter table tracker add constraint tracker_brand_fk foreign key (workspace_id, brand_id)
  references brand (workspace_id, id) on update cascade on delete set null (brand_id);

select open_table('detection_source', 'administrators');
select open_table('tracker', 'administrators');
select open_table('detection_text', 'members');
select open_table('detection_tag', 'members');
select open_table('tracker_match', 'members');
select open_table('sensitive_data', 'members');
grant update (detection_source_id) on detection to sentineliq_users;
-- What was found is told once.
revoke update on detection_text, sensitive_data from sentineliq_users;

select close_table('detection_content');
select close_table('leak_key');
create policy members_add on detection_content for insert to sentineliq_users
  with check (workspace_id = any ((select my_workspaces())::uuid[]));
grant insert on detection_content to sentineliq_users;

-- Names of sensitive values: HMAC-SHA-256 with a key that nobody reads. It is made when first needed.
create function leak_hashes(workspace uuid, kinds text[], clear text[])
    returns table (place integer, hash bytea)
  language plpgsql security definer set search_path = sentineliq, pg_temp as $$
declare
  key bytea;
  within bytea := decode(repeat('36', 64), 'hex');
  around bytea := decode(repeat('5c', 64), 'hex');
begin
  if workspace is null or not (workspace = any (my_workspaces())) then
    raise insufficient_privilege using message = 'not a member of this workspace';
  end if;
  insert into leak_key (workspace_id, secret) values (workspace,
      sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid())))
    on conflict do nothing;
  select k.secret into strict key from leak_key k where k.workspace_id = workspace;
  for i in 0..31 loop
    within := set_byte(within, i, get_byte(within, i) # get_byte(key, i));
    around := set_byte(around, i, get_byte(around, i) # get_byte(key, i));
  end loop;
  return query
    select (v.ordinality - 1)::integer, sha256(around || sha256(within
      || convert_to(v.kind, 'UTF8') || '\x00'::bytea || convert_to(v.value, 'UTF8')))
    from unnest(kinds, clear) with ordinality v (kind, value, ordinality);
end $$;

-- A text is given out only after the history has said, in a transaction that is over, that this
-- person reads it and why: the reading transaction itself has written nothing.
create function read_detection_text(workspace uuid, detection uuid) returns text
  language plpgsql stable security definer set search_path = sentineliq, pg_temp as $$
begin
  if workspace is null or not (workspace = any (my_workspaces())) then
    raise insufficient_privilege using message = 'not a member of this workspace';
  end if;
  if pg_current_xact_id_if_assigned() is not null or not exists (
      select from audit_log a
      where a.workspace_id = workspace and a.resource = 'DETECTION'
        and a.resource_id = detection::text and a.action = 'DETECTION_REVEALED'
        and a.actor_id = my_account() and a.occurred_at > now() - interval '1 day') then
    raise insufficient_privilege using message = 'say first, and commit, why this is read';
  end if;
  return (select c.content from detection_content c
    where c.workspace_id = workspace and c.detection_id = detection);
end $$;

-- All texts, some at a time, to whoever has said that a tracker is tried over them.
create function read_detection_texts(workspace uuid, behind uuid, quantity integer)
    returns table (detection_id uuid, content text)
  language plpgsql stable security definer set search_path = sentineliq, pg_temp as $$
begin
  if workspace is null or not (workspace = any (my_workspaces())) then
    raise insufficient_privilege using message = 'not a member of this workspace';
  end if;
  if pg_current_xact_id_if_assigned() is not null or not exists (
      select from audit_log a
      where a.workspace_id = workspace and a.action = 'DETECTION_TEXTS_SEARCHED'
        and a.actor_id = my_account() and a.occurred_at > now() - interval '1 day') then
    raise insufficient_privilege using message = 'say first, and commit, why these are read';
  end if;
  return query
    select c.detection_id, c.content::text from detection_content c
    where c.workspace_id = workspace and c.detection_id > behind
    order by c.detection_id limit quantity;
end $$;

revoke execute on function leak_hashes(uuid, text[], text[]), read_detection_text(uuid, uuid),
  read_detection_texts(uuid, uuid, integer) from public;
grant execute on function leak_hashes(uuid, text[], text[]), read_detection_text(uuid, uuid),
  read_detection_texts(uuid, uuid, integer) to sentineliq_users;
