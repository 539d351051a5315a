package io.sentineliq.workbench.incident.ui;

import io.sentineliq.workbench.incident.IncidentSaid;
import io.sentineliq.workbench.platform.fx.Merge;
import io.sentineliq.workbench.platform.fx.TwoEdits;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What an incident says of itself, part by part. */
enum IncidentPart implements TwoEdits.Part<IncidentSaid> {
  TITLE("incident.form.title", IncidentSaid::title),
  SEVERITY("incident.form.howBad", IncidentSaid::severity),
  PRIORITY("incident.form.priority", IncidentSaid::priority),
  MINUTES("incident.form.minutes", IncidentSaid::slaMinutes);

  private final String key;
  private final Function<IncidentSaid, @Nullable Object> value;

  IncidentPart(String key, Function<IncidentSaid, @Nullable Object> value) {
    this.key = key;
    this.value = value;
  }

  /** Brings two edits of one incident together. */
  static Merge<IncidentSaid> merge(IncidentSaid base, IncidentSaid mine, IncidentSaid theirs) {
    return new TwoEdits<>(base, mine, theirs, IncidentPart.class, IncidentPart::settled);
  }

  @Override
  public String key() {
    return key;
  }

  @Override
  public @Nullable Object value(IncidentSaid words) {
    return value.apply(words);
  }

  private static IncidentSaid settled(TwoEdits.Chosen<IncidentSaid, IncidentPart> chosen) {
    return new IncidentSaid(
        chosen.of(TITLE).title(),
        chosen.of(SEVERITY).severity(),
        chosen.of(PRIORITY).priority(),
        chosen.of(MINUTES).slaMinutes());
  }
}
