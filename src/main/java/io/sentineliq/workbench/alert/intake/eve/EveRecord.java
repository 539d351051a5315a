package io.sentineliq.workbench.alert.intake.eve;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.sentineliq.workbench.alert.intake.AlertDraft;
import io.sentineliq.workbench.alert.intake.Reject;
import io.sentineliq.workbench.alert.intake.record.RecordBytes;
import io.sentineliq.workbench.platform.text.Messages;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** What one record of an EVE file turned out to be. */
sealed interface EveRecord {

  /** An alert, ready to be stored. */
  record Alert(AlertDraft draft) implements EveRecord {}

  /** Another event type. */
  record Other(String eventType) implements EveRecord {}

  /** An alert that misses what an alert needs. */
  record Unusable(Reject reject) implements EveRecord {}

  /** Not an EVE record at all. */
  record Unrecognised(Reject reject) implements EveRecord {}

  /** Reads one record. Every record is read to its end, so that a cut one is never skipped. */
  static EveRecord read(RecordBytes record) throws IOException {
    if (record.isTooLong()) {
      return unrecognised(record, "intake.reject.tooLong");
    }
    if (!record.isUtf8()) {
      return unrecognised(record, "intake.reject.notUtf8");
    }
    try {
      var eventType = eventType(record.bytes());
      if (eventType == null) {
        return unrecognised(record, "intake.reject.notEve");
      }
      return eventType.equals("alert") ? alert(record) : new Other(kind(eventType));
    } catch (StreamConstraintsException e) {
      return unrecognised(record, "intake.reject.tooComplex");
    } catch (JsonEOFException e) {
      return unrecognised(record, "intake.reject.truncated");
    } catch (JsonProcessingException e) {
      return unrecognised(record, "intake.reject.notJson");
    }
  }

  private static EveRecord alert(RecordBytes record) throws IOException {
    try {
      JsonNode root = EveJson.MAPPER.readTree(record.bytes());
      return new Alert(EveAlert.draft((ObjectNode) root, record));
    } catch (EveAlert.Unusable e) {
      return new Unusable(reject(record, e.reasonKey()));
    }
  }

  /** The event type, or null when there is none at the top of an object. */
  private static @Nullable String eventType(byte[] bytes) throws IOException {
    try (var json = EveJson.FACTORY.createParser(bytes)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        return null;
      }
      String eventType = null;
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        var isEventType = json.currentName().equals("event_type");
        if (json.nextToken() == JsonToken.VALUE_STRING && isEventType) {
          eventType = json.getText();
        } else {
          json.skipChildren();
        }
      }
      return isAtEnd(json) ? eventType : null;
    }
  }

  private static boolean isAtEnd(JsonParser json) throws IOException {
    return json.nextToken() == null;
  }

  /** Event types are counted by name; a hostile file must not make up a million of them. */
  private static String kind(String eventType) {
    return eventType.length() <= 40 && eventType.matches("[a-z0-9_]+") ? eventType : "other";
  }

  private static EveRecord unrecognised(RecordBytes record, String reasonKey) {
    return new Unrecognised(reject(record, reasonKey));
  }

  private static Reject reject(RecordBytes record, String reasonKey) {
    return new Reject(record.line(), Messages.text(reasonKey), record.excerpt());
  }
}
