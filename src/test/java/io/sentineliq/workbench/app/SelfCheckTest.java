package io.sentineliq.workbench.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.sentineliq.workbench.app.SelfCheck.Verdict;
import io.sentineliq.workbench.platform.persistence.local.LocalStores;
import io.sentineliq.workbench.platform.persistence.local.Protection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong with a computer is said in words, and looking changes nothing. */
class SelfCheckTest {

  @TempDir Path folder;

  @Test
  void findsAFreshComputerGood() {
    assertThat(SelfCheck.alone(new Places(folder)).run())
        .noneMatch(finding -> finding.verdict() == Verdict.BAD)
        .extracting(SelfCheck.Finding::check)
        .containsExactly(
            "runtime", "files", "disk", "store", "tables", "fonts", "display", "keyring");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void readsTheVersionOfAnUnprotectedStore() {
    new LocalStores().create(folder.resolve("store"), Protection.none()).datastore().close();

    assertThat(finding("store").verdict()).isEqualTo(Verdict.NOTE);
    assertThat(finding("store").sentence()).contains("not encrypted");
    assertThat(finding("tables").verdict()).isEqualTo(Verdict.GOOD);
  }

  @Test
  void saysWhoHasTheStoreOpen() {
    try (var store =
        new LocalStores().create(folder.resolve("store"), Protection.none()).datastore()) {
      assertThat(store.path()).isNotNull();
      assertThat(finding("tables").verdict()).isEqualTo(Verdict.NOTE);
      assertThat(finding("tables").sentence())
          .contains(Long.toString(ProcessHandle.current().pid()));
    }
  }

  @Test
  void saysWhatToDoAboutABrokenStore() throws IOException {
    var store = Files.createDirectory(folder.resolve("store"));
    Files.writeString(store.resolve("store.json"), "{}");
    Files.writeString(store.resolve("cases.mv.db"), "broken");

    assertThat(finding("store").verdict()).isEqualTo(Verdict.BAD);
    assertThat(finding("store").sentence()).contains("store.json is damaged");
  }

  @Test
  void saysThatItsFolderCannotBeWritten() throws IOException {
    var file = Files.writeString(folder.resolve("file"), "in the way");
    var findings = SelfCheck.alone(new Places(file.resolve("home"))).run();

    assertThat(findings.get(1).verdict()).isEqualTo(Verdict.BAD);
    assertThat(findings.get(1).sentence()).contains("SENTINELIQ_HOME");
  }

  private SelfCheck.Finding finding(String check) {
    return SelfCheck.alone(new Places(folder)).run().stream()
        .filter(finding -> finding.check().equals(check))
        .findFirst()
        .orElseThrow();
  }
}
