package io.sentineliq.workbench.detection;

import io.sentineliq.workbench.alert.AlertCategory;
import io.sentineliq.workbench.alert.NewAlert;
import io.sentineliq.workbench.detection.relation.LinkedValues;
import io.sentineliq.workbench.detection.text.SpansOfText;
import io.sentineliq.workbench.detection.text.TextQueries_;
import io.sentineliq.workbench.observable.ObservableKey;
import io.sentineliq.workbench.platform.persistence.Reading;
import io.sentineliq.workbench.platform.text.Messages;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What alerts are made of: all there is to say of some detections, in four reads. */
final class AlertMaterial {

  private final Map<UUID, DetectionRow> rows = new HashMap<>();
  private final Map<UUID, Set<String>> tags = new HashMap<>();
  private final Set<UUID> leaks;
  private final Map<UUID, List<LinkedValues.Value>> observables;

  private AlertMaterial(Reading unit, List<UUID> ids) {
    var texts = unit.queries(TextQueries_::new);
    unit.queries(DetectionQueries_::new).rows(ids).forEach(row -> rows.put(row.id(), row));
    texts
        .tagsOf(ids)
        .forEach(
            one -> tags.computeIfAbsent(one.detectionId(), id -> new HashSet<>()).add(one.tag()));
    this.leaks =
        texts.spansOf(ids).stream()
            .filter(SpansOfText::isLeak)
            .map(SpansOfText::detectionId)
            .collect(Collectors.toSet());
    this.observables = LinkedValues.of(unit, ids);
  }

  static AlertMaterial of(Reading unit, List<UUID> ids) {
    return new AlertMaterial(unit, ids);
  }

  /** What is covered in the detection does not leave it. */
  NewAlert alert(Detection detection) {
    var row = Objects.requireNonNull(rows.get(detection.id()));
    return new NewAlert(
        row.title(),
        Messages.text(
            "detection.alert.description",
            Messages.of(row.kind()),
            row.sourceName(),
            row.confidence(),
            row.id()),
        row.severity(),
        row.sourceName(),
        category(row),
        detection.detectedAt(),
        Set.of(),
        Set.copyOf(tags.getOrDefault(row.id(), Set.of())),
        observables.getOrDefault(row.id(), List.of()).stream()
            .flatMap(one -> typed(one).stream())
            .toList());
  }

  private static Optional<NewAlert.TypedObservable> typed(LinkedValues.Value value) {
    return ObservableKey.of(value.type(), value.written())
        .map(key -> new NewAlert.TypedObservable(key, value.written()));
  }

  private AlertCategory category(DetectionRow row) {
    if (leaks.contains(row.id())) {
      return AlertCategory.DATA_LEAK;
    }
    return row.kind() == DetectionKind.LOOKALIKE ? AlertCategory.PHISHING : AlertCategory.OTHER;
  }
}
