package io.sentineliq.workbench.support;

import io.sentineliq.workbench.alert.intake.AlertDraft;
import io.sentineliq.workbench.alert.intake.AlertParser;
import io.sentineliq.workbench.alert.intake.Reject;
import io.sentineliq.workbench.alert.intake.catalogue.AlertFormats;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the parser of all formats handed over. */
public final class ParsedFile implements AlertParser.Sink {

  public final List<AlertDraft> drafts = new ArrayList<>();
  public final List<Reject> rejects = new ArrayList<>();
  public final Map<String, Long> skipped = new TreeMap<>();

  public static ParsedFile of(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8));
  }

  public static ParsedFile of(byte[] bytes) {
    return of(new ByteArrayInputStream(bytes));
  }

  public static ParsedFile of(InputStream bytes) {
    var parsed = new ParsedFile();
    try {
      AlertFormats.recognising().parse("log", bytes, parsed);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return parsed;
  }

  /** The only alert; fails when there is not exactly one. */
  public AlertDraft only() {
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
