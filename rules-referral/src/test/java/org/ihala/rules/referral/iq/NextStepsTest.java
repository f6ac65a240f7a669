package org.ihala.rules.referral.iq;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ihala.rules.Answer;
import org.ihala.rules.Decision;
import org.ihala.rules.RuleBook;
import org.ihala.rules.law.Text;
import org.ihala.rules.referral.ReferralQuestion;
import org.ihala.rules.referral.ReferralRuleBook;
import org.ihala.rules.referral.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every open step in order, none that is done, nothing of the judge's before the judge, measures in their years only. */
class NextStepsTest {

    private static final RuleBook IRAQ = ReferralRuleBook.iraq();

    private static Sheet man(String day) {
        return Sheet.on(day).person("birthDate", "1990-01-01").person("nationalities", List.of("BD"))
                .person("sex", "MALE").person("refugeeOrAsylumSeeker", false)
                .screening("circumstances.asylumClaim", false);
    }

    private static Sheet recognized(Sheet sheet) {
        return sheet.act("IDENTIFICATION", "2013-01-01", "by", "INVESTIGATIVE_JUDGE", "as", "VICTIM");
    }

    private static Sheet referred(Sheet sheet) {
        return sheet.act("IDENTIFICATION", "2013-01-01", "by", "OTHER", "as", "POTENTIAL_VICTIM");
    }

    private static Decision decide(Sheet sheet) {
        return IRAQ.decide(ReferralQuestion.NEXT_STEPS, sheet.build());
    }

    private static List<String> items(Decision decision, String list, String name) {
        List<String> ids = new ArrayList<>();
        for (Object item : (List<?>) decision.outcome().get(list)) {
            ids.add(((Map<?, ?>) item).get(name).toString());
        }
        return ids;
    }

    private static List<String> steps(Sheet sheet) {
        return items(decide(sheet), "steps", "step");
    }

    private static List<String> help(Sheet sheet) {
        return items(IRAQ.decide(ReferralQuestion.ASSISTANCE, sheet.build()), "assistance", "help");
    }

    @Test
    void should_walk_from_the_first_sign_through_the_judge_to_the_return() {
        Sheet sheet = man("2025-06-01");
        assertThat(decide(sheet).answer()).isEqualTo(Answer.UNDETERMINED);
        assertThat(steps(sheet)).isEmpty();

        sheet = sheet.screening("indicators.ILO-08", true);
        assertThat(steps(sheet)).containsExactly("IQ-PRACTICE:steps/refer", "IQ-PRACTICE:steps/judge");

        sheet = sheet.act("IDENTIFICATION", "2025-02-01", "by", "COUNTER_TRAFFICKING_UNIT", "as", "POTENTIAL_VICTIM");
        assertThat(steps(sheet)).containsExactly(
                "IQ-PRACTICE:steps/judge", "IQ-PRACTICE:steps/meanwhile", "IQ-STRATEGY-2023:steps/rights-guide",
                "IQ-PRACTICE:steps/wish");

        sheet = sheet.act("IDENTIFICATION", "2025-03-01", "by", "INVESTIGATIVE_JUDGE", "as", "VICTIM");
        List<String> afterTheJudge = List.of(
                "IQ-REG-7-2017:admission/home",
                "IQ-LAW-28-2012:11/medical/arrange",
                "IQ-LAW-28-2012:11/language/arrange",
                "IQ-LAW-28-2012:11/legal-aid/arrange",
                "IQ-LAW-28-2012:11/contact/arrange",
                "IQ-LAW-28-2012:11/protection/arrange",
                "IQ-LAW-28-2012:11/rehabilitation/arrange",
                "IQ-STRATEGY-2023:steps/rights-guide",
                "IQ-STRATEGY-2023:steps/clinics",
                "IQ-STRATEGY-2023:steps/loans",
                "IQ-STRATEGY-2023:steps/fund",
                "IQ-PRACTICE:steps/wish");
        assertThat(steps(sheet)).containsExactlyElementsOf(afterTheJudge);

        sheet = sheet.act("ADMISSION", "2025-03-02");
        List<String> open = new ArrayList<>(afterTheJudge.subList(1, afterTheJudge.size()));
        while (!open.get(0).equals("IQ-PRACTICE:steps/wish")) {
            assertThat(steps(sheet)).containsExactlyElementsOf(open);
            sheet = sheet.act("DUTY_DONE", "2025-04-01", "provision", open.remove(0));
        }
        assertThat(steps(sheet)).containsExactly("IQ-PRACTICE:steps/wish");

        sheet = sheet.act("WISH_TO_RETURN", "2025-05-01", "by", "p1", "country", "BD", "free", true);
        assertThat(steps(sheet)).containsExactly("IQ-PRACTICE:steps/country");

        sheet = sheet.act("COUNTRY_ACCEPTS", "2025-05-10", "country", "BD", "accepts", true);
        assertThat(steps(sheet)).containsExactly("IQ-PRACTICE:steps/return");

        sheet = sheet.act("DUTY_DONE", "2025-05-20", "provision", "IQ-PRACTICE:steps/return");
        assertThat(steps(sheet)).isEmpty();
        assertThat(decide(sheet).answer()).isEqualTo(Answer.NO);
    }

    @Test
    void should_say_of_each_step_whose_it_is_on_what_authority_and_what_it_needs_and_unlocks() {
        Sheet sheet = recognized(man("2024-06-01"));
        List<?> steps = (List<?>) decide(sheet).outcome().get("steps");

        assertThat(steps).hasSizeGreaterThan(10);
        for (Object step : steps) {
            Map<?, ?> fields = (Map<?, ?>) step;
            String id = fields.get("step").toString();
            assertThat(fields.get("authority")).as(id).isInstanceOf(Text.class);
            assertThat(fields.get("needs")).as(id).isInstanceOf(Text.class);
            assertThat(fields.get("unlocks")).as(id).isInstanceOf(Text.class);
            assertThat(IRAQ.law().office(fields.get("actor").toString())).as(id).isNotNull();
            assertThat(fields.get("kind")).as(id).isEqualTo(
                    id.startsWith("IQ-LAW") || id.startsWith("IQ-REG") ? "LAW"
                            : id.startsWith("IQ-PRACTICE") ? "GUIDANCE" : "POLICY");
        }
        assertThat(decide(sheet).duties()).extracting(Decision.Duty::provision).containsExactlyElementsOf(steps(sheet));
    }

    /** Nothing the law or the care homes give is promised before the judge; what nobody read is asked for. */
    @Test
    void should_open_nothing_of_the_law_before_the_judge_and_ask_what_its_article_says() {
        Sheet waiting = referred(man("2025-06-01"));

        assertThat(steps(waiting)).contains("IQ-PRACTICE:steps/judge", "IQ-PRACTICE:steps/meanwhile")
                .noneMatch(step -> step.startsWith("IQ-LAW") || step.startsWith("IQ-REG"));
        Decision assistance = IRAQ.decide(ReferralQuestion.ASSISTANCE, waiting.build());
        assertThat(assistance.answer()).isEqualTo(Answer.UNDETERMINED);
        assertThat(help(waiting)).isEmpty();
        assertThat(assistance.missing()).extracting(Decision.Missing::fact).contains("LAW_28_2012_ARTICLE_11", "JUDGE_DECISION");
    }

    @Test
    void should_tell_the_department_of_somebody_whom_an_organization_referred_without_a_screening() {
        assertThat(steps(referred(man("2025-06-01")))).startsWith("IQ-PRACTICE:steps/refer", "IQ-PRACTICE:steps/judge");
    }

    @Test
    void should_go_back_to_the_judge_when_somebody_speaks_for_the_person_after_a_denial() {
        Sheet denied = recognized(man("2025-06-01")).act("STATUS_DISPROVED", "2025-01-01", "by", "COURT")
                .screening("indicators.ILO-03", true);

        assertThat(steps(denied)).doesNotContain("IQ-PRACTICE:steps/judge", "IQ-LAW-28-2012:11/medical/arrange");
        assertThat(steps(denied.act("IDENTIFICATION", "2025-02-01", "by", "OTHER", "as", "VICTIM")))
                .contains("IQ-PRACTICE:steps/refer", "IQ-PRACTICE:steps/judge", "IQ-PRACTICE:steps/meanwhile");
        assertThat(steps(man("2025-06-01").screening("indicators.ILO-03", true)
                        .act("STATUS_DISPROVED", "2025-01-01", "by", "COURT")))
                .doesNotContain("IQ-PRACTICE:steps/refer", "IQ-PRACTICE:steps/judge");
    }

    @ParameterizedTest
    @CsvSource({
        "2017-09-05, IQ-REG-7-2017:admission/home, false", "2017-09-06, IQ-REG-7-2017:admission/home, true",
        "2022-12-31, IQ-STRATEGY-2023:steps/treatment, false", "2023-01-01, IQ-STRATEGY-2023:steps/treatment, true",
        "2024-12-31, IQ-STRATEGY-2023:steps/treatment, true", "2025-01-01, IQ-STRATEGY-2023:steps/treatment, false",
        "2022-12-31, IQ-STRATEGY-2023:steps/lawyers, false", "2023-01-01, IQ-STRATEGY-2023:steps/lawyers, true",
        "2024-12-31, IQ-STRATEGY-2023:steps/lawyers, true", "2025-01-01, IQ-STRATEGY-2023:steps/lawyers, false",
        "2023-12-31, IQ-STRATEGY-2023:steps/clinics, false", "2024-01-01, IQ-STRATEGY-2023:steps/clinics, true",
        "2026-12-31, IQ-STRATEGY-2023:steps/clinics, true", "2027-01-01, IQ-STRATEGY-2023:steps/clinics, false",
        "2023-12-31, IQ-STRATEGY-2023:steps/loans, false", "2024-01-01, IQ-STRATEGY-2023:steps/loans, true",
        "2026-12-31, IQ-STRATEGY-2023:steps/loans, true", "2027-01-01, IQ-STRATEGY-2023:steps/loans, false",
        "2024-12-31, IQ-STRATEGY-2023:steps/fund, false", "2025-01-01, IQ-STRATEGY-2023:steps/fund, true",
        "2025-12-31, IQ-STRATEGY-2023:steps/fund, true", "2026-01-01, IQ-STRATEGY-2023:steps/fund, false",
        "2023-12-31, IQ-STRATEGY-2023:steps/rights-guide, false", "2024-01-01, IQ-STRATEGY-2023:steps/rights-guide, true",
        "2026-12-31, IQ-STRATEGY-2023:steps/rights-guide, true", "2027-01-01, IQ-STRATEGY-2023:steps/rights-guide, false",
        "2023-12-31, IQ-PLAN-2024:steps/interpreters, false", "2024-01-01, IQ-PLAN-2024:steps/interpreters, true",
        "2024-12-31, IQ-PLAN-2024:steps/interpreters, true", "2025-01-01, IQ-PLAN-2024:steps/interpreters, false"})
    void should_list_a_measure_from_its_first_day_to_its_last(String day, String step, boolean listed) {
        Sheet victim = recognized(man(day));

        assertThat(steps(victim).contains(step)).isEqualTo(listed);
        String help = step.replace(":steps/", ":help/");
        if (IRAQ.law().provisions().containsKey(help) && !help.equals(step)) {
            assertThat(help(victim).contains(help)).isEqualTo(listed);
        }
    }

    @Test
    void should_support_women_and_children_as_the_strategy_plans() {
        List<String> four = List.of("rights", "doctor", "rehabilitation-center", "shelter-security");
        Sheet woman = man("2025-06-01").person("sex", "FEMALE");
        Sheet boy = man("2025-06-01").person("birthDate", "2012-01-01");
        for (Sheet supported : List.of(woman, boy)) {
            assertThat(strategySteps(referred(supported))).containsAll(four).doesNotContain("position");
            assertThat(strategySteps(recognized(supported))).containsAll(four).contains("position");
            assertThat(strategySteps(recognized(supported.with("asOf", "2027-01-01")))).isEmpty();
        }
        assertThat(strategySteps(recognized(man("2025-06-01")))).doesNotContainAnyElementsOf(four).doesNotContain("position");
        assertThat(strategySteps(recognized(man("2025-06-01").person("sex", null)))).doesNotContainAnyElementsOf(four);
    }

    private static List<String> strategySteps(Sheet sheet) {
        return steps(sheet).stream()
                .filter(step -> step.startsWith("IQ-STRATEGY-2023:steps/"))
                .map(step -> step.substring(step.indexOf('/') + 1))
                .toList();
    }

    @Test
    void should_protect_whoever_is_or_may_be_a_child() {
        Sheet signs = Sheet.on("2025-06-01").screening("indicators.UNODC-CHILDREN", true);
        List<String> forChildren = List.of("IQ-PRACTICE:steps/child-protection", "IQ-STRATEGY-2023:steps/juvenile-care");

        assertThat(steps(signs)).containsAll(forChildren).contains("IQ-PRACTICE:steps/age");
        assertThat(steps(signs.person("birthDate", "2012-01-01"))).containsAll(forChildren).doesNotContain("IQ-PRACTICE:steps/age");
        assertThat(steps(signs.person("birthDate", "2007-06-01"))).doesNotContainAnyElementsOf(forChildren);
        assertThat(steps(signs.person("birthDate", "2007-06-02"))).containsAll(forChildren);
        assertThat(steps(signs.with("asOf", "2027-06-01"))).contains("IQ-PRACTICE:steps/child-protection")
                .doesNotContain("IQ-STRATEGY-2023:steps/juvenile-care");
        assertThat(steps(recognized(signs.person("birthDate", "2012-01-01")))).contains("IQ-LAW-28-2012:11/children/arrange");
        assertThat(steps(recognized(signs.person("birthDate", "1990-01-01")))).doesNotContain("IQ-LAW-28-2012:11/children/arrange");
    }

    @Test
    void should_ask_for_the_language_unless_it_is_known_to_be_arabic() {
        Sheet victim = recognized(man("2024-06-01"));
        List<String> language = List.of("IQ-LAW-28-2012:11/language/arrange", "IQ-PLAN-2024:steps/interpreters");

        assertThat(steps(victim)).containsAll(language);
        assertThat(steps(victim.person("speaksArabic", false))).containsAll(language);
        assertThat(steps(victim.person("speaksArabic", true))).doesNotContainAnyElementsOf(language);
    }

    @Test
    void should_integrate_a_citizen_and_ask_a_foreigner_for_the_wish() {
        Sheet victim = recognized(man("2025-06-01"));

        assertThat(steps(victim)).contains("IQ-PRACTICE:steps/wish").doesNotContain("IQ-STRATEGY-2023:steps/integration");
        assertThat(steps(victim.person("nationalities", List.of("IQ"))))
                .contains("IQ-STRATEGY-2023:steps/integration").doesNotContain("IQ-PRACTICE:steps/wish");
        assertThat(steps(victim.person("nationalities", List.of("IQ")).with("asOf", "2027-01-01")))
                .doesNotContain("IQ-STRATEGY-2023:steps/integration");
        assertThat(steps(victim.person("nationalities", null)))
                .doesNotContain("IQ-STRATEGY-2023:steps/integration", "IQ-PRACTICE:steps/wish");
    }

    @Test
    void should_list_the_help_a_victim_may_ask_for_and_promise_none() {
        Decision decision = IRAQ.decide(ReferralQuestion.ASSISTANCE, recognized(man("2025-06-01")).build());

        assertThat(decision.answer()).isEqualTo(Answer.YES);
        assertThat(items(decision, "assistance", "help")).containsExactly(
                "IQ-LAW-28-2012:11/medical",
                "IQ-LAW-28-2012:11/language",
                "IQ-LAW-28-2012:11/legal-aid",
                "IQ-LAW-28-2012:11/contact",
                "IQ-LAW-28-2012:11/protection",
                "IQ-LAW-28-2012:11/rehabilitation",
                "IQ-REG-7-2017:services",
                "IQ-STRATEGY-2023:help/clinics",
                "IQ-STRATEGY-2023:help/loans",
                "IQ-STRATEGY-2023:help/fund");
        assertThat(decision.warnings()).extracting(Decision.Warning::code).contains("MAY_APPLY_IS_NO_ENTITLEMENT");
        assertThat(help(man("2025-06-01").act("ADMISSION", "2025-01-01"))).containsExactly("IQ-REG-7-2017:services");
        assertThat(help(man("2025-06-01").act("ADMISSION", "2025-01-01").act("EXIT", "2025-02-01"))).isEmpty();
    }
}
