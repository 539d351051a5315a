package io.sentineliq.workbench.sample;

import io.sentineliq.workbench.brand.BrandQuery;
import io.sentineliq.workbench.classification.Severity;
import io.sentineliq.workbench.detection.SourceType;
import io.sentineliq.workbench.detection.text.TextDraft;
import io.sentineliq.workbench.detection.text.TextOrigin;
import io.sentineliq.workbench.detection.tracking.NewTracker;
import io.sentineliq.workbench.detection.tracking.TrackerQuery;
import io.sentineliq.workbench.detection.tracking.TrackerType;
import io.sentineliq.workbench.platform.task.Progress;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Trackers for the made-up company and texts in which they match. Every value in them is made up or
 * one that is published for tests.
 */
final class SampleTexts {

  private static final String PASTES = "Sample pastes";
  private static final List<TextDraft> TEXTS =
      List.of(
          new TextDraft(
              1,
              "Credentials offered for a1derlurne-login[.]example",
              """
              fresh panel logs, sorted, first come
              login: hxxps://a1derlurne-login[.]example/portal
              m.okafor@example.com:Harbour!lights29
              card 4111 1111 1111 1111 exp 08/29 ok
              iban GB82 WEST 1234 5698 7654 32
              note \u202Efdp.stnuocca attached
              same shop as alder lume gift cards
              proof on request, alderlume staff list next week

              -- mirror of alderlume portal, do not repost --
              """,
              "https://paste.example/k7Qf",
              "vellum_77",
              null),
          new TextDraft(
              2,
              "Forum thread sells alder lume gift cards",
              "Selling alder lume gift cards, half price. Escrow only, write to vellum_77.\n",
              "https://forum.example/t/4417",
              "vellum_77",
              null),
          new TextDraft(
              3,
              "Conference programme",
              "10:30 Keynote: how Alderlume moved its warehouses to night shifts.\n",
              "https://conference.example/programme",
              null,
              null));

  private final SampleInvestigation.Watching watching;

  SampleTexts(SampleInvestigation.Watching watching) {
    this.watching = watching;
  }

  /** Adds what is not there yet. */
  void load(Progress progress) {
    var trackers = watching.trackers();
    if (trackers.allIds(new TrackerQuery(false), progress).isEmpty()) {
      var brand = brand(progress);
      trackers.add(keyword("Alderlume by name", "alderlume", brand, Severity.LOW), progress);
      trackers.add(keyword("Gift cards", "alder lume", brand, Severity.MEDIUM), progress);
      trackers.add(lookalike(brand), progress);
    }
    var origin = new TextOrigin(null, PASTES, SourceType.PASTE_SITE, false, null);
    watching.texts().keep(TEXTS, origin, progress);
  }

  private @Nullable UUID brand(Progress progress) {
    var ids = watching.brands().firstIds(new BrandQuery(false), 1, progress);
    return ids.isEmpty() ? null : ids.get(0);
  }

  private static NewTracker keyword(
      String name, String words, @Nullable UUID brand, Severity severity) {
    return new NewTracker(
        name, TrackerType.KEYWORD, words, brand, false, false, 0, severity, "brand", null);
  }

  private static NewTracker lookalike(@Nullable UUID brand) {
    return new NewTracker(
        "Lookalikes of alderlume.example",
        TrackerType.TYPO_SQUATTING,
        "alderlume.example",
        brand,
        false,
        false,
        50,
        Severity.HIGH,
        "lookalike",
        Severity.CRITICAL);
  }
}
