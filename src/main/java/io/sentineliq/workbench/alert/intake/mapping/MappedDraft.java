package io.sentineliq.workbench.alert.intake.mapping;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.sentineliq.workbench.alert.intake.AlertDraft;
import io.sentineliq.workbench.alert.intake.format.Categories;
import io.sentineliq.workbench.alert.intake.format.DraftBuilder;
import io.sentineliq.workbench.alert.intake.format.Metadata;
import io.sentineliq.workbench.alert.intake.format.SeverityWords;
import io.sentineliq.workbench.classification.Severity;
import io.sentineliq.workbench.observable.ObservableType;
import io.sentineliq.workbench.platform.record.RecordBytes;
import io.sentineliq.workbench.platform.record.RecordJson;
import io.sentineliq.workbench.platform.record.Unusable;
import io.sentineliq.workbench.platform.record.WrittenTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Makes the alert that one record tells of by a mapping. */
final class MappedDraft {

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[;,|]");
  private static final Pattern BETWEEN_VALUES = Pattern.compile("[;,|\\s]+");
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Pattern NONE = Pattern.compile("(?!)");

  private final FieldMapping mapping;
  private final WrittenTime time;
  private final Set<String> inColumns;

  MappedDraft(FieldMapping mapping) {
    this.mapping = mapping;
    this.time = new WrittenTime(mapping.formatter(), mapping.zoneId());
    this.inColumns =
        Set.copyOf(
            Stream.of(FieldRole.TITLE, FieldRole.DESCRIPTION, FieldRole.EXTERNAL_ID)
                .flatMap(role -> mapping.columns(role).stream())
                .toList());
  }

  AlertDraft of(ObjectNode object, RecordBytes record) throws Unusable {
    var builder =
        new DraftBuilder(record)
            .externalId(text(object, FieldRole.EXTERNAL_ID))
            .description(text(object, FieldRole.DESCRIPTION))
            .category(text(object, FieldRole.CATEGORY).map(Categories::of).orElse(Categories.OTHER))
            .assets(values(object, FieldRole.ASSET, BETWEEN_WORDS))
            .tags(values(object, FieldRole.TAG, BETWEEN_WORDS));
    observables(object, builder);
    return builder.draft(
        text(object, FieldRole.TITLE).orElseThrow(() -> new Unusable("intake.reject.noTitle")),
        text(object, FieldRole.SOURCE).orElse(mapping.source()),
        severity(object),
        time.parse(
            text(object, FieldRole.DETECTED_AT)
                .orElseThrow(() -> new Unusable("intake.reject.noTimestamp"))),
        Metadata.of(object, inColumns));
  }

  private void observables(ObjectNode object, DraftBuilder builder) {
    var found = builder.observables();
    values(object, FieldRole.HOST, BETWEEN_VALUES).forEach(found::addHost);
    found.add(ObservableType.URL, values(object, FieldRole.URL, SPACE));
    values(object, FieldRole.HASH, BETWEEN_VALUES).forEach(found::addHash);
    found.add(ObservableType.EMAIL, values(object, FieldRole.EMAIL, BETWEEN_VALUES));
    found.add(ObservableType.FILE, values(object, FieldRole.FILE, NONE));
    found.add(ObservableType.REGISTRY, values(object, FieldRole.REGISTRY, NONE));
    found.add(ObservableType.USER_AGENT, values(object, FieldRole.USER_AGENT, NONE));
    values(object, FieldRole.TEXT, NONE).forEach(builder::text);
  }

  private Optional<String> text(ObjectNode object, FieldRole role) {
    return mapping.column(role).flatMap(path -> RecordJson.text(RecordJson.at(object, path)));
  }

  private List<String> values(ObjectNode object, FieldRole role, Pattern between) {
    return mapping.columns(role).stream()
        .flatMap(path -> RecordJson.texts(RecordJson.at(object, path)).stream())
        .flatMap(between::splitAsStream)
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .toList();
  }

  private Severity severity(ObjectNode object) {
    var word = text(object, FieldRole.SEVERITY).orElse("");
    return Optional.ofNullable(mapping.severities().get(word.toLowerCase(Locale.ROOT)))
        .or(() -> SeverityWords.of(word))
        .orElse(Severity.MEDIUM);
  }
}
