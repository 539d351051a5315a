package io.sentineliq.workbench.evidence;

import io.sentineliq.workbench.classification.Tlp;
import io.sentineliq.workbench.evidence.custody.CustodyState;
import io.sentineliq.workbench.platform.list.Facet;
import io.sentineliq.workbench.platform.list.Whose;
import io.sentineliq.workbench.platform.text.Worded;
import java.util.EnumSet;
import java.util.List;

/** What exhibits are narrowed by. */
@Worded
public enum ExhibitFacet implements Facet {
  STATE(EnumSet.complementOf(EnumSet.of(CustodyState.NONE)).toArray(Enum<?>[]::new)),
  INTEGRITY(Bytes.values()),
  RETURN(Due.values()),
  KIND(EvidenceKind.values()),
  CUSTODIAN(Whose.values()) {
    @Override
    public boolean hasFreeValues() {
      return true;
    }
  },
  CASE,
  TAG,
  TLP(Tlp.values());

  /** What is known of the bytes. */
  @Worded
  public enum Bytes {
    MATCHED,
    FAILED,
    /** Not hashed again since they were taken in. */
    UNCHECKED,
    /** A thing, which has none. */
    PHYSICAL
  }

  /** What is out and has a date to be back. */
  @Worded
  public enum Due {
    OVERDUE,
    IN_TIME
  }

  private final List<Enum<?>> constants;

  ExhibitFacet(Enum<?>... constants) {
    this.constants = List.of(constants);
  }

  @Override
  public List<Enum<?>> constants() {
    return constants;
  }
}
