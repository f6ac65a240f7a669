/** What the pages show; the templates read it. */
@NullMarked
package org.ihala.rules.rulebook.page;

import org.jspecify.annotations.NullMarked;
