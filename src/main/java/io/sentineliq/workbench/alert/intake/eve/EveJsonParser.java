package io.sentineliq.workbench.alert.intake.eve;

import io.sentineliq.workbench.alert.intake.AlertDraft;
import io.sentineliq.workbench.alert.intake.AlertParser;
import io.sentineliq.workbench.alert.intake.Reject;
import io.sentineliq.workbench.alert.intake.record.RecordFiles;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.text.Messages;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * Suricata's EVE log ({@code eve.json}): one JSON object a line, or a JSON array of them. Records
 * of event type {@code alert} become alerts, all other event types are skipped by name.
 *
 * <p>Until the first record that is EVE, nothing is handed over; when a hundred records have not
 * been EVE, or the file ends before one was, the file is refused as a whole.
 */
public final class EveJsonParser implements AlertParser {

  private static final int PATIENCE = 100;

  @Override
  public void parse(String file, InputStream bytes, Sink sink) throws IOException {
    var records = RecordFiles.open(file, bytes);
    var doubtful = new ArrayList<Reject>();
    var isEve = false;
    for (var record = records.next(); record != null; record = records.next()) {
      if (record.isBlank()) {
        continue;
      }
      var outcome = EveRecord.read(record);
      if (!isEve && outcome instanceof EveRecord.Unrecognised(Reject reject)) {
        doubtful.add(reject);
        refuseAfter(PATIENCE, file, doubtful);
        continue;
      }
      if (!isEve) {
        isEve = true;
        doubtful.forEach(sink::reject);
      }
      hand(outcome, sink);
    }
    if (!isEve && !doubtful.isEmpty()) {
      refuseAfter(1, file, doubtful);
    }
  }

  private static void hand(EveRecord outcome, Sink sink) {
    switch (outcome) {
      case EveRecord.Alert(AlertDraft draft) -> sink.accept(draft);
      case EveRecord.Other(String eventType) -> sink.skip(eventType);
      case EveRecord.Unusable(Reject reject) -> sink.reject(reject);
      case EveRecord.Unrecognised(Reject reject) -> sink.reject(reject);
    }
  }

  private static void refuseAfter(int count, String file, List<Reject> doubtful) {
    if (doubtful.size() >= count) {
      var first = doubtful.getFirst();
      throw new Problem.UnreadableInput(
              file, Messages.text("intake.unreadable.notEve", first.line(), first.reason()))
          .asException();
    }
  }
}
