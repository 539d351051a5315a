package io.sentineliq.workbench.detection.text;

import io.sentineliq.workbench.classification.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What was found in a text.
 *
 * @param finds of each tracker that matched
 */
public record TextFinds(TextDraft draft, MaskedText masked, List<TrackerFind> finds) {

  private static final int MANY = 5;
  private static final int LONGEST_TITLE = 500;

  /** The same with {@code other} finds. */
  TextFinds with(List<TrackerFind> other) {
    return new TextFinds(draft, masked, List.copyOf(other));
  }

  /** What it is called, with nothing sensitive in it. */
  String title() {
    var given = draft.title().isEmpty() ? firstLine() : draft.title();
    var line = MaskedText.line(given);
    return line.substring(0, Math.min(LONGEST_TITLE, line.length()));
  }

  private String firstLine() {
    return draft
        .content()
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .findFirst()
        .map(line -> line.substring(0, Math.min(120, line.length())))
        .orElse("");
  }

  /** The worst of what the trackers say and what leaked. */
  Severity severity() {
    var told = finds.stream().map(find -> find.tracker().severity());
    var leaked = masked.spans().stream().map(span -> span.kind().severity());
    return Stream.concat(told, leaked)
        .max(Comparator.comparingInt(Severity::rank))
        .orElse(Severity.LOW);
  }

  /** The brand of the first tracker that has one. */
  Optional<UUID> brandId() {
    return finds.stream()
        .map(find -> find.tracker().brandId())
        .filter(Objects::nonNull)
        .findFirst();
  }

  /** Whether a tracker asks to tell of something as bad as this. */
  boolean isUrgent() {
    var rank = severity().rank();
    return finds.stream()
        .map(find -> find.tracker().notifyFrom())
        .anyMatch(from -> from != null && rank >= from.rank());
  }

  /** What the trackers tag it with. */
  List<String> tags() {
    return finds.stream()
        .map(find -> find.tracker().tag())
        .filter(Objects::nonNull)
        .distinct()
        .sorted()
        .toList();
  }

  /** Why it is worth a look; the points add up to the confidence, which ends at 100. */
  List<TextReason> reasons(boolean isByHand) {
    var reasons = new ArrayList<TextReason>();
    if (isByHand) {
      reasons.add(new TextReason(TextClue.BY_HAND, ""));
    }
    for (var find : finds) {
      var isFirst = reasons.stream().noneMatch(reason -> reason.clue() == TextClue.TRACKER);
      var clue = isFirst ? TextClue.TRACKER : TextClue.FURTHER_TRACKER;
      reasons.add(new TextReason(clue, find.tracker().name()));
    }
    var places = finds.stream().mapToInt(find -> find.places().size()).sum();
    if (places >= MANY) {
      reasons.add(new TextReason(TextClue.MANY_PLACES, Integer.toString(places)));
    }
    count(reasons, TextClue.SECRET, Severity.HIGH.rank(), Severity.CRITICAL.rank());
    count(reasons, TextClue.PERSONAL, Severity.LOW.rank(), Severity.MEDIUM.rank());
    return List.copyOf(reasons);
  }

  private void count(List<TextReason> reasons, TextClue clue, int least, int most) {
    var found =
        masked.spans().stream()
            .mapToInt(span -> span.kind().severity().rank())
            .filter(rank -> rank >= least && rank <= most)
            .count();
    if (found > 0) {
      reasons.add(new TextReason(clue, Long.toString(found)));
    }
  }

  static int confidence(List<TextReason> reasons) {
    return Math.min(100, reasons.stream().mapToInt(reason -> reason.clue().points()).sum());
  }
}
