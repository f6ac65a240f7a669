/** The command line of the public contract. */
@NullMarked
package org.ihala.examples.cli;

import org.jspecify.annotations.NullMarked;
