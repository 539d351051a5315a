package io.sentineliq.workbench.observable.extract;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Finds observables in a text, plain or defanged. The text is read once; memory does not grow with
 * it, and neither does the time for each code unit. The same text gives the same hits however it
 * arrives. Each place is one hit of the most telling kind: the host of a URL is not a second hit.
 * Exceptions are two readings of one name ({@link KnownList#FILE_OR_DOMAIN}) and URLs inside URLs.
 * A value that stands there twice is two hits.
 *
 * <p>Limits, in UTF-16 code units: a URL {@value Urls#LONGEST}, a path {@value Paths#LONGEST}, a
 * run of letters, digits and dots {@value Runs#LONGEST}. Of a longer URL the host is given; a
 * longer run holds no value.
 */
public final class ObservableExtractor {

  private static final int CHUNK = 65_536;

  private ObservableExtractor() {}

  /**
   * Reads {@code text} to its end and hands on what it finds, in the order of the text.
   *
   * @throws IOException when {@code text} does
   */
  public static void extract(Reader text, Consumer<Hit> sink) throws IOException {
    extract(new TextWindow(text, CHUNK), sink);
  }

  /** What is in {@code text}, in its order. */
  public static List<Hit> extract(String text) {
    var hits = new ArrayList<Hit>();
    try {
      extract(TextWindow.over(text, CHUNK), hits::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return hits;
  }

  static void extract(TextWindow window, Consumer<Hit> sink) throws IOException {
    var scan = new Scan(window, new Findings(window, sink));
    var cursor = 0L;
    while (window.moveTo(cursor)) {
      cursor = scan.step(cursor);
    }
  }
}
