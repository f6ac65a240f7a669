package org.ihala.rules.rulebook.page;

import org.ihala.rules.law.Text;

/**
 * A place of the case file that an answer rests on.
 *
 * @param path the place, such as {@code persons[].birthDate}, or the type of an act
 * @param text what stands there
 */
public record Field(String path, Text text) {}
