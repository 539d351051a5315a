package io.sentineliq.workbench.platform.persistence;

/**
 * Where the data lives.
 *
 * @param name file name of a local store, host and database of a shared one
 */
public record StoreInfo(Kind kind, String name, Protection protection) {

  /** On this computer or on a server. */
  public enum Kind {
    LOCAL,
    SHARED
  }

  /** What protects the data at rest (local) or on its way (shared). */
  public enum Protection {
    NOT_ENCRYPTED,
    ENCRYPTED,
    TLS
  }
}
