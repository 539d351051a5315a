package io.sentineliq.workbench.alert.intake.eve;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.sentineliq.workbench.alert.intake.SourceText;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Set;

/**
 * Everything of an EVE record that has no column of its own, known or not, as one JSON object that
 * every database takes: texts cleaned, numbers beyond what a database calculates with as text. A
 * field for which there is no room is named, and stays in the raw record.
 */
final class EveMetadata {

  private static final Set<String> IN_COLUMNS = Set.of("timestamp", "event_type");
  private static final Set<String> OF_ALERT_IN_COLUMNS = Set.of("signature");
  private static final int LARGEST_EXPONENT = 1_000;

  /** H2 takes JSON of up to 1 MiB, and escapes can make a record longer than it was. */
  private static final int MOST_BYTES = 1_000_000;

  private static final String OMITTED = "fields_only_in_the_raw_record";
  private static final int MOST_NAMES = 100;
  private static final int LONGEST_NAME = 60;

  private EveMetadata() {}

  static String of(ObjectNode record) {
    var metadata = new StringBuilder("{");
    var omitted = new ArrayList<String>();
    var room = MOST_BYTES;
    for (var field : record.properties()) {
      if (!IN_COLUMNS.contains(field.getKey())) {
        var text = field(field.getKey(), field.getValue());
        var size = text.getBytes(StandardCharsets.UTF_8).length;
        if (size <= room) {
          append(metadata, text);
          room -= size;
        } else {
          omitted.add(SourceText.fit(SourceText.clean(field.getKey()), LONGEST_NAME));
        }
      }
    }
    if (!omitted.isEmpty()) {
      var names = omitted.subList(0, Math.min(omitted.size(), MOST_NAMES));
      append(metadata, field(OMITTED, EveJson.MAPPER.valueToTree(names)));
    }
    return metadata.append('}').toString();
  }

  private static void append(StringBuilder metadata, String field) {
    metadata.append(metadata.length() > 1 ? "," : "").append(field);
  }

  /** The field as it stands within an object. */
  private static String field(String name, JsonNode value) {
    var text = new StringWriter();
    try (var json = EveJson.FACTORY.createGenerator(text)) {
      json.writeStartObject();
      json.writeFieldName(SourceText.clean(name));
      if (name.equals("alert") && value instanceof ObjectNode alert) {
        object(json, alert, OF_ALERT_IN_COLUMNS);
      } else {
        value(json, value);
      }
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    var object = text.toString();
    return object.substring(1, object.length() - 1);
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
