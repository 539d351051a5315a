package io.sentineliq.workbench.alert.intake;

import io.sentineliq.workbench.observable.ObservableType;

/**
 * An observable as a record tells it.
 *
 * @param written as the source wrote it
 * @param normalised the form that stands for all ways to write it
 */
public record ObservableDraft(ObservableType type, String written, String normalised) {}
