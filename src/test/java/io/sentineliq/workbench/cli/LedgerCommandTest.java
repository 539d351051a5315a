package io.sentineliq.workbench.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.sentineliq.workbench.ledger.Checkpoint;
import io.sentineliq.workbench.ledger.InclusionProof;
import io.sentineliq.workbench.ledger.SignedNote;
import io.sentineliq.workbench.ledger.TreeHash;
import io.sentineliq.workbench.ledger.TreeHasher;
import io.sentineliq.workbench.support.EveFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The history checked and proved from the command line. */
class LedgerCommandTest {

  @TempDir Path folder;

  private CommandDesk desk;

  @BeforeEach
  void sitDown() {
    desk = new CommandDesk(folder);
  }

  @Test
  void verifiesTheLedgerAgainstACheckpointKeptElsewhere() throws IOException {
    makeStore();
    assertThat(desk.run("ledger", "checkpoint", "--store", desk.store())).isZero();
    var kept = Files.writeString(folder.resolve("kept"), desk.out());
    desk.forget();

    assertThat(
            desk.run(
                "ledger",
                "verify",
                "--store",
                desk.store(),
                "--checkpoint",
                kept.toString(),
                "--json"))
        .isZero();

    var report = desk.json().getFirst();
    assertThat(report.path("fault").isNull()).isTrue();
    assertThat(report.path("verified").asLong()).isPositive();
    assertThat(report.path("earlier_checkpoints_agreed").asInt()).isEqualTo(1);
    desk.forget();
    var forged =
        Files.readString(kept).replaceFirst("(?m)^[A-Za-z0-9+/]{43}=$", "A".repeat(43) + "=");
    Files.writeString(kept, forged);
    assertThat(
            desk.run("ledger", "verify", "--store", desk.store(), "--checkpoint", kept.toString()))
        .isEqualTo(1);
    assertThat(desk.out()).contains("was rewritten", "all of them are unchanged");
    Files.writeString(kept, "no checkpoint");
    assertThat(
            desk.run("ledger", "verify", "--store", desk.store(), "--checkpoint", kept.toString()))
        .isEqualTo(3);
  }

  @Test
  void provesAnEntryToSomebodyWithoutTheStore() throws IOException {
    makeStore();
    assertThat(desk.run("ledger", "prove", "1", "--store", desk.store())).isZero();

    var proof = desk.json().getFirst();
    var hashes = new ArrayList<TreeHash>();
    proof.path("path").forEach(hash -> hashes.add(TreeHash.ofHex(hash.asText())));
    var leaf = new TreeHasher().leaf(proof.path("entry").asText().getBytes(UTF_8));
    assertThat(new InclusionProof(1, proof.path("size").asLong(), hashes).rootFrom(leaf))
        .contains(TreeHash.ofHex(proof.path("root").asText()));
    var checkpoint = SignedNote.parse(proof.path("checkpoint").asText());
    assertThat(Checkpoint.parse(checkpoint.text()).root().hex())
        .isEqualTo(proof.path("root").asText());
    assertThat(desk.run("ledger", "prove", "100000", "--store", desk.store())).isEqualTo(4);
  }

  private void makeStore() throws IOException {
    var file = folder.resolve("eve.json");
    EveFiles.write(file, 1, 20, 0);
    assertThat(desk.run("import", "alerts", file.toString(), "--store", desk.store())).isZero();
    desk.forget();
  }
}
