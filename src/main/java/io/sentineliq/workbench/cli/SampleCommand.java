package io.sentineliq.workbench.cli;

import io.sentineliq.workbench.platform.persistence.Datastore;
import io.sentineliq.workbench.platform.persistence.local.Inspection;
import io.sentineliq.workbench.platform.persistence.local.LocalStores;
import io.sentineliq.workbench.platform.persistence.local.Protection;
import io.sentineliq.workbench.platform.persistence.local.StoreSecret;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.problem.ProblemException;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.sample.SampleInvestigation;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sample}: a local store with the sample investigation and nothing else. */
@Command(
    name = "sample",
    mixinStandardHelpOptions = true,
    versionProvider = CommandGroup.Version.class)
final class SampleCommand implements Callable<Integer> {

  private static final String WORKSPACE = "sample";

  private final StoreCommand.Surroundings surroundings;
  private final Path rejectFolder;

  @Parameters(paramLabel = "FOLDER", descriptionKey = "cli.sample.folder")
  private Path folder = Path.of("");

  @Option(names = "--json", descriptionKey = "cli.option.json")
  private boolean isJson;

  SampleCommand(StoreCommand.Surroundings surroundings, Path rejectFolder) {
    this.surroundings = surroundings;
    this.rejectFolder = rejectFolder;
  }

  @Override
  public Integer call() {
    var line = new ProgressLine(console(), folder, "cli.sample.progress");
    try (var store = open()) {
      tell(
          surroundings
              .workspaces()
              .loadSample(store, rejectFolder, surroundings.cancel().progress(line::show)));
      return ExitCode.DONE;
    } finally {
      line.clear();
    }
  }

  private Datastore open() {
    var stores = new LocalStores();
    try {
      return stores.inspect(folder) instanceof Inspection.Missing
          ? stores.create(folder, Protection.none()).datastore()
          : stores.open(folder, StoreSecret.none());
    } catch (ProblemException e) {
      if (e.problem() instanceof Problem.BadStoreAddress bad) {
        throw new Problem.StoreUnusable(folder.toString(), bad.why()).asException(e);
      }
      throw e;
    }
  }

  private void tell(SampleInvestigation.Result result) {
    if (isJson) {
      var fields = new LinkedHashMap<String, @Nullable Object>();
      fields.put("store", folder.toString());
      fields.put("workspace", WORKSPACE);
      fields.put("alerts", result.alerts());
      fields.put("added", result.added());
      new JsonLines(console().out()).write(fields);
    } else if (result.added() == 0) {
      console().out().println(VisibleText.of(Messages.text("cli.sample.known", folder)));
    } else {
      var words = Messages.text("cli.sample.done", folder, result.alerts(), WORKSPACE);
      console().out().println(VisibleText.of(words));
    }
  }

  private Console console() {
    return surroundings.console();
  }
}
