package io.sentineliq.workbench.evidence.ui;

import io.sentineliq.workbench.account.signing.Signer;
import io.sentineliq.workbench.platform.task.Progress;
import java.util.List;
import java.util.Map;

/** Something that ends in a signed entry of a chain of custody. */
interface SignedAct {

  /** What is about to happen. */
  String title();

  /** To what. */
  String subject();

  /** The button that signs, named for what it does. */
  String verb();

  /** What must be said. Called in the background. */
  List<ActField> fields(Progress progress);

  /** What the entry will say, as it reads. Called in the background. */
  Preview preview(Map<String, String> answers, Signer signer, Progress progress);

  /** Does it; the sentence that says so. Called in the background. */
  String perform(Map<String, String> answers, Signer signer, Progress progress);

  /** Whether it takes so long that it goes on without the wizard. */
  default boolean isLong() {
    return false;
  }

  /**
   * What an entry will say.
   *
   * @param sentence who does what to which exhibit
   */
  record Preview(String sentence, List<Line> lines) {
    /** One of the things it says. */
    record Line(String name, String value) {}
  }
}
