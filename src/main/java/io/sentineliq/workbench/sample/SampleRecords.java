package io.sentineliq.workbench.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Every record of the sample, in the order of time. The same moment gives the same bytes: chance is
 * {@link Random}, whose algorithm Java specifies, from a fixed seed.
 */
final class SampleRecords {

  private static final long SEED = 8_841;

  private final List<Line> lines;

  private SampleRecords(List<Line> lines) {
    this.lines = lines;
  }

  /** The fortnight that ends at {@code end}. */
  static SampleRecords until(Instant end) {
    var time = new Fortnight(end);
    var random = new Random(SEED);
    var suricata = new Suricata(random);
    var endpoint = new Endpoint();
    var cloud = new Cloud();
    var lines = new ArrayList<Line>();
    lines.addAll(new Intrusion(time, random, suricata, endpoint).lines());
    lines.addAll(new Heist(time, random, suricata, endpoint, cloud).lines());
    lines.addAll(new Strangers(time, random, suricata, cloud).lines());
    lines.addAll(new Office(time, random, suricata, endpoint).lines());
    lines.sort(Comparator.comparing(Line::at));
    return new SampleRecords(List.copyOf(lines));
  }

  int size() {
    return lines.size();
  }

  /** The records of {@code product}, each ending its line. */
  Stream<String> of(Product product) {
    return lines.stream().filter(line -> line.product() == product).map(line -> line.text() + "\n");
  }

  /** Writes one file for each product into {@code folder}. */
  List<Path> write(Path folder) throws IOException {
    var files = new ArrayList<Path>();
    for (var product : Product.values()) {
      var file = folder.resolve(product.file());
      try (var out = Files.newBufferedWriter(file)) {
        for (var line : of(product).toList()) {
          out.write(line);
        }
      }
      files.add(file);
    }
    return files;
  }
}
