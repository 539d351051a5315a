package io.sentineliq.workbench.alert.intake.mapping;

import io.sentineliq.workbench.platform.text.Worded;

/** What a column of a file becomes. */
@Worded
public enum FieldRole {
  TITLE(true),
  DETECTED_AT(true),
  SEVERITY(true),
  DESCRIPTION(true),
  SOURCE(true),
  EXTERNAL_ID(true),
  CATEGORY(true),
  ASSET(false),
  TAG(false),
  TEXT(false),
  HOST(false),
  URL(false),
  HASH(false),
  EMAIL(false),
  FILE(false),
  REGISTRY(false),
  USER_AGENT(false);

  private final boolean isSingle;

  FieldRole(boolean isSingle) {
    this.isSingle = isSingle;
  }

  /** Whether one column at most may have it. */
  public boolean isSingle() {
    return isSingle;
  }
}
