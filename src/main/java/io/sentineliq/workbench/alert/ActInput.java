package io.sentineliq.workbench.alert;

import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.problem.ProblemException;
import io.sentineliq.workbench.platform.record.SourceText;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What people type for an act, cleaned, or refused with the field's name. */
final class ActInput {

  private static final int REASON_LENGTH = 2_000;
  private static final int TAG_LENGTH = 100;
  private static final int TAGS = 50;

  private ActInput() {}

  static String reason(String typed) {
    var reason = SourceText.clean(typed.strip());
    if (reason.isEmpty()) {
      throw invalid("reason", "alert.act.reason.missing");
    }
    if (reason.length() > REASON_LENGTH) {
      throw invalid("reason", "alert.act.reason.tooLong", REASON_LENGTH);
    }
    return reason;
  }

  static @Nullable String optionalReason(@Nullable String typed) {
    return typed == null || typed.isBlank() ? null : reason(typed);
  }

  static Resolution dismissal(Resolution resolution) {
    if (resolution == Resolution.TRUE_POSITIVE) {
      throw invalid("resolution", "alert.act.dismiss.truePositive");
    }
    return resolution;
  }

  static Set<String> tags(Set<String> typed) {
    var tags = new TreeSet<String>();
    for (var one : typed) {
      var tag = SourceText.clean(one.strip());
      if (tag.isEmpty() || tag.length() > TAG_LENGTH) {
        throw invalid("tags", "alert.act.tag.length", TAG_LENGTH);
      }
      tags.add(tag);
    }
    return Collections.unmodifiableSet(tags);
  }

  static void checkTags(Set<String> added, Set<String> removed) {
    var count = added.size() + removed.size();
    if (count == 0 || count > TAGS) {
      throw invalid("tags", "alert.act.tag.count", TAGS);
    }
    if (!Collections.disjoint(added, removed)) {
      throw invalid("tags", "alert.act.tag.both");
    }
  }

  private static ProblemException invalid(String field, String sentenceKey, Object... details) {
    return new Problem.InvalidField(field, sentenceKey, List.of(details)).asException();
  }
}
