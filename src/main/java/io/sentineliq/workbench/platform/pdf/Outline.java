package io.sentineliq.workbench.platform.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/** The headings beside the pages. */
final class Outline {

  private record Open(int level, PDOutlineNode node) {}

  private final Deque<Open> open = new ArrayDeque<>();

  Outline(PDDocument document) {
    var root = new PDDocumentOutline();
    document.getDocumentCatalog().setDocumentOutline(root);
    open.push(new Open(0, root));
  }

  /** A heading of a level from 1 down, {@code top} points above the lower edge of its page. */
  void add(int level, String title, PDPage page, float top) {
    while (open.element().level() >= level) {
      close(open.pop());
    }
    var place = new PDPageXYZDestination();
    place.setPage(page);
    place.setTop(Math.round(top));
    var item = new PDOutlineItem();
    item.setTitle(title);
    item.setDestination(place);
    open.element().node().addLast(item);
    open.push(new Open(level, item));
  }

  /** The first level is shown open. */
  void close() {
    while (!open.isEmpty()) {
      close(open.pop());
    }
  }

  private static void close(Open finished) {
    if (finished.level() == 0) {
      finished.node().openNode();
    }
  }
}
