package io.sentineliq.workbench.evidence.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sentineliq.workbench.platform.security.SecretBytes;
import io.sentineliq.workbench.platform.task.Progress;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RandomContentTest {

  private static final int SEGMENT = SegmentCipher.SEGMENT;

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "true, 0",
    "true, 1",
    "true, 262144",
    "true, 262145",
    "true, 1000000",
    "false, 0",
    "false, 1",
    "false, 1000000"
  })
  void anyPlaceReadsAsItWasTakenIn(boolean isEncrypted, int size) throws IOException {
    var bytes = bytes(size);
    var vault = vault(isEncrypted);
    try (var content = vault.open(stored(vault, bytes).name())) {
      assertThat(content.size()).isEqualTo(size);
      for (var at : new int[] {size - 1, SEGMENT - 3, 0, size / 2, size + 5}) {
        var target = new byte[20];
        var count = content.read(Math.max(0, at), target, 2, 16);
        var end = Math.clamp(Math.max(0, at) + 16L, 0, size);
        var expected = at >= size ? new byte[0] : Arrays.copyOfRange(bytes, Math.max(0, at), end);
        assertThat(Arrays.copyOfRange(target, 2, 2 + count)).isEqualTo(expected);
      }
    }
  }

  @Test
  void aChangedByteIsRefusedWhereItLiesAndNowhereElse() throws IOException {
    var bytes = bytes(3 * SEGMENT);
    var vault = vault(true);
    var stored = stored(vault, bytes);
    var file = new VaultFolder(folder).content(stored.name());
    var lying = Files.readAllBytes(file);
    lying[SegmentCipher.HEADER + SEGMENT + SegmentCipher.TAG + 7] ^= 1;
    Files.write(file, lying);

    try (var content = vault.open(stored.name())) {
      var target = new byte[8];
      assertThat(content.read(2L * SEGMENT, target, 0, 8)).isEqualTo(8);
      assertThat(target).isEqualTo(Arrays.copyOfRange(bytes, 2 * SEGMENT, 2 * SEGMENT + 8));
      assertThatThrownBy(() -> content.read(SEGMENT - 4L, target, 0, 8))
          .isInstanceOfSatisfying(
              AlteredContentException.class,
              error -> assertThat(error.offset()).isEqualTo(SEGMENT));
    }
  }

  private LocalVault vault(boolean isEncrypted) {
    return new LocalVault(folder, new VaultKey(SecretBytes.random(32), "alder", isEncrypted));
  }

  private static StoredContent stored(LocalVault vault, byte[] bytes) throws IOException {
    var source = Channels.newChannel(new ByteArrayInputStream(bytes));
    return vault.store(source, bytes.length, Progress.unwatched());
  }

  private static byte[] bytes(int size) {
    var bytes = new byte[size];
    new Random(size).nextBytes(bytes);
    return bytes;
  }
}
