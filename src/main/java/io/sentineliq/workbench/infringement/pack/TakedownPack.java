package io.sentineliq.workbench.infringement.pack;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.sentineliq.workbench.account.signing.Signer;
import io.sentineliq.workbench.evidence.handover.BagExport;
import io.sentineliq.workbench.infringement.Infringement;
import io.sentineliq.workbench.infringement.InfringementDetails;
import io.sentineliq.workbench.infringement.Infringements;
import io.sentineliq.workbench.platform.change.Difference;
import io.sentineliq.workbench.platform.change.SubjectRef;
import io.sentineliq.workbench.platform.persistence.Transactions;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.platform.text.Messages;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes takedown packs: a folder with the letter, an abuse report in XARF and, where exhibits are
 * named, a bag that proves them. It is written beside its place and gets its name when it is whole.
 */
public final class TakedownPack implements Packs {

  private static final String LETTER = "letter.txt";
  private static final String REPORT = "xarf.json";
  private static final String BAG = "evidence.zip";

  private final Transactions transactions;
  private final Infringements infringements;
  private final BagExport bags;
  private final InstantSource clock;

  /** Packs of what {@code infringements} knows, with bags by {@code bags}. */
  public TakedownPack(
      Transactions transactions, Infringements infringements, BagExport bags, InstantSource clock) {
    this.transactions = transactions;
    this.infringements = infringements;
    this.bags = bags;
    this.clock = clock;
  }

  @Override
  public void write(PackRequest request, Optional<Signer> signer, Progress progress) {
    var details = infringements.details(request.infringementId(), progress);
    requireASubject(details);
    requireASite(details);
    var target = request.target().toAbsolutePath();
    var beside = target.resolveSibling("." + target.getFileName() + ".part");
    try {
      if (Files.exists(target)) {
        throw new FileAlreadyExistsException(target.toString());
      }
      Files.createDirectory(beside);
      fill(beside, request, details, signer, progress);
      tell(request, details, progress);
      Files.move(beside, target);
    } catch (IOException e) {
      clear(beside, e);
      throw new Problem.UnwritableOutput(target.toString(), String.valueOf(e.getMessage()))
          .asException(e);
    } catch (RuntimeException e) {
      clear(beside, e);
      throw e;
    }
  }

  private void fill(
      Path folder,
      PackRequest request,
      InfringementDetails details,
      Optional<Signer> signer,
      Progress progress)
      throws IOException {
    Files.writeString(folder.resolve(LETTER), request.letter(), UTF_8);
    Files.write(folder.resolve(REPORT), XarfReport.of(details, request, clock.instant()));
    if (!request.exhibits().isEmpty()) {
      var key =
          signer.orElseThrow(() -> new Problem.Conflict(Messages.text("pack.noKey")).asException());
      bags.write(
          new BagExport.Request(
              request.exhibits(),
              folder.resolve(BAG),
              Messages.text("pack.purpose", details.said().title()),
              request.organisation(),
              request.contact(),
              List.of(),
              Optional.empty()),
          key,
          progress);
    }
  }

  private void tell(PackRequest request, InfringementDetails details, Progress progress) {
    transactions.write(
        progress,
        unit -> {
          unit.audit(
              "TAKEDOWN_PACK_MADE",
              new SubjectRef(Infringement.KIND, request.infringementId()),
              details.said().title(),
              Difference.none(),
              Map.of(
                  "contact", request.contact(),
                  "exhibits", Integer.toString(request.exhibits().size())));
          return true;
        });
  }

  private static void requireASubject(InfringementDetails details) {
    if (XarfReport.address(details).isEmpty()) {
      throw new Problem.Conflict(Messages.text("pack.noSubject")).asException();
    }
  }

  private static void requireASite(InfringementDetails details) {
    if (XarfReport.site(details).isEmpty()) {
      throw new Problem.Conflict(Messages.text("pack.noSite")).asException();
    }
  }

  /** A pack that did not become whole leaves nothing. */
  private static void clear(Path folder, Exception cause) {
    try {
      for (var name : List.of(LETTER, REPORT, BAG)) {
        Files.deleteIfExists(folder.resolve(name));
      }
      Files.deleteIfExists(folder);
    } catch (IOException e) {
      cause.addSuppressed(e);
    }
  }
}
