package io.sentineliq.workbench.alert.intake;

import io.sentineliq.workbench.observable.ObservableKey;
import io.sentineliq.workbench.observable.ObservableType;
import io.sentineliq.workbench.observable.extract.Hit;
import io.sentineliq.workbench.observable.extract.KnownList;
import io.sentineliq.workbench.platform.record.SourceText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Collects the observables of one record: each key once, and no more than a person could look at. A
 * value that is not valid for its type is left where it is, in the record's metadata.
 */
public final class ObservableBag {

  private static final int MOST = 200;
  private static final int LONGEST = 8_000;

  private final Map<ObservableKey, ObservableDraft> drafts = new LinkedHashMap<>();

  /** A value, when it is one of that type. */
  public void add(ObservableType type, String written) {
    ObservableKey.of(type, written).ifPresent(key -> add(key, written));
  }

  /** What was found in a text, with what is known of it. */
  public void add(Hit hit) {
    ObservableKey.of(hit.type(), hit.value()).ifPresent(key -> add(key, hit.value(), hit.lists()));
  }

  /** Several values of one type. */
  public void add(ObservableType type, List<String> values) {
    values.forEach(value -> add(type, value));
  }

  /** An address or a domain, whichever it reads as. */
  public void addHost(String written) {
    ObservableKey.ofHost(written).ifPresent(key -> add(key, written));
  }

  /** A digest of a file, of the algorithm that its length tells. */
  public void addHash(String written) {
    for (var type :
        List.of(ObservableType.HASH_MD5, ObservableType.HASH_SHA1, ObservableType.HASH_SHA256)) {
      add(type, written);
    }
  }

  /** A fingerprint of a kind that has no type of its own. */
  public void addKind(String kind, String value) {
    add(ObservableType.OTHER, kind + ":" + value);
  }

  /** What was collected, in the order in which it was met. */
  public List<ObservableDraft> drafts() {
    return List.copyOf(drafts.values());
  }

  private void add(ObservableKey key, String written) {
    add(key, written, KnownList.of(key.type(), key.normalised()));
  }

  private void add(ObservableKey key, String written, List<KnownList> lists) {
    if (drafts.size() < MOST) {
      drafts.putIfAbsent(
          key,
          new ObservableDraft(
              key.type(), SourceText.fit(written, LONGEST), key.normalised(), lists));
    }
  }
}
