package io.sentineliq.workbench.incident;

import java.util.List;

/**
 * How a kind of incident is handled.
 *
 * @param id names it in stored incidents, at most 60 characters
 * @param source the public work it follows
 */
public record Playbook(
    String id, String title, String summary, String source, List<PlaybookTask> tasks) {

  /** Keeps what it is given. */
  public Playbook {
    tasks = List.copyOf(tasks);
  }
}
