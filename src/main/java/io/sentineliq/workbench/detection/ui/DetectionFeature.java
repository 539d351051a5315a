package io.sentineliq.workbench.detection.ui;

import io.sentineliq.workbench.brand.Brands;
import io.sentineliq.workbench.detection.DetectionQuery;
import io.sentineliq.workbench.detection.DetectionRow;
import io.sentineliq.workbench.detection.Detections;
import io.sentineliq.workbench.detection.DetectionsOfBrand;
import io.sentineliq.workbench.detection.feed.Feeds;
import io.sentineliq.workbench.detection.source.SourceQuery;
import io.sentineliq.workbench.detection.source.SourceRow;
import io.sentineliq.workbench.detection.source.Sources;
import io.sentineliq.workbench.detection.text.Texts;
import io.sentineliq.workbench.detection.tracking.TrackerDetails;
import io.sentineliq.workbench.detection.tracking.TrackerQuery;
import io.sentineliq.workbench.detection.tracking.TrackerRow;
import io.sentineliq.workbench.detection.tracking.Trackers;
import io.sentineliq.workbench.platform.fx.ChangePulse;
import io.sentineliq.workbench.platform.fx.Command;
import io.sentineliq.workbench.platform.fx.Feature;
import io.sentineliq.workbench.platform.fx.FileDrop;
import io.sentineliq.workbench.platform.fx.NavigationEntry;
import io.sentineliq.workbench.platform.fx.Notice;
import io.sentineliq.workbench.platform.fx.RecordCount;
import io.sentineliq.workbench.platform.fx.RecordDesk;
import io.sentineliq.workbench.platform.fx.View;
import io.sentineliq.workbench.platform.fx.Views;
import io.sentineliq.workbench.platform.fx.Window;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.workspace.SavedViews;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/** Detections in the window, and the scan of lists of domains. */
public final class DetectionFeature implements Feature {

  private static final int PLACE = 71;

  private static final int TRACKERS = 73;
  private static final int SOURCES = 74;
  private static final Set<String> PLACES = Set.of("navigation.brands", "navigation.detections");

  private final Parts parts;
  private final List<DetectionVerb> verbs;
  private final DetectionLinks links;
  private final DetectionDesk desk;
  private final ChangePulse changes;
  private final Window window;
  private final RecordCount open;
  private final ScanDesk scans;
  private final Command scanning;
  private final Command recording;
  private final FeedDesk feeds;
  private final Command importing;
  private final TrackerDesk trackers;
  private final Command tracking;
  private final SavedViews views;
  private @Nullable DetectionListController shownList;

  /** What the screens of detections work with. */
  public record Parts(
      Detections detections,
      Texts texts,
      Trackers trackers,
      Sources sources,
      Feeds feeds,
      Brands brands) {}

  /**
   * Detections of the open workspace, in {@code window}, with {@code verbs} from above, tied to
   * other records by {@code links}.
   */
  public DetectionFeature(
      Parts parts,
      List<DetectionVerb> verbs,
      DetectionLinks links,
      SavedViews views,
      ChangePulse changes,
      Window window) {
    this.parts = parts;
    this.links = links;
    this.verbs = List.copyOf(verbs);
    this.views = views;
    this.changes = changes;
    this.window = window;
    var detections = parts.detections();
    this.open = new RecordCount(detections::openCount, window.tasks(), changes, window.failures());
    this.desk = new DetectionDesk(detections, records(detections), links.exhibits(), window);
    this.scans = new ScanDesk(detections, window);
    this.scanning = Command.of("detection.scan", "Ctrl+Shift+O", scans::choose);
    var texts = new TextDesk(parts.texts(), new BrandChoices(parts.brands()), window);
    this.recording = Command.of("detection.record", "Ctrl+Shift+T", texts::record);
    this.feeds = new FeedDesk(parts.feeds(), parts.sources(), window);
    this.importing = Command.of("feed.import", "Ctrl+Shift+F", feeds::choose);
    this.trackers =
        new TrackerDesk(
            parts.trackers(), new BrandChoices(parts.brands()), trackerRecords(), window);
    this.tracking = Command.of("tracker.new", "Ctrl+Shift+K", trackers::add);
  }

  /** Opens a detection in its place. */
  public void show(UUID id) {
    window.navigator().accept("navigation.detections");
    desk.records()
        .list()
        .reveal(
            id,
            () ->
                window
                    .notices()
                    .accept(Notice.information(Messages.text("detection.related.elsewhere"))));
  }

  /** Lists the detections of a brand that have work to do. */
  public void show(DetectionsOfBrand brand) {
    window.navigator().accept("navigation.detections");
    var list = shownList;
    if (list != null) {
      list.show(brand);
    }
  }

  @Override
  public List<NavigationEntry> navigation() {
    return List.of(
        new NavigationEntry(
                "navigation.detections", "mdi2r-radar", PLACE, open.countProperty(), this::view)
            .asPart(),
        new NavigationEntry(
                "navigation.trackers",
                "mdi2m-magnify-scan",
                TRACKERS,
                new ReadOnlyStringWrapper(""),
                this::trackerView)
            .asPart(),
        new NavigationEntry(
                "navigation.sources",
                "mdi2d-database-import-outline",
                SOURCES,
                new ReadOnlyStringWrapper(""),
                this::sourceView)
            .asPart());
  }

  @Override
  public List<Command> commands() {
    return List.of(scanning, importing, recording, tracking);
  }

  @Override
  public List<FileDrop> drops() {
    return List.of(
        new FileDrop("detection.scan.drop", PLACES, scans::scan),
        new FileDrop("feed.drop", PLACES, feeds::bring));
  }

  @Override
  public void activate() {
    open.activate();
  }

  @Override
  public void deactivate() {
    open.deactivate();
  }

  private RecordDesk<DetectionQuery, DetectionRow, DetectionShown> records(Detections detections) {
    return new RecordDesk<>(
        detections,
        DetectionQuery.OPEN,
        DetectionRow::id,
        (id, progress) ->
            new DetectionShown(detections.details(id, progress), links.exhibits().of(id, progress)),
        window.tasks(),
        changes,
        window.failures());
  }

  private View<?> view() {
    var detail =
        new DetectionDetailController(
            new SensitiveRows(parts.texts()::reveal, window), links.opener());
    var list =
        new DetectionListController(
            desk, detail, List.of(scanning, importing, recording), verbs, views, window);
    shownList = list;
    return new Views()
        .register(DetectionDetailController.class, () -> detail)
        .register(DetectionListController.class, () -> list)
        .load(DetectionListController.class);
  }

  private RecordDesk<TrackerQuery, TrackerRow, TrackerDetails> trackerRecords() {
    return new RecordDesk<>(
        parts.trackers(),
        new TrackerQuery(true),
        TrackerRow::id,
        parts.trackers()::details,
        window.tasks(),
        changes,
        window.failures());
  }

  private View<?> trackerView() {
    var detail = new TrackerDetailController(trackers);
    return new Views()
        .register(TrackerDetailController.class, () -> detail)
        .register(
            TrackerListController.class,
            () -> new TrackerListController(trackers, detail, tracking, window))
        .load(TrackerListController.class);
  }

  private View<?> sourceView() {
    var records =
        new RecordDesk<SourceQuery, SourceRow, SourceRow>(
            parts.sources(),
            new SourceQuery(true),
            SourceRow::id,
            parts.sources()::details,
            window.tasks(),
            changes,
            window.failures());
    return new Views()
        .register(
            SourceListController.class,
            () -> new SourceListController(parts.sources(), records, window))
        .load(SourceListController.class);
  }
}
