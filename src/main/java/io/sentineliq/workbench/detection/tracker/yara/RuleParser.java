package io.sentineliq.workbench.detection.tracker.yara;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads rules: name, tags, meta, strings, condition. */
final class RuleParser {

  private static final Set<String> REFUSED = Set.of("import", "include", "global", "private");

  private final Words words;
  private final StringParser strings;
  private final Set<String> known = new HashSet<>();

  RuleParser(String source) {
    this.words = new Words(new Lexer(source));
    this.strings = new StringParser(words);
  }

  List<YaraRules.Rule> rules() {
    var rules = new ArrayList<YaraRules.Rule>();
    while (words.now().kind() != Token.Kind.END) {
      if (REFUSED.contains(words.now().text())) {
        throw words.refused();
      }
      rules.add(rule());
    }
    if (rules.isEmpty()) {
      throw words.expected("rule");
    }
    return rules;
  }

  private YaraRules.Rule rule() {
    words.take("rule");
    var named = words.now();
    var name = words.takeWord();
    if (words.takeIf(":")) {
      words.takeWord();
      while (!words.now().is("{")) {
        words.takeWord();
      }
    }
    words.take("{");
    if (words.takeIf("meta")) {
      words.take(":");
      meta();
    }
    var declared = new LinkedHashMap<String, YaraString>();
    if (words.takeIf("strings")) {
      words.take(":");
      declare(declared);
    }
    words.take("condition");
    words.take(":");
    var parser =
        new ConditionParser(words, Map.copyOf(declared), List.copyOf(declared.values()), known);
    var condition = parser.read();
    words.take("}");
    if (!known.add(name)) {
      throw words.twice(named);
    }
    return new YaraRules.Rule(name, List.copyOf(declared.values()), condition);
  }

  private void meta() {
    while (!words.now().is("strings") && !words.now().is("condition")) {
      words.takeWord();
      words.take("=");
      words.takeIf("-");
      words.takeValue();
    }
  }

  private void declare(Map<String, YaraString> declared) {
    while (words.now().kind() == Token.Kind.STRING_ID) {
      var token = words.now();
      var string = strings.read();
      var id = string.id().equals("$") ? "$" + declared.size() + "#" : string.id();
      if (declared.putIfAbsent(id, string) != null) {
        throw words.twice(token);
      }
    }
  }
}
