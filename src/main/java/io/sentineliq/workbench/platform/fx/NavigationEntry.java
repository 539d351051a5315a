package io.sentineliq.workbench.platform.fx;

import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;

/**
 * A place in the left rail.
 *
 * @param id stable name, also the message key of its text
 * @param icon Material Design name
 * @param order where it stands, smallest first; Ctrl+1…9 follow the order
 * @param badge a figure beside the name, empty for none
 * @param view makes the view when the place is first visited
 */
public record NavigationEntry(
    String id, String icon, int order, ObservableValue<String> badge, Supplier<View<?>> view) {}
