/** Scenarios lawyers write, run as tests in any build, and assertions on decisions. */
@NullMarked
package org.ihala.rules.testkit;

import org.jspecify.annotations.NullMarked;
