package io.sentineliq.workbench.report;

import io.sentineliq.workbench.attack.AttackCatalogue;
import io.sentineliq.workbench.observable.Defang;
import io.sentineliq.workbench.platform.text.Messages;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The records a text speaks of: techniques by their number, observables by their value. */
final class Citations {

  private static final Pattern TECHNIQUE = Pattern.compile("\\bT\\d{4}(?:\\.\\d{3})?\\b");

  private final String text;
  private final String small;

  Citations(String text) {
    this.text = text;
    this.small = text.toLowerCase(Locale.ROOT);
  }

  /** Each technique once, with its name. */
  List<List<String>> techniques() {
    var catalogue = AttackCatalogue.shipped();
    var ids = new TreeSet<String>();
    TECHNIQUE.matcher(text).results().forEach(hit -> ids.add(hit.group()));
    return ids.stream()
        .flatMap(id -> catalogue.technique(id).stream())
        .map(technique -> List.of(technique.id(), catalogue.fullName(technique)))
        .toList();
  }

  /** Those of {@code known} that stand in the text as they are or defanged. */
  Stream<List<String>> observables(List<ReportObservable> known, Redaction redaction) {
    return known.stream()
        .filter(this::isCited)
        .map(
            one ->
                List.of(
                    Messages.of(one.type()),
                    redaction.applied(Defang.text(one.type(), one.written()))));
  }

  private boolean isCited(ReportObservable one) {
    return has(one.written())
        || has(one.normalised())
        || has(Defang.text(one.type(), one.written()));
  }

  private boolean has(String value) {
    return !value.isBlank() && small.contains(value.toLowerCase(Locale.ROOT));
  }
}
