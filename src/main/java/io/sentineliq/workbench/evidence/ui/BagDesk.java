package io.sentineliq.workbench.evidence.ui;

import io.sentineliq.workbench.account.signing.KeyRow;
import io.sentineliq.workbench.account.signing.OwnKey;
import io.sentineliq.workbench.evidence.bag.BagSink;
import io.sentineliq.workbench.incident.ui.ReasonForm;
import io.sentineliq.workbench.platform.fx.Filling;
import io.sentineliq.workbench.platform.fx.Notice;
import io.sentineliq.workbench.platform.task.TaskTitle;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.platform.text.VisibleText;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/** What is done with bags of other stores, with their receipts and with the key that signs them. */
final class BagDesk {

  private final Handover handover;
  private final OwnKey keys;
  private final Collecting collecting;
  private final ActDesk desk;

  BagDesk(Handover handover, OwnKey keys, Collecting collecting, ActDesk desk) {
    this.handover = handover;
    this.keys = keys;
    this.collecting = collecting;
    this.desk = desk;
  }

  /** Leads through taking a bag in, for {@code caseId} when that is known. */
  void take(Optional<UUID> caseId) {
    desk.lead(new ImportBagAct(handover, collecting.choice(caseId), Optional.empty()));
  }

  /** Leads through taking {@code bag} in. */
  void take(Path bag) {
    desk.lead(new ImportBagAct(handover, collecting.choice(Optional.empty()), Optional.of(bag)));
  }

  /** Leads through taking in a bag when {@code files} are one, and collects them otherwise. */
  void drop(Optional<UUID> caseId, List<Path> files) {
    if (files.size() == 1 && isBag(files.getFirst())) {
      desk.lead(
          new ImportBagAct(handover, collecting.choice(caseId), Optional.of(files.getFirst())));
    } else {
      collecting.files(caseId, files);
    }
  }

  private static boolean isBag(Path file) {
    return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(BagSink.ENDING);
  }

  /** Leads through entering the receipt of a bag that was handed over. */
  void enter() {
    desk.lead(new ReceiptAct(handover));
  }

  /** Shows the fingerprint that others are told; leads through making a key when there is none. */
  void showKey() {
    var window = desk.window();
    window
        .tasks()
        .start(
            TaskTitle.quiet(Messages.text("evidence.key.own")),
            keys::own,
            key -> key.ifPresentOrElse(this::show, () -> desk.lead(new KeyAct())),
            window.failures());
  }

  private void show(KeyRow key) {
    var fingerprint = key.key().fingerprint();
    var copy = new Button(Messages.text("evidence.key.copy"));
    copy.setOnAction(event -> copy(fingerprint));
    var end = new Button(Messages.text("evidence.key.end"));
    end.setOnAction(
        event -> {
          end.getScene().getWindow().hide();
          end();
        });
    desk.window()
        .dialogs()
        .tell(
            Messages.text("evidence.key.own"),
            Messages.text(
                "evidence.key.own.detail", VisibleText.of(key.holder().name()), fingerprint),
            copy,
            end);
  }

  /** Asks why the key ends, and leads through making another one. */
  private void end() {
    var window = desk.window();
    Filling.ask(
        window,
        new ReasonForm(
            Messages.text("evidence.key.end.title"), Messages.text("evidence.key.end.do")),
        (reason, refused) ->
            window
                .tasks()
                .start(
                    TaskTitle.quiet(Messages.text("evidence.key.end.title")),
                    progress -> {
                      desk.endKey(reason, progress);
                      return reason;
                    },
                    done -> ended(),
                    refused));
  }

  private void ended() {
    desk.told(Notice.information(Messages.text("evidence.key.ended")));
    desk.lead(new KeyAct());
  }

  private void copy(String fingerprint) {
    var content = new ClipboardContent();
    content.putString(fingerprint);
    Clipboard.getSystemClipboard().setContent(content);
    desk.window().notices().accept(Notice.information(Messages.text("evidence.key.copied")));
  }
}
