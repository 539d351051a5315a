package io.sentineliq.workbench.alert.intake;

import io.sentineliq.workbench.observable.ObservableId;
import io.sentineliq.workbench.observable.ObservableKey;
import io.sentineliq.workbench.observable.ObservableType;
import io.sentineliq.workbench.platform.persistence.Ids;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** The rows that a chunk of drafts becomes, with their ids, in the order of their keys. */
final class DraftRows {

  /** An alert and the id it gets, should it be new. */
  record AlertEntry(UUID id, AlertDraft draft) {}

  /** An observable and the id it gets, should it be new. */
  record ObservableEntry(UUID id, ObservableDraft draft, String source) {
    ObservableType type() {
      return draft.type();
    }

    byte[] digest() {
      return ObservableId.digest(draft.normalised());
    }
  }

  private DraftRows() {}

  /** Each record once; a file may hold the same one several times. */
  static List<AlertEntry> alerts(List<AlertDraft> drafts) {
    var unique = new LinkedHashMap<List<String>, AlertEntry>();
    for (var draft : drafts) {
      unique.computeIfAbsent(
          List.of(draft.source(), draft.externalId()), key -> new AlertEntry(Ids.next(), draft));
    }
    return List.copyOf(unique.values());
  }

  /**
   * Each observable of {@code alerts} once, in an order that is the same for every writer, so that
   * two of them never wait for one another in a circle.
   */
  static List<ObservableEntry> observables(UUID workspaceId, List<AlertEntry> alerts) {
    Map<UUID, ObservableEntry> unique = new TreeMap<>();
    for (var alert : alerts) {
      for (var observable : alert.draft().observables()) {
        var id = id(workspaceId, observable);
        unique.putIfAbsent(id, new ObservableEntry(id, observable, alert.draft().source()));
      }
    }
    return new ArrayList<>(unique.values());
  }

  /** The id that follows from the value. */
  static UUID id(UUID workspaceId, ObservableDraft observable) {
    return ObservableId.of(workspaceId, observable.type(), observable.normalised());
  }

  /** What names an observable within a workspace. */
  static ObservableKey key(ObservableDraft observable) {
    return new ObservableKey(observable.type(), observable.normalised());
  }
}
