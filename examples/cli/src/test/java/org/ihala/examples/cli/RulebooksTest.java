package org.ihala.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ihala.rules.CaseFile;
import org.ihala.rules.Question;
import org.ihala.rules.RuleBook;
import org.ihala.rules.casefile.InstitutionalReports;
import org.ihala.rules.casefile.Screening;
import org.ihala.rules.engine.RuleEngine;
import org.ihala.rules.law.Edition;
import org.ihala.rules.law.Law;
import org.ihala.rules.logic.Condition;
import org.ihala.rules.logic.Ledger;
import org.ihala.rules.logic.Resolver;
import org.ihala.rules.referral.ReferralQuestion;
import org.ihala.rules.referral.ReferralRuleBook;
import org.ihala.rules.referral.jo.JordanReferral;
import org.ihala.rules.ruleset.Evaluation;
import org.ihala.rules.ruleset.Inquiry;
import org.ihala.rules.ruleset.Plan;
import org.ihala.rules.ruleset.QuestionPlan;
import org.ihala.rules.ruleset.RuleSet;
import org.ihala.rules.shelter.ShelterRuleBook;
import org.ihala.rules.shelter.jo.JordanShelter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which rulebook answers which question: Jordan's two, and stand-ins for another country and the region. */
class RulebooksTest {

    private static final RuleBook SHELTER = ShelterRuleBook.load();
    private static final RuleBook JORDAN = ReferralRuleBook.jordan();
    private static final RuleBook IRAQ = ReferralRuleBook.iraq();
    private static final RuleBook REGIONAL = ReferralRuleBook.regional();

    /** A country whose rulebook answers some of the questions, and draws on the region's instrument too. */
    private static final Elsewhere COUNTRY = new Elsewhere(
            "XX-REFERRAL",
            "XX-LAW/1",
            Set.of("XX-LAW", "REGION-TREATY", "JO-PRACTICE"),
            List.of(
                    ReferralQuestion.ELEMENTS,
                    ReferralQuestion.STATUS,
                    ReferralQuestion.NON_PROSECUTION,
                    ReferralQuestion.FLAGS,
                    ReferralQuestion.REPORTS));

    private static final Elsewhere REGION = new Elsewhere(
            "REGION-REFERRAL",
            "REGION-TREATY/1",
            Set.of("REGION-TREATY", "JO-PRACTICE"),
            List.of(ReferralQuestion.ELEMENTS, ReferralQuestion.FLAGS));

    private static Rulebooks rulebooks() {
        return new Rulebooks(
                new Rulebooks.Known("JO", new JordanShelter(), () -> SHELTER),
                List.of(
                        new Rulebooks.Known("JO", new JordanReferral(), () -> JORDAN),
                        new Rulebooks.Known("EG", COUNTRY, COUNTRY::load),
                        new Rulebooks.Known(Rulebooks.REGION, REGION, REGION::load)));
    }

    /** A rulebook that answers every question it knows with yes. */
    private record Elsewhere(String name, String edition, Set<String> instruments, List<Question> questions)
            implements RuleSet {

        @Override
        public String lawResource() {
            return new JordanReferral().lawResource();
        }

        @Override
        public String identityResource() {
            return new JordanReferral().identityResource();
        }

        @Override
        public String modelIndex() {
            return new JordanReferral().modelIndex();
        }

        @Override
        public Map<Question, QuestionPlan> plans() {
            Map<Question, QuestionPlan> plans = new LinkedHashMap<>();
            Predicate<Inquiry> screened = inquiry -> inquiry.caseFile().matter(Screening.class) != null;
            Predicate<Inquiry> reported =
                    inquiry -> inquiry.caseFile().matter(InstitutionalReports.class) != null;
            questions.forEach(question -> plans.put(question, new Plan(
                    question != ReferralQuestion.REPORTS,
                    Set.of(),
                    question == ReferralQuestion.REPORTS ? reported : screened,
                    inquiry -> yes())));
            return plans;
        }

        private static Evaluation yes() {
            Ledger ledger = new Ledger();
            ledger.firing("rule", "JO-NRM:signs");
            ledger.record("JO-NRM:signs", Condition.met());
            return new Evaluation(
                    Resolver.resolve(ledger, List.of("JO-NRM:signs")), Map::of, List.of(), Set.of());
        }

        RuleBook load() {
            Law like = JORDAN.law();
            Edition first = like.editions().get(0);
            return RuleBook.load(
                    this,
                    new Law(
                            name,
                            like.title(),
                            instruments.stream()
                                    .collect(Collectors.toMap(
                                            code -> code, code -> like.instruments().get("JO-NRM"))),
                            List.of(new Edition(edition, first.from(), first.assumed(), first.text(), first.source())),
                            like.numbering(), like.wordings(), like.provisions(), like.parameters(), Map.of(),
                            like.facts(), like.offices(), like.deciding(), like.warnings(), like.questions(), like.outcomes(),
                            like.bodies()),
                    RuleEngine.load(JordanReferral.class, modelIndex(), like));
        }
    }

    /** A case in which the parts that make questions come up are there or not. */
    private static CaseFile file(String country, String parts) {
        StringBuilder json = new StringBuilder("{ \"format\": \"ihala-case/1\", \"asOf\": \"2020-06-15\","
                + " \"subject\": \"p1\", \"persons\": [ { \"id\": \"p1\", \"birthDate\": \"1990-01-01\" } ]");
        if (!country.equals("-")) {
            json.append(", \"screening\": {")
                    .append(country.equals("none") ? "" : "\"country\": \"" + country + "\"")
                    .append("}");
        }
        if (parts.contains("stop")) {
            json.append(", \"acts\": [ { \"type\": \"PROSECUTION_STOPPED\", \"date\": \"2020-06-01\","
                    + " \"person\": \"p1\", \"offence\": \"TRAFFICKING\" } ]");
        }
        if (parts.contains("house")) {
            json.append(", \"reports\": {}");
        }
        if (parts.contains("bodies")) {
            json.append(", \"institutionalReports\": {}");
        }
        return CaseFile.read(json.append("}").toString().getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> answered(CaseFile file, String instrument, String... questions) {
        return rulebooks()
                .decide(file, new Rulebooks.Request(List.of(questions), instrument, List.of(), null))
                .stream()
                .map(decision -> decision.question().id() + " " + decision.law().name())
                .toList();
    }

    /** Each question that several rulebooks know, over the countries a screening names; "-" is a file without one. */
    @ParameterizedTest
    @CsvSource({
        "elements,        -,    '',           JO-REFERRAL",
        "elements,        none, '',           JO-REFERRAL",
        "elements,        JO,   '',           JO-REFERRAL",
        "elements,        EG,   '',           XX-REFERRAL",
        "elements,        TN,   '',           REGION-REFERRAL",
        "flags,           -,    '',           JO-REFERRAL",
        "flags,           none, '',           JO-REFERRAL",
        "flags,           JO,   '',           JO-REFERRAL",
        "flags,           EG,   '',           XX-REFERRAL",
        "flags,           TN,   '',           REGION-REFERRAL",
        "status,          -,    '',           JO-REFERRAL",
        "status,          JO,   '',           JO-REFERRAL",
        "status,          EG,   '',           XX-REFERRAL",
        "non-prosecution, -,    '',           JO-SHELTER",
        "non-prosecution, -,    stop,         JO-SHELTER",
        "non-prosecution, none, '',           JO-REFERRAL",
        "non-prosecution, none, stop,         JO-REFERRAL",
        "non-prosecution, JO,   '',           JO-REFERRAL",
        "non-prosecution, JO,   stop,         JO-REFERRAL",
        "non-prosecution, EG,   '',           XX-REFERRAL",
        "non-prosecution, EG,   stop,         XX-REFERRAL",
        "reports,         -,    '',           JO-SHELTER",
        "reports,         -,    house,        JO-SHELTER",
        "reports,         -,    bodies,       JO-REFERRAL",
        "reports,         -,    house bodies, JO-REFERRAL",
        "reports,         JO,   '',           JO-SHELTER",
        "reports,         JO,   house,        JO-SHELTER",
        "reports,         JO,   bodies,       JO-REFERRAL",
        "reports,         EG,   '',           XX-REFERRAL",
        "reports,         EG,   bodies,       XX-REFERRAL",
        "stay,            -,    '',           JO-SHELTER",
        "stay,            JO,   '',           JO-SHELTER",
        "stay,            EG,   '',           JO-SHELTER",
        "overstay-exposure, -,  '',           JO-REFERRAL",
        "overstay-exposure, JO, '',           JO-REFERRAL"
    })
    void should_give_a_question_to_one_rulebook_by_country_and_facts(
            String question, String country, String parts, String rulebook) {
        assertThat(answered(file(country, parts), null, question)).containsExactly(question + " " + rulebook);
    }

    /** An instrument outweighs the country; its own rulebook goes before others that draw on it. */
    @ParameterizedTest
    @CsvSource({
        "elements,        TN,   JO-LAW-9-2009,   JO-REFERRAL",
        "elements,        TN,   JO-REFERRAL,     JO-REFERRAL",
        "elements,        JO,   XX-LAW,          XX-REFERRAL",
        "elements,        -,    XX-REFERRAL,     XX-REFERRAL",
        "elements,        EG,   REGION-TREATY,   REGION-REFERRAL",
        "elements,        JO,   JO-PRACTICE,     JO-REFERRAL",
        "elements,        EG,   JO-PRACTICE,     XX-REFERRAL",
        "elements,        TN,   JO-PRACTICE,     REGION-REFERRAL",
        "status,          TN,   JO-PRACTICE,     JO-REFERRAL",
        "non-prosecution, JO,   JO-SHELTER,      JO-SHELTER",
        "non-prosecution, -,    JO-LAW-9-2009,   JO-REFERRAL",
        "reports,         -,    JO-STRATEGY-2019, JO-REFERRAL",
        "reports,         -,    XX-LAW,          XX-REFERRAL",
        "assistance,      EG,   JO-FUND-6-2023,  JO-REFERRAL"
    })
    void should_give_a_question_to_the_rulebook_of_the_instrument_named(
            String question, String country, String instrument, String rulebook) {
        assertThat(answered(file(country, "stop"), instrument, question)).containsExactly(question + " " + rulebook);
    }

    @ParameterizedTest
    @CsvSource({
        "'', JO-REFERRAL", "JO_PROGRESS, JO-REFERRAL", "IQ_MEMBER, IQ-REFERRAL", "IQ_MEMBER IQ_CABINET, IQ-REFERRAL",
        "IQ_MEMBER JO_PROGRESS, JO-REFERRAL"
    })
    void should_ask_the_country_whose_reports_a_file_about_no_person_lists(String reports, String rulebook) {
        String submitted = Stream.of(reports.split(" "))
                .filter(report -> !report.isEmpty())
                .map(report -> "{ \"report\": \"" + report + "\", \"on\": \"2024-01-10\" }")
                .collect(Collectors.joining(", "));
        CaseFile file = CaseFile.read(("{ \"format\": \"ihala-case/1\", \"asOf\": \"2024-02-01\","
                        + " \"institutionalReports\": { \"submitted\": [ " + submitted + " ] } }")
                .getBytes(StandardCharsets.UTF_8));

        for (List<String> questions : List.of(List.<String>of(), List.of("reports"))) {
            assertThat(Rulebooks.ofThisVersion().decide(file, new Rulebooks.Request(questions, null, List.of(), null)))
                    .extracting(decision -> decision.question().id() + " " + decision.law().name())
                    .containsExactly("reports " + rulebook);
        }
    }

    @Test
    void should_give_one_decision_for_each_question_named_in_the_order_named() {
        assertThat(answered(file("EG", "stop"), null, "flags", "stay", "elements", "non-prosecution", "flags"))
                .containsExactly(
                        "flags XX-REFERRAL", "stay JO-SHELTER", "elements XX-REFERRAL", "non-prosecution XX-REFERRAL",
                        "flags XX-REFERRAL");
    }

    @Test
    void should_ask_shelter_then_referral_what_each_has_facts_for_where_no_question_is_named() {
        List<String> both = Stream.of(SHELTER, JORDAN)
                .flatMap(rulebook -> rulebook.questionsFor(file("JO", "stop house bodies")).stream()
                        .map(question -> question.id() + " " + rulebook.law().name()))
                .toList();

        assertThat(answered(file("JO", "stop house bodies"), null)).isEqualTo(both);
        assertThat(both)
                .containsSubsequence("non-prosecution JO-SHELTER", "reports JO-SHELTER", "non-prosecution JO-REFERRAL")
                .endsWith("reports JO-REFERRAL");
    }

    @Test
    void should_ask_only_the_rulebook_of_another_country_or_of_the_instrument_where_no_question_is_named() {
        assertThat(answered(file("EG", "stop"), null))
                .containsExactly(
                        "elements XX-REFERRAL", "status XX-REFERRAL", "non-prosecution XX-REFERRAL",
                        "flags XX-REFERRAL");
        assertThat(answered(file("TN", "stop"), null))
                .containsExactly("elements REGION-REFERRAL", "flags REGION-REFERRAL");
        assertThat(answered(file("JO", "stop"), "REGION-TREATY"))
                .containsExactly("elements REGION-REFERRAL", "flags REGION-REFERRAL");
        assertThat(answered(file("JO", "stop"), "JO-SHELTER"))
                .containsExactly("victim JO-SHELTER", "admission JO-SHELTER", "non-prosecution JO-SHELTER");
        assertThat(answered(file("-", ""), "XX-LAW")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "overstay-exposure, EG, ", "status, TN, ", "non-prosecution, TN, ", "reports, TN, ", "stay, JO, JO-LAW-9-2009",
        "flags, JO, JO-SHELTER/2012"
    })
    void should_refuse_a_question_that_the_law_picked_does_not_answer(String question, String country, String instrument) {
        assertThatThrownBy(() -> answered(file(country, ""), instrument, question))
                .isInstanceOf(WrongCallException.class)
                .hasMessageMatching(
                        instrument != null && instrument.contains("/")
                                ? "--instrument: unknown instrument; there are \\[JO-SHELTER, JO-REFERRAL, .*]"
                                : "--question: is not answered by the law that .* picks; there are \\[.*]")
                .message()
                .satisfies(message -> assertThat(ids(message)).isNotEmpty().doesNotContain(question));
    }

    @Test
    void should_list_every_question_once_in_the_order_of_the_rulebooks() {
        assertThatThrownBy(() -> answered(file("EG", ""), null, "guilt"))
                .hasMessageStartingWith("--question: unknown question; there are [victim, affected-person, ")
                .message()
                .satisfies(message -> assertThat(ids(message))
                        .isEqualTo(Stream.of(SHELTER, JORDAN)
                                .flatMap(rulebook -> rulebook.questions().stream())
                                .map(Question::id)
                                .distinct()
                                .toList()));
    }

    @Test
    void should_list_every_instrument_once_in_the_order_of_the_rulebooks() {
        assertThatThrownBy(() -> answered(file("JO", ""), "GUILT"))
                .hasMessageStartingWith("--instrument: unknown instrument; there are [JO-SHELTER, JO-REFERRAL, JO-LAW-9-2009, ")
                .message()
                .satisfies(message -> assertThat(ids(message))
                        .doesNotHaveDuplicates()
                        .containsAll(JORDAN.law().instruments().keySet())
                        .contains("XX-REFERRAL", "XX-LAW", "REGION-REFERRAL", "REGION-TREATY"));
    }

    /** Others draw on the instrument, but a rulebook of its own answers alone. */
    @ParameterizedTest
    @CsvSource({"status, EG, PALERMO", "return, JO, JO-SHELTER", "flags, JO, JO-SHELTER"})
    void should_refuse_a_question_that_the_rulebook_of_the_instrument_does_not_answer(
            String question, String country, String instrument) {
        assertThatThrownBy(() -> Rulebooks.ofThisVersion()
                        .decide(file(country, ""), new Rulebooks.Request(List.of(question), instrument, List.of(), null)))
                .isInstanceOf(WrongCallException.class)
                .hasMessageContaining("is not answered by the law");
    }

    @ParameterizedTest
    @CsvSource({
        "elements, -, , JO-REFERRAL", "elements, JO, , JO-REFERRAL", "elements, IQ, , IQ-REFERRAL",
        "elements, EG, , REGIONAL-REFERRAL", "elements, IQ, PALERMO, REGIONAL-REFERRAL",
        "elements, JO, IQ-LAW-28-2012, IQ-REFERRAL", "elements, IQ, JO-LAW-9-2009, JO-REFERRAL",
        "elements, JO, PALERMO, REGIONAL-REFERRAL",
        "reports, IQ, , IQ-REFERRAL", "flags, MA, , REGIONAL-REFERRAL", "stay, IQ, , JO-SHELTER"
    })
    void should_know_the_rulebooks_of_this_version(String question, String country, String instrument, String rulebook) {
        assertThat(Rulebooks.ofThisVersion()
                        .decide(file(country, ""), new Rulebooks.Request(List.of(question), instrument, List.of(), null)))
                .singleElement()
                .satisfies(decision -> assertThat(decision.law().name()).isEqualTo(rulebook));
    }

    private static List<String> ids(String message) {
        return Arrays.asList(message.substring(message.indexOf('[') + 1, message.indexOf(']')).split(", "));
    }

    private static Rulebooks loadingOnly(String... names) {
        Set<String> allowed = Set.of(names);
        return new Rulebooks(
                new Rulebooks.Known("JO", new JordanShelter(), () -> {
                    assertThat(allowed).contains("JO-SHELTER");
                    return SHELTER;
                }),
                List.of(new Rulebooks.Known("JO", new JordanReferral(), () -> {
                    assertThat(allowed).contains("JO-REFERRAL");
                    return JORDAN;
                })));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "admission", "stay", "non-prosecution", "reports"})
    void should_not_load_referral_for_a_case_of_shelter(String question) {
        List<String> questions = question.isEmpty() ? List.of() : List.of(question);

        assertThat(loadingOnly("JO-SHELTER")
                        .decide(
                                file("-", "stop house"),
                                new Rulebooks.Request(questions, null, List.of("Q12-2=R2"), "JO-SHELTER/2012")))
                .isNotEmpty();
    }

    @Test
    void should_not_load_shelter_for_a_question_of_referral() {
        assertThat(loadingOnly("JO-REFERRAL")
                        .decide(
                                file("JO", ""),
                                new Rulebooks.Request(List.of("flags", "non-prosecution"), null, List.of(), null)))
                .hasSize(2);
    }

    static Stream<String> cases() {
        return ExampleCasesTest.cases();
    }

    /** A look at the file that is too quick would leave questions out. */
    @ParameterizedTest
    @MethodSource("cases")
    void should_ask_referral_whatever_a_file_holds_facts_for(String name) throws IOException {
        CaseFile file = CaseFile.read(Files.readAllBytes(Path.of(Call.example(name))));
        Screening screening = file.matter(Screening.class);
        String country = screening != null && screening.country() != null
                ? screening.country()
                : name.startsWith("referral-iraq") ? "IQ" : "JO";
        RuleBook referral = country.equals("JO") ? JORDAN : country.equals("IQ") ? IRAQ : REGIONAL;

        assertThat(Rulebooks.ofThisVersion()
                        .decide(file, new Rulebooks.Request(List.of(), null, List.of(), null))
                        .stream()
                        .filter(decision -> !decision.law().name().equals("JO-SHELTER"))
                        .map(decision -> decision.law().name() + " " + decision.question().id()))
                .isEqualTo(referral.questionsFor(file).stream()
                        .map(question -> referral.law().name() + " " + question.id())
                        .toList());
    }

    @Test
    void should_apply_a_reading_and_an_edition_to_the_rulebooks_that_know_them() {
        CaseFile file = file("JO", "stop").asOf(LocalDate.of(2024, 1, 1));

        assertThat(rulebooks()
                        .decide(
                                file,
                                new Rulebooks.Request(
                                        List.of("admission", "elements"), null, List.of("J03-1=R2", "Q11-13=R2"),
                                        "JO-LAW-9-2009/2009")))
                .extracting(decision -> decision.edition().id())
                .containsExactly("JO-SHELTER/2023", "JO-LAW-9-2009/2009");
    }

    @ParameterizedTest
    @CsvSource({
        "admission, J03-1=R2,, --reading: unknown reading; the register has [Q",
        "elements, Q12-2=R2,, --reading: unknown reading; the register has [J",
        "elements, J03-1=R9,, '--reading: reading J03-1 has the options [R1, R2]'",
        "elements, J03-1,, '--reading: reading J03-1 has the options [R1, R2]'",
        "elements,, JO-SHELTER/2012, '--edition: unknown edition; there are [JO-LAW-9-2009/2009, JO-LAW-9-2009/2021]'",
        "admission,, JO-LAW-9-2009/2009, '--edition: unknown edition; there are [JO-SHELTER/2012, JO-SHELTER/2023]'"
    })
    void should_refuse_a_reading_or_an_edition_that_no_rulebook_asked_knows(
            String question, String reading, String edition, String reason) {
        List<String> readings = reading == null ? List.of() : List.of(reading);

        assertThatThrownBy(() -> rulebooks()
                        .decide(file("JO", ""), new Rulebooks.Request(List.of(question), null, readings, edition)))
                .isInstanceOf(WrongCallException.class)
                .hasMessageStartingWith(reason);
    }
}
