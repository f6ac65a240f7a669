/** Publishes rulebooks as pages that legal staff read: the law beside the rule, in Arabic and English. */
@NullMarked
package org.ihala.rules.rulebook;

import org.jspecify.annotations.NullMarked;
