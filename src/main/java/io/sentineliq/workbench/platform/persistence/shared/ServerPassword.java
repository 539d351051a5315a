package io.sentineliq.workbench.platform.persistence.shared;

import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.text.Messages;
import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.PGConnection;

/**
 * The password of whoever is signed in to a server that checks it itself. What goes over the
 * connection is a verifier (SCRAM-SHA-256), so that no log of the server has the password.
 */
public final class ServerPassword {

  private static final String METHOD = "scram-sha-256";

  private final SharedAddress address;
  private final String login;
  private final PresentedConnections source;

  ServerPassword(SharedAddress address, String login, PresentedConnections source) {
    this.address = address;
    this.login = login;
    this.source = source;
  }

  /** Throws {@link Problem.SignInRefused} unless {@code current} signs in. */
  public void require(char[] current) {
    try (var connection = address.dataSource(login, String.valueOf(current)).getConnection()) {
      connection.isReadOnly();
    } catch (SQLException e) {
      throw SharedErrors.onOpening(address, login, e);
    }
  }

  /** Makes {@code next} the password, when {@code connection} commits. */
  public void set(Connection connection, char[] next) throws SQLException {
    connection.unwrap(PGConnection.class).alterUserPassword(login, next.clone(), METHOD);
  }

  /**
   * From now on connections are opened with {@code next}. When the server does not take it, it
   * knows this person in another way: the password is taken away again, and {@link
   * Problem.Conflict} says so.
   */
  public void present(char[] next) {
    var before = source.getPassword();
    source.setPassword(String.valueOf(next));
    try (var connection = source.getConnection()) {
      connection.isReadOnly();
    } catch (SQLException e) {
      if (!String.valueOf(e.getSQLState()).startsWith("28")) {
        throw SharedErrors.onOpening(address, login, e);
      }
      source.setPassword(before);
      forget();
      throw new Problem.Conflict(Messages.text("password.external", address.name())).asException(e);
    }
  }

  private void forget() {
    try (var connection = source.getConnection();
        var statement = connection.createStatement()) {
      statement.execute("alter role current_user password null");
    } catch (SQLException e) {
      throw SharedErrors.onOpening(address, login, e);
    }
  }
}
