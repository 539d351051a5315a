package io.sentineliq.workbench.platform.persistence.shared;

import static org.assertj.core.api.Assertions.assertThat;

import io.sentineliq.workbench.support.OnEachServer;
import io.sentineliq.workbench.support.PostgresServer;
import io.sentineliq.workbench.support.TestDatabase;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The server's catalogue, asked about everything that exists: a new table, view or function that
 * forgets a promise is found here without being named.
 */
@OnEachServer
class CatalogueTest {

  @Parameter TestDatabase database;

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '`',
      textBlock =
          """
          tables without forced row-level security ¦ select relname from pg_class where relnamespace = 'sentineliq'::regnamespace and relkind in ('r', 'p') and not (relrowsecurity and relforcerowsecurity)
          tables the owner's functions cannot see whole ¦ select relname from pg_class c where relnamespace = 'sentineliq'::regnamespace and relkind in ('r', 'p') and not exists (select from pg_policy p where p.polrelid = c.oid and p.polname = 'owner_all')
          policies that trust a setting or the current user ¦ select policyname from pg_policies where schemaname = 'sentineliq' and (qual ~ 'current_setting|current_user' or with_check ~ 'current_setting|current_user')
          policies for everybody ¦ select policyname from pg_policies where schemaname = 'sentineliq' and 'public' = any (roles)
          membership asked once per row ¦ select policyname from pg_policies where schemaname = 'sentineliq' and regexp_count(coalesce(qual, '') || coalesce(with_check, ''), 'my_[a-z]+\\(\\)') <> regexp_count(coalesce(qual, '') || coalesce(with_check, ''), 'SELECT (sentineliq.)?my_[a-z]+\\(\\)')
          tables that belong to somebody else ¦ select relname from pg_class where relnamespace = 'sentineliq'::regnamespace and relkind in ('r', 'v', 'S') and relowner <> 'sentineliq_owner'::regrole
          functions that belong to somebody else ¦ select proname from pg_proc where pronamespace = 'sentineliq'::regnamespace and proowner <> 'sentineliq_owner'::regrole
          functions with an open search path ¦ select proname from pg_proc where pronamespace = 'sentineliq'::regnamespace and not coalesce(proconfig::text, '') ~ 'search_path=sentineliq, pg_temp'
          functions that search words beside their index ¦ select proname from pg_proc where pronamespace = 'sentineliq'::regnamespace and proname like '%s_with' and not coalesce(proconfig::text, '') ~ 'enable_seqscan=off'
          functions everybody may call ¦ select proname from pg_proc where pronamespace = 'sentineliq'::regnamespace and (proacl is null or proacl::text ~ '[{,]=X')
          views that run as their owner ¦ select relname from pg_class where relnamespace = 'sentineliq'::regnamespace and relkind = 'v' and not coalesce(reloptions::text, '') ~ 'security_invoker=true'
          rights on tables beyond the four ¦ select table_name from information_schema.table_privileges where table_schema = 'sentineliq' and grantee <> 'sentineliq_owner' and privilege_type in ('TRUNCATE', 'REFERENCES', 'TRIGGER')
          rights of everybody ¦ select table_name from information_schema.table_privileges where table_schema = 'sentineliq' and grantee = 'PUBLIC'
          workspaces that can be rewritten ¦ select table_name from information_schema.column_privileges where table_schema = 'sentineliq' and column_name in ('workspace_id', 'id') and privilege_type = 'UPDATE' and grantee <> 'sentineliq_owner'
          roles above the policies that people log in with ¦ select rolname from pg_roles where rolcanlogin and rolname <> 'postgres' and (rolsuper or rolbypassrls or pg_has_role(rolname, 'sentineliq_owner', 'MEMBER'))
          an owner who can log in ¦ select rolname from pg_roles where rolname in ('sentineliq_owner', 'sentineliq_users') and (rolcanlogin or rolsuper or rolbypassrls)
          keys that do not begin with the workspace ¦ select c.conrelid::regclass || '.' || c.conname from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attname = 'workspace_id' where c.connamespace = 'sentineliq'::regnamespace and c.contype in ('p', 'u') and c.conkey[1] <> a.attnum
          unique indexes that do not begin with the workspace ¦ select i.indexrelid::regclass::text from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attname = 'workspace_id' join pg_class c on c.oid = i.indrelid where c.relnamespace = 'sentineliq'::regnamespace and i.indisunique and i.indkey[0] <> a.attnum
          links that could cross workspaces ¦ select c.conname from pg_constraint c join pg_attribute t on t.attrelid = c.confrelid and t.attname = 'workspace_id' where c.connamespace = 'sentineliq'::regnamespace and c.contype = 'f' and c.confkey[1] <> t.attnum
          tenant tables that no commit witnesses ¦ select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'workspace_id' where c.relnamespace = 'sentineliq'::regnamespace and c.relkind = 'r' and c.relname not in ('audit_log', 'custody_log', 'log_head', 'log_node', 'touched', 'notification', 'vault_chunk', 'vault_content', 'vault_upload', 'detection_content', 'leak_key') and 3 <> (select count(*) from pg_trigger g where g.tgrelid = c.oid and g.tgname like 'touched_%')
          indexes younger than the primary key they rival ¦ select i.indexrelid::regclass::text from pg_index i join pg_index k on k.indrelid = i.indrelid and k.indisprimary join pg_class c on c.oid = i.indrelid where c.relnamespace = 'sentineliq'::regnamespace and i.indexrelid > k.indexrelid and i.indkey[0] = k.indkey[0] and i.indpred is null
          parts of cases that are not withheld with them ¦ select c.conrelid::regclass || '.' || a.attname from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[2] where c.contype = 'f' and c.confrelid = 'sentineliq.case_file'::regclass and not exists (select from pg_policy p where p.polrelid = c.conrelid and not p.polpermissive and p.polcmd = '*' and p.polname = 'seen_with_' || a.attname)
          parts withheld with a case that they are not tied to ¦ select p.polrelid::regclass || '.' || p.polname from pg_policy p where p.polname like 'seen\\_with\\_%case\\_id' and not exists (select from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[2] where c.conrelid = p.polrelid and c.contype = 'f' and c.confrelid = 'sentineliq.case_file'::regclass and c.convalidated and p.polname = 'seen_with_' || a.attname)
          cases that may lack their confidentiality ¦ select attname from pg_attribute where attrelid = 'sentineliq.case_file'::regclass and attname in ('workspace_id', 'id', 'confidentiality') and not attnotnull
          people known by the number of their backend, which another gets after them ¦ select p.proname from pg_proc p where p.pronamespace = 'sentineliq'::regnamespace and p.prokind = 'f' and pg_get_functiondef(p.oid) ~* 'backend_pid|pg_stat_|pg_locks' union all select c.relname || '.' || a.attname from pg_class c join pg_attribute a on a.attrelid = c.oid where c.relnamespace = 'sentineliq'::regnamespace and c.relkind = 'r' and a.attname ~ '(^|_)(pid|backend)(_|$)'
          secrets that somebody may read or write ¦ select relname from pg_class c where relnamespace = 'sentineliq'::regnamespace and relkind = 'r' and (relname ~ '_(key|code|credential)$' and relname <> 'signing_key' or relname in ('sign_in', 'touched', 'vault_content', 'vault_upload')) and (has_any_column_privilege('sentineliq_users', c.oid, 'SELECT, INSERT, UPDATE') or has_table_privilege('sentineliq_users', c.oid, 'DELETE'))
          bytes that can be selected ¦ select relname from pg_class where relnamespace = 'sentineliq'::regnamespace and relname in ('vault_chunk', 'detection_content') and has_any_column_privilege('sentineliq_users', oid, 'SELECT, UPDATE')
          history that somebody may write ¦ select relname from pg_class where relnamespace = 'sentineliq'::regnamespace and relname in ('audit_log', 'custody_log', 'log_node', 'log_head') and (has_any_column_privilege('sentineliq_users', oid, 'INSERT, UPDATE') or has_table_privilege('sentineliq_users', oid, 'DELETE'))
          workspaces and memberships that are written without a function ¦ select relname from pg_class where relnamespace = 'sentineliq'::regnamespace and relname in ('workspace', 'workspace_member', 'workspace_invitation', 'ownership_transfer', 'workspace_tombstone', 'user_account') and (has_any_column_privilege('sentineliq_users', oid, 'INSERT, UPDATE') or has_table_privilege('sentineliq_users', oid, 'DELETE'))
          functions that write and are no definer functions ¦ select p.proname from pg_proc p where p.pronamespace = 'sentineliq'::regnamespace and has_function_privilege('sentineliq_users', p.oid, 'EXECUTE') and not p.prosecdef and p.provolatile = 'v'
          database types instead of text ¦ select typname from pg_type where typnamespace = 'sentineliq'::regnamespace and typtype = 'e'
          """)
  void thereAreNo(String what, String query) throws SQLException {
    assertThat(rows(query)).as(what).isEmpty();
  }

  private List<String> rows(String query) throws SQLException {
    var server = PostgresServer.of(database);
    try (var superuser = server.superuser(server.inspected());
        var statement = superuser.createStatement();
        var rows = statement.executeQuery(query)) {
      var found = new ArrayList<String>();
      while (rows.next()) {
        found.add(rows.getString(1));
      }
      return found;
    }
  }
}
