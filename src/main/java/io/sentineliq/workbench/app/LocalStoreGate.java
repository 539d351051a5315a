package io.sentineliq.workbench.app;

import io.sentineliq.workbench.platform.persistence.StoreInfo;
import io.sentineliq.workbench.platform.persistence.local.Inspection;
import io.sentineliq.workbench.platform.persistence.local.LocalDatastore;
import io.sentineliq.workbench.platform.persistence.local.LocalStores;
import io.sentineliq.workbench.platform.persistence.local.Protection;
import io.sentineliq.workbench.platform.persistence.local.StoreSecret;
import io.sentineliq.workbench.platform.security.RecoveryKey;
import io.sentineliq.workbench.platform.security.Secrets;
import io.sentineliq.workbench.platform.task.Progress;
import java.nio.file.Path;
import java.util.Optional;

/** The way into the local store of a folder. */
public final class LocalStoreGate implements StoreGate {

  private final LocalStores stores = new LocalStores();
  private final Path folder;
  private final Places places;
  private final Opening opening;

  /** The gate of {@code folder}. */
  public LocalStoreGate(Path folder, Places places, Opening opening) {
    this.folder = folder;
    this.places = places;
    this.opening = opening;
  }

  @Override
  public String name() {
    return folder.toString();
  }

  @Override
  public StoreGate at(Path other) {
    return new LocalStoreGate(other, places, opening);
  }

  @Override
  public Standing look(Progress progress) {
    return switch (stores.inspect(folder)) {
      case Inspection.Missing() -> Standing.MISSING;
      case Inspection.Present(var protection) ->
          protection == StoreInfo.Protection.NOT_ENCRYPTED ? Standing.OPEN : Standing.PROTECTED;
    };
  }

  @Override
  public Founded found(Optional<char[]> passphrase, Progress progress) {
    try {
      var created =
          stores.create(folder, passphrase.map(Protection::passphrase).orElseGet(Protection::none));
      opening.found(created.datastore());
      return new Founded(
          workplace(created.datastore()), created.recoveryKey().map(LocalStoreGate::shown));
    } finally {
      passphrase.ifPresent(Secrets::wipe);
    }
  }

  @Override
  public Optional<Path> restore(Path backup, Progress progress) {
    return stores.replace(backup, folder, progress);
  }

  @Override
  public Workplace open(Key key, Progress progress) {
    try (var secret = secret(key)) {
      var workplace = workplace(stores.open(folder, secret, progress));
      return key instanceof Key.None ? workplace : admitted(workplace, code(key));
    }
  }

  private static Workplace admitted(OpenWorkplace workplace, String code) {
    try {
      workplace.admit(code);
      return workplace;
    } catch (RuntimeException e) {
      workplace.close();
      throw e;
    }
  }

  private OpenWorkplace workplace(LocalDatastore store) {
    try {
      return OpenStore.local(store, folder, opening, places).workplace(Optional.empty());
    } catch (RuntimeException e) {
      store.close();
      throw e;
    }
  }

  private static StoreSecret secret(Key key) {
    return switch (key) {
      case Key.None() -> StoreSecret.none();
      case Key.Passphrase(var letters, _) -> StoreSecret.passphrase(letters);
      case Key.Recovery(var letters, _) -> recovery(letters);
    };
  }

  private static String code(Key key) {
    return switch (key) {
      case Key.None() -> "";
      case Key.Passphrase(_, var code) -> code;
      case Key.Recovery(_, var code) -> code;
    };
  }

  private static StoreSecret recovery(char[] letters) {
    try {
      return StoreSecret.recoveryKey(RecoveryKey.read(letters));
    } finally {
      Secrets.wipe(letters);
    }
  }

  private static String shown(RecoveryKey key) {
    try (key) {
      return String.valueOf(key.shown());
    }
  }
}
