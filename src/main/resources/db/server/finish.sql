-- After the migrations: their own list is closed like every other table.
begin;
set local role sentineliq_owner;
set local search_path = sentineliq, pg_temp;

do $$ begin
  if not (select relforcerowsecurity from pg_class
      where oid = 'flyway_schema_history'::regclass) then
    perform close_table('flyway_schema_history');
  end if;
end $$;

commit;
