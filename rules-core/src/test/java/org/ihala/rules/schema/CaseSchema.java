package org.ihala.rules.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ihala.rules.casefile.Act;
import org.ihala.rules.casefile.CaseRecords;
import org.ihala.rules.casefile.Holds;
import org.ihala.rules.casefile.Person;
import org.ihala.rules.casefile.Violation;
import org.ihala.rules.casefile.Word;
import org.jspecify.annotations.Nullable;

/**
 * The schema of a case as the records make it: their components give the shapes, the published file gives the texts.
 *
 * <p>What no component says stays as it is published: the root, the values that fields share, the steps of a violation.
 */
final class CaseSchema {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final Map<Word, String> PATTERNS = Map.of(
            Word.CODE, "^[A-Z][A-Z0-9_]{0,63}$",
            Word.PROVISION, "^(?:[0-9]{1,2}(?:/[a-z](?:/[0-9]{1,2})?)?"
                    + "|[A-Z][A-Z0-9-]{0,39}:[a-z0-9-]{1,40}(?:/[a-z0-9-]{1,40}){0,4})$");

    /** What a shape is made of; all else of a property is text, or a limit that no component says. */
    private static final Set<String> SHAPE = Set.of("type", "$ref", "enum", "items", "pattern", "maxLength");

    private final ObjectNode definitions;

    /** What stands in a list is there, or is left out of it. */
    private final Set<Class<?>> entries = CaseRecords.all().stream()
            .flatMap(type -> List.of(type.getRecordComponents()).stream())
            .filter(component -> component.getType() == List.class)
            .map(component -> (AnnotatedParameterizedType) component.getAnnotatedType())
            .map(list -> (Class<?>) list.getAnnotatedActualTypeArguments()[0].getType())
            .collect(Collectors.toSet());

    private CaseSchema(ObjectNode definitions) {
        this.definitions = definitions;
    }

    /** Returns the schema that fits the records. */
    static ObjectNode of(JsonNode published) {
        ObjectNode root = published.deepCopy();
        ObjectNode definitions = (ObjectNode) root.path("$defs");
        CaseSchema schema = new CaseSchema(definitions);
        for (Class<?> type : CaseRecords.all()) {
            if (type != Violation.Step.class) {
                String name = decapitalized(type);
                definitions.set(name, schema.definition(type, definitions.path(name)));
            }
        }
        return root;
    }

    private static String decapitalized(Class<?> type) {
        return type.getSimpleName().substring(0, 1).toLowerCase(Locale.ROOT) + type.getSimpleName().substring(1);
    }

    private ObjectNode definition(Class<?> type, JsonNode published) {
        boolean act = Act.class.isAssignableFrom(type);
        ObjectNode made = JSON.createObjectNode();
        if (act || type == Person.class || published.path("properties").isEmpty() || isEntry(type)) {
            made.put("type", "object");
        } else {
            made.putArray("type").add("object").add("null");
        }
        copyTexts(published, made);
        made.put("additionalProperties", false);
        ArrayNode required = JSON.createArrayNode();
        ObjectNode properties = JSON.createObjectNode();
        if (act) {
            required.add("type");
            ObjectNode name = properties.putObject("type");
            name.put("const", type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT));
            copyTexts(published.at("/properties/type"), name);
        }
        for (RecordComponent component : type.getRecordComponents()) {
            String name = component.getName().equals("bornFrom") ? "birthDate" : component.getName();
            if (name.equals("bornTo")) {
                properties.set("bornBetween", published.at("/properties/bornBetween"));
                continue;
            }
            boolean there = isThere(component);
            if (there) {
                required.add(name);
            }
            properties.set(name, property(component, !there, published.path("properties").path(name)));
        }
        if (!required.isEmpty()) {
            made.set("required", required);
        }
        made.set("properties", properties);
        published.fields().forEachRemaining(field -> made.putIfAbsent(field.getKey(), field.getValue()));
        return made;
    }

    private boolean isEntry(Class<?> type) {
        return entries.contains(type) || type.getSimpleName().equals("Relation");
    }

    private static boolean isThere(RecordComponent component) {
        return !component.getAnnotatedType().isAnnotationPresent(Nullable.class)
                && component.getType() != boolean.class
                && component.getType() != List.class
                && component.getType() != Map.class;
    }

    private ObjectNode property(RecordComponent component, boolean nullable, JsonNode published) {
        ObjectNode made;
        if (component.getAnnotatedType() instanceof AnnotatedParameterizedType of && component.getType() == List.class) {
            made = typed("array", nullable);
            ObjectNode items = shape(of.getAnnotatedActualTypeArguments()[0], false);
            copyTexts(published.path("items"), items);
            made.set("items", items);
        } else if (component.getType() == Map.class) {
            made = JSON.createObjectNode().put("$ref", "#/$defs/" + component.getName());
        } else {
            made = shape(component.getAnnotatedType(), nullable);
        }
        copyTexts(published, made);
        return made;
    }

    private ObjectNode shape(AnnotatedType type, boolean nullable) {
        Class<?> plain = (Class<?>) type.getType();
        if (plain == String.class) {
            Holds holds = type.getAnnotation(Holds.class);
            if (holds == null) {
                return typed("string", nullable).put("maxLength", 10_000);
            }
            String pattern = PATTERNS.get(holds.value());
            return pattern == null
                    ? reference(holds.value().name().toLowerCase(Locale.ROOT), nullable)
                    : typed("string", nullable).put("pattern", pattern);
        }
        if (plain.isEnum() && !definitions.has(decapitalized(plain))) {
            ObjectNode made = JSON.createObjectNode();
            ArrayNode constants = made.putArray("enum");
            for (Object constant : plain.getEnumConstants()) {
                constants.add(((Enum<?>) constant).name());
            }
            if (nullable) {
                constants.addNull();
            }
            return made;
        }
        if (plain.isRecord()) {
            return reference(decapitalized(plain), false);
        }
        return plain == LocalDate.class
                ? reference("date", nullable)
                : plain == Integer.class
                        ? reference("count", nullable)
                        : plain.isEnum() ? reference(decapitalized(plain), nullable) : typed("boolean", nullable);
    }

    private static ObjectNode reference(String name, boolean nullable) {
        return JSON.createObjectNode().put("$ref", "#/$defs/" + name + (nullable ? "OrNull" : ""));
    }

    private static ObjectNode typed(String type, boolean nullable) {
        ObjectNode made = JSON.createObjectNode();
        if (nullable) {
            made.putArray("type").add(type).add("null");
            return made;
        }
        return made.put("type", type);
    }

    private static void copyTexts(JsonNode published, ObjectNode made) {
        Set<String> ofDefinitions = Set.of("additionalProperties", "required", "properties", "const", "if", "then");
        published.fields().forEachRemaining(field -> {
            if (!SHAPE.contains(field.getKey()) && !ofDefinitions.contains(field.getKey())) {
                made.set(field.getKey(), field.getValue());
            }
        });
    }
}
