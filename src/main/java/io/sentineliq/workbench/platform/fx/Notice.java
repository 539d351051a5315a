package io.sentineliq.workbench.platform.fx;

import java.util.List;

/** A sentence across the top of the window, with what can be done about it. */
public record Notice(Kind kind, String text, List<Action> actions) {

  /** How it is meant. */
  public enum Kind {
    INFORMATION,
    WARNING,
    DANGER
  }

  /** A button of the notice, named for what it does. */
  public record Action(String text, Runnable run) {}

  /** A sentence about something that did not work. */
  public static Notice warning(String text, Action... actions) {
    return new Notice(Kind.WARNING, text, List.of(actions));
  }

  /** A sentence about something that is done. */
  public static Notice information(String text, Action... actions) {
    return new Notice(Kind.INFORMATION, text, List.of(actions));
  }
}
