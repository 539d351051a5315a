package io.sentineliq.workbench.incident;

/**
 * Which incidents a list shows, by urgency.
 *
 * @param words what the title contains; empty for any
 */
public record IncidentQuery(IncidentView view, String words) {

  /** Those that need somebody, or all. */
  public IncidentQuery(boolean isOpenOnly) {
    this(isOpenOnly ? IncidentView.OPEN : IncidentView.ALL, "");
  }
}
