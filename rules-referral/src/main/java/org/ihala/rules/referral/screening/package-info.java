/** What the referral rules of every jurisdiction ask of a case: elements, indicators, circumstances, steps, reports. */
@NullMarked
package org.ihala.rules.referral.screening;

import org.jspecify.annotations.NullMarked;
