package io.sentineliq.workbench.evidence.ui;

import java.util.List;

/**
 * Something a person says about an act.
 *
 * @param id its name among the answers
 * @param choices what can be chosen; empty when it is written
 * @param initial what stands there at first
 */
record ActField(
    String id,
    String label,
    boolean isNeeded,
    boolean isLong,
    List<Choice> choices,
    String initial) {

  /** One of several answers, with what is read. */
  record Choice(String value, String label) {}

  static ActField needed(String id, String label) {
    return new ActField(id, label, true, false, List.of(), "");
  }

  static ActField optional(String id, String label) {
    return new ActField(id, label, false, false, List.of(), "");
  }

  static ActField area(String id, String label) {
    return new ActField(id, label, false, true, List.of(), "");
  }

  static ActField choice(String id, String label, List<Choice> choices, String initial) {
    return new ActField(id, label, true, false, List.copyOf(choices), initial);
  }

  ActField beginning(String text) {
    return new ActField(id, label, isNeeded, isLong, choices, text);
  }
}
