package io.sentineliq.workbench.crash;

import io.sentineliq.workbench.note.TextRef;
import io.sentineliq.workbench.note.draft.DraftFolder;
import io.sentineliq.workbench.note.draft.DraftJournal;
import io.sentineliq.workbench.platform.change.SubjectRef;
import io.sentineliq.workbench.platform.file.AtomicFile;
import io.sentineliq.workbench.platform.security.SecretBytes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;

/**
 * Types the numbers from one upwards into a text, as quickly as a held key, and saves now and then,
 * until it is killed. A file stands for the store: it holds what was saved.
 */
final class TypingChild {

  static final String TYPED = "@typed ";
  static final String KEPT = "@kept ";
  static final TextRef TEXT = new TextRef(new SubjectRef("CASE", new UUID(1, 1)), "findings");

  private static final long KEY_NANOS = 3_000_000;
  private static final int KEYS_BETWEEN_SAVES = 170;

  private TypingChild() {}

  /** Arguments: the folder, the key in hexadecimal digits. */
  @SuppressWarnings("SystemOut")
  public static void main(String[] arguments) throws IOException {
    var folder = Path.of(arguments[0]);
    var stored = stored(folder);
    try (var journal = open(folder, arguments[1], new Telling())) {
      var text = newest(journal, stored);
      for (var number = lastNumber(text) + 1; ; number++) {
        text = text + number + "\n";
        journal.typed(TEXT, lastNumber(stored), stored, text);
        System.out.println(TYPED + number + " " + System.currentTimeMillis());
        if (number % KEYS_BETWEEN_SAVES == 0) {
          AtomicFile.write(store(folder), text.getBytes(StandardCharsets.UTF_8));
          stored = text;
          journal.saved(TEXT, number, text);
        }
        if (System.out.checkError()) {
          // Nobody listens any more: the trial itself was killed.
          return;
        }
        LockSupport.parkNanos(KEY_NANOS);
      }
    }
  }

  static DraftJournal open(Path folder, String key, DraftJournal.Listener listener)
      throws IOException {
    var secret = SecretBytes.owning(HexFormat.of().parseHex(key));
    var drafts = new DraftFolder(folder.resolve("drafts"), new UUID(3, 3), secret);
    return new DraftJournal(drafts, InstantSource.system(), listener);
  }

  /** What a person would be shown: the draft when there is one, else what was saved. */
  static String newest(DraftJournal journal, String stored) {
    return journal.unsaved(TEXT).map(draft -> draft.text()).orElse(stored);
  }

  static String stored(Path folder) throws IOException {
    return Files.exists(store(folder)) ? Files.readString(store(folder)) : "";
  }

  static int lastNumber(String text) {
    var end = text.lastIndexOf('\n');
    return end < 0 ? 0 : Integer.parseInt(text.substring(text.lastIndexOf('\n', end - 1) + 1, end));
  }

  private static Path store(Path folder) {
    return folder.resolve("stored.txt");
  }

  private static final class Telling implements DraftJournal.Listener {
    @Override
    @SuppressWarnings("SystemOut")
    public void kept(TextRef ref, long sequence, Instant at) {
      System.out.println(KEPT + at.toEpochMilli());
    }

    @Override
    public void failed(TextRef ref, IOException why) {
      throw new UncheckedIOException(why);
    }
  }
}
