package io.sentineliq.workbench.evidence.ui;

import io.sentineliq.workbench.evidence.EarlierCustody;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.platform.text.VisibleText;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** What happened to an exhibit in other stores, the newest first, each store under its ledger. */
final class EarlierStory {

  private final ZoneId zone;

  EarlierStory(ZoneId zone) {
    this.zone = zone;
  }

  /** Marks for {@code parts}, of which the first came first. */
  List<CustodyStep> tell(List<EarlierCustody.Part> parts) {
    var steps = new ArrayList<CustodyStep>();
    for (var part : parts.reversed()) {
      steps.add(head(part));
      var words = new EntryWords(zone);
      steps.addAll(part.entries().stream().map(words::step).toList().reversed());
    }
    return steps;
  }

  private static CustodyStep head(EarlierCustody.Part part) {
    return new CustodyStep(
        part.fault().isPresent() ? CustodyStep.Tone.BAD : CustodyStep.Tone.PLAIN,
        part.fault().isPresent() ? "mdi2a-alert-outline" : "mdi2s-shield-check-outline",
        Messages.text("evidence.earlier"),
        VisibleText.of(part.exhibit()),
        VisibleText.of(
            part.fault().orElseGet(() -> Messages.text("evidence.earlier.proved", part.ledger()))),
        List.of(),
        List.of());
  }
}
