package io.sentineliq.workbench.platform.problem;

import ch.qos.logback.classic.pattern.ThrowableHandlingConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxy;

/** Writes exceptions into the log without their messages; named in {@link LogSetup}. */
public final class LogTrace extends ThrowableHandlingConverter {

  @Override
  public String convert(ILoggingEvent event) {
    return event.getThrowableProxy() instanceof ThrowableProxy proxy
        ? RedactedTrace.of(proxy.getThrowable()) + System.lineSeparator()
        : "";
  }
}
