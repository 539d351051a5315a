package io.sentineliq.workbench.app;

import io.sentineliq.workbench.platform.persistence.shared.SharedAddress;
import io.sentineliq.workbench.platform.persistence.shared.SharedDatastore;
import io.sentineliq.workbench.platform.persistence.shared.SignedIn;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.shell.firststart.ServerEntry;
import java.util.List;
import java.util.Optional;

/** The way into the PostgreSQL of a team. */
public final class ServerGate implements TeamGate {

  private final KnownServers servers;
  private final Places places;
  private final Opening opening;

  /** The gate of the person whose files lie in {@code places}. */
  public ServerGate(Places places, Opening opening) {
    this.servers = new KnownServers(places.servers());
    this.places = places;
    this.opening = opening;
  }

  @Override
  public List<ServerEntry> known() {
    return servers.all().stream().map(ServerGate::entry).toList();
  }

  @Override
  public boolean isFirst() {
    return servers.isFirst();
  }

  @Override
  public void leave() {
    servers.useLocal();
  }

  @Override
  public Workplace signIn(ServerEntry server, Secret secret, Progress progress) {
    var address =
        SharedAddress.of(
            server.server(), server.database(), server.login(), server.rootCertificate());
    var signedIn =
        SharedDatastore.signIn(
            known(address), server.login(), secret.password(), secret.code(), Person.workstation());
    var workplace = workplace(signedIn);
    servers.use(known(address));
    return workplace;
  }

  /** With the settings that were written into the file by hand. */
  private SharedAddress known(SharedAddress typed) {
    return servers.all().stream()
        .filter(known -> entry(known).equals(entry(typed)))
        .findFirst()
        .orElse(typed);
  }

  private Workplace workplace(SignedIn signedIn) {
    try {
      return OpenStore.shared(signedIn, opening, places).workplace(Optional.empty());
    } catch (RuntimeException e) {
      signedIn.store().close();
      throw e;
    }
  }

  private static ServerEntry entry(SharedAddress address) {
    return new ServerEntry(
        address.host() + ":" + address.port(),
        address.database(),
        address.user().orElse(""),
        address.rootCertificate().orElse(""));
  }
}
