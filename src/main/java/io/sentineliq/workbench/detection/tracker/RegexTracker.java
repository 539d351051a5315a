package io.sentineliq.workbench.detection.tracker;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.problem.ProblemException;
import io.sentineliq.workbench.platform.text.Messages;
import java.util.ArrayList;
import java.util.List;

/** A regular expression that takes linear time, whatever it and the text are. */
final class RegexTracker implements Tracker {

  private static final int LONGEST = 2_000;

  private final Pattern pattern;
  private final List<String> atoms;

  RegexTracker(TrackerPattern.Regex regex) {
    var expression = regex.expression();
    if (expression.isEmpty() || expression.length() > LONGEST) {
      throw new Problem.BadPattern(1, 1, Messages.text("pattern.regex.length", LONGEST))
          .asException();
    }
    var tooLarge = Repeats.tooLargeAt(expression);
    if (tooLarge >= 0) {
      var why = Messages.text("pattern.regex.repeats", Repeats.MOST);
      throw Position.of(expression, tooLarge).refused(why);
    }
    var flags = Pattern.MULTILINE | (regex.isCaseSensitive() ? 0 : Pattern.CASE_INSENSITIVE);
    try {
      this.pattern = Pattern.compile(expression, flags);
    } catch (PatternSyntaxException e) {
      throw refused(expression, e);
    }
    var atom = RegexAtom.of(expression);
    this.atoms = atom.isEmpty() ? List.of() : List.of(Folded.of(atom));
  }

  private static ProblemException refused(String expression, PatternSyntaxException cause) {
    var fragment = cause.getPattern() == null ? "" : cause.getPattern();
    var at = Math.max(0, expression.indexOf(fragment));
    var why = Messages.text(reason(fragment), fragment);
    return Position.of(expression, at).refused(why);
  }

  private static String reason(String fragment) {
    if (fragment.startsWith("(?=") || fragment.startsWith("(?!") || fragment.startsWith("(?<")) {
      return "pattern.regex.lookAround";
    }
    var isReference = fragment.length() > 1 && fragment.charAt(0) == '\\';
    return isReference && (Character.isDigit(fragment.charAt(1)) || fragment.charAt(1) == 'k')
        ? "pattern.regex.backReference"
        : "pattern.regex.syntax";
  }

  @Override
  public List<String> atoms() {
    return atoms;
  }

  @Override
  public List<TrackerMatch> match(String text) {
    var matches = new ArrayList<TrackerMatch>();
    var matcher = pattern.matcher(text);
    while (matches.size() < MOST && matcher.find()) {
      if (matcher.end() > matcher.start()) {
        matches.add(TrackerMatch.of(text, matcher.start(), matcher.end(), ""));
      }
    }
    return matches;
  }
}
