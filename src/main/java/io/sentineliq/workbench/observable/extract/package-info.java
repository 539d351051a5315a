/**
 * Observables in free text: a scanner that reads text of any size once, from its beginning to its
 * end, in bounded memory and in time that grows with the length only. Everything read is hostile.
 * What a value is, its own package decides ({@link
 * io.sentineliq.workbench.observable.Normalisation}); what a domain is, the public suffix list. May
 * use observables only.
 *
 * <p>Not read yet: user agents, UNC and Unix paths, e-mail addresses with a quoted local part,
 * addresses written as one number outside of URLs (ids look the same), addresses of networks, URLs
 * without a scheme, URLs hidden by percent signs or JSON's {@code \/}. The public suffix list is
 * the one in Guava; a newer file cannot be given yet.
 */
@NullMarked
package io.sentineliq.workbench.observable.extract;

import org.jspecify.annotations.NullMarked;
