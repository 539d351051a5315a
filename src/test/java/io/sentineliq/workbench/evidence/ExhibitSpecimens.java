package io.sentineliq.workbench.evidence;

import io.sentineliq.workbench.account.signing.KeyHolder;
import io.sentineliq.workbench.account.signing.Signer;
import io.sentineliq.workbench.account.signing.SigningKeys;
import io.sentineliq.workbench.app.WorkspaceSession;
import io.sentineliq.workbench.casefile.CaseType;
import io.sentineliq.workbench.casefile.Cases;
import io.sentineliq.workbench.casefile.NewCase;
import io.sentineliq.workbench.classification.Confidentiality;
import io.sentineliq.workbench.classification.Priority;
import io.sentineliq.workbench.classification.Tlp;
import io.sentineliq.workbench.platform.security.Argon2Cost;
import io.sentineliq.workbench.platform.task.Progress;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Cases, keys and things to collect, for tests. */
public final class ExhibitSpecimens {

  /** What opens the keys that {@link #signer} makes. */
  public static final String PASSPHRASE = "a long enough passphrase 4711";

  private ExhibitSpecimens() {}

  /** A case of {@code session} that every member may see. */
  public static UUID caseForAll(WorkspaceSession session) {
    return opened(session, Confidentiality.INTERNAL);
  }

  /** A case of {@code session} that only few may see. */
  public static UUID secretCase(WorkspaceSession session) {
    return opened(session, Confidentiality.CONFIDENTIAL);
  }

  /** A key of whoever works in {@code session}, made quickly. */
  public static Signer signer(WorkspaceSession session, String name) {
    var keys = new SigningKeys(session.transactions(), new Argon2Cost(64, 1, 1));
    return keys.create(
        new KeyHolder(name, "Alder Forensics"), PASSPHRASE.toCharArray(), Progress.unwatched());
  }

  /** A thing without bytes in a case. */
  public static UUID laptop(WorkspaceSession session, UUID caseId, Signer signer) {
    return session
        .intake()
        .take(NewItem.named(caseId, EvidenceKind.OTHER, "Laptop"), signer, Progress.unwatched());
  }

  private static UUID opened(WorkspaceSession session, Confidentiality confidentiality) {
    var draft =
        new NewCase(
            "Seizure", null, Priority.HIGH, CaseType.OTHER, confidentiality, Tlp.AMBER, null);
    return session.cases().open(new Cases.Opening(draft, List.of(), Optional.empty(), false));
  }
}
