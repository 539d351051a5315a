package io.sentineliq.workbench.evidence.ui;

import io.sentineliq.workbench.account.signing.Signer;
import io.sentineliq.workbench.platform.fx.Notice;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.platform.text.VisibleText;
import java.util.ArrayList;
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

  /** Does it and says what became of it. Called in the background. */
  Notice perform(Map<String, String> answers, Signer signer, Progress progress);

  /** Whether it takes so long that it goes on without the wizard. */
  default boolean isLong() {
    return false;
  }

  /** Whether what it will say is known only after long work, which is watched and cancelled. */
  default boolean isPreviewLong() {
    return false;
  }

  /**
   * What an entry will say.
   *
   * @param sentence who does what to which exhibit
   */
  record Preview(String sentence, List<Line> lines) {
    /** The same, which also says who signs. */
    Preview signedBy(Signer signer) {
      var holder = signer.holder();
      var more = new ArrayList<>(lines);
      more.add(
          new Line(
              Messages.text("evidence.party.signed"),
              VisibleText.of(
                  holder.organisation().isEmpty()
                      ? holder.name()
                      : holder.name() + ", " + holder.organisation())));
      return new Preview(sentence, more);
    }

    /** One of the things it says. */
    record Line(String name, String value) {}
  }
}
