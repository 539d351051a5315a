package io.sentineliq.workbench.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.sentineliq.workbench.platform.fx.Dialogs;
import io.sentineliq.workbench.platform.fx.View;
import io.sentineliq.workbench.platform.persistence.StoreInfo.Protection;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.shell.firststart.PassphrasePolicy;
import io.sentineliq.workbench.shell.firststart.ServerEntry;
import io.sentineliq.workbench.shell.firststart.SignInViewModel;
import io.sentineliq.workbench.support.FakeWorkplace;
import io.sentineliq.workbench.support.ImmediateTasks;
import io.sentineliq.workbench.support.Toolkit;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StartupSequenceTest implements StartupSequence.Host {

  private static final PassphrasePolicy POLICY =
      text -> new PassphrasePolicy.Judgement(4, text.length() > 7, Optional.empty());

  private final FakeGate gate = new FakeGate();
  private final FakeTeam team = new FakeTeam();
  private final List<Workplace> entered = new ArrayList<>();
  private final Scene scene = Toolkit.call(() -> new Scene(new StackPane(), 1280, 800));
  private final StartupSequence sequence =
      new StartupSequence(
          gate, Optional.of(team), POLICY, new ImmediateTasks(), new Dialogs(() -> null), this);

  @Test
  void opensAnUnprotectedStoreWithoutAQuestion() {
    gate.standing = StoreGate.Standing.OPEN;
    begin();
    assertThat(entered).hasSize(1);
  }

  @Test
  void asksOnceWhetherToProtectANewStore() {
    begin();
    click("Not now");
    assertThat(gate.given).containsExactly("nothing");
    assertThat(entered).hasSize(1);
  }

  @Test
  void showsTheRecoveryKeyBeforeItGoesOn() {
    begin();
    type("a long passphrase");
    click("Protect this store");
    assertThat(gate.given).containsExactly("a long passphrase");
    assertThat(texts()).contains("K7QF-2M4D");
    assertThat(entered).isEmpty();
    Toolkit.run(() -> ((CheckBox) lookup(".check-box")).setSelected(true));
    click("Continue");
    assertThat(entered).hasSize(1);
  }

  @Test
  void letsAWrongPassphraseBeTypedAgain() {
    gate.standing = StoreGate.Standing.PROTECTED;
    begin();
    type("wrong");
    click("Unlock");
    assertThat(texts()).anyMatch(text -> text.startsWith("This does not open the store"));
    type("right");
    click("Unlock");
    assertThat(entered).hasSize(1);
  }

  @Test
  void saysWhoHoldsTheStoreAndTriesAgain() {
    gate.problem = new Problem.StoreLocked("cases.mv.db", "process 4711");
    begin();
    assertThat(texts()).anyMatch(text -> text.contains("process 4711"));
    gate.problem = null;
    gate.standing = StoreGate.Standing.OPEN;
    click("Try again");
    assertThat(entered).hasSize(1);
  }

  @Test
  void goesOnWithABackupOfABrokenStore() {
    gate.problem = new Problem.StoreUnusable("store", "its file is damaged");
    begin();
    assertThat(buttons()).contains("Restore a backup…");
    Toolkit.run(() -> sequence.restore(Path.of("monday.zip")));
    assertThat(texts())
        .contains("The backup is your store again")
        .anyMatch(text -> text.endsWith("store.before"));
    assertThat(entered).isEmpty();
    click("Open the store");
    assertThat(gate.given).containsExactly("monday.zip");
    assertThat(entered).hasSize(1);
  }

  @Test
  void saysWhyABackupIsNotTakenAndOffersAnother() {
    gate.problem = new Problem.StoreUnusable("store", "its file is damaged");
    begin();
    Toolkit.run(() -> sequence.restore(Path.of("torn.zip")));
    assertThat(texts()).anyMatch(text -> text.contains("torn.zip"));
    assertThat(buttons()).contains("Restore a backup…");
  }

  @Test
  void offersNoBackupWhileAProgramHasTheStore() {
    gate.problem = new Problem.StoreLocked("cases.mv.db", "process 4711");
    begin();
    assertThat(buttons()).contains("Try again").doesNotContain("Restore a backup…");
  }

  @Test
  void aTeamsServerIsOnePressAway() {
    begin();
    click("Connect to a shared PostgreSQL…");
    assertThat(texts()).contains("Sign in to your team's server");
    fill("pg.example", "soc", "ana");
    type("wrong");
    click("Sign in");
    assertThat(texts()).anyMatch(text -> text.contains("refused the sign-in of “ana”"));
    type("right");
    click("Sign in");
    assertThat(entered).hasSize(1);
  }

  @Test
  void asksForACodeWhenTheServerWantsOne() {
    team.known.add(new ServerEntry("pg.example:5432", "soc", "ana", ""));
    team.code = "287082";
    begin();
    assertThat(texts()).contains("Sign in to your team's server");
    type("right");
    click("Sign in");
    assertThat(entered).isEmpty();
    Toolkit.run(() -> ((TextField) lookup("#code")).setText("287082"));
    click("Sign in");
    assertThat(entered).hasSize(1);
  }

  @Test
  void goesBackToThisComputer() {
    team.known.add(new ServerEntry("pg.example:5432", "soc", "ana", ""));
    gate.standing = StoreGate.Standing.OPEN;
    begin();
    click("Work on this computer");
    assertThat(entered).hasSize(1);
    assertThat(team.isFirst()).isFalse();
  }

  private void fill(String server, String database, String login) {
    Toolkit.run(
        () -> {
          ((TextField) lookup("#server")).setText(server);
          ((TextField) lookup("#database")).setText(database);
          ((TextField) lookup("#login")).setText(login);
        });
  }

  @Override
  public void show(View<?> page) {
    scene.setRoot(page.root());
    page.root().applyCss();
    page.root().layout();
    page.activate();
  }

  @Override
  public void enter(Workplace workplace) {
    entered.add(workplace);
  }

  @Override
  public void quit() {}

  private void begin() {
    Toolkit.run(sequence::begin);
  }

  private void type(String secret) {
    Toolkit.run(
        () ->
            scene
                .getRoot()
                .lookupAll(".password-field")
                .forEach(field -> ((PasswordField) field).setText(secret)));
  }

  private void click(String text) {
    Toolkit.run(
        () ->
            scene.getRoot().lookupAll(".button").stream()
                .map(Button.class::cast)
                .filter(button -> text.equals(button.getText()))
                .findFirst()
                .orElseThrow()
                .fire());
  }

  private Node lookup(String selector) {
    return scene.getRoot().lookup(selector);
  }

  private List<String> buttons() {
    return Toolkit.call(
        () ->
            scene.getRoot().lookupAll(".button").stream()
                .filter(Node::isVisible)
                .map(node -> ((Button) node).getText())
                .toList());
  }

  private List<String> texts() {
    return Toolkit.call(
        () ->
            scene.getRoot().lookupAll(".label").stream()
                .filter(Label.class::isInstance)
                .map(node -> String.valueOf(((Label) node).getText()))
                .toList());
  }

  /** A server that lets in who types "right", and the code when there is one. */
  private static final class FakeTeam implements TeamGate {
    private final List<ServerEntry> known = new ArrayList<>();
    private String code = "";

    @Override
    public List<ServerEntry> known() {
      return known;
    }

    @Override
    public SignInViewModel.Keeping keeping() {
      return SignInViewModel.Keeping.NOTHING;
    }

    @Override
    public boolean isFirst() {
      return !known.isEmpty();
    }

    @Override
    public void leave() {
      known.clear();
    }

    @Override
    public Workplace signIn(ServerEntry server, Secret secret, Progress progress) {
      if (!new String(secret.password()).equals("right")) {
        throw new Problem.SignInRefused(server.server(), server.login()).asException();
      }
      if (!secret.code().equals(code)) {
        throw new Problem.CodeNeeded(server.server()).asException();
      }
      return FakeGate.place();
    }
  }

  /** A store that is whatever the test says. */
  private static final class FakeGate implements StoreGate {
    private final List<String> given = new ArrayList<>();
    private Standing standing = Standing.MISSING;
    private @Nullable Problem problem;

    @Override
    public String name() {
      return "cases.mv.db";
    }

    @Override
    public StoreGate at(Path folder) {
      return this;
    }

    @Override
    public Standing look(Progress progress) {
      if (problem != null) {
        throw problem.asException();
      }
      return standing;
    }

    @Override
    public Founded found(Optional<char[]> passphrase, Progress progress) {
      given.add(passphrase.map(String::new).orElse("nothing"));
      return new Founded(place(), passphrase.map(letters -> "K7QF-2M4D"));
    }

    @Override
    public Optional<Path> restore(Path backup, Progress progress) {
      if (backup.startsWith("torn.zip")) {
        throw new Problem.UnreadableInput("torn.zip", "it is damaged").asException();
      }
      given.add(backup.toString());
      standing = Standing.OPEN;
      problem = null;
      return Optional.of(Path.of("store.before"));
    }

    @Override
    public Workplace open(Key key, Progress progress) {
      if (key instanceof Key.Passphrase typed && !new String(typed.letters()).equals("right")) {
        throw new Problem.WrongPassphrase(name()).asException();
      }
      return place();
    }

    private static Workplace place() {
      return new FakeWorkplace(0, Protection.ENCRYPTED);
    }
  }
}
