package io.sentineliq.workbench.app;

import io.sentineliq.workbench.evidence.bag.TestBag;
import io.sentineliq.workbench.platform.text.Messages;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An evidence bag is opened as files are: it is checked before any store is touched. */
class OpenedBagTest {

  @TempDir Path folder;

  @Test
  void aBagIsCheckedFirstAndTheWorkbenchOpensAfterIt() throws IOException {
    var bag = TestBag.whole().write(folder.resolve("C-2026-0007.evbag"));
    try (var program = RunningProgram.start(folder.resolve("home"), bag)) {
      program.awaitTextContaining("Nobody outside vouches for it");
      program.picture("bag-opened");

      program.clickText(Messages.text("bagPage.next"));

      program.awaitText(Messages.text("protect.title"));
    }
  }
}
