/** Build steps of a rule module: packing its law data and linting its rule files. */
@NullMarked
package org.ihala.rules.maven;

import org.jspecify.annotations.NullMarked;
