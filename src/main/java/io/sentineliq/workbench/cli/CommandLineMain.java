package io.sentineliq.workbench.cli;

import io.sentineliq.workbench.platform.problem.ErrorCode;
import io.sentineliq.workbench.platform.problem.ProblemException;
import io.sentineliq.workbench.platform.text.Messages;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;

/** The command line: finds the command, runs it, turns whatever happens into an exit code. */
public final class CommandLineMain {

  private static final Logger LOG = LoggerFactory.getLogger(CommandLineMain.class);

  private final Console console;
  private final Workspaces workspaces;
  private final Tours tours;
  private final CancelSwitch cancel;
  private final SelfChecks checks;
  private final Places places;

  /**
   * Where the program keeps its own files.
   *
   * @param rejects where rejected records are listed
   * @param log the log file
   * @param ledger what this computer remembers of ledgers
   */
  public record Places(Path rejects, Path log, Path ledger) {}

  /** Commands that talk to {@code console} and end when {@code cancel} is thrown. */
  public CommandLineMain(
      Console console,
      Workspaces workspaces,
      Tours tours,
      CancelSwitch cancel,
      SelfChecks checks,
      Places places) {
    this.console = console;
    this.workspaces = workspaces;
    this.tours = tours;
    this.cancel = cancel;
    this.checks = checks;
    this.places = places;
  }

  /** Runs one command; the exit code. */
  public int run(String... arguments) {
    var line = commands();
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setOut(writer(console.out()));
    line.setErr(writer(console.err()));
    line.setExecutionExceptionHandler((error, command, result) -> failed(error));
    line.setParameterExceptionHandler(this::misused);
    return line.execute(arguments);
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(stream, true, stream.charset());
  }

  private CommandLine commands() {
    var surroundings = new StoreCommand.Surroundings(console, workspaces, cancel);
    var program = group("sentineliq-workbench", "cli.program");
    var imports = group("import", "cli.import");
    add(
        imports,
        "alerts",
        new ImportAlertsCommand(surroundings, places.rejects()),
        "cli.import.alerts");
    add(imports, "feed", new ImportFeedCommand(surroundings), "cli.import.feed");
    add(imports, "events", new ImportEventsCommand(surroundings), "cli.events");
    program.addSubcommand("import", imports);
    var alerts = group("alerts", "cli.alerts");
    add(alerts, "list", new ListAlertsCommand(surroundings), "cli.alerts.list");
    program.addSubcommand("alerts", alerts);
    var cases = group("cases", "cli.cases");
    add(cases, "list", new ListCasesCommand(surroundings), "cli.cases.list");
    add(cases, "show", new ShowCaseCommand(surroundings), "cli.cases.show");
    add(cases, "report", new ReportCaseCommand(surroundings), "cli.cases.report");
    add(cases, "sign-off", new SignReportCommand(surroundings), "cli.cases.signOff");
    program.addSubcommand("cases", cases);
    program.addSubcommand("evidence", evidence(surroundings));
    var audit = group("audit", "cli.audit");
    add(audit, "list", new ListAuditCommand(surroundings), "cli.audit.list");
    program.addSubcommand("audit", audit);
    program.addSubcommand("ledger", ledger(surroundings));
    add(program, "extract", new ExtractCommand(console, cancel), "cli.extract");
    add(program, "leaks", new LeaksCommand(console, cancel), "cli.leaks");
    add(program, "lookalikes", new LookalikesCommand(console, cancel), "cli.lookalikes");
    add(program, "variants", new VariantsCommand(console), "cli.variants");
    add(program, "sample", new SampleCommand(surroundings, places.rejects()), "cli.sample");
    program.addSubcommand("timestamp", timestamps());
    add(program, "backup", new BackupCommand(console, cancel), "cli.backup");
    add(program, "restore", new RestoreCommand(console, cancel), "cli.restore");
    add(program, "self-check", new SelfCheckCommand(console, checks), "cli.selfCheck");
    add(program, "verify", new VerifyBagCommand(console, cancel), "cli.verify");
    add(program, "tour", new TourCommand(console, tours, cancel), "cli.tour");
    var factor = group("second-factor", "cli.secondFactor");
    add(factor, "add", new AddSecondFactorCommand(surroundings), "cli.secondFactor.add");
    add(factor, "remove", new RemoveSecondFactorCommand(surroundings), "cli.secondFactor.remove");
    program.addSubcommand("second-factor", factor);
    program.addSubcommand("workspace", workspaces(surroundings));
    program.addSubcommand("people", people(surroundings));
    program.addSubcommand("admin", administration());
    program.getCommandSpec().usageMessage().footer("", Messages.text("cli.exitCodes"));
    program.setResourceBundle(Messages.bundle());
    return program;
  }

  private CommandLine evidence(StoreCommand.Surroundings surroundings) {
    var evidence = group("evidence", "cli.evidence");
    add(evidence, "collect", new CollectCommand(surroundings), "cli.evidence.collect");
    add(evidence, "list", new ListEvidenceCommand(surroundings), "cli.evidence.list");
    add(evidence, "show", new ShowEvidenceCommand(surroundings), "cli.evidence.show");
    add(evidence, "verify", new VerifyEvidenceCommand(surroundings), "cli.evidence.verify");
    add(evidence, "copy", new CopyEvidenceCommand(surroundings), "cli.evidence.copy");
    add(evidence, "extract", new ExtractEvidenceCommand(surroundings), "cli.evidence.extract");
    add(evidence, "export", new ExportEvidenceCommand(surroundings), "cli.evidence.export");
    add(evidence, "hand-over", new HandOverCommand(surroundings), "cli.evidence.handOver");
    add(evidence, "key", new OwnKeyCommand(surroundings), "cli.evidence.key");
    add(evidence, "keys", new SigningKeysCommand(surroundings), "cli.evidence.keys");
    add(evidence, "import", new ImportEvidenceCommand(surroundings), "cli.evidence.import");
    add(
        evidence,
        "report",
        new ReportCustodyCommand(surroundings, places.ledger()),
        "cli.evidence.report");
    for (var word : CustodyWord.values()) {
      var line = new CustodyActCommand(surroundings, word).line();
      line.getCommandSpec().usageMessage().description(Messages.of(word));
      evidence.addSubcommand(word.word(), line, word.otherWords());
    }
    return evidence;
  }

  private CommandLine ledger(StoreCommand.Surroundings surroundings) {
    var ledger = group("ledger", "cli.ledger");
    var folder = places.ledger();
    add(ledger, "verify", new VerifyLedgerCommand(surroundings, folder), "cli.ledger.verify");
    add(
        ledger,
        "checkpoint",
        new LedgerCheckpointCommand(surroundings, folder),
        "cli.ledger.checkpoint");
    add(ledger, "prove", new ProveEntryCommand(surroundings, folder), "cli.ledger.prove");
    return ledger;
  }

  private static CommandLine workspaces(StoreCommand.Surroundings surroundings) {
    var workspaces = group("workspace", "cli.workspace");
    add(workspaces, "list", new ListWorkspacesCommand(surroundings), "cli.workspace.list");
    add(workspaces, "create", new CreateWorkspaceCommand(surroundings), "cli.workspace.create");
    add(workspaces, "join", new JoinWorkspaceCommand(surroundings), "cli.workspace.join");
    add(workspaces, "reopen", new ReopenWorkspaceCommand(surroundings), "cli.workspace.reopen");
    return workspaces;
  }

  private static CommandLine people(StoreCommand.Surroundings surroundings) {
    var people = group("people", "cli.people");
    add(people, "list", new ListPeopleCommand(surroundings), "cli.people.list");
    add(people, "invite", new InvitePersonCommand(surroundings), "cli.people.invite");
    add(people, "role", new ChangeRoleCommand(surroundings), "cli.people.role");
    add(people, "remove", new RemovePersonCommand(surroundings), "cli.people.remove");
    return people;
  }

  private CommandLine timestamps() {
    var timestamps = group("timestamp", "cli.timestamp");
    add(
        timestamps,
        "request",
        new RequestTimestampCommand(console, cancel),
        "cli.timestamp.request");
    add(timestamps, "accept", new AcceptTimestampCommand(console), "cli.timestamp.accept");
    return timestamps;
  }

  private CommandLine administration() {
    var admin = group("admin", "cli.admin");
    add(admin, "init", new AdminInitCommand(console), "cli.admin.init");
    add(admin, "upgrade", new AdminUpgradeCommand(console), "cli.admin.upgrade");
    add(admin, "status", new AdminStatusCommand(console), "cli.admin.status");
    add(admin, "check", new AdminCheckCommand(console), "cli.admin.check");
    add(admin, "add-analyst", new AdminAddAnalystCommand(console), "cli.admin.addAnalyst");
    add(admin, "remove-analyst", new AdminRemoveAnalystCommand(console), "cli.admin.removeAnalyst");
    add(
        admin,
        "reset-second-factor",
        new AdminResetSecondFactorCommand(console),
        "cli.admin.resetSecondFactor");
    add(admin, "add-workspace", new AdminAddWorkspaceCommand(console), "cli.admin.addWorkspace");
    add(admin, "add-member", new AdminAddMemberCommand(console), "cli.admin.addMember");
    add(admin, "set-quota", new AdminSetQuotaCommand(console), "cli.admin.setQuota");
    add(
        admin,
        "purge-workspace",
        new AdminPurgeWorkspaceCommand(console),
        "cli.admin.purgeWorkspace");
    return admin;
  }

  private static CommandLine group(String name, String descriptionKey) {
    var group = new CommandLine(new CommandGroup());
    group.setCommandName(name);
    group.getCommandSpec().usageMessage().description(Messages.text(descriptionKey));
    return group;
  }

  private static void add(
      CommandLine group, String name, Callable<Integer> command, String descriptionKey) {
    var line = new CommandLine(command);
    line.getCommandSpec().usageMessage().description(Messages.text(descriptionKey));
    group.addSubcommand(name, line);
  }

  private int misused(CommandLine.ParameterException error, String[] arguments) {
    console.say(String.valueOf(error.getMessage()));
    var command = error.getCommandLine().getCommandSpec().qualifiedName();
    console.say(Messages.text("cli.seeHelp", command));
    return ExitCode.USAGE;
  }

  private int failed(Throwable error) {
    if (error instanceof ProblemException expected) {
      console.say(expected.problem().sentence());
      LOG.info("Ended by {}", expected.problem().key(), expected.getCause());
      return ExitCode.of(expected.problem());
    }
    var code = ErrorCode.of(error);
    LOG.error("Unexpected error {}", code.text(), error);
    console.say(Messages.text("cli.unexpected", code.text(), places.log()));
    return ExitCode.DEFECT;
  }
}
