/** Other rule and decision engines behind types of the JDK alone, so that they can be loaded apart from the library. */
@NullMarked
package org.ihala.benchmarks.peers;

import org.jspecify.annotations.NullMarked;
