package io.sentineliq.workbench.evidence;

/** An exhibit as people name it: by the numbers of its case and its own. */
public record ExhibitNumber(int caseNumber, int exhibit) {

  /** As it is written: {@code 7/3}. */
  public String words() {
    return caseNumber + "/" + exhibit;
  }
}
