-- After the migrations: their own list is closed like every other table, and words have their indexes
-- where pg_trgm was installed only later.
begin;
set local role sentineliq_owner;
set local search_path = sentineliq, pg_temp;

do $$ begin
  if not (select relforcerowsecurity from pg_class
      where oid = 'flyway_schema_history'::regclass) then
    perform close_table('flyway_schema_history');
  end if;
end $$;

do $$
declare
  place text := (select quote_ident(n.nspname) from pg_extension e
    join pg_namespace n on n.oid = e.extnamespace where e.extname = 'pg_trgm');
  words record;
begin
  for words in select * from (values
      ('alert_title_words_idx', 'alert', 'title'), ('alert_asset_words_idx', 'alert_asset', 'asset'),
      ('alert_tag_words_idx', 'alert_tag', 'tag'), ('observable_words_idx', 'observable', 'normalised'),
      ('incident_title_words_idx', 'incident', 'title'), ('case_title_words_idx', 'case_file', 'title'),
      ('detection_title_words_idx', 'detection', 'title'))
      w (name, target, field)
      where place is not null and to_regclass(w.name) is null loop
    execute format('create index %I on %I using gin (lower(%I) %s.gin_trgm_ops)',
      words.name, words.target, words.field, place);
  end loop;
end $$;

commit;
