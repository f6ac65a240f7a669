package org.ihala.rules.casefile;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;

/** The records a case file is made of, found from the sealed types that permit them. */
public final class CaseRecords {

    private CaseRecords() {}

    /** Returns the types of acts, in the order of the code. */
    public static Stream<Class<?>> acts() {
        return permitted(Act.class);
    }

    /** Returns the kinds of matters, in the order of the contract. */
    public static Stream<Class<?>> matters() {
        return permitted(Matter.class);
    }

    /** Returns every record of a case file, those within others included. */
    public static Set<Class<?>> all() {
        Set<Class<?>> all = new LinkedHashSet<>();
        Stream.of(Stream.of(Person.class, Relation.class), acts(), matters())
                .flatMap(types -> types)
                .forEach(type -> add(type, all));
        return all;
    }

    private static void add(Class<?> type, Set<Class<?>> all) {
        if (type.isRecord() && all.add(type)) {
            for (RecordComponent component : type.getRecordComponents()) {
                add(element(component.getAnnotatedType()), all);
            }
        }
    }

    /** Returns what a list holds, or the type itself. */
    private static Class<?> element(AnnotatedType type) {
        return type instanceof AnnotatedParameterizedType list
                ? element(list.getAnnotatedActualTypeArguments()[0])
                : (Class<?>) type.getType();
    }

    private static Stream<Class<?>> permitted(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(CaseRecords::permitted) : Stream.of(type);
    }
}
