package io.sentineliq.workbench.detection.tracker.yara;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import io.sentineliq.workbench.detection.tracker.Repeats;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Reads {@code $id = "text" nocase}, {@code $id = { 4D 5A }} and {@code $id = /regex/i}. */
final class StringParser {

  private static final Set<String> ACCEPTED = Set.of("nocase", "wide", "ascii", "fullword");
  private static final Set<String> REFUSED = Set.of("xor", "base64", "base64wide", "private");
  private static final int LONGEST_TEXT = 256;

  private final Words words;

  StringParser(Words words) {
    this.words = words;
  }

  YaraString read() {
    var id = words.take();
    if (!words.now().is("=")) {
      throw words.expected("=");
    }
    words.take(true);
    var value = words.now();
    if (value.is("{")) {
      return hex(id.text(), value);
    }
    return switch (value.kind()) {
      case TEXT -> text(id.text(), value);
      case REGEX -> regex(id.text(), value);
      default -> throw words.expected("\"…\"");
    };
  }

  private YaraString text(String id, Token value) {
    words.take();
    var modifiers = modifiers(ACCEPTED);
    if (value.text().isEmpty() || value.text().length() > LONGEST_TEXT) {
      throw words.refused(value.offset(), "\"…\"");
    }
    var isNocase = modifiers.contains("nocase");
    var bytes = isNocase ? Evaluation.lower(value.text()) : value.text();
    var literals = new ArrayList<YaraString.Literal>();
    if (!modifiers.contains("wide") || modifiers.contains("ascii")) {
      literals.add(new YaraString.Literal(bytes, isNocase, false));
    }
    if (modifiers.contains("wide")) {
      literals.add(
          new YaraString.Literal(String.join("\0", bytes.split("")) + "\0", isNocase, true));
    }
    return new YaraString(id, literals, null, modifiers.contains("fullword"));
  }

  private YaraString hex(String id, Token value) {
    try {
      var pattern = Pattern.compile(HexString.expression(words.takeHex()));
      modifiers(Set.of());
      return new YaraString(id, List.of(), pattern, false);
    } catch (IllegalArgumentException e) {
      throw words.refused(value.offset(), String.valueOf(e.getMessage()));
    } catch (PatternSyntaxException e) {
      throw words.refused(value.offset(), "{}");
    }
  }

  private YaraString regex(String id, Token value) {
    words.take();
    var slash = value.text().lastIndexOf('/');
    var expression = value.text().substring(1, slash).replace("\\/", "/");
    var flags = Pattern.DISABLE_UNICODE_GROUPS;
    for (var flag : value.text().substring(slash + 1).split("")) {
      flags |=
          switch (flag) {
            case "" -> 0;
            case "i" -> Pattern.CASE_INSENSITIVE;
            case "s" -> Pattern.DOTALL;
            default -> throw words.refused(value.offset(), "/" + flag);
          };
    }
    var modifiers = modifiers(Set.of("nocase", "ascii", "fullword"));
    flags |= modifiers.contains("nocase") ? Pattern.CASE_INSENSITIVE : 0;
    refuseForeign(value, expression);
    try {
      return new YaraString(
          id, List.of(), Pattern.compile(expression, flags), modifiers.contains("fullword"));
    } catch (PatternSyntaxException e) {
      throw words.refused(value.offset(), String.valueOf(e.getPattern()));
    }
  }

  /** What YARA reads otherwise, and what grows too large. */
  private void refuseForeign(Token value, String expression) {
    for (var construct : List.of("(?", "{,", "\\p", "\\P", "\\Q", "[[:")) {
      if (expression.contains(construct)) {
        throw words.refused(value.offset(), construct);
      }
    }
    if (expression.isEmpty() || Repeats.tooLargeAt(expression) >= 0) {
      throw words.refused(value.offset(), "{…}");
    }
  }

  private Set<String> modifiers(Set<String> accepted) {
    var modifiers = new TreeSet<String>();
    while (ACCEPTED.contains(words.now().text()) || REFUSED.contains(words.now().text())) {
      if (!accepted.contains(words.now().text())) {
        throw words.refused();
      }
      modifiers.add(words.take().text());
    }
    return modifiers;
  }
}
