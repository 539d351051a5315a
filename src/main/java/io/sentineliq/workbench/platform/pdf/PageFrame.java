package io.sentineliq.workbench.platform.pdf;

import io.sentineliq.workbench.platform.text.Messages;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Draws what stands on every page. */
final class PageFrame {

  static final float LEFT = 42;
  static final float RIGHT = PdfPages.WIDTH - 42;

  /** Where the text of a page begins. */
  static final float TOP = PdfPages.HEIGHT - 64;

  /** Where it ends. */
  static final float BOTTOM = 52;

  private static final float HEAD = PdfPages.HEIGHT - 42;
  private static final float FOOT = 31;
  private static final float TILE = 15;
  private static final float SMALL = 8.25f;
  private static final float NAME = 10;
  private static final float GAP = 6;

  private final PdfFrame frame;
  private final PdfPages pages;
  private @Nullable Picture logo;

  PageFrame(PdfFrame frame, PdfPages pages) {
    this.frame = frame;
    this.pages = pages;
  }

  void head(Strokes strokes) {
    var x = tile(strokes);
    text(strokes, PdfText.strong(frame.name()), NAME, x, HEAD + 4, RIGHT - x - 200);
    var marking = frame.marking();
    var words = line(PdfText.strong(marking.text()).in(marking.tone()), SMALL, 120);
    var badge = RIGHT - words.width() - 2 * GAP;
    var reference = line(PdfText.muted(frame.reference()), SMALL, 180);
    strokes.text(reference, badge - GAP - reference.width(), HEAD + 4.5f);
    strokes.box(
        badge, HEAD, RIGHT - badge, TILE, 2, Tone.TLP_BAND.colour(), Tone.TLP_BAND.colour());
    strokes.text(words, badge + GAP, HEAD + 4.7f);
    strokes.fill(LEFT, HEAD - 6, RIGHT - LEFT, 1.5f, frame.colour());
  }

  void foot(Strokes strokes, int page, int all) {
    strokes.line(LEFT, FOOT + 11, RIGHT, FOOT + 11, 0.6f, Tone.LINE.colour());
    text(strokes, PdfText.muted(frame.foot()), SMALL, LEFT, FOOT, RIGHT - LEFT - 160);
    var number = line(PdfText.muted(Messages.text("pdf.page", page, all)), SMALL, RIGHT - LEFT);
    var marking = line(PdfText.strong(frame.marking().text()), SMALL, RIGHT - LEFT);
    strokes.text(marking, RIGHT - number.width() - 2 * GAP - marking.width(), FOOT);
    strokes.text(number, RIGHT - number.width(), FOOT);
  }

  /** The logo, or the first letter of the name; where the name begins. */
  private float tile(Strokes strokes) {
    var found = logo();
    if (found.isPresent()) {
      var picture = found.get();
      var width = TILE * picture.width() / picture.height();
      strokes.picture(picture.name(), LEFT, HEAD, width, TILE);
      return LEFT + width + GAP;
    }
    strokes.box(LEFT, HEAD, TILE, TILE, 2.5f, frame.colour(), frame.colour());
    var tone = frame.colour().isDark() ? Tone.PAPER : Tone.INK;
    var initial = line(PdfText.strong(initial()).in(tone), NAME, TILE);
    strokes.text(initial, LEFT + (TILE - initial.width()) / 2, HEAD + 4);
    return LEFT + TILE + GAP;
  }

  private Optional<Picture> logo() {
    if (logo == null && frame.logo().isPresent()) {
      logo = Picture.read(frame.logo().get(), pages).orElse(null);
    }
    return Optional.ofNullable(logo);
  }

  private String initial() {
    return frame.name().isEmpty()
        ? ""
        : Character.toString(Character.toUpperCase(frame.name().codePointAt(0)));
  }

  private void text(Strokes strokes, PdfText text, float size, float x, float y, float width) {
    strokes.text(line(text, size, width), x, y);
  }

  /** As much as fits on one line. */
  private TextLine line(PdfText text, float size, float width) {
    return new LineBreaker(pages.lettering()).lines(text.alone(), size, width).getFirst();
  }
}
