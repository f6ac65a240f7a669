/** The public case format: persons, relations, dated official acts, and every check the contract makes on them. */
@NullMarked
package org.ihala.rules.casefile;

import org.jspecify.annotations.NullMarked;
