package org.ihala.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.junit.jupiter.api.Test;

/**
 * Rules written in sentences (DSL) and expanded to DRL. The shipped rules are plain DRL with Arabic names; these are
 * the reasons.
 */
class SentencesTest {

    private static final String DICTIONARY =
            """
            [keyword]إذا=when
            [condition]وهو قريب=Report()
            """;

    private static String expanded(String rule) throws DroolsParserException {
        DrlParser parser = new DrlParser();
        String drl = parser.getExpandedDRL(
                "package gate.sentences\nexpander gate.dsl\n" + rule, new StringReader(DICTIONARY));
        assertThat(parser.getErrors()).isEmpty();
        return drl;
    }

    /** Measured by this project; there is no thread about it. */
    @Test
    void a_keyword_is_replaced_inside_the_name_of_a_rule() throws DroolsParserException {
        assertThat(expanded("rule \"إذا انتهت المدة\"\nإذا\n  وهو قريب\nthen\nend\n"))
                .as("names are kept now: rules in sentences have one trap less")
                .contains("rule \"when انتهت المدة\"");
    }

    /** Measured by this project: the border of a word is that of ASCII, so every Arabic letter is one. */
    @Test
    void a_sentence_is_found_inside_a_longer_word() throws DroolsParserException {
        assertThat(expanded("rule \"x\"\nwhen\n  ليس وهو قريبا\nthen\nend\n"))
                .as("sentences end at Arabic words now: rules in sentences have one trap less")
                .contains("ليس Report()ا");
    }
}
