/** The claims about bodies: associations, committees, their meetings and reports, staff, sanctions (Articles 6 to 9, 18 and 19). */
@NullMarked
package org.ihala.rules.shelter.jo.body;

import org.jspecify.annotations.NullMarked;
