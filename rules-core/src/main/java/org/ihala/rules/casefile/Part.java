package org.ihala.rules.casefile;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A component of a record as a field of a case file.
 *
 * @param name its name in both
 * @param kind how it is read
 * @param scalar how a text of it is read, where it has texts
 * @param element the type of an object, of the entries of a list of them, or of what a map tells
 * @param required whether it is never null
 * @param gap what stands for it in an entry that could not be read
 */
record Part(
        String name,
        Kind kind,
        @Nullable Scalar<?> scalar,
        Class<?> element,
        boolean required,
        @Nullable Object gap) {

    /** How a field is read. */
    enum Kind {
        BOOLEAN,
        /** True or not said. */
        FLAG,
        COUNT,
        /** A free text. */
        TEXT,
        SCALAR,
        SCALARS,
        DATES,
        OBJECT,
        OBJECTS,
        /** What is known of each constant of an enum. */
        FLAGS
    }

    private static final Map<Class<?>, Kind> PLAIN = Map.of(
            Boolean.class, Kind.BOOLEAN, boolean.class, Kind.FLAG, Integer.class, Kind.COUNT, String.class, Kind.TEXT);

    static Part of(RecordComponent component) {
        AnnotatedType type = component.getAnnotatedType();
        boolean nullable = type.isAnnotationPresent(Nullable.class);
        AnnotatedType inner =
                type instanceof AnnotatedParameterizedType of ? of.getAnnotatedActualTypeArguments()[0] : type;
        Class<?> element = (Class<?>) inner.getType();
        Scalar<?> scalar = scalar(inner, element);
        Kind kind = kind(component.getType(), scalar, nullable);
        return new Part(component.getName(), kind, scalar, element, !nullable, nullable ? null : gap(kind, element));
    }

    private static @Nullable Scalar<?> scalar(AnnotatedType type, Class<?> plain) {
        if (plain == String.class) {
            Holds holds = type.getAnnotation(Holds.class);
            return holds == null ? null : holds.value().scalar;
        }
        if (plain.isEnum()) {
            return Scalar.choice(plain);
        }
        return plain == LocalDate.class ? Scalar.DATE : plain == Period.class ? Scalar.PERIOD : null;
    }

    private static Kind kind(Class<?> type, @Nullable Scalar<?> scalar, boolean nullable) {
        if (type == Map.class) {
            return Kind.FLAGS;
        }
        if (type == List.class) {
            return scalar == null ? Kind.OBJECTS : nullable ? Kind.SCALARS : Kind.DATES;
        }
        return scalar == null ? PLAIN.getOrDefault(type, Kind.OBJECT) : Kind.SCALAR;
    }

    private static Object gap(Kind kind, Class<?> element) {
        return switch (kind) {
            case FLAG -> false;
            case SCALARS, DATES, OBJECTS -> List.of();
            case FLAGS -> Map.of();
            // The last day of all is before nothing.
            default -> element.isEnum()
                    ? element.getEnumConstants()[0]
                    : element == LocalDate.class ? LocalDate.MAX : "";
        };
    }

    /** Returns what the field says; null where it is absent, and where it is wrong or missing, which is reported. */
    @Nullable Object read(Fields fields) {
        Object value = switch (kind) {
            case BOOLEAN -> fields.bool(name);
            case FLAG -> Boolean.TRUE.equals(fields.bool(name));
            case COUNT -> fields.count(name);
            case TEXT -> fields.text(name);
            case SCALAR -> fields.scalar(name, scalar);
            case SCALARS -> fields.scalars(name, scalar);
            case DATES -> fields.dates(name);
            case OBJECT -> fields.object(name, element);
            case OBJECTS -> objects(fields);
            case FLAGS -> fields.flags(name, element);
        };
        return required ? fields.required(name, value) : value;
    }

    /** Where an entry could not be read the file is refused; what fills its gap keeps the places of the others. */
    private List<Object> objects(Fields fields) {
        List<Object> entries = new ArrayList<>();
        Function<Fields, @Nullable Object> reading =
                element == Violation.Step.class ? CaseFileReader::step : Form.of(element)::read;
        for (Object entry : fields.objects(name, reading)) {
            entries.add(entry == null ? Form.of(element).gap() : entry);
        }
        return entries;
    }
}
