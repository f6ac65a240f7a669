package org.ihala.rules.casefile;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * How a record of a case file is read and put together: its components are its fields, and nothing else says so.
 *
 * <p>What the components say is looked up once, when the first record of a type is met.
 */
final class Form<R> {

    private static final ClassValue<Form<?>> FORMS = new ClassValue<>() {
        @Override
        protected Form<?> computeValue(Class<?> type) {
            return new Form<>(type);
        }
    };

    private final Class<R> type;
    private final RecordComponent[] components;
    private final Part[] parts;
    private final Constructor<R> constructor;
    private final R gap;

    private Form(Class<R> type) {
        this.type = type;
        this.components = type.getRecordComponents();
        this.parts = new Part[components.length];
        Class<?>[] types = new Class<?>[parts.length];
        @Nullable Object[] gaps = new Object[parts.length];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = Part.of(components[i]);
            types[i] = components[i].getType();
            gaps[i] = parts[i].gap();
        }
        try {
            this.constructor = type.getConstructor(types);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
        this.gap = create(gaps);
    }

    /** Returns the form of a record type. */
    @SuppressWarnings("unchecked")
    static <R> Form<R> of(Class<R> type) {
        return (Form<R>) FORMS.get(type);
    }

    /**
     * Returns what the fields say, or null where a field that must be there is missing or wrong.
     *
     * @param first the values of the first components, where these are not read field by field
     */
    @Nullable R read(Fields fields, @Nullable Object... first) {
        @Nullable Object[] values = Arrays.copyOf(first, parts.length);
        boolean whole = true;
        for (int i = 0; i < parts.length; i++) {
            if (i >= first.length) {
                values[i] = parts[i].read(fields);
            }
            whole &= values[i] != null || !parts[i].required();
        }
        return whole ? create(values) : null;
    }

    /** Returns what keeps the place of an entry that could not be read; the file is refused and nobody sees it. */
    R gap() {
        return gap;
    }

    /** Returns one record that says what both say, or null where they contradict each other. */
    static <R> @Nullable R join(R first, R second) {
        @SuppressWarnings("unchecked")
        Form<R> form = of((Class<R>) first.getClass());
        @Nullable Object[] values = new Object[form.parts.length];
        for (int i = 0; i < values.length; i++) {
            Object one = form.value(i, first);
            Object other = form.value(i, second);
            if (one == null || other == null) {
                values[i] = one == null ? other : one;
            } else if (form.parts[i].kind() == Part.Kind.TEXT) {
                // Two references are no contradiction; which one stays must not depend on the order of the entries.
                values[i] = ((String) one).compareTo((String) other) <= 0 ? one : other;
            } else if (one.equals(other)) {
                values[i] = one;
            } else {
                return null;
            }
        }
        return form.create(values);
    }

    private @Nullable Object value(int index, R of) {
        try {
            return components[index].getAccessor().invoke(of);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private R create(@Nullable Object[] values) {
        try {
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
