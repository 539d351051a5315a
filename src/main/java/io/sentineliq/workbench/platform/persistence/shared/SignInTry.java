package io.sentineliq.workbench.platform.persistence.shared;

import io.sentineliq.workbench.platform.problem.Problem;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * One try to sign in, on one connection: tried and committed, then asked about. The server counts
 * failures, knows the codes that were used, and gives a token that every further connection
 * presents.
 *
 * @param token empty when it was refused
 * @param lockedUntil no code is taken before
 */
record SignInTry(
    Optional<String> token,
    boolean isCodeNeeded,
    Optional<Instant> lockedUntil,
    Optional<SignedIn.Last> last) {

  /** Whether the person must give a code; asking costs no try. */
  static boolean isCodeAsked(Connection connection) throws SQLException {
    var sql =
        "select two_factor_enabled from sentineliq.user_account where database_role = session_user";
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      return rows.next() && rows.getBoolean(1);
    }
  }

  /** Tries {@code code} on {@code connection}, which commits by itself. */
  static SignInTry of(Connection connection, String code, String workstation) throws SQLException {
    try (var tried = connection.prepareStatement("select sentineliq.try_sign_in(?, ?)")) {
      tried.setString(1, code);
      tried.setString(2, workstation);
      tried.execute();
    }
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery("select * from sentineliq.finish_sign_in()")) {
      rows.next();
      return read(rows);
    }
  }

  /** The token, or the {@link Problem} that says why there is none. */
  String required() {
    return token.orElseThrow(
        () ->
            lockedUntil
                .filter(Instant.now()::isBefore)
                .<Problem>map(Problem.LockedOut::new)
                .orElseGet(Problem.WrongCode::new)
                .asException());
  }

  private static SignInTry read(ResultSet row) throws SQLException {
    var address = Optional.ofNullable(row.getString("last_address"));
    return new SignInTry(
        Optional.ofNullable(row.getString("token")),
        row.getBoolean("is_code_needed"),
        instant(row, "locked_until"),
        instant(row, "last_at").map(at -> new SignedIn.Last(at, address)));
  }

  private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
        .map(OffsetDateTime::toInstant);
  }
}
