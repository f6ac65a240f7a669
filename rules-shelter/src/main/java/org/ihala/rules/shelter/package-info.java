/** The shelter rulebook as host systems use it. */
@NullMarked
package org.ihala.rules.shelter;

import org.jspecify.annotations.NullMarked;
