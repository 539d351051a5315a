package io.sentineliq.workbench.architecture.canary.alert;

import io.sentineliq.workbench.platform.text.Worded;

@Worded
enum Mood {
  CALM,
  CROSS
}
