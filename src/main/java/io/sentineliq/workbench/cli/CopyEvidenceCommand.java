package io.sentineliq.workbench.cli;

import io.sentineliq.workbench.evidence.ExhibitNumber;
import io.sentineliq.workbench.evidence.NewCopy;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.platform.text.Messages;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code evidence copy}: an exhibit made from an exhibit, with its lineage in both chains. */
@Command(
    name = "copy",
    mixinStandardHelpOptions = true,
    versionProvider = CommandGroup.Version.class)
final class CopyEvidenceCommand extends StoreCommand {

  @Parameters(
      paramLabel = "CASE/EXHIBIT",
      index = "0",
      converter = ExhibitNumbers.Converter.class,
      descriptionKey = "cli.parameter.exhibit")
  private @Nullable ExhibitNumber exhibit;

  @Parameters(
      paramLabel = "FILE",
      index = "1",
      arity = "0..1",
      descriptionKey = "cli.evidence.copy.file")
  private @Nullable Path file;

  @Option(
      names = "--name",
      paramLabel = "NAME",
      required = true,
      descriptionKey = "cli.evidence.copy.name")
  private String name = "";

  @Option(
      names = "--purpose",
      paramLabel = "TEXT",
      required = true,
      descriptionKey = "cli.option.purpose")
  private String purpose = "";

  @Option(names = "--method", paramLabel = "TEXT", descriptionKey = "cli.option.method")
  private String method = "";

  @Mixin private SigningOptions signing = new SigningOptions();

  CopyEvidenceCommand(Surroundings surroundings) {
    super(surroundings);
  }

  @Override
  int run(OpenWorkspace workspace, Progress progress) {
    var original =
        ExhibitNumbers.id(Objects.requireNonNull(exhibit), workspace.exhibits(), progress);
    var signer = signing.signer(workspace.signingKeys(), progress);
    var copy = new NewCopy(name, purpose, method, Optional.ofNullable(file));
    var made = workspace.copies().copy(original, copy, signer, progress);
    for (var row : workspace.exhibits().rows(List.of(made), progress)) {
      if (isJson()) {
        json().write(ListEvidenceCommand.fields(row));
      } else {
        console().out().println(VisibleText.of(Messages.text("cli.evidence.copied", row.number())));
      }
    }
    return ExitCode.DONE;
  }
}
