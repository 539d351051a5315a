package io.sentineliq.workbench.evidence.ui;

import io.sentineliq.workbench.evidence.CustodyEntryRow;
import io.sentineliq.workbench.evidence.custody.CustodyAction;
import io.sentineliq.workbench.evidence.custody.CustodyState;
import io.sentineliq.workbench.evidence.custody.StatementField;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.platform.text.VisibleText;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the drawn life of an exhibit from its chain. */
final class StoryTeller {

  private final EntryWords words;
  private final Periods custodians = new Periods(-1);
  private final Periods places = new Periods(3);
  private final List<CustodyStory.Check> checks = new ArrayList<>();
  private final List<CustodyStep> steps = new ArrayList<>();
  private CustodyState state = CustodyState.NONE;
  private String keeper = "";

  StoryTeller(ZoneId zone) {
    this.words = new EntryWords(zone);
  }

  /** The life of an exhibit whose chain is {@code entries}, oldest first; not empty. */
  CustodyStory tell(List<CustodyEntryRow> entries, Instant now) {
    entries.forEach(this::tell);
    var from = entries.getFirst().envelope().at();
    var last = entries.getLast().envelope().at();
    var until = state.isOver() || now.isBefore(last) ? last : now;
    var people = custodians.upTo(until);
    var told = withGaps(people);
    return new CustodyStory(from, until, people, places.upTo(until), checks, told.reversed());
  }

  private void tell(CustodyEntryRow entry) {
    var action = entry.statement().action();
    var at = entry.envelope().at();
    state = action.after(state);
    if (action == CustodyAction.VERIFIED || action == CustodyAction.VERIFICATION_FAILED) {
      checks.add(new CustodyStory.Check(at, action == CustodyAction.VERIFIED));
    }
    hands(entry, action, at);
    var place = entry.statement().get(StatementField.TO);
    if (action != CustodyAction.TRANSFER_OFFERED
        && action != CustodyAction.TRANSFER_REFUSED
        && !place.isEmpty()) {
      places.turn(at, VisibleText.of(place));
    }
    if (state.isOver()) {
      custodians.end(at);
      places.end(at);
    }
    steps.add(words.step(entry));
  }

  private void hands(CustodyEntryRow entry, CustodyAction action, Instant at) {
    var actor = VisibleText.of(entry.envelope().actorName());
    switch (action) {
      case COLLECTED, IMPORTED, TRANSFERRED -> {
        keeper = actor;
        custodians.turn(at, actor);
      }
      case CHECKED_OUT -> custodians.turn(at, actor);
      case CHECKED_IN -> {
        keeper =
            entry
                .statement()
                .receivedBy()
                .map(party -> VisibleText.of(party.name()))
                .orElse(keeper);
        custodians.turn(at, keeper);
      }
      default -> {
        // Whoever has it keeps it.
      }
    }
  }

  /** The same gaps stand in the vertical timeline, between the entries around them. */
  private List<CustodyStep> withGaps(List<Period> people) {
    var told = new ArrayList<CustodyStep>();
    for (var i = 0; i < steps.size(); i++) {
      var number = i;
      gapBefore(people, number).ifPresent(gap -> told.add(words.gap(gap)));
      told.add(steps.get(i));
    }
    return told;
  }

  private Optional<Period> gapBefore(List<Period> people, int step) {
    var begin = words.moments().get(step);
    return people.stream()
        .filter(period -> period.isGap() && period.until().equals(begin))
        .filter(gap -> step > 0 && words.moments().get(step - 1).isBefore(begin))
        .findFirst();
  }

  /** A length as people say it: {@code 2 h 14 min}. */
  static String length(Duration length) {
    return length.toDays() > 0
        ? Messages.text("evidence.length.days", length.toDays(), length.toHoursPart())
        : Messages.text("evidence.length.hours", length.toHours(), length.toMinutesPart());
  }
}
