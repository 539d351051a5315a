package io.sentineliq.workbench.cli;

import io.sentineliq.workbench.evidence.CustodyCommand;
import io.sentineliq.workbench.evidence.CustodyFields;
import io.sentineliq.workbench.evidence.ExhibitNumber;
import io.sentineliq.workbench.evidence.custody.CustodyAction;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.platform.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Parameters;

/**
 * {@code evidence check-out}, {@code offer}, {@code seal} …: one act on one or several exhibits.
 * What can be said about it are options that {@link CustodyFields} names.
 */
@Command(mixinStandardHelpOptions = true, versionProvider = CommandGroup.Version.class)
final class CustodyActCommand extends StoreCommand {

  private static final String RECEIVER = "--receiver";
  private static final String ENTRY = "--entry";

  private final CustodyWord word;
  private final ToldOptions told = new ToldOptions();
  private final OptionSpec receiver =
      OptionSpec.builder(RECEIVER)
          .paramLabel("LOGIN")
          .type(String.class)
          .required(true)
          .description(Messages.text("cli.option.receiver"))
          .build();

  @Parameters(
      paramLabel = "CASE/EXHIBIT",
      arity = "1..*",
      converter = ExhibitNumbers.Converter.class,
      descriptionKey = "cli.parameter.exhibit")
  private List<ExhibitNumber> exhibits = new ArrayList<>();

  @Mixin private SigningOptions signing = new SigningOptions();

  CustodyActCommand(Surroundings surroundings, CustodyWord word) {
    super(surroundings);
    this.word = word;
  }

  /** The command with the options of its word. */
  CommandLine line() {
    var line = new CommandLine(this);
    told.addTo(line, CustodyFields.of(word.action()));
    if (word.action() == CustodyAction.TRANSFER_OFFERED) {
      line.getCommandSpec().addOption(receiver);
    }
    return line;
  }

  @Override
  int run(OpenWorkspace workspace, Progress progress) {
    var ids = ExhibitNumbers.ids(exhibits, workspace.exhibits(), progress);
    var commands = ids.stream().map(id -> command(workspace, id, progress)).toList();
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

  private CustodyCommand command(OpenWorkspace workspace, UUID item, Progress progress) {
    var command =
        word.action() == CustodyAction.TRANSFER_OFFERED
            ? CustodyCommand.offer(item, receiver(workspace, item, progress))
            : CustodyCommand.of(item, word.action());
    return told.told(command, number -> entry(workspace, item, number, progress));
  }

  private static String entry(OpenWorkspace workspace, UUID item, int number, Progress progress) {
    return workspace.exhibits().custody(item, progress).stream()
        .filter(entry -> entry.number() == number)
        .findFirst()
        .orElseThrow(
            () ->
                new Problem.InvalidField(ENTRY, "cli.correct.noEntry", List.of(number))
                    .asException())
        .envelope()
        .hash();
  }

  private UUID receiver(OpenWorkspace workspace, UUID item, Progress progress) {
    Optional<String> login = Optional.ofNullable(receiver.getValue());
    return workspace.custody().receivers(item, progress).stream()
        .filter(person -> login.filter(person.login()::equals).isPresent())
        .findFirst()
        .orElseThrow(
            () ->
                new Problem.InvalidField(RECEIVER, "evidence.invalid.receiver", List.of())
                    .asException())
        .id();
  }
}
