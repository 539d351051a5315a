/** The field's scales: how bad, how urgent, how secret. Knows nothing but texts. */
@NullMarked
package io.sentineliq.workbench.classification;

import org.jspecify.annotations.NullMarked;
