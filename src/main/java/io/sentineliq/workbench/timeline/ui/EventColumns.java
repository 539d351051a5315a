package io.sentineliq.workbench.timeline.ui;

import io.sentineliq.workbench.platform.list.CsvExport;
import io.sentineliq.workbench.platform.list.ListFile;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.platform.text.VisibleText;
import io.sentineliq.workbench.timeline.TimelineEntry;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** What stands of an event in a file: words for people in a table, names for machines in JSON. */
record EventColumns(UnaryOperator<String> harmless) {

  List<CsvExport.Column<TimelineEntry>> in(ListFile form) {
    return List.of(
        column(form, "at", "timeline.column.at", entry -> entry.at().toString()),
        column(form, "type", "timeline.column.type", entry -> entry.type().name()),
        column(form, "kind", "timeline.column.kind", entry -> entry.kind().name()),
        column(form, "title", "timeline.column.title", entry -> shown(entry.words())),
        column(
            form,
            "description",
            "timeline.entry.description",
            entry -> shown(Objects.requireNonNullElse(entry.description(), ""))),
        column(form, "actor", "timeline.column.actor", entry -> VisibleText.of(entry.actor())));
  }

  private static CsvExport.Column<TimelineEntry> column(
      ListFile form, String name, String titleKey, Function<TimelineEntry, String> text) {
    return new CsvExport.Column<>(form == ListFile.JSONL ? name : Messages.text(titleKey), text);
  }

  private String shown(String text) {
    return VisibleText.lines(harmless.apply(text));
  }
}
