package io.sentineliq.workbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.sentineliq.workbench.Main;
import io.sentineliq.workbench.support.EveFiles;
import io.sentineliq.workbench.support.LongLineProgram;
import io.sentineliq.workbench.support.PostgresServer;
import io.sentineliq.workbench.support.TestDatabase;
import io.sentineliq.workbench.support.WorkspaceFixture;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The program as a process of its own: killed, interrupted, short of memory. */
class ProcessTest {

  private static final int ALERTS = 5_000;
  private static final int MANY = 40_000;
  private static final long SIXTY_SECONDS = 60;

  @TempDir static Path folder;

  private static Path eve = Path.of("");

  @BeforeAll
  static void writeLog() throws IOException {
    eve = folder.resolve("eve.json");
    EveFiles.write(eve, 7, ALERTS, 0);
  }

  @Test
  void comesToTheSameResultAfterAKillOnALocalStore() throws Exception {
    var store = folder.resolve("killed").toString();
    var database = folder.resolve("killed").resolve("cases.mv.db");
    var process = start("import", "alerts", eve.toString(), "--store", store);
    await(process, () -> size(database) > 3 << 20);

    process.destroyForcibly().waitFor();

    assertThat(run("import", "alerts", eve.toString(), "--store", store)).isZero();
    assertThat(run("import", "alerts", eve.toString(), "--store", store, "--json")).isZero();
    assertThat(output()).contains("\"imported\":0,\"already_known\":" + ALERTS);
  }

  @Test
  void comesToTheSameResultAfterAKillOnAServer() throws Exception {
    var server = PostgresServer.of(TestDatabase.POSTGRESQL_18);
    var name = server.newDatabase();
    var administration = server.administration(name);
    administration.addAnalyst(
        "ana", "ana@example.org", "Ana", Optional.of(WorkspaceFixture.PASSWORD.toCharArray()));
    administration.createWorkspace("Alder", "alder", "ana");
    var store = server.url(name) + "?user=ana";
    var process = start("import", "alerts", eve.toString(), "--store", store);
    await(process, () -> count(server, name, "alert") > 0);

    process.destroyForcibly().waitFor();
    assertThat(count(server, name, "alert")).isLessThan(ALERTS);

    assertThat(run("import", "alerts", eve.toString(), "--store", store)).isZero();
    assertThat(count(server, name, "alert")).isEqualTo(ALERTS);
    assertThat(count(server, name, "alert_raw_record")).isEqualTo(ALERTS);
    assertThat(run("import", "alerts", eve.toString(), "--store", store, "--json")).isZero();
    assertThat(output()).contains("\"imported\":0,\"already_known\":" + ALERTS);
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void endsCleanlyOnControlC() throws Exception {
    var many = folder.resolve("many.json");
    EveFiles.write(many, 7, MANY, 0);
    var store = folder.resolve("interrupted").toString();
    var database = folder.resolve("interrupted").resolve("cases.mv.db");
    var process = start("import", "alerts", many.toString(), "--store", store, "--json");
    await(process, () -> size(database) > 3 << 20);

    interrupt(process);

    assertThat(process.exitValue()).isEqualTo(130);
    var summary = new ObjectMapper().readTree(output());
    assertThat(summary.path("cancelled").asBoolean()).isTrue();
    assertThat(summary.path("imported").asInt()).isLessThan(MANY);
    var all = Integer.toString(MANY);
    assertThat(run("alerts", "list", "--store", store, "--limit", all, "--json")).isZero();
    assertThat(output().lines()).hasSize(summary.path("imported").asInt());
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void saysWhatToDoWithoutADisplay() throws Exception {
    assertThat(run()).isEqualTo(3);
    assertThat(Files.readString(folder.resolve("err"))).contains("no display", "--help");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void takesPicturesWithoutADisplayUntilItIsInterrupted() throws Exception {
    var target = folder.resolve("tour");
    var temporary = Files.createDirectory(folder.resolve("temporary"));
    var command = new ArrayList<>(java("-Xmx512m"));
    command.addAll(
        List.of("-Djava.io.tmpdir=" + temporary, Main.class.getName(), "tour", target.toString()));
    var process = start(command);
    await(process, () -> names(target).size() > 4);

    interrupt(process);

    assertThat(process.exitValue()).as(() -> complaints()).isEqualTo(130);
    for (var name : names(target)) {
      var picture = ImageIO.read(target.resolve(name).toFile());
      assertThat(List.of(picture.getWidth(), picture.getHeight())).containsExactly(1_280, 800);
    }
    assertThat(names(temporary)).noneMatch(name -> name.startsWith("sentineliq-tour"));
  }

  @Test
  void readsAGibibyteOnOneLineInLittleMemory() throws Exception {
    var file = folder.resolve("long.json");
    LongLineProgram.write(file, 1L << 30);

    var command = new ArrayList<>(java("-Xmx64m"));
    command.addAll(List.of(LongLineProgram.class.getName(), file.toString()));
    var process = start(command);

    assertThat(process.waitFor(SIXTY_SECONDS * 3, TimeUnit.SECONDS)).isTrue();
    assertThat(output()).isEqualToIgnoringNewLines("2 alerts, 1 rejected");
    Files.delete(file);
  }

  private static int run(String... arguments) throws Exception {
    var process = start(arguments);
    assertThat(process.waitFor(SIXTY_SECONDS * 3, TimeUnit.SECONDS)).isTrue();
    return process.exitValue();
  }

  private static Process start(String... arguments) throws IOException {
    var command = new ArrayList<>(java("-Xmx512m"));
    command.add(Main.class.getName());
    command.addAll(List.of(arguments));
    return start(command);
  }

  private static Process start(List<String> command) throws IOException {
    var builder =
        new ProcessBuilder(interruptible(command))
            .redirectOutput(folder.resolve("out").toFile())
            .redirectError(folder.resolve("err").toFile());
    builder.environment().keySet().removeAll(Set.of("DISPLAY", "WAYLAND_DISPLAY"));
    builder.environment().put("SENTINELIQ_HOME", folder.resolve("home").toString());
    builder.environment().put("PGPASSWORD", WorkspaceFixture.PASSWORD);
    return builder.start();
  }

  /** A shell that starts something behind it lets it ignore Ctrl+C, and all that comes of it. */
  private static List<String> interruptible(List<String> command) {
    if (OS.current() != OS.LINUX) {
      return command;
    }
    var whole = new ArrayList<>(List.of("env", "--default-signal=INT"));
    whole.addAll(command);
    return whole;
  }

  private static List<String> java(String memory) {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        memory,
        "-XX:+UseSerialGC",
        "-XX:TieredStopAtLevel=1",
        "-cp",
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
  }

  /** As Ctrl+C does. */
  private static void interrupt(Process process) throws IOException, InterruptedException {
    new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
    assertThat(process.waitFor(SIXTY_SECONDS, TimeUnit.SECONDS)).isTrue();
  }

  private static void await(Process process, BooleanSupplier condition) {
    var deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(SIXTY_SECONDS * 2);
    while (!condition.getAsBoolean()) {
      assertThat(System.nanoTime()).isLessThan(deadline);
      assertThat(process.isAlive()).as("the program ended before it was stopped").isTrue();
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
    }
  }

  private static long size(Path file) {
    return file.toFile().length();
  }

  private static long count(PostgresServer server, String database, String table) {
    try (var connection = server.superuser(database);
        var statement = connection.createStatement();
        var rows = statement.executeQuery("select count(*) from sentineliq." + table)) {
      rows.next();
      return rows.getLong(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> names(Path target) {
    var names = target.toFile().list();
    return names == null ? List.of() : Stream.of(names).sorted().toList();
  }

  private static String complaints() {
    try {
      return Files.readString(folder.resolve("err"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String output() throws IOException {
    return Files.readString(folder.resolve("out"));
  }
}
