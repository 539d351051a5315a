package io.sentineliq.workbench.alert.intake.format;

import io.sentineliq.workbench.alert.intake.AlertDraft;
import io.sentineliq.workbench.alert.intake.ObservableBag;
import io.sentineliq.workbench.alert.intake.RawRecord;
import io.sentineliq.workbench.classification.Severity;
import io.sentineliq.workbench.platform.record.RecordBytes;
import io.sentineliq.workbench.platform.record.SourceText;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Collects what a record says until it is an alert: texts are cut to fit their columns, lists to
 * what a person could look at. Without an id of the source's own, the digest of the record's bytes
 * is its id.
 */
public final class DraftBuilder {

  private static final int LONGEST_TITLE = 500;
  private static final int LONGEST_SOURCE = 200;
  private static final int LONGEST_ID = 300;
  private static final int LONGEST_DESCRIPTION = 20_000;
  private static final int LONGEST_TAG = 100;
  private static final int LONGEST_ASSET = 255;
  private static final int MOST = 50;

  private final RecordBytes record;
  private final RawRecord raw;
  private final Set<String> tags = new LinkedHashSet<>();
  private final Set<String> assets = new LinkedHashSet<>();
  private final ObservableBag observables = new ObservableBag();
  private final List<String> texts = new ArrayList<>();
  private String externalId;
  private @Nullable String description;
  private String category = "other";

  /** For the alert that {@code record} tells of. */
  public DraftBuilder(RecordBytes record) {
    this.record = record;
    this.raw = new RawRecord(record.bytes());
    this.externalId = "sha256:" + raw.sha256Text();
  }

  /** The source's own id of the record, when it has one that would fit its column. */
  public DraftBuilder externalId(Optional<String> id) {
    id.filter(text -> text.length() <= LONGEST_ID).ifPresent(text -> externalId = text);
    return this;
  }

  /** What happened, in the source's words; observables in them are taken. */
  public DraftBuilder description(Optional<String> text) {
    text.ifPresent(
        words -> {
          description = SourceText.fit(words, LONGEST_DESCRIPTION);
          text(words);
        });
    return this;
  }

  /** What happened, put together from fields whose observables are added one by one. */
  public DraftBuilder summary(Optional<String> text) {
    text.ifPresent(words -> description = SourceText.fit(words, LONGEST_DESCRIPTION));
    return this;
  }

  /** More words of the source, in which observables may stand. */
  public DraftBuilder text(String words) {
    texts.add(words);
    return this;
  }

  /** One of the product's categories. */
  public DraftBuilder category(String name) {
    category = name;
    return this;
  }

  /** More tags. */
  public DraftBuilder tags(Collection<String> more) {
    more.forEach(tag -> tags.add(SourceText.fit(tag, LONGEST_TAG)));
    return this;
  }

  /** More affected assets. */
  public DraftBuilder assets(Collection<String> more) {
    more.forEach(asset -> assets.add(SourceText.fit(asset, LONGEST_ASSET)));
    return this;
  }

  /** Where observables are added. */
  public ObservableBag observables() {
    return observables;
  }

  /** The alert; observables from its title and other texts come after those from its fields. */
  public AlertDraft draft(
      String title, String source, Severity severity, Instant detectedAt, String metadata) {
    TextObservables.add(title, observables);
    texts.forEach(words -> TextObservables.add(words, observables));
    return new AlertDraft(
        record.line(),
        SourceText.fit(title, LONGEST_TITLE),
        description,
        SourceText.fit(source, LONGEST_SOURCE),
        externalId,
        severity,
        detectedAt,
        category,
        assets.stream().limit(MOST).toList(),
        tags.stream().limit(MOST).toList(),
        observables.drafts(),
        metadata,
        raw);
  }
}
