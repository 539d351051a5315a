package io.sentineliq.workbench.cli;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.sentineliq.workbench.platform.persistence.Datastore;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.sample.SampleInvestigation;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtractCommandTest {

  private static final String TEXT =
      """
      ü 😀 hxxp://Evil[.]com/a?b=c
      10.0.0.1 foo.py
      """;

  private static final String JSON =
      """
      {"type":"URL","value":"http://Evil.com/a?b=c","normalised":"http://evil.com/a?b=c",\
      "raw":"hxxp://Evil[.]com/a?b=c","offset":5,"length":23,"lists":[]}
      {"type":"IP","value":"10.0.0.1","normalised":"10.0.0.1",\
      "raw":"10.0.0.1","offset":29,"length":8,"lists":["private-address"]}
      {"type":"DOMAIN","value":"foo.py","normalised":"foo.py",\
      "raw":"foo.py","offset":38,"length":6,"lists":["file-or-domain"]}
      {"type":"FILE","value":"foo.py","normalised":"foo.py",\
      "raw":"foo.py","offset":38,"length":6,"lists":["file-or-domain"]}
      """;

  @TempDir private Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final CancelSwitch cancel = new CancelSwitch();
  private InputStream standardInput = InputStream.nullInputStream();

  @Test
  void writesOneJsonObjectForEachHit() throws IOException {
    assertThat(run("extract", file(TEXT.getBytes(UTF_8)), "--json")).isZero();

    assertThat(lines()).isEqualTo(JSON);
    assertThat(err()).isEmpty();
  }

  @Test
  void saysThatAnArchiveIsToBeUnpacked() throws IOException {
    assertThat(run("extract", file(new byte[] {0x1F, (byte) 0x8B, 8, 0, 0}))).isEqualTo(3);
    assertThat(run("extract", file(new byte[] {'P', 'K', 3, 4, 0}))).isEqualTo(3);

    assertThat(out.toString(UTF_8)).isEmpty();
    assertThat(err()).contains("It is an archive. Unpack it first");
  }

  @Test
  void readsStandardInput() {
    standardInput = new ByteArrayInputStream(TEXT.getBytes(UTF_8));

    assertThat(run("extract", "-", "--json")).isZero();

    assertThat(lines()).isEqualTo(JSON);
  }

  @Test
  void showsAPersonWhatNobodyCanClick() throws IOException {
    assertThat(run("extract", file(TEXT.getBytes(UTF_8)))).isZero();

    assertThat(lines())
        .isEqualTo(
            """
                   5  URL             hxxp://evil[.]com/a?b=c
                  29  IP address      10[.]0[.]0[.]1  private-address
                  38  Domain          foo[.]py  file-or-domain
                  38  File name       foo.py  file-or-domain
            """);
  }

  @Test
  void readsWhatIsNoUtf8AsReplacementCharacters() throws IOException {
    var bytes = "\ufeff?1.2.3.4?\0 C:\\a\u001b[1m.exe".getBytes(UTF_8);
    bytes[3] = (byte) 0xC3;
    bytes[11] = (byte) 0xFF;

    assertThat(run("extract", file(bytes), "--json")).isZero();

    assertThat(lines()).contains("\"raw\":\"1.2.3.4\",\"offset\":2,");
    assertThat(lines().chars()).allMatch(c -> c == '\n' || (c >= ' ' && c < 127));
  }

  @Test
  void findsNothingInNothing() throws IOException {
    assertThat(run("extract", file(new byte[0]), "--json")).isZero();
    assertThat(run("extract", "-")).isZero();

    assertThat(lines()).isEmpty();
    assertThat(err()).isEmpty();
  }

  @Test
  void endsWithThreeWhenTheTextCannotBeRead() throws IOException {
    assertThat(run("extract", "--json", folder.resolve("missing").toString())).isEqualTo(3);
    assertThat(run("extract", "--json", folder.toString())).isEqualTo(3);
    assertThat(run("extract", "--json", file("1.2.3.4".getBytes(UTF_16)))).isEqualTo(3);
    standardInput = new Broken();
    assertThat(run("extract", "--json", "-")).isEqualTo(3);

    assertThat(lines()).isEmpty();
    assertThat(err())
        .contains("It does not exist.", "It is not a file.", "It is UTF-16 text.", "out of paper");
  }

  @Test
  void endsWithTwoWhenArgumentsAreWrong() {
    assertThat(run("extract")).isEqualTo(2);
    assertThat(run("extract", "-", "-")).isEqualTo(2);
    assertThat(run("extract", "-", "--store", "S")).isEqualTo(2);

    assertThat(lines()).isEmpty();
  }

  @Test
  void endsWith130WhenCancelled() throws IOException {
    cancel.cancel();

    assertThat(run("extract", file(TEXT.getBytes(UTF_8)))).isEqualTo(130);

    assertThat(lines()).isEmpty();
  }

  private String file(byte[] bytes) throws IOException {
    return Files.write(folder.resolve("text"), bytes).toString();
  }

  private String lines() {
    return out.toString(UTF_8).replace("\r\n", "\n");
  }

  private String err() {
    return err.toString(UTF_8);
  }

  private int run(String... arguments) {
    var console =
        new Console(
            standardInput,
            new PrintStream(out, true, UTF_8),
            new PrintStream(err, true, UTF_8),
            Map.of(),
            false);
    var places =
        new CommandLineMain.Places(
            folder.resolve("rejects"), folder.resolve("log"), folder.resolve("ledger"));
    return new CommandLineMain(
            console,
            new NoWorkspaces(),
            (pictures, width, height, progress) -> 0,
            cancel,
            List::of,
            places)
        .run(arguments);
  }

  /** Text is looked through without a store. */
  private static final class NoWorkspaces implements Workspaces {
    @Override
    public OpenWorkspace open(Datastore store, Optional<String> slug) {
      throw new AssertionError("opens a store");
    }

    @Override
    public void found(Datastore store) {
      throw new AssertionError("makes a store");
    }

    @Override
    public SampleInvestigation.Result loadSample(
        Datastore store, Path rejectFolder, Progress progress) {
      throw new AssertionError("loads a sample");
    }
  }

  private static final class Broken extends InputStream {
    @Override
    public int read() throws IOException {
      throw new IOException("out of paper");
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      throw new IOException("out of paper");
    }
  }
}
