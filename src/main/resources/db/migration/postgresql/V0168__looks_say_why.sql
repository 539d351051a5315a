-- Bytes are for those who run the workspace, who leads the case, and who has the item now.
create function reads_bytes(workspace uuid, item uuid) returns boolean
  language sql stable security definer set search_path = sentineliq, pg_temp
  return exists (
    select from evidence e
    join case_file c on c.workspace_id = e.workspace_id and c.id = e.case_id
    left join evidence_state s on s.workspace_id = e.workspace_id and s.evidence_id = e.id
    where e.workspace_id = workspace and e.id = item and workspace = any (my_workspaces())
      and (workspace = any (my_administered_workspaces())
        or my_account() in (c.investigator_id, s.custodian_id)));

-- Whether an entry says this of its act; whatever else stands there, only words count.
create function says(payload text, fact text) returns boolean
  language plpgsql immutable set search_path = sentineliq, pg_temp as $$
begin
  return exists (select from jsonb_array_elements(payload::jsonb -> 'facts') told
    where told ->> 'name' = fact and btrim(told ->> 'value') <> '');
exception when invalid_text_representation or invalid_parameter_value then
  return false;
end $$;

create or replace function read_content(workspace uuid, item uuid, first integer, quantity integer)
    returns table (number integer, bytes bytea)
  language plpgsql stable security definer set search_path = sentineliq, pg_temp as $$
begin
  if not reads_bytes(workspace, item) then
    raise insufficient_privilege using message = 'not for whoever neither runs the workspace nor has the item';
  end if;
  if pg_current_xact_id_if_assigned() is not null or not (exists (
      select from audit_log a
      where a.workspace_id = workspace and a.resource = 'EVIDENCE' and a.resource_id = item::text
        and a.action = 'EVIDENCE_READ' and a.actor_id = my_account()
        and a.occurred_at > now() - interval '1 day' and says(a.payload, 'purpose'))
      or exists (
      select from custody_log c
      where c.workspace_id = workspace and c.evidence_id = item and c.action = 'ACCESSED'
        and c.user_id = my_account() and c.occurred_at > now() - interval '1 day'
        and btrim(c.statement::json ->> 'purpose') <> '')) then
    raise insufficient_privilege using message = 'say first, and commit, why this is read';
  end if;
  return query
    select c.number, c.bytes from evidence e
    join vault_content v on v.workspace_id = e.workspace_id and v.name = e.content
    join vault_chunk c on c.workspace_id = v.workspace_id and c.upload = v.upload
    where e.workspace_id = workspace and e.id = item
      and c.number >= first and c.number < least(first + quantity, v.chunks)
    order by c.number;
end $$;

create or replace function read_detection_text(workspace uuid, detection uuid) returns text
  language plpgsql stable security definer set search_path = sentineliq, pg_temp as $$
begin
  if workspace is null or not (workspace = any (my_workspaces())) then
    raise insufficient_privilege using message = 'not a member of this workspace';
  end if;
  if pg_current_xact_id_if_assigned() is not null or not exists (
      select from audit_log a
      where a.workspace_id = workspace and a.resource = 'DETECTION'
        and a.resource_id = detection::text and a.action = 'DETECTION_REVEALED'
        and a.actor_id = my_account() and a.occurred_at > now() - interval '1 day'
        and says(a.payload, 'reason')) then
    raise insufficient_privilege using message = 'say first, and commit, why this is read';
  end if;
  return (select c.content from detection_content c
    where c.workspace_id = workspace and c.detection_id = detection);
end $$;

create or replace function read_detection_texts(workspace uuid, behind uuid, quantity integer)
    returns table (detection_id uuid, content text)
  language plpgsql stable security definer set search_path = sentineliq, pg_temp as $$
begin
  if workspace is null or not (workspace = any (my_workspaces())) then
    raise insufficient_privilege using message = 'not a member of this workspace';
  end if;
  if pg_current_xact_id_if_assigned() is not null or not exists (
      select from audit_log a
      where a.workspace_id = workspace and a.action = 'DETECTION_TEXTS_SEARCHED'
        and a.actor_id = my_account() and a.occurred_at > now() - interval '1 day'
        and says(a.payload, 'tracker')) then
    raise insufficient_privilege using message = 'say first, and commit, why these are read';
  end if;
  return query
    select c.detection_id, c.content::text from detection_content c
    where c.workspace_id = workspace and c.detection_id > behind
    order by c.detection_id limit quantity;
end $$;

revoke execute on function reads_bytes(uuid, uuid), says(text, text) from public;
grant execute on function reads_bytes(uuid, uuid) to sentineliq_users;
