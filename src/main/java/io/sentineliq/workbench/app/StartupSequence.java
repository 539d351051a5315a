package io.sentineliq.workbench.app;

import io.sentineliq.workbench.platform.fx.Dialogs;
import io.sentineliq.workbench.platform.fx.View;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.problem.ProblemException;
import io.sentineliq.workbench.platform.task.TaskTitle;
import io.sentineliq.workbench.platform.task.Tasks;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.shell.firststart.FirstPages;
import io.sentineliq.workbench.shell.firststart.PassphrasePolicy;
import io.sentineliq.workbench.shell.firststart.ProtectViewModel;
import io.sentineliq.workbench.shell.firststart.ServerEntry;
import io.sentineliq.workbench.shell.firststart.SignInController;
import io.sentineliq.workbench.shell.firststart.SignInViewModel;
import io.sentineliq.workbench.shell.firststart.StartProblemController;
import io.sentineliq.workbench.shell.firststart.UnlockViewModel;
import io.sentineliq.workbench.shell.firststart.WayIn;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * From an empty window to an open workspace: look at the store, ask what must be asked, open it,
 * say what went wrong. The window is there first; everything slow happens behind it.
 */
public final class StartupSequence {

  /** The window as this sequence sees it. */
  public interface Host {
    /** Shows a page in place of the one before. */
    void show(View<?> page);

    /** Shows the workspace; the sequence is over. */
    void enter(Workplace workplace);

    /** Ends the program. */
    void quit();
  }

  private final PassphrasePolicy policy;
  private final Tasks tasks;
  private final Dialogs dialogs;
  private final Host host;
  private final Optional<TeamGate> team;
  private StoreGate gate;

  /** Enters through {@code gate}, or through {@code team} when the person wants so. */
  public StartupSequence(
      StoreGate gate,
      Optional<TeamGate> team,
      PassphrasePolicy policy,
      Tasks tasks,
      Dialogs dialogs,
      Host host) {
    this.gate = gate;
    this.team = team;
    this.policy = policy;
    this.tasks = tasks;
    this.dialogs = dialogs;
    this.host = host;
  }

  /** Begins, or begins again, where the person was last. */
  public void begin() {
    showWaiting("start.looking");
    run(
        progress -> team.isPresent() && team.get().isFirst(),
        isTeam -> {
          if (isTeam) {
            signIn();
          } else {
            beginLocally();
          }
        },
        this::showProblem);
  }

  /** Opens the store on this computer, now and the next time. */
  public void workLocally() {
    run(
        progress -> {
          team.ifPresent(TeamGate::leave);
          return Boolean.TRUE;
        },
        left -> beginLocally(),
        this::showProblem);
  }

  /** Asks for a server and who signs in there. */
  public void signIn() {
    team.ifPresent(
        servers ->
            run(
                progress -> new Known(servers.known(), servers.keeping()),
                known -> new SigningIn(servers, known).show(),
                this::showProblem));
  }

  private record Known(List<ServerEntry> servers, SignInViewModel.Keeping keeping) {}

  private void beginLocally() {
    showWaiting("start.looking");
    run(progress -> gate.look(progress), this::looked, this::showStoreProblem);
  }

  /** The link to a team's server; none where there is no way. */
  private Optional<Runnable> connecting() {
    return team.map(servers -> this::signIn);
  }

  private void looked(StoreGate.Standing standing) {
    switch (standing) {
      case MISSING -> askForProtection();
      case OPEN -> {
        showWaiting("start.opening");
        run(
            progress -> gate.open(new StoreGate.Key.None(), progress),
            host::enter,
            this::showStoreProblem);
      }
      case PROTECTED -> askForPassphrase();
    }
  }

  private void askForProtection() {
    host.show(
        FirstPages.protect(
            new ProtectViewModel(
                policy,
                passphrase -> found(Optional.of(passphrase)),
                () -> found(Optional.empty())),
            connecting()));
  }

  private void found(Optional<char[]> passphrase) {
    showWaiting("start.making");
    run(progress -> gate.found(passphrase, progress), this::founded, this::showStoreProblem);
  }

  private void founded(StoreGate.Founded founded) {
    founded
        .recoveryKey()
        .ifPresentOrElse(
            key -> showRecoveryKey(key, founded.workplace()),
            () -> host.enter(founded.workplace()));
  }

  private void showRecoveryKey(String key, Workplace workplace) {
    host.show(new KeyFile(key, tasks, dialogs).page(() -> host.enter(workplace)));
  }

  private void askForPassphrase() {
    var unlocking = new Unlocking();
    host.show(FirstPages.unlock(unlocking.model, connecting()));
  }

  private void showProblem(Throwable failure) {
    showProblem(failure, Optional.empty());
  }

  /** A backup does not help against a program that has the store open. */
  private void showStoreProblem(Throwable failure) {
    var isHeld =
        failure instanceof ProblemException expected
            && expected.problem() instanceof Problem.StoreLocked;
    showProblem(failure, isHeld ? Optional.empty() : Optional.of(this::chooseBackup));
  }

  private void showProblem(Throwable failure, Optional<Runnable> restore) {
    var ways =
        new StartProblemController.Ways(
            this::begin, this::chooseAnother, restore, connecting(), host::quit);
    host.show(FirstPages.problem(failure, ways));
  }

  private void chooseBackup() {
    dialogs
        .chooseFiles(
            Messages.text("upkeep.restore"), Messages.text("upkeep.restore.kind"), List.of("*.zip"))
        .stream()
        .findFirst()
        .ifPresent(this::restore);
  }

  /** Goes on with the store that {@code backup} holds. */
  void restore(Path backup) {
    host.show(FirstPages.waiting(Messages.text("upkeep.restore.running", backup.getFileName())));
    run(
        progress -> gate.restore(backup, progress),
        before -> host.show(FirstPages.restored(backup, before, this::beginLocally)),
        this::showStoreProblem);
  }

  private void chooseAnother() {
    dialogs
        .chooseFolder(Messages.text("start.another"))
        .ifPresent(
            folder -> {
              gate = gate.at(folder);
              begin();
            });
  }

  private void showWaiting(String key) {
    host.show(FirstPages.waiting(Messages.text(key, gate.name())));
  }

  private <T> void run(
      Tasks.Work<T> work, Consumer<? super T> onSuccess, Consumer<Throwable> onFailure) {
    tasks.start(
        TaskTitle.quiet(Messages.text("start.opening", gate.name())), work, onSuccess, onFailure);
  }

  /** Opening with what a person typed: a wrong one is told beside the field. */
  private final class Unlocking {
    private final UnlockViewModel model =
        new UnlockViewModel(
            gate.name(),
            (letters, code) -> open(new StoreGate.Key.Passphrase(letters, code)),
            (letters, code) -> open(new StoreGate.Key.Recovery(letters, code)));

    private void open(StoreGate.Key key) {
      run(progress -> gate.open(key, progress), host::enter, this::failed);
    }

    private void failed(Throwable failure) {
      if (!(failure instanceof ProblemException expected)) {
        showStoreProblem(failure);
        return;
      }
      switch (expected.problem()) {
        case Problem.CodeNeeded needed -> model.askForCode();
        case Problem.WrongPassphrase wrong -> model.refused(wrong.sentence());
        case Problem.WrongCode wrong -> model.refused(wrong.sentence());
        case Problem.LockedOut locked -> model.refused(locked.sentence());
        default -> showStoreProblem(failure);
      }
    }
  }

  /** Signing in with what a person typed: what is refused is told beside the fields. */
  private final class SigningIn {
    private final TeamGate servers;
    private final SignInViewModel model;

    SigningIn(TeamGate servers, Known known) {
      this.servers = servers;
      this.model = new SignInViewModel(known.servers(), known.keeping(), this::signIn);
    }

    void show() {
      var ways =
          new SignInController.Ways(
              () -> choose("signIn.certificate", List.of("*.pem", "*.crt", "*.cer")),
              () -> choose("signIn.own", List.of("*.p12", "*.pfx", "*.pem", "*.crt", "*.cer")),
              StartupSequence.this::workLocally);
      host.show(FirstPages.signIn(model, ways));
    }

    private Optional<Path> choose(String title, List<String> endings) {
      return dialogs
          .chooseFiles(Messages.text(title), Messages.text("signIn.certificate.kind"), endings)
          .stream()
          .findFirst();
    }

    private void signIn(
        ServerEntry server, char[] password, String code, WayIn wayIn, boolean isKept) {
      var secret = new TeamGate.Secret(password, code, wayIn, isKept);
      run(progress -> servers.signIn(server, secret, progress), host::enter, this::failed);
    }

    private void failed(Throwable failure) {
      if (failure instanceof ProblemException expected) {
        if (expected.problem() instanceof Problem.CodeNeeded) {
          model.askForCode();
        } else if (expected.problem() instanceof Problem.NoWorkspaceYet none) {
          model.askForInvitation(none.sentence());
        } else {
          model.refused(expected.problem().sentence());
        }
      } else {
        showProblem(failure);
      }
    }
  }
}
