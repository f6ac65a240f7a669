package org.ihala.rules.maven;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.ihala.rules.schema.Schemas;

/** The codes that a case file may hold, from its schema: those of every choice, the types of acts, and countries. */
final class CaseCodes {

    private static final String CODE = "[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*";
    private static final Set<String> FIELDS = new TreeSet<>();
    private static final Set<String> ALL = all();

    private CaseCodes() {}

    /** Returns whether a text looks like a code. */
    static boolean isWrittenLikeOne(String text) {
        return text.matches(CODE);
    }

    /** Returns whether a case file may hold a code. */
    static boolean has(String code) {
        return ALL.contains(code);
    }

    /** Returns whether something in a case file has a field of the given name. */
    static boolean hasField(String name) {
        return FIELDS.contains(name) || name.equals("inWriting");
    }

    private static Set<String> all() {
        Set<String> codes = new TreeSet<>(List.of(Locale.getISOCountries()));
        // How a word tells what the file states with true or false.
        codes.addAll(List.of("YES", "NO"));
        try {
            collect(new ObjectMapper().readTree(Schemas.caseFile()), codes);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
        return codes;
    }

    private static void collect(JsonNode schema, Set<String> codes) {
        schema.path("enum").forEach(code -> add(code, codes));
        add(schema.path("const"), codes);
        schema.path("properties").fieldNames().forEachRemaining(FIELDS::add);
        schema.forEach(child -> collect(child, codes));
    }

    private static void add(JsonNode code, Set<String> codes) {
        if (code.isTextual() && isWrittenLikeOne(code.asText())) {
            codes.add(code.asText());
        }
    }
}
