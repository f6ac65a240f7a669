/** Degrees of kinship over the relations of a case. */
@NullMarked
package org.ihala.rules.family;

import org.jspecify.annotations.NullMarked;
