package io.sentineliq.workbench.crash;

import io.sentineliq.workbench.account.signing.Signer;
import io.sentineliq.workbench.app.WorkspaceSession;
import io.sentineliq.workbench.evidence.CustodyCommand;
import io.sentineliq.workbench.evidence.EvidenceKind;
import io.sentineliq.workbench.evidence.ExhibitSpecimens;
import io.sentineliq.workbench.evidence.Exhibits;
import io.sentineliq.workbench.evidence.NewItem;
import io.sentineliq.workbench.evidence.custody.CustodyAction;
import io.sentineliq.workbench.evidence.custody.StatementField;
import io.sentineliq.workbench.platform.persistence.DatabaseKind;
import io.sentineliq.workbench.platform.persistence.Datastore;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.workspace.Membership;
import io.sentineliq.workbench.workspace.Memberships;
import io.sentineliq.workbench.workspace.WorkspaceRole;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.util.Random;
import java.util.UUID;

/** Collects evidence and moves it, says after each act that it is done, until it is killed. */
final class EvidenceChild {

  static final String DONE = "@done";

  private EvidenceChild() {}

  /** Arguments: the store's address, a number that decides on the bytes. */
  @SuppressWarnings("SystemOut")
  public static void main(String[] arguments) {
    var random = new Random(Long.parseLong(arguments[1]));
    try (var store = ImportStores.open(arguments[0]);
        var session =
            new WorkspaceSession(
                store, Memberships.of(store).getFirst(), "desk", Clock.systemUTC(), () -> {})) {
      var signer = ExhibitSpecimens.signer(session, "Ana");
      var caseId = ExhibitSpecimens.caseForAll(session);
      var mia = new Other(arguments[0], store, session, caseId, signer);
      while (true) {
        var bytes = new byte[random.nextInt(900_000)];
        random.nextBytes(bytes);
        var draft = NewItem.named(caseId, EvidenceKind.FILE, "bytes");
        var quiet = Progress.unwatched();
        var item = session.intake().collect(draft, new ByteArrayInputStream(bytes), signer, quiet);
        tell(session.evidence(), item, quiet);
        session
            .custody()
            .act(
                CustodyCommand.of(item, CustodyAction.CHECKED_OUT)
                    .with(StatementField.PURPOSE, "Work")
                    .with(StatementField.TO, "Bench"),
                signer,
                quiet);
        tell(session.evidence(), item, quiet);
        session
            .custody()
            .act(
                CustodyCommand.of(item, CustodyAction.CHECKED_IN).with(StatementField.TO, "Safe"),
                signer,
                quiet);
        tell(session.evidence(), item, quiet);
        mia.offered(item);
        tell(session.evidence(), item, quiet);
        mia.accepts(item);
        tell(session.evidence(), item, quiet);
      }
    }
  }

  /** Mia, to whom items are offered. */
  private static final class Other {
    private final WorkspaceSession ours;
    private final Signer ourSigner;
    private final WorkspaceSession hers;
    private final Signer herSigner;
    private final UUID id;

    Other(String address, Datastore store, WorkspaceSession ours, UUID caseId, Signer signer) {
      this.ours = ours;
      this.ourSigner = signer;
      var item = ExhibitSpecimens.laptop(ours, caseId, signer);
      this.id = ours.custody().receivers(item, Progress.unwatched()).getFirst().id();
      this.hers = session(address, store, ours.membership());
      this.herSigner = ExhibitSpecimens.signer(hers, "Mia");
    }

    private WorkspaceSession session(String address, Datastore store, Membership ana) {
      var isShared = store.database() == DatabaseKind.POSTGRESQL;
      var place = isShared ? ImportStores.open(address, "mia") : store;
      var membership =
          isShared
              ? Memberships.of(place).getFirst()
              : new Membership(
                  ana.workspaceId(),
                  ana.workspaceSlug(),
                  ana.workspaceName(),
                  id,
                  "mia",
                  "Mia",
                  WorkspaceRole.MEMBER,
                  ana.workspaceSince());
      return new WorkspaceSession(place, membership, "desk", Clock.systemUTC(), () -> {});
    }

    void offered(UUID item) {
      ours.custody()
          .act(
              CustodyCommand.offer(item, id).with(StatementField.PURPOSE, "Imaging"),
              ourSigner,
              Progress.unwatched());
    }

    void accepts(UUID item) {
      hers.custody()
          .act(CustodyCommand.of(item, CustodyAction.TRANSFERRED), herSigner, Progress.unwatched());
    }
  }

  /** The item and how many entries its chain has now. */
  @SuppressWarnings("SystemOut")
  private static void tell(Exhibits exhibits, UUID item, Progress quiet) {
    System.out.println(DONE + " " + item + " " + exhibits.custody(item, quiet).size());
  }
}
