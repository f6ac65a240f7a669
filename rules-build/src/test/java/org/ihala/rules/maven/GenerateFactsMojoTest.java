package org.ihala.rules.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.List;
import org.junit.jupiter.api.Test;

class GenerateFactsMojoTest {

    private static final String ONE =
            """
            facts:
              SEX: {who: CASEWORKER, ask: {ar: "نص", en: "Is <it> known?"}}
              CONSENT: {who: PERSON, ask: {ar: "نص", en: "Is shelter consented to?"}}
            offices:
              CASEWORKER: {ar: "نص", en: "the caseworker"}
              PERSON: {ar: "نص", en: "the person"}
            """;

    private static JsonNode law(String yaml) throws JsonProcessingException {
        return new YAMLMapper().readTree(yaml);
    }

    @Test
    void should_write_a_constant_for_each_fact_and_say_whom_it_asks() throws JsonProcessingException {
        assertThat(GenerateFactsMojo.source("org.example.rules.Facts", List.of(law(ONE)))).isEqualTo(
                """
                package org.example.rules;

                /** The codes of what a case can lack, from the fact register, with whom to ask and what. */
                public final class Facts {

                    /** Asks the person: "Is shelter consented to?". */
                    public static final String CONSENT = "CONSENT";

                    /** Asks the caseworker: "Is &lt;it&gt; known?". */
                    public static final String SEX = "SEX";

                    private Facts() {}
                }
                """);
    }

    @Test
    void should_keep_only_the_facts_that_every_rulebook_can_ask_for() throws JsonProcessingException {
        JsonNode other = law("facts: {SEX: {who: OTHER, ask: {ar: \"نص\", en: \"Which?\"}}}");

        assertThat(GenerateFactsMojo.source("org.example.Facts", List.of(law(ONE), other)))
                .contains("SEX", "the caseworker")
                .doesNotContain("CONSENT");
    }

    @Test
    void should_refuse_rulebooks_without_a_common_fact_and_codes_that_are_no_names() throws JsonProcessingException {
        JsonNode none = law("facts: {}");
        JsonNode odd = law("facts: {birth-date: {who: PERSON, ask: {ar: \"نص\", en: \"When?\"}}}");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> GenerateFactsMojo.source("org.example.Facts", List.of(law(ONE), none)))
                .withMessageContaining("there is no fact");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GenerateFactsMojo.source("org.example.Facts", List.of(odd)))
                .withMessageContaining("birth-date cannot name a constant");
    }
}
