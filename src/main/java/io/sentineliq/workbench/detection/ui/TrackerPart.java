package io.sentineliq.workbench.detection.ui;

import io.sentineliq.workbench.detection.tracking.NewTracker;
import io.sentineliq.workbench.detection.tracking.TrackerDetails;
import io.sentineliq.workbench.platform.fx.Merge;
import io.sentineliq.workbench.platform.fx.TwoEdits;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a tracker says of itself, part by part. */
enum TrackerPart implements TwoEdits.Part<TrackerPart.Words> {
  NAME("tracker.form.name", NewTracker::name),
  TYPE("tracker.form.type", NewTracker::type),
  PATTERN("tracker.form.pattern", NewTracker::pattern),
  CASE("tracker.form.caseSensitive", NewTracker::isCaseSensitive),
  SLIPS("tracker.form.fuzzy", NewTracker::isFuzzy),
  THRESHOLD("tracker.form.threshold", NewTracker::threshold),
  BRAND("tracker.form.brand", NewTracker::brandId),
  SEVERITY("tracker.form.severity", NewTracker::severity),
  TAG("tracker.form.tag", NewTracker::autoTag),
  NOTIFY("tracker.form.notify", NewTracker::notifyOn);

  private final String key;
  private final Function<NewTracker, @Nullable Object> value;

  TrackerPart(String key, Function<NewTracker, @Nullable Object> value) {
    this.key = key;
    this.value = value;
  }

  /**
   * What a tracker says of itself, for people.
   *
   * @param brand what its brand is called; empty for none
   */
  record Words(NewTracker said, String brand) {

    static Words of(TrackerDetails details) {
      var brand = details.row().brand();
      return new Words(details.said(), brand == null ? "" : brand);
    }
  }

  /** Brings two edits of one tracker together. */
  static Merge<Words> merge(Words base, Words mine, Words theirs) {
    return new TwoEdits<>(base, mine, theirs, TrackerPart.class, TrackerPart::settled);
  }

  @Override
  public String key() {
    return key;
  }

  @Override
  public @Nullable Object value(Words words) {
    return value.apply(words.said);
  }

  @Override
  public String shown(Words words) {
    return this == BRAND ? words.brand : TwoEdits.Part.super.shown(words);
  }

  private static Words settled(TwoEdits.Chosen<Words, TrackerPart> chosen) {
    return new Words(
        new NewTracker(
            chosen.of(NAME).said.name(),
            chosen.of(TYPE).said.type(),
            chosen.of(PATTERN).said.pattern(),
            chosen.of(BRAND).said.brandId(),
            chosen.of(CASE).said.isCaseSensitive(),
            chosen.of(SLIPS).said.isFuzzy(),
            chosen.of(THRESHOLD).said.threshold(),
            chosen.of(SEVERITY).said.severity(),
            chosen.of(TAG).said.autoTag(),
            chosen.of(NOTIFY).said.notifyOn()),
        chosen.of(BRAND).brand);
  }
}
