package io.sentineliq.workbench.platform.fx;

import io.sentineliq.workbench.platform.markdown.Block;
import io.sentineliq.workbench.platform.markdown.Span;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.platform.text.Numbers;
import io.sentineliq.workbench.platform.text.VisibleText;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/**
 * Markdown as nodes of the toolkit. Nothing in it can be clicked or loads anything: a link is its
 * words with the defanged target behind them, a picture is its description. What hides in the text
 * is made visible. Shows at most {@value #MOST_BLOCKS} blocks and says when there are more.
 */
public final class MarkdownView extends VBox {

  private static final int MOST_BLOCKS = 400;

  private final UnaryOperator<String> harmless;

  /** A view of nothing; {@code harmless} writes a text so that nothing in it is a link. */
  public MarkdownView(UnaryOperator<String> harmless) {
    this.harmless = harmless;
    getStyleClass().add("markdown");
  }

  /** Shows {@code blocks}. */
  public void show(List<Block> blocks) {
    getChildren().setAll(blocks.stream().limit(MOST_BLOCKS).map(this::node).toList());
    if (blocks.size() > MOST_BLOCKS) {
      var rest = Numbers.grouped(blocks.size() - MOST_BLOCKS);
      var more = new Label(Messages.text("markdown.more", rest));
      more.getStyleClass().addAll("small", "muted");
      getChildren().add(more);
    }
  }

  private Node node(Block block) {
    return switch (block) {
      case Block.Heading(var level, var spans) -> flow(spans, "md-heading", "md-heading-" + level);
      case Block.Paragraph(var spans) -> flow(spans, "md-text");
      case Block.Code(var text) -> code(text);
      case Block.Quote(var blocks) -> column("md-quote", blocks);
      case Block.Items items -> items(items);
      case Block.Table table -> table(table);
      case Block.Rule rule -> line();
    };
  }

  private TextFlow flow(List<Span> spans, String... styleClasses) {
    var flow = new TextFlow();
    flow.getStyleClass().addAll(styleClasses);
    for (var i = 0; i < spans.size(); i++) {
      var span = spans.get(i);
      flow.getChildren().add(text(shown(span.text()), span));
      var isLast = i + 1 == spans.size() || !spans.get(i + 1).link().equals(span.link());
      if (isLast && !span.link().isEmpty() && !span.link().equals(span.text())) {
        var target = new Text(" ‹" + shown(span.link()) + "›");
        target.getStyleClass().addAll("md-run", "md-target");
        flow.getChildren().add(target);
      }
    }
    return flow;
  }

  private static Text text(String shown, Span span) {
    var run = new Text(shown);
    run.getStyleClass().add("md-run");
    span.styles()
        .forEach(style -> run.getStyleClass().add("md-" + style.name().toLowerCase(Locale.ROOT)));
    return run;
  }

  private Node code(String text) {
    var label = new Label(shown(text));
    label.setWrapText(true);
    label.setMaxWidth(Double.MAX_VALUE);
    label.getStyleClass().addAll("mono", "md-block");
    return label;
  }

  private VBox column(String styleClass, List<Block> blocks) {
    var column = new VBox();
    column.getStyleClass().add(styleClass);
    column.getChildren().setAll(blocks.stream().map(this::node).toList());
    return column;
  }

  private Node items(Block.Items items) {
    var column = new VBox();
    column.getStyleClass().add("md-items");
    var number = items.start().orElse(0);
    for (var item : items.items()) {
      var mark = new Label(items.start().isPresent() ? number + "." : mark(item));
      mark.getStyleClass().add("md-mark");
      mark.setMinWidth(Region.USE_PREF_SIZE);
      var content = column("md-item", item.blocks());
      HBox.setHgrow(content, Priority.ALWAYS);
      var row = new HBox(mark, content);
      row.getStyleClass().add("md-row");
      column.getChildren().add(row);
      number++;
    }
    return column;
  }

  private static String mark(Block.Item item) {
    return item.checked().map(isTicked -> isTicked ? "☑" : "☐").orElse("•");
  }

  private Node table(Block.Table table) {
    var grid = new GridPane();
    grid.getStyleClass().add("md-table");
    for (var i = 0; i < table.header().size(); i++) {
      var column = new ColumnConstraints();
      column.setPercentWidth(100.0 / table.header().size());
      grid.getColumnConstraints().add(column);
      grid.add(flow(table.header().get(i), "md-cell", "md-header"), i, 0);
    }
    for (var r = 0; r < table.rows().size(); r++) {
      for (var c = 0; c < table.rows().get(r).size(); c++) {
        grid.add(flow(table.rows().get(r).get(c), "md-cell"), c, r + 1);
      }
    }
    return grid;
  }

  private static Node line() {
    var line = new Region();
    line.getStyleClass().add("md-rule");
    return line;
  }

  private String shown(String text) {
    return VisibleText.lines(harmless.apply(text));
  }
}
