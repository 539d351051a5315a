package io.sentineliq.workbench.attack;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Reads the shipped catalogue: one line each, fields between tabs, lists with commas. A line that
 * cannot be read is a fault of the build and throws {@link IllegalStateException} with its number.
 */
final class CatalogueFile {

  private static final String RESOURCE = "enterprise.tsv";

  private final Map<String, Tactic> tactics = new LinkedHashMap<>();
  private final Map<String, Technique> techniques = new LinkedHashMap<>();
  private String version = "";
  private LocalDate asOf = LocalDate.EPOCH;

  private CatalogueFile() {}

  static AttackCatalogue read() {
    var file = new CatalogueFile();
    try (var stream =
            Objects.requireNonNull(CatalogueFile.class.getResourceAsStream(RESOURCE), RESOURCE);
        var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      file.addAll(lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new AttackCatalogue(file.version, file.asOf, file.tactics, file.techniques);
  }

  private void addAll(BufferedReader lines) throws IOException {
    var number = 0;
    for (var line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (!add(List.of(line.split("\t", -1)))) {
        throw new IllegalStateException(RESOURCE + " cannot be read at line " + number);
      }
    }
  }

  private boolean add(List<String> fields) {
    return switch (fields.getFirst() + fields.size()) {
      case "version3" -> {
        version = fields.get(1);
        asOf = LocalDate.parse(fields.get(2));
        yield true;
      }
      case "tactic4" -> {
        var tactic = new Tactic(fields.get(1), fields.get(2), fields.get(3));
        yield tactics.put(tactic.shortName(), tactic) == null;
      }
      case "technique5" -> {
        var technique =
            new Technique(fields.get(1), fields.get(2), list(fields.get(3)), list(fields.get(4)));
        yield tactics.keySet().containsAll(technique.tactics())
            && techniques.put(technique.id(), technique) == null;
      }
      default -> false;
    };
  }

  private static List<String> list(String field) {
    return List.of(field.split(",", -1));
  }
}
