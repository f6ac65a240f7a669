package org.ihala.rules.words;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
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

        private record Field<T>(
                int number, String fact, String name, Function<T, @Nullable Boolean> value, boolean byItself) {}

        private static final Object[] NOTHING = {};

        private final StatedFacts facts;
        private final Map<String, Field<T>> fields = new LinkedHashMap<>();

        /**
         * Creates the fields of an object; so far it has none.
         *
         * @param object its place, such as {@code screening.elements}
         */
        public Fields(String object) {
            this.facts = new StatedFacts(object);
        }

        /**
         * Adds every field of a part of the object: what is absent in {@code abuseOfPower} of the part {@code means.} is asked
         * for by the fact {@code MEANS_ABUSE_OF_POWER}. Returns these fields.
         *
         * @param facts the start of the facts, such as {@code MEANS_}
         * @param below the place of the part below the object, such as {@code means.}; empty where it is the object itself
         * @param part the part of an object; null where the file does not hold it
         */
        public <P extends Record> Fields<T> withAll(
                String facts, String below, Class<P> type, Function<T, @Nullable P> part) {
            for (RecordComponent component : type.getRecordComponents()) {
                String name = component.getName();
                String fact = facts + name.replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT);
                fields.put(fact, new Field<>(fields.size(), fact, below + name, object -> value(part.apply(object), component), true));
            }
            return this;
        }

        /** Returns these fields, one of which only says how another is, so that {@link Stated#any} leaves it out. */
        public Fields<T> describing(String fact) {
            Field<T> field = field(fact);
            fields.put(fact, new Field<>(field.number, fact, field.name, field.value, false));
            return this;
        }

        private static @Nullable Boolean value(@Nullable Record part, RecordComponent component) {
            try {
                return part == null ? null : (Boolean) component.getAccessor().invoke(part, NOTHING);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(component.getName() + " cannot be read", e);
            }
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
    private @Nullable Condition any;

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
        Condition known = any;
        if (known == null) {
            List<Condition> all = new ArrayList<>(made.length);
            for (Fields.Field<T> field : fields.fields.values()) {
                if (field.byItself) {
                    all.add(condition(field));
                }
            }
            known = Condition.anyOf(all.toArray(new Condition[0]));
            any = known;
        }
        return known;
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
