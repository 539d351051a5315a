package io.sentineliq.workbench.platform.list;

import io.sentineliq.workbench.platform.problem.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A filter as people type it: words to look for, and {@code key:value} or {@code key:one,other} to
 * narrow by. Double quotes keep blanks, commas and colons inside a word; a quote that is not closed
 * reaches to the end, so that half-typed filters can be read.
 *
 * @param words what is looked for; every one must be found
 * @param values what is narrowed by, in the order it was typed
 */
public record FilterTerms(List<String> words, Map<String, List<String>> values) {

  /** How much of a filter is read, in UTF-16 code units. */
  public static final int LENGTH = 2_000;

  /** The field that problems with a filter name. */
  static final String FIELD = "filter";

  /**
   * Reads {@code typed}. A key that is not one of {@code keys} is {@code Problem.InvalidField};
   * {@code http://…} is a word.
   */
  public static FilterTerms parse(String typed, Set<String> keys) {
    if (typed.length() > LENGTH) {
      throw new Problem.InvalidField(FIELD, "list.filter.tooLong", List.of(LENGTH)).asException();
    }
    var words = new ArrayList<String>();
    var values = new LinkedHashMap<String, List<String>>();
    for (var term : new Splitter(typed, ' ').parts()) {
      var colon = keyLength(term);
      var key = term.substring(0, colon);
      if (colon == 0) {
        words.add(unquoted(term));
      } else if (keys.contains(key)) {
        values.computeIfAbsent(key, any -> new ArrayList<>()).addAll(listed(term, colon));
      } else {
        var known = keys.stream().sorted().collect(Collectors.joining(", "));
        throw new Problem.InvalidField(FIELD, "list.filter.key", List.of(key, known)).asException();
      }
    }
    words.removeIf(String::isEmpty);
    return new FilterTerms(words, values);
  }

  /** The filter as it would be typed. */
  public String typed() {
    var terms = new ArrayList<String>();
    values.forEach((key, all) -> terms.add(key + ":" + joined(all)));
    words.forEach(word -> terms.add(quoted(word)));
    return String.join(" ", terms);
  }

  private static String joined(List<String> all) {
    return all.stream().map(FilterTerms::quoted).collect(Collectors.joining(","));
  }

  private static List<String> listed(String term, int colon) {
    return new Splitter(term.substring(colon + 1), ',')
        .parts().stream().map(FilterTerms::unquoted).filter(value -> !value.isEmpty()).toList();
  }

  /** Letters up to a colon that does not begin {@code ://}; 0 when the term is a word. */
  private static int keyLength(String term) {
    var length = 0;
    while (length < term.length() && Character.isLetter(term.charAt(length))) {
      length++;
    }
    var isKey = length < term.length() && term.charAt(length) == ':';
    return isKey && !term.startsWith("//", length + 1) ? length : 0;
  }

  private static String quoted(String value) {
    var isPlain =
        !value.isEmpty()
            && value.chars().noneMatch(c -> c == '"' || c == ',' || c == ':' || c == ' ');
    return isPlain ? value : '"' + value.replace("\"", "\"\"") + '"';
  }

  private static String unquoted(String value) {
    if (!value.startsWith("\"")) {
      return value;
    }
    var end = value.length() > 1 && value.endsWith("\"") ? value.length() - 1 : value.length();
    return value.substring(1, end).replace("\"\"", "\"");
  }

  /** Cuts at a character outside quotes; blanks of every kind cut like a space. */
  private static final class Splitter {
    private final String text;
    private final char at;

    Splitter(String text, char at) {
      this.text = text;
      this.at = at;
    }

    List<String> parts() {
      var parts = new ArrayList<String>();
      var part = new StringBuilder();
      var isQuoted = false;
      for (var i = 0; i < text.length(); i++) {
        var c = text.charAt(i);
        isQuoted ^= c == '"';
        if (!isQuoted && (c == at || (at == ' ' && Character.isWhitespace(c)))) {
          parts.add(part.toString());
          part.setLength(0);
        } else {
          part.append(c);
        }
      }
      parts.add(part.toString());
      parts.removeIf(String::isEmpty);
      return parts;
    }
  }
}
