package org.ihala.rules.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

/** One fact a line, and nothing that is only wording. */
class DecisionOutlineTest {

    private static final String TEXT = "{ 'ar': 'نص', 'en': 'wording' }";
    private static final String STEP =
            "{ 'provision': '2', 'answer': 'YES', 'rule': '2  wording', 'formula': 'allOf(2/a)', 'text': " + TEXT
                    + ", 'facts': ['acts[0]', 'acts[1]'], 'children': [ { 'provision': '2/a', 'answer': 'UNDETERMINED',"
                    + " 'rule': 'wording', 'text': " + TEXT + ", 'kind': 'LAW', 'source': 'wording',"
                    + " 'confidence': 'INFERRED', 'facts': [] } ] }";
    private static final String WHOLE = """
            { 'format': 'ihala-decision/1', 'caseId': 'c-1', 'question': 'look-further', 'subject': 'p1', 'asOf': '2020-01-31',
              'edition': 'XX/2012', 'answer': 'NO', 'contested': true,
              'basis': { 'edition': 'XX/2012', 'kind': 'LAW', 'confidence': 'SUMMARY', 'steps': 3, 'inferred': 1, 'signedOff': 0 },
              'outcome': {
                'lastDay': '2020-02-01', 'daysLeft': 1, 'valid': null, 'none': [], 'text': TEXT,
                'grounds': ['17/a/1', '17/a/2'],
                'steps': [
                  { 'step': '5/b', 'text': TEXT, 'kind': 'LAW', 'source': 'wording', 'confidence': 'INFERRED',
                    'over': true, 'until': null, 'needs': ['A', { 'of': 'B' }], 'free': [] }
                ] },
              'because': [STEP, STEP, { 'provision': '3', 'answer': 'NO', 'rule': 'wording', 'text': TEXT, 'facts': [] }],
              'missing': [
                { 'fact': 'CONSENT', 'person': 'p1', 'provision': '11/a', 'who': 'HOUSE', 'ask': TEXT },
                { 'fact': 'DEPUTY', 'person': null, 'field': 'committee.deputy', 'provision': '7/c', 'who': 'HOUSE', 'ask': TEXT }],
              'missingIsExact': false,
              'duties': [
                { 'provision': '5/b', 'who': 'HOUSE', 'status': 'DONE', 'due': null, 'text': TEXT },
                { 'provision': '9/b', 'who': 'HOUSE', 'status': 'OVERDUE', 'due': '2020-01-30', 'policyDue': '2020-01-29',
                  'lateSince': '2020-01-31', 'text': TEXT },
                { 'provision': '5/c', 'who': 'HOUSE', 'status': 'ONGOING', 'due': null, 'lastGiven': '2020-01-28', 'text': TEXT },
                { 'provision': '8/a', 'who': 'HOUSE', 'status': 'DUE', 'due': null, 'standing': true, 'text': TEXT }],
              'readings': [
                { 'id': 'Q12-2', 'chosen': 'R1', 'wouldChangeAnswer': false },
                { 'id': 'Q12-3', 'chosen': 'R2', 'wouldChangeAnswer': true }],
              'warnings': [{ 'code': 'LATE', 'text': TEXT }],
              'rulebook': { 'name': 'XX-BOOK', 'version': '1', 'sha256': '0123' } }
            """.replace("STEP", STEP).replace("TEXT", TEXT).replace('\'', '"');

    @Test
    void should_show_every_fact_of_a_decision_on_a_line_and_no_wording() {
        assertThat(DecisionOutline.of(WHOLE)).isEqualTo("""
                look-further: NO, contested
                  by XX-BOOK, edition XX/2012
                  basis LAW, SUMMARY, steps 3, inferred 1
                  outcome lastDay: 2020-02-01
                  outcome daysLeft: 1
                  outcome valid: null
                  outcome none: none
                  outcome grounds: 17/a/1
                  outcome grounds: 17/a/2
                  outcome steps: step 5/b, over true, until null, needs [A; of B], free none
                  YES 2 from acts[0], acts[1]
                    UNDETERMINED 2/a
                  YES 2 from acts[0], acts[1] (as above)
                  NO 3
                  missing CONSENT of p1 for 11/a
                  missing DEPUTY at committee.deputy for 7/c
                  missing is not exact
                  duty 5/b DONE
                  duty 9/b OVERDUE, due 2020-01-30, by policy 2020-01-29
                  duty 5/c ONGOING, last given 2020-01-28
                  duty 8/a DUE, standing
                  reading Q12-2=R1
                  reading Q12-3=R2, another changes the answer
                  warning LATE
                """);
    }

    @Test
    void should_show_a_step_in_full_where_one_below_it_is_another() {
        String other = WHOLE.replaceFirst("UNDETERMINED", "YES");

        assertThat(DecisionOutline.of(other)).contains("    YES 2/a\n", "    UNDETERMINED 2/a\n").doesNotContain("as above");
    }

    @Test
    void should_set_a_blank_line_between_decisions_and_tell_whom_they_are_by() {
        String second = WHOLE.replace("look-further", "stay").replace("XX-BOOK", "YY").replace("true", "false");
        String outline = DecisionOutline.of("{ \"decisions\": [" + WHOLE + ", " + second + "] }");

        assertThat(outline).contains("  warning LATE\n\nstay: NO\n  by YY, edition XX/2012\n");
        assertThat(DecisionOutline.asked(outline)).containsExactly(
                new DecisionOutline.Asked("look-further", "XX-BOOK"), new DecisionOutline.Asked("stay", "YY"));
    }

    @Test
    void should_quote_nothing_of_what_is_not_json() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DecisionOutline.of("Amal"))
                .withMessage("is not JSON")
                .withNoCause();
    }
}
