package io.sentineliq.workbench.platform.persistence.shared;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.sentineliq.workbench.platform.persistence.DatabaseKind;
import io.sentineliq.workbench.platform.persistence.Datastore;
import io.sentineliq.workbench.platform.persistence.Migrations;
import io.sentineliq.workbench.platform.persistence.StoreInfo;
import io.sentineliq.workbench.platform.problem.Problem;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import javax.sql.DataSource;

/** A team's store on PostgreSQL, opened as one person with that person's own database role. */
public final class SharedDatastore implements Datastore {

  private static final int CONNECTIONS = 6;
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final SharedAddress address;
  private final HikariDataSource pool;

  private SharedDatastore(SharedAddress address, HikariDataSource pool) {
    this.address = address;
    this.pool = pool;
  }

  /**
   * Opens the store and wipes {@code password}. Refuses, by a {@link Problem}, a server that cannot
   * be reached, a refused sign-in, a role that row-level security does not bind, and a schema of
   * another version.
   */
  public static SharedDatastore open(SharedAddress address, String login, char[] password) {
    var source = address.dataSource(login, String.valueOf(password));
    Arrays.fill(password, '\0');
    try (var connection = source.getConnection()) {
      refusePowerfulRole(connection, login);
      refuseOtherSchema(connection, address);
    } catch (SQLException e) {
      throw SharedErrors.onOpening(address, login, e);
    }
    return new SharedDatastore(address, pool(source));
  }

  @Override
  public StoreInfo info() {
    var protection =
        address.tls() == SharedAddress.Tls.VERIFY_FULL
            ? StoreInfo.Protection.TLS
            : StoreInfo.Protection.NOT_ENCRYPTED;
    return new StoreInfo(StoreInfo.Kind.SHARED, address.name(), protection);
  }

  @Override
  public DatabaseKind database() {
    return DatabaseKind.POSTGRESQL;
  }

  @Override
  public DataSource dataSource() {
    return pool;
  }

  @Override
  public void refreshStatistics() {
    try (var connection = pool.getConnection();
        var statement = connection.createStatement()) {
      statement.execute("select refresh_statistics()");
      connection.commit();
    } catch (SQLException e) {
      throw new Problem.Offline(address.name()).asException(e);
    }
  }

  @Override
  public void close() {
    pool.close();
  }

  private static HikariDataSource pool(DataSource source) {
    var config = new HikariConfig();
    config.setDataSource(source);
    config.setPoolName("shared-store");
    config.setAutoCommit(false);
    config.setMaximumPoolSize(CONNECTIONS);
    config.setMinimumIdle(1);
    config.setConnectionTimeout(PATIENCE.toMillis());
    config.setRegisterMbeans(false);
    return new HikariDataSource(config);
  }

  private static void refusePowerfulRole(Connection connection, String login) throws SQLException {
    var sql =
        "select rolsuper or rolbypassrls or pg_has_role(rolname, 'sentineliq_owner', 'MEMBER')"
            + " from pg_roles where rolname = session_user"
            + " and exists (select 1 from pg_roles where rolname = 'sentineliq_owner')";
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      if (rows.next() && rows.getBoolean(1)) {
        throw new Problem.LoginTooPowerful(login).asException();
      }
    }
  }

  private static void refuseOtherSchema(Connection connection, SharedAddress address)
      throws SQLException {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery("select sentineliq.schema_version()")) {
      rows.next();
      var standing = Migrations.Standing.of(rows.getString(1));
      var details = new String[] {address.name(), standing.version(), Migrations.LATEST};
      switch (standing.order()) {
        case NEWER ->
            throw new Problem.StoreIsNewer(details[0], details[1], details[2]).asException();
        case OLDER, EMPTY ->
            throw new Problem.StoreIsOlder(details[0], details[1], details[2]).asException();
        case CURRENT -> {}
      }
    }
  }
}
