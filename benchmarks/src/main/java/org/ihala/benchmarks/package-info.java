/** Measures what the rules cost: the same decision by hand and through other engines, the same process by hand. */
@NullMarked
package org.ihala.benchmarks;

import org.jspecify.annotations.NullMarked;
