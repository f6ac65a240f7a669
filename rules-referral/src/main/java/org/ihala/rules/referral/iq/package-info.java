/** The referral rules of Iraq. */
@NullMarked
package org.ihala.rules.referral.iq;

import org.jspecify.annotations.NullMarked;
