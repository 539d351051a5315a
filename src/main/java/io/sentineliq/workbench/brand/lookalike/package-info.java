/**
 * Domains that look like a brand's: a scorer that says why, and a generator of such domains. Pure
 * and deterministic; no network, no clock, no store. May use nothing of the product.
 *
 * <p>How a feed of millions is read: for every label the sums of all its shortenings by up to two
 * characters are looked up among those of the brands, and every four characters among the
 * beginnings of the brands. What is not found there cannot be a hit; the rest is aligned letter by
 * letter.
 */
@NullMarked
package io.sentineliq.workbench.brand.lookalike;

import org.jspecify.annotations.NullMarked;
