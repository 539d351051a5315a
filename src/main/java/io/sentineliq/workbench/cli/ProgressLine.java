package io.sentineliq.workbench.cli;

import io.sentineliq.workbench.platform.text.Messages;
import java.nio.file.Path;

/** One line on standard error that is written over, only where a person watches. */
final class ProgressLine {

  private static final long PAUSE = 200_000_000;
  private static final String ERASE = "\r\u001b[K";

  private final Console console;
  private final String name;
  private final String key;
  private long last = System.nanoTime();
  private boolean isShown;

  /** About {@code file}, in the sentence of {@code key}: its name, percent, detail. */
  ProgressLine(Console console, Path file, String key) {
    this.console = console;
    this.key = key;
    this.name = VisibleText.of(String.valueOf(file.getFileName()));
  }

  void show(long done, long total, String detail) {
    var now = System.nanoTime();
    if (console.isWatched() && now - last >= PAUSE) {
      last = now;
      isShown = true;
      var percent = total > 0 ? 100 * done / total : 0;
      console.err().print(ERASE + Messages.text(key, name, percent, detail));
      console.err().flush();
    }
  }

  void clear() {
    if (isShown) {
      console.err().print(ERASE);
      console.err().flush();
    }
  }
}
