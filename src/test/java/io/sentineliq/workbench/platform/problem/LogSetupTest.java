package io.sentineliq.workbench.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the log of the program says, and what it never does. */
class LogSetupTest {

  private static final String PLACE = "sentineliq.log";

  @TempDir private Path folder;
  private final LoggerContext logs = new LoggerContext();

  @BeforeEach
  void setUp() {
    System.setProperty(PLACE, file().toString());
    logs.setMDCAdapter(new LogbackMDCAdapter());
    new LogSetup().configure(logs);
  }

  @AfterEach
  void tearDown() {
    System.clearProperty(PLACE);
    logs.stop();
  }

  @Test
  void sayingStaysOnOneLineWhateverIsInIt() throws IOException {
    logs.getLogger("desk").info("first\n  2026-01-01 ERROR forged");

    assertThat(Files.readAllLines(file()))
        .singleElement()
        .asString()
        .contains("INFO ", "desk - first | 2026-01-01 ERROR forged");
  }

  @Test
  void tracesSayWhereAndNotWhatWasInTheRow() throws IOException {
    logs.getLogger("desk").error("refused", new IllegalStateException("value 'hunter2' too long"));

    assertThat(Files.readString(file()))
        .contains("refused", "IllegalStateException", "LogSetupTest")
        .doesNotContain("hunter2");
  }

  @Test
  void whatQuotesRowsIsSilent() {
    assertThat(logs.getLogger("org.hibernate.orm.jdbc.error").getEffectiveLevel())
        .isEqualTo(Level.OFF);
    assertThat(logs.getLogger("org.hibernate").getEffectiveLevel()).isEqualTo(Level.INFO);
  }

  private Path file() {
    return folder.resolve("workbench.log");
  }
}
