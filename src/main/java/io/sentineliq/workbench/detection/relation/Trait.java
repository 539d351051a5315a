package io.sentineliq.workbench.detection.relation;

/**
 * A value by which a detection can be tied to others.
 *
 * @param value in its normal form; not to be kept, shown or logged
 * @param shown what may be shown of it
 */
public record Trait(RelationKind kind, String value, String shown) {

  private static final int LONGEST = 200;

  /** Cuts what is shown to what is kept. */
  public Trait {
    shown = shown.substring(0, Math.min(LONGEST, shown.length()));
  }
}
