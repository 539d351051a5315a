package io.sentineliq.workbench.workspace.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.sentineliq.workbench.platform.change.ChangeFeed;
import io.sentineliq.workbench.platform.fx.ChangePulse;
import io.sentineliq.workbench.platform.fx.Command;
import io.sentineliq.workbench.platform.fx.ListLook;
import io.sentineliq.workbench.platform.fx.LookedAt;
import io.sentineliq.workbench.platform.fx.View;
import io.sentineliq.workbench.platform.fx.Views;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.support.Answering;
import io.sentineliq.workbench.support.FakeViews;
import io.sentineliq.workbench.support.FakeWorkspace;
import io.sentineliq.workbench.support.Refusing;
import io.sentineliq.workbench.support.ToldWindow;
import io.sentineliq.workbench.support.Toolkit;
import io.sentineliq.workbench.workspace.People;
import io.sentineliq.workbench.workspace.SavedViews;
import io.sentineliq.workbench.workspace.StoreWorkspaces;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Short forms whose server goes away as they are sent. */
class RefusedFormsTest {

  private final ToldWindow told = new ToldWindow();
  private final FakeWorkspace workspace = new FakeWorkspace();
  private final ChangePulse pulse = new ChangePulse(new ChangeFeed(), Runnable::run);
  private final List<String> opened = new ArrayList<>();
  private final List<String> said = new ArrayList<>();
  private final List<String> typed = new ArrayList<>();

  @AfterEach
  void close() {
    pulse.close();
  }

  /** The second time the server answers that the short name is taken. */
  @Test
  void aNewWorkspaceKeepsItsNamesThroughEveryRefusal() {
    Answering.with(
        first -> {
          first.type(0, "Night shift");
          first.type(1, "nights");
          again("Create", () -> again("Cancel", () -> {}));
          first.press("Create");
        },
        command("workspace.new", Refusing.first(StoreWorkspaces.class, "create", workspace)));

    assertThat(typed).containsExactly("Night shift", "nights", "Night shift", "nights");
    assertThat(said).contains(new Problem.Conflict("taken").sentence());
    assertThat(opened).isEmpty();
    isToldWhy();
  }

  @Test
  void theCodeOfAnInvitationIsNotTypedTwice() {
    twice(
        "Join",
        first -> first.type(0, "0123456789abcdef"),
        command("workspace.join", Refusing.first(StoreWorkspaces.class, "join", workspace)));

    assertThat(typed).containsExactly("0123456789abcdef");
    assertThat(opened).hasSize(1);
    isToldWhy();
  }

  @Test
  void whoIsToBeAskedInStaysTyped() {
    var people = Refusing.first(People.class, "addColleague", workspace);
    var page = Toolkit.call(() -> page(people));
    twice(
        "Add",
        first -> {
          first.type(0, "Zoe Adler");
          first.type(1, "zoe@example.org");
        },
        ((Button) page.root().lookup("#invite"))::fire);
    Toolkit.run(page::deactivate);

    assertThat(typed).containsExactly("Zoe Adler", "zoe@example.org");
    assertThat(workspace.everybody(Progress.unwatched()).people()).hasSize(4);
    isToldWhy();
  }

  @Test
  void aViewKeepsItsName() {
    var views = new FakeViews();
    var menu = Toolkit.call(() -> menu(Refusing.first(SavedViews.class, "save", views)));
    twice("Save", first -> first.type(0, "Mine of today"), menu.getItems().getLast()::fire);

    assertThat(typed).containsExactly("Mine of today");
    assertThat(views.of("screen", Progress.unwatched()))
        .extracting(SavedViews.View::name)
        .containsExactly("Mine of today");
    isToldWhy();
  }

  private Runnable command(String key, StoreWorkspaces workspaces) {
    var parts = workspace.shared();
    var feature =
        new WorkspaceFeature(
            new WorkspaceFeature.Parts(
                parts.people(), parts.settings(), workspaces, parts.farewell(), true),
            pulse,
            told.window(),
            opened::add,
            details -> {});
    return feature.commands().stream()
        .filter(command -> command.id().equals(key))
        .map(Command::action)
        .findFirst()
        .orElseThrow();
  }

  private View<PeopleController> page(People people) {
    var model = new PeopleViewModel(people, false, told.window(), () -> {});
    var view =
        new Views()
            .register(
                PeopleController.class, () -> new PeopleController(model, pulse, told.window()))
            .load(PeopleController.class);
    new Scene(view.root());
    view.activate();
    return view;
  }

  private MenuButton menu(SavedViews views) {
    var button = new MenuButton();
    var look = new ListLook("status:open", "NAME", false, null);
    new ViewMenu("screen", List.of(), new Looked(look), views, told.window(), button).fill();
    return button;
  }

  /** Types, sends, is refused, looks at what came back and sends it again. */
  private void twice(String verb, Consumer<Answering> typing, Runnable act) {
    Answering.with(
        first -> {
          typing.accept(first);
          again(verb, () -> {});
          first.press(verb);
        },
        act);
  }

  /** Reads what comes back, and presses {@code verb} after {@code before}. */
  private void again(String verb, Runnable before) {
    Answering.next(
        form -> {
          said.addAll(form.texts());
          typed.addAll(form.typed());
          before.run();
          form.press(verb);
        });
  }

  private void isToldWhy() {
    assertThat(said).contains(new Problem.Offline("pg.example").sentence());
    assertThat(told.failures()).isEmpty();
  }

  private record Looked(ListLook look) implements LookedAt {
    @Override
    public void show(ListLook other) {
      throw new UnsupportedOperationException();
    }
  }
}
