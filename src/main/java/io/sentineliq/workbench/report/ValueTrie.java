package io.sentineliq.workbench.report;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Replaces known values in texts; letters of either case are the same, the longest value wins. One
 * walk over a text, however many values are known.
 */
final class ValueTrie {

  private final Node root = new Node();

  private static final class Node {
    private final Map<Character, Node> next = new HashMap<>();
    private @Nullable String replacement;
  }

  /** Where a value ends, and what comes in its place. */
  private record Hit(int end, String replacement) {}

  void put(String value, String replacement) {
    if (value.isBlank()) {
      return;
    }
    var node = root;
    for (var i = 0; i < value.length(); i++) {
      node = node.next.computeIfAbsent(small(value, i), letter -> new Node());
    }
    node.replacement = replacement;
  }

  String applied(String text) {
    var told = new StringBuilder(text.length());
    for (var i = 0; i < text.length(); ) {
      var hit = longest(text, i);
      if (hit == null) {
        told.append(text.charAt(i));
        i++;
      } else {
        told.append(hit.replacement());
        i = hit.end();
      }
    }
    return told.toString();
  }

  private @Nullable Hit longest(String text, int start) {
    Hit longest = null;
    var node = root;
    for (var i = start; i < text.length(); i++) {
      node = node.next.get(small(text, i));
      if (node == null) {
        return longest;
      }
      if (node.replacement != null) {
        longest = new Hit(i + 1, node.replacement);
      }
    }
    return longest;
  }

  private static char small(String text, int at) {
    return Character.toLowerCase(text.charAt(at));
  }
}
