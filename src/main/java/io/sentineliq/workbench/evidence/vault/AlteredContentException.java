package io.sentineliq.workbench.evidence.vault;

import java.io.IOException;

/** Content in the vault is not what was taken in. */
public final class AlteredContentException extends IOException {

  private static final long serialVersionUID = 1L;

  private final Kind kind;
  private final long offset;

  /** How it is known. */
  public enum Kind {
    /** An encrypted segment, or the header, was changed, moved or cut off. */
    SEGMENT,
    /** All bytes were read, and their digest is another one. */
    DIGEST
  }

  AlteredContentException(Kind kind, long offset) {
    super(kind + " of content differs at byte " + offset);
    this.kind = kind;
    this.offset = offset;
  }

  /** How it is known. */
  public Kind kind() {
    return kind;
  }

  /** The byte before which everything was as taken in, as far as the kind can tell. */
  public long offset() {
    return offset;
  }
}
