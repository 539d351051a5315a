package io.sentineliq.workbench.shell;

import io.sentineliq.workbench.platform.fx.Command;
import io.sentineliq.workbench.platform.fx.Feature;
import io.sentineliq.workbench.platform.fx.NavigationEntry;
import io.sentineliq.workbench.platform.fx.Offer;
import io.sentineliq.workbench.platform.persistence.StoreInfo;
import io.sentineliq.workbench.platform.text.Messages;
import java.util.List;

/** Ways from one store to another: from this computer to a team's server, and back. */
public final class StoreSwitch implements Feature {

  /**
   * Where the ways lead; each leaves the open store.
   *
   * @param connect to the page on which somebody signs in
   * @param workLocally to the store on this computer
   */
  public record Ways(Runnable connect, Runnable workLocally) {}

  private final StoreInfo store;
  private final Command connecting;
  private final List<Command> leaving;

  /** Leads away from {@code store}. */
  public StoreSwitch(StoreInfo store, Ways ways) {
    this.store = store;
    this.connecting = Command.of("store.connect", null, ways.connect());
    this.leaving =
        List.of(
            Command.of("store.signOut", null, ways.connect()),
            Command.of("store.workLocally", null, ways.workLocally()));
  }

  @Override
  public List<NavigationEntry> navigation() {
    return List.of();
  }

  @Override
  public List<Command> commands() {
    return store.kind() == StoreInfo.Kind.LOCAL ? List.of(connecting) : leaving;
  }

  @Override
  public List<Offer> offers() {
    return store.kind() == StoreInfo.Kind.LOCAL
        ? List.of(
            new Offer(
                "mdi2s-server-network",
                Messages.text("store.connect.title"),
                Messages.text("store.connect.detail"),
                Messages.text("store.connect.verb"),
                connecting))
        : List.of();
  }
}
