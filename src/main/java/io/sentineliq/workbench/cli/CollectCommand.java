package io.sentineliq.workbench.cli;

import io.sentineliq.workbench.account.signing.Signer;
import io.sentineliq.workbench.classification.Tlp;
import io.sentineliq.workbench.evidence.EvidenceKind;
import io.sentineliq.workbench.evidence.NewItem;
import io.sentineliq.workbench.evidence.custody.ItemField;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.platform.text.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code evidence collect}: files, folders of files or things, each an exhibit of a case. */
@Command(
    name = "collect",
    mixinStandardHelpOptions = true,
    versionProvider = CommandGroup.Version.class)
final class CollectCommand extends StoreCommand {

  @Parameters(paramLabel = "FILE", arity = "0..*", descriptionKey = "cli.parameter.collected")
  private List<Path> files = new ArrayList<>();

  @Option(
      names = "--case",
      paramLabel = "NUMBER",
      required = true,
      converter = Limit.class,
      descriptionKey = "cli.option.collectCase")
  private Integer caseNumber = 0;

  @Option(names = "--thing", paramLabel = "NAME", descriptionKey = "cli.option.thing")
  private List<String> things = new ArrayList<>();

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      defaultValue = "FILE",
      descriptionKey = "cli.option.kind")
  private EvidenceKind kind = EvidenceKind.FILE;

  @Option(
      names = "--tlp",
      paramLabel = "TLP",
      defaultValue = "AMBER",
      descriptionKey = "cli.option.tlp")
  private Tlp tlp = Tlp.AMBER;

  @Option(names = "--compare", descriptionKey = "cli.option.compare")
  private boolean isComparing;

  @Option(names = "--told", paramLabel = "FIELD=TEXT", descriptionKey = "cli.option.told")
  private Map<ItemField, String> told = new EnumMap<>(ItemField.class);

  @Option(names = "--tag", paramLabel = "TAG", descriptionKey = "cli.option.tag")
  private List<String> tags = new ArrayList<>();

  @Mixin private SigningOptions signing = new SigningOptions();

  private @Nullable ProgressLine line;

  CollectCommand(Surroundings surroundings) {
    super(surroundings);
  }

  @Override
  Optional<String> fault() {
    return files.isEmpty() && things.isEmpty()
        ? Optional.of(Messages.text("cli.collect.nothing"))
        : Optional.empty();
  }

  @Override
  void reported(long done, long total, String detail) {
    if (line != null) {
      line.show(done, total, detail);
    }
  }

  @Override
  int run(OpenWorkspace workspace, Progress progress) {
    var caseId = workspace.caseNumbered(caseNumber, progress);
    var found = found();
    var signer = signing.signer(workspace.signingKeys(), progress);
    for (var thing : things) {
      show(workspace, workspace.intake().take(item(caseId, thing, told), signer, progress));
    }
    for (var file : found) {
      progress.stopIfCancelled();
      show(workspace, collect(workspace, caseId, file, signer, progress));
    }
    return ExitCode.DONE;
  }

  private UUID collect(
      OpenWorkspace workspace, UUID caseId, Path file, Signer signer, Progress progress) {
    var fields = new EnumMap<ItemField, String>(ItemField.class);
    fields.put(ItemField.SOURCE, file.toAbsolutePath().toString());
    fields.putAll(told);
    var item = item(caseId, String.valueOf(file.getFileName()), fields);
    var shown = new ProgressLine(console(), file, "cli.collect.progress");
    line = shown;
    try {
      return workspace.intake().collect(item, file, isComparing, signer, progress);
    } finally {
      shown.clear();
    }
  }

  private NewItem item(UUID caseId, String name, Map<ItemField, String> fields) {
    return new NewItem(caseId, kind, name, tlp, fields, tags, Optional.empty());
  }

  private void show(OpenWorkspace workspace, UUID id) {
    for (var row : workspace.exhibits().rows(List.of(id), Progress.unwatched())) {
      if (isJson()) {
        json().write(ListEvidenceCommand.fields(row));
      } else {
        var digest = row.sha256() == null ? "" : row.sha256();
        console()
            .out()
            .println(VisibleText.of("%-8s  %s  %s".formatted(row.number(), digest, row.name())));
      }
    }
  }

  /** Regular files, those of folders too; links are not followed. */
  private List<Path> found() {
    var found = new ArrayList<Path>();
    for (var file : files) {
      try (var below = Files.walk(file)) {
        below
            .filter(path -> Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS))
            .sorted()
            .forEach(found::add);
      } catch (IOException e) {
        throw new Problem.UnreadableInput(file.toString(), String.valueOf(e.getMessage()))
            .asException(e);
      }
    }
    return found;
  }
}
