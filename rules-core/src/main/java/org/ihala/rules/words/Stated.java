package org.ihala.rules.words;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.ihala.rules.claim.StatedFacts;
import org.ihala.rules.logic.Condition;
import org.jspecify.annotations.Nullable;

/**
 * What a file states with yes or no in one object, by the codes of the fact register; what it does not state is open.
 *
 * @param <T> the type of the object
 */
public final class Stated<T> {

    /**
     * The fields of a type of objects, said once.
     *
     * @param <T> the type of the objects
     */
    public static final class Fields<T> {

        private record Field<T>(int number, String fact, String name, Function<T, @Nullable Boolean> value) {}

        private final StatedFacts facts;
        private final Map<String, Field<T>> fields = new LinkedHashMap<>();

        /**
         * Creates the fields of an object; so far it has none.
         *
         * @param object its place, such as {@code screening.circumstances}
         */
        public Fields(String object) {
            this.facts = new StatedFacts(object);
        }

        /**
         * Adds a field; returns these fields.
         *
         * @param fact the code of the fact to ask for where it is absent
         * @param name its name below the object, such as {@code detained}
         * @param value what an object states there; null where it does not
         */
        public Fields<T> with(String fact, String name, Function<T, @Nullable Boolean> value) {
            fields.put(fact, new Field<>(fields.size(), fact, name, value));
            return this;
        }

        /** Returns what an object states; all is open of one that the file does not hold. */
        public Stated<T> of(@Nullable T object) {
            return new Stated<>(this, object);
        }

        private Field<T> field(String fact) {
            Field<T> field = fields.get(fact);
            if (field == null) {
                throw new IllegalArgumentException("nothing is stated of " + fact + "; there are " + fields.keySet());
            }
            return field;
        }

        @Override
        public String toString() {
            return "Fields";
        }
    }

    private final Fields<T> fields;
    private final @Nullable T object;
    /** Made once each: what is open of one field is one unknown for all that turns on it. */
    private final @Nullable Condition[] made;

    private Stated(Fields<T> fields, @Nullable T object) {
        this.fields = fields;
        this.object = object;
        this.made = new Condition[fields.fields.size()];
    }

    /** Returns whether one of the given is stated, such as {@code DETAINED}. */
    public Condition has(String... facts) {
        if (facts.length == 1) {
            return condition(fields.field(facts[0]));
        }
        Condition[] all = new Condition[facts.length];
        for (int i = 0; i < all.length; i++) {
            all[i] = condition(fields.field(facts[i]));
        }
        return Condition.anyOf(all);
    }

    /** Returns whether anything is stated. */
    public Condition any() {
        return Condition.anyOf(fields.fields.values().stream().map(this::condition).toArray(Condition[]::new));
    }

    private Condition condition(Fields.Field<T> field) {
        Condition known = made[field.number];
        if (known == null) {
            known = fields.facts.stated(object == null ? null : field.value.apply(object), field.fact, field.name);
            made[field.number] = known;
        }
        return known;
    }

    /** Names no fact. */
    @Override
    public String toString() {
        return "Stated";
    }
}
