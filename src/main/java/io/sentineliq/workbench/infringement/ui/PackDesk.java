package io.sentineliq.workbench.infringement.ui;

import io.sentineliq.workbench.account.signing.OwnKey;
import io.sentineliq.workbench.account.signing.Signer;
import io.sentineliq.workbench.evidence.Exhibits;
import io.sentineliq.workbench.infringement.InfringementDetails;
import io.sentineliq.workbench.infringement.Letter;
import io.sentineliq.workbench.infringement.TakedownKind;
import io.sentineliq.workbench.infringement.TakedownRow;
import io.sentineliq.workbench.infringement.pack.PackInput;
import io.sentineliq.workbench.infringement.pack.PackRequest;
import io.sentineliq.workbench.infringement.pack.Packs;
import io.sentineliq.workbench.platform.fx.Notice;
import io.sentineliq.workbench.platform.fx.Window;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.platform.task.TaskTitle;
import io.sentineliq.workbench.platform.text.Messages;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/** Makes takedown packs. */
final class PackDesk {

  private final Packs packs;
  private final Exhibits exhibits;
  private final OwnKey keys;
  private final Window window;

  PackDesk(Packs packs, Exhibits exhibits, OwnKey keys, Window window) {
    this.packs = packs;
    this.exhibits = exhibits;
    this.keys = keys;
    this.window = window;
  }

  /** Asks what goes into the pack and where it goes, and writes it. */
  void make(InfringementDetails details) {
    window
        .dialogs()
        .fill(
            new PackForm(
                details.row().brand(),
                letter(details),
                Path.of(System.getProperty("user.home", "")).resolve(name(details)),
                name -> window.dialogs().chooseTarget(Messages.text("pack.choose"), name)))
        .ifPresent(answer -> write(details, answer));
  }

  /** The letter of the newest takedown that has one, else a first draft. */
  private static String letter(InfringementDetails details) {
    return details.takedowns().reversed().stream()
        .map(TakedownRow::letter)
        .filter(text -> !text.isBlank())
        .findFirst()
        .orElseGet(() -> Letter.draft(TakedownKind.REGISTRAR_REPORT, details));
  }

  private static String name(InfringementDetails details) {
    var subject = details.said().subject();
    var plain = (subject == null ? details.said().title() : subject).replaceAll("[^\\w.-]+", "-");
    return "takedown-" + plain.substring(0, Math.min(80, plain.length()));
  }

  private void write(InfringementDetails details, PackForm.Answer answer) {
    window
        .tasks()
        .start(
            TaskTitle.listed(Messages.text("pack.making")),
            progress -> write(details.row().id(), answer, progress),
            made ->
                window
                    .notices()
                    .accept(
                        Notice.information(
                            Messages.text("pack.made", String.valueOf(made.getFileName())))),
            window.failures());
  }

  private Path write(UUID id, PackForm.Answer answer, Progress progress) {
    try {
      var items = answer.exhibits().stream().map(number -> exhibit(number, progress)).toList();
      var signer =
          items.isEmpty()
              ? Optional.<Signer>empty()
              : Optional.of(keys.unlock(answer.passphrase(), progress));
      packs.write(
          new PackRequest(
              id,
              answer.target(),
              answer.organisation(),
              answer.contact(),
              answer.letter(),
              answer.registeredAt(),
              items),
          signer,
          progress);
      return answer.target();
    } finally {
      Arrays.fill(answer.passphrase(), '\0');
    }
  }

  private UUID exhibit(PackInput.ExhibitNumber number, Progress progress) {
    return exhibits
        .numbered(number.caseNumber(), number.exhibit(), progress)
        .orElseThrow(
            () ->
                new Problem.Conflict(
                        Messages.text("pack.noExhibit", number.caseNumber(), number.exhibit()))
                    .asException());
  }
}
