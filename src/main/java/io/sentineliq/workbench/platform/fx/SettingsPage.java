package io.sentineliq.workbench.platform.fx;

import java.util.function.Supplier;

/**
 * A page of the settings.
 *
 * @param title message key of its name
 * @param icon Material Design name
 * @param view makes the page when it is first opened
 */
public record SettingsPage(String title, String icon, Supplier<View<?>> view) {}
