/** Lists of any length: frozen ids, rows by window. Knows no feature, no store and no toolkit. */
@NullMarked
package io.sentineliq.workbench.platform.list;

import org.jspecify.annotations.NullMarked;
