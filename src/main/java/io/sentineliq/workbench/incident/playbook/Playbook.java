package io.sentineliq.workbench.incident.playbook;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * A list of tasks for incidents of a kind.
 *
 * @param id stable; incidents keep it
 * @param when in what situation it is used
 * @param source the public guidance that it follows
 * @param tasks in the order in which they are shown
 */
public record Playbook(
    @JsonProperty(required = true) String id,
    @JsonProperty(required = true) String title,
    @JsonProperty(required = true) String when,
    @JsonProperty(required = true) String source,
    @JsonProperty(required = true) List<PlaybookTask> tasks) {

  /** Keeps a copy. */
  public Playbook {
    tasks = List.copyOf(tasks);
  }
}
