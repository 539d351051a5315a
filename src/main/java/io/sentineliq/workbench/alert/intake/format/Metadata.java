package io.sentineliq.workbench.alert.intake.format;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.sentineliq.workbench.platform.record.RecordJson;
import io.sentineliq.workbench.platform.record.SourceText;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Set;

/**
 * Everything of a record that has no column of its own, known or not, as one JSON object that every
 * database takes: texts cleaned, numbers beyond what a database calculates with as text. A field
 * for which there is no room is named, and stays in the raw record.
 */
public final class Metadata {

  private static final int LARGEST_EXPONENT = 1_000;

  /** H2 takes JSON of up to 1 MiB, and escapes can make a record longer than it was. */
  private static final int MOST_BYTES = 1_000_000;

  private static final String OMITTED = "fields_only_in_the_raw_record";
  private static final int MOST_NAMES = 100;
  private static final int LONGEST_NAME = 60;

  private Metadata() {}

  /**
   * The object to be kept.
   *
   * @param inColumns names of fields that have a column: of the record, or {@code outer.inner} of
   *     an object in it
   */
  public static String of(ObjectNode record, Set<String> inColumns) {
    var metadata = new StringBuilder("{");
    var omitted = new ArrayList<String>();
    var room = MOST_BYTES;
    for (var field : record.properties()) {
      if (!inColumns.contains(field.getKey())) {
        var text = field(field.getKey(), field.getValue(), inColumns);
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
      append(metadata, field(OMITTED, RecordJson.MAPPER.valueToTree(names), Set.of()));
    }
    return metadata.append('}').toString();
  }

  private static void append(StringBuilder metadata, String field) {
    metadata.append(metadata.length() > 1 ? "," : "").append(field);
  }

  /** The field as it stands within an object. */
  private static String field(String name, JsonNode value, Set<String> inColumns) {
    var text = new StringWriter();
    try (var json = RecordJson.FACTORY.createGenerator(text)) {
      json.writeStartObject();
      json.writeFieldName(SourceText.clean(name));
      if (value instanceof ObjectNode inner) {
        object(json, inner, name + ".", inColumns);
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

  private static void object(
      JsonGenerator json, ObjectNode object, String prefix, Set<String> without)
      throws IOException {
    json.writeStartObject();
    for (var field : object.properties()) {
      if (!without.contains(prefix + field.getKey())) {
        json.writeFieldName(SourceText.clean(field.getKey()));
        value(json, field.getValue());
      }
    }
    json.writeEndObject();
  }

  private static void value(JsonGenerator json, JsonNode value) throws IOException {
    switch (value) {
      case ObjectNode object -> object(json, object, "", Set.of());
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
      default -> RecordJson.MAPPER.writeTree(json, value);
    }
  }

  private static boolean isExtreme(JsonNode number) {
    return Math.abs((long) number.decimalValue().scale()) > LARGEST_EXPONENT;
  }
}
