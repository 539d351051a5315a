package io.sentineliq.workbench.alert.intake.preview;

import io.sentineliq.workbench.alert.intake.FirstRecords;
import io.sentineliq.workbench.alert.intake.mapping.GenericFile;
import java.util.Optional;

/**
 * What an import would make of a file.
 *
 * @param first its first records; nothing as long as a mapping is missing or at fault
 * @param columns its columns, when it is of no known format
 */
public record ImportPreview(Optional<FirstRecords> first, Optional<GenericFile> columns) {}
