/** Jordan's shelter regulation of 2012: what its rule files read, and how each question is worked out. */
@NullMarked
package org.ihala.rules.shelter.jo;

import org.jspecify.annotations.NullMarked;
