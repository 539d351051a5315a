package io.sentineliq.workbench.shell;

import io.sentineliq.workbench.platform.fx.Command;
import io.sentineliq.workbench.platform.fx.Feature;
import io.sentineliq.workbench.platform.fx.NavigationEntry;
import io.sentineliq.workbench.platform.fx.Offer;
import io.sentineliq.workbench.platform.text.Messages;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/**
 * Ways from this workspace to the others of the same store: in the palette and on the first page.
 */
public final class OtherWorkspaces implements Feature {

  /** Another workspace: its short name and what people call it. */
  public record Place(String slug, String name) {}

  private final List<Place> places;
  private final Consumer<String> opener;

  /** Leads to {@code places}; {@code opener} opens the one of a short name. */
  public OtherWorkspaces(List<Place> places, Consumer<String> opener) {
    this.places = List.copyOf(places);
    this.opener = opener;
  }

  @Override
  public List<NavigationEntry> navigation() {
    return List.of();
  }

  @Override
  public List<Command> commands() {
    return places.stream().map(this::opening).toList();
  }

  @Override
  public List<Command> switches() {
    return commands();
  }

  @Override
  public List<Offer> offers() {
    return places.stream()
        .map(
            place ->
                new Offer(
                    "mdi2s-swap-horizontal",
                    place.name(),
                    Messages.text("workspace.offer"),
                    Messages.text("workspace.open.verb"),
                    opening(place)))
        .toList();
  }

  private Command opening(Place place) {
    return new Command(
        "workspace.open." + place.slug(),
        Messages.text("workspace.open", place.name()),
        null,
        () -> opener.accept(place.slug()),
        new ReadOnlyBooleanWrapper(true));
  }
}
