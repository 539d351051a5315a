package io.sentineliq.workbench.detection.ui;

import io.sentineliq.workbench.detection.DetectionDetails;
import io.sentineliq.workbench.platform.fx.RecordLink;
import java.util.List;

/**
 * One detection as its pane shows it.
 *
 * @param exhibits what features above keep of it
 */
record DetectionShown(DetectionDetails details, List<RecordLink> exhibits) {}
