package org.ihala.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Feeds the command line files that break the contract: exit 2, the path and the reason, and nothing decided. */
class BadInputTest {

    private static final Duration LIMIT = Duration.ofSeconds(5);

    /** A case of one person in which one field is replaced or added. */
    private static String file(String field, String value) {
        String persons = "[ { \"id\": \"p1\" }, { \"id\": \"p2\", \"birthDate\": \"1990-01-01\" } ]";
        List<String[]> fields = List.of(
                new String[] {"format", "\"ihala-case/1\""},
                new String[] {"asOf", "\"2020-01-01\""},
                new String[] {"subject", "\"p1\""},
                new String[] {"persons", persons},
                new String[] {"relations", "[]"},
                new String[] {"acts", "[]"});
        boolean known = fields.stream().anyMatch(entry -> entry[0].equals(field));
        return Stream.concat(
                        fields.stream().map(entry -> entry[0].equals(field) ? new String[] {field, value} : entry),
                        known ? Stream.empty() : Stream.<String[]>of(new String[] {field, value}))
                .map(entry -> "\"" + entry[0] + "\": " + entry[1])
                .collect(Collectors.joining(",\n  ", "{\n  ", "\n}"));
    }

    private static String act(String fields) {
        return file("acts", "[ { " + fields + " } ]");
    }

    private static String person(String fields) {
        return file("persons", "[ { \"id\": \"p1\", " + fields + " } ]");
    }

    private static String relation(String type, String from, String to) {
        return file("relations",
                "[ { \"type\": \"%s\", \"from\": \"%s\", \"to\": \"%s\" } ]".formatted(type, from, to));
    }

    private static String finding(boolean crime) {
        return "{ \"type\": \"PROSECUTOR_FINDING\", \"date\": \"2019-01-01\", \"person\": \"p1\", \"crimeBefell\": "
                + crime + " }";
    }

    @Test
    void should_decide_the_case_that_the_others_spoil() {
        assertThat(Call.decide(file("victim", "null")).code()).isZero();
        assertThat(Call.decide(act("\"type\": \"EXIT\", \"date\": \"2019-01-01\", \"person\": \"p1\"")).code())
                .isZero();
    }

    static Stream<Arguments> contractBreaches() {
        String exit = "\"type\": \"EXIT\", \"date\": \"2019-01-01\", \"person\": \"p1\"";
        return Stream.of(
                Arguments.of("unknown field", file("name", "\"x\""), "name: "),
                Arguments.of("unknown field of a person", person("\"birthday\": \"1990-01-01\""),
                        "persons[0].birthday: "),
                Arguments.of("unknown field of an act", act(exit + ", \"why\": \"x\""), "acts[0].why: "),
                Arguments.of("field of another act", act(exit + ", \"given\": true"), "acts[0].given: "),
                Arguments.of("unknown field that is null", file("name", "null"), "name: "),
                Arguments.of("unknown indicator", file("screening", "{ \"indicators\": { \"ILO-12\": true } }"),
                        "screening.indicators.ILO-12: "),
                Arguments.of("identified by nobody known",
                        act("\"type\": \"IDENTIFICATION\", \"date\": \"2019-01-01\", \"person\": \"p1\","
                                + " \"by\": \"POLICE\""),
                        "acts[0].by: "),
                Arguments.of("wish to return of nobody known",
                        act("\"type\": \"WISH_TO_RETURN\", \"date\": \"2019-01-01\", \"person\": \"p1\","
                                + " \"by\": \"p9\""),
                        "acts[0].by: "),
                Arguments.of("answer of no country",
                        act("\"type\": \"COUNTRY_ACCEPTS\", \"date\": \"2019-01-01\", \"person\": \"p1\","
                                + " \"country\": \"XX\""),
                        "acts[0].country: "),
                Arguments.of("key given twice", file("asOf", "\"2020-01-01\", \"asOf\": \"2020-01-01\""), "asOf: "),
                Arguments.of("key of an act given twice", act(exit + ", \"date\": \"2019-01-01\""), "acts[0].date: "),
                Arguments.of("format missing", file("format", "null"), "format: "),
                Arguments.of("format of the future", file("format", "\"ihala-case/2\""), "format: "),
                Arguments.of("subject missing", file("subject", "null"), "subject: "),
                Arguments.of("number for a text", file("subject", "1"), "subject: "),
                Arguments.of("text for a list", file("persons", "\"p1\""), "persons: "),
                Arguments.of("list for an object", file("acts", "[[]]"), "acts[0]: "),
                Arguments.of("text for a truth", person("\"speaksArabic\": \"no\""), "persons[0].speaksArabic: "),
                Arguments.of("number for a truth", person("\"speaksArabic\": 0"), "persons[0].speaksArabic: "),
                Arguments.of("unknown word of a choice", person("\"sex\": \"female\""), "persons[0].sex: "),
                Arguments.of("unknown country", person("\"nationalities\": [\"XX\"]"), "persons[0].nationalities: "),
                Arguments.of("unknown act", act("\"type\": \"ARREST\", \"date\": \"2019-01-01\", \"person\": \"p1\""),
                        "acts[0].type: "),
                Arguments.of("act without a date", act("\"type\": \"EXIT\", \"person\": \"p1\""), "acts[0].date: "),
                Arguments.of("unknown relation", relation("UNCLE_OF", "p1", "p2"), "relations[0].type: "),
                Arguments.of("blank id", file("subject", "\" \""), "subject: "),
                Arguments.of("day that is none", file("asOf", "\"2021-02-29\""), "asOf: "),
                Arguments.of("month that is none", file("asOf", "\"2021-13-01\""), "asOf: "),
                Arguments.of("date in another form", file("asOf", "\"1/1/2020\""), "asOf: "),
                Arguments.of("date with a time", file("asOf", "\"2020-01-01T00:00:00Z\""), "asOf: "),
                Arguments.of("date in Arabic digits", file("asOf", "\"٢٠٢٠-٠١-٠١\""), "asOf: "),
                Arguments.of("year that is a slip", person("\"birthDate\": \"0199-01-01\""), "persons[0].birthDate: "),
                Arguments.of("range of one date", person("\"bornBetween\": [\"1990-01-01\"]"),
                        "persons[0].bornBetween: "),
                Arguments.of("range backwards", person("\"bornBetween\": [\"1991-01-01\", \"1990-01-01\"]"),
                        "persons[0].bornBetween: "),
                Arguments.of("range beside a date",
                        person("\"birthDate\": \"1990-01-01\", \"bornBetween\": [\"1990-01-01\", \"1991-01-01\"]"),
                        "persons[0].bornBetween: "),
                Arguments.of("presence that ends before it begins",
                        person("\"presence\": [ { \"country\": \"JO\", \"from\": \"2019-01-02\", \"to\": \"2019-01-01\" } ]"),
                        "persons[0].presence[0]: "),
                Arguments.of("subject nobody knows", file("subject", "\"p9\""), "subject: "),
                Arguments.of("victim nobody knows", file("victim", "\"p9\""), "victim: "),
                Arguments.of("victim who is the subject", file("victim", "\"p1\""), "victim: "),
                Arguments.of("act about nobody known",
                        act("\"type\": \"EXIT\", \"date\": \"2019-01-01\", \"person\": \"p9\""), "acts[0].person: "),
                Arguments.of("consent by nobody known",
                        act("\"type\": \"CONSENT\", \"date\": \"2019-01-01\", \"person\": \"p1\", \"by\": \"p9\""),
                        "acts[0].by: "),
                Arguments.of("relation to nobody known", relation("SIBLING_OF", "p1", "p9"), "relations[0].to: "),
                Arguments.of("two persons with one id", file("persons", "[ { \"id\": \"p1\" }, { \"id\": \"p1\" } ]"),
                        "persons[1].id: "),
                Arguments.of("person related to itself", relation("SIBLING_OF", "p1", "p1"), "relations[0]: "),
                Arguments.of("parent younger than the child",
                        "{ \"format\": \"ihala-case/1\", \"asOf\": \"2020-01-01\", \"subject\": \"p1\", \"persons\": ["
                                + " { \"id\": \"p1\", \"birthDate\": \"1990-01-01\" },"
                                + " { \"id\": \"p2\", \"birthDate\": \"1991-01-01\" } ],"
                                + " \"relations\": [ { \"type\": \"PARENT_OF\", \"from\": \"p2\", \"to\": \"p1\" } ] }",
                        "relations[0]: "),
                Arguments.of("ancestor of oneself",
                        file("relations", "[ { \"type\": \"PARENT_OF\", \"from\": \"p1\", \"to\": \"p2\" },"
                                + " { \"type\": \"PARENT_OF\", \"from\": \"p2\", \"to\": \"p1\" } ]"),
                        "relations[0]: "),
                Arguments.of("acts of one day that contradict each other",
                        file("acts", "[ " + finding(true) + ", " + finding(false) + " ]"), "acts[1]: "));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("contractBreaches")
    void should_refuse_what_breaks_the_contract_and_say_where(String what, String json, String path) {
        Call call = refused(json.getBytes(StandardCharsets.UTF_8));

        assertThat(call.err().lines()).singleElement().satisfies(line -> assertThat(line)
                .startsWith(path)
                .hasSizeGreaterThan(path.length() + 5));
    }

    private static Arguments matter(String what, String name, String value, String line) {
        return Arguments.of(what, file(name, value), line);
    }

    private static String meeting(String fields) {
        return "{ \"attending\": [\"CHAIR\", \"LABOUR\"], " + fields + " }";
    }

    private static String seat(String fields) {
        return "{ \"seats\": [ { \"seat\": \"HEALTH\" }, { " + fields + " } ] }";
    }

    private static String report(String fields) {
        return "{ \"submitted\": [ { \"date\": \"2019-03-01\", " + fields + " } ] }";
    }

    private static String member(String fields) {
        return "{ \"members\": [ {}, { " + fields + " } ] }";
    }

    private static String step(String fields) {
        return "{ \"steps\": [ { \"type\": \"CORRECTED\", \"on\": \"2019-03-01\" }, { " + fields + " } ] }";
    }

    static Stream<Arguments> brokenMatters() {
        String noDate = "is not a date of the form YYYY-MM-DD between 1850 and 2199";
        String noNumber = "is not a whole number from 0 to 9999";
        String noField = "is no field of the format";
        String seats =
                "[CHAIR, JUSTICE, INTERIOR, LABOUR, HEALTH, PUBLIC_SECURITY, CIVIL_1, CIVIL_2, CIVIL_3]";
        return Stream.of(
                matter("list for a matter", "meeting", "[]", "meeting: is not an object"),
                matter("text for a matter", "violation", "\"x\"", "violation: is not an object"),
                matter("unknown field of a matter", "visit", "{ \"guest\": \"x\" }", "visit.guest: " + noField),
                matter("field of another matter", "meeting", "{ \"chair\": \"OTHER\" }", "meeting.chair: " + noField),
                matter("field of another step", "violation",
                        step("\"type\": \"CORRECTED\", \"on\": \"2019-03-02\", \"period\": \"P1M\""),
                        "violation.steps[1].period: " + noField),
                matter("what a warning cancels", "violation",
                        step("\"type\": \"MINISTER_WARNING\", \"sentOn\": \"2019-03-02\","
                                + " \"cancels\": \"APPROVAL\""),
                        "violation.steps[1].cancels: " + noField),
                matter("unknown field of a permission", "visit", "{ \"approval\": { \"why\": \"x\" } }",
                        "visit.approval.why: " + noField),
                matter("truth for a permission", "belonging", "{ \"approval\": true }",
                        "belonging.approval: is not an object"),
                matter("unknown giver of a permission", "outing", "{ \"decision\": { \"by\": \"MINISTER\" } }",
                        "outing.decision.by: is none of [DIRECTOR, DELEGATE, OTHER]"),
                matter("text for a truth", "outing", "{ \"formCompleted\": \"yes\" }",
                        "outing.formCompleted: is not true or false"),
                matter("unknown entrant", "entryToWomensArea", "{ \"entrant\": \"POLICE\" }",
                        "entryToWomensArea.entrant: is none of [ASSIGNED_STAFF, RESIDENT, OTHER]"),
                matter("unknown sex", "entryToWomensArea", "{ \"entrantSex\": \"F\" }",
                        "entryToWomensArea.entrantSex: is none of [FEMALE, MALE]"),
                matter("man who is a woman living there", "entryToWomensArea",
                        "{ \"entrant\": \"RESIDENT\", \"entrantSex\": \"MALE\" }",
                        "entryToWomensArea.entrantSex: does not fit a woman who lives there"),
                matter("unknown thing", "belonging", "{ \"kind\": \"WEAPON\" }",
                        "belonging.kind: is none of [PERSONAL_ITEM, PHONE, DEVICE, EQUIPMENT]"),
                matter("day that is none", "belonging", "{ \"broughtInOn\": \"2019-02-29\" }",
                        "belonging.broughtInOn: " + noDate),
                matter("unknown basis of a disclosure", "disclosure", "{ \"basis\": \"NEWS\" }",
                        "disclosure.basis: is none of [NONE, THIS_REGULATION, OTHER_LAW]"),
                matter("roommate nobody knows", "placement", "{ \"with\": [\"p9\"] }",
                        "placement.with[0]: names no person of this case"),
                matter("roommate who is the subject", "placement", "{ \"with\": [\"p2\", \"p1\"] }",
                        "placement.with[1]: is the subject"),
                matter("roommate named twice", "placement", "{ \"with\": [\"p2\", \"p2\"] }",
                        "placement.with[1]: is named twice"),
                matter("roommate who is a number", "placement", "{ \"with\": [7] }",
                        "placement.with: holds something that is not an id of 1 to 200 characters"),
                matter("roommates as a text", "placement", "{ \"with\": \"p2\" }", "placement.with: is not a list"),
                matter("necessity found by nobody known", "placement", "{ \"necessity\": { \"by\": \"HOUSE\" } }",
                        "placement.necessity.by: is none of [DIRECTOR, DELEGATE, OTHER]"),
                matter("registered before it was founded", "association",
                        "{ \"foundedOn\": \"2010-01-01\", \"foundingMeetingOn\": \"2010-01-02\" }",
                        "association.foundedOn: is before the founding meeting"),
                matter("unknown kind of association", "association", "{ \"kind\": \"CHARITY\" }",
                        "association.kind: is none of [ORDINARY, PRIVATE, CLOSED]"),
                matter("date in another form", "association", "{ \"nominatedOn\": \"1/6/2015\" }",
                        "association.nominatedOn: " + noDate),
                matter("seat of the chair", "committee", seat("\"seat\": \"CHAIR\""),
                        "committee.seats[1].seat: is given by the field chair"),
                matter("seat named twice", "committee", seat("\"seat\": \"HEALTH\""),
                        "committee.seats[1].seat: is named twice"),
                matter("seat without a name", "committee", seat("\"filled\": true"),
                        "committee.seats[1].seat: is required"),
                matter("unknown seat", "committee", seat("\"seat\": \"FINANCE\""),
                        "committee.seats[1].seat: is none of " + seats),
                matter("named before the predecessor", "committee",
                        seat("\"seat\": \"CIVIL_1\", \"namedOn\": \"2019-01-01\","
                                + " \"replacesMemberNamedOn\": \"2019-01-02\""),
                        "committee.seats[1].namedOn: is before the predecessor was named"),
                matter("ended before named", "committee",
                        seat("\"seat\": \"CIVIL_1\", \"namedOn\": \"2019-01-02\", \"endedOn\": \"2019-01-01\""),
                        "committee.seats[1].endedOn: is before the member was named"),
                matter("member who attends twice", "meeting", "{ \"attending\": [\"LABOUR\", \"LABOUR\"] }",
                        "meeting.attending: names a seat twice"),
                matter("member nobody knows", "meeting", "{ \"attending\": [\"PRESIDENT\"] }",
                        "meeting.attending: holds something that is none of " + seats),
                matter("empty seat that attends", "meeting", meeting("\"vacant\": [\"LABOUR\"]"),
                        "meeting.vacant: names a seat that attended"),
                matter("more votes than members", "meeting", meeting("\"votesFor\": 3"),
                        "meeting.votesFor: is more than attended"),
                matter("votes without a vote", "meeting", meeting("\"voteTaken\": false, \"votesFor\": 0"),
                        "meeting.votesFor: stands beside voteTaken false"),
                matter("votes below zero", "meeting", meeting("\"votesFor\": -1"), "meeting.votesFor: " + noNumber),
                matter("half a vote", "meeting", meeting("\"votesFor\": 1.5"), "meeting.votesFor: " + noNumber),
                matter("votes as a text", "meeting", meeting("\"votesFor\": \"2\""), "meeting.votesFor: " + noNumber),
                matter("first with one before", "meeting", "{ \"first\": true, \"previous\": \"2019-01-01\" }",
                        "meeting.previous: stands beside first true"),
                matter("meeting before the one before", "meeting",
                        "{ \"date\": \"2019-01-01\", \"previous\": \"2019-01-01\" }",
                        "meeting.previous: is not before the meeting"),
                matter("vote of an absent chair", "meeting", "{ \"attending\": [\"LABOUR\"], \"chairVotedFor\": true }",
                        "meeting.chairVotedFor: does not fit the votes or the attendance"),
                matter("more staff than members", "subcommittee", "{ \"members\": 2, \"membersFromHouseStaff\": 3 }",
                        "subcommittee.membersFromHouseStaff: is more than there are members"),
                matter("too many to be true", "subcommittee", "{ \"members\": 10000 }",
                        "subcommittee.members: " + noNumber),
                matter("work that ends before it begins", "staff",
                        member("\"experience\": [ { \"area\": \"CARE\","
                                + " \"from\": \"2019-01-02\", \"to\": \"2019-01-01\" } ]"),
                        "staff.members[1].experience[0]: ends before it begins"),
                matter("work in no area", "staff", member("\"experience\": [ { \"from\": \"2019-01-02\" } ]"),
                        "staff.members[1].experience[0].area: is required"),
                matter("unknown field of work", "staff", member("\"fields\": [\"MEDICAL\"]"),
                        "staff.members[1].fields: holds something that is none of"
                                + " [LEGAL, SOCIAL, PSYCHOLOGICAL, FINANCIAL]"),
                matter("member of staff who is a text", "staff", "{ \"members\": [\"p1\"] }",
                        "staff.members[0]: is not an object"),
                matter("report without a day", "reports", "{ \"submitted\": [ { \"technical\": true } ] }",
                        "reports.submitted[0].date: is required"),
                matter("studied before the report", "reports", report("\"studiedOn\": \"2019-02-28\""),
                        "reports.submitted[0].studiedOn: is before the report"),
                matter("recommended before it was studied", "reports",
                        report("\"studiedOn\": \"2019-03-03\", \"recommendedOn\": \"2019-03-02\""),
                        "reports.submitted[0].recommendedOn: is before the report was studied"),
                matter("adopted before it was recommended", "reports",
                        report("\"recommendedOn\": \"2019-03-03\", \"adoptedOn\": \"2019-03-02\""),
                        "reports.submitted[0].adoptedOn: is before the recommendations"),
                matter("nothing to recommend, and adopted", "reports",
                        report("\"recommendationNeeded\": false, \"adoptedOn\": \"2019-03-04\""),
                        "reports.submitted[0].recommendationNeeded: is false beside a recommendation"),
                matter("visit on no day", "reports", "{ \"visits\": [\"2019-13-01\"] }", "reports.visits: " + noDate),
                matter("program that never started", "reports", "{ \"programs\": [ {} ] }",
                        "reports.programs[0].startedOn: is required"),
                matter("step of no type", "violation", step("\"on\": \"2019-03-02\""),
                        "violation.steps[1].type: is required"),
                matter("step without a day", "violation", step("\"type\": \"MANAGING_COMMITTEE\""),
                        "violation.steps[1].on: is required"),
                matter("warning not sent", "violation", step("\"type\": \"COMMITTEE_WARNING\""),
                        "violation.steps[1].sentOn: is required"),
                matter("time of a warning that is none", "violation",
                        step("\"type\": \"COMMITTEE_WARNING\", \"sentOn\": \"2019-03-02\", \"period\": \"1 month\""),
                        "violation.steps[1].period: is not a period such as P1M or P15D"),
                matter("unknown manager of a House", "violation", "{ \"body\": \"PRIVATE\" }",
                        "violation.body: is none of [STATE, ASSOCIATION]"),
                matter("report that nobody owes", "institutionalReports",
                        "{ \"submitted\": [ { \"on\": \"2019-01-01\" } ] }",
                        "institutionalReports.submitted[0].report: is required"),
                matter("unknown element", "screening", "{ \"elements\": { \"means\": { \"debt\": true } } }",
                        "screening.elements.means.debt: " + noField),
                matter("number for an indicator", "screening", "{ \"indicators\": { \"ILO-01\": 1 } }",
                        "screening.indicators.ILO-01: is not true or false"),
                matter("list of indicators", "screening", "{ \"indicators\": [\"ILO-01\"] }",
                        "screening.indicators: is not an object"),
                matter("unknown circumstance", "screening", "{ \"circumstances\": { \"escaped\": true } }",
                        "screening.circumstances.escaped: " + noField),
                matter("screening in no country", "screening", "{ \"country\": \"XX\" }",
                        "screening.country: is no ISO 3166-1 alpha-2 country code"),
                matter("reporter who is named", "screening", "{ \"reportedBy\": \"a neighbor\" }",
                        "screening.reportedBy: is not a code in capital letters"),
                matter("overstay backwards", "screening",
                        "{ \"overstay\": { \"from\": \"2019-01-02\", \"to\": \"2019-01-01\" } }",
                        "screening.overstay: ends before it begins"),
                matter("unknown purpose", "screening", "{ \"elements\": { \"purposes\": { \"marriage\": true } } }",
                        "screening.elements.purposes.marriage: " + noField),
                matter("text for a circumstance", "screening", "{ \"circumstances\": { \"detained\": \"yes\" } }",
                        "screening.circumstances.detained: is not true or false"),
                matter("number for consent", "screening", "{ \"consentToExploitation\": 0 }",
                        "screening.consentToExploitation: is not true or false"),
                matter("report on a day that is none", "screening", "{ \"reportedOn\": \"2019-02-29\" }",
                        "screening.reportedOn: " + noDate),
                matter("overstay from a day that is none", "screening", "{ \"overstay\": { \"from\": \"2019\" } }",
                        "screening.overstay.from: " + noDate),
                matter("elements as a list", "screening", "{ \"elements\": { \"acts\": [\"transport\"] } }",
                        "screening.elements.acts: is not an object"),
                matter("name of another standard", "screening", "{ \"vicMethodsOfControl\": [] }",
                        "screening.vicMethodsOfControl: " + noField));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("brokenMatters")
    void should_refuse_a_broken_matter_by_path_and_reason(String what, String json, String line) {
        assertThat(refused(json.getBytes(StandardCharsets.UTF_8)).err()).isEqualTo(line + "\n");
    }

    @Test
    void should_decide_the_matters_that_the_others_spoil() {
        for (String matter : List.of(
                "\"meeting\": " + meeting("\"votesFor\": 2"),
                "\"committee\": " + seat("\"seat\": \"CIVIL_1\""),
                "\"reports\": " + report("\"studiedOn\": \"2019-03-01\""),
                "\"staff\": " + member("\"fullTime\": true"),
                "\"violation\": " + step("\"type\": \"MINISTER_WARNING\", \"sentOn\": \"2019-03-02\""))) {
            Call call = Call.decide("{ \"format\": \"ihala-case/1\", \"asOf\": \"2020-01-01\", " + matter + " }");

            assertThat(call.code()).as(call.err()).isZero();
        }
    }

    @Test
    void should_need_a_subject_where_a_file_about_a_body_names_a_victim() {
        Call call = refused(("{ \"format\": \"ihala-case/1\", \"asOf\": \"2020-01-01\", \"victim\": \"p1\","
                        + " \"persons\": [ { \"id\": \"p1\" } ], \"meeting\": {} }")
                .getBytes(StandardCharsets.UTF_8));

        assertThat(call.err()).isEqualTo("subject: is required\n");
    }

    @Test
    void should_report_all_errors_of_matters_at_once_one_line_each() {
        Call call = refused(("{ \"format\": \"ihala-case/1\", \"asOf\": \"2020-01-01\","
                        + " \"meeting\": { \"votesFor\": -1, \"calledBy\": 2, \"secretary\": [] },"
                        + " \"committee\": { \"seats\": [ 1, { \"seat\": \"CHAIR\", \"endedOn\": \"x\" } ] },"
                        + " \"violation\": { \"steps\": ["
                        + " { \"type\": \"MINISTER_WARNING\", \"on\": \"2019-01-01\" } ] } }")
                .getBytes(StandardCharsets.UTF_8));

        assertThat(call.err().lines().map(line -> line.substring(0, line.indexOf(": "))))
                .containsExactlyInAnyOrder(
                        "meeting.votesFor", "meeting.calledBy", "meeting.secretary", "committee.seats[0]",
                        "committee.seats[1].seat", "committee.seats[1].endedOn", "violation.steps[0].sentOn",
                        "violation.steps[0].on");
    }

    @Test
    void should_report_all_errors_at_once_one_line_each() {
        Call call = refused(("{ \"format\": \"ihala-case/1\", \"subject\": \"p1\", \"nickname\": \"x\", \"asOf\": 5,"
                        + " \"persons\": [ { \"id\": \"p1\", \"sex\": 1 }, 7 ],"
                        + " \"acts\": [ { \"type\": \"EXIT\", \"date\": \"x\", \"person\": \"p1\", \"by\": 1 } ] }")
                .getBytes(StandardCharsets.UTF_8));

        assertThat(call.err().lines().map(line -> line.substring(0, line.indexOf(": "))))
                .containsExactlyInAnyOrder(
                        "nickname", "asOf", "persons[0].sex", "persons[1]", "acts[0].date", "acts[0].by");
    }

    static Stream<Arguments> noJson() {
        byte[] whole = file("victim", "null").getBytes(StandardCharsets.UTF_8);
        byte[] badUtf8 = whole.clone();
        badUtf8[badUtf8.length / 2] = (byte) 0xC3;
        byte[] nul = whole.clone();
        nul[0] = 0;
        return Stream.of(
                Arguments.of("empty", new byte[0]),
                Arguments.of("blank", "  \n".getBytes(StandardCharsets.UTF_8)),
                Arguments.of("truncated", Arrays.copyOf(whole, whole.length / 2)),
                Arguments.of("the last bracket missing", Arrays.copyOf(whole, whole.length - 1)),
                Arguments.of("two texts in one file", (file("victim", "null") + "{}").getBytes(StandardCharsets.UTF_8)),
                Arguments.of("no object", "[]".getBytes(StandardCharsets.UTF_8)),
                Arguments.of("null", "null".getBytes(StandardCharsets.UTF_8)),
                Arguments.of("a comment", ("// note\n" + file("victim", "null")).getBytes(StandardCharsets.UTF_8)),
                Arguments.of("invalid UTF-8", badUtf8),
                Arguments.of("UTF-16", file("victim", "null").getBytes(StandardCharsets.UTF_16)),
                Arguments.of("NUL at the start", nul),
                Arguments.of("NUL at the end", Arrays.copyOf(whole, whole.length + 1)),
                Arguments.of("only NUL", new byte[1_000]),
                Arguments.of("nested lists", "[".repeat(100_000).getBytes(StandardCharsets.UTF_8)),
                Arguments.of("nested objects", "{\"a\":".repeat(100_000).getBytes(StandardCharsets.UTF_8)),
                Arguments.of("nested lists in a field",
                        file("acts", "[".repeat(100_000) + "]".repeat(100_000)).getBytes(StandardCharsets.UTF_8)),
                Arguments.of("a long text", file("subject", "\"" + "x".repeat(1_000_000) + "\"")
                        .getBytes(StandardCharsets.UTF_8)),
                Arguments.of("a long number", file("subject", "9".repeat(1_000_000))
                        .getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("noJson")
    void should_refuse_what_is_no_json_object_of_bearable_size(String what, byte[] bytes) {
        assertThat(refused(bytes).err().lines()).singleElement().satisfies(line -> assertThat(line).startsWith("$: "));
    }

    @Test
    void should_refuse_control_characters_in_an_id() {
        assertThat(refused(file("subject", "\"p\\u0000\"").getBytes(StandardCharsets.UTF_8)).err())
                .startsWith("subject: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"blanks", "case"})
    void should_refuse_a_file_of_fifty_megabytes(String filling, @TempDir Path folder) throws IOException {
        Path big = folder.resolve("big.json");
        byte[] part = (filling.equals("case") ? "{ \"id\": \"p1\" }, " : "                ")
                .repeat(65_536)
                .getBytes(StandardCharsets.US_ASCII);
        try (OutputStream out = Files.newOutputStream(big)) {
            out.write("{ \"format\": \"ihala-case/1\", \"persons\": [ ".getBytes(StandardCharsets.US_ASCII));
            for (long size = 0; size < 50L * 1024 * 1024; size += part.length) {
                out.write(part);
            }
        }

        Call call = assertTimeoutPreemptively(LIMIT, () -> Call.of("decide", big.toString()));

        assertRefused(call);
        assertThat(call.err()).startsWith("$: is larger than ");
    }

    @Test
    void should_bear_a_long_line_of_descent() {
        int persons = 30_000;
        String json = "{ \"format\": \"ihala-case/1\", \"asOf\": \"2020-01-01\", \"subject\": \"p0\", \"persons\": ["
                + IntStream.range(0, persons).mapToObj(i -> "{\"id\":\"p" + i + "\"}").collect(Collectors.joining(","))
                + "], \"relations\": ["
                + IntStream.range(1, persons)
                        .mapToObj(i -> "{\"type\":\"PARENT_OF\",\"from\":\"p" + (i - 1) + "\",\"to\":\"p" + i + "\"}")
                        .collect(Collectors.joining(","));

        Call sound = assertTimeoutPreemptively(LIMIT, () -> Call.decide(json + "] }"));
        Call circle = assertTimeoutPreemptively(LIMIT, () -> Call.decide(json
                + ",{\"type\":\"PARENT_OF\",\"from\":\"p" + (persons - 1) + "\",\"to\":\"p" + (persons - 2) + "\"}] }"));

        assertThat(sound.code()).as(sound.err()).isZero();
        assertRefused(circle);
        assertThat(circle.err()).startsWith("relations[" + (persons - 2) + "]: makes a person their own ancestor");
    }

    private static Call refused(byte[] json) {
        Call call = assertTimeoutPreemptively(LIMIT, () -> Call.decide(json));
        assertRefused(call);
        return call;
    }

    private static void assertRefused(Call call) {
        assertThat(call.code()).as(call.err()).isEqualTo(2);
        assertThat(call.out()).isEmpty();
        assertThat(call.err()).isNotBlank().doesNotContain("\tat ").doesNotContain("Exception");
    }
}
