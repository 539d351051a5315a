/**
 * The two stores behind one door: opening, migrating, transactions with their audit, mapping. Knows
 * no feature; features hand in their entities and what they want audited.
 */
@NullMarked
package io.sentineliq.workbench.platform.persistence;

import org.jspecify.annotations.NullMarked;
