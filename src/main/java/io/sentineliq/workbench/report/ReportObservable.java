package io.sentineliq.workbench.report;

import io.sentineliq.workbench.classification.Tlp;
import io.sentineliq.workbench.observable.ObservableType;

/**
 * An observable that texts of a case may name.
 *
 * @param isLinked whether it is one of the case itself
 */
public record ReportObservable(
    ObservableType type,
    String written,
    String normalised,
    Tlp tlp,
    boolean isIoc,
    boolean isLinked) {}
