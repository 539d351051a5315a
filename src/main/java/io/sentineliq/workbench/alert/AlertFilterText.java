package io.sentineliq.workbench.alert;

import io.sentineliq.workbench.classification.Severity;
import io.sentineliq.workbench.platform.list.FilterTerms;
import io.sentineliq.workbench.platform.list.Narrowing;
import io.sentineliq.workbench.platform.list.TimeTerms;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.problem.ProblemException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The filter of alerts in writing, as people type it and as saved views keep it: {@code
 * severity:critical,high status:open assignee:none since:7d "word"}. Times are {@code 30m}, {@code
 * 24h}, {@code 7d}, {@code 4w}, a date ({@code until:} includes it) or an ISO 8601 instant.
 *
 * @param zone in which dates are meant
 */
public record AlertFilterText(ZoneId zone) implements Narrowing.Writing<AlertFilter> {

  private static final String FIELD = "filter";
  private static final String SEVERITY = "severity";
  private static final String STATUS = "status";
  private static final String ASSIGNEE = "assignee";
  private static final String IMPORT = "import";
  private static final String HANDOVER = "handover";
  private static final String ARRIVED = "arrived";
  private static final String OPEN = "open";
  private static final String CLOSED = "closed";
  private static final Set<String> KEYS =
      Set.of(
          SEVERITY,
          STATUS,
          ASSIGNEE,
          TimeTerms.SINCE,
          TimeTerms.UNTIL,
          IMPORT,
          HANDOVER,
          ARRIVED,
          "source",
          "category",
          "tag");
  private static final List<AlertStatus> CLOSED_STATES =
      Arrays.stream(AlertStatus.values()).filter(status -> !status.isOpen()).toList();

  /** Reads {@code typed}; what cannot be read is {@code Problem.InvalidField}. */
  @Override
  public AlertFilter read(String typed) {
    var terms = FilterTerms.parse(typed, KEYS);
    var filter =
        AlertFilter.EVERYTHING
            .withWords(terms.words())
            .withSeverities(severities(values(terms, SEVERITY)))
            .withStatuses(statuses(values(terms, STATUS)))
            .withAssigned(assigned(values(terms, ASSIGNEE)))
            .withDetected(times().read(terms.values()))
            .withOrigin(origin(terms));
    for (var facet : AlertFacet.values()) {
      filter = filter.withValues(facet, Set.copyOf(values(terms, key(facet))));
    }
    return filter;
  }

  /** Writes {@code filter} so that {@link #read} gives it back. */
  @Override
  public String write(AlertFilter filter) {
    var values = new LinkedHashMap<String, List<String>>();
    values.put(SEVERITY, filter.severities().stream().map(AlertFilterText::lower).toList());
    values.put(STATUS, written(filter.statuses()));
    values.put(ASSIGNEE, written(filter.assigned()));
    for (var facet : AlertFacet.values()) {
      values.put(key(facet), List.copyOf(filter.values(facet)));
    }
    TimeTerms.write(filter.detected(), values);
    write(filter.origin(), values);
    values.values().removeIf(List::isEmpty);
    return new FilterTerms(filter.words(), values).typed();
  }

  private TimeTerms times() {
    return new TimeTerms(zone);
  }

  private static List<String> values(FilterTerms terms, String key) {
    return terms.values().getOrDefault(key, List.of());
  }

  private static Set<Severity> severities(List<String> values) {
    return values.stream()
        .map(value -> constant(Severity.class, SEVERITY, value, List.of()))
        .collect(Collectors.toSet());
  }

  private static Set<AlertStatus> statuses(List<String> values) {
    var statuses = new TreeSet<AlertStatus>();
    for (var value : values) {
      switch (value.toLowerCase(Locale.ROOT)) {
        case OPEN -> statuses.addAll(AlertFilter.OPEN);
        case CLOSED -> statuses.addAll(CLOSED_STATES);
        default -> statuses.add(constant(AlertStatus.class, STATUS, value, List.of(OPEN, CLOSED)));
      }
    }
    return statuses;
  }

  private static List<String> written(Set<AlertStatus> statuses) {
    return statuses.equals(AlertFilter.OPEN)
        ? List.of(OPEN)
        : statuses.stream().map(AlertFilterText::lower).toList();
  }

  private static Assigned assigned(List<String> values) {
    if (values.size() > 1) {
      throw invalid("alert.filter.oneAssignee");
    }
    if (values.isEmpty()) {
      return new Assigned.Anyone();
    }
    return switch (values.getFirst()) {
      case "none" -> new Assigned.Nobody();
      case "me" -> new Assigned.Me();
      case String login -> new Assigned.Person(login);
    };
  }

  private static List<String> written(Assigned assigned) {
    return switch (assigned) {
      case Assigned.Anyone _ -> List.of();
      case Assigned.Nobody _ -> List.of("none");
      case Assigned.Me _ -> List.of("me");
      case Assigned.Person(var login) -> List.of(login);
    };
  }

  private AlertOrigin origin(FilterTerms terms) {
    var origins = new ArrayList<AlertOrigin>();
    values(terms, IMPORT).forEach(id -> origins.add(new AlertOrigin.Import(id(IMPORT, id))));
    values(terms, HANDOVER).forEach(id -> origins.add(new AlertOrigin.Handover(id(HANDOVER, id))));
    values(terms, ARRIVED)
        .forEach(at -> origins.add(new AlertOrigin.Arrival(times().instant(ARRIVED, at, 0))));
    if (origins.size() > 1) {
      throw invalid("alert.filter.oneOrigin");
    }
    return origins.isEmpty() ? new AlertOrigin.Any() : origins.getFirst();
  }

  private static void write(AlertOrigin origin, Map<String, List<String>> values) {
    switch (origin) {
      case AlertOrigin.Any _ -> {}
      case AlertOrigin.Import(var id) -> values.put(IMPORT, List.of(id.toString()));
      case AlertOrigin.Handover(var id) -> values.put(HANDOVER, List.of(id.toString()));
      case AlertOrigin.Arrival(var since) -> values.put(ARRIVED, List.of(since.toString()));
    }
  }

  private static UUID id(String key, String value) {
    try {
      return UUID.fromString(value);
    } catch (IllegalArgumentException _) {
      throw invalid("alert.filter.id", key, value);
    }
  }

  private static <E extends Enum<E>> E constant(
      Class<E> type, String key, String value, List<String> alsoKnown) {
    var known = new ArrayList<String>(alsoKnown);
    for (var constant : type.getEnumConstants()) {
      if (constant.name().equalsIgnoreCase(value)) {
        return constant;
      }
      known.add(lower(constant));
    }
    throw invalid("list.filter.value", value, key, String.join(", ", known));
  }

  private static String key(AlertFacet facet) {
    return lower(facet);
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static ProblemException invalid(String sentenceKey, Object... details) {
    return new Problem.InvalidField(FIELD, sentenceKey, List.of(details)).asException();
  }
}
