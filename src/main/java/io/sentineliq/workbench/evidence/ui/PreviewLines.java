package io.sentineliq.workbench.evidence.ui;

import io.sentineliq.workbench.platform.text.VisibleText;
import java.util.ArrayList;
import java.util.List;

/** What an entry will say, line by line; nothing is said of what was left out. */
final class PreviewLines {

  private final List<SignedAct.Preview.Line> lines = new ArrayList<>();

  /** What somebody typed or sent. */
  void add(String name, String value) {
    addPlain(name, VisibleText.of(value));
  }

  /** Words whose odd letters are visible already. */
  void addPlain(String name, String value) {
    if (!value.isEmpty()) {
      lines.add(new SignedAct.Preview.Line(name, value));
    }
  }

  List<SignedAct.Preview.Line> all() {
    return List.copyOf(lines);
  }
}
