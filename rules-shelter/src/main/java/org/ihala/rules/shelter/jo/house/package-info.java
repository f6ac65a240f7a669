/** The claims about life in the House: rooms, entry, visits, outings, belongings (Articles 14 to 16). */
@NullMarked
package org.ihala.rules.shelter.jo.house;

import org.jspecify.annotations.NullMarked;
