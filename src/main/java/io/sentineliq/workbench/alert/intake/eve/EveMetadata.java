package io.sentineliq.workbench.alert.intake.eve;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.sentineliq.workbench.alert.intake.SourceText;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Set;

/**
 * Everything of an EVE record that has no column of its own, known or not, as one JSON object that
 * every database takes: texts cleaned, numbers beyond what a database calculates with as text.
 */
final class EveMetadata {

  private static final Set<String> IN_COLUMNS = Set.of("timestamp", "event_type");
  private static final Set<String> OF_ALERT_IN_COLUMNS = Set.of("signature");
  private static final int LARGEST_EXPONENT = 1_000;

  private EveMetadata() {}

  static String of(ObjectNode record) {
    var text = new StringWriter();
    try (var json = EveJson.FACTORY.createGenerator(text)) {
      json.writeStartObject();
      for (var field : record.properties()) {
        if (field.getKey().equals("alert") && field.getValue() instanceof ObjectNode alert) {
          json.writeFieldName("alert");
          object(json, alert, OF_ALERT_IN_COLUMNS);
        } else if (!IN_COLUMNS.contains(field.getKey())) {
          json.writeFieldName(SourceText.clean(field.getKey()));
          value(json, field.getValue());
        }
      }
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static void object(JsonGenerator json, ObjectNode object, Set<String> without)
      throws IOException {
    json.writeStartObject();
    for (var field : object.properties()) {
      if (!without.contains(field.getKey())) {
        json.writeFieldName(SourceText.clean(field.getKey()));
        value(json, field.getValue());
      }
    }
    json.writeEndObject();
  }

  private static void value(JsonGenerator json, JsonNode value) throws IOException {
    switch (value) {
      case ObjectNode object -> object(json, object, Set.of());
      case JsonNode array when array.isArray() -> {
        json.writeStartArray();
        for (var element : array) {
          value(json, element);
        }
        json.writeEndArray();
      }
      case JsonNode text when text.isTextual() -> json.writeString(SourceText.clean(text.asText()));
      case JsonNode number when number.isBigDecimal() && isExtreme(number) ->
          json.writeString(number.asText());
      default -> EveJson.MAPPER.writeTree(json, value);
    }
  }

  private static boolean isExtreme(JsonNode number) {
    return Math.abs((long) number.decimalValue().scale()) > LARGEST_EXPONENT;
  }
}
