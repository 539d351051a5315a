package io.sentineliq.workbench.detection.tracker.yara;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.sentineliq.workbench.detection.tracker.Position;
import io.sentineliq.workbench.platform.text.Messages;
import java.util.ArrayList;
import java.util.List;

/** A file of rules that was understood as a whole. */
public final class YaraRules {

  private static final int LONGEST = 262_144;

  private final List<Rule> rules;

  /** One rule. */
  record Rule(String name, List<YaraString> strings, Expression condition) {}

  private YaraRules(List<Rule> rules) {
    this.rules = List.copyOf(rules);
  }

  /**
   * Reads {@code source}; {@link io.sentineliq.workbench.platform.problem.Problem.BadPattern} names
   * what is not part of the subset.
   */
  public static YaraRules parse(String source) {
    if (source.length() > LONGEST) {
      throw new Position(1, 1).refused(Messages.text("yara.tooLong", LONGEST));
    }
    var bytes = new String(source.getBytes(UTF_8), ISO_8859_1);
    return new YaraRules(new RuleParser(bytes).rules());
  }

  /** Names of the rules, in the order of the file. */
  public List<String> names() {
    return rules.stream().map(Rule::name).toList();
  }

  /** The strings of the rules that are true for {@code bytes}, which has a character for a byte. */
  public List<YaraMatch> match(String bytes) {
    var evaluation = new Evaluation(bytes);
    var matches = new ArrayList<YaraMatch>();
    for (var rule : rules) {
      if (rule.condition().isTrue(evaluation)) {
        evaluation.isTrue(rule.name());
        add(rule, evaluation, matches);
      }
    }
    return matches;
  }

  private static void add(Rule rule, Evaluation evaluation, List<YaraMatch> matches) {
    var before = matches.size();
    for (var string : rule.strings()) {
      for (var place : evaluation.places(string)) {
        matches.add(new YaraMatch(rule.name() + ":" + string.id(), place.offset(), place.length()));
      }
    }
    if (matches.size() == before) {
      matches.add(new YaraMatch(rule.name(), 0, 0));
    }
  }
}
