-- Signing in to a shared store. Whoever has a second factor is nobody in any workspace until their
-- connection presents the token that a code was given for. The token stands in a setting, which
-- proves nothing by itself: its digest is looked up for every statement.
create table sign_in (
  id uuid not null,
  user_id uuid not null,
  tried_at timestamp(6) with time zone not null,
  address varchar(45),
  try_hash bytea not null,
  is_granted boolean not null,
  token_hash bytea,
  expires_at timestamp(6) with time zone,
  constraint sign_in_token_key unique (token_hash),
  constraint sign_in_user_fk foreign key (user_id)
    references user_account (id) on update cascade on delete cascade
);
create index sign_in_user_idx on sign_in (user_id, tried_at);
alter table sign_in add constraint sign_in_pk primary key (id);

-- What a person types and has not saved lies encrypted on their computer; the key stays here.
create table draft_key (
  user_id uuid not null,
  secret bytea not null,
  constraint draft_key_pk primary key (user_id),
  constraint draft_key_user_fk foreign key (user_id)
    references user_account (id) on update cascade on delete cascade
);
select close_table('sign_in');
select close_table('draft_key');

create function random_secret() returns bytea
  language sql volatile set search_path = sentineliq, pg_temp
  return sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()));

create function has_proved(person uuid) returns boolean
  language sql stable set search_path = sentineliq, pg_temp
  return exists (
    select from sign_in s
    where s.token_hash = sha256(convert_to(coalesce(current_setting('sentineliq.token', true), ''), 'UTF8'))
      and s.user_id = person and s.expires_at > now());

create or replace function my_account() returns uuid
  language sql stable security definer set search_path = sentineliq, pg_temp
  return (select id from user_account where database_role = session_user and active
    and (not two_factor_enabled or has_proved(id)));

create or replace function my_workspaces() returns uuid[]
  language sql stable security definer set search_path = sentineliq, pg_temp
  return (
    select coalesce(array_agg(m.workspace_id), '{}')
    from workspace_member m
    join user_account u on u.id = m.user_id
    join workspace w on w.id = m.workspace_id
    where u.database_role = session_user and u.active and w.is_active and w.deleted_at is null
      and (not u.two_factor_enabled or has_proved(u.id)));

create or replace function my_administered_workspaces() returns uuid[]
  language sql stable security definer set search_path = sentineliq, pg_temp
  return (
    select coalesce(array_agg(m.workspace_id), '{}')
    from workspace_member m
    join user_account u on u.id = m.user_id
    join workspace w on w.id = m.workspace_id
    where u.database_role = session_user and u.active and w.is_active and w.deleted_at is null
      and (not u.two_factor_enabled or has_proved(u.id))
      and m.role in ('OWNER', 'ADMIN'));

-- RFC 6238 with SHA-1, six digits and steps of thirty seconds, as authenticators have it.
create function totp(secret bytea, step bigint) returns text
  language plpgsql stable set search_path = sentineliq, pg_temp as $$
declare
  mac bytea := sentineliq_crypto.hmac(int8send(step), secret, 'sha1');
  place integer := get_byte(mac, 19) & 15;
begin
  return lpad((((get_byte(mac, place) & 127) * 16777216 + get_byte(mac, place + 1) * 65536
    + get_byte(mac, place + 2) * 256 + get_byte(mac, place + 3)) % 1000000)::text, 6, '0');
end $$;

-- The step whose code this is, one before or after now at most and later than the last one used.
create function matching_step(person uuid, code text) returns bigint
  language plpgsql stable set search_path = sentineliq, pg_temp as $$
declare
  known user_credential;
  now_step constant bigint := floor(extract(epoch from clock_timestamp()) / 30)::bigint;
begin
  select * into known from user_credential where user_id = person;
  if known.two_factor_secret is null then
    return null;
  end if;
  for candidate in now_step - 1 .. now_step + 1 loop
    if candidate > coalesce(known.last_two_factor_step, 0)
        and sha256(convert_to(totp(known.two_factor_secret, candidate), 'UTF8'))
          = sha256(convert_to(coalesce(code, ''), 'UTF8')) then
      return candidate;
    end if;
  end loop;
  return null;
end $$;

create function tell_my_workspaces(person user_account, workstation text, action text) returns void
  language plpgsql set search_path = sentineliq, pg_temp as $$
declare
  place uuid;
begin
  for place in select m.workspace_id from workspace_member m where m.user_id = person.id
      order by m.workspace_id loop
    perform append_entry(place, person.id, person.username, person.display_name, workstation,
      action, 'USER', person.id::text, '{}');
  end loop;
end $$;

-- Tries a code, or nothing where no second factor is asked. It does not say whether it was right:
-- finish_sign_in does, and only after this was committed, so that no failure can be rolled back and
-- tried again uncounted. What is written is the same either way; locks tell nothing.
create function try_sign_in(code text, workstation text) returns void
  language plpgsql security definer set search_path = sentineliq, pg_temp as $$
declare
  person user_account;
  moment constant timestamptz := clock_timestamp();
  is_locked boolean;
  step bigint;
  granted boolean;
  failures integer;
  mark constant text := encode(random_secret(), 'hex');
begin
  select * into person from user_account where database_role = session_user and active for update;
  if person.id is null then
    raise insufficient_privilege using message = 'not a person of this store';
  end if;
  is_locked := coalesce(person.locked_until > moment, false);
  step := case when person.two_factor_enabled and not is_locked then matching_step(person.id, code) end;
  granted := not person.two_factor_enabled or step is not null;
  update user_backup_code set used_at = moment
    where user_id = person.id and used_at is null and not is_locked and not granted
      and code_hash = encode(sha256(convert_to(person.id || upper(coalesce(code, '')), 'UTF8')), 'hex');
  granted := granted or found;
  update user_credential set last_two_factor_step = coalesce(step, last_two_factor_step)
    where user_id = person.id;
  failures := case when granted then 0 when person.locked_until <= moment then 1
    else person.login_attempts + 1 end;
  update user_account set
      login_attempts = failures,
      locked_until = case when granted then null when is_locked then person.locked_until
        when failures >= 5 then moment + interval '15 minutes' end,
      last_login_at = case when granted then moment else last_login_at end,
      last_login_ip = case when granted then host(inet_client_addr()) else last_login_ip end
    where id = person.id;
  delete from sign_in where user_id = person.id and tried_at < moment - interval '90 days';
  -- Known to this connection alone, which is the one that may ask what came of it.
  perform set_config('sentineliq.try', mark, false);
  insert into sign_in (id, user_id, tried_at, address, try_hash, is_granted)
    values (next_id(), person.id, moment, host(inet_client_addr()),
      sha256(convert_to(mark, 'UTF8')), granted);
  perform tell_my_workspaces(person, workstation, case when granted then 'SIGNED_IN'
    when failures = 5 and not is_locked then 'LOCKED_OUT' else 'SIGN_IN_FAILED' end);
end $$;

-- What the last try on this connection came to; a token is given once.
create function finish_sign_in() returns table (granted boolean, is_code_needed boolean,
    locked_until timestamptz, token text, expires_at timestamptz, last_at timestamptz,
    last_address text)
  language plpgsql security definer set search_path = sentineliq, pg_temp as $$
declare
  person user_account;
  try sign_in;
  before sign_in;
begin
  if pg_current_xact_id_if_assigned() is not null then
    raise insufficient_privilege using message = 'try first, and commit';
  end if;
  select * into person from user_account where database_role = session_user and active;
  select * into try from sign_in s
    where s.user_id = person.id and s.token_hash is null
      and s.try_hash = sha256(convert_to(coalesce(current_setting('sentineliq.try', true), ''), 'UTF8'))
      and s.tried_at > clock_timestamp() - interval '1 minute'
    order by s.tried_at desc limit 1;
  granted := coalesce(try.is_granted, false);
  is_code_needed := person.two_factor_enabled;
  locked_until := person.locked_until;
  if granted then
    select * into before from sign_in s
      where s.user_id = person.id and s.is_granted and s.tried_at < try.tried_at
      order by s.tried_at desc limit 1;
    token := encode(random_secret(), 'hex');
    expires_at := clock_timestamp() + interval '12 hours';
    last_at := before.tried_at;
    last_address := before.address;
    update sign_in s set token_hash = sha256(convert_to(finish_sign_in.token, 'UTF8')),
        expires_at = finish_sign_in.expires_at
      where s.id = try.id;
  end if;
  return next;
end $$;

-- Ends what was signed in with a token, for every connection that presents it.
create function sign_out(workstation text) returns void
  language plpgsql security definer set search_path = sentineliq, pg_temp as $$
declare
  person user_account;
begin
  select * into person from user_account where id = my_account();
  update sign_in set token_hash = null, try_hash = '' where user_id = person.id
    and token_hash = sha256(convert_to(coalesce(current_setting('sentineliq.token', true), ''), 'UTF8'));
  if found then
    perform tell_my_workspaces(person, workstation, 'SIGNED_OUT');
  end if;
end $$;

-- A second factor is made in two steps, so that nobody locks themselves out by a slip.
create function begin_second_factor() returns bytea
  language plpgsql security definer set search_path = sentineliq, pg_temp as $$
declare
  person uuid := my_account();
  made bytea := substring(random_secret() from 1 for 20);
begin
  if person is null or exists (select from user_account where id = person and two_factor_enabled) then
    raise insufficient_privilege using message = 'there is a second factor already';
  end if;
  perform totp(made, 1);
  insert into user_credential (user_id, two_factor_secret, created_at, updated_at)
    values (person, made, now(), now())
    on conflict (user_id) do update set two_factor_secret = excluded.two_factor_secret,
      last_two_factor_step = null, updated_at = now();
  return made;
end $$;

-- Its backup codes, shown this once, when the code is right; nothing when not.
create function confirm_second_factor(code text, workstation text) returns setof text
  language plpgsql security definer set search_path = sentineliq, pg_temp as $$
declare
  person user_account;
  step bigint;
  backup text;
begin
  select * into person from user_account where id = my_account() for update;
  if person.id is null or person.two_factor_enabled then
    raise insufficient_privilege using message = 'there is a second factor already';
  end if;
  step := matching_step(person.id, code);
  if step is null then
    return;
  end if;
  update user_credential set last_two_factor_step = step, updated_at = now() where user_id = person.id;
  delete from user_backup_code where user_id = person.id;
  for i in 1..8 loop
    backup := upper(encode(substring(random_secret() from 1 for 6), 'hex'));
    insert into user_backup_code (user_id, code_hash)
      values (person.id, encode(sha256(convert_to(person.id || backup, 'UTF8')), 'hex'));
    return next backup;
  end loop;
  update user_account set two_factor_enabled = true, updated_at = now(), version = version + 1
    where id = person.id;
  perform tell_my_workspaces(person, workstation, 'SECOND_FACTOR_ADDED');
end $$;

create function end_second_factor(workstation text) returns void
  language plpgsql security definer set search_path = sentineliq, pg_temp as $$
declare
  person user_account;
begin
  select * into person from user_account where id = my_account() for update;
  if person.id is null then
    raise insufficient_privilege using message = 'not signed in';
  end if;
  delete from user_backup_code where user_id = person.id;
  update user_credential set two_factor_secret = null, last_two_factor_step = null, updated_at = now()
    where user_id = person.id;
  update user_account set two_factor_enabled = false, updated_at = now(), version = version + 1
    where id = person.id;
  perform tell_my_workspaces(person, workstation, 'SECOND_FACTOR_REMOVED');
end $$;

create function my_draft_key() returns bytea
  language plpgsql security definer set search_path = sentineliq, pg_temp as $$
declare
  person uuid := my_account();
begin
  if person is null then
    raise insufficient_privilege using message = 'not signed in';
  end if;
  insert into draft_key (user_id, secret) values (person, random_secret()) on conflict do nothing;
  return (select secret from draft_key where user_id = person);
end $$;

revoke execute on function random_secret(), has_proved(uuid), totp(bytea, bigint),
  matching_step(uuid, text), tell_my_workspaces(user_account, text, text),
  try_sign_in(text, text), finish_sign_in(), sign_out(text), begin_second_factor(),
  confirm_second_factor(text, text), end_second_factor(text), my_draft_key() from public;
grant execute on function try_sign_in(text, text), finish_sign_in(), sign_out(text),
  begin_second_factor(), confirm_second_factor(text, text), end_second_factor(text), my_draft_key()
  to sentineliq_users;
