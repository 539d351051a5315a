package io.sentineliq.workbench.evidence.bag;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.sentineliq.workbench.evidence.custody.CustodyEnvelope;
import io.sentineliq.workbench.evidence.custody.Statement;
import io.sentineliq.workbench.ledger.CanonicalJson;

/**
 * One line of {@code events.jsonl}: the exact text of an entry, whose hash is its leaf, and the
 * exact text of the statement it wraps. The line is canonical JSON because both are.
 */
public record BagEvent(String entry, String statement) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** The line, without its end. */
  public String line() {
    return "{\"entry\":" + entry + ",\"statement\":" + statement + "}";
  }

  /** What was signed. */
  public Statement said() {
    return Statement.parse(statement);
  }

  /** What the database wrote around it. */
  public CustodyEnvelope envelope() {
    return CustodyEnvelope.parse(entry);
  }

  /** Reads a line like {@link #line}; {@link IllegalArgumentException} for any other. */
  static BagEvent parse(String line) {
    try {
      var tree = JSON.readTree(line);
      var event =
          new BagEvent(
              CanonicalJson.of(tree.path("entry").toString()),
              CanonicalJson.of(tree.path("statement").toString()));
      if (event.line().equals(line)) {
        return event;
      }
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not JSON", e);
    }
    throw new IllegalArgumentException("not in its one form");
  }
}
