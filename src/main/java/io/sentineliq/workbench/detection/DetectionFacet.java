package io.sentineliq.workbench.detection;

import io.sentineliq.workbench.classification.Severity;
import io.sentineliq.workbench.platform.list.Facet;
import io.sentineliq.workbench.platform.list.ListFilterText;
import io.sentineliq.workbench.platform.text.Worded;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What detections are narrowed by. */
@Worded
public enum DetectionFacet implements Facet {
  SEVERITY(Severity.values()),
  STATUS(DetectionStatus.values()) {
    @Override
    public Map<String, Set<String>> groups() {
      return Map.of("open", OPEN);
    }
  },
  BRAND,
  KIND(DetectionKind.values()),
  ORIGIN(SourceType.values()),
  SOURCE,
  TRACKER;

  /** The states in which somebody has work to do. */
  public static final Set<String> OPEN =
      ListFilterText.names(DetectionStatus.NEW, DetectionStatus.INVESTIGATING);

  private final List<Enum<?>> constants;

  DetectionFacet(Enum<?>... constants) {
    this.constants = List.of(constants);
  }

  @Override
  public List<Enum<?>> constants() {
    return constants;
  }
}
