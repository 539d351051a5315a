package io.sentineliq.workbench.platform.fx;

import io.sentineliq.workbench.platform.text.Messages;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** The only door to dialogs and file choosers; refuses to be opened off the toolkit's thread. */
public final class Dialogs {

  private final Supplier<@Nullable Window> owner;

  /** Dialogs in front of {@code owner}. */
  public Dialogs(Supplier<@Nullable Window> owner) {
    this.owner = owner;
  }

  /** Asks for one of two things to do; true when the person chose {@code verb}. */
  public boolean ask(String title, String detail, String verb, String otherwise) {
    var yes = new ButtonType(verb, ButtonBar.ButtonData.OK_DONE);
    var no = new ButtonType(otherwise, ButtonBar.ButtonData.CANCEL_CLOSE);
    return show(title, detail, List.of(), yes, no).filter(yes::equals).isPresent();
  }

  /** Says something; {@code verbs} stand beside the button that closes. */
  public void tell(String title, String detail, Button... verbs) {
    show(
        title,
        detail,
        List.of(verbs),
        new ButtonType(Messages.text("dialog.close"), ButtonBar.ButtonData.CANCEL_CLOSE));
  }

  /** Lets the person fill {@code form}; closes only with what can be read, or with nothing. */
  public <T> Optional<T> fill(Form<T> form) {
    return fill(form, "");
  }

  /** The same form once more, as it was left; {@code why} says what became of the answer. */
  public <T> Optional<T> fillAgain(Form<T> form, String why) {
    return fill(form, why);
  }

  private <T> Optional<T> fill(Form<T> form, String why) {
    checkThread();
    var asking = new FormDialog<>(form, why);
    var dialog = new Dialog<T>();
    dialog.initOwner(owner.get());
    dialog.setTitle(form.title());
    dress(dialog, asking.content());
    return asking.ask(dialog);
  }

  /**
   * Opens a window of its own in front of the owner and returns at once. {@code content} makes what
   * is in it and is given what closes it.
   */
  public void open(String title, Function<Runnable, View<?>> content) {
    checkThread();
    var stage = new Stage();
    var view = content.apply(stage::close);
    var front = owner.get();
    stage.initOwner(front);
    stage.initModality(Modality.WINDOW_MODAL);
    stage.setTitle(title);
    stage.setScene(new Scene(view.root()));
    if (front != null && front.getScene() != null) {
      Bindings.bindContent(stage.getScene().getStylesheets(), front.getScene().getStylesheets());
    }
    stage.setOnHidden(event -> view.deactivate());
    stage.show();
    view.activate();
  }

  /** Lets the person choose files to read. */
  public List<Path> chooseFiles(String title, String kind, List<String> endings) {
    checkThread();
    var chooser = new FileChooser();
    chooser.setTitle(title);
    chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(kind, endings));
    chooser
        .getExtensionFilters()
        .add(new FileChooser.ExtensionFilter(Messages.text("dialog.anyFile"), "*"));
    var files = chooser.showOpenMultipleDialog(owner.get());
    return files == null ? List.of() : files.stream().map(File::toPath).toList();
  }

  /** Lets the person choose a folder. */
  public Optional<Path> chooseFolder(String title) {
    checkThread();
    var chooser = new DirectoryChooser();
    chooser.setTitle(title);
    return Optional.ofNullable(chooser.showDialog(owner.get())).map(File::toPath);
  }

  /** Lets the person choose where to save. */
  public Optional<Path> chooseTarget(String title, String proposedName) {
    checkThread();
    var chooser = new FileChooser();
    chooser.setTitle(title);
    chooser.setInitialFileName(proposedName);
    return Optional.ofNullable(chooser.showSaveDialog(owner.get())).map(File::toPath);
  }

  private Optional<ButtonType> show(
      String title, String detail, List<? extends Node> extras, ButtonType... buttons) {
    checkThread();
    var dialog = new Dialog<ButtonType>();
    dialog.initOwner(owner.get());
    dialog.setTitle(title);
    var heading = new Label(title);
    heading.getStyleClass().add("heading-record");
    heading.setWrapText(true);
    var text = new Label(detail);
    text.setWrapText(true);
    text.getStyleClass().add("muted");
    text.setMinHeight(Region.USE_PREF_SIZE);
    var box = new VBox(heading, text);
    box.getStyleClass().add("dialog-text");
    if (!extras.isEmpty()) {
      var row = new HBox();
      row.getStyleClass().add("button-row");
      row.getChildren().addAll(extras);
      box.getChildren().add(row);
    }
    dress(dialog, box).getButtonTypes().setAll(buttons);
    return dialog.showAndWait();
  }

  private DialogPane dress(Dialog<?> dialog, Node content) {
    var pane = dialog.getDialogPane();
    pane.setContent(content);
    pane.getStyleClass().add("workbench-dialog");
    pane.getStylesheets().setAll(sheetsOf(owner.get()));
    return pane;
  }

  private static List<String> sheetsOf(@Nullable Window window) {
    return window == null || window.getScene() == null
        ? List.of()
        : List.copyOf(window.getScene().getStylesheets());
  }

  private static void checkThread() {
    if (!Platform.isFxApplicationThread()) {
      throw new IllegalStateException("Dialogs open on the toolkit's thread only");
    }
  }
}
