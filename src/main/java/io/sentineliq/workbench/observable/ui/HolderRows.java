package io.sentineliq.workbench.observable.ui;

import io.sentineliq.workbench.observable.Holder;
import io.sentineliq.workbench.observable.Holders;
import io.sentineliq.workbench.observable.extract.HarmlessText;
import io.sentineliq.workbench.platform.change.SubjectRef;
import io.sentineliq.workbench.platform.fx.RecordLink;
import io.sentineliq.workbench.platform.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The records in which an observable was seen, kind by kind, each the way there. */
final class HolderRows {

  private HolderRows() {}

  static List<Node> of(List<Holders.Kind> kinds, Consumer<SubjectRef> opener) {
    var sections = new ArrayList<Node>();
    kinds.forEach(kind -> sections.add(section(kind, opener)));
    return sections;
  }

  private static Node section(Holders.Kind kind, Consumer<SubjectRef> opener) {
    var heading = Messages.text("observable.held", Messages.of(kind.kind()), kind.total());
    var section = new VBox(label(heading, "heading-section"));
    section.getStyleClass().add("section");
    kind.named().forEach(holder -> section.getChildren().add(row(holder, opener)));
    var more = kind.total() - kind.named().size();
    if (more > 0) {
      section.getChildren().add(label(Messages.text("observable.held.more", more), "muted"));
    }
    return section;
  }

  private static Node row(Holder holder, Consumer<SubjectRef> opener) {
    return new RecordLink(holder.subject(), HarmlessText.of(holder.title())).button(opener);
  }

  private static Label label(String words, String style) {
    var label = new Label(words);
    label.getStyleClass().add(style);
    return label;
  }
}
