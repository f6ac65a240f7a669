package org.ihala.rules.schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The JSON Schemas (draft 2020-12) of the public formats, described in English and Arabic. */
public final class Schemas {

    private Schemas() {}

    /** Returns the schema of a case file. */
    public static String caseFile() {
        return resource("case-1.schema.json");
    }

    /** Returns the schema of a decision and of a list of decisions. */
    public static String decision() {
        return resource("decision-1.schema.json");
    }

    private static String resource(String name) {
        try (InputStream in = Schemas.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the resource " + name + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
