package io.sentineliq.workbench.platform.persistence.shared;

import io.sentineliq.workbench.platform.problem.Problem;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * The second factor of whoever is signed in: codes of an authenticator (RFC 6238, SHA-1, six
 * digits, thirty seconds), made and checked by the server. Every call is a question to the server;
 * {@link Problem.Offline} when it does not answer, {@link Problem.StoreUnusable} when it has no
 * pgcrypto.
 */
public final class SecondFactor {

  private static final String ON =
      "select two_factor_enabled from user_account where database_role = session_user";

  private final DataSource connections;
  private final String server;

  SecondFactor(DataSource connections, String server) {
    this.connections = connections;
    this.server = server;
  }

  /** Whether codes are asked for. */
  public boolean isOn() {
    return ask(ON, row -> row.getBoolean(1)).getFirst();
  }

  /** A new secret of 20 bytes, of no effect until it is confirmed. */
  public byte[] begin() {
    return ask("select begin_second_factor()", row -> row.getBytes(1)).getFirst();
  }

  /** Asks for codes from now on; the backup codes, or none when {@code code} is wrong. */
  public List<String> confirm(String code, String workstation) {
    return ask(
        "select confirm_second_factor(?, ?)",
        row -> row.getString(1),
        code.replace(" ", ""),
        workstation);
  }

  /**
   * Asks for no codes any more. {@code code} is tried, counted and worn out as at a sign-in; {@link
   * Problem.WrongCode} and {@link Problem.LockedOut} are thrown as there.
   */
  public void end(String code, String workstation) {
    try (var connection = connections.getConnection()) {
      connection.setAutoCommit(true);
      var before = token(connection);
      var proof = SignInTry.of(connection, code.replace(" ", ""), workstation).required();
      try {
        present(connection, proof);
        end(connection, workstation);
      } finally {
        present(connection, before);
      }
    } catch (SQLException e) {
      throw problem(e).asException(e);
    }
  }

  /** The same for whoever signed in with a code a moment ago. */
  public void end(String workstation) {
    ask("select end_second_factor(?)", row -> "", workstation);
  }

  private static void end(Connection connection, String workstation) throws SQLException {
    try (var statement = connection.prepareStatement("select end_second_factor(?)")) {
      statement.setString(1, workstation);
      statement.execute();
    }
  }

  private static String token(Connection connection) throws SQLException {
    try (var statement = connection.createStatement();
        var rows =
            statement.executeQuery(
                "select coalesce(current_setting('sentineliq.token', true), '')")) {
      rows.next();
      return rows.getString(1);
    }
  }

  private static void present(Connection connection, String token) throws SQLException {
    try (var statement =
        connection.prepareStatement("select set_config('sentineliq.token', ?, false)")) {
      statement.setString(1, token);
      statement.execute();
    }
  }

  private <T> List<T> ask(String sql, Row<T> reading, String... values) {
    try (var connection = connections.getConnection();
        var statement = connection.prepareStatement(sql)) {
      for (var i = 0; i < values.length; i++) {
        statement.setString(i + 1, values[i]);
      }
      var answers = new ArrayList<T>();
      try (var rows = statement.executeQuery()) {
        while (rows.next()) {
          answers.add(reading.of(rows));
        }
      }
      connection.commit();
      return answers;
    } catch (SQLException e) {
      throw problem(e).asException(e);
    }
  }

  private Problem problem(SQLException error) {
    var state = String.valueOf(error.getSQLState());
    return switch (state) {
      case "3F000", "42883" ->
          new Problem.StoreUnusable(server, "it cannot check codes: pgcrypto is not installed");
      case "42501" -> new Problem.Forbidden(server);
      default -> new Problem.Offline(server);
    };
  }

  @FunctionalInterface
  private interface Row<T> {
    T of(ResultSet row) throws SQLException;
  }
}
