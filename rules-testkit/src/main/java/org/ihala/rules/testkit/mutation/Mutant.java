package org.ihala.rules.testkit.mutation;

/**
 * One altered rule.
 *
 * @param rule the name of the rule altered
 * @param provision the provision it encodes
 * @param place the file and line of the rule, as {@code file:line}
 * @param change what was altered, in the words of the rule file
 * @param text the altered rule in full
 */
record Mutant(String rule, String provision, String place, String change, String text) {

    /** Returns how the mutant is named in reports and in the list of equivalents. */
    String id() {
        return rule + " | " + change;
    }
}
