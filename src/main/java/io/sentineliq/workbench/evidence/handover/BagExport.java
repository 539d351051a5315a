package io.sentineliq.workbench.evidence.handover;

import io.sentineliq.workbench.account.signing.Signer;
import io.sentineliq.workbench.account.signing.SigningKeys;
import io.sentineliq.workbench.evidence.Custody;
import io.sentineliq.workbench.evidence.CustodyCommand;
import io.sentineliq.workbench.evidence.Evidence;
import io.sentineliq.workbench.evidence.bag.BagInfo;
import io.sentineliq.workbench.evidence.bag.BagPath;
import io.sentineliq.workbench.evidence.bag.BagSink;
import io.sentineliq.workbench.evidence.bag.BagWriter;
import io.sentineliq.workbench.evidence.custody.CustodyAction;
import io.sentineliq.workbench.evidence.custody.ItemField;
import io.sentineliq.workbench.evidence.custody.StatementField;
import io.sentineliq.workbench.evidence.report.CaseCustody;
import io.sentineliq.workbench.evidence.report.CustodyPdf;
import io.sentineliq.workbench.evidence.report.ReportedLedger;
import io.sentineliq.workbench.evidence.timestamp.TimestampAuthority;
import io.sentineliq.workbench.evidence.timestamp.TimestampException;
import io.sentineliq.workbench.evidence.timestamp.TimestampRequest;
import io.sentineliq.workbench.ledger.Checkpoint;
import io.sentineliq.workbench.platform.file.DiskRefusal;
import io.sentineliq.workbench.platform.persistence.Reading;
import io.sentineliq.workbench.platform.persistence.Transactions;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.platform.text.Messages;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Gives exhibits of one case out in a bag. The bytes are read and compared first; then each item
 * gets its entry with the digest of the manifest, all in one transaction; then the ledger of that
 * moment is proven and signed. The bag appears whole, or not at all; an entry about a bag that was
 * not finished stays, as what was tried.
 */
public final class BagExport {
  private static final String FIELD = "exhibits";
  private static final String RECIPIENT = "recipient";
  private static final Pattern FINGERPRINT = Pattern.compile("[0-9a-f]{64}");

  private final Transactions transactions;
  private final Custody custody;
  private final Content content;
  private final CaseCustody reports;

  /** Gives out of the workspace of {@code transactions}, the bytes as {@code content} has them. */
  public BagExport(
      Transactions transactions, Custody custody, Content content, CaseCustody reports) {
    this.transactions = transactions;
    this.custody = custody;
    this.content = content;
    this.reports = reports;
  }

  /** The bytes of items. */
  @FunctionalInterface
  public interface Content {
    /** The bytes of an item, which end in an error when they are not what was collected. */
    InputStream read(UUID itemId, String purpose, Progress progress) throws IOException;
  }

  /**
   * What is given out, and how.
   *
   * @param target a folder that is made, or a zip when it is called so
   * @param to who gets it
   * @param earlier checkpoints that the receiver has: the bag proves that the ledger only grew
   * @param timestamps whom to ask for a trusted time at once
   * @param offeredTo to whom the items are handed over for good, when their receipt comes back
   */
  public record Request(
      List<UUID> items,
      Path target,
      String purpose,
      String authority,
      String to,
      List<Checkpoint> earlier,
      Optional<TimestampAuthority> timestamps,
      Optional<Recipient> offeredTo) {
    /** Copies the lists. */
    public Request {
      items = List.copyOf(items);
      earlier = List.copyOf(earlier);
    }

    /** A bag that hands nothing over. */
    public Request(
        List<UUID> items,
        Path target,
        String purpose,
        String authority,
        String to,
        List<Checkpoint> earlier,
        Optional<TimestampAuthority> timestamps) {
      this(items, target, purpose, authority, to, earlier, timestamps, Optional.empty());
    }
  }

  /**
   * Somebody with a store of their own.
   *
   * @param organisation may be empty
   * @param key fingerprint of the key they will sign the receipt with
   */
  public record Recipient(String name, String organisation, String key) {}

  /** Writes the bag. */
  public void write(Request request, Signer signer, Progress progress) {
    var items = items(request, progress);
    request.offeredTo().ifPresent(to -> requireStranger(to, progress));
    try (var sink = BagSink.at(request.target())) {
      var writer = new BagWriter(sink, progress);
      for (var item : items) {
        put(writer, item, request.purpose(), progress);
      }
      custody.actOnAll(entries(request, items, writer.manifestDigest()), signer, progress);
      finish(writer, request, items, signer, progress);
    } catch (IOException e) {
      throw new Problem.UnwritableOutput(request.target().toString(), DiskRefusal.why(e))
          .asException(e);
    }
  }

  private List<Evidence> items(Request request, Progress progress) {
    var items =
        transactions.read(
            progress, unit -> unit.queries(HandoverQueries_::new).items(request.items()));
    if (items.size() != request.items().size() || items.isEmpty()) {
      throw new Problem.NotFound(Evidence.class.getSimpleName()).asException();
    }
    if (items.stream().map(Evidence::caseId).distinct().count() > 1) {
      throw new Problem.InvalidField(FIELD, "handover.oneCase", List.of()).asException();
    }
    return items;
  }

  private void put(BagWriter writer, Evidence item, String purpose, Progress progress)
      throws IOException {
    if (item.content().isEmpty()) {
      writer.item(item.record());
      return;
    }
    try (var bytes = content.read(item.id(), purpose, progress)) {
      writer.item(item.record(), bytes);
    }
  }

  private static List<CustodyCommand> entries(
      Request request, List<Evidence> items, String manifest) {
    return items.stream()
        .<CustodyCommand>map(
            item ->
                CustodyCommand.of(item.id(), CustodyAction.EXPORTED)
                    .with(StatementField.MANIFEST, manifest)
                    .with(StatementField.PURPOSE, request.purpose())
                    .with(StatementField.AUTHORITY, request.authority())
                    .with(StatementField.TO, request.to()))
        .map(command -> request.offeredTo().map(to -> offer(command, to)).orElse(command))
        .toList();
  }

  private static CustodyCommand offer(CustodyCommand command, Recipient to) {
    return command
        .with(StatementField.RECEIVED_BY_NAME, to.name())
        .with(StatementField.RECEIVED_BY_ORGANISATION, to.organisation())
        .with(StatementField.RECEIVED_BY_KEY, to.key());
  }

  /** Whoever gives away cannot be who receives. */
  private void requireStranger(Recipient recipient, Progress progress) {
    var isOwn =
        transactions.read(
            progress,
            unit ->
                SigningKeys.all(unit).stream()
                    .anyMatch(row -> row.key().fingerprint().equals(recipient.key())));
    if (isOwn || recipient.name().isBlank() || !FINGERPRINT.matcher(recipient.key()).matches()) {
      throw new Problem.InvalidField(RECIPIENT, "handover.recipient", List.of()).asException();
    }
  }

  private void finish(
      BagWriter writer, Request request, List<Evidence> items, Signer signer, Progress progress)
      throws IOException {
    var ids = items.stream().map(Evidence::id).toList();
    var seal = new SignerSeal(signer);
    var material =
        transactions.read(progress, unit -> BagMaterial.read(unit, ids, request.earlier()));
    var checkpoint = material.custody().checkpoint();
    origins(writer, ids, progress);
    var note = writer.custody(material.custody(), seal).whole();
    if (request.timestamps().isPresent()) {
      writer.tag(
          BagPath.CHECKPOINT_STAMP,
          stamp(request.timestamps().get(), writer.digestOf(BagPath.CHECKPOINT), progress));
    }
    var ledger =
        new ReportedLedger(note, checkpoint.size(), signer.key().fingerprint(), Optional.empty());
    var caseId = items.getFirst().caseId();
    var report = reports.of(caseId, ids, ledger, Map.of(), ZoneId.systemDefault(), progress);
    writer.finish(info(items, material), CustodyPdf.of(report), seal);
  }

  /** What imported items came with goes with them. */
  private void origins(BagWriter writer, List<UUID> ids, Progress progress) throws IOException {
    try {
      transactions.read(
          progress,
          unit -> {
            writeOrigins(writer, unit, ids);
            return Boolean.TRUE;
          });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static void writeOrigins(BagWriter writer, Reading unit, List<UUID> ids) {
    var bags = new ImportedBags(unit);
    var statements = new TreeSet<String>();
    for (var arrival : unit.queries(HandoverQueries_::new).arrivals(ids)) {
      statements.add(arrival.statement().get(StatementField.BAG));
    }
    for (var statement : statements) {
      try {
        writer.origin(statement, bags.open(bags.find(statement).orElseThrow()));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static byte[] stamp(TimestampAuthority authority, String sha256, Progress progress) {
    try {
      return authority.ask(TimestampRequest.about(sha256), progress);
    } catch (TimestampException e) {
      throw new Problem.UnreadableInput(Messages.text("handover.answer"), Messages.of(e.fault()))
          .asException(e);
    }
  }

  private static BagInfo info(List<Evidence> items, BagMaterial material) {
    var number = items.getFirst().record().get(ItemField.CASE_NUMBER);
    return new BagInfo()
        .with("Bagging-Date", material.madeAt().atOffset(ZoneOffset.UTC).toLocalDate().toString())
        .with("Bag-Software-Agent", Messages.text("program.name"))
        .with("External-Identifier", number)
        .with("Ledger", material.custody().checkpoint().origin());
  }
}
