package io.sentineliq.workbench.evidence.ui;

import java.util.List;

/**
 * Something a person says about an act.
 *
 * @param id its name among the answers; empty for a heading
 * @param choices what can be chosen, for {@link Shape#CHOICE}
 * @param initial what stands there at first
 */
record ActField(
    String id, String label, Shape shape, boolean isNeeded, List<Choice> choices, String initial) {

  /** Letters that half the width has room for. */
  private static final int HALF = 36;

  /** How it is asked. */
  enum Shape {
    /** Written in a line. */
    LINE,
    /** Written in a line as wide as the form. */
    LONG,
    /** Written in several lines. */
    AREA,
    /** One of several answers. */
    CHOICE,
    /** A file or folder that will be made. */
    TARGET,
    /** A file that is there. */
    FILE,
    /** Not asked: what comes below belongs together and can be left out. */
    HEADING
  }

  /** One of several answers, with what is read. */
  record Choice(String value, String label) {}

  static ActField needed(String id, String label) {
    return new ActField(id, label, Shape.LINE, true, List.of(), "");
  }

  static ActField optional(String id, String label) {
    return new ActField(id, label, Shape.LINE, false, List.of(), "");
  }

  /** One that needs a whole line and can be left out. */
  static ActField line(String id, String label) {
    return new ActField(id, label, Shape.LONG, false, List.of(), "");
  }

  static ActField area(String id, String label) {
    return new ActField(id, label, Shape.AREA, false, List.of(), "");
  }

  static ActField choice(String id, String label, List<Choice> choices, String initial) {
    return new ActField(id, label, Shape.CHOICE, true, List.copyOf(choices), initial);
  }

  static ActField target(String id, String label, String initial) {
    return new ActField(id, label, Shape.TARGET, true, List.of(), initial);
  }

  static ActField file(String id, String label) {
    return new ActField(id, label, Shape.FILE, false, List.of(), "");
  }

  static ActField optionalTarget(String id, String label) {
    return new ActField(id, label, Shape.TARGET, false, List.of(), "");
  }

  /** A file that must be there. */
  static ActField neededFile(String id, String label) {
    return new ActField(id, label, Shape.FILE, true, List.of(), "");
  }

  static ActField heading(String label) {
    return new ActField("", label, Shape.HEADING, false, List.of(), "");
  }

  ActField beginning(String text) {
    return new ActField(id, label, shape, isNeeded, choices, text);
  }

  /** Whether it takes the whole width. */
  boolean isWide() {
    return shape == Shape.AREA
        || shape == Shape.LONG
        || shape == Shape.TARGET
        || shape == Shape.FILE
        || shape == Shape.HEADING
        || label.length() > HALF;
  }
}
