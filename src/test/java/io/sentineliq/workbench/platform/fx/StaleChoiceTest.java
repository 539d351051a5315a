package io.sentineliq.workbench.platform.fx;

import static org.assertj.core.api.Assertions.assertThat;

import io.sentineliq.workbench.support.Toolkit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import org.junit.jupiter.api.Test;

/** What two people wrote in one field, looked at by whoever came second. */
class StaleChoiceTest {

  private final List<StaleForm.Choice> chosen = new ArrayList<>();

  @Test
  void bothStandBesideEachOtherWhereThereIsRoomAndBelowWhereThereIsNot() {
    var field = new StaleForm.Field("Title", "Beacons of payroll", "Beacons of sales", false);
    assertThat(topsAt(900, field)).as("of the two, in a wide form").hasSize(1);
    assertThat(topsAt(420, field)).as("of the two, in a narrow form").hasSize(2);
  }

  @Test
  void onlyWordsThatOneOfThemHasAreMarked() {
    var marks = WordMarks.of("The lure came from a supplier", "The lure came\nfrom a look-alike");
    assertThat(own(marks.mine())).containsExactly("supplier");
    assertThat(own(marks.theirs())).containsExactly("look-alike");
    assertThat(text(marks.theirs())).isEqualTo("The lure came\nfrom a look-alike");
  }

  @Test
  void nothingIsMarkedOfWhatIsEmptyOrTheSame() {
    assertThat(own(WordMarks.of("The same", "The same").mine())).isEmpty();
    var marks = WordMarks.of("", "Only theirs");
    assertThat(text(marks.mine())).isEmpty();
    assertThat(own(marks.theirs())).containsExactly("Only theirs");
  }

  /** A letter of a thousand lines is compared line by line, in no time. */
  @Test
  void longTextsAreComparedLineByLine() {
    var mine = lines(1_000, "of the first");
    var marks = WordMarks.of(mine, mine.replace("line 500 ", "line five hundred "));
    assertThat(own(marks.mine())).singleElement().asString().startsWith("line 500");
    assertThat(text(marks.mine())).isEqualTo(mine);
  }

  @Test
  void aPressOnWhatSomebodyWroteChoosesIt() {
    var field = new StaleForm.Field("Text", lines(3, "mine"), lines(3, "theirs"), true);
    var choice = laidOut(900, field);
    Toolkit.run(() -> radio(choice, 1).getParent().getOnMouseClicked().handle(null));
    assertThat(chosen).containsExactly(StaleForm.Choice.MINE, StaleForm.Choice.THEIRS);
    assertThat(radio(choice, 1).getAccessibleText()).startsWith("Of Ben: line 1 theirs");
  }

  @Test
  void longLettersScrollAsOneInAWideForm() {
    var letters = new StaleForm.Field("Letter", lines(200, "mine"), lines(200, "theirs"), false);
    var form = Toolkit.call(() -> new StaleForm<>("Ben", List.of(letters), choices -> choices));
    assertThat(form.isWide()).isTrue();
    var room = (ScrollPane) form.content();
    Toolkit.run(
        () -> {
          new Scene(room, 900, 480);
          room.applyCss();
          room.layout();
        });
    assertThat(room.lookupAll(".scroll-bar").stream().filter(Node::isVisible)).hasSize(1);
    assertThat(form.read()).containsExactly(StaleForm.Choice.MINE);
  }

  @Test
  void fewWordsNeedNoWideForm() {
    var field = new StaleForm.Field("Priority", "High", "Low", false);
    assertThat(Toolkit.call(() -> new StaleForm<>("Ben", List.of(field), List::copyOf)).isWide())
        .isFalse();
  }

  private List<Double> topsAt(double width, StaleForm.Field field) {
    var choice = laidOut(width, field);
    return IntStream.range(0, 2)
        .mapToObj(at -> radio(choice, at).localToScene(0, 0).getY())
        .distinct()
        .toList();
  }

  private StaleChoice laidOut(double width, StaleForm.Field field) {
    return Toolkit.call(
        () -> {
          var choice = new StaleChoice(field, "Ben", chosen::add);
          new Scene(choice, width, 400);
          choice.applyCss();
          choice.layout();
          choice.layout();
          return choice;
        });
  }

  private static RadioButton radio(StaleChoice choice, int at) {
    return choice.lookupAll(".radio-button").stream().map(RadioButton.class::cast).toList().get(at);
  }

  private static List<String> own(List<WordMarks.Run> runs) {
    return runs.stream().filter(WordMarks.Run::isOwn).map(WordMarks.Run::text).toList();
  }

  private static String text(List<WordMarks.Run> runs) {
    return runs.stream().map(WordMarks.Run::text).collect(Collectors.joining());
  }

  private static String lines(int count, String words) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(line -> "line " + line + " " + words)
        .collect(Collectors.joining("\n"));
  }
}
