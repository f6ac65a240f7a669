package org.ihala.rules.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ihala.rules.CaseFile;
import org.ihala.rules.InvalidCaseException;
import org.ihala.rules.schema.Schemas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the published schema refuses the reader refuses, and what the reader refuses for its shape the schema does. */
class SchemaAgreementTest {

    private static final Schema SCHEMA =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(Schemas.caseFile());

    /** Values that fit some field of the format and are wrong for all others. */
    private static final List<String> VALUES = List.of(
            "null", "true", "0", "7", "-1", "1.5", "10000", "''", "' '", "'x'", "'p2'", "'JO'", "'jo'", "'YES'",
            "'OTHER'", "'other'", "'ASSOCIATION'", "'COMMITTEE_WARNING'", "'EXIT'", "'CHAIR'", "'LABOUR'",
            "'2025-01-01'", "'2025-02-30'", "'2025-1-1'", "'1849-12-31'", "'2200-01-01'", "'2025-01-01\\n'",
            "'P1M'", "'P'", "'P1M '", "'13/b'", "'JO-NRM:1/refer'", "'JO-NRM:'", "'COURT'", "'VICTIM'", "'IQ_ANNUAL'",
            "'POLICE'", "'a\\u0000b'", "'\\u202eb'", "[]", "[null]", "[7]", "['x']", "['LABOUR']",
            "['LABOUR','LABOUR']", "['p2']", "['p2','p2']", "['JO']", "['2025-01-01']",
            "['2024-01-01','2025-01-01']", "[{}]", "{}", "{'by':'OTHER'}", "{'unknown':true}",
            "{'ILO-01':true}", "{'ILO-01':null}", "{'ILO-12':true}", "{'means':{'force':true}}");

    /** What only the whole case shows, or a list of countries that a schema would have to repeat. */
    private static final Pattern CONTENT = Pattern.compile("names no person of this case|is the subject.*|is named twice"
            + "|is the id of persons\\[\\d+\\] too|relates a person to itself|makes a person their own ancestor"
            + "|the (grand)?parent is not older than the child|the earliest date is after the latest"
            + "|ends before it begins|contradicts acts\\[\\d+\\], an act of the same kind and day"
            + "|is before .*|is not before the meeting|is more than (attended|there are members)"
            + "|names a seat that attended|stands beside (voteTaken false|first true|circumstances.overstay false)"
            + "|does not fit the votes or the attendance"
            + "|(is|holds something that is) no ISO 3166-1 alpha-2 country code");

    @Test
    void should_both_take_a_file_with_everything_in_it() {
        for (CaseJson json : List.of(
                CaseJson.valid(),
                CaseJson.everyMatter(),
                CaseJson.everyMatter()
                        .remove("/subject")
                        .remove("/placement")
                        .remove("/visit")
                        .remove("/outing")
                        .remove("/belonging")
                        .remove("/disclosure")
                        .remove("/screening"),
                CaseJson.withActs(CaseJson.everyAct()))) {
            assertThat(problems(json.text())).isEmpty();
            assertThat(fits(json.text())).isTrue();
        }
    }

    /** Small files, each with one thing in it: what is compared many times must not be large. */
    static Stream<Arguments> valid() {
        List<Arguments> all = new ArrayList<>();
        all.add(Arguments.of("persons", (Supplier<CaseJson>) CaseJson::valid));
        CaseJson.everyAct().forEach(act -> all.add(Arguments.of(act, (Supplier<CaseJson>) () -> CaseJson.withActs(act))));
        CaseFileReader.MATTERS.forEach(name -> all.add(Arguments.of(name, (Supplier<CaseJson>) () -> {
            CaseJson json = CaseJson.everyMatter();
            CaseFileReader.MATTERS.stream().filter(other -> !other.equals(name)).forEach(other -> json.remove("/" + other));
            return json;
        })));
        return all.stream();
    }

    private static boolean fits(String json) {
        return SCHEMA.validate(
                        json,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true).failFast(true)))
                .isEmpty();
    }

    /** Returns what the reader has against a file, nothing where it reads it. */
    private static List<String> problems(String json) {
        try {
            CaseFile.read(json.getBytes(StandardCharsets.UTF_8));
            return List.of();
        } catch (InvalidCaseException e) {
            return e.problems();
        }
    }

    private static boolean isAboutShape(String problem) {
        return !CONTENT.matcher(problem.substring(problem.indexOf(": ") + 2)).matches();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("valid")
    void should_agree_on_every_file_that_is_changed_in_one_place(String what, Supplier<CaseJson> json) {
        List<String> disagreements = new ArrayList<>();
        int refused = 0;
        for (String pointer : pointers(json.get().text())) {
            for (String value : VALUES) {
                refused += compare(pointer + " = " + value, json.get().set(pointer, value), disagreements);
            }
            compare(pointer + " removed", json.get().remove(pointer), disagreements);
        }
        for (String pointer : objects(json.get().text())) {
            refused += compare(pointer + " unknown", json.get().set(pointer + "/unknown", "true"), disagreements);
        }

        assertThat(disagreements).isEmpty();
        assertThat(refused).isGreaterThan(300);
    }

    /** Returns 1 where both refuse the file. */
    private static int compare(String what, CaseJson json, List<String> disagreements) {
        List<String> problems = problems(json.text());
        boolean fits = fits(json.text());
        if (fits ? problems.stream().anyMatch(SchemaAgreementTest::isAboutShape) : problems.isEmpty()) {
            disagreements.add(what + ": " + (fits ? "the schema takes it, the reader says " + problems : "read"));
        }
        return fits || problems.isEmpty() ? 0 : 1;
    }

    private static List<String> pointers(String json) {
        List<String> pointers = new ArrayList<>();
        collect(parse(json), "", false, pointers);
        return pointers;
    }

    private static List<String> objects(String json) {
        List<String> objects = new ArrayList<>(List.of(""));
        collect(parse(json), "", true, objects);
        return objects;
    }

    private static void collect(JsonNode node, String pointer, boolean objectsOnly, List<String> found) {
        node.fieldNames().forEachRemaining(name -> add(node.get(name), pointer + "/" + name, objectsOnly, found));
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            add(node.get(i), pointer + "/" + i, objectsOnly, found);
        }
    }

    private static void add(JsonNode node, String pointer, boolean objectsOnly, List<String> found) {
        if (node.isObject() || !objectsOnly) {
            found.add(pointer);
        }
        collect(node, pointer, objectsOnly, found);
    }

    private static JsonNode parse(String json) {
        try {
            return new ObjectMapper().readTree(json);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "unknown field | /persons/0/name | 'x'",
        "unknown matter | /prison | {}",
        "indicator that is none | /screening | {'indicators':{'ILO-12':true}}",
        "name of an indicator in the code | /screening | {'indicators':{'ILO_01':true}}",
        "element that is none | /screening | {'elements':{'means':{'debt':true}}}",
        "means beside the elements | /screening | {'means':{'force':true}}",
        "list of indicators | /screening | {'indicators':['ILO-01']}",
        "number for an indicator | /screening | {'indicators':{'ILO-01':1}}",
        "reporter in small letters | /screening | {'reportedBy':'police'}",
        "name of HTCDS | /screening | {'vic_MethodsOfControl':['DebtBondage']}",
        "report of no kind | /institutionalReports | {'submitted':[{'on':'2025-01-01'}]}",
        "report on no day | /institutionalReports | {'submitted':[{'report':'JO_ANNUAL'}]}",
        "field of another act | /acts/0/given | true",
        "unknown act | /acts/0 | {'type':'EVICTION','date':'2021-03-09','person':'p1'}",
        "text instead of a list | /persons | 'p1'",
        "list instead of an object | /persons/0 | []",
        "text instead of yes or no | /persons/0/speaksArabic | 'no'",
        "another format | /format | 'ihala-case/2'",
        "value outside a list | /persons/0/sex | 'OTHER'",
        "act without a person | /acts/0 | {'type':'EXIT','date':'2021-03-09'}",
        "relation without its end | /relations/0 | {'type':'PARENT_OF','from':'p1'}",
        "presence without its beginning | /persons/0/presence/0 | {'country':'JO'}",
        "date in another form | /asOf | '12.03.2021'",
        "date that is none | /asOf | '2021-02-29'",
        "year out of range | /persons/0/birthDate | '1849-12-31'",
        "range of one date | /persons/1/bornBetween | ['2012-01-01']",
        "range beside a date | /persons/0/bornBetween | ['1990-01-01','1990-12-31']",
        "blank id | /caseId | '  '",
        "null in a list | /persons/0/nationalities | ['PH',null]",
        "small letters in a country | /persons/0/presence/0/country | 'jo'",
        "step with the day of another | /violation | {'steps':[{'type':'COMMITTEE_WARNING','on':'2025-01-01'}]}",
        "period of another step | /violation | {'steps':[{'type':'CORRECTED','on':'2025-01-01','period':'P1M'}]}",
        "chair among the seats | /committee | {'seats':[{'seat':'CHAIR'}]}",
        "seat that attends twice | /meeting | {'attending':['CHAIR','CHAIR']}",
        "negative number | /meeting | {'votesFor':-1}",
        "victim without a subject | /subject | null"
    })
    void should_both_refuse_a_file_of_another_shape(String what, String pointer, String value) {
        String json = CaseJson.valid().set(pointer, value).text();

        assertThat(problems(json)).isNotEmpty();
        assertThat(fits(json)).isFalse();
    }

    @Test
    void should_both_refuse_a_screening_of_nobody() {
        String json = "{\"format\":\"ihala-case/1\",\"staff\":{},\"screening\":{}}";

        assertThat(problems(json)).containsExactly("subject: is required");
        assertThat(fits(json)).isFalse();
        assertThat(fits(json.replace("\"screening\":{}", "\"screening\":null"))).isTrue();
    }

    @Test
    void should_both_refuse_an_id_that_is_too_long() {
        for (int length : List.of(200, 201)) {
            String json = CaseJson.valid().set("/caseId", "'" + "x".repeat(length) + "'").text();

            assertThat(problems(json).isEmpty()).isEqualTo(length == 200);
            assertThat(fits(json)).isEqualTo(length == 200);
        }
    }

    @Test
    void should_both_refuse_a_reference_that_is_too_long() {
        for (int length : List.of(10_000, 10_001)) {
            String json = CaseJson.valid().set("/acts/0/reference", "'" + "x".repeat(length) + "'").text();

            assertThat(problems(json).isEmpty()).isEqualTo(length == 10_000);
            assertThat(fits(json)).isEqualTo(length == 10_000);
        }
    }

    /** To JSON Schema 2.0 is a whole number, and a list of all countries would age in it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "/meeting/votesFor | 2.0", "/meeting/votesFor | 0e0", "/caseId | '\\ud83d\\ude00\\udb40\\udc41'",
        "/persons/0/nationalities | ['ZZ']", "/screening/country | 'ZZ'",
        "/screening/overstay | {'from':'2025-01-02','to':'2025-01-01'}"
    })
    void should_leave_to_the_reader_what_the_schema_cannot_say(String pointer, String value) {
        String json = CaseJson.everyMatter().set(pointer, value).text();

        assertThat(fits(json)).isTrue();
        assertThat(problems(json)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "7", "'case'", "null"})
    void should_both_refuse_what_is_no_object(String json) {
        String text = json.replace('\'', '"');

        assertThat(fits(text)).isFalse();
        assertThat(problems(text)).isNotEmpty();
    }
}
