package io.sentineliq.workbench.support;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.sentineliq.workbench.alert.intake.AlertDraft;
import io.sentineliq.workbench.alert.intake.AlertParser;
import io.sentineliq.workbench.alert.intake.Reject;
import io.sentineliq.workbench.alert.intake.catalogue.AlertFormats;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;

/** Parses a file and prints what was in it; run with little memory. */
public final class LongLineProgram {

  private static final String ALERT =
      "{\"timestamp\":\"2026-01-05T06:00:00Z\",\"event_type\":\"alert\",\"alert\":{\"signature\":\"%s\"}}";

  private LongLineProgram() {}

  /** Writes an alert, a line of {@code length} bytes and another alert. */
  public static void write(Path file, long length) throws IOException {
    try (var out = new RandomAccessFile(file.toFile(), "rw")) {
      out.write((ALERT.formatted("one") + "\n").getBytes(UTF_8));
      out.seek(out.getFilePointer() + length);
      out.write(("\n" + ALERT.formatted("two")).getBytes(UTF_8));
    }
  }

  public static void main(String[] arguments) throws IOException {
    var counts = new Counts();
    try (var bytes = Files.newInputStream(Path.of(arguments[0]))) {
      AlertFormats.recognising().parse("long.json", bytes, counts);
    }
    System.out.println(counts.alerts + " alerts, " + counts.rejected + " rejected");
  }

  private static final class Counts implements AlertParser.Sink {
    private int alerts;
    private int rejected;

    @Override
    public void accept(AlertDraft draft) {
      alerts++;
    }

    @Override
    public void reject(Reject reject) {
      rejected++;
    }

    @Override
    public void skip(String kind) {}
  }
}
