/** The referral rulebooks as host systems use them: Jordan, Iraq, and the region. */
@NullMarked
package org.ihala.rules.referral;

import org.jspecify.annotations.NullMarked;
