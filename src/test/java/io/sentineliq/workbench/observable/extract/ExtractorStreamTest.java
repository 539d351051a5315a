package io.sentineliq.workbench.observable.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.sentineliq.workbench.support.ChildJvm;
import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same text gives the same hits however it arrives, in little memory. */
class ExtractorStreamTest {

  private static final long SEED = 20_261_122;
  private static final int LENGTH = 100_000;

  private static final List<String> PARTS =
      List.of(
          "hxxps[:]//evil[.]com[/]a?x=1",
          "http://a.com/?u=http://b.com/x&y=1",
          "evil [dot] com",
          "bob [at] evil [dot] com",
          "203[.]0[.]113[.]77",
          "version 1.2.3.4",
          "2001:db8::1",
          "23:06:41",
          "imphash: d41d8cd98f00b204e9800998ecf8427e",
          "8F:51:12:06:A0:CC:4E:CD:E8:A3:8B:38:F8:87:59:E5:AF:95:CA:CD",
          "C:\\Program Files (x86)\\Foo\\bar.exe",
          "HKLM\\Software\\Microsoft\\Windows NT\\Run",
          "foo.py",
          "пример.рф",
          "\ud83d\ude00",
          "\0",
          "\n");

  private static final List<String> LONG_PARTS =
      List.of(
          "http://evil.com/" + "a/".repeat(3_900),
          "http://evil.com/" + "b/".repeat(4_100),
          "a.".repeat(1_500));

  private static final List<String> GLUE = List.of(" ", ",", "", "\n", "(", ")", "\"", "/", ".");

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 255, 1_000, 16_384, 100_000})
  void findsTheSameWhateverTheWindow(int chunk) throws IOException {
    var text = text();
    var expected = ObservableExtractor.extract(text);

    assertThat(hits(new StringReader(text), chunk)).isEqualTo(expected);
    assertThat(expected).hasSizeGreaterThan(500);
  }

  @Test
  void findsTheSameWhenTheTextComesInSmallPieces() throws IOException {
    var text = text();

    assertThat(hits(new Dribble(new StringReader(text)), 65_536))
        .isEqualTo(ObservableExtractor.extract(text));
  }

  @Test
  void givesTruePlacesFarInTheText() throws IOException {
    var text = text();

    for (var hit : hits(new StringReader(text), 100)) {
      var offset = (int) hit.offset();
      assertThat(text.substring(offset, offset + hit.length())).isEqualTo(hit.raw());
    }
  }

  @Test
  void findsAValueWhereverTheWindowEnds() throws IOException {
    for (var before = TextWindow.AHEAD - 40; before < TextWindow.AHEAD + 10; before++) {
      var text = " ".repeat(before) + "bob [at] evil [dot] com http://evil.com/a 1.2.3.4";
      assertThat(hits(new StringReader(text), 1))
          .extracting(Hit::offset)
          .containsExactly((long) before, before + 24L, before + 42L);
    }
  }

  @Test
  void readsWhatIsLargerThanTheMemory() throws IOException {
    try (var child = ChildJvm.start(List.of("-Xmx40m"), LongText.class)) {
      assertThat(child.line()).isEqualTo("4 hits, the last at 40000028");
    }
  }

  /** Prints what is in a text that is larger than the memory, of which one line is very long. */
  static final class LongText {
    private static final long HALF = 20_000_000;

    private LongText() {}

    public static void main(String[] arguments) throws IOException {
      var hits = new ArrayList<Hit>();
      ObservableExtractor.extract(
          new Chain(
              new StringReader("evil.com "),
              new EndlessReader("a", HALF),
              new StringReader(" 1.2.3.4 evil.com "),
              new EndlessReader("a, ", HALF),
              new StringReader(" 1.2.3.4 \0")),
          hits::add);
      System.out.println(hits.size() + " hits, the last at " + hits.getLast().offset());
    }
  }

  private static String text() {
    var random = new Random(SEED);
    var text = new StringBuilder();
    while (text.length() < LENGTH) {
      var parts = random.nextInt(100) == 0 ? LONG_PARTS : PARTS;
      text.append(parts.get(random.nextInt(parts.size())));
      text.append(GLUE.get(random.nextInt(GLUE.size())));
      text.append(" ".repeat(random.nextInt(3)));
    }
    return text.toString();
  }

  private static List<Hit> hits(Reader text, int chunk) throws IOException {
    var hits = new ArrayList<Hit>();
    ObservableExtractor.extract(new TextWindow(text, chunk), hits::add);
    return hits;
  }

  /** Gives at most seven code units at a time. */
  private static final class Dribble extends FilterReader {
    Dribble(Reader text) {
      super(text);
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
      return super.read(target, offset, Math.min(length, 7));
    }
  }

  /** One text after the other. */
  private static final class Chain extends Reader {
    private final List<Reader> rest;

    Chain(Reader... texts) {
      rest = new ArrayList<>(List.of(texts));
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
      while (!rest.isEmpty()) {
        var read = rest.getFirst().read(target, offset, length);
        if (read >= 0) {
          return read;
        }
        rest.removeFirst();
      }
      return -1;
    }

    @Override
    public void close() {}
  }
}
