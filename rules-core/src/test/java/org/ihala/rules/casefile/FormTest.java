package org.ihala.rules.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every component of every record of a case file: absent, each value, a wrong one; and what two acts say together. */
class FormTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Wrong for every field: no text, no whole number, no list and no object. */
    private static final Object WRONG = 1.5;

    private static final Map<Word, List<String>> WORDS = Map.of(
            Word.ID, List.of("p1", "x y"),
            Word.COUNTRY, List.of("JO", "IQ"),
            Word.CODE, List.of("POLICE", "A_1"),
            Word.PROVISION, List.of("13/b", "JO-NRM:1/refer"));

    /** What a file says and what is read from it. */
    private record Sample(Object json, Object value) {}

    /** A person and a step are read by hand: which fields they have depends on what is in them. */
    static Stream<Class<?>> records() {
        return CaseRecords.all().stream().filter(type -> type != Person.class && type != Violation.Step.class);
    }

    static Stream<Class<?>> acts() {
        return CaseRecords.acts();
    }

    private static List<Sample> samples(AnnotatedType type) {
        if (type instanceof AnnotatedParameterizedType of) {
            AnnotatedType entry = of.getAnnotatedActualTypeArguments()[0];
            if (raw(type) == Map.class) {
                return Stream.of(((Class<?>) entry.getType()).getEnumConstants())
                        .map(constant -> new Sample(Map.of(constant.toString(), true), Map.of(constant, true)))
                        .toList();
            }
            List<Sample> entries = entry.getType() == Violation.Step.class ? List.of() : samples(entry);
            return List.of(
                    new Sample(List.of(), List.of()),
                    new Sample(
                            entries.stream().map(Sample::json).toList(), entries.stream().map(Sample::value).toList()));
        }
        Class<?> plain = raw(type);
        if (plain == String.class) {
            Holds holds = type.getAnnotation(Holds.class);
            return same((holds == null ? List.of("", "any text") : WORDS.get(holds.value())).toArray());
        }
        if (plain.isEnum()) {
            return Stream.of(plain.getEnumConstants()).map(each -> new Sample(((Enum<?>) each).name(), each)).toList();
        }
        if (plain.isRecord()) {
            Map<String, Object> json = new LinkedHashMap<>();
            List<Object> values = new ArrayList<>();
            for (RecordComponent component : plain.getRecordComponents()) {
                Sample sample = samples(component.getAnnotatedType()).get(0);
                json.put(component.getName(), sample.json());
                values.add(sample.value());
            }
            return List.of(new Sample(json, make(plain, values.toArray())));
        }
        return plain == LocalDate.class
                ? Stream.of("2021-03-09", "1850-01-01").map(day -> new Sample(day, LocalDate.parse(day))).toList()
                : plain == Integer.class ? same(0, 9999) : same(true, false);
    }

    private static List<Sample> same(Object... values) {
        return Stream.of(values).map(value -> new Sample(value, value)).toList();
    }

    private static Class<?> raw(AnnotatedType type) {
        return type instanceof AnnotatedParameterizedType of
                ? (Class<?>) ((ParameterizedType) of.getType()).getRawType()
                : (Class<?>) type.getType();
    }

    private static Object make(Class<?> type, @Nullable Object... values) {
        try {
            return type.getConstructor(Arrays.stream(type.getRecordComponents())
                            .map(RecordComponent::getType)
                            .toArray(Class<?>[]::new))
                    .newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static boolean isUnknown(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    /** Returns what stands for a component of which nothing is known, or null where something must be. */
    private static @Nullable Object empty(RecordComponent component) {
        return component.getType() == boolean.class
                ? (Object) false
                : isUnknown(component)
                        ? null
                        : component.getType() == List.class ? List.of() : component.getType() == Map.class ? Map.of() : null;
    }

    private static boolean isRequired(RecordComponent component) {
        return !isUnknown(component) && empty(component) == null;
    }

    /** Returns the values of a record of which no more is known than must be, but for one component. */
    private static @Nullable Object[] values(Class<?> type, int index, @Nullable Object value) {
        RecordComponent[] components = type.getRecordComponents();
        @Nullable Object[] values = new Object[components.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = i == index
                    ? value
                    : isRequired(components[i])
                            ? samples(components[i].getAnnotatedType()).get(0).value()
                            : empty(components[i]);
        }
        return values;
    }

    private static @Nullable Object read(Class<?> type, int index, @Nullable Object json, List<String> problems) {
        RecordComponent[] components = type.getRecordComponents();
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        for (int i = 0; i < components.length; i++) {
            if (i == index) {
                fields.put(components[i].getName(), json);
            } else if (isRequired(components[i])) {
                fields.put(components[i].getName(), samples(components[i].getAnnotatedType()).get(0).json());
            }
        }
        JsonNode object = JSON.valueToTree(fields);
        Fields read = new Fields((ObjectNode) object, "", problems);
        Object value = Form.of(type).read(read);
        read.rejectUnknown();
        return value;
    }

    @ParameterizedTest
    @MethodSource("records")
    void should_read_each_value_of_each_component(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        for (int i = 0; i < components.length; i++) {
            for (Sample sample : samples(components[i].getAnnotatedType())) {
                List<String> problems = new ArrayList<>();

                assertThat(read(type, i, sample.json(), problems))
                        .as("%s = %s", components[i], sample.json())
                        .isEqualTo(make(type, values(type, i, sample.value())));
                assertThat(problems).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("records")
    void should_take_a_component_that_is_absent_as_unknown_or_ask_for_it(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        for (int i = 0; i < components.length; i++) {
            List<String> problems = new ArrayList<>();
            Object read = read(type, i, null, problems);

            if (isRequired(components[i])) {
                assertThat(read).isNull();
                assertThat(problems).containsExactly(components[i].getName() + ": is required");
            } else {
                assertThat(read).as("%s", components[i]).isEqualTo(make(type, values(type, i, empty(components[i]))));
                assertThat(problems).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("records")
    void should_refuse_a_component_of_another_type_once_and_at_its_place(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        for (int i = 0; i < components.length; i++) {
            for (Object wrong : List.of(WRONG, List.of(WRONG), Map.of("unknown", WRONG))) {
                List<String> problems = new ArrayList<>();
                read(type, i, wrong, problems);

                assertThat(problems).as("%s = %s", components[i], wrong).singleElement().asString()
                        .matches(components[i].getName() + "(\\[0\\]|\\.unknown)?: (is|holds something that is) .*");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("acts")
    void should_say_together_what_two_acts_say(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        for (int i = 0; i < components.length; i++) {
            boolean free = components[i].getName().equals("reference");
            List<Sample> samples = samples(components[i].getAnnotatedType());
            Object unsaid = isUnknown(components[i]) ? make(type, values(type, i, null)) : null;
            for (Sample first : samples) {
                Object one = make(type, values(type, i, first.value()));
                if (unsaid != null) {
                    assertThat(Form.join(one, unsaid)).isEqualTo(one);
                    assertThat(Form.join(unsaid, one)).isEqualTo(one);
                }
                for (Sample second : samples) {
                    Object other = make(type, values(type, i, second.value()));
                    Object joined = Form.join(one, other);

                    assertThat(joined).isEqualTo(first.equals(second) ? one : free ? Form.join(other, one) : null);
                    assertThat(joined == null).isEqualTo(!free && !first.equals(second));
                }
            }
            assertThat(samples).hasSizeGreaterThan(1);
        }
    }

    @Test
    void should_have_a_name_for_every_act_and_every_matter_and_no_other() {
        acts().forEach(type -> {
            String name = type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
            assertThat(CaseFileReader.act(name)).isEqualTo(type);
            assertThat(make(type, values(type, -1, null))).hasToString(name);
        });
        assertThat(CaseFileReader.act("Exit")).isNull();
        assertThat(CaseFileReader.MATTERS.stream().<Class<?>>map(CaseFileReader::matter))
                .containsExactlyElementsOf(CaseRecords.matters().toList());
        assertThat(CaseFileReader.MATTERS).allSatisfy(name ->
                assertThat(CaseFileReader.matter(name).getSimpleName()).isEqualToIgnoringCase(name));
    }

    @Test
    void should_narrow_every_record_by_the_components_it_shares() {
        assertThat(CaseRecords.all()).allSatisfy(type -> {
            Map<String, Class<?>> components = new LinkedHashMap<>();
            for (RecordComponent component : type.getRecordComponents()) {
                components.put(component.getName(), component.getType());
            }
            Class<?> by = components.getOrDefault("by", Object.class);
            assertThat(Authored.class.isAssignableFrom(type)).isEqualTo(by.isEnum());
            assertThat(Spoken.class.isAssignableFrom(type)).isEqualTo(by == String.class);
            assertThat(Delegable.class.isAssignableFrom(type)).isEqualTo(components.containsKey("delegatedInWriting"));
            assertThat(Reasoned.class.isAssignableFrom(type)).isEqualTo(components.containsKey("reasoned"));
        });
    }
}
