package io.sentineliq.workbench.alert.intake;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * What an import did. After a cancelled one the numbers speak of the chunks that were stored; the
 * rest of the file can be imported later, nothing comes in twice.
 *
 * @param read records in the file, of all kinds
 * @param imported alerts that are new
 * @param alreadyKnown alerts that were there, from this file or an earlier import
 * @param skipped sound records that are no alerts, by kind
 * @param rejected records that cannot be read
 * @param rejectFile where the rejected records are listed, when there are any
 * @param bytes how much of the file was dealt with
 */
public record ImportSummary(
    long read,
    long imported,
    long alreadyKnown,
    Map<String, Long> skipped,
    long rejected,
    Optional<Path> rejectFile,
    boolean isCancelled,
    long bytes) {}
