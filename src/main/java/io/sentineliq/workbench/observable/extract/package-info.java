/**
 * Observables in free text: a scanner that reads text of any size once, from its beginning to its
 * end, in bounded memory and in time that grows with the length only. Everything read is hostile.
 * What a value is, its own package decides ({@link
 * io.sentineliq.workbench.observable.Normalisation}); what a domain is, the public suffix list. May
 * use observables only.
 *
 * <p>Not read: addresses of networks, e-mail addresses with a quoted local part or at an address,
 * addresses written as one number without a word before them that says so (ids look the same), Unix
 * paths below a folder that not every system has, URLs that are percent-encoded twice. When unsure
 * between two readings a hit says so ({@link
 * io.sentineliq.workbench.observable.extract.KnownList#isDoubt}).
 */
@NullMarked
package io.sentineliq.workbench.observable.extract;

import org.jspecify.annotations.NullMarked;
