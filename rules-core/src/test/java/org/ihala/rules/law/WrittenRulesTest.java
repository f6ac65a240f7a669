package org.ihala.rules.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import org.ihala.rules.EditedJson;
import org.ihala.rules.logic.Formula;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenRulesTest {

    private static final String PACKED =
            """
            { 'files': [ { 'name': 'article-03-small/rules.drl', 'title': { 'ar': 'نص', 'en': 'text' }, 'rules': [
                { 'name': '3/a  strictly', 'provision': '3/a', 'line': 12, 'text': 'rule', 'conditions': [ 'asIssued' ],
                  'answer': 'kinship' },
                { 'name': '3  both', 'provision': '3', 'line': 20, 'text': 'rule', 'conditions': [],
                  'formula': 'allOf(3/a, 3/b)' } ] } ],
              'names': { 'kinship': { 'ar': 'القرابة', 'en': 'the kinship' },
                'steps': { 'ar': 'الخطوات', 'en': 'the steps', 'kind': 'entries' } } }
            """;

    private static WrittenRules read(EditedJson json) {
        return WrittenRules.read(json.text().getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void should_read_rules_that_answer_and_rules_that_combine() {
        WrittenRules rules = read(new EditedJson(PACKED));

        assertThat(rules.of("3/a")).singleElement().satisfies(rule -> {
            assertThat(rule.answer()).isEqualTo("kinship");
            assertThat(rule.conditions()).containsExactly("asIssued");
            assertThat(rule.line()).isEqualTo(12);
        });
        assertThat(rules.of("3")).singleElement().satisfies(rule ->
                assertThat(rule.formula()).isEqualTo(Formula.allOf("3/a", "3/b")));
        assertThat(rules.of("4")).isEmpty();
        assertThat(rules.names().get("kinship"))
                .isEqualTo(new WrittenRules.Name(new Text("القرابة", "the kinship"), ""));
        assertThat(rules.names().get("steps").kind()).isEqualTo("entries");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "/files", "/names", "/names/kinship/ar", "/files/0/name", "/files/0/title/ar", "/files/0/rules", "/files/0/rules/0/text",
        "/files/0/rules/0/conditions", "/files/0/rules/0/answer", "/files/0/rules/1/formula"
    })
    void should_refuse_what_is_not_whole(String missing) {
        EditedJson json = new EditedJson(PACKED);
        json.remove(missing);

        assertThatIllegalArgumentException().isThrownBy(() -> read(json));
    }

    @Test
    void should_refuse_a_rule_that_both_answers_and_combines() {
        EditedJson json = new EditedJson(PACKED);
        json.set("/files/0/rules/0/formula", "'allOf(3/b)'");

        assertThatIllegalArgumentException().isThrownBy(() -> read(json)).withMessageContaining("either answer or define");
        assertThatIllegalArgumentException().isThrownBy(() -> WrittenRules.read(new byte[] {'{'}));
    }
}
