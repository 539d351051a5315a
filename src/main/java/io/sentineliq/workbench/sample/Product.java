package io.sentineliq.workbench.sample;

/** The products that watch over the company, by the file in which each hands over its alerts. */
enum Product {
  NETWORK("eve.json"),
  ENDPOINT("elastic-alerts.ndjson"),
  CLOUD("guardduty.ndjson"),
  COLLECTOR("collector.cef"),
  REMOTE_ACCESS("remote-access.leef");

  private final String file;

  Product(String file) {
    this.file = file;
  }

  String file() {
    return file;
  }
}
