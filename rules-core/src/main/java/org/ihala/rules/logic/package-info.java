/** Three-valued legal reasoning: conditions, formulas over provisions, and the resolver that turns what rules recorded into a proof. */
@NullMarked
package org.ihala.rules.logic;

import org.jspecify.annotations.NullMarked;
