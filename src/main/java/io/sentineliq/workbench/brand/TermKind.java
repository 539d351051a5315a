package io.sentineliq.workbench.brand;

/** What a term of a brand is. */
public enum TermKind {
  /** A word the brand is called by. */
  KEYWORD,
  /** A domain that belongs to it. */
  DOMAIN,
  /** An account of it. */
  HANDLE
}
