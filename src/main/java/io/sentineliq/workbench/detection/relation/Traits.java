package io.sentineliq.workbench.detection.relation;

import io.sentineliq.workbench.detection.text.TextFinds;
import io.sentineliq.workbench.observable.NewObservables;
import io.sentineliq.workbench.observable.ObservableKey;
import io.sentineliq.workbench.observable.ObservableType;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a detection can be tied to others by, and the observables that it names. */
public final class Traits {

  /** More of either are not kept of one detection. */
  static final int MOST = 60;

  private final Map<String, Trait> found = new LinkedHashMap<>();
  private final Set<NewObservables.Value> observables = new LinkedHashSet<>();

  Traits() {}

  /** Those of a domain. */
  public static Traits of(String domain) {
    var traits = new Traits();
    ObservableKey.of(ObservableType.DOMAIN, domain).ifPresent(key -> traits.host(key, domain));
    return traits;
  }

  /** Those of a text that is called {@code title}. */
  public static Traits of(TextFinds finds, String title) {
    var traits = new Traits();
    new TextTraits(traits, finds).read(title);
    return traits;
  }

  List<Trait> all() {
    return List.copyOf(found.values());
  }

  List<NewObservables.Value> observables() {
    return List.copyOf(observables);
  }

  void add(RelationKind kind, String value, String shown) {
    if (found.size() < MOST) {
      found.putIfAbsent(kind + " " + value, new Trait(kind, value, shown));
    }
  }

  /** A domain or an address, which is an observable too. */
  void host(ObservableKey key, String written) {
    var isAddress = key.type() == ObservableType.IP;
    add(isAddress ? RelationKind.IP_ADDRESS : RelationKind.DOMAIN, key.normalised(), written);
    if (observables.size() < MOST) {
      observables.add(new NewObservables.Value(key.type(), written, key.normalised()));
    }
  }
}
