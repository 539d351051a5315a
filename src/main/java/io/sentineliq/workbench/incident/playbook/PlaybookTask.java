package io.sentineliq.workbench.incident.playbook;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * Something to be done.
 *
 * @param id unique within its playbook
 * @param what how it is done
 * @param output what is there when it is done
 * @param after the tasks that come first
 */
public record PlaybookTask(
    @JsonProperty(required = true) String id,
    @JsonProperty(required = true) PlaybookPhase phase,
    @JsonProperty(required = true) String title,
    @JsonProperty(required = true) String what,
    @JsonProperty(required = true) String output,
    @JsonProperty(required = true) List<String> after) {

  /** Keeps a copy. */
  public PlaybookTask {
    after = List.copyOf(after);
  }
}
