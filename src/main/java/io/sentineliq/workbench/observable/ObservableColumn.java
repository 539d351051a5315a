package io.sentineliq.workbench.observable;

/** What a list of observables can be sorted by. */
public enum ObservableColumn {
  TYPE,
  VALUE,
  TLP,
  RECORDED
}
