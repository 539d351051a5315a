package io.sentineliq.workbench.detection.ui;

import io.sentineliq.workbench.detection.DetectionDetails;
import java.util.function.Consumer;

/**
 * What a feature above does with one detection.
 *
 * @param id names the command, also the key of its text
 * @param keys its shortcut
 */
public record DetectionVerb(String id, String keys, Consumer<DetectionDetails> act) {}
