package io.sentineliq.workbench.incident.ui;

import io.sentineliq.workbench.platform.fx.Merge;
import io.sentineliq.workbench.platform.fx.TwoEdits;
import java.util.Objects;

/** How an incident was resolved, which is one text. */
enum ResolutionPart implements TwoEdits.Part<String> {
  REASON;

  /** Brings what two people wrote together. */
  static Merge<String> merge(String base, String mine, String theirs) {
    return new TwoEdits<>(
        base,
        mine,
        theirs,
        ResolutionPart.class,
        chosen -> Objects.requireNonNull(chosen.text(REASON, words -> words)));
  }

  @Override
  public String key() {
    return "incident.form.reason";
  }

  @Override
  public Object value(String words) {
    return words;
  }

  @Override
  public boolean canJoin() {
    return true;
  }
}
