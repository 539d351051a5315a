package io.sentineliq.workbench.casefile.ui;

import io.sentineliq.workbench.casefile.CaseDetails;
import io.sentineliq.workbench.casefile.CaseObservableRow;
import io.sentineliq.workbench.observable.Defang;
import io.sentineliq.workbench.platform.fx.DetailPane;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.platform.text.VisibleText;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** What belongs to a case, a line each. */
final class CaseLines implements DetailPane<CaseDetails> {

  private final Function<CaseDetails, Stream<String>> reader;
  private final VBox lines = new VBox();
  private final ScrollPane root = scrolled(lines);

  private CaseLines(Function<CaseDetails, Stream<String>> reader) {
    this.reader = reader;
  }

  /** The incidents and alerts. */
  static CaseLines linked() {
    return new CaseLines(
        details ->
            Stream.concat(
                details.incidents().stream()
                    .map(
                        incident ->
                            Messages.text(
                                "case.incident",
                                VisibleText.of(incident.title()),
                                Messages.of(incident.status()))),
                details.alerts().stream()
                    .map(
                        alert ->
                            Messages.text(
                                "case.alert",
                                VisibleText.of(alert.title()),
                                VisibleText.of(alert.source())))));
  }

  /** The observables, defanged. */
  static CaseLines observables() {
    return new CaseLines(
        details ->
            details.observables().stream()
                .map(
                    one ->
                        Messages.text("case.observable", Messages.of(one.type()), defanged(one))));
  }

  @Override
  public Node root() {
    return root;
  }

  @Override
  public void show(CaseDetails details) {
    show(lines, reader.apply(details));
  }

  /** Fills {@code box} with {@code texts}, or says that there are none. */
  static void show(VBox box, Stream<String> texts) {
    List<Node> labels = texts.<Node>map(CaseLines::line).toList();
    box.getChildren().setAll(labels.isEmpty() ? List.of(none()) : labels);
  }

  /** {@code content} as the whole of a tab. */
  static ScrollPane scrolled(VBox content) {
    content.getStyleClass().addAll("section", "section-plain");
    var pane = new ScrollPane(content);
    pane.setFitToWidth(true);
    pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    return pane;
  }

  private static String defanged(CaseObservableRow row) {
    return VisibleText.of(Defang.text(row.type(), row.value()));
  }

  private static Node line(String text) {
    var label = new Label(text);
    label.setWrapText(true);
    return label;
  }

  private static Node none() {
    var label = new Label(Messages.text("case.nothing"));
    label.getStyleClass().add("muted");
    return label;
  }
}
