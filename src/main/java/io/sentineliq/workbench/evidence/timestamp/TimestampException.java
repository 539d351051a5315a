package io.sentineliq.workbench.evidence.timestamp;

import io.sentineliq.workbench.platform.text.Messages;
import org.jspecify.annotations.Nullable;

/** An answer of a time-stamping authority that proves nothing. */
public final class TimestampException extends Exception {
  private static final long serialVersionUID = 1L;

  private final TimestampFault fault;

  TimestampException(TimestampFault fault, @Nullable Throwable cause) {
    super(Messages.of(fault), cause);
    this.fault = fault;
  }

  TimestampException(TimestampFault fault) {
    this(fault, null);
  }

  /** What is wrong with it. */
  public TimestampFault fault() {
    return fault;
  }
}
