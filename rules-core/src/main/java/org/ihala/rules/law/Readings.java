package org.ihala.rules.law;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The reading chosen for every point of the register; immutable. */
public final class Readings {

    private final Map<String, Reading> register;
    private final Map<String, String> chosen;
    private final Set<String> tags;
    private final boolean every;

    private Readings(Map<String, Reading> register, Map<String, String> chosen) {
        this.register = register;
        this.chosen = chosen;
        this.tags = new HashSet<>();
        this.every = false;
        chosen.forEach((id, option) -> tags.add(id + "=" + option));
    }

    private Readings(Readings other) {
        this.register = other.register;
        this.chosen = other.chosen;
        this.tags = other.tags;
        this.every = true;
    }

    /** Returns the default reading of every point. */
    public static Readings standard(Map<String, Reading> register) {
        Map<String, String> chosen = new TreeMap<>();
        register.forEach((id, reading) -> chosen.put(id, reading.standard()));
        return new Readings(register, chosen);
    }

    /**
     * Returns these readings with another choice for one point.
     *
     * @param tag the point and the option, such as {@code Q12-2=R2}
     * @throws IllegalArgumentException if the register has no such point or option
     */
    public Readings with(String tag) {
        int equals = tag.indexOf('=');
        String id = equals < 0 ? tag : tag.substring(0, equals);
        String option = equals < 0 ? "" : tag.substring(equals + 1);
        Reading reading = register.get(id);
        if (reading == null) {
            throw new IllegalArgumentException("unknown reading; the register has " + register.keySet());
        }
        if (reading.options().stream().noneMatch(candidate -> candidate.id().equals(option))) {
            throw new IllegalArgumentException("reading " + id + " has the options "
                    + reading.options().stream().map(Reading.Option::id).toList());
        }
        Map<String, String> changed = new TreeMap<>(chosen);
        changed.put(id, option);
        return new Readings(register, changed);
    }

    /** Returns these readings with every option taken for chosen, so that rules of every reading speak. */
    public Readings every() {
        return new Readings(this);
    }

    /** Returns whether the option of the point is the chosen one, for a tag such as {@code Q12-2=R2}. */
    public boolean chosen(String tag) {
        return every || tags.contains(tag);
    }

    /** Returns the chosen option of a point. */
    public String optionOf(String id) {
        String option = chosen.get(id);
        if (option == null) {
            throw new IllegalArgumentException("unknown reading " + id);
        }
        return option;
    }

    /** Returns the register entry of a point. */
    public Reading reading(String id) {
        Reading reading = register.get(id);
        if (reading == null) {
            throw new IllegalArgumentException("unknown reading " + id);
        }
        return reading;
    }

    @Override
    public String toString() {
        return "Readings" + chosen;
    }
}
