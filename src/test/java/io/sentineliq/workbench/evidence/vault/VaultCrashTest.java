package io.sentineliq.workbench.evidence.vault;

import static org.assertj.core.api.Assertions.assertThat;

import io.sentineliq.workbench.platform.security.SecretBytes;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.support.ChildJvm;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Killed while it takes content in, or out of room: whole content or none. */
class VaultCrashTest {

  private static final UUID ITEM = UUID.randomUUID();

  private static final String KEY = "5e".repeat(32);
  private static final int KILLS = 10;
  private static final int MOST_BYTES = 6_000_000;

  @TempDir Path folder;

  @Test
  void aKilledIngestLosesNothingAndLeavesNothing() throws Exception {
    var acknowledged = new HashMap<String, String>();
    for (var round = 0; round < KILLS; round++) {
      try (var child = ChildJvm.start(Ingests.class, folder.toString(), "" + round * 1_000)) {
        for (var line = 0; line <= round % 4; line++) {
          var told = child.line().split(" ");
          acknowledged.put(told[0], told[1]);
        }
        child.kill();
      }
      var swept = vault(folder).sweep(acknowledged.keySet());
      assertThat(swept.missing()).isEmpty();
      assertThat(files()).isEqualTo(acknowledged.size());
    }
    for (var content : acknowledged.entrySet()) {
      try (var bytes = vault(folder).read(ITEM, content.getKey(), content.getValue())) {
        assertThat(bytes.readAllBytes()).isNotNull();
      }
    }
  }

  @Test
  void aFullDiskLeavesNothing() throws Exception {
    try (var child = ChildJvm.startWithFilesUpTo(1_024, Ingests.class, folder.toString(), "0")) {
      String line;
      do {
        line = child.line();
      } while (line.split(" ").length == 2);
      assertThat(line).startsWith("failed");
    }
    try (var files = Files.walk(folder)) {
      assertThat(files.filter(file -> file.toString().endsWith(".part"))).isEmpty();
    }
  }

  private long files() throws IOException {
    try (var files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).count();
    }
  }

  private static LocalVault vault(Path folder) {
    var secret = SecretBytes.owning(HexFormat.of().parseHex(KEY));
    return new LocalVault(folder.resolve("vault"), new VaultKey(secret, "alder", true));
  }

  /** Takes in one content after the other and tells of each. */
  static final class Ingests {
    private Ingests() {}

    @SuppressWarnings("SystemOut")
    public static void main(String[] arguments) {
      var vault = vault(Path.of(arguments[0]));
      for (var seed = Integer.parseInt(arguments[1]); ; seed++) {
        var random = new Random(seed);
        var bytes = new byte[random.nextInt(MOST_BYTES)];
        random.nextBytes(bytes);
        try (var source = Channels.newChannel(new ByteArrayInputStream(bytes))) {
          var stored = vault.store(source, bytes.length, Progress.unwatched());
          System.out.println(stored.name() + " " + stored.digests().sha256());
        } catch (IOException e) {
          System.out.println("failed because of the disk: " + e.getMessage());
          return;
        }
      }
    }
  }
}
