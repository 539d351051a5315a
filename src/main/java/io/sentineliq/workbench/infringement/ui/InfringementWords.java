package io.sentineliq.workbench.infringement.ui;

import io.sentineliq.workbench.infringement.InfringementRow;
import io.sentineliq.workbench.infringement.InfringementStatus;
import io.sentineliq.workbench.infringement.NewInfringement;
import io.sentineliq.workbench.observable.Defang;
import io.sentineliq.workbench.observable.ObservableType;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.platform.text.VisibleText;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Infringements in words, with nothing in them that could be clicked. */
final class InfringementWords {

  private InfringementWords() {}

  /** What it is, in one line. */
  static String title(InfringementRow row) {
    return title(row.title(), row.subject());
  }

  /** The same of what has a title and perhaps a domain, address or account in it. */
  static String title(String title, @Nullable String subject) {
    return VisibleText.of(subject == null ? title : title.replace(subject, defanged(subject)));
  }

  /** A domain, address or account. */
  static String defanged(String subject) {
    var type = subject.contains("://") ? ObservableType.URL : ObservableType.DOMAIN;
    return VisibleText.of(Defang.text(type, subject));
  }

  /** What moving there is called. */
  static String verb(InfringementStatus next) {
    return switch (next) {
      case OPEN -> Messages.of(next);
      case INVESTIGATING -> Messages.text("detection.investigate");
      case TAKEDOWN_REQUESTED -> Messages.text("infringement.requestTakedown");
      case RESOLVED -> Messages.text("detection.resolve");
      case DISMISSED -> Messages.text("infringement.dismiss");
    };
  }

  /** What it is called elsewhere; null while it is nowhere else. */
  static @Nullable String links(NewInfringement said) {
    var misp = said.mispEventId();
    var hive = said.theHiveCaseId();
    var words =
        Stream.of(
                misp == null ? null : Messages.text("infringement.misp", misp),
                hive == null ? null : Messages.text("infringement.hive", hive))
            .filter(Objects::nonNull)
            .collect(Collectors.joining("\n"));
    return words.isEmpty() ? null : words;
  }
}
