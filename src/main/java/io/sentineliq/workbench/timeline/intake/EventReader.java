package io.sentineliq.workbench.timeline.intake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.sentineliq.workbench.platform.problem.ProblemException;
import io.sentineliq.workbench.platform.record.RecordBytes;
import io.sentineliq.workbench.platform.record.RecordJson;
import io.sentineliq.workbench.platform.record.Unusable;
import io.sentineliq.workbench.platform.record.WrittenTime;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.timeline.ManualEntry;
import io.sentineliq.workbench.timeline.TimelineType;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;

/** Makes events of rows by a mapping; says why where it cannot. */
final class EventReader {

  private final EventMapping mapping;
  private final WrittenTime times;

  EventReader(EventMapping mapping) {
    this.mapping = mapping;
    this.times = mapping.times();
  }

  EventRow read(EventFile file, RecordBytes row) throws IOException {
    try {
      return new EventRow.Read(row.line(), entry(file.object(row)));
    } catch (Unusable e) {
      return rejected(row, Messages.text(e.reasonKey()));
    } catch (ProblemException e) {
      return rejected(row, e.problem().sentence());
    }
  }

  private ManualEntry entry(ObjectNode object) throws Unusable {
    var written =
        text(object, EventField.TIME).orElseThrow(() -> new Unusable("timeline.reject.undated"));
    var title =
        text(object, EventField.TITLE).orElseThrow(() -> new Unusable("timeline.reject.untitled"));
    return new ManualEntry(
        type(text(object, EventField.TYPE)),
        times.parse(written),
        title,
        text(object, EventField.DESCRIPTION).orElse(null));
  }

  private Optional<String> text(ObjectNode object, EventField field) {
    return mapping.column(field).flatMap(column -> RecordJson.text(RecordJson.at(object, column)));
  }

  /**
   * The product's own words; every other word of other programs is none of ours and says nothing.
   */
  private static TimelineType type(Optional<String> word) {
    for (var type : TimelineType.values()) {
      if (word.isPresent() && type.name().equals(word.get().toUpperCase(Locale.ROOT))) {
        return type;
      }
    }
    return TimelineType.INFO;
  }

  private static EventRow rejected(RecordBytes row, String reason) {
    return new EventRow.Rejected(row.line(), reason, row.excerpt());
  }
}
