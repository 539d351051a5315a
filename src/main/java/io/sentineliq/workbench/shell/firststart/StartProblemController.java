package io.sentineliq.workbench.shell.firststart;

import io.sentineliq.workbench.platform.fx.ProblemWords;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;

/** Says in one sentence why the program cannot begin, and what can be done. */
public final class StartProblemController {

  /**
   * What can be done.
   *
   * @param connect leads to a team's server
   */
  public record Ways(
      Runnable retry, Runnable chooseAnother, Optional<Runnable> connect, Runnable quit) {}

  private final Throwable failure;
  private final Ways ways;

  @FXML private Label sentence;
  @FXML private Label advice;
  @FXML private Button connectLink;

  StartProblemController(Throwable failure, Ways ways) {
    this.failure = failure;
    this.ways = ways;
  }

  @FXML
  private void initialize() {
    connectLink.setVisible(ways.connect().isPresent());
    connectLink.setManaged(ways.connect().isPresent());
    var words = ProblemWords.of(failure);
    sentence.setText(words.sentence());
    advice.setText(words.advice());
    advice.setVisible(!words.advice().isEmpty());
    advice.setManaged(!words.advice().isEmpty());
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
  private void onConnect() {
    ways.connect().ifPresent(Runnable::run);
  }

  @FXML
  private void onQuit() {
    ways.quit().run();
  }
}
