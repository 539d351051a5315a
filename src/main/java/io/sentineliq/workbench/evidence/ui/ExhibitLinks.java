package io.sentineliq.workbench.evidence.ui;

import io.sentineliq.workbench.platform.change.SubjectRef;
import io.sentineliq.workbench.platform.fx.LinkedRecords;
import java.util.List;
import java.util.function.Consumer;

/**
 * What features above tie exhibits to.
 *
 * @param opener shows the record at the other end
 * @param verbs what ties one more
 */
public record ExhibitLinks(
    LinkedRecords linked, Consumer<SubjectRef> opener, List<ExhibitVerb> verbs) {}
