package io.sentineliq.workbench.alert.ui;

import io.sentineliq.workbench.platform.fx.Dialogs;
import io.sentineliq.workbench.platform.task.TaskTitle;
import io.sentineliq.workbench.platform.task.Tasks;
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
final class AlertViewMenu {

  /** A view under its name. */
  private record Named(String name, AlertView view) {}

  private static final List<Named> BUNDLED =
      List.of(
          new Named("alert.view.open", AlertView.newestFirst("status:open")),
          new Named("alert.view.mine", AlertView.newestFirst("status:open assignee:me")),
          new Named(
              "alert.view.urgent",
              AlertView.newestFirst("severity:critical,high status:open assignee:none")),
          new Named("alert.view.everything", AlertView.newestFirst("")));

  private final AlertInboxViewModel model;
  private final SavedViews views;
  private final Dialogs dialogs;
  private final Tasks tasks;
  private final Consumer<Throwable> failures;
  private List<SavedViews.View> saved = List.of();
  private Layout layout =
      new Layout() {
        @Override
        public String written() {
          return "";
        }

        @Override
        public void restore(String written) {}
      };

  /** The columns of the list. */
  interface Layout {
    /** How they stand. */
    String written();

    /** Puts them as {@code written} says. */
    void restore(String written);
  }

  AlertViewMenu(
      AlertInboxViewModel model,
      SavedViews views,
      Dialogs dialogs,
      Tasks tasks,
      Consumer<Throwable> failures) {
    this.model = model;
    this.views = views;
    this.dialogs = dialogs;
    this.tasks = tasks;
    this.failures = failures;
  }

  /** Views are saved with {@code columns} and bring them back. */
  void setLayout(Layout columns) {
    layout = columns;
  }

  /** Reads the saved views and keeps {@code menu} saying which one is shown. */
  void fill(MenuButton menu) {
    tasks.start(
        TaskTitle.quiet(Messages.text("list.reading")),
        progress -> views.of(AlertView.SCREEN, progress),
        found -> {
          saved = found;
          show(menu);
        },
        failures);
  }

  /** Says which view is shown. */
  void show(MenuButton menu) {
    menu.setText(current().orElseGet(() -> Messages.text("alert.view.custom")));
    offer(menu);
  }

  private void offer(MenuButton menu) {
    menu.getItems().clear();
    for (var one : BUNDLED) {
      menu.getItems().add(item(Messages.text(one.name()), one.view()));
    }
    if (!saved.isEmpty()) {
      menu.getItems().add(new SeparatorMenuItem());
    }
    for (var one : saved) {
      AlertView.read(one.definition()).ifPresent(view -> menu.getItems().add(item(one, view)));
    }
    menu.getItems().add(new SeparatorMenuItem());
    var save = new MenuItem(Messages.text("alert.view.save"));
    save.setOnAction(event -> dialogs.fill(new SaveViewForm()).ifPresent(n -> save(menu, n)));
    menu.getItems().add(save);
    ownCurrent().ifPresent(view -> menu.getItems().add(deletion(menu, view)));
  }

  private MenuItem item(SavedViews.View saved, AlertView view) {
    var name = VisibleText.of(saved.name());
    return item(
        saved.isOwn() && !saved.isShared()
            ? name
            : Messages.text("alert.view.shared", name, VisibleText.of(saved.author())),
        view);
  }

  private MenuItem item(String text, AlertView view) {
    var item = new MenuItem(text);
    item.setMnemonicParsing(false);
    item.setOnAction(
        event -> {
          model.sort(view.order());
          model.filter().show(view.filter());
          if (view.layout() != null) {
            layout.restore(view.layout());
          }
        });
    return item;
  }

  private MenuItem deletion(MenuButton menu, SavedViews.View view) {
    var item = new MenuItem(Messages.text("alert.view.delete", VisibleText.of(view.name())));
    item.setMnemonicParsing(false);
    item.setOnAction(event -> run(menu, () -> views.delete(view.id())));
    return item;
  }

  private void save(MenuButton menu, SaveViewForm.Answer answer) {
    var definition = shown().json();
    run(menu, () -> views.save(AlertView.SCREEN, answer.name(), definition, answer.isShared()));
  }

  private void run(MenuButton menu, Runnable change) {
    tasks.start(
        TaskTitle.quiet(Messages.text("alert.view.saving")),
        progress -> {
          change.run();
          return Boolean.TRUE;
        },
        done -> fill(menu),
        failures);
  }

  private Optional<String> current() {
    var shown = shown();
    return ownOrShared(shown)
        .map(view -> VisibleText.of(view.name()))
        .or(
            () ->
                BUNDLED.stream()
                    .filter(one -> one.view().isSameList(shown))
                    .findFirst()
                    .map(one -> Messages.text(one.name())));
  }

  private Optional<SavedViews.View> ownCurrent() {
    return ownOrShared(shown()).filter(SavedViews.View::isOwn);
  }

  private Optional<SavedViews.View> ownOrShared(AlertView shown) {
    var same = saved.stream().filter(view -> reads(view, shown::isSameList)).toList();
    return same.stream()
        .filter(view -> reads(view, shown::equals))
        .findFirst()
        .or(() -> same.stream().findFirst());
  }

  private static boolean reads(SavedViews.View view, Predicate<AlertView> wanted) {
    return AlertView.read(view.definition()).filter(wanted).isPresent();
  }

  private AlertView shown() {
    return AlertView.of(model.filter().written(), model.orderProperty().get(), layout.written());
  }
}
