package io.sentineliq.workbench.shell.firststart;

import io.sentineliq.workbench.platform.fx.ProblemWords;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;

/** Says in one sentence why the program cannot begin, and what can be done. */
public final class StartProblemController {

  /**
   * What can be done.
   *
   * @param restore makes the store of a backup
   * @param connect leads to a team's server
   */
  public record Ways(
      Runnable retry,
      Runnable chooseAnother,
      Optional<Runnable> restore,
      Optional<Runnable> connect,
      Runnable quit) {}

  private final Throwable failure;
  private final Ways ways;

  @FXML private Label sentence;
  @FXML private Label advice;
  @FXML private Button restoreButton;
  @FXML private Button connectLink;

  StartProblemController(Throwable failure, Ways ways) {
    this.failure = failure;
    this.ways = ways;
  }

  @FXML
  private void initialize() {
    offer(restoreButton, ways.restore().isPresent());
    offer(connectLink, ways.connect().isPresent());
    var words = ProblemWords.of(failure);
    sentence.setText(words.sentence());
    advice.setText(words.advice());
    offer(advice, !words.advice().isEmpty());
  }

  private static void offer(Node node, boolean isOffered) {
    node.setVisible(isOffered);
    node.setManaged(isOffered);
  }

  @FXML
  private void onRetry() {
    ways.retry().run();
  }

  @FXML
  private void onChooseAnother() {
    ways.chooseAnother().run();
  }

  @FXML
  private void onRestore() {
    ways.restore().ifPresent(Runnable::run);
  }

  @FXML
  private void onConnect() {
    ways.connect().ifPresent(Runnable::run);
  }

  @FXML
  private void onQuit() {
    ways.quit().run();
  }
}
