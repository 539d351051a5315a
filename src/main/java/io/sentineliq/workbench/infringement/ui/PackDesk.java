package io.sentineliq.workbench.infringement.ui;

import io.sentineliq.workbench.account.signing.OwnKey;
import io.sentineliq.workbench.account.signing.Signer;
import io.sentineliq.workbench.evidence.Exhibits;
import io.sentineliq.workbench.infringement.InfringementDetails;
import io.sentineliq.workbench.infringement.Letter;
import io.sentineliq.workbench.infringement.TakedownKind;
import io.sentineliq.workbench.infringement.TakedownRow;
import io.sentineliq.workbench.infringement.exhibit.LinkedExhibit;
import io.sentineliq.workbench.infringement.pack.PackRequest;
import io.sentineliq.workbench.infringement.pack.Packs;
import io.sentineliq.workbench.platform.fx.Filling;
import io.sentineliq.workbench.platform.fx.Notice;
import io.sentineliq.workbench.platform.fx.Window;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.platform.task.TaskTitle;
import io.sentineliq.workbench.platform.text.Messages;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Makes takedown packs. */
final class PackDesk {

  private final Packs packs;
  private final NamedExhibits exhibits;
  private final OwnKey keys;
  private final Window window;

  PackDesk(Packs packs, Exhibits exhibits, OwnKey keys, Window window) {
    this.packs = packs;
    this.exhibits = new NamedExhibits(exhibits);
    this.keys = keys;
    this.window = window;
  }

  /** Asks what goes into the pack and where it goes, and writes it. */
  void make(InfringementDetails details) {
    var form =
        new PackForm(
            details.row().brand(),
            letter(details),
            exhibits(details),
            Path.of(System.getProperty("user.home", "")).resolve(name(details)),
            name -> window.dialogs().chooseTarget(Messages.text("pack.choose"), name));
    Filling.ask(window, form, (answer, refused) -> write(details.row().id(), answer, refused));
  }

  /** The letter of the newest takedown that has one, else a first draft. */
  private static String letter(InfringementDetails details) {
    return details.takedowns().reversed().stream()
        .map(TakedownRow::letter)
        .filter(text -> !text.isBlank())
        .findFirst()
        .orElseGet(() -> Letter.draft(TakedownKind.REGISTRAR_REPORT, details));
  }

  /** What was kept of the detection, as far as it is of one case: a bag holds no two. */
  private static String exhibits(InfringementDetails details) {
    var kept = details.exhibits();
    return kept.stream()
        .filter(one -> one.caseNumber() == kept.getLast().caseNumber())
        .map(LinkedExhibit::number)
        .collect(Collectors.joining(", "));
  }

  private static String name(InfringementDetails details) {
    var subject = details.said().subject();
    var plain = (subject == null ? details.said().title() : subject).replaceAll("[^\\w.-]+", "-");
    return "takedown-" + plain.substring(0, Math.min(80, plain.length()));
  }

  private void write(UUID id, PackForm.Answer answer, Consumer<Throwable> refused) {
    window
        .tasks()
        .start(
            TaskTitle.listed(Messages.text("pack.making")),
            progress -> write(id, answer, progress),
            made ->
                window
                    .notices()
                    .accept(
                        Notice.information(
                            Messages.text("pack.made", String.valueOf(made.getFileName())))),
            refused);
  }

  private Path write(UUID id, PackForm.Answer answer, Progress progress) {
    try {
      var items = exhibits.ids(answer.exhibits(), progress);
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
}
