package io.sentineliq.workbench.alert.intake;

import io.sentineliq.workbench.observable.ObservableKey;
import io.sentineliq.workbench.observable.ObservableType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Collects the observables of one record: each key once, and no more than a person could look at. A
 * value that is not valid for its type is left where it is, in the record's metadata.
 */
final class ObservableBag {

  private static final int MOST = 200;
  private static final int LONGEST = 8_000;

  private final Map<ObservableKey, ObservableDraft> drafts = new LinkedHashMap<>();

  void add(ObservableType type, String written) {
    ObservableKey.of(type, written).ifPresent(key -> add(key, written));
  }

  void add(ObservableType type, List<String> values) {
    values.forEach(value -> add(type, value));
  }

  /** An address or a domain, whichever it reads as. */
  void addHost(String written) {
    ObservableKey.ofHost(written).ifPresent(key -> add(key, written));
  }

  /** A fingerprint of a kind that has no type of its own. */
  void addKind(String kind, String value) {
    add(ObservableType.OTHER, kind + ":" + value);
  }

  List<ObservableDraft> drafts() {
    return List.copyOf(drafts.values());
  }

  private void add(ObservableKey key, String written) {
    if (drafts.size() < MOST) {
      drafts.putIfAbsent(
          key, new ObservableDraft(key.type(), SourceText.fit(written, LONGEST), key.normalised()));
    }
  }
}
