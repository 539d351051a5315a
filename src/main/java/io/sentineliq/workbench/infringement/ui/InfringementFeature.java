package io.sentineliq.workbench.infringement.ui;

import io.sentineliq.workbench.account.signing.OwnKey;
import io.sentineliq.workbench.brand.Brands;
import io.sentineliq.workbench.detection.Detections;
import io.sentineliq.workbench.detection.ui.DetectionVerb;
import io.sentineliq.workbench.evidence.EvidenceIntake;
import io.sentineliq.workbench.evidence.Exhibits;
import io.sentineliq.workbench.evidence.ui.ExhibitLinks;
import io.sentineliq.workbench.evidence.ui.ExhibitVerb;
import io.sentineliq.workbench.infringement.Infringement;
import io.sentineliq.workbench.infringement.InfringementDetails;
import io.sentineliq.workbench.infringement.InfringementQuery;
import io.sentineliq.workbench.infringement.InfringementRow;
import io.sentineliq.workbench.infringement.InfringementView;
import io.sentineliq.workbench.infringement.Infringements;
import io.sentineliq.workbench.infringement.exhibit.DetectionExhibits;
import io.sentineliq.workbench.infringement.pack.Packs;
import io.sentineliq.workbench.platform.change.SubjectRef;
import io.sentineliq.workbench.platform.fx.ChangePulse;
import io.sentineliq.workbench.platform.fx.Command;
import io.sentineliq.workbench.platform.fx.Feature;
import io.sentineliq.workbench.platform.fx.LinkedRecords;
import io.sentineliq.workbench.platform.fx.NavigationEntry;
import io.sentineliq.workbench.platform.fx.Notice;
import io.sentineliq.workbench.platform.fx.RecordCount;
import io.sentineliq.workbench.platform.fx.RecordDesk;
import io.sentineliq.workbench.platform.fx.RecordLink;
import io.sentineliq.workbench.platform.fx.View;
import io.sentineliq.workbench.platform.fx.Views;
import io.sentineliq.workbench.platform.fx.Window;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.workspace.SavedViews;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Infringements in the window. */
public final class InfringementFeature implements Feature {

  private static final int PLACE = 72;

  private final InfringementDesk desk;
  private final SavedViews views;
  private final Window window;
  private final RecordCount open;
  private final Command adding;
  private final DetectionExhibits ties;
  private final ExhibitDesk linking;

  /** What the screen works with. */
  public record Parts(
      Infringements infringements,
      Brands brands,
      Detections detections,
      Packs packs,
      Exhibits exhibits,
      DetectionExhibits ties,
      OwnKey keys) {}

  /** Infringements of the open workspace, in {@code window}; {@code records} shows others. */
  public InfringementFeature(
      Parts parts,
      Consumer<SubjectRef> records,
      SavedViews views,
      ChangePulse changes,
      Window window) {
    this.views = views;
    this.window = window;
    this.open =
        new RecordCount(
            parts.infringements()::openCount, window.tasks(), changes, window.failures());
    this.desk =
        new InfringementDesk(
            parts.infringements(),
            parts.brands(),
            records(parts.infringements(), changes),
            new PackDesk(parts.packs(), parts.exhibits(), parts.keys(), window),
            records,
            window);
    this.ties = parts.ties();
    this.linking =
        new ExhibitDesk(ties, new NamedExhibits(parts.exhibits()), parts.detections(), window);
    this.adding = Command.of("infringement.new", "Ctrl+Shift+I", desk::add);
  }

  /** What detections offer: making an infringement of one. */
  public DetectionVerb promotion() {
    return new DetectionVerb("infringement.promote", "O", desk::promote);
  }

  /**
   * What detections offer: pictures of the page as exhibits of a case, which {@code collector}
   * takes.
   */
  public DetectionVerb screenshots(BiConsumer<String, EvidenceIntake.Alongside> collector) {
    return new DetectionVerb(
        "infringement.screenshot",
        "N",
        details -> {
          var row = details.row();
          collector.accept(PageWords.of(row), ties.collectedOf(row.id()));
        });
  }

  /** What detections offer: tying exhibits that are there already. */
  public DetectionVerb exhibits() {
    return new DetectionVerb("infringement.exhibit", "L", linking::link);
  }

  /** What was kept of detections, shown with them. */
  public LinkedRecords ofDetections() {
    return new ExhibitsOfDetections(ties);
  }

  /** Of which detections exhibits were kept, shown with those, opened by {@code records}. */
  public ExhibitLinks ofExhibits(Consumer<SubjectRef> records) {
    return new ExhibitLinks(
        new DetectionsOfExhibits(ties),
        records,
        List.of(new ExhibitVerb("evidence.detection.link", "L", linking::link)));
  }

  /** Those that are worked on as an incident, to be gone to from there. */
  public static List<RecordLink> ofIncident(
      Infringements infringements, UUID incidentId, Progress progress) {
    return infringements.ofIncident(incidentId, progress).stream()
        .map(
            row ->
                new RecordLink(
                    new SubjectRef(Infringement.KIND, row.id()),
                    Messages.text("infringement.link", InfringementWords.title(row))))
        .toList();
  }

  /** Opens an infringement in its place. */
  public void show(UUID id) {
    window.navigator().accept("navigation.infringements");
    desk.records()
        .list()
        .reveal(
            id,
            () ->
                window
                    .notices()
                    .accept(Notice.information(Messages.text("infringement.elsewhere"))));
  }

  @Override
  public List<NavigationEntry> navigation() {
    return List.of(
        new NavigationEntry(
                "navigation.infringements", "mdi2g-gavel", PLACE, open.countProperty(), this::view)
            .asPart());
  }

  @Override
  public List<Command> commands() {
    return List.of(adding);
  }

  @Override
  public void activate() {
    open.activate();
  }

  @Override
  public void deactivate() {
    open.deactivate();
  }

  private RecordDesk<InfringementQuery, InfringementRow, InfringementDetails> records(
      Infringements infringements, ChangePulse changes) {
    return new RecordDesk<>(
        infringements,
        new InfringementQuery(InfringementView.OPEN),
        InfringementRow::id,
        infringements::details,
        window.tasks(),
        changes,
        window.failures());
  }

  private View<?> view() {
    var detail = new InfringementDetailController(desk, window.clock());
    return new Views()
        .register(InfringementDetailController.class, () -> detail)
        .register(
            InfringementListController.class,
            () -> new InfringementListController(desk, detail, adding, views, window))
        .load(InfringementListController.class);
  }
}
