package io.sentineliq.workbench.platform.pdf;

import java.util.List;

/**
 * A line as it is drawn, from left to right.
 *
 * @param isRightToLeft whether it begins on the right
 */
record TextLine(List<GlyphRun> runs, boolean isRightToLeft) {

  float width() {
    var width = 0f;
    for (var run : runs) {
      width += run.width();
    }
    return width;
  }
}
