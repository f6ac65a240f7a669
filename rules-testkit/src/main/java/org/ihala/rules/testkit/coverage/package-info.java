/** How far scenarios reach: every provision with every answer, every criterion of every formula. */
@NullMarked
package org.ihala.rules.testkit.coverage;

import org.jspecify.annotations.NullMarked;
