package io.sentineliq.workbench.cli;

import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.task.Progress;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code evidence check-out}, {@code offer}, {@code seal} …: one act on one or several exhibits.
 */
@Command(mixinStandardHelpOptions = true, versionProvider = CommandGroup.Version.class)
final class CustodyActCommand extends StoreCommand {

  private static final String RECEIVER = "--receiver";

  private final CustodyWord word;

  @Parameters(
      paramLabel = "CASE/EXHIBIT",
      arity = "1..*",
      converter = ExhibitNumber.Converter.class,
      descriptionKey = "cli.parameter.exhibit")
  private List<ExhibitNumber> exhibits = new ArrayList<>();

  @Option(names = "--purpose", paramLabel = "TEXT", descriptionKey = "cli.option.purpose")
  private String purpose = "";

  @Option(names = "--to", paramLabel = "PLACE", descriptionKey = "cli.option.to")
  private String to = "";

  @Option(names = "--receiver", paramLabel = "LOGIN", descriptionKey = "cli.option.receiver")
  private String receiver = "";

  @Option(names = "--seal", paramLabel = "NUMBER", descriptionKey = "cli.option.seal")
  private String seal = "";

  @Option(names = "--condition", paramLabel = "TEXT", descriptionKey = "cli.option.condition")
  private String condition = "";

  @Option(names = "--witness", paramLabel = "NAME", descriptionKey = "cli.option.witness")
  private String witness = "";

  @Option(names = "--authority", paramLabel = "TEXT", descriptionKey = "cli.option.authority")
  private String authority = "";

  @Option(names = "--method", paramLabel = "TEXT", descriptionKey = "cli.option.method")
  private String method = "";

  @Option(names = "--transport", paramLabel = "TEXT", descriptionKey = "cli.option.transport")
  private String transport = "";

  @Option(names = "--note", paramLabel = "TEXT", descriptionKey = "cli.option.note")
  private String note = "";

  @Option(names = "--due", paramLabel = "TIME", descriptionKey = "cli.option.due")
  private @Nullable Instant due;

  @Mixin private SigningOptions signing = new SigningOptions();

  CustodyActCommand(Surroundings surroundings, CustodyWord word) {
    super(surroundings);
    this.word = word;
  }

  @Override
  int run(OpenWorkspace workspace, Progress progress) {
    var ids = exhibits.stream().map(one -> one.in(workspace.exhibits(), progress)).toList();
    var told =
        new CustodyWord.Told(
            purpose,
            to,
            seal,
            condition,
            witness,
            authority,
            method,
            transport,
            note,
            Optional.ofNullable(due),
            receiver(workspace, ids.getFirst(), progress));
    var commands = ids.stream().map(id -> word.command(id, told)).toList();
    var signer = signing.signer(workspace.signingKeys(), progress);
    workspace.custody().actOnAll(commands, signer, progress);
    if (isJson()) {
      workspace
          .exhibits()
          .rows(ids, progress)
          .forEach(row -> json().write(ListEvidenceCommand.fields(row)));
    }
    return ExitCode.DONE;
  }

  private UUID receiver(OpenWorkspace workspace, UUID item, Progress progress) {
    if (word != CustodyWord.OFFER) {
      return item;
    }
    return workspace.custody().receivers(item, progress).stream()
        .filter(person -> person.login().equals(receiver))
        .findFirst()
        .orElseThrow(
            () ->
                new Problem.InvalidField(RECEIVER, "evidence.invalid.receiver", List.of())
                    .asException())
        .id();
  }
}
