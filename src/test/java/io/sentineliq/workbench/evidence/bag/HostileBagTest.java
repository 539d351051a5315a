package io.sentineliq.workbench.evidence.bag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileBagTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../evil",
        "/etc/passwd",
        "a/../../b",
        "C:/evil",
        "a\\..\\b",
        "a//b",
        "con",
        "data/NUL.txt",
        "data/EX-0001.",
        "data/ü",
        ".hidden",
        "a b",
        "a\u202eb"
      })
  void namesThatLeadElsewhereAreRefused(String name) throws IOException {
    assertThat(BagPath.isSafe(name)).isFalse();
    var zip = zip(List.of(BagPath.DECLARATION, name));
    assertThatThrownBy(() -> BagSource.open(zip)).isInstanceOf(DamagedBagException.class);
  }

  @Test
  void namesThatSomeSystemsTakeForOneAreRefused() throws IOException {
    var zip = zip(List.of("custody/checkpoint", "custody/Checkpoint"));
    assertThatThrownBy(() -> BagSource.open(zip)).hasMessageContaining("twice");
  }

  @Test
  void linksAreRefused() throws IOException {
    var bag = Files.createDirectory(folder.resolve("bag"));
    Files.createSymbolicLink(bag.resolve("bagit.txt"), Path.of("/etc/passwd"));
    assertThatThrownBy(() -> BagSource.open(bag)).isInstanceOf(DamagedBagException.class);
  }

  @Test
  void aFolderAroundTheBagIsNoPartOfIt() throws IOException {
    var bag = zip(List.of("case-7/bagit.txt", "case-7/data/EX-0001"));
    try (var source = BagSource.open(bag)) {
      assertThat(source.names()).containsExactly("bagit.txt", "data/EX-0001");
    }
    var outside = zip(List.of("case-7/bagit.txt", "other/data"));
    assertThatThrownBy(() -> BagSource.open(outside)).isInstanceOf(DamagedBagException.class);
  }

  @Test
  void aFileThatGrowsWithoutEndIsNotReadToItsEnd() throws IOException {
    var file = folder.resolve("bomb.zip");
    try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
      zip.putNextEntry(new ZipEntry(BagPath.DECLARATION));
      fill(zip, BagSource.LONGEST + 1);
    }
    try (var source = BagSource.open(file)) {
      assertThatThrownBy(() -> source.bytes(BagPath.DECLARATION)).hasMessageContaining("long");
    }
  }

  @Test
  void whatIsNoZipIsSaidToBeNone() throws IOException {
    var file = Files.writeString(folder.resolve("bag.zip"), "no zip");
    assertThatThrownBy(() -> BagSource.open(file)).isInstanceOf(DamagedBagException.class);
  }

  @Test
  void anArchiveWithMoreNamesThanAnyBagIsNotReadIntoMemory() throws IOException {
    var file = zip(List.of(BagPath.DECLARATION));
    var bytes = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
    bytes.putInt(bytes.limit() - 10, Integer.MAX_VALUE);
    Files.write(file, bytes.array());
    assertThatThrownBy(() -> BagSource.open(file)).hasMessageContaining("more files");
    var names = new BagNames();
    assertThatThrownBy(
            () -> {
              for (var i = 0; i < 300_000; i++) {
                names.add("data/EX-" + i);
              }
            })
        .hasMessageContaining("more files");
  }

  @Test
  void aBagThatIsNotFinishedIsNotThere() throws IOException {
    for (var name : List.of("bag", "bag.zip")) {
      try (var sink = BagSink.at(folder.resolve(name))) {
        try (var out = sink.create("data/EX-0001")) {
          out.write(1);
        }
      }
    }
    try (var left = Files.list(folder)) {
      assertThat(left).isEmpty();
    }
  }

  private static void fill(OutputStream out, int bytes) throws IOException {
    out.write(new byte[bytes]);
  }

  private Path zip(List<String> names) throws IOException {
    var file = Files.createTempFile(folder, "bag", ".zip");
    try (var zip = new ZipOutputStream(Files.newOutputStream(file), StandardCharsets.UTF_8)) {
      for (var name : names) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(1);
      }
    }
    return file;
  }
}
