/** Altered rules, and whether a scenario notices each of them; needs a rule compiler on the class path. */
@NullMarked
package org.ihala.rules.testkit.mutation;

import org.jspecify.annotations.NullMarked;
