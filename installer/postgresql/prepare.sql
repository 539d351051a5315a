-- Roles, schema and rights in a database of its own, before any table. Run by a superuser; run
-- again, it changes nothing.
begin;

do $$ begin
  if not exists (select from pg_roles where rolname = 'sentineliq_owner') then
    create role sentineliq_owner nologin;
  end if;
  if not exists (select from pg_roles where rolname = 'sentineliq_users') then
    create role sentineliq_users nologin;
  end if;
end $$;

create schema if not exists sentineliq authorization sentineliq_owner;
revoke all on schema sentineliq from public;
revoke create on schema public from public;
grant usage on schema sentineliq to sentineliq_users;

-- Whoever is nobody's analyst has no business in this database. People need temporary tables: an
-- import is staged in them.
do $$ begin
  execute format('revoke all on database %I from public', current_database());
  execute format('grant connect, temporary on database %I to sentineliq_users', current_database());
end $$;

-- The server checks second factors with pgcrypto; where it is not installed, there are none.
create schema if not exists sentineliq_crypto;
revoke all on schema sentineliq_crypto from public;
grant usage on schema sentineliq_crypto to sentineliq_owner;
do $$ begin
  create extension if not exists pgcrypto with schema sentineliq_crypto;
exception when undefined_file or feature_not_supported or insufficient_privilege then
  raise notice 'pgcrypto is not here: %', sqlerrm;
end $$;

-- Words are found with pg_trgm; where it is not installed, a search reads every row.
do $$ begin
  create extension if not exists pg_trgm with schema sentineliq_crypto;
exception when undefined_file or feature_not_supported or insufficient_privilege then
  raise notice 'pg_trgm is not here: %', sqlerrm;
end $$;

-- Which migrations ran, in the form that Flyway reads.
set local role sentineliq_owner;
create table if not exists sentineliq.flyway_schema_history (
  installed_rank integer not null,
  version varchar(50),
  description varchar(200) not null,
  type varchar(20) not null,
  script varchar(1000) not null,
  checksum integer,
  installed_by varchar(100) not null,
  installed_on timestamp not null default now(),
  execution_time integer not null,
  success boolean not null,
  constraint flyway_schema_history_pk primary key (installed_rank)
);
create index if not exists flyway_schema_history_s_idx
  on sentineliq.flyway_schema_history (success);

commit;
