package io.sentineliq.workbench.app;

import io.sentineliq.workbench.platform.persistence.shared.SharedAddress;
import io.sentineliq.workbench.platform.persistence.shared.SharedDatastore;
import io.sentineliq.workbench.platform.persistence.shared.SignedIn;
import io.sentineliq.workbench.platform.security.Keyring;
import io.sentineliq.workbench.platform.security.Secrets;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.shell.firststart.ServerEntry;
import io.sentineliq.workbench.shell.firststart.SignInViewModel;
import io.sentineliq.workbench.shell.firststart.WayIn;
import io.sentineliq.workbench.workspace.Slug;
import io.sentineliq.workbench.workspace.StoreWorkspaces;
import io.sentineliq.workbench.workspace.WorkspaceName;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The way into the PostgreSQL of a team. */
public final class ServerGate implements TeamGate {

  private final KnownServers servers;
  private final Places places;
  private final Opening opening;
  private final Keyring keyring;

  /** The gate of the person whose files lie in {@code places} and secrets in {@code keyring}. */
  public ServerGate(Places places, Opening opening, Keyring keyring) {
    this.keyring = keyring;
    this.servers = new KnownServers(places.servers());
    this.places = places;
    this.opening = opening;
  }

  @Override
  public List<ServerEntry> known() {
    return servers.all().stream().map(ServerGate::entry).toList();
  }

  @Override
  public SignInViewModel.Keeping keeping() {
    return new SignInViewModel.Keeping(
        keyring.isThere(),
        known().stream().filter(this::holds).collect(Collectors.toUnmodifiableSet()));
  }

  private boolean holds(ServerEntry server) {
    var held = keyring.recall(server.text());
    held.ifPresent(Secrets::wipe);
    return held.isPresent();
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
    var address = address(server);
    var password = password(server, secret.password());
    var kept = password.clone();
    try {
      var signedIn =
          SharedDatastore.signIn(
              known(address), server.login(), password, secret.code(), Person.workstation());
      var workplace = workplace(signedIn, server, secret.wayIn());
      servers.use(known(address));
      remember(server, kept, secret.isKept());
      return workplace;
    } finally {
      Secrets.wipe(kept);
    }
  }

  private static SharedAddress address(ServerEntry server) {
    var address =
        SharedAddress.of(
            server.server(),
            server.database(),
            server.login(),
            server.rootCertificate(),
            server.clientCertificate());
    return server.isDirectory() ? address.unbound() : address;
  }

  private char[] password(ServerEntry server, char[] typed) {
    return typed.length > 0 ? typed : keyring.recall(server.text()).orElse(typed);
  }

  private void remember(ServerEntry server, char[] password, boolean isKept) {
    if (isKept && password.length > 0) {
      keyring.keep(server.text(), password);
    } else {
      keyring.forget(server.text());
    }
  }

  /** A changed password replaces the one in the keyring, when one lies there. */
  private void keep(ServerEntry server, char[] password) {
    if (holds(server)) {
      keyring.keep(server.text(), password);
    }
  }

  /** With the settings that were written into the file by hand. */
  private SharedAddress known(SharedAddress typed) {
    return servers.all().stream()
        .filter(known -> entry(known).equals(entry(typed)))
        .findFirst()
        .orElse(typed);
  }

  private Workplace workplace(SignedIn signedIn, ServerEntry server, WayIn wayIn) {
    try {
      var store = OpenStore.shared(signedIn, opening, places, changed -> keep(server, changed));
      return store.workplace(gone(wayIn, store.workspaces(), server.login()));
    } catch (RuntimeException e) {
      signedIn.store().close();
      throw e;
    }
  }

  /** The short name of the workspace that {@code wayIn} leads to; empty for the first one. */
  private static Optional<String> gone(WayIn wayIn, StoreWorkspaces workspaces, String login) {
    if (!wayIn.invitation().isBlank()) {
      return Optional.of(workspaces.join(wayIn.invitation()));
    }
    if (wayIn.workspace().isBlank()) {
      return Optional.empty();
    }
    var proposed = Slug.proposed(wayIn.workspace());
    var slug = new Slug(proposed.isEmpty() ? Slug.proposed(login) : proposed);
    workspaces.create(new WorkspaceName(wayIn.workspace()), slug);
    return Optional.of(slug.text());
  }

  private static ServerEntry entry(SharedAddress address) {
    return new ServerEntry(
        address.host() + ":" + address.port(),
        address.database(),
        address.user().orElse(""),
        address.rootCertificate().orElse(""),
        address.clientCertificate().map(SharedAddress.ClientCertificate::file).orElse(""),
        address.isUnbound());
  }
}
