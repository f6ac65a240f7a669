/** The one adapter to Drools; no other package of this library touches the engine. */
@NullMarked
package org.ihala.rules.engine;

import org.jspecify.annotations.NullMarked;
