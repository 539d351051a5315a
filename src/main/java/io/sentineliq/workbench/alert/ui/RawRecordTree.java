package io.sentineliq.workbench.alert.ui;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.sentineliq.workbench.platform.text.VisibleText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A JSON record as a tree of texts, made in the background. Hostile records stay harmless: depth,
 * number of values and length of texts are bounded, and what hides in them is made visible.
 *
 * @param name the member's name, or its position in an array
 * @param value its text; empty where there are parts
 * @param parts members or elements
 */
public record RawRecordTree(String name, String value, List<RawRecordTree> parts) {

  private static final int MAX_DEPTH = 64;
  private static final int MAX_VALUES = 20_000;
  private static final int MAX_TEXT = 2_000;

  /** The tree of {@code json}, or nothing when it is not one whole JSON value of bearable size. */
  public static Optional<RawRecordTree> of(String json) {
    try (var parser = new JsonFactory().createParser(json)) {
      parser.nextToken();
      var tree = new Reader(parser).read("", 0);
      return parser.nextToken() == null && !tree.parts().isEmpty()
          ? Optional.of(tree)
          : Optional.empty();
    } catch (IOException | TooBig e) {
      // Shown as plain text instead: the record came from outside and may be anything.
      return Optional.empty();
    }
  }

  /** The branches that hold {@code wanted} in a name or value, or nothing. */
  public Optional<RawRecordTree> onlyWith(String wanted) {
    if (wanted.isBlank() || holds(wanted)) {
      return Optional.of(this);
    }
    var found = parts.stream().flatMap(part -> part.onlyWith(wanted).stream()).toList();
    return found.isEmpty() ? Optional.empty() : Optional.of(new RawRecordTree(name, value, found));
  }

  /** Whether name or value hold {@code wanted}. */
  public boolean holds(String wanted) {
    var lower = wanted.strip().toLowerCase(Locale.ROOT);
    return name.toLowerCase(Locale.ROOT).contains(lower)
        || value.toLowerCase(Locale.ROOT).contains(lower);
  }

  private static final class TooBig extends RuntimeException {}

  private static final class Reader {
    private final JsonParser parser;
    private int values;

    Reader(JsonParser parser) {
      this.parser = parser;
    }

    RawRecordTree read(String name, int depth) throws IOException {
      if (depth > MAX_DEPTH || ++values > MAX_VALUES) {
        throw new TooBig();
      }
      var token = parser.currentToken();
      if (token == JsonToken.START_OBJECT) {
        return new RawRecordTree(shown(name), "", members(depth));
      }
      if (token == JsonToken.START_ARRAY) {
        return new RawRecordTree(shown(name), "", elements(depth));
      }
      return new RawRecordTree(
          shown(name), token == null ? "" : shown(parser.getText()), List.of());
    }

    private List<RawRecordTree> members(int depth) throws IOException {
      var members = new ArrayList<RawRecordTree>();
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        var name = parser.currentName();
        parser.nextToken();
        members.add(read(name, depth + 1));
      }
      return members;
    }

    private List<RawRecordTree> elements(int depth) throws IOException {
      var elements = new ArrayList<RawRecordTree>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        elements.add(read(Integer.toString(elements.size()), depth + 1));
      }
      return elements;
    }

    private static String shown(String text) {
      var cut = text.length() > MAX_TEXT ? text.substring(0, MAX_TEXT) + "…" : text;
      return VisibleText.of(cut);
    }
  }
}
