package io.sentineliq.workbench.evidence.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sentineliq.workbench.platform.problem.ProblemException;
import io.sentineliq.workbench.platform.security.SecretBytes;
import io.sentineliq.workbench.platform.task.Cancellation;
import io.sentineliq.workbench.platform.task.Progress;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Content goes in whole, comes out the same, and a changed byte is named. */
@ParameterizedClass(name = "encrypted {0}")
@ValueSource(booleans = {true, false})
class LocalVaultTest {

  private static final UUID ITEM = UUID.randomUUID();

  private static final int SEGMENT = SegmentCipher.SEGMENT;

  @Parameter boolean isEncrypted;
  @TempDir Path folder;

  private Path path;
  private SecretBytes secret;
  private LocalVault vault;

  @BeforeEach
  void makeVault() {
    path = folder.resolve("vault");
    secret = SecretBytes.random(32);
    vault = new LocalVault(path, new VaultKey(secret, "alder", isEncrypted));
  }

  @ParameterizedTest
  @ValueSource(
      ints = {
        0,
        1,
        1000,
        SEGMENT - 1,
        SEGMENT,
        SEGMENT + 1,
        4 * SEGMENT,
        4 * SEGMENT + 1,
        9_500_001
      })
  void whatGoesInComesOut(int size) throws Exception {
    var content = content(size);

    var stored = store(content);

    assertThat(stored.size()).isEqualTo(size);
    assertThat(stored.isNew()).isTrue();
    assertThat(stored.digests())
        .isEqualTo(
            new ContentDigests(
                hex("SHA-256", content), hex("SHA-1", content), hex("MD5", content)));
    assertThat(read(stored)).isEqualTo(content);
  }

  @Test
  void theSameBytesAreKeptOnce() throws Exception {
    var content = content(300_000);
    var first = store(content);

    var second = store(content);

    assertThat(second).isEqualTo(new StoredContent(first.name(), 300_000, first.digests(), false));
    assertThat(files()).hasSize(1);
  }

  @Test
  void anotherWorkspaceNamesAndReadsItDifferently() throws Exception {
    var content = content(1000);
    var stored = store(content);
    var birch = new LocalVault(path, new VaultKey(secret, "birch", isEncrypted));

    assertThat(stored.name()).isNotEqualTo(stored.digests().sha256());
    assertThat(birch.store(channel(content), 1000, Progress.unwatched()).isNew()).isTrue();
    if (isEncrypted) {
      assertThatThrownBy(
              () -> birch.read(ITEM, stored.name(), stored.digests().sha256()).readAllBytes())
          .isInstanceOf(AlteredContentException.class);
    }
  }

  @Test
  void anEncryptedVaultShowsNothingOfItsContent() throws Exception {
    var content =
        "the quick brown fox ".repeat(5_000).getBytes(java.nio.charset.StandardCharsets.UTF_8);
    store(content);
    var bytes =
        new String(
            Files.readAllBytes(files().getFirst()), java.nio.charset.StandardCharsets.ISO_8859_1);
    assertThat(bytes.contains("brown fox")).isEqualTo(!isEncrypted);
  }

  @Test
  void everyChangedByteOfASmallContentIsFound() throws Exception {
    var stored = store(content(40));
    var file = files().getFirst();
    var honest = Files.readAllBytes(file);
    for (var at = 0; at < honest.length; at++) {
      var altered = honest.clone();
      altered[at] ^= 1;
      Files.write(file, altered);
      assertThatThrownBy(() -> read(stored))
          .as("byte %s", at)
          .isInstanceOf(AlteredContentException.class);
    }
    Files.write(file, honest);
    assertThat(read(stored)).isEqualTo(content(40));
  }

  @Test
  void segmentsThatAreCutOffMovedOrDoubledAreFound() throws Exception {
    var stored = store(content(3 * SEGMENT));
    var file = files().getFirst();
    var honest = Files.readAllBytes(file);
    var header = isEncrypted ? SegmentCipher.HEADER : 0;
    var width = isEncrypted ? SEGMENT + SegmentCipher.TAG : SEGMENT;
    for (var order :
        List.of(
            new int[] {0, 1},
            new int[] {0},
            new int[] {},
            new int[] {1, 0, 2},
            new int[] {0, 1, 2, 2},
            new int[] {0, 0, 1, 2},
            new int[] {0, 2})) {
      try (var out = Files.newOutputStream(file, StandardOpenOption.TRUNCATE_EXISTING)) {
        out.write(honest, 0, header);
        for (var segment : order) {
          out.write(honest, header + segment * width, width);
        }
      }
      assertThatThrownBy(() -> read(stored)).isInstanceOf(AlteredContentException.class);
    }
  }

  @Test
  void aFlippedBitIsPlacedInItsSegment() throws Exception {
    var stored = store(content(3 * SEGMENT));
    var file = files().getFirst();
    var bytes = Files.readAllBytes(file);
    bytes[bytes.length / 2] ^= 64;
    Files.write(file, bytes);
    assertThatThrownBy(() -> read(stored))
        .isInstanceOfSatisfying(
            AlteredContentException.class,
            altered -> {
              assertThat(altered.kind())
                  .isEqualTo(
                      isEncrypted
                          ? AlteredContentException.Kind.SEGMENT
                          : AlteredContentException.Kind.DIGEST);
              assertThat(altered.offset()).isEqualTo(isEncrypted ? SEGMENT : 3L * SEGMENT);
            });
  }

  @Test
  void aSourceThatFailsLeavesNothing() throws Exception {
    var failing = new Unplugged();
    assertThatThrownBy(
            () -> vault.store(Channels.newChannel(failing), Progress.UNKNOWN, Progress.unwatched()))
        .hasMessage("unplugged");
    assertThat(files()).isEmpty();
  }

  @Test
  void cancellingLeavesNothing() throws Exception {
    var cancellation = new Cancellation[1];
    cancellation[0] =
        new Cancellation(
            (done, total, detail) -> {
              if (done > 3_000_000) {
                cancellation[0].cancel();
              }
            });
    assertThatThrownBy(() -> vault.store(channel(content(9_000_000)), 9_000_000, cancellation[0]))
        .isInstanceOf(ProblemException.class);
    assertThat(files()).isEmpty();
  }

  @Test
  void aSweepKeepsWhatIsReferredToAndSaysWhatIsMissing() throws Exception {
    var kept = store(content(1000));
    var orphan = store(content(2000));
    var begun = new VaultFolder(path).newPart();
    Files.write(begun, new byte[10]);
    var gone = "0".repeat(64);

    var swept = vault.sweep(Set.of(kept.name(), gone));

    assertThat(swept).isEqualTo(new Vault.Swept(1, 1, Set.of(gone)));
    assertThat(read(kept)).isEqualTo(content(1000));
    assertThatThrownBy(() -> read(orphan)).isInstanceOf(IOException.class);
    assertThat(begun).doesNotExist();
  }

  @Test
  void noNameLeadsOutOfTheVault() {
    for (var name : List.of("../../etc/passwd", "", "a".repeat(63), "A".repeat(64))) {
      assertThatThrownBy(() -> vault.read(ITEM, name, ""))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  private StoredContent store(byte[] content) throws IOException {
    return vault.store(channel(content), content.length, Progress.unwatched());
  }

  private byte[] read(StoredContent stored) throws IOException {
    try (var content = vault.read(ITEM, stored.name(), stored.digests().sha256())) {
      return content.readAllBytes();
    }
  }

  private List<Path> files() throws IOException {
    var found = new ArrayList<Path>();
    if (Files.isDirectory(path)) {
      try (var files = Files.walk(path)) {
        files.filter(Files::isRegularFile).forEach(found::add);
      }
    }
    return found;
  }

  private static java.nio.channels.ReadableByteChannel channel(byte[] content) {
    return Channels.newChannel(new ByteArrayInputStream(content));
  }

  private static byte[] content(int size) {
    var bytes = new byte[size];
    new Random(size).nextBytes(bytes);
    return bytes;
  }

  private static String hex(String algorithm, byte[] content) throws Exception {
    return HexFormat.of().formatHex(MessageDigest.getInstance(algorithm).digest(content));
  }

  /** Gives some millions of bytes and fails. */
  private static final class Unplugged extends InputStream {
    private int left = 5_000_000;

    @Override
    public int read() {
      throw new UnsupportedOperationException();
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      if (left <= 0) {
        throw new IOException("unplugged");
      }
      var count = Math.min(left, length);
      left -= count;
      return count;
    }
  }
}
