package org.ihala.rules.schema;

import static java.util.function.Predicate.not;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.ihala.rules.Answer;
import org.ihala.rules.Basis;
import org.ihala.rules.Decision;
import org.ihala.rules.RuleBook;
import org.ihala.rules.casefile.Act;
import org.ihala.rules.casefile.CaseRecords;
import org.ihala.rules.casefile.Person;
import org.ihala.rules.casefile.Relation;
import org.ihala.rules.casefile.Screening;
import org.ihala.rules.casefile.Violation;
import org.ihala.rules.law.Text;
import org.ihala.rules.logic.Formula;
import org.ihala.rules.logic.Proof;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The published schemas say what the records of the code say, field by field, and say it in two languages. */
class SchemaTest {

    private static final JsonNode CASE = parse(Schemas.caseFile());
    private static final JsonNode DECISION = parse(Schemas.decision());

    private static final Pattern ARABIC = Pattern.compile("\\p{InArabic}");
    private static final Pattern LETTER = Pattern.compile("[A-Za-z]");

    /** A property of a schema: what it refers to, and whether it may be null. */
    private record Shape(JsonNode schema, boolean nullable) {}

    private static JsonNode parse(String json) {
        try {
            return new ObjectMapper().readTree(json);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private static JsonNode definition(JsonNode root, String name) {
        JsonNode found = root.path("$defs").path(name);
        assertThat(found.isObject()).as("there is a definition of %s", name).isTrue();
        return found;
    }

    private static Shape shape(JsonNode root, JsonNode property) {
        if (property.has("$ref")) {
            return shape(root, root.at(property.path("$ref").asText().substring(1)));
        }
        if (property.has("anyOf")) {
            assertThat(property.at("/anyOf/1/type").asText()).isEqualTo("null");
            return new Shape(shape(root, property.at("/anyOf/0")).schema(), true);
        }
        List<String> texts = texts(property.has("enum") ? property.path("enum") : property.path("type"));
        return new Shape(property, texts.contains("null"));
    }

    private static List<String> texts(JsonNode list) {
        return list.isArray()
                ? StreamSupport.stream(list.spliterator(), false).map(JsonNode::asText).toList()
                : List.of(list.asText());
    }

    private static Set<String> names(JsonNode object) {
        Set<String> names = new TreeSet<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static String decapitalized(Class<?> type) {
        String name = type.getSimpleName();
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    /** Checks that a schema allows what a type of the code holds. */
    private static void assertHolds(JsonNode root, JsonNode property, Type type, String path) {
        JsonNode schema = shape(root, property).schema();
        if (type instanceof ParameterizedType map && map.getRawType() == Map.class) {
            assertThat(map.getActualTypeArguments()).as(path).containsExactly(Screening.Indicator.class, Boolean.class);
            assertThat(schema).as(path).isEqualTo(definition(root, "indicators"));
            return;
        }
        if (type instanceof ParameterizedType list) {
            assertThat(list.getRawType()).as(path).isEqualTo(List.class);
            assertThat(texts(schema.path("type"))).as(path).contains("array");
            assertThat(shape(root, schema.path("items")).nullable()).as(path).isFalse();
            assertHolds(root, schema.path("items"), list.getActualTypeArguments()[0], path + "[]");
            return;
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isEnum()) {
            assertThat(texts(schema.path("enum")).stream().filter(not("null"::equals)))
                    .as(path)
                    .containsExactlyElementsOf(
                            Arrays.stream(plain.getEnumConstants()).map(Object::toString).toList());
        } else if (plain == Act.class || plain == Violation.Step.class) {
            assertThat(schema.has("oneOf")).as(path).isTrue();
        } else if (plain.isRecord()) {
            assertThat(schema).as(path).isEqualTo(definition(root, nameOf(plain)));
        } else {
            String expected = plain == Boolean.class || plain == boolean.class
                    ? "boolean"
                    : plain == Integer.class || plain == int.class ? "integer" : "string";
            assertThat(texts(schema.path("type"))).as(path).contains(expected);
            assertThat(schema.path("format").asText().equals("date")).as(path).isEqualTo(plain == LocalDate.class);
            assertThat(schema.path("pattern").asText().startsWith("^P")).as(path).isEqualTo(plain == Period.class);
        }
    }

    private static String nameOf(Class<?> type) {
        return type == Decision.ReadingUsed.class
                ? "reading"
                : type == RuleBook.Identity.class ? "rulebook" : decapitalized(type);
    }

    /** Checks the fields of a case file: what the reader takes as unknown may be null and is never required. */
    private static void assertRead(String definition, List<RecordComponent> components, Map<String, String> otherNames) {
        JsonNode schema = definition(CASE, definition);
        Set<String> required = new TreeSet<>(texts(schema.path("required")));
        for (RecordComponent component : components) {
            String name = otherNames.getOrDefault(component.getName(), component.getName());
            String path = definition + "." + name;
            JsonNode property = schema.path("properties").path(name);
            assertThat(property.isObject()).as("%s has a schema", path).isTrue();
            assertHolds(CASE, property, component.getGenericType(), path);
            boolean unknown = component.getAnnotatedType().isAnnotationPresent(Nullable.class)
                    || component.getType() == boolean.class
                    || component.getType() == List.class
                    || component.getType() == Map.class;
            assertThat(shape(CASE, property).nullable()).as("%s may be null", path).isEqualTo(unknown);
            assertThat(required.contains(name)).as("%s is required", path).isEqualTo(!unknown);
        }
    }

    private static List<RecordComponent> components(Class<?> type, String... without) {
        return Arrays.stream(type.getRecordComponents())
                .filter(component -> !List.of(without).contains(component.getName()))
                .toList();
    }

    private static Set<String> namesOf(Class<?> type) {
        return components(type).stream().map(RecordComponent::getName).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void should_have_every_indicator_under_its_code_and_no_other() {
        JsonNode properties = definition(CASE, "indicators").path("properties");
        List<String> names = new ArrayList<>();
        properties.fieldNames().forEachRemaining(names::add);

        assertThat(names)
                .containsExactlyElementsOf(Arrays.stream(Screening.Indicator.values())
                        .map(Screening.Indicator::code)
                        .toList());
        assertThat(properties).allSatisfy(property ->
                assertThat(texts(property.path("type"))).containsExactly("boolean", "null"));
        assertThat(definition(CASE, "indicators").has("required")).isFalse();
    }

    static Stream<Class<?>> acts() {
        return CaseRecords.acts();
    }

    @Test
    void should_have_every_act() {
        assertThat(variants("act"))
                .containsExactlyInAnyOrderElementsOf(acts().map(SchemaTest::decapitalized).toList());
    }

    private static List<String> variants(String definition) {
        return definition(CASE, definition).path("oneOf").findValuesAsText("$ref").stream()
                .map(reference -> reference.replace("#/$defs/", ""))
                .toList();
    }

    /** Warnings have the day they were sent, only the first a period, and only a cancellation says what of. */
    static Stream<Arguments> steps() {
        return Stream.of(
                Arguments.of("committeeWarning", "sentOn", Set.of("type", "sentOn", "period")),
                Arguments.of("ministerWarning", "sentOn", Set.of("type", "sentOn")),
                Arguments.of("cabinetCancellation", "on", Set.of("type", "on", "cancels")),
                Arguments.of("otherStep", "on", Set.of("type", "on")));
    }

    @ParameterizedTest
    @MethodSource("steps")
    void should_have_the_fields_of_each_step(String definition, String day, Set<String> names) {
        List<RecordComponent> components = components(Violation.Step.class, "type").stream()
                .filter(component -> component.getName().equals("date") || names.contains(component.getName()))
                .toList();

        assertRead(definition, components, Map.of("date", day));
        assertThat(names(definition(CASE, definition).path("properties"))).isEqualTo(new TreeSet<>(names));
        assertThat(texts(definition(CASE, definition).path("required"))).containsExactly("type", day);
    }

    @Test
    void should_have_every_type_of_step_once() {
        List<String> types = new ArrayList<>();
        for (String variant : variants("step")) {
            JsonNode type = definition(CASE, variant).at("/properties/type");
            types.addAll(type.has("const") ? List.of(type.path("const").asText()) : texts(type.path("enum")));
        }

        assertThat(variants("step")).containsExactlyElementsOf(
                steps().map(arguments -> (String) arguments.get()[0]).toList());
        assertThat(types)
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Violation.Step.Type.values()).map(Enum::name).toList());
        assertThat(namesOf(Violation.Step.class)).containsExactlyInAnyOrder("type", "date", "period", "cancels");
    }

    @Test
    void should_have_the_fields_of_a_case_and_no_other() {
        Map<String, Type> expected = new LinkedHashMap<>();
        expected.put("format", String.class);
        expected.put("caseId", String.class);
        expected.put("asOf", LocalDate.class);
        expected.put("subject", String.class);
        expected.put("victim", String.class);
        expected.put("persons", Person.class);
        expected.put("relations", Relation.class);
        expected.put("relationsComplete", Boolean.class);
        expected.put("acts", Act.class);
        CaseRecords.matters().forEach(type -> expected.put(decapitalized(type), type));

        JsonNode properties = CASE.path("properties");
        assertThat(names(properties)).isEqualTo(new TreeSet<>(expected.keySet()));
        expected.forEach((name, type) -> {
            JsonNode property = properties.path(name);
            if (name.equals("format")) {
                assertThat(property.path("const").asText()).isEqualTo("ihala-case/1");
            } else {
                boolean list = Set.of("persons", "relations", "acts").contains(name);
                assertHolds(CASE, list ? property.path("items") : property, type, name);
                assertThat(shape(CASE, property).nullable()).as(name).isTrue();
            }
        });
        assertThat(texts(CASE.path("required"))).containsExactly("format");
    }

    @Test
    void should_let_every_matter_that_is_not_about_a_person_stand_for_a_subject() {
        Set<String> aboutAPerson = Set.of("placement", "visit", "outing", "belonging", "disclosure", "screening");

        assertThat(StreamSupport.stream(CASE.at("/anyOf/1/anyOf").spliterator(), false)
                        .map(branch -> branch.at("/required/0").asText()))
                .containsExactlyElementsOf(CaseRecords.matters()
                        .map(SchemaTest::decapitalized)
                        .filter(name -> !aboutAPerson.contains(name))
                        .toList());
        assertThat(names(CASE.at("/anyOf/1/properties")))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(aboutAPerson.stream(), Stream.of("victim")).toList());
    }

    /** Records of a decision with the fields that are left out where they hold nothing. */
    static Stream<Arguments> partsOfADecision() {
        return Stream.of(
                Arguments.of(Basis.class, Set.of()),
                Arguments.of(Decision.Missing.class, Set.of("field")),
                Arguments.of(Decision.Duty.class, Set.of("policyDue", "lateSince", "lastGiven", "standing")),
                Arguments.of(Decision.ReadingUsed.class, Set.of()),
                Arguments.of(Decision.Warning.class, Set.of()),
                Arguments.of(RuleBook.Identity.class, Set.of()),
                Arguments.of(Text.class, Set.of()),
                Arguments.of(Proof.class, Set.of("about", "formula", "kind", "source", "confidence", "children")));
    }

    @ParameterizedTest
    @MethodSource("partsOfADecision")
    void should_have_the_fields_of_a_part_of_a_decision_and_no_other(Class<?> type, Set<String> leftOut) {
        String definition = nameOf(type);
        JsonNode schema = definition(DECISION, definition);
        // What a step lacks is shown once, for the whole decision; its text is that of the law. A rule of a
        // duty or warning is told in Java.
        List<RecordComponent> components = type == Proof.class
                ? components(type, "missing")
                : type == Decision.Duty.class || type == Decision.Warning.class
                        ? components(type, "rule")
                        : components(type);
        Set<String> expected =
                components.stream().map(RecordComponent::getName).collect(Collectors.toCollection(TreeSet::new));
        for (RecordComponent component : components) {
            String path = definition + "." + component.getName();
            JsonNode property = schema.path("properties").path(component.getName());
            assertThat(property.isObject()).as("%s has a schema", path).isTrue();
            boolean absent = leftOut.contains(component.getName());
            boolean unknown = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
            assertThat(shape(DECISION, property).nullable()).as(path).isEqualTo(unknown && !absent);
            if (component.getType() == Formula.class) {
                assertThat(property.path("type").asText()).isEqualTo("string");
            } else {
                assertHolds(DECISION, property, component.getGenericType(), path);
            }
        }
        if (type == Proof.class) {
            // Text and standing of a step are those of the law.
            expected.addAll(Set.of("text", "kind", "source", "confidence"));
        }
        assertThat(names(schema.path("properties"))).isEqualTo(expected);
        expected.removeAll(leftOut);
        assertThat(new TreeSet<>(texts(schema.path("required")))).isEqualTo(expected);
    }

    @Test
    void should_have_the_fields_of_a_decision_and_no_other() {
        Map<String, Type> expected = new HashMap<>();
        Arrays.stream(Decision.class.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && method.getParameterCount() == 0)
                .filter(method -> !Set.of("law", "beside", "asks", "governed", "toJson", "toString").contains(method.getName()))
                .forEach(method -> expected.put(method.getName(), method.getGenericReturnType()));
        expected.put("format", String.class);

        JsonNode schema = definition(DECISION, "decision");
        assertThat(names(schema.path("properties"))).isEqualTo(new TreeSet<>(expected.keySet()));
        // Written only where it is false, so that every other decision keeps its bytes.
        expected.remove("missingIsExact");
        assertThat(texts(schema.path("required"))).containsExactlyInAnyOrderElementsOf(expected.keySet());
        assertHolds(DECISION, schema.at("/properties/answer"), Answer.class, "answer");
        for (String name : List.of("asOf", "contested", "basis", "because", "missing", "duties", "readings", "warnings", "rulebook",
                "caseId", "subject")) {
            assertHolds(DECISION, schema.path("properties").path(name), expected.get(name), name);
        }
        assertThat(Arrays.stream(Decision.class.getDeclaredMethods())
                        .filter(method -> Modifier.isPublic(method.getModifiers()))
                        .filter(method -> method.getAnnotatedReturnType().isAnnotationPresent(Nullable.class))
                        .map(Method::getName))
                .containsExactlyInAnyOrderElementsOf(names(schema.path("properties")).stream()
                        .filter(name -> shape(DECISION, schema.path("properties").path(name)).nullable())
                        .toList());
    }

    static Stream<Arguments> schemas() {
        return Stream.of(Arguments.of("case", CASE), Arguments.of("decision", DECISION));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("schemas")
    void should_name_its_draft_and_itself(String name, JsonNode schema) {
        assertThat(schema.path("$schema").asText()).isEqualTo("https://json-schema.org/draft/2020-12/schema");
        assertThat(schema.path("$id").asText()).isEqualTo("urn:ihala:" + name + ":1");
        assertEnglish("title", schema.path("title").asText());
        assertArabic("x-title-ar", schema.path("x-title-ar").asText());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("schemas")
    void should_describe_itself_every_definition_and_every_field_in_both_languages(String name, JsonNode schema) {
        List<String> seen = new ArrayList<>();
        walk(schema, "$", (path, node) -> {
            seen.add(path);
            assertEnglish(path, node.path("description").asText());
            assertArabic(path, node.path("x-description-ar").asText());
        });

        assertThat(seen).hasSizeGreaterThan(name.equals("case") ? 360 : 70);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("schemas")
    void should_say_in_both_languages_what_each_value_of_a_list_means(String name, JsonNode schema) {
        for (JsonNode list : schema.findParents("enum")) {
            Set<String> values = new TreeSet<>(texts(list.path("enum")));
            values.remove("null");
            assertThat(names(list.path("x-values"))).isEqualTo(values);
            assertThat(names(list.path("x-values-ar"))).isEqualTo(values);
            values.forEach(value -> {
                assertEnglish(value, list.path("x-values").path(value).asText());
                assertArabic(value, list.path("x-values-ar").path(value).asText());
            });
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("schemas")
    void should_leave_no_object_open_but_the_outcome(String name, JsonNode schema) {
        List<String> open = new ArrayList<>();
        walk(schema, "$", (path, node) -> {
            if (texts(node.path("type")).contains("object")
                    && !(node.has("properties") && node.path("additionalProperties").isBoolean()
                            && !node.path("additionalProperties").booleanValue())) {
                open.add(path);
            }
        });

        assertThat(open)
                .isEqualTo(name.equals("case") ? List.of() : List.of("$.$defs.outcome", "$.$defs.outcomeValue"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("schemas")
    void should_use_every_definition_and_none_that_is_missing(String name, JsonNode schema) {
        Set<String> used = schema.findValuesAsText("$ref").stream()
                .map(ref -> ref.replace("#/$defs/", ""))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(names(schema.path("$defs"))).isEqualTo(used);
    }

    /** Visits a schema and all that is defined in it; conditions, which only repeat names, are left out. */
    private static void walk(JsonNode schema, String path, BiConsumer<String, JsonNode> visit) {
        visit.accept(path, schema);
        for (String keyword : List.of("properties", "$defs")) {
            for (String name : names(schema.path(keyword))) {
                walk(schema.path(keyword).path(name), path + "." + keyword + "." + name, visit);
            }
        }
    }

    private static void assertEnglish(String path, String text) {
        assertThat(text).as(path).matches(LETTER.asPredicate()).doesNotContainPattern(ARABIC);
    }

    private static void assertArabic(String path, String text) {
        assertThat(text).as(path).containsPattern(ARABIC);
    }
}
