package io.sentineliq.workbench.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.sentineliq.workbench.audit.AuditDetails.Fact;
import io.sentineliq.workbench.audit.AuditDetails.FieldChange;
import io.sentineliq.workbench.ledger.CanonicalJson;
import io.sentineliq.workbench.platform.persistence.TrailEntry;
import java.util.ArrayList;
import java.util.List;

/** What a person told the history, as the canonical JSON text (RFC 8785) whose digest is sealed. */
@JsonInclude(JsonInclude.Include.ALWAYS)
record AuditPayload(String description, List<FieldChange> changes, List<Fact> facts) {

  private static final ObjectMapper JSON = new ObjectMapper();

  static String text(TrailEntry entry) {
    var changes = new ArrayList<FieldChange>();
    entry
        .difference()
        .forEach(
            (field, values) ->
                changes.add(new FieldChange(field, values.before(), values.after())));
    var facts = new ArrayList<Fact>();
    entry.facts().forEach((name, value) -> facts.add(new Fact(name, value)));
    try {
      return CanonicalJson.of(
          JSON.writeValueAsString(new AuditPayload(entry.description(), changes, facts)));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("an audit entry is not JSON", e);
    }
  }

  /** Reads a stored payload; one that others wrote in another shape is shown as it is. */
  static AuditPayload parse(String text) {
    try {
      var payload = JSON.readValue(text, AuditPayload.class);
      return new AuditPayload(
          payload.description == null ? "" : payload.description,
          payload.changes == null ? List.of() : payload.changes,
          payload.facts == null ? List.of() : payload.facts);
    } catch (JsonProcessingException e) {
      return new AuditPayload(text, List.of(), List.of());
    }
  }
}
