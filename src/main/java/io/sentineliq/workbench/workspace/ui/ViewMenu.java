package io.sentineliq.workbench.workspace.ui;

import io.sentineliq.workbench.platform.fx.Filling;
import io.sentineliq.workbench.platform.fx.ListLook;
import io.sentineliq.workbench.platform.fx.LookedAt;
import io.sentineliq.workbench.platform.fx.Window;
import io.sentineliq.workbench.platform.task.TaskTitle;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.platform.text.VisibleText;
import io.sentineliq.workbench.workspace.SavedViews;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** The menu of views: those that come with the program, own ones and those shared by colleagues. */
public final class ViewMenu {

  /** A view that comes with the program. */
  public record Bundled(String name, ListLook look) {}

  private final String screen;
  private final List<Bundled> bundled;
  private final LookedAt list;
  private final SavedViews views;
  private final Window window;
  private final MenuButton menu;
  private List<SavedViews.View> saved = List.of();

  /** The views of {@code list}, kept under {@code screen}, in {@code menu}. */
  public ViewMenu(
      String screen,
      List<Bundled> bundled,
      LookedAt list,
      SavedViews views,
      Window window,
      MenuButton menu) {
    this.screen = screen;
    this.bundled = List.copyOf(bundled);
    this.list = list;
    this.views = views;
    this.window = window;
    this.menu = menu;
  }

  /** Reads the saved views again. */
  public void fill() {
    window
        .tasks()
        .start(
            TaskTitle.quiet(Messages.text("list.reading")),
            progress -> views.of(screen, progress),
            found -> {
              saved = found;
              show();
            },
            window.failures());
  }

  /** Says which view is shown. */
  public void show() {
    menu.setText(current().orElseGet(() -> Messages.text("view.custom")));
    offer();
  }

  private void offer() {
    menu.getItems().clear();
    for (var one : bundled) {
      menu.getItems().add(item(one.name(), one.look()));
    }
    if (!saved.isEmpty()) {
      menu.getItems().add(new SeparatorMenuItem());
    }
    for (var one : saved) {
      ListLook.read(one.definition()).ifPresent(look -> menu.getItems().add(item(one, look)));
    }
    menu.getItems().add(new SeparatorMenuItem());
    var save = new MenuItem(Messages.text("view.saveThis"));
    save.setOnAction(event -> Filling.ask(window, new SaveViewForm(), this::save));
    menu.getItems().add(save);
    ownCurrent().ifPresent(view -> menu.getItems().add(deletion(view)));
  }

  private MenuItem item(SavedViews.View view, ListLook look) {
    var name = VisibleText.of(view.name());
    return item(
        view.isOwn() && !view.isShared()
            ? name
            : Messages.text("view.sharedBy", name, VisibleText.of(view.author())),
        look);
  }

  private MenuItem item(String text, ListLook look) {
    var item = new MenuItem(text);
    item.setMnemonicParsing(false);
    item.setOnAction(event -> list.show(look));
    return item;
  }

  private MenuItem deletion(SavedViews.View view) {
    var item = new MenuItem(Messages.text("view.delete", VisibleText.of(view.name())));
    item.setMnemonicParsing(false);
    item.setOnAction(event -> run(() -> views.delete(view.id()), window.failures()));
    return item;
  }

  private void save(SaveViewForm.Answer answer, Consumer<Throwable> refused) {
    var definition = list.look().json();
    run(() -> views.save(screen, answer.name(), definition, answer.isShared()), refused);
  }

  private void run(Runnable change, Consumer<Throwable> refused) {
    window
        .tasks()
        .start(
            TaskTitle.quiet(Messages.text("view.saving")),
            progress -> {
              change.run();
              return Boolean.TRUE;
            },
            done -> fill(),
            refused);
  }

  private Optional<String> current() {
    var shown = list.look();
    return ownOrShared(shown)
        .map(view -> VisibleText.of(view.name()))
        .or(
            () ->
                bundled.stream()
                    .filter(one -> one.look().isSameList(shown))
                    .findFirst()
                    .map(Bundled::name));
  }

  private Optional<SavedViews.View> ownCurrent() {
    return ownOrShared(list.look()).filter(SavedViews.View::isOwn);
  }

  private Optional<SavedViews.View> ownOrShared(ListLook shown) {
    var same = saved.stream().filter(view -> reads(view, shown::isSameList)).toList();
    return same.stream()
        .filter(view -> reads(view, shown::equals))
        .findFirst()
        .or(() -> same.stream().findFirst());
  }

  private static boolean reads(SavedViews.View view, Predicate<ListLook> wanted) {
    return ListLook.read(view.definition()).filter(wanted).isPresent();
  }
}
