package io.sentineliq.workbench.support;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ConfiguratorRank;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.spi.ContextAwareBase;
import org.slf4j.Logger;

/** In tests warnings are seen at once, and no log file is written. */
@ConfiguratorRank(ConfiguratorRank.CUSTOM_TOP_PRIORITY)
public final class TestLog extends ContextAwareBase implements Configurator {

  @Override
  public ExecutionStatus configure(LoggerContext logs) {
    var lines = new PatternLayoutEncoder();
    lines.setContext(logs);
    lines.setPattern("%d{HH:mm:ss.SSS} %-5level [%thread] %logger{36} - %msg%n");
    lines.start();
    var console = new ConsoleAppender<ILoggingEvent>();
    console.setContext(logs);
    console.setTarget("System.err");
    console.setEncoder(lines);
    console.start();
    var root = logs.getLogger(Logger.ROOT_LOGGER_NAME);
    root.setLevel(Level.WARN);
    root.addAppender(console);
    return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
  }
}
