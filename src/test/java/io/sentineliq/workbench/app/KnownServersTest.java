package io.sentineliq.workbench.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.sentineliq.workbench.platform.persistence.shared.SharedAddress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The servers somebody signed in to: the last one first, never a secret. */
class KnownServersTest {

  private static final SharedAddress TEAM =
      SharedAddress.of(
          "pg.example", "soc", "ana@corp", "/etc/ssl/team ca.pem", "/home/ana/ana.crt");
  private static final SharedAddress LAB = SharedAddress.of("localhost:6543", "lab", "ana", "", "");

  @TempDir Path folder;

  @Test
  void beginsWithTheLocalStoreUntilAServerWasUsed() {
    var servers = servers();
    assertThat(servers.isFirst()).isFalse();
    servers.use(TEAM);
    servers.use(LAB);
    servers.use(TEAM);
    assertThat(servers().all()).containsExactly(TEAM, LAB);
    assertThat(servers().isFirst()).isTrue();
  }

  @Test
  void goesBackToTheLocalStoreAndForgetsNone() {
    var servers = servers();
    servers.use(LAB);
    servers.useLocal();
    assertThat(servers.isFirst()).isFalse();
    assertThat(servers.all()).containsExactly(LAB);
    servers.use(TEAM);
    assertThat(servers.isFirst()).isTrue();
    assertThat(servers.all()).containsExactly(TEAM, LAB);
  }

  @Test
  void aLineThatWeakensTheConnectionOrHoldsASecretIsLeftOut() throws IOException {
    Files.writeString(
        folder.resolve("servers"),
        """
        jdbc:postgresql://pg.example/soc?user=ana&password=secret
        jdbc:postgresql://pg.example/soc?user=ana&sslmode=disable
        jdbc:h2:mem:x
        %s
        """
            .formatted(TEAM.text()));
    assertThat(servers().all()).containsExactly(TEAM);
  }

  private KnownServers servers() {
    return new KnownServers(folder.resolve("servers"));
  }
}
