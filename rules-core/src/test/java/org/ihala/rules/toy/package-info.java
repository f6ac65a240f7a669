/** A body of law of one article, so small that it can be read at a glance, with all that the library needs of it. */
@org.jspecify.annotations.NullMarked
package org.ihala.rules.toy;
