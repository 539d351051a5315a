package io.sentineliq.workbench.platform.pdf;

import java.util.List;

/** Letters that look the same throughout; hostile ones are welcome. */
public record PdfText(String text, Face face, Tone tone, boolean isStruck) {

  /** Ordinary text. */
  public static PdfText plain(String text) {
    return new PdfText(text, Face.TEXT, Tone.INK, false);
  }

  /** What counts. */
  public static PdfText strong(String text) {
    return new PdfText(text, Face.STRONG, Tone.INK, false);
  }

  /** What only explains. */
  public static PdfText muted(String text) {
    return new PdfText(text, Face.TEXT, Tone.MUTED, false);
  }

  /** Digests, addresses, numbers of exhibits. */
  public static PdfText mono(String text) {
    return new PdfText(text, Face.MONO, Tone.INK, false);
  }

  /** The same in another colour. */
  public PdfText in(Tone other) {
    return new PdfText(text, face, other, isStruck);
  }

  /** It alone. */
  public List<PdfText> alone() {
    return List.of(this);
  }
}
