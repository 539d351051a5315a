/**
 * The team's PostgreSQL: its address, opening it as an ordinary person, and what its administrator
 * does once. Knows no feature; whatever must hold is enforced by the database itself.
 */
@NullMarked
package io.sentineliq.workbench.platform.persistence.shared;

import org.jspecify.annotations.NullMarked;
