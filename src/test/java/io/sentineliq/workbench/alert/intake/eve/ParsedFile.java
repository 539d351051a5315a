package io.sentineliq.workbench.alert.intake.eve;

import io.sentineliq.workbench.alert.intake.AlertDraft;
import io.sentineliq.workbench.alert.intake.AlertParser;
import io.sentineliq.workbench.alert.intake.Reject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a parser handed over, for tests. */
final class ParsedFile implements AlertParser.Sink {

  final List<AlertDraft> drafts = new ArrayList<>();
  final List<Reject> rejects = new ArrayList<>();
  final Map<String, Long> skipped = new TreeMap<>();

  static ParsedFile of(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8));
  }

  static ParsedFile of(byte[] bytes) {
    return of(new ByteArrayInputStream(bytes));
  }

  static ParsedFile of(InputStream bytes) {
    var parsed = new ParsedFile();
    try {
      new EveJsonParser().parse("eve.json", bytes, parsed);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return parsed;
  }

  AlertDraft only() {
    if (drafts.size() != 1) {
      throw new AssertionError(drafts.size() + " drafts, rejects " + rejects);
    }
    return drafts.getFirst();
  }

  @Override
  public void accept(AlertDraft draft) {
    drafts.add(draft);
  }

  @Override
  public void reject(Reject reject) {
    rejects.add(reject);
  }

  @Override
  public void skip(String kind) {
    skipped.merge(kind, 1L, Long::sum);
  }
}
