package io.sentineliq.workbench.observable;

import io.sentineliq.workbench.platform.text.Worded;

/** What a list of observables is about. */
@Worded
public enum ObservableView {
  /** All of the workspace. */
  ALL("1 = 1"),
  /** Those that stand for something bad. */
  INDICATORS("o.ioc"),
  /** Network addresses. */
  ADDRESSES("o.type = 'IP'"),
  /** Host and domain names. */
  DOMAINS("o.type = 'DOMAIN'"),
  /** Web addresses. */
  URLS("o.type = 'URL'"),
  /** Digests of files. */
  HASHES("o.type in ('HASH_MD5', 'HASH_SHA1', 'HASH_SHA256')"),
  /** Mail addresses. */
  EMAILS("o.type = 'EMAIL'"),
  /** Files, registry keys and all the rest. */
  OTHERS("o.type in ('FILE', 'REGISTRY', 'USER_AGENT', 'OTHER')"),
  /** Those that never tie records together. */
  IGNORED("o.ignore_for_correlation");

  private final String condition;

  ObservableView(String condition) {
    this.condition = condition;
  }

  /** The condition over {@code observable o}. */
  String condition() {
    return condition;
  }
}
