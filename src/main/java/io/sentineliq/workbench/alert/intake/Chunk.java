package io.sentineliq.workbench.alert.intake;

import java.util.List;
import java.util.Map;

/**
 * What was read from one stretch of a file; stored in one transaction.
 *
 * @param rejected how many of its records were rejected
 * @param end how many bytes of the file were read when it ended
 */
record Chunk(List<AlertDraft> drafts, Map<String, Long> skipped, long rejected, long end) {

  long read() {
    return drafts.size() + rejected + skipped.values().stream().mapToLong(n -> n).sum();
  }

  long firstLine() {
    return drafts.getFirst().line();
  }

  long lastLine() {
    return drafts.getLast().line();
  }
}
