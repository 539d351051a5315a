package io.sentineliq.workbench.observable;

import io.sentineliq.workbench.platform.text.Worded;

/** What kind of trace an observable is. */
@Worded
public enum ObservableType {
  IP,
  DOMAIN,
  URL,
  HASH_MD5,
  HASH_SHA1,
  HASH_SHA256,
  EMAIL,
  FILE,
  REGISTRY,
  USER_AGENT,
  OTHER;

  /** Whether programs turn such a value into something that can be clicked. */
  public boolean isClickable() {
    return switch (this) {
      case IP, DOMAIN, URL, EMAIL -> true;
      case HASH_MD5, HASH_SHA1, HASH_SHA256, FILE, REGISTRY, USER_AGENT, OTHER -> false;
    };
  }
}
