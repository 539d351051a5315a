package io.sentineliq.workbench.alert;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.sentineliq.workbench.undo.UndoItem;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An alert as it stood before an act, as the text that the undo store keeps.
 *
 * @param versionAfter the version the act left it with
 * @param tagged tags the act gave it
 * @param untagged tags the act took from it
 */
record AlertUndo(
    UUID alertId, int versionAfter, AlertState before, Set<String> tagged, Set<String> untagged) {

  private static final String HANDOVER = "handoverId";
  private static final ObjectMapper JSON = new ObjectMapper();

  static String text(AlertMove move) {
    var before = move.from().state();
    var fields = new LinkedHashMap<String, @Nullable Object>();
    fields.put("status", before.status().name());
    fields.put("acknowledgedAt", text(before.acknowledgedAt()));
    fields.put("assigneeId", text(before.assigneeId()));
    fields.put("assignedAt", text(before.assignedAt()));
    fields.put(HANDOVER, text(before.handoverId()));
    fields.put("resolvedAt", text(before.resolvedAt()));
    fields.put("resolution", text(before.resolution()));
    fields.put("resolutionReason", before.resolutionReason());
    fields.put("tagged", move.tagged());
    fields.put("untagged", move.untagged());
    try {
      return JSON.writeValueAsString(fields);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("an alert's state is not JSON", e);
    }
  }

  static AlertUndo of(UndoItem item) {
    try {
      var fields = JSON.readTree(item.stateBefore());
      return new AlertUndo(
          item.subjectId(),
          item.versionAfter(),
          state(fields),
          tags(fields, "tagged"),
          tags(fields, "untagged"));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a stored alert state is not JSON", e);
    }
  }

  /** The tags that putting the alert back is about. */
  Set<String> tags() {
    var tags = new TreeSet<>(tagged);
    tags.addAll(untagged);
    return tags;
  }

  /** Puts {@code alert} back; its tags as far as they still are what the act made of them. */
  AlertMove move(CurrentAlert alert) {
    var given = new TreeSet<>(untagged);
    given.removeAll(alert.tags());
    var taken = new TreeSet<>(tagged);
    taken.retainAll(alert.tags());
    return new AlertMove(alert, before, given, taken);
  }

  private static AlertState state(JsonNode fields) {
    var assigneeId = value(fields, "assigneeId");
    var resolution = value(fields, "resolution");
    return new AlertState(
        AlertStatus.valueOf(fields.required("status").asText()),
        instant(fields, "acknowledgedAt"),
        assigneeId == null ? null : UUID.fromString(assigneeId),
        instant(fields, "assignedAt"),
        handover(fields),
        instant(fields, "resolvedAt"),
        resolution == null ? null : Resolution.valueOf(resolution),
        value(fields, "resolutionReason"));
  }

  /** What was kept before handovers were known says nothing of them. */
  private static @Nullable UUID handover(JsonNode fields) {
    return fields.hasNonNull(HANDOVER) ? UUID.fromString(fields.get(HANDOVER).asText()) : null;
  }

  private static Set<String> tags(JsonNode fields, String name) {
    var tags = new TreeSet<String>();
    fields.required(name).forEach(tag -> tags.add(tag.asText()));
    return tags;
  }

  private static @Nullable Instant instant(JsonNode fields, String name) {
    var text = value(fields, name);
    return text == null ? null : Instant.parse(text);
  }

  private static @Nullable String value(JsonNode fields, String name) {
    var field = fields.required(name);
    return field.isNull() ? null : field.asText();
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }
}
