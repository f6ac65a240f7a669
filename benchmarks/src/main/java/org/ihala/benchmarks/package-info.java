/** Measures what the rules cost: the same decision by hand, the same process by hand. */
@NullMarked
package org.ihala.benchmarks;

import org.jspecify.annotations.NullMarked;
