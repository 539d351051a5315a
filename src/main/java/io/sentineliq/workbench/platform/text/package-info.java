/**
 * The words of the product: one bundle of texts, found by key. It lives as long as the application
 * and uses nothing.
 */
@NullMarked
package io.sentineliq.workbench.platform.text;

import org.jspecify.annotations.NullMarked;
