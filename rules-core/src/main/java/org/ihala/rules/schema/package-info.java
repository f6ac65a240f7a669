/** The JSON Schemas of the public formats. */
@NullMarked
package org.ihala.rules.schema;

import org.jspecify.annotations.NullMarked;
