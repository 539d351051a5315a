package io.sentineliq.workbench.timeline.ui;

import io.sentineliq.workbench.platform.fx.Merge;
import io.sentineliq.workbench.platform.fx.TwoEdits;
import io.sentineliq.workbench.platform.text.Times;
import io.sentineliq.workbench.timeline.ManualEntry;
import java.time.ZoneId;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What an event that a person wrote says, part by part. */
enum EventPart implements TwoEdits.Part<ManualEntry> {
  AT("timeline.column.at", ManualEntry::at),
  TYPE("timeline.entry.type", ManualEntry::type),
  TITLE("timeline.entry.title", ManualEntry::title),
  DESCRIPTION("timeline.entry.description", ManualEntry::description);

  private final String key;
  private final Function<ManualEntry, @Nullable Object> value;

  EventPart(String key, Function<ManualEntry, @Nullable Object> value) {
    this.key = key;
    this.value = value;
  }

  /** Brings two edits of one event together. */
  static Merge<ManualEntry> merge(ManualEntry base, ManualEntry mine, ManualEntry theirs) {
    return new TwoEdits<>(base, mine, theirs, EventPart.class, EventPart::settled);
  }

  @Override
  public String key() {
    return key;
  }

  @Override
  public @Nullable Object value(ManualEntry words) {
    return value.apply(words);
  }

  @Override
  public String shown(ManualEntry words) {
    return this == AT
        ? Times.exact(words.at(), ZoneId.systemDefault())
        : TwoEdits.Part.super.shown(words);
  }

  @Override
  public boolean canJoin() {
    return this == DESCRIPTION;
  }

  private static ManualEntry settled(TwoEdits.Chosen<ManualEntry, EventPart> chosen) {
    return new ManualEntry(
        chosen.of(TYPE).type(),
        chosen.of(AT).at(),
        chosen.of(TITLE).title(),
        chosen.text(DESCRIPTION, ManualEntry::description));
  }
}
