package io.sentineliq.workbench.alert.intake.format;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * One spelling for names that a vendor writes in two: {@code AccountId} is {@code accountId}, at
 * every depth.
 */
public final class LowerNames {

  private LowerNames() {}

  /** A copy of {@code value} with such names. */
  public static JsonNode lowered(JsonNode value) {
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
