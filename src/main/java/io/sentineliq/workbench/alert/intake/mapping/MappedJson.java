package io.sentineliq.workbench.alert.intake.mapping;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.sentineliq.workbench.alert.intake.AlertDraft;
import io.sentineliq.workbench.alert.intake.format.JsonFormat;
import io.sentineliq.workbench.platform.record.RecordBytes;
import io.sentineliq.workbench.platform.record.Unusable;

/** JSON objects of any kind, one for each alert, by a mapping. */
final class MappedJson extends JsonFormat {

  private final MappedDraft draft;

  MappedJson(FieldMapping mapping) {
    this.draft = new MappedDraft(mapping);
  }

  @Override
  public String label() {
    return GenericKind.JSON.label();
  }

  @Override
  protected boolean recognises(ObjectNode object) {
    return true;
  }

  @Override
  protected AlertDraft draft(ObjectNode object, RecordBytes record) throws Unusable {
    return draft.of(object, record);
  }
}
