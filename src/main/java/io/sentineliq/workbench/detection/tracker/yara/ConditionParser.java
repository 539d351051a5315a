package io.sentineliq.workbench.detection.tracker.yara;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads a condition: or, and, not, comparisons, sums, products, strings. */
final class ConditionParser {

  private static final int DEEPEST = 100;
  private static final Set<String> REFUSED =
      Set.of(
          "for",
          "entrypoint",
          "defined",
          "contains",
          "icontains",
          "startswith",
          "istartswith",
          "endswith",
          "iendswith",
          "iequals",
          "matches",
          "int8",
          "int16",
          "int32",
          "uint8",
          "uint16",
          "uint32",
          "int8be",
          "int16be",
          "int32be",
          "uint8be",
          "uint16be",
          "uint32be",
          "pe",
          "elf",
          "math",
          "hash",
          "cuckoo",
          "dotnet",
          "time",
          "magic",
          "console",
          "with");
  private static final Set<String> REFUSED_MARKS = Set.of("&", "|", "^", "~", "<<", ">>", "[", ".");

  private final Words words;
  private final StringTerms terms;
  private final Set<String> rules;
  private int depth;

  ConditionParser(
      Words words, Map<String, YaraString> byId, List<YaraString> all, Set<String> rules) {
    this.words = words;
    this.terms = new StringTerms(words, this, byId, all);
    this.rules = rules;
  }

  Expression read() {
    var condition = or();
    if (REFUSED.contains(words.now().text()) || REFUSED_MARKS.contains(words.now().text())) {
      throw words.refused();
    }
    return condition;
  }

  private Expression or() {
    deeper();
    var parts = new ArrayList<Expression>(List.of(and()));
    while (words.takeIf("or")) {
      parts.add(and());
    }
    depth--;
    return parts.size() == 1
        ? parts.getFirst()
        : scan -> Expression.of(parts.stream().anyMatch(part -> part.isTrue(scan)));
  }

  private void deeper() {
    if (++depth > DEEPEST) {
      throw words.refused();
    }
  }

  private Expression and() {
    var parts = new ArrayList<Expression>(List.of(not()));
    while (words.takeIf("and")) {
      parts.add(not());
    }
    return parts.size() == 1
        ? parts.getFirst()
        : scan -> Expression.of(parts.stream().allMatch(part -> part.isTrue(scan)));
  }

  private Expression not() {
    if (!words.takeIf("not")) {
      return comparison();
    }
    deeper();
    var negated = not();
    depth--;
    return scan -> Expression.of(!negated.isTrue(scan));
  }

  private Expression comparison() {
    var left = sum();
    var mark = words.now().kind() == Token.Kind.MARK ? words.now().text() : "";
    if (!Set.of("<", "<=", ">", ">=", "==", "!=").contains(mark)) {
      return left;
    }
    words.take();
    var right = sum();
    return scan -> {
      var a = left.value(scan);
      var b = right.value(scan);
      return a == null || b == null ? null : Expression.of(holds(mark, a.compareTo(b)));
    };
  }

  private static boolean holds(String mark, int order) {
    return switch (mark) {
      case "<" -> order < 0;
      case "<=" -> order <= 0;
      case ">" -> order > 0;
      case ">=" -> order >= 0;
      case "==" -> order == 0;
      default -> order != 0;
    };
  }

  /** A number. */
  Expression sum() {
    var left = product();
    while (words.now().is("+") || words.now().is("-")) {
      left = Arithmetic.of(words.take().text(), left, product());
    }
    return left;
  }

  private Expression product() {
    var left = primary();
    while (words.now().is("*") || words.now().is("\\") || words.now().is("%")) {
      left = Arithmetic.of(words.take().text(), left, primary());
    }
    return left;
  }

  private Expression primary() {
    var token = words.now();
    if (REFUSED.contains(token.text()) || REFUSED_MARKS.contains(token.text())) {
      throw words.refused();
    }
    if (terms.isNext()) {
      return terms.read();
    }
    return switch (token.kind()) {
      case NUMBER -> number();
      case WORD -> word();
      case MARK -> token.is("-") ? negative() : bracket();
      case REGEX, TEXT -> throw words.refused();
      default -> throw words.expected("…");
    };
  }

  private Expression negative() {
    words.take("-");
    return Arithmetic.of("-", scan -> 0L, primary());
  }

  private Expression bracket() {
    words.take("(");
    var inner = or();
    words.take(")");
    return inner;
  }

  private Expression number() {
    var value = Arithmetic.number(words.now().text());
    if (value == null) {
      throw words.refused();
    }
    words.take();
    return words.now().is("of") ? terms.of(value) : scan -> value;
  }

  private Expression word() {
    var word = words.take();
    return switch (word.text()) {
      case "true" -> scan -> 1L;
      case "false" -> scan -> 0L;
      case "filesize" -> Evaluation::size;
      default -> rule(word);
    };
  }

  private Expression rule(Token word) {
    if (!rules.contains(word.text())) {
      throw words.unknown(word);
    }
    return scan -> Expression.of(scan.wasTrue(word.text()));
  }
}
