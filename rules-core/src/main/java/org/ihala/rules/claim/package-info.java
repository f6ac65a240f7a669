/** The facts of one person's case as three-valued conditions, the vocabulary that rule files are written in. */
@NullMarked
package org.ihala.rules.claim;

import org.jspecify.annotations.NullMarked;
