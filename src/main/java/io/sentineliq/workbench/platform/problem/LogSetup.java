package io.sentineliq.workbench.platform.problem;

import static java.nio.charset.StandardCharsets.UTF_8;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.PatternLayout;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ConfiguratorRank;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.encoder.Encoder;
import ch.qos.logback.core.encoder.LayoutWrappingEncoder;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.SizeAndTimeBasedRollingPolicy;
import ch.qos.logback.core.spi.ContextAwareBase;
import ch.qos.logback.core.util.FileSize;
import java.nio.file.Path;
import java.util.List;
import org.slf4j.Logger;

/**
 * The log: one file that is rolled over by day and size. Nothing goes to standard output, which
 * belongs to the commands. Found by Logback as a service; an XML file would be read and understood
 * on the way to the first window.
 */
@ConfiguratorRank(ConfiguratorRank.CUSTOM_LOW_PRIORITY)
public final class LogSetup extends ContextAwareBase implements Configurator {

  private static final int DAYS = 30;
  private static final String LINE =
      "%d{yyyy-MM-dd'T'HH:mm:ss.SSSXXX} %-5level [%thread] %logger{36} - "
          + "%replace(%msg){'[\\r\\n]+[\\t ]*', ' | '}%n%trace";

  /** They quote the rows that a database refuses; whoever catches the exception logs its trace. */
  private static final List<String> TALKATIVE =
      List.of("org.hibernate.orm.jdbc.error", "org.hibernate.engine.jdbc.spi.SqlExceptionHelper");

  @Override
  public ExecutionStatus configure(LoggerContext logs) {
    setContext(logs);
    TALKATIVE.forEach(name -> logs.getLogger(name).setLevel(Level.OFF));
    var root = logs.getLogger(Logger.ROOT_LOGGER_NAME);
    root.setLevel(Level.INFO);
    root.addAppender(file(logs, place()));
    return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
  }

  private static String place() {
    var temporary = Path.of(System.getProperty("java.io.tmpdir"), "sentineliq-workbench.log");
    return System.getProperty("sentineliq.log", temporary.toString());
  }

  private static RollingFileAppender<ILoggingEvent> file(LoggerContext logs, String place) {
    var appender = new RollingFileAppender<ILoggingEvent>();
    appender.setContext(logs);
    appender.setName("FILE");
    appender.setFile(place);
    var rolling = new SizeAndTimeBasedRollingPolicy<ILoggingEvent>();
    rolling.setContext(logs);
    rolling.setParent(appender);
    rolling.setFileNamePattern(place + ".%d{yyyy-MM-dd}.%i.gz");
    rolling.setMaxFileSize(FileSize.valueOf("10MB"));
    rolling.setMaxHistory(DAYS);
    rolling.setTotalSizeCap(FileSize.valueOf("200MB"));
    rolling.start();
    appender.setRollingPolicy(rolling);
    appender.setEncoder(lines(logs));
    appender.start();
    return appender;
  }

  private static Encoder<ILoggingEvent> lines(LoggerContext logs) {
    var layout = new PatternLayout();
    layout.setContext(logs);
    layout.getInstanceConverterMap().put("trace", LogTrace::new);
    layout.setPattern(LINE);
    layout.start();
    var encoder = new LayoutWrappingEncoder<ILoggingEvent>();
    encoder.setContext(logs);
    encoder.setCharset(UTF_8);
    encoder.setLayout(layout);
    encoder.start();
    return encoder;
  }
}
