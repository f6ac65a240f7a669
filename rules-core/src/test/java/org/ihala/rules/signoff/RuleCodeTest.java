package org.ihala.rules.signoff;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class RuleCodeTest {

    private static RuleCode code(String last) {
        String json = """
                { "members": [
                    { "name": "org.ihala.rules.words.Acts.by(String[])", "core": true, "hash": "a", "uses": "2" },
                    { "name": "org.ihala.rules.words.Acts.by(Set)", "core": true, "hash": "b", "uses": "3" },
                    { "name": "org.ihala.rules.words.Acts$Gap.of(Object)", "core": true, "hash": "c", "uses": "3" },
                    { "name": "org.ihala.rules.words.Acts.kind", "core": true, "hash": "%s", "uses": "2" } ],
                  "rules": { "1  a": "0", "1  both": "0 1", "1  none": "" } }
                """.formatted(last);
        return RuleCode.read(json.getBytes(StandardCharsets.UTF_8));
    }

    private static final RuleCode.Called BY = new RuleCode.Called(true, "Acts.by");

    @Test
    void should_tell_what_a_rule_calls_by_class_and_name() {
        assertThat(code("d").of("1  a")).containsOnlyKeys(BY);
        assertThat(code("d").of("1  none")).isEmpty();
        assertThat(code("d").of("unknown")).isEmpty();
    }

    @Test
    void should_tell_a_change_of_the_word_itself_from_one_of_what_it_calls() {
        String before = code("d").of("1  a").get(BY);
        String after = code("e").of("1  a").get(BY);

        assertThat(after.split(" ")[0]).isEqualTo(before.split(" ")[0]);
        assertThat(after.split(" ")[1]).isNotEqualTo(before.split(" ")[1]);
        assertThat(code("d").of("1  both").get(BY).split(" ")[0]).isNotEqualTo(before.split(" ")[0]);
    }

    @Test
    void should_reach_what_calls_itself_in_a_circle() {
        assertThat(code("d").reachedBy(BY)).hasSize(4);
        assertThat(RuleCode.topClassOf("org.ihala.rules.words.Acts$Gap.of(Object)")).isEqualTo("org.ihala.rules.words.Acts");
    }

    @Test
    void should_take_text_apart_without_comments_and_layout() {
        assertThat(SourceTokens.of("int a( ) {\n  return 1; // one\n}"))
                .isEqualTo(SourceTokens.of("int a() { /* two */ return 1; }"))
                .isNotEqualTo(SourceTokens.of("int a() { return 2; }"));
        assertThat(SourceTokens.of("\"// no  comment\"")).isEqualTo("\"// no  comment\"");
    }
}
