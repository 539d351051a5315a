package io.sentineliq.workbench.platform.pdf;

import java.util.List;

/** A kind of lettering, and in which typefaces its letters are looked for, the best first. */
public enum Face {
  TEXT("Inter-Regular.otf", "DejaVuSans.ttf"),
  STRONG("Inter-SemiBold.otf", "DejaVuSans-Bold.ttf"),
  EMPHASIS("Inter-Italic.otf", "DejaVuSans-Oblique.ttf"),
  MONO("JetBrainsMono-Regular.ttf", "DejaVuSans.ttf");

  private final List<String> typefaces;

  Face(String... typefaces) {
    this.typefaces = List.of(typefaces);
  }

  List<String> typefaces() {
    return typefaces;
  }
}
