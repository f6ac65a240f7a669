/** The referral rules of Jordan. */
@NullMarked
package org.ihala.rules.referral.jo;

import org.jspecify.annotations.NullMarked;
