package io.sentineliq.workbench.platform.persistence.shared;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.sentineliq.workbench.platform.change.ChangeFeed;
import io.sentineliq.workbench.platform.persistence.DatabaseKind;
import io.sentineliq.workbench.platform.persistence.Datastore;
import io.sentineliq.workbench.platform.persistence.Migrations;
import io.sentineliq.workbench.platform.persistence.Presence;
import io.sentineliq.workbench.platform.persistence.StoreInfo;
import io.sentineliq.workbench.platform.persistence.Watcher;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.security.SecretBytes;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import javax.sql.DataSource;

/** A team's store on PostgreSQL, opened as one person with that person's own database role. */
public final class SharedDatastore implements Datastore {

  private static final int CONNECTIONS = 6;
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final SharedAddress address;
  private final PresentedConnections source;
  private final HikariDataSource pool;
  private final SharedPresence presence;

  private SharedDatastore(
      SharedAddress address, PresentedConnections source, HikariDataSource pool) {
    this.address = address;
    this.source = source;
    this.pool = pool;
    this.presence = new SharedPresence(source);
  }

  /**
   * Opens the store and wipes {@code password}. Refuses, by a {@link Problem}, a server that cannot
   * be reached, a refused sign-in, a role that row-level security does not bind, a schema of
   * another version, and a person who must give a code.
   */
  public static SharedDatastore open(SharedAddress address, String login, char[] password) {
    return entered(
        address,
        login,
        password,
        (source, connection) -> {
          if (SignInTry.isCodeAsked(connection)) {
            throw new Problem.CodeNeeded(address.name()).asException();
          }
          return new SharedDatastore(address, source, pool(source));
        });
  }

  /**
   * The same for somebody who sits in front of it: the server's history says so, and a second
   * factor is proved.
   *
   * @param code six digits or a backup code; blank for somebody without a second factor
   */
  public static SignedIn signIn(
      SharedAddress address, String login, char[] password, String code, String workstation) {
    return entered(
        address,
        login,
        password,
        (source, connection) -> {
          if (code.isBlank() && SignInTry.isCodeAsked(connection)) {
            throw new Problem.CodeNeeded(address.name()).asException();
          }
          var tried = SignInTry.of(connection, code.replace(" ", ""), workstation);
          source.present(tried.required());
          return new SignedIn(new SharedDatastore(address, source, pool(source)), tried.last());
        });
  }

  private static <T> T entered(
      SharedAddress address, String login, char[] password, Entering<T> entering) {
    var source = address.directed(new PresentedConnections(), login, String.valueOf(password));
    Arrays.fill(password, '\0');
    try (var connection = source.getConnection()) {
      refusePowerfulRole(connection, login);
      refuseOtherSchema(connection, address);
      return entering.of(source, connection);
    } catch (SQLException e) {
      throw SharedErrors.onOpening(address, login, e);
    }
  }

  /** What is done on the first connection. */
  @FunctionalInterface
  private interface Entering<T> {
    T of(PresentedConnections source, Connection connection) throws SQLException;
  }

  /** The key of what this person types and has not saved, which the server keeps. */
  public SecretBytes draftKey() {
    return asked("select my_draft_key()", row -> SecretBytes.owning(row.getBytes(1)));
  }

  /** The second factor of whoever signed in. */
  public SecondFactor secondFactor() {
    return new SecondFactor(pool, address.name());
  }

  /** The password of whoever signed in; nothing where the server knows them in another way. */
  public Optional<ServerPassword> password() {
    var isTyped = source.getPassword() != null && !source.getPassword().isEmpty();
    return isTyped && address.clientCertificate().isEmpty()
        ? Optional.of(new ServerPassword(address, String.valueOf(source.getUser()), source))
        : Optional.empty();
  }

  /** Ends the sign-in for every connection; the store is of no use after it. */
  public void signOut(String workstation) {
    try (var connection = pool.getConnection();
        var statement = connection.prepareStatement("select sign_out(?)")) {
      statement.setString(1, workstation);
      statement.execute();
      connection.commit();
    } catch (SQLException e) {
      throw new Problem.Offline(address.name()).asException(e);
    }
  }

  private <T> T asked(String sql, FirstRow<T> reading) {
    try (var connection = pool.getConnection();
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      rows.next();
      var answer = reading.of(rows);
      connection.commit();
      return answer;
    } catch (SQLException e) {
      throw new Problem.Offline(address.name()).asException(e);
    }
  }

  @FunctionalInterface
  private interface FirstRow<T> {
    T of(ResultSet row) throws SQLException;
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
  public ChangeFeed.Subscription watch(Watcher watcher) {
    return new ChangeListener(source, watcher)::close;
  }

  @Override
  public Presence presence() {
    return presence;
  }

  @Override
  public void close() {
    presence.close();
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
