package org.ihala.rules.casefile;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.ihala.rules.CaseFile;
import org.ihala.rules.EditedJson;
import org.ihala.rules.InvalidCaseException;

/** A valid case file that a test changes in one place; single quotes stand for double ones. */
final class CaseJson {

    private static final String VALID =
            """
            { 'format': 'ihala-case/1', 'caseId': 'case-1', 'asOf': '2021-03-12', 'subject': 'p2', 'victim': 'p1',
              'relationsComplete': true,
              'persons': [
                { 'id': 'p1', 'birthDate': '1990-03-02', 'sex': 'FEMALE', 'nationalities': ['PH', 'JO'],
                  'speaksArabic': false, 'refugeeOrAsylumSeeker': false, 'legallyCapable': true,
                  'suspectedOffender': false, 'presenceComplete': true,
                  'presence': [ { 'country': 'JO', 'from': '2019-06-01', 'to': '2021-01-01' } ] },
                { 'id': 'p2', 'bornBetween': ['2012-01-01', '2013-12-31'], 'nationalities': [] } ],
              'relations': [ { 'type': 'PARENT_OF', 'from': 'p1', 'to': 'p2' } ],
              'acts': [
                { 'type': 'PROSECUTOR_FINDING', 'date': '2021-03-09', 'person': 'p1', 'reference': 'r-1',
                  'crimeBefell': true },
                { 'type': 'CONSENT', 'date': '2021-03-10', 'person': 'p2', 'by': 'p1', 'given': true } ] }
            """;

    private final EditedJson json;

    private CaseJson(String json) {
        this.json = new EditedJson(json);
    }

    static CaseJson valid() {
        return new CaseJson(VALID);
    }

    /** Returns a case of one person and a bystander that holds the given acts. */
    static CaseJson withActs(String... acts) {
        return new CaseJson("{'format':'ihala-case/1','subject':'p1','persons':[{'id':'p1'},{'id':'p2'}],'acts':["
                + String.join(",", acts) + "]}");
    }

    CaseJson set(String pointer, String value) {
        json.set(pointer, value);
        return this;
    }

    CaseJson remove(String pointer) {
        json.remove(pointer);
        return this;
    }

    String text() {
        return json.text();
    }

    CaseFile read() {
        return read(text());
    }

    static CaseFile read(String json) {
        return CaseFile.read(json.getBytes(StandardCharsets.UTF_8));
    }

    List<String> problems() {
        return problems(text());
    }

    static List<String> problems(String json) {
        return problems(json.getBytes(StandardCharsets.UTF_8));
    }

    /** Returns what is wrong with a file; each line has the form the contract promises. */
    static List<String> problems(byte[] json) {
        InvalidCaseException thrown =
                Assertions.catchThrowableOfType(InvalidCaseException.class, () -> CaseFile.read(json));
        Assertions.assertThat(thrown).as("the file is refused").isNotNull();
        Assertions.assertThat(thrown.problems()).isNotEmpty().allMatch(line -> line.matches("(?s)[^:\\n]+: [^\\n]+"));
        Assertions.assertThat(thrown.getMessage().lines()).containsExactlyElementsOf(thrown.problems());
        return thrown.problems();
    }
}
