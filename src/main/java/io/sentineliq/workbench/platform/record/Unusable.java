package io.sentineliq.workbench.platform.record;

/** Why a record cannot be used. */
public final class Unusable extends Exception {

  private final String reasonKey;

  /** For the sentence of {@code reasonKey}; made by the thousand, so without a trace. */
  public Unusable(String reasonKey) {
    super(reasonKey, null, false, false);
    this.reasonKey = reasonKey;
  }

  /** The key of the sentence. */
  public String reasonKey() {
    return reasonKey;
  }
}
