package io.sentineliq.workbench.alert.intake.format;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.sentineliq.workbench.alert.intake.AlertDraft;
import io.sentineliq.workbench.platform.record.RecordBytes;
import io.sentineliq.workbench.platform.record.RecordJson;
import io.sentineliq.workbench.platform.record.Unusable;
import java.io.IOException;
import java.util.List;

/** A format whose every record is one JSON object. */
public abstract class JsonFormat implements RecordFormat {

  @Override
  public final Reading read(RecordBytes record) throws IOException {
    var object = RecordJson.object(record.bytes()).filter(this::recognises);
    if (object.isEmpty()) {
      return new Reading.Foreign();
    }
    var parts = parts(object.get(), record);
    if (!parts.isEmpty()) {
      return new Reading.Several(parts);
    }
    try {
      return new Reading.Alert(draft(object.get(), record));
    } catch (Unusable e) {
      return Reading.bad(record, e.reasonKey());
    }
  }

  /** Whether {@code object} has the marks of the format. */
  protected abstract boolean recognises(ObjectNode object);

  /** The records within a recognised object that are to be read instead of it; usually none. */
  protected List<RecordBytes> parts(ObjectNode object, RecordBytes record) throws IOException {
    return List.of();
  }

  /** The alert that a recognised object tells of. */
  protected abstract AlertDraft draft(ObjectNode object, RecordBytes record) throws Unusable;
}
