package io.sentineliq.workbench.platform.persistence.shared;

import io.sentineliq.workbench.platform.persistence.DatabaseKind;
import io.sentineliq.workbench.platform.persistence.Migrations;
import io.sentineliq.workbench.platform.problem.Problem;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.postgresql.PGConnection;

/**
 * What a database administrator does to a shared store: make it, upgrade it, let people in. Run
 * with the administrator's own login; everything belongs to {@code sentineliq_owner}, who cannot
 * log in. Each act can be repeated without harm.
 */
public final class Provisioning {

  private final SharedAddress address;
  private final String login;
  private final DataSource administrator;

  /** Acts on the server of {@code address} as {@code login}. */
  public Provisioning(SharedAddress address, String login, char[] password) {
    this.address = address;
    this.login = login;
    this.administrator = address.dataSource(login, String.valueOf(password));
  }

  /** Roles, schema and every migration. */
  public void initialise() {
    asAdministrator(
        connection -> {
          run(connection, ROLES);
          run(connection, "create schema if not exists sentineliq authorization sentineliq_owner");
          run(connection, "revoke all on schema sentineliq from public");
          run(connection, "revoke create on schema public from public");
          run(connection, "grant usage on schema sentineliq to sentineliq_users");
        });
    Migrations.migrate(administrator, DatabaseKind.POSTGRESQL);
    asOwner(connection -> run(connection, CLOSE_HISTORY));
  }

  /**
   * A person with a login of their own. The password leaves this process only as a SCRAM verifier.
   */
  public UUID addAnalyst(String role, String email, String displayName, char[] password) {
    asAdministrator(
        connection -> {
          var quoted = single(connection, "select quote_ident(?)", role);
          if (single(connection, "select count(*) from pg_roles where rolname = ?", role)
              .equals("0")) {
            run(connection, "create role " + quoted + " login");
          }
          run(connection, "grant sentineliq_users to " + quoted);
          connection.unwrap(PGConnection.class).alterUserPassword(role, password, "scram-sha-256");
        });
    var id = UUID.randomUUID();
    asOwner(
        connection ->
            update(
                connection,
                "insert into user_account (id, email, username, display_name, database_role,"
                    + " created_at, updated_at) values (?, ?, ?, ?, ?, now(), now())"
                    + " on conflict (username) do nothing",
                id,
                email,
                role,
                displayName,
                role));
    return account(role);
  }

  /** A workspace owned by the person with the login {@code owner}. */
  public UUID createWorkspace(String name, String slug, String owner) {
    var id = UUID.randomUUID();
    var person = account(owner);
    asOwner(
        connection -> {
          update(
              connection,
              "insert into workspace (id, name, slug, owner_id, storage_quota, created_at,"
                  + " updated_at) values (?, ?, ?, ?, 1073741824, now(), now())",
              id,
              name,
              slug,
              person);
          update(connection, "insert into log_head (workspace_id) values (?)", id);
          member(connection, id, person, "OWNER");
          witness(connection, id, "WORKSPACE_CREATED", "WORKSPACE", id, "{}");
        });
    return id;
  }

  /** Lets the person with the login {@code member} into a workspace. */
  public void addMember(String slug, String member, String role) {
    var person = account(member);
    asOwner(
        connection -> {
          var id = single(connection, "select max(id::text) from workspace where slug = ?", slug);
          if (id.isEmpty()) {
            throw new Problem.NoSuchWorkspace(slug).asException();
          }
          var workspace = UUID.fromString(id);
          if (member(connection, workspace, person, role) > 0) {
            witness(connection, workspace, "MEMBER_ADDED", "USER", person, "{}");
          }
        });
  }

  private UUID account(String role) {
    var found = new String[1];
    asOwner(
        connection ->
            found[0] =
                single(
                    connection,
                    "select max(id::text) from user_account where database_role = ?",
                    role));
    if (found[0].isEmpty()) {
      throw new Problem.NotFound(role).asException();
    }
    return UUID.fromString(found[0]);
  }

  private int member(Connection connection, UUID workspace, UUID person, String role)
      throws SQLException {
    return update(
        connection,
        "insert into workspace_member (workspace_id, id, user_id, role, created_at, updated_at)"
            + " values (?, ?, ?, ?, now(), now()) on conflict (workspace_id, user_id) do nothing",
        workspace,
        UUID.randomUUID(),
        person,
        role);
  }

  private void witness(
      Connection connection, UUID workspace, String action, String kind, UUID id, String payload)
      throws SQLException {
    try (var statement =
        connection.prepareStatement("select append_entry(?, null, ?, ?, ?, ?, ?, ?, ?)")) {
      var values =
          new Object[] {
            workspace, login, login, "administration", action, kind, id.toString(), payload
          };
      for (var i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      statement.execute();
    }
  }

  private void asOwner(Work work) {
    asAdministrator(
        connection -> {
          run(connection, "set role sentineliq_owner");
          work.run(connection);
        });
  }

  private void asAdministrator(Work work) {
    try (var connection = administrator.getConnection()) {
      connection.setAutoCommit(false);
      work.run(connection);
      connection.commit();
    } catch (SQLException e) {
      throw SharedErrors.onOpening(address, login, e);
    }
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static int update(Connection connection, String sql, Object... values)
      throws SQLException {
    try (var statement = connection.prepareStatement(sql)) {
      for (var i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      return statement.executeUpdate();
    }
  }

  private static String single(Connection connection, String sql, String value)
      throws SQLException {
    try (var statement = connection.prepareStatement(sql)) {
      statement.setString(1, value);
      try (var rows = statement.executeQuery()) {
        rows.next();
        var text = rows.getString(1);
        return text == null ? "" : text;
      }
    }
  }

  @FunctionalInterface
  private interface Work {
    void run(Connection connection) throws SQLException;
  }

  private static final String ROLES =
      """
      do $$ begin
        if not exists (select from pg_roles where rolname = 'sentineliq_owner') then
          create role sentineliq_owner nologin;
        end if;
        if not exists (select from pg_roles where rolname = 'sentineliq_users') then
          create role sentineliq_users nologin;
        end if;
      end $$\
      """;

  private static final String CLOSE_HISTORY =
      """
      do $$ begin
        if not (select relforcerowsecurity from pg_class
            where oid = 'flyway_schema_history'::regclass) then
          perform close_table('flyway_schema_history');
        end if;
      end $$\
      """;
}
