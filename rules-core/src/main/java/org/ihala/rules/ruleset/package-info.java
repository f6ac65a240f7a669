/** What a body of law implements to become a {@link org.ihala.rules.RuleBook}. */
@NullMarked
package org.ihala.rules.ruleset;

import org.jspecify.annotations.NullMarked;
