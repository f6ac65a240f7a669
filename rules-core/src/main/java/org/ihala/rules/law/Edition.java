package org.ihala.rules.law;

import java.time.LocalDate;

/**
 * A wording of the instrument and the day from which it is in force.
 *
 * @param id the id, such as {@code JO-SHELTER/2012}
 * @param from the first day in force
 * @param assumed whether that day is our assumption, because the day it took effect was not found
 * @param text what the edition is and what it changed
 * @param source where the edition and its first day come from
 */
public record Edition(String id, LocalDate from, boolean assumed, Text text, Source source) {}
