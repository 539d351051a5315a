package io.sentineliq.workbench.detection.ui;

import io.sentineliq.workbench.platform.change.SubjectRef;
import io.sentineliq.workbench.platform.fx.LinkedRecords;
import java.util.function.Consumer;

/**
 * What features above bring to detections.
 *
 * @param exhibits what was kept of them as evidence
 * @param opener shows any other record
 */
public record DetectionLinks(LinkedRecords exhibits, Consumer<SubjectRef> opener) {}
