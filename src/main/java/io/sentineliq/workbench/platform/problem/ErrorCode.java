package io.sentineliq.workbench.platform.problem;

import java.util.Arrays;
import java.util.Locale;

/**
 * A short code for an unexpected error: the same defect shows the same code on two desks. It is
 * made from the exception classes and our own stack frames, never from messages, which may contain
 * data.
 */
public record ErrorCode(String text) {

  private static final int LETTERS = 6;
  private static final int FRAMES = 3;

  /** The code of {@code error}. */
  public static ErrorCode of(Throwable error) {
    var hash = 17L;
    for (var cause = error; cause != null; cause = cause.getCause()) {
      hash = 31 * hash + cause.getClass().getName().hashCode();
      hash = 31 * hash + ownFrames(cause);
    }
    var positive = Math.floorMod(hash, (long) Math.pow(36, LETTERS));
    var digits = Long.toString(positive, 36).toUpperCase(Locale.ROOT);
    return new ErrorCode("0".repeat(LETTERS - digits.length()) + digits);
  }

  private static int ownFrames(Throwable cause) {
    return Arrays.stream(cause.getStackTrace())
        .filter(frame -> frame.getClassName().startsWith("io.sentineliq."))
        .limit(FRAMES)
        .map(frame -> frame.getClassName() + '.' + frame.getMethodName())
        .reduce("", String::concat)
        .hashCode();
  }
}
