package io.sentineliq.workbench.platform.fx;

import org.kordamp.ikonli.javafx.FontIcon;

/** Icons by their Material Design name; size and colour come from the style sheet. */
public final class Icons {

  private Icons() {}

  /** An icon, for example {@code mdi2h-home-outline}, with style classes of its own. */
  public static FontIcon of(String name, String... styleClasses) {
    var icon = FontIcon.of(org.kordamp.ikonli.materialdesign2.MaterialDesignA.ALERT);
    icon.setIconLiteral(name);
    icon.getStyleClass().addAll(styleClasses);
    return icon;
  }
}
