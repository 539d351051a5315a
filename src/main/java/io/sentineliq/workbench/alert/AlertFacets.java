package io.sentineliq.workbench.alert;

import io.sentineliq.workbench.classification.Severity;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * How many alerts there are for every severity, state and person, under everything else a filter
 * says; so each chip can say how many alerts it would leave.
 *
 * @param me whoever looks
 * @param person the one the filter names, if it does
 */
public record AlertFacets(
    List<Cell> cells, AlertFilter filter, Optional<UUID> me, Optional<UUID> person) {

  /** Alerts that have all of this in common. */
  public record Cell(
      Severity severity, AlertStatus status, @Nullable UUID assigneeId, long alerts) {}

  /** Nothing counted yet. */
  public static AlertFacets none() {
    return new AlertFacets(List.of(), AlertFilter.EVERYTHING, Optional.empty(), Optional.empty());
  }

  /**
   * How many matched {@code wanted} when this was counted; nothing when more than severity, state
   * and person differs.
   */
  public OptionalLong expected(AlertFilter wanted) {
    var isSameAround = around(wanted).equals(around(filter));
    var isKnown =
        isSameAround && !cells.isEmpty() && !(wanted.assigned() instanceof Assigned.Person);
    return isKnown
        ? OptionalLong.of(new AlertFacets(cells, wanted, me, person).total())
        : OptionalLong.empty();
  }

  private static AlertFilter around(AlertFilter filter) {
    return filter
        .withSeverities(Set.of())
        .withStatuses(Set.of())
        .withAssigned(new Assigned.Anyone());
  }

  /** How many match the whole filter. */
  public long total() {
    return count(severity(filter.severities()).and(status(filter.statuses())).and(assigned()));
  }

  /** How many would match with only this severity. */
  public long of(Severity severity) {
    return count(severity(Set.of(severity)).and(status(filter.statuses())).and(assigned()));
  }

  /** How many would match with these states. */
  public long of(Set<AlertStatus> statuses) {
    return count(severity(filter.severities()).and(status(statuses)).and(assigned()));
  }

  /** How many would match of these people's. */
  public long of(Assigned assigned) {
    return count(
        severity(filter.severities()).and(status(filter.statuses())).and(assigned(assigned)));
  }

  private long count(Predicate<Cell> wanted) {
    return cells.stream().filter(wanted).mapToLong(Cell::alerts).sum();
  }

  private static Predicate<Cell> severity(Collection<Severity> wanted) {
    return cell -> wanted.isEmpty() || wanted.contains(cell.severity());
  }

  private static Predicate<Cell> status(Collection<AlertStatus> wanted) {
    return cell -> wanted.isEmpty() || wanted.contains(cell.status());
  }

  private Predicate<Cell> assigned() {
    return assigned(filter.assigned());
  }

  private Predicate<Cell> assigned(Assigned wanted) {
    return switch (wanted) {
      case Assigned.Anyone _ -> cell -> true;
      case Assigned.Nobody _ -> cell -> cell.assigneeId() == null;
      case Assigned.Me _ -> cell -> me.isPresent() && me.get().equals(cell.assigneeId());
      case Assigned.Person _ ->
          cell -> person.isPresent() && person.get().equals(cell.assigneeId());
    };
  }
}
