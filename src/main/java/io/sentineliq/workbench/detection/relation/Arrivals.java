package io.sentineliq.workbench.detection.relation;

import io.sentineliq.workbench.account.UserAccount;
import io.sentineliq.workbench.detection.text.ValueNames;
import io.sentineliq.workbench.observable.NewObservables;
import io.sentineliq.workbench.platform.persistence.UnitOfWork;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;

/**
 * Ties detections that have just been added to those that are there, and to observables, in their
 * transaction. Two that arrive at the same moment from different desks do not see each other.
 */
public final class Arrivals {

  private static final int NAME_BYTES = 16;

  private final UnitOfWork unit;

  private Arrivals(UnitOfWork unit) {
    this.unit = unit;
  }

  /** Ties the detections of {@code arrived}, which are added already, by their traits. */
  public static void tie(UnitOfWork unit, Map<UUID, Traits> arrived) {
    if (!arrived.isEmpty()) {
      var arrivals = new Arrivals(unit);
      // What refers to a detection comes after it.
      unit.<Boolean>queries(Arrivals::flush);
      arrivals.link(arrived);
      arrivals.correlate(arrived);
    }
  }

  private void link(Map<UUID, Traits> arrived) {
    var values = new LinkedHashSet<NewObservables.Value>();
    arrived.values().forEach(traits -> values.addAll(traits.observables()));
    if (values.isEmpty()) {
      return;
    }
    NewObservables.add(unit, values);
    var who = unit.reference(UserAccount.class, unit.actor().id());
    arrived.forEach(
        (detectionId, traits) ->
            traits.observables().stream()
                .map(value -> value.idIn(unit.workspaceId()))
                .map(id -> new DetectionObservable(detectionId, id, who, unit.now()))
                .forEach(unit::add));
  }

  private void correlate(Map<UUID, Traits> arrived) {
    var holders = new ArrayList<UUID>();
    var traits = new ArrayList<Trait>();
    arrived.forEach(
        (detectionId, all) ->
            all.all()
                .forEach(
                    one -> {
                      holders.add(detectionId);
                      traits.add(one);
                    }));
    if (traits.isEmpty()) {
      return;
    }
    var names = names(traits);
    for (var i = 0; i < names.size(); i++) {
      unit.add(new DetectionTrait(holders.get(i), names.get(i), traits.get(i)));
    }
    // Plain SQL looks for them in the next step.
    unit.<Boolean>queries(Arrivals::flush);
    Partners.of(unit, arrived.keySet(), names)
        .forEach((key, shared) -> unit.add(new DetectionCorrelation(key, shared, unit.now())));
  }

  private List<String> names(List<Trait> traits) {
    var kinds = traits.stream().map(one -> "TRAIT " + one.kind()).toList();
    var values = traits.stream().map(Trait::value).toList();
    return unit.jdbc(c -> ValueNames.of(c, unit.workspaceId(), kinds, values)).stream()
        .map(hash -> HexFormat.of().formatHex(hash, 0, NAME_BYTES))
        .toList();
  }

  private static Boolean flush(Session session) {
    session.flush();
    return true;
  }
}
