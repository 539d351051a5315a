package io.sentineliq.workbench.shell;

import io.sentineliq.workbench.platform.persistence.StoreInfo;
import io.sentineliq.workbench.platform.text.Messages;

/** Where the data lives, in words: {@code Local · cases.mv.db · encrypted}. */
public final class StoreWords {

  private StoreWords() {}

  /** Kind, name and protection in one line. */
  public static String line(StoreInfo store) {
    return kind(store) + " · " + store.name() + " · " + protection(store);
  }

  /** Whether the person should know that nothing protects the data. */
  public static boolean isUnprotected(StoreInfo store) {
    return store.protection() == StoreInfo.Protection.NOT_ENCRYPTED;
  }

  private static String kind(StoreInfo store) {
    return switch (store.kind()) {
      case LOCAL -> Messages.text("store.local");
      case SHARED -> Messages.text("store.shared");
    };
  }

  private static String protection(StoreInfo store) {
    return switch (store.protection()) {
      case NOT_ENCRYPTED -> Messages.text("store.notEncrypted");
      case ENCRYPTED -> Messages.text("store.encrypted");
      case TLS -> Messages.text("store.tls");
    };
  }
}
