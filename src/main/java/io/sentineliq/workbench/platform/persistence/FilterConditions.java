package io.sentineliq.workbench.platform.persistence;

import io.sentineliq.workbench.platform.list.Facet;
import io.sentineliq.workbench.platform.list.ListFilter;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** A filter as the rest of a statement after {@code from}, with the values it asks for. */
final class FilterConditions<F extends Enum<F> & Facet> {

  private final NarrowedRows<F> list;
  private final StringBuilder sql;
  private final List<Object> values = new ArrayList<>();

  private FilterConditions(NarrowedRows<F> list) {
    this.list = list;
    this.sql = new StringBuilder(list.rows());
  }

  static <F extends Enum<F> & Facet> FilterConditions<F> of(
      NarrowedRows<F> list, ListFilter<F> filter, Reading unit) {
    var conditions = new FilterConditions<>(list);
    conditions.values.addAll(List.of(unit.now(), unit.actor().id(), unit.workspaceId()));
    filter.values().forEach(conditions::narrow);
    filter.words().forEach(word -> conditions.find(word, unit));
    filter.time().from(unit.now()).ifPresent(from -> conditions.and(list.time() + " >= ?", from));
    filter.time().until(unit.now()).ifPresent(end -> conditions.and(list.time() + " < ?", end));
    return conditions;
  }

  /** The expression that names the one value a row has; nothing when rows have several. */
  static Optional<String> valueOf(FacetSql facet) {
    return switch (facet) {
      case FacetSql.Column(var expression) -> Optional.of(expression);
      case FacetSql.Person(var id, var login) ->
          Optional.of(
              "case when %1$s is null then '%2$s' when %1$s = n.me then '%3$s' else %4$s end"
                  .formatted(id, FacetSql.NOBODY, FacetSql.ME, login));
      case FacetSql.Child _, FacetSql.Conditions _ -> Optional.empty();
    };
  }

  /** Sources, joins and conditions. */
  String sql() {
    return sql.toString();
  }

  /** A statement for the values of {@code facet}, one row each, as {@code val}. */
  String valuesOf(F facet) {
    var asked = Objects.requireNonNull(list.facets().get(facet));
    return asked instanceof FacetSql.Child(var table, var condition, var column)
        ? "select %s as val from %s where exists (select 1 from %s and %s)"
            .formatted(column, table, sql, condition)
        : "select %s as val from %s".formatted(valueOf(asked).orElse("null"), sql);
  }

  /** Gives {@code statement} the values that {@link #sql} asks for. */
  BoundStatement bind(BoundStatement statement) throws SQLException {
    for (var value : values) {
      switch (value) {
        case UUID id -> statement.id(id);
        case Instant moment -> statement.moment(moment);
        case WordCondition words -> words.bind(statement);
        default -> statement.text((String) value);
      }
    }
    return statement;
  }

  private void narrow(F facet, Collection<String> wanted) {
    switch (Objects.requireNonNull(list.facets().get(facet))) {
      case FacetSql.Column(var expression) -> and(expression + " in " + marks(wanted), wanted);
      case FacetSql.Person person -> {
        var label = valueOf(person).orElseThrow();
        and(
            "("
                + label
                + " in "
                + marks(wanted)
                + " or "
                + person.login()
                + " in "
                + marks(wanted)
                + ")",
            wanted);
        values.addAll(wanted);
      }
      case FacetSql.Child(var table, var condition, var column) ->
          and(
              "exists (select 1 from %s where %s and %s in %s)"
                  .formatted(table, condition, column, marks(wanted)),
              wanted);
      case FacetSql.Conditions(var each) ->
          sql.append(
              wanted.stream()
                  .map(value -> each.getOrDefault(value, "1 = 0"))
                  .collect(Collectors.joining(" or ", " and (", ")")));
    }
  }

  private void find(String word, Reading unit) {
    var titles = list.titles();
    var titled = WordCondition.of(unit, titles.function(), titles.row(), titles.column(), word);
    sql.append(" and (").append(titled.sql());
    list.words().forEach(elsewhere -> sql.append(" or ").append(elsewhere));
    sql.append(")");
    values.add(titled);
    values.addAll(Collections.nCopies(list.words().size(), contains(word)));
  }

  private void and(String condition, Object value) {
    sql.append(" and ").append(condition);
    if (value instanceof Collection<?> several) {
      values.addAll(several);
    } else {
      values.add(value);
    }
  }

  private static String marks(Collection<?> wanted) {
    return wanted.stream().map(any -> "?").collect(Collectors.joining(", ", "(", ")"));
  }

  /** A pattern for what contains {@code word}, in which nothing of its own is a wildcard. */
  private static String contains(String word) {
    var literal = word.toLowerCase(Locale.ROOT).replace("!", "!!");
    return "%" + literal.replace("%", "!%").replace("_", "!_") + "%";
  }
}
