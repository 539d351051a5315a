package io.sentineliq.workbench.attack.ui;

import io.sentineliq.workbench.attack.TechniqueRecords;
import io.sentineliq.workbench.attack.Ttps;
import io.sentineliq.workbench.platform.change.SubjectRef;
import io.sentineliq.workbench.platform.fx.DetailPane;
import io.sentineliq.workbench.platform.fx.DetailPart;
import io.sentineliq.workbench.platform.fx.Views;
import io.sentineliq.workbench.platform.fx.Window;
import io.sentineliq.workbench.timeline.TimelineSubjects;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;

/** What ATT&amp;CK brings to the screen of a record. */
public final class TechniquesPart {

  private final Ttps ttps;
  private final TechniqueRecords records;
  private final Consumer<SubjectRef> opener;
  private final Window window;

  /** Over {@code ttps}; {@code opener} shows a record in its own place. */
  public TechniquesPart(
      Ttps ttps, TechniqueRecords records, Consumer<SubjectRef> opener, Window window) {
    this.ttps = ttps;
    this.records = records;
    this.opener = opener;
    this.window = window;
  }

  /** A tab at {@code order} for records that {@code naming} names. */
  public <D> DetailPart<D> tab(int order, Function<D, TimelineSubjects> naming) {
    return DetailPart.of("attack.tab", order, () -> new Pane<>(this, naming));
  }

  private static final class Pane<D> implements DetailPane<D> {
    private final TechniquesViewModel model;
    private final Function<D, TimelineSubjects> naming;
    private final Node root;

    Pane(TechniquesPart part, Function<D, TimelineSubjects> naming) {
      this.naming = naming;
      model =
          new TechniquesViewModel(
              part.ttps, part.records, part.window.tasks(), part.window.failures());
      root =
          new Views()
              .register(
                  TechniquesController.class,
                  () -> new TechniquesController(model, part.opener, part.window))
              .load(TechniquesController.class)
              .root();
    }

    @Override
    public Node root() {
      return root;
    }

    @Override
    public void show(D details) {
      model.show(naming.apply(details));
    }

    @Override
    public void deactivate() {
      model.close();
    }
  }
}
