package io.sentineliq.workbench.alert;

import io.sentineliq.workbench.classification.Severity;
import io.sentineliq.workbench.observable.ObservableKey;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * An alert that a person records by hand. What is typed wrong is {@code Problem.InvalidField} with
 * the name of the part.
 *
 * @param description may be empty
 * @param source who or what told of it
 */
public record NewAlert(
    String title,
    String description,
    Severity severity,
    String source,
    AlertCategory category,
    Instant detectedAt,
    Set<String> assets,
    Set<String> tags,
    List<TypedObservable> observables) {

  /** Checks what was typed. */
  public NewAlert {
    title = NewAlertInput.title(title);
    description = NewAlertInput.description(description);
    source = NewAlertInput.source(source);
    assets = NewAlertInput.assets(assets);
    tags = NewAlertInput.tags(tags);
    observables = List.copyOf(observables);
  }

  /** A value of the text that the person ticked. */
  public record TypedObservable(ObservableKey key, String written) {}
}
