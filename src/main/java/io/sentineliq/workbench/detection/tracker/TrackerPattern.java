package io.sentineliq.workbench.detection.tracker;

import io.sentineliq.workbench.detection.tracker.yara.YaraRules;

/** What a tracker looks for, as a person typed it. */
public sealed interface TrackerPattern {

  /**
   * Whole words, in any script.
   *
   * @param isFuzzy whether a slip of the finger is let through: one in a word of five letters, two
   *     in one of eight
   */
  record Keyword(String words, boolean isCaseSensitive, boolean isFuzzy)
      implements TrackerPattern {}

  /** A regular expression in RE2's syntax. */
  record Regex(String expression, boolean isCaseSensitive) implements TrackerPattern {}

  /**
   * Domains in the text that look like {@code domain}.
   *
   * @param threshold the least score
   */
  record Typosquat(String domain, int threshold) implements TrackerPattern {}

  /** YARA rules, of the subset that the documentation lists. */
  record Yara(String rules) implements TrackerPattern {}

  /**
   * Ready to be run; {@link io.sentineliq.workbench.platform.problem.Problem.BadPattern} when it
   * cannot be.
   */
  default Tracker compile() {
    return switch (this) {
      case Keyword keyword -> new KeywordTracker(keyword);
      case Regex regex -> new RegexTracker(regex);
      case Typosquat typosquat -> new TyposquatTracker(typosquat);
      case Yara yara -> new YaraTracker(YaraRules.parse(yara.rules()));
    };
  }
}
