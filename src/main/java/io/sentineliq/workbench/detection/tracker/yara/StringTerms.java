package io.sentineliq.workbench.detection.tracker.yara;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Strings in a condition: {@code $a at 0}, {@code #a in (0..9)}, {@code @a[2]}, {@code 2 of ($b*)}.
 */
final class StringTerms {

  private final Words words;
  private final ConditionParser numbers;
  private final Map<String, YaraString> byId;
  private final List<YaraString> all;

  StringTerms(
      Words words, ConditionParser numbers, Map<String, YaraString> byId, List<YaraString> all) {
    this.words = words;
    this.numbers = numbers;
    this.byId = byId;
    this.all = all;
  }

  boolean isNext() {
    return switch (words.now().kind()) {
      case STRING_ID, COUNT_ID, OFFSET_ID, LENGTH_ID -> true;
      case WORD -> words.now().is("any") || words.now().is("all") || words.now().is("none");
      default -> false;
    };
  }

  Expression read() {
    return switch (words.now().kind()) {
      case STRING_ID -> presence();
      case COUNT_ID -> count();
      case OFFSET_ID, LENGTH_ID -> detail();
      default -> some();
    };
  }

  private YaraString string() {
    var token = words.take();
    var string = byId.get(token.text());
    if (string == null) {
      throw words.unknown(token);
    }
    return string;
  }

  private Expression presence() {
    var string = string();
    if (words.takeIf("at")) {
      var at = numbers.sum();
      return scan -> {
        var offset = at.value(scan);
        return Expression.of(
            offset != null && scan.places(string).stream().anyMatch(p -> p.offset() == offset));
      };
    }
    if (!words.takeIf("in")) {
      return scan -> Expression.of(!scan.places(string).isEmpty());
    }
    var range = range();
    return scan -> Expression.of(range.count(scan, string) > 0);
  }

  private Expression count() {
    var string = string();
    if (!words.takeIf("in")) {
      return scan -> (long) scan.places(string).size();
    }
    var range = range();
    return scan -> range.count(scan, string);
  }

  private record Range(Expression from, Expression to) {
    long count(Evaluation scan, YaraString string) {
      var least = from.value(scan);
      var most = to.value(scan);
      return least == null || most == null
          ? 0
          : scan.places(string).stream()
              .filter(place -> place.offset() >= least && place.offset() <= most)
              .count();
    }
  }

  private Range range() {
    words.take("(");
    var from = numbers.sum();
    words.take("..");
    var to = numbers.sum();
    words.take(")");
    return new Range(from, to);
  }

  /** Offset or length of the nth match, the first when no number is given. */
  private Expression detail() {
    var isOffset = words.now().kind() == Token.Kind.OFFSET_ID;
    var string = string();
    Expression index = scan -> 1L;
    if (words.takeIf("[")) {
      index = numbers.sum();
      words.take("]");
    }
    var number = index;
    return scan -> {
      var wanted = number.value(scan);
      var places = scan.places(string);
      if (wanted == null || wanted < 1 || wanted > places.size()) {
        return null;
      }
      var place = places.get((int) (wanted - 1));
      return (long) (isOffset ? place.offset() : place.length());
    };
  }

  private Expression some() {
    var word = words.take().text();
    var strings = set();
    return scan -> {
      var found = found(scan, strings);
      return Expression.of(
          switch (word) {
            case "any" -> found > 0;
            case "all" -> found == strings.size();
            default -> found == 0;
          });
    };
  }

  /** At least so many of a set. */
  Expression of(long least) {
    var strings = set();
    return scan -> Expression.of(found(scan, strings) >= least);
  }

  private static long found(Evaluation scan, List<YaraString> strings) {
    return strings.stream().filter(string -> !scan.places(string).isEmpty()).count();
  }

  private List<YaraString> set() {
    words.take("of");
    var strings = new ArrayList<YaraString>();
    if (words.takeIf("them")) {
      strings.addAll(all);
    } else {
      words.take("(");
      do {
        strings.addAll(named());
      } while (words.takeIf(","));
      words.take(")");
    }
    if (words.now().is("in") || words.now().is("at")) {
      throw words.refused();
    }
    if (strings.isEmpty()) {
      throw words.expected("$…");
    }
    return List.copyOf(strings);
  }

  private List<YaraString> named() {
    if (words.now().kind() != Token.Kind.STRING_ID) {
      throw words.refused();
    }
    var id = words.now().text();
    if (!id.endsWith("*")) {
      return List.of(string());
    }
    var head = id.substring(0, id.length() - 1);
    var matching = all.stream().filter(string -> string.id().startsWith(head)).toList();
    if (matching.isEmpty()) {
      throw words.unknown(words.now());
    }
    words.take();
    return matching;
  }
}
