package io.sentineliq.workbench.detection;

import io.sentineliq.workbench.platform.text.Worded;

/** Where something was found. */
@Worded
public enum SourceType {
  PASTE_SITE,
  FORUM,
  SOCIAL_MEDIA,
  DARK_WEB,
  RSS_FEED,
  ZMQ_FEED,
  MANUAL
}
