package io.sentineliq.workbench.platform.persistence;

import io.sentineliq.workbench.platform.list.Facet;
import io.sentineliq.workbench.platform.list.FacetCounts;
import io.sentineliq.workbench.platform.list.FacetValue;
import io.sentineliq.workbench.platform.list.IdSnapshot;
import io.sentineliq.workbench.platform.list.ListFilter;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The rows of a list that a filter leaves, and how many each other choice would. Plain SQL, because
 * what a list is narrowed to and sorted by makes another text each time, in which nothing stands
 * that a person wrote.
 *
 * @param rows what follows {@code from}, up to the first conditions; it names {@link #SEEN}, whose
 *     columns are who looks ({@code n.me}) and when ({@code n.at}), and then the workspace
 * @param id the column of the ids
 * @param time the column that the time of a filter is about
 * @param titles where a word is looked for, by an index where the store has one
 * @param words conditions that find a word elsewhere; each asks for its pattern once
 * @param facets how each is asked for
 * @param <F> the facets
 */
public record NarrowedRows<F extends Enum<F> & Facet>(
    String rows,
    String id,
    String time,
    Titles titles,
    List<String> words,
    Map<F, FacetSql> facets) {

  /**
   * What a word is looked for in first.
   *
   * @param function the function of a shared store that knows such rows
   * @param row what the rows are called
   */
  public record Titles(String function, String row, String column) {

    /** Read row by row: there are not many, and no function knows them. */
    public static Titles read(String row, String column) {
      return new Titles(WordCondition.NO_FUNCTION, row, column);
    }
  }

  /** Who looks, and when. */
  public static final String SEEN =
      "(select cast(? as timestamp(6) with time zone) as at, cast(? as uuid) as me) n";

  private static final int AT_A_TIME = 10_000;
  private static final int NO_LIMIT = Integer.MAX_VALUE;

  /** The first {@code limit} ids in the order of {@code orderBy}. */
  public IdSnapshot first(Reading unit, ListFilter<F> filter, String orderBy, int limit) {
    return ids(unit, filter, orderBy, limit);
  }

  /** All of them. */
  public IdSnapshot all(Reading unit, ListFilter<F> filter, String orderBy) {
    return ids(unit, filter, orderBy, NO_LIMIT);
  }

  /** How many rows each value would leave, of the facets that have one value a row. */
  public FacetCounts<F> count(Reading unit, ListFilter<F> filter) {
    var parts = new ArrayList<FilterConditions<F>>();
    var texts = new ArrayList<String>();
    facets.forEach(
        (facet, sql) ->
            FilterConditions.valueOf(sql)
                .ifPresent(
                    value -> {
                      var around = FilterConditions.of(this, filter.without(facet), unit);
                      parts.add(around);
                      texts.add(
                          "select '%s' as facet, %s as val from %s"
                              .formatted(facet.name(), value, around.sql()));
                    }));
    var sql =
        "select facet, val, count(*) from (%s) x where val is not null group by facet, val"
            .formatted(String.join(" union all ", texts));
    return new FacetCounts<>(
        filter,
        unit.jdbc(
            connection -> {
              try (var statement = new BoundStatement(connection, sql)) {
                for (var part : parts) {
                  part.bind(statement);
                }
                return counted(statement.query());
              }
            }));
  }

  /** The commonest values of {@code facet} under everything else that {@code filter} says. */
  public List<FacetValue> values(Reading unit, ListFilter<F> filter, F facet, int limit) {
    var around = FilterConditions.of(this, filter.without(facet), unit);
    var sql =
        "select val, count(*) from (%s) x where val is not null group by val order by 2 desc, 1"
                .formatted(around.valuesOf(facet))
            + " fetch first "
            + limit
            + " rows only";
    return unit.jdbc(
        connection -> {
          try (var statement = new BoundStatement(connection, sql);
              var found = around.bind(statement).query()) {
            var values = new ArrayList<FacetValue>();
            while (found.next()) {
              values.add(new FacetValue(found.getString(1), found.getLong(2)));
            }
            return values;
          }
        });
  }

  private IdSnapshot ids(Reading unit, ListFilter<F> filter, String orderBy, int limit) {
    var conditions = FilterConditions.of(this, filter, unit);
    var isWhole = limit == NO_LIMIT;
    var sql =
        "select %s from %s order by %s".formatted(id, conditions.sql(), orderBy)
            + (isWhole ? "" : " fetch first " + (limit + 1) + " rows only");
    return unit.jdbc(
        connection -> {
          try (var statement = new BoundStatement(connection, sql).fetching(AT_A_TIME);
              var found = conditions.bind(statement).query()) {
            var ids = new IdSnapshot.Builder();
            var isMore = false;
            while (!isMore && found.next()) {
              isMore = ids.size() == limit;
              if (!isMore) {
                ids.add(found.getObject(1, UUID.class));
              }
            }
            return ids.build(!isMore);
          }
        });
  }

  private Map<F, Map<String, Long>> counted(ResultSet found) throws SQLException {
    var named = new HashMap<String, F>();
    facets.keySet().forEach(facet -> named.put(facet.name(), facet));
    var counts = new HashMap<F, Map<String, Long>>();
    while (found.next()) {
      var facet = named.get(found.getString(1));
      if (facet != null) {
        counts
            .computeIfAbsent(facet, any -> new HashMap<>())
            .put(found.getString(2), found.getLong(3));
      }
    }
    return counts;
  }
}
