/** The referral rules of the region. */
@NullMarked
package org.ihala.rules.referral.regional;

import org.jspecify.annotations.NullMarked;
