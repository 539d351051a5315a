-- The secret of a second factor lies encrypted under a key in a table of its own, bound to its person:
-- a copy of the credentials alone makes no codes, nor does a secret that is put into another's row. A
-- dump without second_factor_key (pg_dump --exclude-table-data) holds none at all.
create table second_factor_key (
  is_only boolean not null default true,
  secret bytea not null,
  constraint second_factor_key_pk primary key (is_only),
  constraint second_factor_key_check check (is_only and octet_length(secret) = 32)
);
select close_table('second_factor_key');
insert into second_factor_key (secret) values (random_secret());

-- What the secret of one person is sealed with.
create function factor_key(person uuid) returns text
  language sql stable set search_path = sentineliq, pg_temp
  return (select encode(sha256(k.secret || uuid_send(person)), 'hex') from second_factor_key k);

create function seal_factor(person uuid, secret bytea) returns bytea
  language plpgsql volatile set search_path = sentineliq, pg_temp as $$
begin
  return sentineliq_crypto.pgp_sym_encrypt_bytea(secret, factor_key(person),
    'cipher-algo=aes256, compress-algo=0, s2k-count=1024');
end $$;

-- Nothing where there is none, or where key and secret do not belong together.
create function open_factor(person uuid) returns bytea
  language plpgsql stable set search_path = sentineliq, pg_temp as $$
begin
  return (select sentineliq_crypto.pgp_sym_decrypt_bytea(c.two_factor_secret, factor_key(person))
    from user_credential c where c.user_id = person and c.two_factor_secret is not null);
exception when external_routine_invocation_exception then
  return null;
end $$;

do $$ begin
  if exists (select from user_credential where two_factor_secret is not null) then
    update user_credential c set two_factor_secret = seal_factor(c.user_id, c.two_factor_secret)
      where c.two_factor_secret is not null;
  end if;
end $$;

create or replace function matching_step(person uuid, code text) returns bigint
  language plpgsql stable set search_path = sentineliq, pg_temp as $$
declare
  secret constant bytea := open_factor(person);
  used constant bigint := (select c.last_two_factor_step from user_credential c where c.user_id = person);
  now_step constant bigint := floor(extract(epoch from clock_timestamp()) / 30)::bigint;
begin
  if secret is null then
    return null;
  end if;
  for candidate in now_step - 1 .. now_step + 1 loop
    if candidate > coalesce(used, 0)
        and sha256(convert_to(totp(secret, candidate), 'UTF8'))
          = sha256(convert_to(coalesce(code, ''), 'UTF8')) then
      return candidate;
    end if;
  end loop;
  return null;
end $$;

create or replace function begin_second_factor() returns bytea
  language plpgsql security definer set search_path = sentineliq, pg_temp as $$
declare
  person uuid := my_account();
  made bytea := substring(random_secret() from 1 for 20);
begin
  if person is null or exists (select from user_account where id = person and two_factor_enabled) then
    raise insufficient_privilege using message = 'there is a second factor already';
  end if;
  insert into second_factor_key (secret) values (random_secret()) on conflict do nothing;
  insert into user_credential (user_id, two_factor_secret, created_at, updated_at)
    values (person, seal_factor(person, made), now(), now())
    on conflict (user_id) do update set two_factor_secret = excluded.two_factor_secret,
      last_two_factor_step = null, updated_at = now();
  return made;
end $$;

-- Whoever ends it has just proved that they have it: with a code that was tried, counted and committed
-- as at every sign-in, so that nobody at an open desk can guess.
create or replace function end_second_factor(workstation text) returns void
  language plpgsql security definer set search_path = sentineliq, pg_temp as $$
declare
  person user_account;
begin
  select * into person from user_account where id = my_account() for update;
  if person.id is null or person.two_factor_enabled and not exists (
      select from sign_in s
      where s.user_id = person.id and s.tried_at > clock_timestamp() - interval '1 minute'
        and s.token_hash = sha256(convert_to(coalesce(current_setting('sentineliq.token', true), ''), 'UTF8'))) then
    raise insufficient_privilege using message = 'give a code first';
  end if;
  delete from user_backup_code where user_id = person.id;
  update user_credential set two_factor_secret = null, last_two_factor_step = null, updated_at = now()
    where user_id = person.id;
  update user_account set two_factor_enabled = false, updated_at = now(), version = version + 1
    where id = person.id;
  perform tell_my_workspaces(person, workstation, 'SECOND_FACTOR_REMOVED');
end $$;

revoke execute on function factor_key(uuid), seal_factor(uuid, bytea), open_factor(uuid) from public;
