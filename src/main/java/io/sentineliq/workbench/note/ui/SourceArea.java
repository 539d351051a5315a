package io.sentineliq.workbench.note.ui;

import io.sentineliq.workbench.platform.fx.Command;
import io.sentineliq.workbench.platform.fx.Shortcuts;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.scene.control.TextArea;
import javafx.util.Subscription;

/** The source of a Markdown text, with keys for its marks while it has the keyboard. */
final class SourceArea extends TextArea {

  private final List<Command> commands;

  /** An empty source called {@code name}; {@code save} is asked for by key. */
  SourceArea(String name, Runnable save) {
    setWrapText(true);
    setAccessibleText(name);
    getStyleClass().add("editor-source");
    commands =
        List.of(
            Command.of("note.key.save", "Ctrl+S", save),
            key("note.key.bold", "Ctrl+B", now -> MarkdownKeys.wrap(now, "**")),
            key("note.key.italic", "Ctrl+I", now -> MarkdownKeys.wrap(now, "*")),
            key("note.key.code", "Ctrl+E", now -> MarkdownKeys.wrap(now, "`")),
            key("note.key.link", "Ctrl+K", MarkdownKeys::link),
            key("note.key.heading1", "Ctrl+Alt+1", now -> MarkdownKeys.heading(now, 1)),
            key("note.key.heading2", "Ctrl+Alt+2", now -> MarkdownKeys.heading(now, 2)),
            key("note.key.heading3", "Ctrl+Alt+3", now -> MarkdownKeys.heading(now, 3)),
            key("note.key.list", "Ctrl+L", now -> MarkdownKeys.prefix(now, "- ")));
  }

  /** Offers the keys while this has the keyboard, so that they win over those of the window. */
  Subscription offerKeys(Shortcuts shortcuts) {
    var offer = new Offer(shortcuts);
    var following = focusedProperty().subscribe(offer::set);
    return () -> {
      following.unsubscribe();
      offer.set(false);
    };
  }

  /**
   * Shows {@code text}; caret, selection and what can be undone stay where the text is the same.
   */
  void replace(String text) {
    var old = getText();
    if (old.equals(text)) {
      return;
    }
    var start = 0;
    var most = Math.min(old.length(), text.length());
    while (start < most && old.charAt(start) == text.charAt(start)) {
      start++;
    }
    var end = 0;
    while (end < most - start
        && old.charAt(old.length() - 1 - end) == text.charAt(text.length() - 1 - end)) {
      end++;
    }
    var caret = getCaretPosition();
    var shift = caret > old.length() - end ? text.length() - old.length() : 0;
    replaceText(start, old.length() - end, text.substring(start, text.length() - end));
    positionCaret(Math.min(text.length(), caret + shift));
  }

  private Command key(String id, String keys, UnaryOperator<MarkdownKeys.Selected> edit) {
    return Command.of(
        id,
        keys,
        () -> {
          if (isEditable()) {
            var chosen = getSelection();
            var after =
                edit.apply(
                    new MarkdownKeys.Selected(getText(), chosen.getStart(), chosen.getEnd()));
            replace(after.text());
            selectRange(after.start(), after.end());
          }
        });
  }

  private final class Offer {
    private final Shortcuts shortcuts;
    private Subscription offered = Subscription.EMPTY;

    Offer(Shortcuts shortcuts) {
      this.shortcuts = shortcuts;
    }

    void set(boolean isOffered) {
      offered.unsubscribe();
      offered = isOffered ? shortcuts.offer(commands) : Subscription.EMPTY;
    }
  }
}
