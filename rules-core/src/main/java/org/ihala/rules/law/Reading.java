package org.ihala.rules.law;

import java.util.ArrayList;
import java.util.List;

/**
 * A point a lawyer would argue about: its possible readings, the one chosen by default, and why.
 *
 * @param id the id in the register, such as {@code Q03-2}
 * @param provision the provision it is about
 * @param question the point in dispute
 * @param options the readings, in the order of the register
 * @param standard the option chosen where the host chooses none
 * @param reason why it was chosen
 * @param chosenBy who chose it
 * @param source the line of the research note
 */
public record Reading(
        String id,
        String provision,
        Text question,
        List<Option> options,
        String standard,
        Text reason,
        Text chosenBy,
        Source source) {

    /**
     * One reading of the point.
     *
     * @param id the option, such as {@code R1}
     * @param text what the provision means on this reading
     */
    public record Option(String id, Text text) {}

    /**
     * One reading of a point, as rules name it.
     *
     * @param point the id of the point
     * @param option the id of the option
     */
    public record Choice(String point, String option) {

        /**
         * Returns the choices named by tags such as {@code Q11-5=R1 Q11-7=R2}; none for an empty text.
         *
         * @throws IllegalArgumentException if a tag names no option
         */
        public static List<Choice> of(String tags) {
            List<Choice> choices = new ArrayList<>();
            for (int from = 0, blank; from < tags.length(); from = blank + 1) {
                blank = tags.indexOf(' ', from);
                blank = blank < 0 ? tags.length() : blank;
                int equals = tags.indexOf('=', from);
                if (equals < 0 || equals > blank) {
                    throw new IllegalArgumentException("no reading: " + tags);
                }
                choices.add(new Choice(tags.substring(from, equals), tags.substring(equals + 1, blank)));
            }
            return List.copyOf(choices);
        }
    }

    /** Checks that there is a choice and that the default is one of the options. */
    public Reading {
        if (options.size() < 2) {
            throw new IllegalArgumentException("reading " + id + " offers no choice");
        }
        String wanted = standard;
        if (options.stream().noneMatch(option -> option.id().equals(wanted))) {
            throw new IllegalArgumentException("the default of reading " + id + " is not one of its options");
        }
    }
}
