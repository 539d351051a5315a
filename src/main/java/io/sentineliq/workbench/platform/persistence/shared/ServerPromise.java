package io.sentineliq.workbench.platform.persistence.shared;

import io.sentineliq.workbench.platform.text.Worded;

/** What a server promises to those who work on it; {@code check.sql} says how it is seen. */
@Worded
public enum ServerPromise {
  SERVER_IS_RECENT,
  SCHEMA_IS_CURRENT,
  ROWS_ARE_GUARDED,
  POLICIES_KNOW_THE_PERSON,
  NOBODY_STANDS_ABOVE,
  PEOPLE_ARE_THEMSELVES,
  OWNER_CANNOT_SIGN_IN,
  EVERYTHING_HAS_ONE_OWNER,
  SEARCH_PATHS_ARE_FIXED,
  VIEWS_ARE_THE_READERS,
  NOTHING_IS_FOR_EVERYBODY,
  NOBODY_MAKES_OBJECTS,
  SECRETS_ARE_SEALED,
  HISTORY_IS_APPEND_ONLY,
  CHANGES_ARE_WITNESSED,
  CONNECTIONS_ARE_ENCRYPTED,
  SIGN_INS_ARE_STRONG,
  COMMITS_ARE_DURABLE,
  SECOND_FACTORS_WORK(false),
  WORDS_ARE_INDEXED(false),
  GUESSING_IS_SLOWED(false),
  ADMINISTRATORS_ARE_LOGGED(false),
  BLOCKS_ARE_CHECKED(false);

  private final boolean isNeeded;

  ServerPromise() {
    this(true);
  }

  ServerPromise(boolean isNeeded) {
    this.isNeeded = isNeeded;
  }

  /** Whether a server that breaks it must not be worked on; else it is advice. */
  public boolean isNeeded() {
    return isNeeded;
  }
}
