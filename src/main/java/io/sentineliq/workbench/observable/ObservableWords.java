package io.sentineliq.workbench.observable;

import io.sentineliq.workbench.classification.Pap;
import io.sentineliq.workbench.classification.Tlp;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What people say of an observable.
 *
 * @param isIoc whether it stands for something bad
 * @param isIgnored whether it never ties records together
 */
public record ObservableWords(
    Tlp tlp,
    Pap pap,
    boolean isIoc,
    boolean isIgnored,
    @Nullable String description,
    @Nullable String source,
    List<String> tags) {

  /** Keeps a copy. */
  public ObservableWords {
    tags = List.copyOf(tags);
  }
}
