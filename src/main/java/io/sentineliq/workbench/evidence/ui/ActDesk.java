package io.sentineliq.workbench.evidence.ui;

import io.sentineliq.workbench.platform.fx.Notice;
import io.sentineliq.workbench.platform.fx.View;
import io.sentineliq.workbench.platform.fx.Views;
import io.sentineliq.workbench.platform.fx.Window;
import io.sentineliq.workbench.platform.task.Progress;
import java.util.function.Consumer;

/** Leads people through acts that they sign, each in a wizard of its own. */
final class ActDesk {

  private final SigningDesk signing;
  private final String person;
  private final Window window;
  private final Runnable onDone;

  /**
   * Acts of {@code person}, told across {@code window}.
   *
   * @param onDone is run after every act: lists are read again
   */
  ActDesk(SigningDesk signing, String person, Window window, Runnable onDone) {
    this.signing = signing;
    this.person = person;
    this.window = window;
    this.onDone = onDone;
  }

  Window window() {
    return window;
  }

  /** Ends the use of the key of whoever works here. */
  void endKey(String reason, Progress progress) {
    signing.end(reason, progress);
  }

  /** Leads through {@code act}. */
  void lead(SignedAct act) {
    lead(act, () -> {});
  }

  /** The same; {@code then} is run when it is done. */
  void lead(SignedAct act, Runnable then) {
    Consumer<Notice> told =
        notice -> {
          told(notice);
          then.run();
        };
    window.dialogs().open(act.title(), close -> wizard(act, told, close));
  }

  /** Says what was done and has lists read again. */
  void told(Notice notice) {
    window.notices().accept(notice);
    onDone.run();
  }

  private View<?> wizard(SignedAct act, Consumer<Notice> told, Runnable close) {
    var model = new ActWizardViewModel(act, signing, window.tasks(), told, window.failures());
    return new Views()
        .register(
            ActWizardController.class,
            () -> new ActWizardController(model, person, window.dialogs(), close))
        .load(ActWizardController.class);
  }
}
