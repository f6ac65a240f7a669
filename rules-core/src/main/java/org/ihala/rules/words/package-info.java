/**
 * The words that rule files compose their conditions of: days, acts, choices, counts, ages and ties, each three-valued.
 *
 * <p>A word knows the facts it rests on and what is missing, and no article, office or country. What a file leaves open about
 * an entry leaves the entry open, whatever is asked of it; only what is surely so is yes or no.
 */
@NullMarked
package org.ihala.rules.words;

import org.jspecify.annotations.NullMarked;
