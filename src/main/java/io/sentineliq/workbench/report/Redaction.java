package io.sentineliq.workbench.report;

import io.sentineliq.workbench.classification.Tlp;
import io.sentineliq.workbench.observable.Defang;
import io.sentineliq.workbench.observable.ObservableType;
import org.jspecify.annotations.Nullable;

/**
 * Rewrites texts for an audience: a known value above it becomes {@code ▇ (TLP:RED)}, also inside a
 * longer one; after that every other known value becomes its defanged form.
 */
final class Redaction {

  private final Tlp audience;
  private final ValueTrie hidden = new ValueTrie();
  private final ValueTrie shown = new ValueTrie();
  private boolean hidesSomething;

  Redaction(Tlp audience) {
    this.audience = audience;
  }

  /** Makes a value known in the forms in which people write it. */
  void know(ObservableType type, String written, String normalised, Tlp tlp) {
    var isHidden = tlp.compareTo(audience) > 0;
    hidesSomething |= isHidden;
    for (var form : new String[] {written, normalised, Defang.text(type, written)}) {
      var harmless = Defang.text(type, form);
      if (isHidden) {
        hidden.put(form, "▇ (TLP:%s)".formatted(tlp.name().replace('_', '+')));
      } else if (!harmless.equals(form)) {
        shown.put(form, harmless);
      }
    }
  }

  /** Whether something is above the audience. */
  boolean hidesSomething() {
    return hidesSomething;
  }

  /** {@code text} for the audience; empty for none. */
  String applied(@Nullable String text) {
    return text == null ? "" : shown.applied(hidden.applied(text));
  }
}
