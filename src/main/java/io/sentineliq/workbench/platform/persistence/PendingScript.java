package io.sentineliq.workbench.platform.persistence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/**
 * A migration that has not run yet, as somebody without this program can run it.
 *
 * @param version its number
 * @param file its name, the same in the common and the vendor's folder
 * @param checksum what Flyway will compare the file with
 * @param placeholders what its placeholders stand for
 */
public record PendingScript(
    String version,
    String description,
    String file,
    int checksum,
    Map<String, String> placeholders) {

  /**
   * The script in a transaction of its own that also enters it into Flyway's history.
   *
   * @param role under whom it runs
   * @param searchPath the schemas it means
   */
  public String asTransaction(String role, String searchPath) {
    var sql = text();
    for (var placeholder : placeholders.entrySet()) {
      sql = sql.replace("${" + placeholder.getKey() + "}", placeholder.getValue());
    }
    return """
    -- %s
    begin;
    set local role %s;
    set local search_path = %s;

    %s
    insert into flyway_schema_history (installed_rank, version, description, type, script, checksum,
        installed_by, execution_time, success)
      select coalesce(max(installed_rank), 0) + 1, '%s', '%s', 'SQL', '%s', %d, current_user, 0, true
      from flyway_schema_history;
    commit;
    """
        .formatted(file, role, searchPath, sql, version, description, file, checksum);
  }

  private String text() {
    for (var folder : new String[] {"postgresql", "common"}) {
      var found = read("/db/migration/" + folder + "/" + file);
      if (found.isPresent()) {
        return found.get();
      }
    }
    throw new IllegalStateException("no script " + file);
  }

  private static Optional<String> read(String place) {
    try (var in = PendingScript.class.getResourceAsStream(place)) {
      return in == null
          ? Optional.empty()
          : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
