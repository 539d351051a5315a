package io.sentineliq.workbench.platform.fx;

import static org.assertj.core.api.Assertions.assertThat;

import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.task.TaskTitle;
import io.sentineliq.workbench.support.Answering;
import io.sentineliq.workbench.support.ToldWindow;
import io.sentineliq.workbench.support.Toolkit;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Test;

/** A verb on a record that a colleague changed after it was shown. */
class SeenActTest {

  /** A record as somebody sees it. */
  private record Door(int version, boolean isShut) {}

  private final ToldWindow told = new ToldWindow();
  private final List<String> said = new ArrayList<>();
  private Door store = new Door(1, false);

  @Test
  void whoeverIsAloneDoesIt() {
    shutting().on(store);
    assertThat(store).isEqualTo(new Door(2, true));
    assertThat(told.endings()).containsExactly("saved");
    assertThat(told.notices()).isEmpty();
  }

  @Test
  void whoeverIsSecondIsToldAndDoesItAllTheSame() {
    var seen = store;
    store = new Door(5, false);

    shutting().on(seen);

    assertThat(store.isShut()).as("nothing is done unseen").isFalse();
    assertThat(told.endings()).containsExactly("put off");
    assertThat(told.failures()).isEmpty();
    assertThat(told.notices().getFirst().text()).contains("The ben", "Door 5");

    told.notices().getFirst().actions().getFirst().run().run();

    assertThat(store).isEqualTo(new Door(6, true));
    assertThat(told.endings()).containsExactly("put off", "saved");
  }

  @Test
  void whoeverIsSecondAgainIsOfferedItAgain() {
    var seen = store;
    store = new Door(5, false);
    shutting().on(seen);
    store = new Door(7, false);

    told.notices().getFirst().actions().getFirst().run().run();

    assertThat(store.isShut()).isFalse();
    assertThat(told.notices()).hasSize(2);
  }

  @Test
  void aRecordThatIsGoneIsAFailure() {
    var seen = store;
    store = new Door(0, false);
    shutting().on(seen);
    assertThat(told.failures()).hasSize(1);
    assertThat(told.endings()).containsExactly("failed");
  }

  @Test
  void whatWasTypedComesBackWithTheReasonAndIsDoneOnTheNewerRecord() {
    var seen = store;
    store = new Door(5, false);
    var form = Toolkit.call(Words::new);

    Answering.with(
        first -> {
          form.field.setText("Draughty");
          Answering.next(
              second -> {
                said.addAll(second.texts());
                second.press("Shut");
              });
          first.press("Shut");
        },
        () -> asking(form).on(seen));

    assertThat(said).anyMatch(sentence -> sentence.contains("The ben"));
    assertThat(said).contains("done: Draughty");
    assertThat(store).isEqualTo(new Door(6, true));
    assertThat(told.endings()).containsExactly("put off", "saved");
  }

  @Test
  void whatIsRefusedComesBackUntilItIsGivenUp() {
    var form = Toolkit.call(Words::new);
    Answering.with(
        first -> {
          form.field.setText("Draughty");
          Answering.next(
              second -> {
                said.addAll(second.texts());
                second.press("Cancel");
              });
          first.press("Shut");
        },
        () ->
            Filling.ask(
                told.window(),
                form,
                (answer, refused) -> refused.accept(new Problem.Busy().asException())));

    assertThat(said).contains(new Problem.Busy().sentence());
    assertThat(form.field.getText()).isEqualTo("Draughty");
    assertThat(told.failures()).isEmpty();
  }

  @Test
  void aDefectIsToldAsEverywhere() {
    var form = Toolkit.call(Words::new);
    Answering.with(
        first -> first.press("Shut"),
        () ->
            Filling.ask(
                told.window(),
                form,
                (answer, refused) -> refused.accept(new IllegalStateException("a defect"))));
    assertThat(told.failures()).hasSize(1);
  }

  private SeenAct<Door> shutting() {
    return new SeenAct<>(told.window(), TaskTitle.quiet("shutting"), seen(), this::shut, told);
  }

  private AskedAct<Door, String> asking(Words form) {
    return new AskedAct<>(
        told.window(),
        TaskTitle.quiet("shutting"),
        seen(),
        form,
        (door, why) -> {
          shut(door);
          said.add("done: " + why);
        },
        this::ending);
  }

  private Rewriting.Ending ending(Consumer<Throwable> refused) {
    return told;
  }

  private SeenAct.Seen<Door> seen() {
    return new SeenAct.Seen<>(progress -> read(), door -> "Door " + door.version);
  }

  private Door read() {
    if (store.version == 0) {
      throw new Problem.NotFound("Door").asException();
    }
    return store;
  }

  private void shut(Door door) {
    if (door.version != store.version) {
      throw new Problem.Stale("The ben", Instant.EPOCH).asException();
    }
    store = new Door(store.version + 1, true);
  }

  /** Asks why. */
  private static final class Words implements Form<String> {
    private final TextField field = new TextField();

    @Override
    public String title() {
      return "Shut the door";
    }

    @Override
    public String verb() {
      return "Shut";
    }

    @Override
    public Node content() {
      return field;
    }

    @Override
    public String read() {
      return field.getText();
    }

    @Override
    public void focus() {
      field.requestFocus();
    }

    @Override
    public void whenDone(Runnable submit) {
      field.setOnAction(event -> submit.run());
    }
  }
}
