package org.ihala.rules.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.ihala.rules.CaseFile;
import org.ihala.rules.InvalidCaseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class InvalidCaseFileTest {

    /** Stands in every wrong value below; no message may repeat it. */
    private static final String CANARY = "CANARY7Q";

    @ParameterizedTest
    @CsvSource({
        "/extra, extra",
        "/persons/0/name, persons[0].name",
        "/persons/0/presence/0/city, persons[0].presence[0].city",
        "/relations/0/since, relations[0].since",
        "/acts/0/given, acts[0].given",
        "/acts/1/crimeBefell, acts[1].crimeBefell"
    })
    void should_refuse_an_unknown_field(String pointer, String path) {
        assertOnlyProblem(CaseJson.valid().set(pointer, "true"), path + ": is no field of the format");
    }

    @Test
    void should_not_repeat_a_field_name_that_looks_like_content() {
        assertOnlyProblem(CaseJson.valid().set("/born 1990-03-02", "true"), "?: is no field of the format");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "'subject':'p2' | 'subject':'p2','subject':'p1' | subject: is given twice",
        "'id':'p1' | 'id':'p1','id':'p1' | persons[0].id: is given twice",
        "'country':'JO' | 'country':'JO','country':null | persons[0].presence[0].country: is given twice",
        "'given':true | 'given':true,'given':false | acts[1].given: is given twice"
    }, quoteCharacter = '"')
    void should_refuse_a_field_that_is_given_twice(String once, String twice, String problem) {
        String json = CaseJson.valid().text().replace(once.replace('\'', '"'), twice.replace('\'', '"'));

        assertThat(CaseJson.problems(json)).containsExactly(problem);
    }

    static Stream<Arguments> wrongTypes() {
        return Stream.of(
                wrongType("is not a text", "/format", "/caseId", "/asOf", "/subject", "/victim", "/persons/0/id",
                        "/persons/0/birthDate", "/persons/0/sex", "/persons/0/presence/0/country",
                        "/persons/0/presence/0/from", "/persons/0/presence/0/to", "/relations/0/type",
                        "/relations/0/from", "/relations/0/to", "/acts/0/type", "/acts/0/date", "/acts/0/person",
                        "/acts/0/reference", "/acts/1/by"),
                wrongType("is not true or false", "/relationsComplete", "/persons/0/speaksArabic",
                        "/persons/0/refugeeOrAsylumSeeker", "/persons/0/legallyCapable", "/persons/0/suspectedOffender",
                        "/persons/0/presenceComplete", "/acts/0/crimeBefell", "/acts/1/given"),
                wrongType("is not a list", "/persons", "/relations", "/acts", "/persons/0/nationalities",
                        "/persons/0/presence", "/persons/1/bornBetween"),
                wrongType("is not an object", "/persons/0", "/relations/0", "/acts/0", "/persons/0/presence/0"))
                .flatMap(arguments -> arguments);
    }

    private static Stream<Arguments> wrongType(String what, String... pointers) {
        List<String> values = switch (what) {
            case "is not a text" -> List.of("7", "true", "{}", "['" + CANARY + "']");
            case "is not true or false" -> List.of("1", "'" + CANARY + "'", "[]", "{}");
            default -> List.of("0.5", "'" + CANARY + "'", "false");
        };
        return Stream.of(pointers)
                .flatMap(pointer -> values.stream().map(value -> Arguments.of(pointer, value, path(pointer) + ": " + what)));
    }

    private static String path(String pointer) {
        return pointer.substring(1).replaceAll("/(\\d+)", "[$1]").replace('/', '.');
    }

    @ParameterizedTest
    @MethodSource("wrongTypes")
    void should_refuse_a_value_of_another_type(String pointer, String value, String problem) {
        List<String> problems = CaseJson.valid().set(pointer, value).problems();

        assertThat(problems).contains(problem).noneMatch(line -> line.contains(CANARY));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "2021-02-29", "2021-13-01", "2021-00-10", "2021-3-12", "21-03-12", "12.03.2021", "2021-03-12T00:00", " 2021-03-12",
        "", "1849-12-31", "2200-01-01", "+2021-03-12", "٢٠٢١-٠٣-١٢", CANARY
    })
    void should_refuse_a_bad_date_wherever_it_stands(String date) {
        for (String pointer : List.of("/asOf", "/persons/0/birthDate", "/persons/1/bornBetween/1",
                "/persons/0/presence/0/from", "/persons/0/presence/0/to", "/acts/1/date")) {
            String path = path(pointer).replace("bornBetween[1]", "bornBetween");
            assertThat(CaseJson.valid().set(pointer, "'" + date + "'").problems())
                    .containsExactly(path + ": is not a date of the form YYYY-MM-DD between 1850 and 2199");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1850-01-01", "2199-12-31", "2020-02-29"})
    void should_accept_the_first_and_the_last_day_of_the_range(String date) {
        assertThat(CaseJson.valid().set("/asOf", "'" + date + "'").read().asOf())
                .hasValueSatisfying(day -> assertThat(day).isEqualTo(date));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/format", "/subject", "/persons/0/id", "/persons/0/presence/0/country",
        "/persons/0/presence/0/from", "/relations/0/type", "/relations/0/from", "/relations/0/to", "/acts/0/type",
        "/acts/0/date", "/acts/0/person"})
    void should_refuse_a_file_without_a_required_field(String pointer) {
        String path = path(pointer);

        assertThat(CaseJson.valid().remove(pointer).problems())
                .containsExactly(pointer.equals("/format") ? "format: must be \"ihala-case/1\"" : path + ": is required");
        assertThat(CaseJson.valid().set(pointer, "null").problems())
                .isEqualTo(CaseJson.valid().remove(pointer).problems());
    }

    @Test
    void should_refuse_another_format() {
        assertOnlyProblem(CaseJson.valid().set("/format", "'ihala-case/2'"), "format: must be \"ihala-case/1\"");
    }

    @ParameterizedTest
    @CsvSource({
        "/subject, subject", "/victim, victim", "/relations/0/from, relations[0].from", "/relations/0/to, relations[0].to",
        "/acts/0/person, acts[0].person", "/acts/1/by, acts[1].by"
    })
    void should_refuse_an_id_of_nobody(String pointer, String path) {
        assertOnlyProblem(
                CaseJson.valid().set(pointer, "'" + CANARY + "'"), path + ": names no person of this case");
    }

    @ParameterizedTest
    @ValueSource(strings = {"WISH_TO_LEAVE", "WISH_TO_RETURN"})
    void should_refuse_a_wish_of_nobody(String type) {
        assertOnlyProblem(
                CaseJson.withActs("{'type':'" + type + "','date':'2021-03-01','person':'p1','by':'" + CANARY + "'}"),
                "acts[0].by: names no person of this case");
    }

    @ParameterizedTest
    @ValueSource(strings = {"WISH_TO_RETURN", "COUNTRY_ACCEPTS"})
    void should_refuse_an_act_about_no_country(String type) {
        for (String code : List.of("ph", "PHL", "ZZ", "", "Jordan", CANARY)) {
            assertOnlyProblem(
                    CaseJson.withActs("{'type':'" + type + "','date':'2021-03-01','person':'p1','country':'" + code + "'}"),
                    "acts[0].country: is no ISO 3166-1 alpha-2 country code");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "WISH_TO_RETURN, country, is not a text", "WISH_TO_RETURN, free, is not true or false",
        "COUNTRY_ACCEPTS, country, is not a text", "COUNTRY_ACCEPTS, accepts, is not true or false",
        "IDENTIFICATION, by, is not a text", "IDENTIFICATION, as, is not a text"
    })
    void should_refuse_a_value_of_another_type_in_an_act_of_referral(String type, String field, String problem) {
        for (String value : List.of("7", "{}", "['" + CANARY + "']")) {
            assertOnlyProblem(
                    CaseJson.withActs("{'type':'" + type + "','date':'2021-03-01','person':'p1','" + field + "':"
                            + value + "}"),
                    "acts[0]." + field + ": " + problem);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"''", "'  '", "'a\\u0000b'", "'a\\nb'"})
    void should_refuse_an_id_that_is_blank_or_holds_control_characters(String id) {
        assertThat(CaseJson.valid().set("/caseId", id).problems())
                .containsExactly("caseId: is not an id of 1 to 200 characters");
    }

    @Test
    void should_refuse_an_id_that_is_too_long() {
        assertThat(CaseJson.valid().set("/caseId", "'" + "x".repeat(200) + "'").read().caseId()).hasSize(200);
        assertOnlyProblem(
                CaseJson.valid().set("/caseId", "'" + "x".repeat(201) + "'"),
                "caseId: is not an id of 1 to 200 characters");
    }

    @Test
    void should_refuse_two_persons_with_one_id() {
        assertOnlyProblem(
                CaseJson.valid().set("/persons/-", "{'id':'p1'}"), "persons[2].id: is the id of persons[0] too");
    }

    @Test
    void should_refuse_a_victim_who_is_the_subject() {
        assertThat(CaseJson.valid().set("/victim", "'p2'").problems())
                .singleElement().asString().startsWith("victim: is the subject");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "PARENT_OF", "SPOUSE_OF", "SIBLING_OF", "GRANDPARENT_OF", "ADOPTIVE_PARENT_OF", "FOSTER_PARENT_OF",
        "NURSING_SIBLING_OF", "GUARDIAN_OF", "CUSTODIAN_OF"
    })
    void should_refuse_a_relation_of_a_person_to_itself(String type) {
        assertOnlyProblem(
                CaseJson.valid().set("/relations/0", "{'type':'" + type + "','from':'p1','to':'p1'}"),
                "relations[0]: relates a person to itself");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2014-01-01", "2013-12-31"})
    void should_refuse_a_parent_who_is_not_older_than_the_child(String birthOfParent) {
        assertOnlyProblem(
                CaseJson.valid().set("/persons/0/birthDate", "'" + birthOfParent + "'"),
                "relations[0]: the parent is not older than the child");
    }

    @Test
    void should_accept_a_parent_who_may_be_older_than_the_child() {
        assertThat(CaseJson.valid().set("/persons/0/birthDate", "'2013-12-30'").read()).isNotNull();
        assertThat(CaseJson.valid().remove("/persons/0/birthDate").read()).isNotNull();
    }

    @Test
    void should_refuse_a_grandparent_who_is_not_older_than_the_grandchild() {
        assertThat(CaseJson.valid()
                        .set("/relations/0/type", "'GRANDPARENT_OF'")
                        .set("/persons/0/birthDate", "'2020-01-01'")
                        .problems())
                .singleElement().asString().startsWith("relations[0]: the grandparent is not older");
    }

    @Test
    void should_refuse_descent_that_closes_a_circle() {
        assertOnlyProblem(
                CaseJson.valid()
                        .set("/persons/-", "{'id':'p3'}")
                        .set("/relations/-", "{'type':'PARENT_OF','from':'p2','to':'p3'}")
                        .set("/relations/-", "{'type':'GRANDPARENT_OF','from':'p3','to':'p1'}"),
                "relations[0]: makes a person their own ancestor");
    }

    @Test
    void should_name_a_relation_of_the_circle_and_none_that_only_leads_into_or_out_of_it() {
        assertOnlyProblem(
                CaseJson.valid()
                        .set("/persons/-", "{'id':'p3'}")
                        .set("/persons/-", "{'id':'p4'}")
                        .set("/relations/0", "{'type':'PARENT_OF','from':'p1','to':'p2'}")
                        .set("/relations/-", "{'type':'PARENT_OF','from':'p3','to':'p4'}")
                        .set("/relations/-", "{'type':'PARENT_OF','from':'p2','to':'p3'}")
                        .set("/relations/-", "{'type':'PARENT_OF','from':'p3','to':'p2'}"),
                "relations[2]: makes a person their own ancestor");
    }

    @Test
    void should_refuse_presence_that_ends_before_it_begins() {
        assertOnlyProblem(
                CaseJson.valid().set("/persons/0/presence/0/to", "'2019-05-31'"),
                "persons[0].presence[0]: ends before it begins");
    }

    @Test
    void should_refuse_a_stay_fixed_to_end_before_it_begins() {
        String admission = "{'type':'ADMISSION','date':'2021-03-10','person':'p1','until':'%s'}";

        assertThat(CaseJson.withActs(admission.formatted("2021-03-09")).problems())
                .containsExactly("acts[0].until: is before the day of the admission");
        assertThat(CaseJson.withActs(admission.formatted("2021-03-10")).read()).isNotNull();
    }

    @Test
    void should_accept_presence_of_one_day() {
        assertThat(CaseJson.valid().set("/persons/0/presence/0/to", "'2019-06-01'").read()).isNotNull();
    }

    @Test
    void should_refuse_a_birth_range_beside_a_birth_date() {
        assertOnlyProblem(
                CaseJson.valid().set("/persons/0/bornBetween", "['1990-01-01','1990-12-31']"),
                "persons[0].bornBetween: stands beside birthDate; give one of the two");
    }

    @Test
    void should_refuse_a_birth_range_that_is_reversed() {
        assertOnlyProblem(
                CaseJson.valid().set("/persons/1/bornBetween", "['2013-12-31','2012-01-01']"),
                "persons[1].bornBetween: the earliest date is after the latest");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "['2012-01-01']", "['2012-01-01','2012-01-02','2012-01-03']"})
    void should_refuse_a_birth_range_that_is_no_pair(String range) {
        assertOnlyProblem(
                CaseJson.valid().set("/persons/1/bornBetween", range),
                "persons[1].bornBetween: is not a pair of dates, the earliest and the latest");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[null,'2012-01-01']", "[2012, 2013]", "[{},'2012-01-01']"})
    void should_refuse_a_birth_range_that_holds_no_dates(String range) {
        assertOnlyProblem(
                CaseJson.valid().set("/persons/1/bornBetween", range), "persons[1].bornBetween: is not a list of dates");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jo", "JOR", "ZZ", "XK", "", "Jordan", "ＪＯ", CANARY})
    void should_refuse_what_is_no_country_code(String code) {
        assertOnlyProblem(
                CaseJson.valid().set("/persons/0/presence/0/country", "'" + code + "'"),
                "persons[0].presence[0].country: is no ISO 3166-1 alpha-2 country code");
        assertOnlyProblem(
                CaseJson.valid().set("/persons/0/nationalities", "['JO','" + code + "',null]"),
                "persons[0].nationalities: holds something that is no ISO 3166-1 alpha-2 country code");
    }

    @ParameterizedTest
    @ValueSource(strings = {"JO", "PH", "IQ", "PS", "LY", "BD", "SS"})
    void should_accept_country_codes(String code) {
        assertThat(CaseJson.valid().set("/persons/0/nationalities", "['" + code + "']").read().person("p1").nationalities())
                .containsExactly(code);
    }

    @ParameterizedTest
    @CsvSource({
        "PROSECUTION_STOPPED, offence", "PROSECUTION_STOPPED, role", "PROSECUTION_STOPPED, approval",
        "EMERGENCY_APPROVAL, by", "EMERGENCY_APPROVAL, urgency", "EMERGENCY_APPROVAL, indicates",
        "CAREGIVER_DECISION, by", "EXTENSION_NOMINATION, by", "NO_CAUSE_TO_NOTIFY, by", "EXTENSION, by", "STATUS_DISPROVED, by",
        "IDENTIFICATION, by", "IDENTIFICATION, as"
    })
    void should_refuse_a_value_outside_the_list_of_the_format(String type, String field) {
        for (String value : List.of(CANARY, "minister", "")) {
            assertThat(CaseJson.withActs("{'type':'" + type + "','date':'2021-03-01','person':'p1','" + field + "':'"
                                    + value + "'}").problems())
                    .singleElement()
                    .asString()
                    .matches("acts\\[0\\]\\." + field + ": is none of \\[[A-Z_, ]+\\]")
                    .doesNotContain(CANARY);
        }
    }

    @ParameterizedTest
    @CsvSource({"/persons/0/sex, persons[0].sex", "/relations/0/type, relations[0].type", "/acts/0/type, acts[0].type"})
    void should_refuse_an_unknown_sex_relation_or_act(String pointer, String path) {
        assertThat(CaseJson.valid().set(pointer, "'" + CANARY + "'").problems())
                .singleElement().asString().startsWith(path + ": is no").doesNotContain(CANARY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"police", "9LIVES", "TWO WORDS", ""})
    void should_refuse_what_is_no_code_of_a_body(String code) {
        assertOnlyProblem(
                CaseJson.withActs("{'type':'EMERGENCY_APPROVAL','date':'2021-03-01','person':'p1','informedBy':'"
                        + code + "'}"),
                "acts[0].informedBy: is not a code in capital letters");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Art. 13", "13-b", "/13", "13/bb", "", "JO-NRM:", ":1", "jo-nrm:1", "JO-NRM:1/", "JO-NRM:1//a", "JO-NRM:A",
        "JO-NRM:1/a/b/c/d/e", "JO NRM:1", "JO-NRM:1 ", "JO-NRM/1", "1JO:1", "JO-NRM:" + CANARY
    })
    void should_refuse_what_is_no_provision(String provision) {
        assertOnlyProblem(
                CaseJson.withActs("{'type':'DUTY_DONE','date':'2021-03-01','person':'p1','provision':'" + provision + "'}"),
                "acts[0].provision: is not a provision id");
    }

    @Test
    void should_report_all_errors_at_once() {
        assertThat(CaseJson.valid()
                        .set("/asOf", "'tomorrow'")
                        .set("/extra", "1")
                        .set("/persons/0/birthDate", "'1990-02-30'")
                        .set("/persons/0/sex", "'X'")
                        .set("/persons/0/presence/0/to", "'2019-05-31'")
                        .set("/relations/0/from", "'nobody'")
                        .set("/acts/0/crimeBefell", "'yes'")
                        .set("/acts/1/date", "'soon'")
                        .set("/acts/1/given", "0")
                        .problems())
                .extracting(line -> line.substring(0, line.indexOf(':')))
                .containsExactlyInAnyOrder("asOf", "extra", "persons[0].birthDate", "persons[0].sex",
                        "persons[0].presence[0]", "relations[0].from", "acts[0].crimeBefell", "acts[1].date",
                        "acts[1].given");
    }

    @Test
    void should_report_errors_of_fields_and_of_the_whole_case_together() {
        assertThat(CaseJson.valid()
                        .set("/persons/0/sex", "'X'")
                        .set("/relations/0/from", "'nobody'")
                        .set("/acts/1/by", "'nobody'")
                        .problems())
                .hasSize(3)
                .anyMatch(line -> line.startsWith("persons[0].sex: "))
                .contains("relations[0].from: names no person of this case", "acts[1].by: names no person of this case");
    }

    @Test
    void should_not_accuse_other_places_of_what_an_unreadable_person_causes() {
        assertThat(CaseJson.valid().remove("/persons/0/id").problems()).containsExactly("persons[0].id: is required");
        assertThat(CaseJson.valid().set("/persons", "{}").problems()).containsExactly("persons: is not a list");
    }

    @Test
    void should_report_errors_of_the_whole_case_without_a_subject() {
        assertThat(CaseJson.valid().remove("/subject").set("/victim", "'nobody'").problems())
                .containsExactly("subject: is required", "victim: names no person of this case");
    }

    @Test
    void should_give_the_place_in_the_file_after_entries_that_cannot_be_read() {
        String reversed = "{'country':'JO','from':'2021-01-02','to':'2021-01-01'}";
        assertThat(CaseJson.valid()
                        .set("/persons/1/presence", "[{'country':'JO'}," + reversed + "]")
                        .set("/relations/0", "{}")
                        .set("/relations/-", "{'type':'SPOUSE_OF','from':'p1','to':'p1'}")
                        .set("/acts/0", "7")
                        .set("/acts/-", "{'type':'EXIT','date':'2021-03-11','person':'nobody'}")
                        .problems())
                .contains(
                        "persons[1].presence[0].from: is required",
                        "persons[1].presence[1]: ends before it begins",
                        "relations[1]: relates a person to itself",
                        "acts[0]: is not an object",
                        "acts[2].person: names no person of this case");
    }

    @Test
    void should_make_the_same_checks_in_memory() {
        InvalidCaseException thrown = Assertions.catchThrowableOfType(
                InvalidCaseException.class,
                () -> CaseFile.of("p1")
                        .victim(CANARY)
                        .persons(List.of(Person.unknown("p1"), Person.unknown("p1")))
                        .relations(List.of(new Relation(Relation.Type.SPOUSE_OF, "p1", "p1")))
                        .build());

        assertThat(thrown.problems())
                .containsExactly(
                        "persons[1].id: is the id of persons[0] too",
                        "victim: names no person of this case",
                        "relations[0]: relates a person to itself");
    }

    private static void assertOnlyProblem(CaseJson json, String problem) {
        assertThat(json.problems()).containsExactly(problem);
    }
}
