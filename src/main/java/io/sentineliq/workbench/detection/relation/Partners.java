package io.sentineliq.workbench.detection.relation;

import io.sentineliq.workbench.platform.persistence.BoundStatement;
import io.sentineliq.workbench.platform.persistence.Reading;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Which detections share values with those that have just arrived. */
final class Partners {

  /** What more detections hold is too common to tie any two of them. */
  private static final int COMMON = 50;

  /** Of one detection that arrived, the strongest ties are kept. */
  private static final int MOST = 200;

  private static final String HOLDERS =
      """
      select t.value_name, t.kind, t.shown, t.detection_id
      from (select w.name from unnest(?) w (name)
          join detection_trait c on c.workspace_id = ? and c.value_name = w.name
          group by w.name having count(*) between 2 and ?) rare
      join detection_trait t on t.workspace_id = ? and t.value_name = rare.name
      order by t.value_name, t.detection_id\
      """;

  private Partners() {}

  private record Holder(RelationKind kind, String shown, UUID detectionId) {}

  /** The pairs of which at least one is of {@code arrived}, by the values of {@code names}. */
  static Map<DetectionCorrelation.Key, Shared> of(
      Reading unit, Set<UUID> arrived, List<String> names) {
    var pairs = new HashMap<DetectionCorrelation.Key, Shared>();
    for (var holders : unit.jdbc(c -> holders(c, unit.workspaceId(), names))) {
      for (var one : holders) {
        if (arrived.contains(one.detectionId())) {
          holders.forEach(other -> pair(pairs, arrived, one, other, holders.size()));
        }
      }
    }
    return strongest(pairs, arrived);
  }

  private static void pair(
      Map<DetectionCorrelation.Key, Shared> pairs,
      Set<UUID> arrived,
      Holder one,
      Holder other,
      int holders) {
    var key = DetectionCorrelation.Key.of(one.detectionId(), other.detectionId(), one.kind());
    // Two that arrived together meet twice.
    var isCounted =
        arrived.contains(other.detectionId()) && one.detectionId().equals(key.secondId());
    if (!one.detectionId().equals(other.detectionId()) && !isCounted) {
      var before = pairs.get(key);
      pairs.put(
          key,
          before == null ? new Shared(1, holders, one.shown()) : before.and(holders, one.shown()));
    }
  }

  private static Map<DetectionCorrelation.Key, Shared> strongest(
      Map<DetectionCorrelation.Key, Shared> pairs, Set<UUID> arrived) {
    var kept = new LinkedHashMap<DetectionCorrelation.Key, Shared>();
    var counts = new HashMap<UUID, Integer>();
    pairs.entrySet().stream()
        .sorted(
            Comparator.comparingInt(
                    (Map.Entry<DetectionCorrelation.Key, Shared> pair) ->
                        -pair.getValue().strength(pair.getKey().kind()))
                .thenComparing(pair -> pair.getKey().toString()))
        .forEach(
            pair -> {
              var key = pair.getKey();
              var newcomer = arrived.contains(key.secondId()) ? key.secondId() : key.firstId();
              if (counts.merge(newcomer, 1, Integer::sum) <= MOST) {
                kept.put(key, pair.getValue());
              }
            });
    return kept;
  }

  private static Collection<List<Holder>> holders(
      Connection connection, UUID workspaceId, List<String> names) throws SQLException {
    try (var statement = new BoundStatement(connection, HOLDERS);
        var rows =
            statement
                .texts(names.stream().distinct().toList())
                .id(workspaceId)
                .number(COMMON)
                .id(workspaceId)
                .query()) {
      var found = new LinkedHashMap<String, List<Holder>>();
      while (rows.next()) {
        found
            .computeIfAbsent(rows.getString(1), name -> new ArrayList<>())
            .add(
                new Holder(
                    RelationKind.valueOf(rows.getString(2)),
                    rows.getString(3),
                    rows.getObject(4, UUID.class)));
      }
      return found.values().stream().map(List::copyOf).collect(Collectors.toList());
    }
  }
}
