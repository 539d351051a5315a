package io.sentineliq.workbench.alert;

/** Whose alerts a list shows. */
public sealed interface Assigned {

  /** Everybody's and nobody's. */
  record Anyone() implements Assigned {}

  /** Those nobody sees to. */
  record Nobody() implements Assigned {}

  /** Those of whoever looks. */
  record Me() implements Assigned {}

  /** Those of the person with this login. */
  record Person(String login) implements Assigned {}
}
