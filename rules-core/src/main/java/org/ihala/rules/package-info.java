/** The facade: {@link org.ihala.rules.RuleBook}, {@link org.ihala.rules.Question}, {@link org.ihala.rules.CaseFile}, {@link org.ihala.rules.Decision} and {@link org.ihala.rules.Answer}. */
@NullMarked
package org.ihala.rules;

import org.jspecify.annotations.NullMarked;
