-- For somebody who lost their authenticator: login. Codes are asked for again when they add a new one.
begin;
set local role sentineliq_owner;
set local search_path = sentineliq, pg_temp;
select set_config('sentineliq.login', :'login', true);

do $$
declare
  person user_account;
  place uuid;
begin
  select * into person from user_account
    where database_role = current_setting('sentineliq.login') for update;
  if person.id is null then
    raise exception '%', current_setting('sentineliq.login') using errcode = 'SQ404';
  end if;
  delete from user_backup_code where user_id = person.id;
  update user_credential set two_factor_secret = null, last_two_factor_step = null, updated_at = now()
    where user_id = person.id;
  update user_account set two_factor_enabled = false, login_attempts = 0, locked_until = null,
    updated_at = now(), version = version + 1 where id = person.id;
  for place in select workspace_id from workspace_member where user_id = person.id
      order by workspace_id loop
    perform append_entry(place, null, session_user::text, session_user::text, 'administration',
      'SECOND_FACTOR_REMOVED', 'USER', person.id::text, '{}');
  end loop;
end $$;

commit;
