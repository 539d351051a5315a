-- Every policy asks who signed in, once for each statement and table. As functions of SQL these were
-- planned anew each time, up to PostgreSQL 17, which cost a short list more than its rows; as functions
-- of PL/pgSQL a session keeps their plans. What they answer is unchanged.
create or replace function my_account() returns uuid
  language plpgsql stable security definer set search_path = sentineliq, pg_temp as $$
begin
  return (select id from user_account where database_role = session_user and active
    and (not two_factor_enabled or has_proved(id)));
end $$;

create or replace function my_workspaces() returns uuid[]
  language plpgsql stable security definer set search_path = sentineliq, pg_temp as $$
begin
  return (
    select coalesce(array_agg(m.workspace_id), '{}')
    from workspace_member m
    join user_account u on u.id = m.user_id
    join workspace w on w.id = m.workspace_id
    where u.database_role = session_user and u.active and w.is_active and w.deleted_at is null
      and (not u.two_factor_enabled or has_proved(u.id)) and admits(w.allowed_networks));
end $$;

create or replace function my_administered_workspaces() returns uuid[]
  language plpgsql stable security definer set search_path = sentineliq, pg_temp as $$
begin
  return (
    select coalesce(array_agg(m.workspace_id), '{}')
    from workspace_member m
    join user_account u on u.id = m.user_id
    join workspace w on w.id = m.workspace_id
    where u.database_role = session_user and u.active and w.is_active and w.deleted_at is null
      and (not u.two_factor_enabled or has_proved(u.id)) and admits(w.allowed_networks)
      and m.role in ('OWNER', 'ADMIN'));
end $$;

-- Who asks is asked once, not for each membership.
create or replace function my_team_cases() returns uuid[]
  language plpgsql stable security definer set search_path = sentineliq, pg_temp as $$
begin
  return (
    select coalesce(array_agg(m.case_id), '{}')
    from case_member m
    where m.user_id = (select my_account())
      and m.workspace_id = any ((select my_workspaces())::uuid[]));
end $$;
