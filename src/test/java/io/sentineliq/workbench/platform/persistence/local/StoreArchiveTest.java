package io.sentineliq.workbench.platform.persistence.local;

import static io.sentineliq.workbench.platform.persistence.local.TestStores.NOTES;
import static io.sentineliq.workbench.platform.persistence.local.TestStores.createNotes;
import static io.sentineliq.workbench.platform.persistence.local.TestStores.encrypted;
import static io.sentineliq.workbench.platform.persistence.local.TestStores.openNotes;
import static io.sentineliq.workbench.platform.persistence.local.TestStores.problem;
import static io.sentineliq.workbench.platform.persistence.local.TestStores.run;
import static io.sentineliq.workbench.platform.persistence.local.TestStores.single;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.task.Cancellation;
import io.sentineliq.workbench.platform.task.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A backup is a whole store in one file, and becomes that store again anywhere. */
class StoreArchiveTest {

  private static final String EXHIBIT = "vault/0a/0a1b2c3d";

  @TempDir Path folder;
  private Path path = Path.of("");
  private Path backup = Path.of("");
  private byte[] evidence = {};

  @BeforeEach
  void createAStoreWithEvidence() throws Exception {
    path = folder.resolve("store");
    backup = folder.resolve("monday.zip");
    createNotes(path, encrypted());
    evidence = new byte[300_000];
    new Random(8).nextBytes(evidence);
    Files.createDirectories(path.resolve(EXHIBIT).getParent());
    Files.write(path.resolve(EXHIBIT), evidence);
  }

  @Test
  void bringsDatabaseAndEvidenceBackElsewhere() throws Exception {
    backUp();
    try (var store = openNotes(path)) {
      run(store.dataSource(), "delete from note");
    }
    var elsewhere = folder.resolve("elsewhere").resolve("store");
    restore(backup, elsewhere);

    assertThat(elsewhere.resolve(EXHIBIT)).hasBinaryContent(evidence);
    try (var store = openNotes(elsewhere)) {
      assertThat(single(store.dataSource(), "select text from note")).isEqualTo("first");
    }
  }

  @Test
  void isMadeWhilePeopleWorkAndLeavesNothingElseBehind() throws Exception {
    try (var store = openNotes(path)) {
      var steps = new ArrayList<String>();
      store.backUpTo(backup, new Cancellation((done, total, detail) -> steps.add(detail)));
      run(store.dataSource(), "insert into note values (2, 'second')");
      assertThat(steps).contains("Making a backup", "Checking the backup", "Packing the store");
    }
    assertThat(folder.toFile().list()).containsExactlyInAnyOrder("store", "monday.zip");
    assertThat(path.resolve("backups").toFile().list()).isEmpty();
  }

  @Test
  void holdsNoWordOfAnEncryptedStore() throws Exception {
    backUp();

    try (var zip = new ZipFile(backup.toFile())) {
      for (var entry : zip.stream().toList()) {
        var content = new String(zip.getInputStream(entry).readAllBytes(), ISO_8859_1);
        assertThat(content).doesNotContain("first");
      }
    }
  }

  @Test
  void neverReplacesAFile() throws Exception {
    Files.writeString(backup, "somebody's");

    assertThat(problem(this::backUp)).isInstanceOf(Problem.UnwritableOutput.class);
    assertThat(backup).hasContent("somebody's");
  }

  @Test
  void neverRestoresOverWhatIsThere() throws Exception {
    backUp();
    var before = TestStores.content(path);

    assertThat(problem(() -> restore(backup, path))).isInstanceOf(Problem.BadStoreAddress.class);
    assertThat(TestStores.content(path)).isEqualTo(before);
  }

  @Test
  void takesThePlaceOfABrokenStoreWhichIsKept() throws Exception {
    backUp();
    Files.writeString(path.resolve("cases.mv.db"), "not a database any more");
    var broken = TestStores.content(path);

    var kept = NOTES.replace(new StoreArchive(backup), path, Progress.unwatched()).orElseThrow();

    assertThat(TestStores.content(kept)).isEqualTo(broken);
    assertThat(kept.getParent()).isEqualTo(folder);
    assertThat(path.resolve(EXHIBIT)).hasBinaryContent(evidence);
    try (var store = openNotes(path)) {
      assertThat(single(store.dataSource(), "select text from note")).isEqualTo("first");
    }
  }

  @Test
  void leavesABrokenStoreWhereItIsWhenItIsDamagedItself() throws Exception {
    backUp();
    rewrite(EXHIBIT, bytes -> bytes[7]++);
    var before = TestStores.content(path);

    assertThat(problem(() -> NOTES.replace(new StoreArchive(backup), path, Progress.unwatched())))
        .isInstanceOf(Problem.UnreadableInput.class);
    assertThat(TestStores.content(path)).isEqualTo(before);
    assertThat(folder.toFile().list()).containsExactlyInAnyOrder("store", "monday.zip");
  }

  @Test
  void neverMovesAStoreThatSomebodyHasOpen() throws Exception {
    backUp();
    try (var store = openNotes(path)) {
      assertThat(problem(() -> NOTES.replace(new StoreArchive(backup), path, Progress.unwatched())))
          .isInstanceOf(Problem.StoreLocked.class);
      assertThat(single(store.dataSource(), "select text from note")).isEqualTo("first");
    }
    assertThat(path.resolve("store.json")).exists();
  }

  @Test
  void isNotThereWhenItWasCancelled() throws Exception {
    var cancellation = new Cancellation[1];
    cancellation[0] =
        new Cancellation(
            (done, total, detail) -> {
              if (detail.equals("Packing the store")) {
                cancellation[0].cancel();
              }
            });
    try (var store = openNotes(path)) {
      assertThat(problem(() -> store.backUpTo(backup, cancellation[0])))
          .isInstanceOf(Problem.Cancelled.class);
    }
    assertThat(folder.toFile().list()).containsExactly("store");
  }

  @Test
  void isRefusedWhenAByteOfItWasChanged() throws Exception {
    backUp();
    rewrite(EXHIBIT, bytes -> bytes[7]++);

    assertRefused();
  }

  @Test
  void isRefusedWhenSomethingIsMissing() throws Exception {
    backUp();
    rewrite(EXHIBIT, null);

    assertRefused();
  }

  @Test
  void isRefusedWhenItWouldWriteOutsideItsFolder() throws Exception {
    var content = Map.of("store.json", "{}", "cases.mv.db", "x", "vault/../../../out", "x");
    try (var zip = new ZipOutputStream(Files.newOutputStream(backup))) {
      var sums = new StringBuilder();
      for (var each : content.entrySet()) {
        zip.putNextEntry(new ZipEntry(each.getKey()));
        zip.write(each.getValue().getBytes(UTF_8));
        sums.append(sha256(each.getValue())).append("  ").append(each.getKey()).append('\n');
      }
      zip.putNextEntry(new ZipEntry("SHA256SUMS"));
      zip.write(sums.toString().getBytes(UTF_8));
    }

    assertRefused();
    assertThat(folder.resolveSibling("out")).doesNotExist();
  }

  @Test
  void isRefusedWhenItIsSomethingElse() throws IOException {
    Files.writeString(backup, "no backup");
    assertRefused();
    Files.delete(backup);
    assertRefused();
  }

  private void assertRefused() {
    assertThat(problem(() -> restore(backup, folder.resolve("new"))))
        .isInstanceOf(Problem.UnreadableInput.class);
    assertThat(folder.resolve("new")).doesNotExist();
    assertThat(folder.resolve("new.restoring")).doesNotExist();
  }

  private void backUp() {
    try (var store = openNotes(path)) {
      store.backUpTo(backup, Progress.unwatched());
    }
  }

  private static void restore(Path backup, Path target) {
    NOTES.restore(new StoreArchive(backup), target, Progress.unwatched());
  }

  private interface Change {
    void of(byte[] bytes);
  }

  /** The backup with one file changed, or left out. */
  private void rewrite(String name, @Nullable Change change) throws IOException {
    var other = folder.resolve("other.zip");
    try (var from = new ZipFile(backup.toFile());
        var to = new ZipOutputStream(Files.newOutputStream(other))) {
      for (var entry : List.copyOf(from.stream().toList())) {
        var bytes = from.getInputStream(entry).readAllBytes();
        if (entry.getName().equals(name)) {
          if (change == null) {
            continue;
          }
          change.of(bytes);
        }
        to.putNextEntry(new ZipEntry(entry.getName()));
        to.write(bytes);
      }
    }
    Files.delete(backup);
    Files.move(other, backup);
  }

  private static String sha256(String text) throws Exception {
    return HexFormat.of()
        .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
  }
}
