package io.sentineliq.workbench.alert.intake.guardduty;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The API's names as the export writes them: {@code AccountId} is {@code accountId}. */
final class GuardDutyNames {

  private GuardDutyNames() {}

  static JsonNode lowered(JsonNode value) {
    return switch (value) {
      case ObjectNode object -> {
        var result = JsonNodeFactory.instance.objectNode();
        object.properties().forEach(e -> result.set(lowered(e.getKey()), lowered(e.getValue())));
        yield result;
      }
      case ArrayNode array -> {
        var result = JsonNodeFactory.instance.arrayNode();
        array.forEach(element -> result.add(lowered(element)));
        yield result;
      }
      default -> value;
    };
  }

  private static String lowered(String name) {
    return name.isEmpty() ? name : Character.toLowerCase(name.charAt(0)) + name.substring(1);
  }
}
