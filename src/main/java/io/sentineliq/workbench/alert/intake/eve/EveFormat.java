package io.sentineliq.workbench.alert.intake.eve;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import io.sentineliq.workbench.alert.intake.format.Reading;
import io.sentineliq.workbench.alert.intake.format.RecordFormat;
import io.sentineliq.workbench.platform.record.RecordBytes;
import io.sentineliq.workbench.platform.record.RecordJson;
import io.sentineliq.workbench.platform.record.Unusable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Suricata's EVE log ({@code eve.json}): objects with an {@code event_type}. Those of type {@code
 * alert} become alerts, all other event types are skipped by name. Every record is read to its end,
 * so that a cut one is never skipped.
 */
public final class EveFormat implements RecordFormat {

  @Override
  public String label() {
    return "Suricata EVE";
  }

  @Override
  public Reading read(RecordBytes record) throws IOException {
    try {
      var eventType = eventType(record.bytes());
      if (eventType == null) {
        return new Reading.Foreign();
      }
      return eventType.equals("alert") ? alert(record) : new Reading.Other(kind(eventType));
    } catch (JsonProcessingException e) {
      return new Reading.Foreign();
    }
  }

  private static Reading alert(RecordBytes record) throws IOException {
    try {
      var root = RecordJson.object(record.bytes());
      return root.isPresent()
          ? new Reading.Alert(EveAlert.draft(root.get(), record))
          : new Reading.Foreign();
    } catch (Unusable e) {
      return Reading.bad(record, e.reasonKey());
    }
  }

  /** The event type, or null when there is none at the top of an object. */
  private static @Nullable String eventType(byte[] bytes) throws IOException {
    try (var json = RecordJson.FACTORY.createParser(bytes)) {
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
      return json.nextToken() == null ? eventType : null;
    }
  }

  /** Event types are counted by name; a hostile file must not make up a million of them. */
  private static String kind(String eventType) {
    return eventType.length() <= 40 && eventType.matches("[a-z0-9_]+") ? eventType : "other";
  }
}
