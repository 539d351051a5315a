package io.sentineliq.workbench.platform.persistence;

import java.util.Map;

/** How a facet of a list is asked for in SQL. Nothing in it that a person wrote. */
public sealed interface FacetSql {

  /** Whoever looks. */
  String ME = "ME";

  /** Nobody. */
  String NOBODY = "NONE";

  /**
   * One value a row.
   *
   * @param expression names it
   */
  record Column(String expression) implements FacetSql {}

  /**
   * A person: {@link #ME}, {@link #NOBODY} or a login.
   *
   * @param id the column of the person's id
   * @param login the column of the login
   */
  record Person(String id, String login) implements FacetSql {}

  /**
   * Any number of values a row.
   *
   * @param table the rows that hold them
   * @param condition ties them to the row of the list
   * @param column of the value
   */
  record Child(String table, String condition, String column) implements FacetSql {}

  /** A condition for each value. */
  record Conditions(Map<String, String> each) implements FacetSql {}
}
