package io.sentineliq.workbench.note.ui;

import io.sentineliq.workbench.note.RevisionRow;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.platform.text.Times;
import io.sentineliq.workbench.platform.text.VisibleText;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/** Where what is typed is safe. */
public sealed interface EditorState {

  /** In words, with the time. */
  String sentence(ZoneId zone);

  /** The text is being read. */
  record Reading() implements EditorState {
    @Override
    public String sentence(ZoneId zone) {
      return "";
    }
  }

  /** It is in the store, as everybody sees it. */
  record Saved(Optional<RevisionRow> last) implements EditorState {
    @Override
    public String sentence(ZoneId zone) {
      return last.map(
              row ->
                  Messages.text(
                      "note.state.saved",
                      Times.exact(row.at(), zone),
                      VisibleText.of(row.author())))
          .orElseGet(() -> Messages.text("note.state.nothing"));
    }
  }

  /** It is on its way to the journal. */
  record Typing() implements EditorState {
    @Override
    public String sentence(ZoneId zone) {
      return Messages.text("note.state.typing");
    }
  }

  /** It is in the journal on this computer and not yet in the store. */
  record Kept(Instant at) implements EditorState {
    @Override
    public String sentence(ZoneId zone) {
      return Messages.text("note.state.kept", Times.clockWithSeconds(at, zone));
    }
  }

  /** It could not be kept or saved; it is still on screen. */
  record Failed(String why) implements EditorState {
    @Override
    public String sentence(ZoneId zone) {
      return Messages.text("note.state.failed", why);
    }
  }
}
