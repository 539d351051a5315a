package io.sentineliq.workbench.alert.intake.format;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.sentineliq.workbench.alert.intake.AlertDraft;
import io.sentineliq.workbench.alert.intake.record.RecordBytes;
import java.io.IOException;

/** A format whose every record is one JSON object. */
public abstract class JsonFormat implements RecordFormat {

  @Override
  public final Reading read(RecordBytes record) throws IOException {
    var object = RecordJson.object(record.bytes()).filter(this::recognises);
    if (object.isEmpty()) {
      return new Reading.Foreign();
    }
    try {
      return new Reading.Alert(draft(object.get(), record));
    } catch (Unusable e) {
      return Reading.bad(record, e.reasonKey());
    }
  }

  /** Whether {@code object} has the marks of the format. */
  protected abstract boolean recognises(ObjectNode object);

  /** The alert that a recognised object tells of. */
  protected abstract AlertDraft draft(ObjectNode object, RecordBytes record) throws Unusable;
}
