package org.ihala.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.ihala.rules.CaseFile;
import org.ihala.rules.Decision;
import org.ihala.rules.InvalidCaseException;
import org.ihala.rules.Question;
import org.ihala.rules.ReferToHumanException;
import org.ihala.rules.RuleBook;
import org.ihala.rules.casefile.FiledAct;
import org.ihala.rules.casefile.Matter;
import org.ihala.rules.engine.RuleEngine;
import org.ihala.rules.law.Law;
import org.ihala.rules.ruleset.Evaluation;
import org.ihala.rules.ruleset.Inquiry;
import org.ihala.rules.ruleset.QuestionPlan;
import org.ihala.rules.ruleset.RuleSet;
import org.ihala.rules.shelter.ShelterQuestion;
import org.ihala.rules.shelter.ShelterRuleBook;
import org.ihala.rules.shelter.jo.JordanShelter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.LoggerFactory;

/** Plants canaries in every free field of a case and looks for them wherever facts of a case must not go. */
class CanaryTest {

    /** Marks of each planted id, reference, code and date, in every writing of a date the library knows. */
    private static final List<String> CANARIES = List.of(
            "canary", "CANARY", "1987-03-29", "29 March 1987", "29 آذار 1987", "2013-08-27", "2017-05-21", "2019-07-13",
            "2019-07-14", "2019-09-23", "2019-08-19", "2018-02-1", "2011-11-", "2016-12-0", "2018-10-04", "2018-04-03",
            "2019-06-05", "2019-03-06", "2018-12-26", "2015-01-18", "2003-05-06", "2014-09-10",
            "2014-06-22", "2018-05-1", "2018-06-1", "2018-06-20", "2018-08-2", "2018-09-24", "2018-10-25", "P23D",
            "2019-04-0", "2017-11-1", "2018-03-2");

    private static final String CASE =
            """
            {
              "format": "ihala-case/1",
              "caseId": "canary-case",
              "asOf": "2019-08-19",
              "subject": "canary-subject",
              "victim": "canary-victim",
              "persons": [
                { "id": "canary-victim", "birthDate": "1987-03-29",
                  "presence": [ { "country": "JO", "from": "2017-05-21" } ] },
                { "id": "canary-subject", "birthDate": "2013-08-27", "nationalities": ["PH"],
                  "presence": [ { "country": "JO", "from": "2017-05-21" } ] },
                { "id": "canary-guardian", "suspectedOffender": true }
              ],
              "relations": [
                { "type": "PARENT_OF", "from": "canary-victim", "to": "canary-subject" },
                { "type": "GUARDIAN_OF", "from": "canary-guardian", "to": "canary-subject" }
              ],
              "acts": [
                { "type": "PROSECUTOR_FINDING", "date": "2019-07-13", "person": "canary-victim", "crimeBefell": true,
                  "reference": "canary-finding" },
                { "type": "PROSECUTION_STOPPED", "date": "2019-07-13", "person": "canary-subject", "offense": "OTHER",
                  "reference": "canary-stop" },
                { "type": "CONSENT", "date": "2019-07-14", "person": "canary-victim", "by": "canary-victim",
                  "given": true, "reference": "canary-consent" },
                { "type": "CONSENT", "date": "2019-07-14", "person": "canary-subject", "by": "canary-guardian",
                  "given": false },
                { "type": "EMERGENCY_APPROVAL", "date": "2019-07-14", "person": "canary-subject", "by": "DELEGATE",
                  "urgency": "URGENT", "informedBy": "CANARY_BODY", "indicates": "AFFECTED_PERSON" },
                { "type": "ADMISSION", "date": "2019-07-13", "person": "canary-victim", "house": "canary-house" },
                { "type": "ADMISSION", "date": "2019-07-14", "person": "canary-subject", "house": "canary-house" },
                { "type": "EXTENSION_NOMINATION", "date": "2019-07-14", "person": "canary-subject",
                  "by": "DIRECTOR", "reasoned": true, "reference": "canary-nomination" },
                { "type": "EXTENSION", "date": "2019-07-14", "person": "canary-subject", "by": "MINISTER",
                  "until": "2019-09-23", "reference": "canary-extension" },
                { "type": "WISH_TO_LEAVE", "date": "2019-07-14", "person": "canary-subject", "by": "canary-guardian" },
                { "type": "DUTY_DONE", "date": "2019-07-14", "person": "canary-subject", "provision": "13/b",
                  "reference": "canary-duty" },
                { "type": "IDENTIFICATION", "date": "2019-07-14", "person": "canary-subject", "by": "COURT",
                  "as": "AFFECTED_PERSON", "reference": "canary-identification" },
                { "type": "WISH_TO_RETURN", "date": "2019-07-14", "person": "canary-subject",
                  "by": "canary-victim", "country": "LK", "free": true, "reference": "canary-wish" },
                { "type": "COUNTRY_ACCEPTS", "date": "2019-07-14", "person": "canary-subject", "country": "LK",
                  "accepts": true, "reference": "canary-answer" }
              ],
              "placement": { "with": ["canary-victim", "canary-guardian"],
                "necessity": { "by": "DIRECTOR", "found": false } },
              "entryToWomensArea": { "entrant": "OTHER",
                "approval": { "by": "DELEGATE", "delegatedInWriting": false, "granted": true, "date": "2018-02-11" } },
              "visit": { "visitor": "FAMILY", "visitorSuspected": true,
                "approval": { "by": "DIRECTOR", "granted": true, "date": "2018-02-12" } },
              "outing": { "companion": "FAMILY_MEMBER",
                "decision": { "by": "DIRECTOR", "granted": false, "date": "2018-02-13" } },
              "belonging": { "kind": "PHONE", "broughtInOn": "2018-02-14",
                "approval": { "by": "DIRECTOR", "granted": true, "date": "2018-02-15" } },
              "association": { "foundedOn": "2011-11-21", "foundingMeetingOn": "2011-11-18", "appliedOn": "2016-12-04",
                "verifiedOn": "2016-12-05", "nominatedOn": "2016-12-06", "cabinetApproval": "GRANTED",
                "cabinetDecidedOn": "2016-12-07", "conditionLostOn": "2016-12-08", "approvalCanceledOn": "2016-12-09" },
              "committee": { "seats": [ { "seat": "CIVIL_1", "filled": true, "namedOn": "2018-10-04",
                "replacesMemberNamedOn": "2018-04-03", "endedOn": "2019-06-05" } ] },
              "meeting": { "date": "2019-03-06", "previous": "2018-12-26", "attending": ["CHAIR"], "votesFor": 1 },
              "subcommittee": { "members": 7919, "membersFromHouseStaff": 7907 },
              "staff": { "numberSetByMinister": 7901, "members": [ { "post": "DIRECTOR", "appointedOn": "2015-01-18",
                "experience": [ { "area": "CARE", "from": "2003-05-06", "to": "2014-09-10" } ] } ] },
              "reports": { "houseOpenedOn": "2014-06-22", "submitted": [ { "date": "2018-05-14",
                "studiedOn": "2018-05-15", "recommendedOn": "2018-05-16", "adoptedOn": "2018-05-17" } ],
                "visits": ["2018-06-18"], "programs": [ { "startedOn": "2018-06-19", "approvedOn": "2018-06-20" } ] },
              "disclosure": { "by": "EMPLOYEE", "basis": "NONE" },
              "violation": { "body": "ASSOCIATION", "foundOn": "2018-08-21", "steps": [
                { "type": "COMMITTEE_WARNING", "sentOn": "2018-08-22", "period": "P23D" },
                { "type": "MINISTER_WARNING", "sentOn": "2018-09-24" },
                { "type": "MANAGING_COMMITTEE", "on": "2018-10-25" } ] },
              "institutionalReports": { "submitted": [ { "report": "JO_PROGRESS", "on": "2018-03-21" } ] },
              "screening": { "country": "JO", "reportedBy": "CANARY_REPORTER", "reportedOn": "2019-04-03",
                "channel": "CANARY_CHANNEL",
                "elements": { "acts": { "transport": true }, "means": { "deception": true },
                  "purposes": { "servitude": true } },
                "indicators": { "ILO-07": true, "UNODC-GENERAL": false },
                "circumstances": { "passportWithheld": true },
                "overstay": { "from": "2017-11-12", "to": "2017-11-18" }, "consentToExploitation": false }
            }
            """;

    /** Each spoils the case in one place, with a canary standing in the place that is wrong or beside it. */
    static Stream<Arguments> spoiled() {
        return Stream.of(
                Arguments.of("dangling subject", "\"subject\": \"canary-subject\"", "\"subject\": \"canary-nobody\""),
                Arguments.of("dangling victim", "\"victim\": \"canary-victim\"", "\"victim\": \"canary-nobody\""),
                Arguments.of("dangling giver of consent", "\"by\": \"canary-guardian\"", "\"by\": \"canary-nobody\""),
                Arguments.of("one id twice", "\"id\": \"canary-guardian\"", "\"id\": \"canary-victim\""),
                Arguments.of("self relation", "\"to\": \"canary-subject\"", "\"to\": \"canary-victim\""),
                Arguments.of("bad birth date", "1987-03-29", "1987-03-29 CANARY"),
                Arguments.of("child older than the parent", "2013-08-27", "1987-03-29"),
                Arguments.of("impossible date", "2019-09-23", "2019-09-31"),
                Arguments.of("bad date of an act", "2019-07-14", "2019-07-14T10:00"),
                Arguments.of("bad body code", "CANARY_BODY", "canary body"),
                Arguments.of("bad choice", "DELEGATE", "CANARY_DELEGATE"),
                Arguments.of("bad act type", "\"EXTENSION\"", "\"CANARY_ACT\""),
                Arguments.of("bad relation", "GUARDIAN_OF", "CANARY_OF"),
                Arguments.of("bad country", "\"PH\"", "\"CANARY\""),
                Arguments.of("bad provision", "13/b", "canary"),
                Arguments.of("dangling roommate", "\"with\": [\"canary-victim\"", "\"with\": [\"canary-nobody\""),
                Arguments.of("roommate named twice", "\"canary-victim\", \"canary-guardian\"]",
                        "\"canary-guardian\", \"canary-guardian\"]"),
                Arguments.of("roommate who is no id", "\"canary-guardian\"]", "\"canary\\u0001\"]"),
                Arguments.of("bad date of an approval", "2018-02-12", "2018-02-12 CANARY"),
                Arguments.of("impossible date of an approval", "2018-02-15", "2018-02-15T99"),
                Arguments.of("registered too early", "2011-11-21", "2011-11-17"),
                Arguments.of("named too early", "2018-10-04", "2018-04-02"),
                Arguments.of("meeting before the one before", "2018-12-26", "2019-03-06"),
                Arguments.of("bad seat", "\"CIVIL_1\"", "\"CANARY_SEAT\""),
                Arguments.of("bad attendance", "[\"CHAIR\"]", "[\"CANARY\"]"),
                Arguments.of("too many of the staff", "7907", "7927"),
                Arguments.of("number too large", "7901", "79019"),
                Arguments.of("work backwards", "2014-09-10", "2003-05-05"),
                Arguments.of("studied too early", "2018-05-15", "2018-05-13"),
                Arguments.of("bad list of visits", "[\"2018-06-18\"]", "[\"2018-06-18 canary\"]"),
                Arguments.of("program without a start", "\"startedOn\": \"2018-06-19\"", "\"startedOn\": null"),
                Arguments.of("bad time of a warning", "P23D", "canary"),
                Arguments.of("bad step", "MANAGING_COMMITTEE", "CANARY_COMMITTEE"),
                Arguments.of("name for a field of a matter", "\"foundOn\"", "\"canary found on\""),
                Arguments.of("name for a field of a step", "\"period\"", "\"canary period\""),
                Arguments.of("bad reporter", "CANARY_REPORTER", "canary reporter"),
                Arguments.of("bad channel", "CANARY_CHANNEL", "canary channel"),
                Arguments.of("bad day of a report", "2019-04-03", "2019-04-03 CANARY"),
                Arguments.of("overstay backwards", "2017-11-18", "2017-11-11"),
                Arguments.of("name for an indicator", "\"ILO-07\"", "\"canary keeps the passport\""),
                Arguments.of("text for an indicator", "\"ILO-07\": true", "\"ILO-07\": \"canary\""),
                Arguments.of("name for an element", "\"deception\"", "\"canary deceived\""),
                Arguments.of("text for a circumstance", "\"passportWithheld\": true", "\"passportWithheld\": \"canary\""),
                Arguments.of("bad institutional report", "\"JO_PROGRESS\"", "\"CANARY_REPORT\""),
                Arguments.of("bad day of an institutional report", "2018-03-21", "2018-03-21 CANARY"),
                Arguments.of("bad status", "\"as\": \"AFFECTED_PERSON\"", "\"as\": \"CANARY_STATUS\""),
                Arguments.of("bad country of a wish", "\"LK\"", "\"CANARY\""),
                Arguments.of("wish of nobody", "\"by\": \"canary-victim\", \"country\"",
                        "\"by\": \"canary-nobody\", \"country\""),
                Arguments.of("bad format", "ihala-case/1", "canary/1"),
                Arguments.of("text for a truth", "\"crimeBefell\": true", "\"crimeBefell\": \"canary\""),
                Arguments.of("text for a list", "[\"PH\"]", "\"canary\""),
                Arguments.of("name for a field", "\"house\"", "\"canary house\""),
                Arguments.of("name given twice", "\"house\": \"canary-house\"",
                        "\"canary house\": 1, \"canary house\": 2"),
                Arguments.of("control character", "canary-case", "canary\\u0001case"),
                Arguments.of("long id", "canary-case", "canary".repeat(100)),
                Arguments.of("contradiction", "\"provision\": \"13/b\"", "\"provision\": \"13/b\" },"
                        + " { \"type\": \"CONSENT\", \"date\": \"2019-07-14\", \"person\": \"canary-subject\","
                        + " \"by\": \"canary-guardian\", \"given\": true, \"reference\": \"canary-again\""),
                Arguments.of("no quotation mark", "\"canary-case\"", "canary-case"),
                Arguments.of("unfinished text", "\"canary-case\",", "\"canary-case"),
                Arguments.of("bad escape", "canary-case", "canary\\qcase"));
    }

    @Test
    void should_print_facts_to_standard_output_only() {
        for (String format : List.of("json", "text")) {
            Watched<Call> watched = watch(() -> Call.decide(CASE, "--format", format, "--lang", "both"));

            assertThat(watched.result().code()).isZero();
            assertThat(watched.result().out()).contains("canary-subject", "canary-case");
            assertClean(watched.result().err());
            assertClean(watched.streams());
            assertClean(watched.log());
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("spoiled")
    void should_repeat_no_fact_of_a_case_that_is_refused(String what, String sound, String wrong) {
        String json = CASE.replace(sound, wrong);
        assertThat(json).isNotEqualTo(CASE);

        Watched<Call> watched = watch(() -> Call.decide(json));

        assertThat(watched.result().code()).isEqualTo(2);
        assertThat(watched.result().out()).isEmpty();
        assertThat(watched.result().err()).isNotBlank();
        assertClean(watched.result().err());
        assertClean(watched.streams());
        assertClean(watched.log());
        InvalidCaseException refused = catchThrowableOfType(
                InvalidCaseException.class, () -> CaseFile.read(json.getBytes(StandardCharsets.UTF_8)));
        assertClean(trace(refused));
        assertClean(refused.problems().toString());
    }

    @Test
    void should_not_read_a_case_file_as_arguments(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("case.json"), CASE);

        Call call = Call.of("decide", "@" + file);

        assertThat(call.code()).isEqualTo(2);
        assertThat(call.out()).isEmpty();
        assertClean(call.err());
    }

    @Test
    void should_name_no_fact_when_an_object_of_the_library_is_turned_into_text() {
        CaseFile caseFile = CaseFile.read(CASE.getBytes(StandardCharsets.UTF_8));
        RuleBook rulebook = ShelterRuleBook.load();
        List<Object> objects = new ArrayList<>(List.of(
                caseFile, rulebook, rulebook.identity(), rulebook.law(), caseFile.asOf(LocalDate.of(2019, 8, 20)),
                caseFile.family(), CaseFile.of("canary-subject").caseId("canary-case"), caseFile.persons(),
                caseFile.relations(), caseFile.acts()));
        caseFile.persons().forEach(person -> objects.add(person.presence()));
        for (FiledAct filed : caseFile.acts()) {
            objects.add(filed.act());
        }
        kinds(Matter.class).forEach(kind -> {
            Matter matter = caseFile.matter(kind.asSubclass(Matter.class));
            assertThat(matter).as(kind.getSimpleName()).isNotNull();
            addWithParts(matter, objects);
        });
        for (Question question : rulebook.questions()) {
            Decision decision = rulebook.decide(question, caseFile);
            objects.addAll(List.of(
                    decision, decision.because(), decision.missing(), decision.duties(), decision.readings(),
                    decision.warnings(), decision.rulebook(), decision.law(), decision.edition()));
            assertThat(decision.toJson()).contains("canary-case");
            assertThat(decision.explain(Locale.ENGLISH)).contains("canary-case");
        }

        objects.forEach(object -> assertClean(object.toString()));
    }

    private static Stream<Class<?>> kinds(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(CanaryTest::kinds)
                : Stream.of(type);
    }

    /** Adds a record and the records it is made of; what the platform turns into text is its own. */
    private static void addWithParts(Object object, List<Object> objects) {
        if (object instanceof List<?> parts) {
            parts.forEach(part -> addWithParts(part, objects));
        } else if (object instanceof Record) {
            objects.add(object);
            for (RecordComponent component : object.getClass().getRecordComponents()) {
                try {
                    addWithParts(component.getAccessor().invoke(object), objects);
                } catch (ReflectiveOperationException e) {
                    throw new AssertionError(e);
                }
            }
        }
    }

    @Test
    void should_repeat_no_fact_when_the_library_itself_fails() {
        CaseFile caseFile = CaseFile.read(CASE.getBytes(StandardCharsets.UTF_8));
        Faulty rules = new Faulty();
        Law law = ShelterRuleBook.load().law();
        RuleBook faulty = RuleBook.load(rules, law, RuleEngine.load(JordanShelter.class, rules.modelIndex(), law));

        Watched<Throwable> watched =
                watch(() -> catchThrowable(() -> faulty.decide(ShelterQuestion.VICTIM, caseFile)));

        assertThat(watched.result()).isInstanceOf(ReferToHumanException.class).hasMessageContaining("refer to a human");
        assertClean(trace(watched.result()));
        assertClean(watched.streams());
        assertClean(watched.log());
    }

    @Test
    void should_hear_the_log_at_all() {
        RecordingLog.listen();
        LoggerFactory.getLogger(CanaryTest.class).trace("canary {}", "CANARY");

        assertThat(RecordingLog.stop()).contains("TRACE", "canary", "CANARY");
    }

    private static void assertClean(String text) {
        assertThat(text).isNotNull();
        CANARIES.forEach(canary -> assertThat(text).doesNotContain(canary));
    }

    private static String trace(Throwable failure) {
        StringWriter text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text, true));
        return text + failure.toString() + failure.getMessage();
    }

    /** What a call gave, and what was meanwhile written to the streams of the process and to the log. */
    private record Watched<T>(T result, String streams, String log) {}

    private static <T> Watched<T> watch(Supplier<T> call) {
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        PrintStream both = new PrintStream(written, true, StandardCharsets.UTF_8);
        System.setOut(both);
        System.setErr(both);
        RecordingLog.listen();
        T result;
        String log;
        try {
            result = call.get();
        } finally {
            log = RecordingLog.stop();
            System.setOut(out);
            System.setErr(err);
        }
        return new Watched<>(result, written.toString(StandardCharsets.UTF_8), log);
    }

    /** The shelter rules with a question whose evaluation fails with facts in the message. */
    private static final class Faulty implements RuleSet {

        private final JordanShelter sound = new JordanShelter();

        @Override
        public String lawResource() {
            return sound.lawResource();
        }

        @Override
        public String identityResource() {
            return sound.identityResource();
        }

        @Override
        public String modelIndex() {
            return sound.modelIndex();
        }

        @Override
        public Map<Question, QuestionPlan> plans() {
            return Map.of(ShelterQuestion.VICTIM, new QuestionPlan() {
                @Override
                public Set<String> articles() {
                    return Set.of("2");
                }

                @Override
                public boolean aboutPerson() {
                    return true;
                }

                @Override
                public boolean hasFactsFor(Inquiry inquiry) {
                    return true;
                }

                @Override
                public Evaluation evaluate(Inquiry inquiry) {
                    RuntimeException failure = new IllegalStateException(
                            "canary-subject", new IllegalArgumentException("born 1987-03-29"));
                    failure.addSuppressed(new IllegalArgumentException("canary-house"));
                    throw failure;
                }
            });
        }
    }
}
