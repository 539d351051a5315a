package io.sentineliq.workbench.alert.intake.mapping;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.sentineliq.workbench.classification.Severity;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.record.RecordJson;
import io.sentineliq.workbench.platform.text.Messages;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A mapping as JSON, in a file or in the store: {@code {"columns": {"When": "DETECTED_AT", "Name":
 * "TITLE"}, "source": "Proxy", "time_pattern": "", "zone": "Europe/Berlin", "severities": {"hoch":
 * "HIGH"}}}. Only the columns must be there.
 */
public final class MappingJson {

  /** Longest text that is read. */
  public static final int LONGEST = 100_000;

  private MappingJson() {}

  /** The JSON of {@code mapping}. */
  public static String write(FieldMapping mapping) {
    var object = JsonNodeFactory.instance.objectNode();
    var columns = object.putObject("columns");
    mapping.columns().forEach((name, role) -> columns.put(name, role.name()));
    object.put("source", mapping.source());
    object.put("time_pattern", mapping.timePattern());
    object.put("zone", mapping.zone());
    var severities = object.putObject("severities");
    mapping.severities().forEach((word, severity) -> severities.put(word, severity.name()));
    return object.toString();
  }

  /**
   * The mapping that {@code json} tells.
   *
   * @param file how the text is called in a {@link Problem.UnreadableInput}
   */
  public static FieldMapping read(String file, String json) {
    try {
      var object = RecordJson.MAPPER.readTree(json);
      return new FieldMapping(
          constants(object.path("columns"), FieldRole.class),
          RecordJson.text(object, "source").orElse(""),
          RecordJson.text(object, "time_pattern").orElse(""),
          RecordJson.text(object, "zone").orElse(""),
          constants(object.path("severities"), Severity.class));
    } catch (JsonProcessingException e) {
      throw unreadable(file, Messages.text("intake.mapping.notJson"));
    } catch (UnknownWord e) {
      throw unreadable(file, Messages.text("intake.mapping.unknownWord", e.word));
    }
  }

  private static <E extends Enum<E>> Map<String, E> constants(JsonNode object, Class<E> type)
      throws UnknownWord {
    var constants = new LinkedHashMap<String, E>();
    for (var field : object.properties()) {
      var word = field.getValue().asText();
      constants.put(field.getKey(), constant(type, word).orElseThrow(() -> new UnknownWord(word)));
    }
    return constants;
  }

  private static <E extends Enum<E>> Optional<E> constant(Class<E> type, String word) {
    for (var constant : type.getEnumConstants()) {
      if (constant.name().equals(word.toUpperCase(Locale.ROOT))) {
        return Optional.of(constant);
      }
    }
    return Optional.empty();
  }

  private static RuntimeException unreadable(String file, String why) {
    return new Problem.UnreadableInput(file, why).asException();
  }

  private static final class UnknownWord extends Exception {
    private final String word;

    UnknownWord(String word) {
      super(word, null, false, false);
      this.word = word;
    }
  }
}
