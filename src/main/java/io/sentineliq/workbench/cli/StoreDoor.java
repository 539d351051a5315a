package io.sentineliq.workbench.cli;

import io.sentineliq.workbench.platform.persistence.Datastore;
import io.sentineliq.workbench.platform.persistence.local.CreatedStore;
import io.sentineliq.workbench.platform.persistence.local.Inspection;
import io.sentineliq.workbench.platform.persistence.local.LocalDatastore;
import io.sentineliq.workbench.platform.persistence.local.LocalStores;
import io.sentineliq.workbench.platform.persistence.local.Protection;
import io.sentineliq.workbench.platform.persistence.local.StoreSecret;
import io.sentineliq.workbench.platform.persistence.shared.SharedAddress;
import io.sentineliq.workbench.platform.persistence.shared.SharedDatastore;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.problem.ProblemException;
import io.sentineliq.workbench.platform.security.Secrets;
import io.sentineliq.workbench.platform.text.Messages;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Opens the store that the options name; a local one that is missing is created. */
final class StoreDoor {

  private final Console console;
  private final Workspaces workspaces;

  StoreDoor(Console console, Workspaces workspaces) {
    this.console = console;
    this.workspaces = workspaces;
  }

  Datastore open(StoreOptions options) {
    return SharedAddress.isAddress(options.store()) ? shared(options) : localOrUnusable(options);
  }

  /** A folder that cannot hold a store is no slip in the command's words, as a bad address is. */
  private Datastore localOrUnusable(StoreOptions options) {
    try {
      return local(options);
    } catch (ProblemException e) {
      if (e.problem() instanceof Problem.BadStoreAddress bad) {
        throw new Problem.StoreUnusable(options.store(), bad.why()).asException(e);
      }
      throw e;
    }
  }

  private Datastore shared(StoreOptions options) {
    var address = SharedAddress.parse(options.store());
    var credentials = new ServerCredentials(console.environment());
    var login = credentials.login(address);
    var password = credentials.password(address, login, options.passwordFile());
    return options
        .codeFile()
        .map(file -> String.valueOf(SecretFile.read(file)))
        .map(code -> signIn(address, login, password, code))
        .orElseGet(() -> SharedDatastore.open(address, login, password));
  }

  private SharedDatastore signIn(
      SharedAddress address, String login, char[] password, String code) {
    return SharedDatastore.signIn(address, login, password, code, workspaces.workstation()).store();
  }

  private Datastore local(StoreOptions options) {
    var folder = folder(options.store());
    var stores = new LocalStores();
    if (stores.inspect(folder) instanceof Inspection.Missing) {
      return create(stores, folder, options);
    }
    try (var secret =
        options
            .passphraseFile()
            .map(file -> StoreSecret.passphrase(SecretFile.read(file)))
            .orElseGet(StoreSecret::none)) {
      return admitted(stores.open(folder, secret), options);
    }
  }

  private LocalDatastore admitted(LocalDatastore store, StoreOptions options) {
    try {
      var code = options.codeFile().map(file -> String.valueOf(SecretFile.read(file)));
      workspaces.admit(store, code.orElse(""));
      return store;
    } catch (RuntimeException e) {
      store.close();
      throw e;
    }
  }

  private Datastore create(LocalStores stores, Path folder, StoreOptions options) {
    var created = created(stores, folder, options);
    try {
      workspaces.found(created.datastore());
    } catch (RuntimeException e) {
      created.datastore().close();
      throw e;
    }
    console.say(
        Messages.text(
            options.passphraseFile().isPresent()
                ? "cli.created.encrypted"
                : "cli.created.notEncrypted",
            folder));
    created
        .recoveryKey()
        .ifPresent(
            key -> {
              try (key) {
                var shown = key.shown();
                console.say(Messages.text("cli.recoveryKey", String.valueOf(shown)));
                Secrets.wipe(shown);
              }
            });
    return created.datastore();
  }

  private static CreatedStore created(LocalStores stores, Path folder, StoreOptions options) {
    if (options.passphraseFile().isEmpty()) {
      return stores.create(folder, Protection.none());
    }
    var passphrase = SecretFile.read(options.passphraseFile().get());
    try {
      return stores.create(folder, Protection.passphrase(passphrase));
    } finally {
      Secrets.wipe(passphrase);
    }
  }

  private static Path folder(String text) {
    try {
      return Path.of(text);
    } catch (InvalidPathException e) {
      throw new Problem.BadStoreAddress(e.getReason()).asException(e);
    }
  }
}
