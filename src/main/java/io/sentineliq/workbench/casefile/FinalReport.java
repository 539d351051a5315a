package io.sentineliq.workbench.casefile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.sentineliq.workbench.classification.Tlp;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The report with which a case ended: who signed it off, for whom, and by what its files are known.
 *
 * @param edition counts the sign-offs of the case, from 1
 * @param signedAt ISO 8601
 * @param signedBy what the person was called then
 */
public record FinalReport(
    int edition, Tlp audience, String signedAt, String signedBy, List<SignedFile> files) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** Keeps a copy. */
  public FinalReport {
    files = List.copyOf(files);
  }

  /**
   * One of its files.
   *
   * @param size in bytes
   * @param sha256 in lower-case hexadecimal
   */
  public record SignedFile(String format, long size, String sha256) {}

  /** When it was signed off. */
  public Instant moment() {
    return Instant.parse(signedAt);
  }

  /** A name for the file of a format, which tells nothing of the content. */
  public String fileName(int number, String format) {
    return "case-%d-final-%d-TLP-%s.%s"
        .formatted(number, edition, audience.name(), format.toLowerCase(Locale.ROOT));
  }

  /** The file of a format. */
  public Optional<SignedFile> file(String format) {
    return files.stream().filter(file -> file.format().equals(format)).findFirst();
  }

  /** As the text that the case keeps. */
  String text() {
    try {
      return JSON.writeValueAsString(this);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a final report is not JSON", e);
    }
  }

  /** The report that {@code text} tells of; null for none. */
  static @Nullable FinalReport of(@Nullable String text) {
    try {
      return text == null ? null : JSON.readValue(text, FinalReport.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a stored final report is not JSON", e);
    }
  }
}
