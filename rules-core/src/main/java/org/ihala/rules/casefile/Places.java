package org.ihala.rules.casefile;

import java.util.Arrays;
import java.util.List;

/** Names of places in a case file, as decisions and error lines give them. */
public final class Places {

    private static final String[] ACTS = names("acts");
    private static final String[] RELATIONS = names("relations");
    private static final String[] PERSONS = names("persons");

    private static final List<List<String>> RELATION_ALONE =
            Arrays.stream(RELATIONS).map(List::of).toList();

    private Places() {}

    /** Returns the place of an act. */
    public static String act(int index) {
        return name(ACTS, "acts", index);
    }

    /** Returns the place of a relation. */
    public static String relation(int index) {
        return name(RELATIONS, "relations", index);
    }

    /** Returns the place of a relation that is the only one asked for, in a list. */
    public static List<String> relationAlone(int index) {
        return index < RELATION_ALONE.size() ? RELATION_ALONE.get(index) : List.of(relation(index));
    }

    /** Returns the place of a person. */
    public static String person(int index) {
        return name(PERSONS, "persons", index);
    }

    /** Returns the place of a field of a person. */
    public static String person(int index, String field) {
        return person(index) + "." + field;
    }

    private static String name(String[] names, String list, int index) {
        return index < names.length ? names[index] : list + "[" + index + "]";
    }

    /** A file rarely has more; naming its places must not cost every decision a string. */
    private static String[] names(String list) {
        String[] names = new String[64];
        for (int i = 0; i < names.length; i++) {
            names[i] = list + "[" + i + "]";
        }
        return names;
    }
}
