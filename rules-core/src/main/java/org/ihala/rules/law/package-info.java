/** The law as data: provisions, editions, dated parameters, readings and texts in Arabic and English. */
@NullMarked
package org.ihala.rules.law;

import org.jspecify.annotations.NullMarked;
