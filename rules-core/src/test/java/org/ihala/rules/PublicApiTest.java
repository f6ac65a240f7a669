package org.ihala.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.ihala.rules.engine.RuleEngine;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The compiled classes of this module: what they promise and what they keep to themselves. */
class PublicApiTest {

    private static final List<String> ENGINE = List.of("org/drools", "org/kie");

    private final Path root = root();

    @Test
    void should_state_nullness_in_the_package_of_every_type() {
        assertThat(types()).isNotEmpty().allSatisfy(type -> assertThat(
                        type.getPackage().isAnnotationPresent(NullMarked.class))
                .as("%s is null-marked", type.getPackageName())
                .isTrue());
    }

    @Test
    void should_touch_the_engine_in_one_package_only() {
        List<Path> touching = classFiles().stream().filter(PublicApiTest::namesTheEngine).toList();

        assertThat(touching).isNotEmpty().allMatch(file -> file.startsWith(root.resolve("org/ihala/rules/engine")));
    }

    @Test
    void should_expose_no_type_of_the_engine() {
        List<String> exposed = new ArrayList<>();
        for (Class<?> type : types()) {
            if (visible(type)) {
                signatures(type)
                        .filter(PublicApiTest::isOfTheEngine)
                        .forEach(signature -> exposed.add(type + ": " + signature));
            }
        }
        assertThat(exposed).isEmpty();
    }

    @Test
    void should_notice_a_type_of_the_engine_where_there_is_one() {
        Class<?> compiledRule = load(RuleEngine.class.getPackageName() + ".CompiledRule");
        Method itself = Arrays.stream(compiledRule.getDeclaredMethods())
                .filter(method -> method.getName().equals("rule"))
                .findFirst()
                .orElseThrow();

        assertThat(isOfTheEngine(itself.toGenericString())).isTrue();
        assertThat(visible(compiledRule)).isFalse();
    }

    @Test
    void should_let_nobody_extend_a_class_by_accident() {
        assertThat(types())
                .filteredOn(type -> visible(type) && !type.isInterface() && !type.isEnum())
                .isNotEmpty()
                .allMatch(type -> Modifier.isFinal(type.getModifiers())
                        || type.isSealed()
                        || Modifier.isAbstract(type.getModifiers()));
    }

    /** Everything a caller can see of a type, generic parameters included. */
    private static Stream<String> signatures(Class<?> type) {
        Stream<String> above = Stream.concat(
                        Stream.ofNullable(type.getGenericSuperclass()), Arrays.stream(type.getGenericInterfaces()))
                .map(Type::getTypeName);
        Stream<String> executables = Stream.<Executable>concat(
                        Arrays.stream(type.getDeclaredMethods()), Arrays.stream(type.getDeclaredConstructors()))
                .filter(executable -> visible(executable.getModifiers()))
                .map(Executable::toGenericString);
        Stream<String> fields = Arrays.stream(type.getDeclaredFields())
                .filter(field -> visible(field.getModifiers()))
                .map(Field::toGenericString);
        return Stream.of(above, executables, fields).flatMap(all -> all);
    }

    private static boolean isOfTheEngine(String signature) {
        return ENGINE.stream().anyMatch(name -> signature.contains(name.replace('/', '.')));
    }

    private static boolean visible(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        return visible(type.getModifiers()) && (outer == null || visible(outer));
    }

    private static boolean visible(int modifiers) {
        return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
    }

    private static boolean namesTheEngine(Path classFile) {
        try {
            // Names stand in the constant pool as plain text.
            String bytes = new String(Files.readAllBytes(classFile), StandardCharsets.ISO_8859_1);
            return ENGINE.stream().anyMatch(bytes::contains);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Class<?>> types() {
        List<Class<?>> types = new ArrayList<>();
        for (Path file : classFiles()) {
            String name = root.relativize(file).toString().replace(file.getFileSystem().getSeparator(), ".");
            if (!name.endsWith("package-info.class")) {
                types.add(load(name.substring(0, name.length() - ".class".length())));
            }
        }
        return types;
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, PublicApiTest.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private List<Path> classFiles() {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".class")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path root() {
        try {
            return Path.of(CaseFile.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }
}
