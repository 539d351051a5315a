package io.sentineliq.workbench.note.ui;

import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.platform.text.Times;
import io.sentineliq.workbench.platform.text.VisibleText;
import java.time.Instant;
import java.time.ZoneId;

/** Something the person who types should know of the text. */
public sealed interface EditorNews {

  /** In words. */
  String sentence(ZoneId zone);

  /** It was typed before, not saved, and is here again. */
  record Restored(Instant typedAt) implements EditorNews {
    @Override
    public String sentence(ZoneId zone) {
      return Messages.text("note.news.restored", Times.exact(typedAt, zone));
    }
  }

  /** Somebody else saved; their text is in this one now. */
  record Merged(String author) implements EditorNews {
    @Override
    public String sentence(ZoneId zone) {
      return Messages.text("note.news.merged", VisibleText.of(author));
    }
  }

  /** Somebody else saved the same lines; both are laid side by side when this one is saved. */
  record Colliding(String author) implements EditorNews {
    @Override
    public String sentence(ZoneId zone) {
      return Messages.text("note.news.colliding", VisibleText.of(author));
    }
  }
}
