package io.sentineliq.workbench.evidence.preview;

import io.sentineliq.workbench.evidence.vault.RandomContent;
import io.sentineliq.workbench.platform.task.Progress;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Finds bytes in content of any size, a window at a time (Horspool 1980 for each spelling), in
 * memory that does not grow with it.
 */
public final class ByteSearch {

  private static final int WINDOW = 1 << 20;

  private final RandomContent content;
  private final SearchedBytes searched;
  private final List<Spelling> spellings;

  /**
   * Where it was found.
   *
   * @param offset of the first byte
   * @param length in bytes
   */
  public record Hit(long offset, int length) {}

  /** A search for {@code searched} in {@code content}. */
  public ByteSearch(RandomContent content, SearchedBytes searched) {
    this.content = content;
    this.searched = searched;
    this.spellings =
        searched.spellings().stream()
            .map(bytes -> new Spelling(bytes, searched.ignoresCase()))
            .toList();
  }

  /** The first hit at or behind {@code from}, else the first one from the beginning. */
  public Optional<Hit> next(long from, Progress progress) throws IOException {
    var hit = within(from, content.size(), 0, progress);
    return hit.isPresent() || from == 0
        ? hit
        : within(0, Math.min(content.size(), from + searched.length()), from, progress);
  }

  private Optional<Hit> within(long begin, long end, long before, Progress progress)
      throws IOException {
    var window = new byte[WINDOW];
    var overlap = searched.length() - 1;
    for (var at = begin; at < end; at += WINDOW - overlap) {
      progress.stopIfCancelled();
      progress.report(Math.max(at - before, 0), content.size(), "");
      var count = content.read(at, window, 0, (int) Math.min(WINDOW, end - at));
      var hit = first(window, count);
      if (hit.isPresent()) {
        return Optional.of(new Hit(at + hit.get().offset(), hit.get().length()));
      }
      if (count < WINDOW) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Optional<Hit> first(byte[] window, int count) {
    var best = Optional.<Hit>empty();
    for (var spelling : spellings) {
      var limit = best.map(hit -> (int) hit.offset() + spelling.bytes.length - 1).orElse(count);
      var at = spelling.find(window, Math.min(count, limit));
      if (at >= 0) {
        best = Optional.of(new Hit(at, spelling.bytes.length));
      }
    }
    return best;
  }

  /** One spelling with its table of shifts. */
  private static final class Spelling {
    private final byte[] bytes;
    private final int[] shifts = new int[256];
    private final boolean ignoresCase;

    Spelling(byte[] written, boolean ignoresCase) {
      this.ignoresCase = ignoresCase;
      this.bytes = new byte[written.length];
      for (var i = 0; i < written.length; i++) {
        bytes[i] = fold(written[i]);
      }
      Arrays.fill(shifts, bytes.length);
      for (var i = 0; i < bytes.length - 1; i++) {
        shifts[bytes[i] & 0xff] = bytes.length - 1 - i;
      }
    }

    int find(byte[] window, int count) {
      var last = bytes.length - 1;
      for (var at = 0; at + last < count; at += shifts[fold(window[at + last]) & 0xff]) {
        var i = last;
        while (i >= 0 && fold(window[at + i]) == bytes[i]) {
          i--;
        }
        if (i < 0) {
          return at;
        }
      }
      return -1;
    }

    private byte fold(byte value) {
      return ignoresCase && value >= 'A' && value <= 'Z' ? (byte) (value + ('a' - 'A')) : value;
    }
  }
}
