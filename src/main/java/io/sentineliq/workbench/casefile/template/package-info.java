/**
 * Case templates: how cases of a kind begin. Data only; may use classification, platform and what
 * cases are of.
 */
@NullMarked
package io.sentineliq.workbench.casefile.template;

import org.jspecify.annotations.NullMarked;
