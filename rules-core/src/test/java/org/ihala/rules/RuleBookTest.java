package org.ihala.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ihala.rules.engine.RuleEngine;
import org.ihala.rules.law.Instrument;
import org.ihala.rules.ruleset.Plan;
import org.ihala.rules.ruleset.QuestionPlan;
import org.ihala.rules.ruleset.RuleSet;
import org.ihala.rules.toy.CompiledToy;
import org.ihala.rules.toy.LibraryQuestion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RuleBookTest {

    private static final RuleBook BOOK = CompiledToy.book();

    private static CaseFile caseFile(String born, String consent) {
        return CaseFile.read(
                """
                { "format": "ihala-case/1", "caseId": "c-1", "asOf": "2024-05-01", "subject": "p1",
                  "persons": [ { "id": "p1" %s } ],
                  "acts": [ %s ] }
                """.formatted(
                                born.isEmpty() ? "" : ", \"birthDate\": \"" + born + "\"",
                                consent.isEmpty()
                                        ? ""
                                        : "{ \"type\": \"CONSENT\", \"date\": \"2024-04-01\", \"person\": \"p1\", \"by\": \"p1\","
                                                + " \"given\": " + consent + " }")
                        .getBytes(StandardCharsets.UTF_8));
    }

    private static Decision decide(RuleBook book, CaseFile caseFile) {
        return book.decide(LibraryQuestion.MAY_USE, caseFile);
    }

    @ParameterizedTest
    @CsvSource({
        "2006-05-01, '', YES", "2006-05-02, '', UNDETERMINED", "2006-05-02, true, YES", "2006-05-02, false, NO",
        "'', '', UNDETERMINED", "'', true, YES", "'', false, UNDETERMINED"
    })
    void should_decide_by_the_rules_of_the_file(String born, String consent, Answer answer) {
        assertThat(decide(BOOK, caseFile(born, consent)).answer()).isEqualTo(answer);
    }

    @ParameterizedTest
    @EnumSource
    void should_decide_alike_however_the_rules_are_run(Execution execution) {
        CaseFile child = caseFile("2010-01-01", "");
        RuleBook book = BOOK.withExecution(execution);

        assertThat(book.execution()).isEqualTo(execution);
        assertThat(decide(book, child).toJson()).isEqualTo(decide(BOOK, child).toJson());
    }

    @Test
    void should_say_what_is_missing_and_who_can_supply_it() {
        Decision decision = decide(BOOK, caseFile("", ""));

        assertThat(decision.missing()).extracting(missing -> missing.who() + ": " + missing.ask().en())
                .containsExactlyInAnyOrder("LIBRARIAN: When was the person born?", "PARENT: Do you consent?");
    }

    @Test
    void should_ask_what_is_urgent_before_what_is_not() {
        Decision decision = decide(BOOK, caseFile("", ""));

        assertThat(decision.missing()).extracting(Decision.Missing::fact).containsExactly("BIRTH_DATE", "CONSENT");
        assertThat(decision.asks()).extracting(Decision.Missing::fact).containsExactly("CONSENT", "BIRTH_DATE");
        assertThat(decision.toJson().indexOf("\"CONSENT\"")).isLessThan(decision.toJson().indexOf("\"BIRTH_DATE\""));
    }

    @Test
    void should_say_how_well_the_law_is_known_and_what_legal_staff_accepted() {
        CaseFile adult = caseFile("1990-01-01", "");
        Basis basis = new Basis("TOY/1", Instrument.Kind.LAW, Basis.Confidence.TEXT_SEEN, 2, 0, 0);

        assertThat(decide(BOOK, adult).basis()).isEqualTo(basis);
        assertThat(decide(BOOK.withSignOffs(Set.of("1", "1/consent")::contains), adult).basis().signedOff()).isOne();
        assertThat(decide(BOOK, adult).toJson()).containsSubsequence("\"contested\"", "\"basis\"", "\"outcome\"");
    }

    @Test
    void should_apply_another_reading_of_a_point_and_say_where_one_would_change_the_answer() {
        CaseFile child = caseFile("2010-01-01", "");

        assertThat(decide(BOOK, child).contested()).isTrue();
        assertThat(decide(BOOK.withReading("L1=R2"), child).answer()).isEqualTo(Answer.NO);
        assertThat(decide(BOOK, caseFile("2010-01-01", "true")).contested()).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> BOOK.withReading("L1=R9"));
        assertThatIllegalArgumentException().isThrownBy(() -> BOOK.withReading("L9=R1"));
    }

    @Test
    void should_apply_the_edition_of_the_day_unless_held_to_one() {
        CaseFile adult = caseFile("1990-01-01", "");

        assertThat(decide(BOOK, adult).edition().id()).isEqualTo("TOY/1");
        assertThat(decide(BOOK, adult.asOf(LocalDate.of(2030, 1, 1))).edition().id()).isEqualTo("TOY/2");
        assertThat(decide(BOOK.withEdition("TOY/2"), adult).edition().id()).isEqualTo("TOY/2");
        assertThatIllegalArgumentException().isThrownBy(() -> BOOK.withEdition("TOY/3"));
    }

    @Test
    void should_find_its_questions_and_those_a_file_holds_facts_for() {
        assertThat(BOOK.questions()).containsExactly(LibraryQuestion.MAY_USE);
        assertThat(BOOK.question("may-use")).isEqualTo(LibraryQuestion.MAY_USE);
        assertThat(BOOK.questionsFor(caseFile("", ""))).containsExactly(LibraryQuestion.MAY_USE);
        assertThatIllegalArgumentException().isThrownBy(() -> BOOK.question("may-smoke")).withMessageContaining("may-use");
        assertThatIllegalArgumentException().isThrownBy(() -> BOOK.decide(() -> "may-smoke", caseFile("", "")))
                .withMessage("rulebook TOY does not answer may-smoke");
    }

    @Test
    void should_refuse_a_case_without_a_day_or_a_subject() {
        for (String json : List.of(
                "{ \"format\": \"ihala-case/1\", \"subject\": \"p1\", \"persons\": [ { \"id\": \"p1\" } ] }",
                "{ \"format\": \"ihala-case/1\", \"asOf\": \"2024-05-01\", \"staff\": {} }")) {
            CaseFile incomplete = CaseFile.read(json.getBytes(StandardCharsets.UTF_8));

            assertThatExceptionOfType(InvalidCaseException.class).isThrownBy(() -> decide(BOOK, incomplete));
        }
    }

    @Test
    void should_refer_to_a_human_where_the_library_fails() {
        RuleSet rules = CompiledToy.rules();
        QuestionPlan failing = Plan.aboutPerson(Set.of("1"), inquiry -> true, inquiry -> {
            throw new IllegalStateException("on purpose");
        });
        RuleSet broken = new RuleSet() {
            @Override
            public String identityResource() {
                return rules.identityResource();
            }

            @Override
            public String modelIndex() {
                return rules.modelIndex();
            }

            @Override
            public Map<Question, QuestionPlan> plans() {
                return Map.of(LibraryQuestion.MAY_USE, failing);
            }
        };
        RuleEngine engine = RuleEngine.load(rules.getClass(), rules.modelIndex(), BOOK.law());

        assertThatExceptionOfType(ReferToHumanException.class)
                .isThrownBy(() -> decide(RuleBook.load(broken, BOOK.law(), engine), caseFile("", "")));
    }

    @Test
    void should_name_itself_in_each_decision() {
        assertThat(BOOK).hasToString("RuleBook[TOY 1]");
        assertThat(decide(BOOK, caseFile("", "")).rulebook()).isEqualTo(BOOK.identity());
        assertThat(BOOK.identity()).isEqualTo(new RuleBook.Identity("TOY", "1", "0".repeat(64)));
        assertThat(BOOK.law().name()).isEqualTo("TOY");
    }
}
