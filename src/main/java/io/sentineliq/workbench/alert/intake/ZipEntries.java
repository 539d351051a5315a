package io.sentineliq.workbench.alert.intake;

import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.problem.ProblemException;
import io.sentineliq.workbench.platform.record.SourceText;
import io.sentineliq.workbench.platform.text.Messages;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.UnaryOperator;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The files in a zip archive, one after the other. A file that holds no alerts is listed with the
 * rejects, unless none of them does: then the archive is refused.
 */
final class ZipEntries {

  private static final int MOST = 10_000;
  private static final int LONGEST_NAME = 200;

  private final AlertParser parser;
  private final String file;
  private final AlertParser.Sink sink;
  private int count;
  private boolean hasAlerts;
  private @Nullable ProblemException refusal;

  ZipEntries(AlertParser parser, String file, AlertParser.Sink sink) {
    this.parser = parser;
    this.file = file;
    this.sink = sink;
  }

  void parse(InputStream in, UnaryOperator<InputStream> counted) throws IOException {
    var zip = new ZipInputStream(in);
    for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      if (++count > MOST) {
        throw new Problem.UnreadableInput(file, Messages.text("intake.unreadable.tooManyFiles"))
            .asException();
      }
      if (!entry.isDirectory()) {
        parse(SourceText.fit(SourceText.clean(entry.getName()), LONGEST_NAME), counted.apply(zip));
      }
    }
    if (!hasAlerts && refusal != null) {
      throw refusal;
    }
  }

  private void parse(String name, InputStream bytes) throws IOException {
    try {
      parser.parse(name, bytes, new Named(name, sink));
      hasAlerts = true;
    } catch (ProblemException e) {
      if (!(e.problem() instanceof Problem.UnreadableInput unreadable)) {
        throw e;
      }
      refusal = refusal == null ? e : refusal;
      sink.reject(new Reject(1, name + ": " + unreadable.why(), ""));
    }
  }

  /** Says of rejects in which file they are. */
  private record Named(String name, AlertParser.Sink sink) implements AlertParser.Sink {

    @Override
    public void recognised(String format) {
      sink.recognised(format);
    }

    @Override
    public void accept(AlertDraft draft) {
      sink.accept(draft);
    }

    @Override
    public void reject(Reject reject) {
      sink.reject(new Reject(reject.line(), name + ": " + reject.reason(), reject.excerpt()));
    }

    @Override
    public void skip(String kind) {
      sink.skip(kind);
    }
  }
}
