/** Three-valued legal reasoning: conditions, formulas over provisions, and the resolver that turns findings into a proof. */
@NullMarked
package org.ihala.rules.logic;

import org.jspecify.annotations.NullMarked;
