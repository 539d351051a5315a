package io.sentineliq.workbench.note;

import java.util.Optional;

/**
 * A long text as it is stored.
 *
 * @param version of the record that has it; what is typed next is typed on top of it
 * @param last who saved it last and when; nothing when it was never saved
 */
public record LongText(TextRef ref, int version, String text, Optional<RevisionRow> last) {}
