package io.sentineliq.workbench.incident;

import java.util.Set;

/**
 * One task of a playbook.
 *
 * @param key names it within its playbook
 * @param description what to do
 * @param expectedOutput what is there when it is done
 * @param phase the incident's phase it belongs to
 * @param needs the keys of the tasks that come before it
 */
public record PlaybookTask(
    String key,
    String title,
    String description,
    String expectedOutput,
    IncidentStatus phase,
    Set<String> needs) {

  /** Keeps what it is given. */
  public PlaybookTask {
    needs = Set.copyOf(needs);
  }
}
