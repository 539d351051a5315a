package io.sentineliq.workbench.alert.intake.mapping;

/** A kind of file that says nothing about what its columns mean. */
public enum GenericKind {
  CSV,
  JSON;

  /** Its name for people. */
  public String label() {
    return name();
  }
}
