/** Provisions accepted by legal staff, and what has changed since of all that decides them. */
@NullMarked
package org.ihala.rules.signoff;

import org.jspecify.annotations.NullMarked;
