package io.sentineliq.workbench.platform.fx;

import static org.assertj.core.api.Assertions.assertThat;

import io.sentineliq.workbench.support.Toolkit;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import org.junit.jupiter.api.Test;

class FxExecutorTest {

  @Test
  void goesOnWhileADialogIsOpen() {
    var executor = new FxExecutor();
    var dialog = new Object();
    var answer = new AtomicReference<Object>();

    Toolkit.run(
        () -> {
          executor.execute(() -> answer.set(Platform.enterNestedEventLoop(dialog)));
          executor.execute(() -> Platform.exitNestedEventLoop(dialog, "closed"));
        });

    Toolkit.await(() -> answer.get() != null);
    assertThat(answer.get()).isEqualTo("closed");
  }
}
