package io.sentineliq.workbench.crash;

import io.sentineliq.workbench.note.TextRef;
import io.sentineliq.workbench.note.draft.DraftJournal;
import io.sentineliq.workbench.platform.security.Secrets;
import io.sentineliq.workbench.support.ChildJvm;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A text that is typed by processes that are killed. Every round goes on with what the last one
 * left; the process is killed at a random moment, and what is left is compared with what it said.
 */
public final class TypingTrial {

  private static final int LONGEST_TYPING_MILLIS = 900;

  private final Path folder;
  private final Random random;
  private final String key = HexFormat.of().formatHex(Secrets.randomBytes(32));
  private int reached;

  /** Types into a text in {@code folder}; {@code seed} decides about the moments. */
  public TypingTrial(Path folder, long seed) {
    this.folder = folder;
    this.random = new Random(seed);
  }

  /**
   * What a round showed.
   *
   * @param typed keys that were pressed
   * @param lostMillis time between the first key that is lost and the last that was pressed
   * @param fault empty, or what is wrong
   */
  public record Outcome(int typed, long lostMillis, String fault) {}

  /** Starts, kills, looks. */
  public Outcome round() throws IOException, InterruptedException {
    var lines = new ArrayList<String>();
    try (var child = ChildJvm.start(TypingChild.class, folder.toString(), key)) {
      lines.add(child.line());
      TimeUnit.MILLISECONDS.sleep(random.nextInt(LONGEST_TYPING_MILLIS));
      child.kill();
      lines.addAll(child.remainingLines());
    }
    return judged(lines);
  }

  private Outcome judged(List<String> lines) throws IOException {
    var typed = times(lines);
    var text = left();
    var last = TypingChild.lastNumber(text);
    var before = reached;
    reached = last;
    var whole =
        IntStream.rangeClosed(1, last).mapToObj(n -> n + "\n").collect(Collectors.joining());
    if (!text.equals(whole)) {
      return new Outcome(typed.size(), 0, "the text is torn: " + text);
    }
    if (last < before) {
      return new Outcome(typed.size(), 0, "an older text: " + last + " after " + before);
    }
    var lost = typed.stream().filter(key -> key.number() > last).toList();
    var millis = lost.isEmpty() ? 0 : typed.getLast().millis() - lost.getFirst().millis();
    return new Outcome(typed.size(), millis, fault(lines, lost));
  }

  /** What the process said was kept must be there. */
  private static String fault(List<String> lines, List<Key> lost) {
    var kept =
        lines.stream()
            .filter(line -> line.startsWith(TypingChild.KEPT))
            .mapToLong(line -> Long.parseLong(line.substring(TypingChild.KEPT.length())))
            .max()
            .orElse(0);
    return !lost.isEmpty() && lost.getFirst().millis() < kept
        ? "key " + lost.getFirst().number() + " was kept and is gone"
        : "";
  }

  private record Key(int number, long millis) {}

  private static List<Key> times(List<String> lines) {
    return lines.stream()
        .filter(line -> line.startsWith(TypingChild.TYPED))
        .map(line -> line.substring(TypingChild.TYPED.length()).split(" ", -1))
        .filter(parts -> parts.length == 2 && parts[1].length() == 13)
        .map(parts -> new Key(Integer.parseInt(parts[0]), Long.parseLong(parts[1])))
        .toList();
  }

  private String left() throws IOException {
    try (var journal = TypingChild.open(folder, key, new Deaf())) {
      return TypingChild.newest(journal, TypingChild.stored(folder));
    }
  }

  private static final class Deaf implements DraftJournal.Listener {
    @Override
    public void kept(TextRef ref, long sequence, Instant at) {}

    @Override
    public void failed(TextRef ref, IOException why) {}
  }
}
