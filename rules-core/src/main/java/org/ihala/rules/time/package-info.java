/** Ages and legal periods, counted in calendar units. */
@NullMarked
package org.ihala.rules.time;

import org.jspecify.annotations.NullMarked;
