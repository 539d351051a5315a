package io.sentineliq.workbench.cli;

import io.sentineliq.workbench.account.signing.HeldKey;
import io.sentineliq.workbench.evidence.TeamKeyService;
import io.sentineliq.workbench.evidence.TeamKeys;
import io.sentineliq.workbench.incident.IncidentInput;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.platform.text.Messages;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code evidence keys}: with which keys people sign, and the end of one of them. */
@Command(
    name = "keys",
    mixinStandardHelpOptions = true,
    versionProvider = CommandGroup.Version.class)
final class SigningKeysCommand extends StoreCommand {

  private static final String REVOKE = "--revoke";

  @Option(names = REVOKE, paramLabel = "FINGERPRINT", descriptionKey = "cli.evidence.keys.revoke")
  private @Nullable String fingerprint;

  @Option(names = "--reason", paramLabel = "TEXT", descriptionKey = "cli.evidence.keys.reason")
  private @Nullable String reason;

  SigningKeysCommand(Surroundings surroundings) {
    super(surroundings);
  }

  @Override
  Optional<String> fault() {
    return fingerprint != null && reason == null
        ? Optional.of(Messages.text("cli.evidence.keys.why"))
        : Optional.empty();
  }

  @Override
  int run(OpenWorkspace workspace, Progress progress) {
    var keys = new TeamKeyService(workspace.transactions());
    if (fingerprint == null || reason == null) {
      keys.all(progress).keys().forEach(this::show);
    } else {
      revoke(keys, fingerprint, reason, progress);
    }
    return ExitCode.DONE;
  }

  private void revoke(TeamKeys keys, String wanted, String why, Progress progress) {
    var key = inUse(keys, wanted.strip().toLowerCase(Locale.ROOT), progress);
    keys.revoke(key.row().id(), IncidentInput.reason("--reason", why), progress);
    console()
        .say(Messages.text("cli.evidence.keys.revoked", VisibleText.of(key.row().holder().name())));
  }

  private static HeldKey inUse(TeamKeys keys, String wanted, Progress progress) {
    return keys.all(progress).keys().stream()
        .filter(key -> key.end().isEmpty() && key.row().key().fingerprint().equals(wanted))
        .findFirst()
        .orElseThrow(
            () ->
                new Problem.InvalidField(
                        REVOKE, "cli.evidence.keys.unknown", List.of(VisibleText.of(wanted)))
                    .asException());
  }

  private void show(HeldKey key) {
    var row = key.row();
    if (isJson()) {
      var fields = new LinkedHashMap<String, @Nullable Object>();
      fields.put("fingerprint", row.key().fingerprint());
      fields.put("name", row.holder().name());
      fields.put("organisation", row.holder().organisation());
      fields.put("made_at", key.madeAt());
      fields.put("since_entry", row.since().orElse(null));
      fields.put("revoked_at", key.end().map(HeldKey.End::at).orElse(null));
      fields.put("until_entry", row.until().orElse(null));
      fields.put("reason", key.end().map(HeldKey.End::reason).orElse(null));
      json().write(fields);
    } else {
      var state =
          key.end()
              .map(end -> Messages.text("evidence.keys.ended", end.at()))
              .orElseGet(() -> Messages.text("evidence.keys.good"));
      console()
          .out()
          .println(
              "%s  %-24s  %s"
                  .formatted(row.key().fingerprint(), VisibleText.of(row.holder().name()), state));
    }
  }
}
