/** Two states of rulebooks side by side: what was changed in the law and the rules, and which cases are answered otherwise. */
@NullMarked
package org.ihala.rules.rulebook.compare;

import org.jspecify.annotations.NullMarked;
