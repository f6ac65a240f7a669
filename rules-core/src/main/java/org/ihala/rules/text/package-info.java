/** A decision as sentences for a caseworker, in Arabic and English. */
@NullMarked
package org.ihala.rules.text;

import org.jspecify.annotations.NullMarked;
