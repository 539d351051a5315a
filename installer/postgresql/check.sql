-- What a server promises, asked of its catalogue. Each query names what breaks the promise above it;
-- no rows are good. Run by a superuser; nothing is changed.

-- SERVER_IS_RECENT
select current_setting('server_version')
where current_setting('server_version_num')::integer < 150000;

-- SCHEMA_IS_CURRENT
select coalesce(max(version), 'none') from sentineliq.flyway_schema_history where success
having coalesce(max(version), 'none') <> :'latest';

-- ROWS_ARE_GUARDED
select relname from pg_class where relnamespace = 'sentineliq'::regnamespace
  and relkind in ('r', 'p') and not (relrowsecurity and relforcerowsecurity);

-- POLICIES_KNOW_THE_PERSON
select tablename || '.' || policyname from pg_policies where schemaname = 'sentineliq'
  and ('public' = any (roles) or qual ~ 'current_setting|current_user'
    or with_check ~ 'current_setting|current_user');

-- NOBODY_STANDS_ABOVE
select rolname from pg_roles r where rolcanlogin
  and (not rolsuper and (rolbypassrls or pg_has_role(oid, 'sentineliq_owner', 'MEMBER'))
    or (rolsuper or rolcreaterole) and exists (
      select from sentineliq.user_account u where u.active and u.database_role = r.rolname));

-- PEOPLE_ARE_THEMSELVES
select m.rolname || ' > ' || r.rolname from pg_auth_members a
join pg_roles r on r.oid = a.roleid
join pg_roles m on m.oid = a.member
join sentineliq.user_account u on u.database_role = r.rolname
where m.rolcanlogin and not m.rolsuper;

-- OWNER_CANNOT_SIGN_IN
select rolname from pg_roles where rolname in ('sentineliq_owner', 'sentineliq_users')
  and (rolcanlogin or rolsuper or rolbypassrls or rolcreaterole or rolreplication);

-- EVERYTHING_HAS_ONE_OWNER
select relname from pg_class where relnamespace = 'sentineliq'::regnamespace
  and relkind in ('r', 'p', 'v', 'm', 'S') and relowner <> 'sentineliq_owner'::regrole
union all
select proname from pg_proc where pronamespace = 'sentineliq'::regnamespace
  and proowner <> 'sentineliq_owner'::regrole;

-- SEARCH_PATHS_ARE_FIXED
select proname from pg_proc where pronamespace = 'sentineliq'::regnamespace
  and not coalesce(proconfig::text, '') ~ 'search_path=sentineliq, pg_temp';

-- VIEWS_ARE_THE_READERS
select relname from pg_class where relnamespace = 'sentineliq'::regnamespace and relkind = 'v'
  and not coalesce(reloptions::text, '') ~ 'security_invoker=true';

-- NOTHING_IS_FOR_EVERYBODY
select proname::text from pg_proc where pronamespace = 'sentineliq'::regnamespace
  and (proacl is null or proacl::text ~ '[{,]=')
union all
select relname from pg_class where relnamespace = 'sentineliq'::regnamespace
  and relacl::text ~ '[{,]='
union all
select nspname from pg_namespace where nspname in ('sentineliq', 'sentineliq_crypto')
  and (nspacl is null or nspacl::text ~ '[{,]=')
union all
select datname from pg_database where datname = current_database()
  and (datacl is null or datacl::text ~ '[{,]=');

-- NOBODY_MAKES_OBJECTS
select nspname from pg_namespace where nspname in ('public', 'sentineliq', 'sentineliq_crypto')
  and has_schema_privilege('sentineliq_users', oid, 'CREATE')
union all
select relname from pg_class c, unnest(array['TRUNCATE', 'REFERENCES', 'TRIGGER']) beyond
where relnamespace = 'sentineliq'::regnamespace and relkind in ('r', 'p')
  and has_table_privilege('sentineliq_users', c.oid, beyond);

-- SECRETS_ARE_SEALED
select relname from pg_class
where relnamespace = 'sentineliq'::regnamespace and relkind = 'r'
  and relname in ('user_credential', 'user_backup_code', 'vault_chunk', 'vault_content',
    'vault_upload', 'detection_content', 'leak_key', 'touched', 'sign_in', 'draft_key',
    'second_factor_key')
  and has_any_column_privilege('sentineliq_users', oid, 'SELECT');

-- HISTORY_IS_APPEND_ONLY
select h.name || ': ' || g.suffix
from unnest(array['audit_log', 'custody_log', 'log_node', 'evidence', 'imported_bag', 'imported_file',
  'workspace_tombstone']) h (name)
cross join unnest(array['append_only', 'no_truncate']) g (suffix)
where not exists (select from pg_trigger t where t.tgrelid = ('sentineliq.' || h.name)::regclass
  and t.tgname = h.name || '_' || g.suffix and t.tgenabled in ('O', 'A'))
union all
select h.name from unnest(array['audit_log', 'custody_log', 'log_node', 'log_head']) h (name)
where has_table_privilege('sentineliq_users', 'sentineliq.' || h.name, 'INSERT, UPDATE, DELETE')
  or has_any_column_privilege('sentineliq_users', 'sentineliq.' || h.name, 'INSERT, UPDATE');

-- CHANGES_ARE_WITNESSED
select c.relname from pg_class c
join pg_attribute a on a.attrelid = c.oid and a.attname = 'workspace_id'
where c.relnamespace = 'sentineliq'::regnamespace and c.relkind = 'r'
  and c.relname not in ('audit_log', 'custody_log', 'log_head', 'log_node', 'touched',
    'notification', 'vault_chunk', 'vault_content', 'vault_upload', 'detection_content', 'leak_key')
  and 3 <> (select count(*) from pg_trigger t where t.tgrelid = c.oid
    and t.tgname like 'touched_%' and t.tgenabled in ('O', 'A'))
union all
select 'touched' where not exists (select from pg_trigger t
  where t.tgrelid = 'sentineliq.touched'::regclass and t.tgname = 'touched_witness'
  and t.tgdeferrable and t.tginitdeferred and t.tgenabled in ('O', 'A'));

-- CONNECTIONS_ARE_ENCRYPTED
select 'ssl = off' where current_setting('ssl') <> 'on'
union all
select 'pg_hba.conf:' || line_number || ' ' || type from pg_hba_file_rules
where type in ('host', 'hostnossl') and auth_method <> 'reject'
  and address not in ('127.0.0.1', '::1', 'localhost', 'samehost')
union all
select usename || '@' || client_addr from pg_stat_activity a join pg_stat_ssl s using (pid)
where not s.ssl and client_addr <> '127.0.0.1' and client_addr <> '::1';

-- SIGN_INS_ARE_STRONG
select 'pg_hba.conf:' || line_number || ' ' || auth_method from pg_hba_file_rules
where auth_method in ('trust', 'password', 'md5', 'ident')
union all
select 'password_encryption = ' || current_setting('password_encryption')
where current_setting('password_encryption') <> 'scram-sha-256'
union all
select rolname from pg_authid where rolcanlogin and rolpassword like 'md5%';

-- COMMITS_ARE_DURABLE
select name || ' = ' || setting from pg_settings
where name in ('fsync', 'full_page_writes') and setting <> 'on'
  or name = 'synchronous_commit' and setting in ('off', 'local');

-- SECOND_FACTORS_WORK
select 'pgcrypto' where not exists (select from pg_extension where extname = 'pgcrypto')
union all
select 'pgcrypto: ' || n.nspname from pg_extension e join pg_namespace n on n.oid = e.extnamespace
where e.extname = 'pgcrypto' and n.nspname <> 'sentineliq_crypto'
union all
select 'second_factor_key' where not exists (select from sentineliq.second_factor_key)
  and exists (select from sentineliq.user_account where two_factor_enabled);

-- WORDS_ARE_INDEXED
select 'pg_trgm' where not exists (select from pg_extension where extname = 'pg_trgm')
union all
select name from unnest(array['alert_title_words_idx', 'alert_asset_words_idx', 'alert_tag_words_idx',
  'observable_words_idx', 'incident_title_words_idx', 'case_title_words_idx',
  'detection_title_words_idx']) name
where to_regclass('sentineliq.' || name) is null;

-- GUESSING_IS_SLOWED
select 'shared_preload_libraries = ''' || current_setting('shared_preload_libraries') || ''''
where current_setting('shared_preload_libraries') !~ 'auth_delay|credcheck';

-- ADMINISTRATORS_ARE_LOGGED
select 'shared_preload_libraries = ''' || current_setting('shared_preload_libraries') || ''''
where current_setting('shared_preload_libraries') !~ 'pgaudit';

-- BLOCKS_ARE_CHECKED
select 'data_checksums = off' where current_setting('data_checksums') <> 'on';
