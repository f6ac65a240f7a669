package org.ihala.rules.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.ihala.rules.Decision;
import org.ihala.rules.RuleBook;
import org.ihala.rules.text.DecisionJson;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecisionPageTest {

    private static final Locale ARABIC = Locale.forLanguageTag("ar");

    private static RuleBook rules;
    private static Decision decision;

    @BeforeAll
    static void decide() {
        Volume volume = Shelter.volume();
        rules = volume.rules();
        decision = volume.examples().get(0).decision();
    }

    private static String page(String json, Locale locale, RuleBook... books) {
        return DecisionPage.of(json.getBytes(StandardCharsets.UTF_8), List.of(books), locale);
    }

    @Test
    void should_tell_answer_reasons_missing_facts_and_basis_in_english() {
        String page = page(decision.toJson(), Locale.ENGLISH, rules);

        assertThat(page)
                .contains("<html lang=\"en\" dir=\"ltr\">", "Is the person an affected person?", "undetermined",
                        "12 March 2021", "All four conditions hold".toLowerCase(Locale.ROOT),
                        "the Minister or a delegate", "What is missing, and who can supply it",
                        rules.identity().sha256(), "Shelter Regulation of 2012 as issued")
                .doesNotContain("other rules than those at hand");
        decision.missing().forEach(missing -> assertThat(page).contains(missing.ask().en()));
    }

    @ParameterizedTest
    @CsvSource({"en, Some of what is named may not change the answer", "ar, قد يكون بين ما ذُكر ما لا يغيّر الجواب"})
    void should_tell_where_what_is_missing_may_be_less(String language, String sentence) throws JsonProcessingException {
        ObjectNode json = (ObjectNode) new ObjectMapper().readTree(decision.toJson());

        assertThat(page(json.toString(), Locale.forLanguageTag(language), rules)).doesNotContain(sentence);
        json.put("missingIsExact", false);
        assertThat(page(json.toString(), Locale.forLanguageTag(language), rules)).contains(sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en | Undetermined under the Shelter Regulation of 2012 as issued; the text the answer rests on was seen",
        "ar | غير محسوم، بموجب نظام دور الإيواء لسنة"
    })
    void should_say_first_how_well_the_law_under_the_answer_is_known(String language, String sentence) {
        String page = page(decision.toJson(), Locale.forLanguageTag(language), rules);

        assertThat(page.substring(page.indexOf("<h1>"), page.indexOf("</h1>")).replaceAll("<[^>]*>", "")).contains(sentence);
    }

    @Test
    void should_show_what_later_versions_may_add() throws JsonProcessingException {
        ObjectNode later = told().put("later", 1);
        ((ObjectNode) later.get("because").get(0)).put("kind", "CUSTOM").put("confidence", "HEARD").put("later", true);

        assertThat(page(later.toString(), Locale.ENGLISH, rules)).contains("CUSTOM").contains("HEARD");
    }

    @Test
    void should_leave_out_a_basis_that_is_not_there_or_of_a_kind_it_does_not_know() throws JsonProcessingException {
        ObjectNode older = told();
        older.remove("basis");
        ObjectNode later = told();
        ((ObjectNode) later.get("basis")).put("kind", "CUSTOM");

        assertThat(page(older.toString(), Locale.ENGLISH, rules)).doesNotContain("class=\"worth\"");
        assertThat(page(later.toString(), Locale.ENGLISH, rules)).doesNotContain("class=\"worth\"");
    }

    @ParameterizedTest
    @CsvSource({"en, this paragraph does not decide it", "ar, لا تحسم هذه الفقرة هذه المسألة"})
    void should_tell_where_the_paragraph_does_not_decide_the_matter(String language, String sentence)
            throws JsonProcessingException {
        ObjectNode json = (ObjectNode) new ObjectMapper().readTree(decision.toJson());

        assertThat(page(json.toString(), Locale.forLanguageTag(language), rules)).doesNotContain(sentence);
        json.putArray("missing");
        json.putObject("outcome").put("governed", false);
        assertThat(page(json.toString(), Locale.forLanguageTag(language), rules)).contains(sentence);
    }

    @Test
    void should_tell_the_same_in_arabic_from_right_to_left() {
        String page = page(decision.toJson(), ARABIC, rules);

        assertThat(page).contains("<html lang=\"ar\" dir=\"rtl\">", "12 آذار 2021", "غير محسوم", "الوزير أو من يفوضه",
                "<bdi class=\"code\" lang=\"en\" dir=\"ltr\">p2</bdi>");
        decision.missing().forEach(missing -> assertThat(page).contains(missing.ask().ar()));
    }

    @Test
    void should_show_several_decisions_one_after_the_other() {
        String page = page(DecisionJson.write(List.of(decision, decision)), Locale.ENGLISH, rules);

        assertThat(page.split("<article class=\"decision\">", -1)).hasSize(3);
    }

    @Test
    void should_say_that_other_rules_decided_where_the_hash_is_another() {
        String page = page(decision.toJson().replace(rules.identity().sha256(), "0".repeat(64)), Locale.ENGLISH, rules);

        assertThat(page).contains("other rules than those at hand");
    }

    @Test
    void should_show_codes_where_no_rulebook_knows_them() {
        String page = page(decision.toJson(), Locale.ENGLISH);

        assertThat(page).contains("other rules than those at hand", "affected-person", "MINISTER_OR_DELEGATE", ">3/d<");
    }

    private static ObjectNode duty(String provision, String status) {
        ObjectNode duty = new ObjectMapper().createObjectNode();
        duty.put("provision", provision).put("who", "HOUSE").put("status", status).putNull("due");
        duty.putObject("text").put("ar", "نص " + provision).put("en", "text of " + provision);
        return duty;
    }

    @Test
    void should_tell_the_duties_that_continue_after_the_others_and_fold_those_that_stand_whatever_the_case()
            throws JsonProcessingException {
        ObjectNode json = told();
        json.putArray("duties")
                .add(duty("13/c", "DONE"))
                .add(duty("13/d", "NEW_IN_A_LATER_VERSION"))
                .add(duty("5/b", "ONGOING").put("lastGiven", "2021-03-10").put("policyDue", "2021-04-10"))
                .add(duty("13/b", "OVERDUE").put("policyDue", "2021-03-13").put("lateSince", "2021-03-14"))
                .add(duty("17/b", "DONE_LATE").put("lastGiven", "2021-03-11"))
                .add(duty("8/a", "DUE").put("standing", true));

        assertThat(page(json.toString(), Locale.ENGLISH, rules)).containsSubsequence(
                ">Duties<", ">NEW_IN_A_LATER_VERSION<", "text of 13/d", ">overdue<", "text of 13/b",
                "<br>late in practice since 14 March 2021", ">done<", "text of 13/c", ">done late<", "<br>done on 11 March 2021",
                ">What continues; check that it still does<", ">ongoing<", "text of 5/b", "<br>last given on 10 March 2021",
                "<br>in practice reviewed after 10 April 2021",
                "<details><summary>Standing duties, on which this answer does not turn</summary>", "text of 8/a", "</details>");
        assertThat(page(json.toString(), ARABIC, rules)).containsSubsequence(
                ">الواجبات<", ">متأخر<", "متأخر في التطبيق العملي منذ 14 آذار 2021", ">أُنجز بعد أوانه<", "ما يستمر تقديمه", ">مستمر<",
                "آخر تقديم 10 آذار 2021", "<details><summary>واجبات دائمة");
    }

    @Test
    void should_let_in_its_own_style_and_nothing_else() throws Exception {
        String page = page(decision.toJson(), Locale.ENGLISH, rules);
        String style = page.substring(page.indexOf("<style>") + 7, page.indexOf("</style>"));
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));

        assertThat(page)
                .contains("default-src 'none'; style-src 'sha256-" + Base64.getEncoder().encodeToString(hash) + "'")
                .doesNotContain("<script", " src=", "href=");
    }

    @Test
    void should_escape_whatever_a_decision_says() {
        String json = decision.toJson().replace("\"p2\"", "\"<script>alert(1)</script>\"").replace("c-1", "<img src=x>");

        assertThat(page(json, Locale.ENGLISH, rules)).doesNotContain("<script>", "<img").contains("&lt;script&gt;");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "[ | is not valid JSON at line 1, column 2",
        "3 | format: must be ihala-decision/1",
        "{} | format: must be ihala-decision/1",
        "{\"decisions\": []} | format: must be ihala-decision/1",
        "{\"format\": \"ihala-decision/1\"} | question: is required",
        "{\"format\": \"ihala-decision/1\", \"question\": 3} | question: must be a text"
    })
    void should_say_what_is_no_decision_and_repeat_no_value(String json, String problem) {
        assertThatIllegalArgumentException().isThrownBy(() -> page(json, Locale.ENGLISH)).withMessage(problem);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "\"answer\": \"UNDETERMINED\" | \"answer\": \"PERHAPS\" | answer: is none of the values of the format",
        "\"asOf\": \"2021-03-12\" | \"asOf\": \"in March\" | asOf: is not a date of the form YYYY-MM-DD",
        "\"formula\": \"unless(allOf(3/a, 3/b, 3/c, 3/d), 3/disproved)\" | \"formula\": \"allOf(3/x)\" | because: a formula names a step that is not there"
    })
    void should_refuse_a_decision_with_a_wrong_value(String right, String wrong, String problem) {
        assertThat(decision.toJson()).contains(right);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> page(decision.toJson().replace(right, wrong), Locale.ENGLISH))
                .withMessage(problem);
    }

    @ParameterizedTest
    @ValueSource(strings = {"because", "missing", "duties", "readings", "warnings", "outcome", "rulebook"})
    void should_refuse_a_decision_that_leaves_out_a_part(String part) {
        String json = decision.toJson().replace("\"" + part + "\":", "\"other-" + part + "\":");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> page(json, Locale.ENGLISH))
                .withMessage(part + ": is required");
    }

    @Test
    void should_refuse_what_is_nested_deeper_than_any_proof() {
        assertThatIllegalArgumentException().isThrownBy(() -> page("[".repeat(100_000), Locale.ENGLISH));
    }

    private static ObjectNode told() throws JsonProcessingException {
        return (ObjectNode) new ObjectMapper().readTree(decision.toJson());
    }

    @ParameterizedTest
    @ValueSource(strings = {"because", "missing", "duties", "readings", "warnings"})
    void should_refuse_what_is_no_list_rather_than_leave_it_out(String field) throws JsonProcessingException {
        String json = told().put(field, "secret").toString();

        assertThatIllegalArgumentException().isThrownBy(() -> page(json, ARABIC, rules)).withMessage(field + ": must be a list");
    }

    @Test
    void should_refuse_an_outcome_that_is_no_object() throws JsonProcessingException {
        String json = told().put("outcome", 7).toString();

        assertThatIllegalArgumentException().isThrownBy(() -> page(json, ARABIC, rules)).withMessage("outcome: must be an object");
    }

    @ParameterizedTest
    @ValueSource(strings = {"+999999999-01-01", "-0001-01-01", "2019-02-30"})
    void should_refuse_a_day_of_another_form(String day) throws JsonProcessingException {
        String json = told().put("asOf", day).toString();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> page(json, ARABIC, rules))
                .withMessage("asOf: is not a date of the form YYYY-MM-DD");
    }

    @Test
    void should_repeat_no_formula_that_is_none_however_deep() throws JsonProcessingException {
        for (String formula : List.of("secret secret", "allOf()", "allOf(".repeat(50_000))) {
            ObjectNode told = told();
            ((ObjectNode) told.get("because").get(0)).put("formula", formula);

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> page(told.toString(), ARABIC, rules))
                    .withMessage("formula: is no formula");
        }
    }

    @Test
    void should_refuse_a_field_given_twice_and_text_after_the_decision() {
        String json = decision.toJson().strip();

        assertThatIllegalArgumentException().isThrownBy(() -> page(json + "secret", ARABIC, rules))
                .withMessageStartingWith("is not valid JSON").withMessageNotContaining("secret");
        assertThatIllegalArgumentException().isThrownBy(() -> page("{\"answer\": \"YES\"," + json.substring(1), ARABIC, rules))
                .withMessageStartingWith("is not valid JSON");
    }

    @Test
    void should_show_no_control_character() throws JsonProcessingException {
        String page = page(told().put("caseId", "a\0b\u001bc").toString(), ARABIC, rules);

        assertThat(page).contains("a\uFFFDb\uFFFDc").doesNotContain("\0", "\u001b");
    }
}
