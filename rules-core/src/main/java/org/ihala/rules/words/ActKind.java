package org.ihala.rules.words;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.ihala.rules.casefile.Act;
import org.jspecify.annotations.Nullable;

/**
 * What a body of law reads of one type of official acts, said once: what each act says, who took it, and what to ask for
 * where the file is silent.
 *
 * @param <A> the type of the acts
 */
public final class ActKind<A extends Act> {

    /** A field whose values are codes, and the fact to ask for where an act leaves it open. */
    record Field<A>(Function<A, @Nullable String> value, String fact) {

        /** Returns whether an act has one of the codes; where it leaves the field open, that is open. */
        Test<A> among(String... codes) {
            return act -> {
                String own = value.apply(act);
                return own == null ? null : Codes.among(own, codes);
            };
        }

        /** Returns whether an act is not known to have one of the codes. */
        Test<A> notKnownAmong(String... codes) {
            return act -> {
                String own = value.apply(act);
                return own == null || !Codes.among(own, codes);
            };
        }
    }

    /** What is asked of one act: null where it does not say. */
    interface Test<A> {
        @Nullable Boolean of(A act);
    }

    private final Class<A> type;
    private final String fact;
    private final Function<A, @Nullable Boolean> says;
    private final Function<A, String> unsaid;
    private final Map<String, Field<A>> fields = new HashMap<>();
    /** The kinds of acts of this kind or another one, by that: rules ask for the same again and again. */
    private final Map<ActKind<?>, ActKind<Act>> rows = new ConcurrentHashMap<>(4);

    private ActKind(Class<A> type, String fact, Function<A, @Nullable Boolean> says, Function<A, String> unsaid) {
        this.type = type;
        this.fact = fact;
        this.says = says;
        this.unsaid = unsaid;
    }

    private ActKind(Class<A> type, String fact, Function<A, @Nullable Boolean> says) {
        this(type, fact, says, act -> fact);
    }

    /**
     * Returns the kind of acts that say yes by being there.
     *
     * @param fact the code of the fact to ask for where no act is on file
     */
    public static <A extends Act> ActKind<A> of(Class<A> type, String fact) {
        return new ActKind<>(type, fact, act -> Boolean.TRUE);
    }

    /**
     * Returns the kind of acts that say yes or no.
     *
     * @param fact the code of the fact to ask for where no act is on file, or where it does not say
     * @param says what an act says; null where the file leaves it open
     */
    public static <A extends Act> ActKind<A> of(Class<A> type, String fact, Function<A, @Nullable Boolean> says) {
        return new ActKind<>(type, fact, says);
    }

    /**
     * Returns the kind of acts that say yes where they are about something that they deny, such as a suitable caregiver.
     *
     * @param fact the code of the fact to ask for where no act is on file, or where it does not say
     * @param denied what an act denies by saying no
     */
    public static <A extends Act> ActKind<A> denying(Class<A> type, String fact, Function<A, @Nullable Boolean> denied) {
        return new ActKind<>(
                type,
                fact,
                act -> {
                    Boolean said = denied.apply(act);
                    return said == null ? null : !said;
                });
    }

    /** Returns the kind of acts that are of one of two kinds; it has the fields that both have. */
    static <A extends Act, B extends Act> ActKind<Act> eitherOf(ActKind<A> first, ActKind<B> second) {
        ActKind<Act> known = first.rows.get(second);
        return known != null ? known : first.rows.computeIfAbsent(second, other -> madeOf(first, second));
    }

    private static <A extends Act, B extends Act> ActKind<Act> madeOf(ActKind<A> first, ActKind<B> second) {
        ActKind<Act> either = new ActKind<>(
                Act.class,
                second.fact,
                act -> first.type.isInstance(act) ? first.says(first.type.cast(act)) : second.says(second.type.cast(act)),
                act -> first.type.isInstance(act) ? first.fact : second.fact);
        first.fields.forEach((name, field) -> {
            Field<B> other = second.fields.get(name);
            if (other != null) {
                either.withCode(name, other.fact, act -> first.type.isInstance(act)
                        ? field.value.apply(first.type.cast(act))
                        : other.value.apply(second.type.cast(act)));
            }
        });
        return either;
    }

    /**
     * Adds a field whose values are codes of the case format; returns this kind.
     *
     * @param name its name in the case format, such as {@code by}
     * @param fact the code of the fact to ask for where an act leaves it open
     */
    public ActKind<A> with(String name, String fact, Function<A, @Nullable Enum<?>> value) {
        return withCode(name, fact, act -> {
            Enum<?> code = value.apply(act);
            return code == null ? null : code.name();
        });
    }

    /** Adds a field that is yes or no, as a choice of {@code YES} and {@code NO}; returns this kind. */
    public ActKind<A> withYesOrNo(String name, String fact, Function<A, @Nullable Boolean> value) {
        return withCode(name, fact, act -> {
            Boolean said = value.apply(act);
            return said == null ? null : said ? Codes.YES : Codes.NO;
        });
    }

    /** Adds a field that holds a code as text, such as the id of the person who speaks; returns this kind. */
    public ActKind<A> withCode(String name, String fact, Function<A, @Nullable String> value) {
        fields.put(name, new Field<>(value, fact));
        return this;
    }

    Class<A> type() {
        return type;
    }

    /** Returns the code of the fact to ask for where no act is on file. */
    String fact() {
        return fact;
    }

    /** Returns the code of the fact to ask for where an act does not say. */
    String unsaid(A act) {
        return unsaid.apply(act);
    }

    /** Returns what an act of this kind says, in a row of several kinds. */
    @Nullable Boolean saysOf(Act act) {
        return says.apply(type.cast(act));
    }

    /** Returns the code of the fact to ask for where an act of this kind does not say, in a row of several kinds. */
    String unsaidOf(Act act) {
        return unsaid.apply(type.cast(act));
    }

    @Nullable Boolean says(A act) {
        return says.apply(act);
    }

    Field<A> field(String name) {
        Field<A> field = fields.get(name);
        if (field == null) {
            throw new IllegalArgumentException("these acts have no field " + name + "; they have " + fields.keySet());
        }
        return field;
    }

    @Override
    public String toString() {
        return "ActKind[" + type.getSimpleName() + "]";
    }
}
