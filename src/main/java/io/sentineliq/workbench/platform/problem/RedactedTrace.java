package io.sentineliq.workbench.platform.problem;

import java.sql.SQLException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A stack trace for the log without the messages of its exceptions: databases and parsers quote the
 * records they fail on, and records do not belong into a log.
 */
public final class RedactedTrace {

  private static final int CAUSES = 8;
  private static final int FRAMES = 40;

  private RedactedTrace() {}

  /** The classes, SQL states and frames of {@code error} and its causes. */
  public static String of(Throwable error) {
    return Stream.iterate(error, cause -> cause != null, Throwable::getCause)
        .limit(CAUSES)
        .map(RedactedTrace::one)
        .collect(Collectors.joining(System.lineSeparator() + "caused by "));
  }

  private static String one(Throwable error) {
    var state = error instanceof SQLException sql ? " (SQL state " + sql.getSQLState() + ")" : "";
    return Stream.of(error.getStackTrace())
        .limit(FRAMES)
        .map(frame -> System.lineSeparator() + "\tat " + frame)
        .collect(Collectors.joining("", error.getClass().getName() + state, ""));
  }
}
