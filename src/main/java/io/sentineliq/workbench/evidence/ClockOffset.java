package io.sentineliq.workbench.evidence;

import io.sentineliq.workbench.platform.persistence.BoundStatement;
import io.sentineliq.workbench.platform.persistence.Reading;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Locale;

/** By how much this computer's clock is ahead of the server's; a local store has no other clock. */
final class ClockOffset {

  private static final Duration NOTICED = Duration.ofSeconds(1);

  private ClockOffset() {}

  /** As {@code +00:00:41}; empty when there is no server or nothing that matters. */
  static String of(Reading unit) {
    return unit.jdbc(connection -> of(connection, unit));
  }

  private static String of(Connection connection, Reading unit) throws SQLException {
    if (!connection.getMetaData().getDatabaseProductName().equals("PostgreSQL")) {
      return "";
    }
    try (var statement = new BoundStatement(connection, "select clock_timestamp()")) {
      var rows = statement.query();
      rows.next();
      var server = rows.getObject(1, OffsetDateTime.class).toInstant();
      return words(server, unit.now());
    }
  }

  static String words(Instant server, Instant here) {
    var ahead = Duration.between(server, here);
    if (ahead.abs().compareTo(NOTICED) < 0) {
      return "";
    }
    var length = ahead.abs();
    return String.format(
        Locale.ROOT,
        "%s%02d:%02d:%02d",
        ahead.isNegative() ? "-" : "+",
        length.toHours(),
        length.toMinutesPart(),
        length.toSecondsPart());
  }
}
