package org.ihala.examples.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.ihala.rules.CaseFile;
import org.ihala.rules.InvalidCaseException;
import org.ihala.rules.casefile.ProblemPlaces;
import org.ihala.rules.casefile.SourceText;

/** Checks JSON files that are or claim to be case files. */
final class CaseFileCheck {

    private static final JsonFactory JSON = new JsonFactory();

    private CaseFileCheck() {}

    /**
     * Returns whether a file has to be checked: whether its format begins as that of case files does, or it breaks off
     * before anybody can tell.
     */
    static boolean claimsToBeCase(byte[] json) {
        try (JsonParser parser = JSON.createParser(SourceText.of(json).text())) {
            JsonToken root = parser.nextToken();
            if (root != JsonToken.START_OBJECT) {
                return root == null;
            }
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                boolean format = parser.currentName().equals("format");
                JsonToken value = parser.nextToken();
                if (format) {
                    return value == JsonToken.VALUE_STRING && parser.getText().startsWith("ihala-case");
                }
                parser.skipChildren();
            }
            return false;
        } catch (IOException e) {
            // A file too large for a case was read in part, so that it had to break off.
            return json.length <= CaseFile.MOST_BYTES;
        }
    }

    /** Returns what is wrong with a case file, each as {@code file:line:column: path: what is wrong}. */
    static List<String> errors(Path file, byte[] json) {
        try {
            CaseFile.read(json);
            return List.of();
        } catch (InvalidCaseException e) {
            return ProblemPlaces.of(json, e.problems()).stream()
                    .map(placed -> file + ":" + placed.place() + ": " + placed.problem())
                    .toList();
        }
    }
}
