package org.ihala.rules.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.ihala.rules.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LawReaderTest {

    @Test
    void should_read_a_law_that_is_whole() {
        Law law = LawJson.small().read();

        assertThat(law.name()).isEqualTo("SMALL");
        assertThat(law.editions()).extracting(Edition::id).containsExactly("SMALL/1", "SMALL/2");
        assertThat(law.editions()).extracting(Edition::assumed).containsExactly(false, true);
        assertThat(law.numbering()).containsExactly("1", "2");
        assertThat(law.wordings()).containsExactly(Map.entry("1", OfficialWording.sha256("1")));
        assertThat(law.provisions().keySet()).containsExactly("1", "1/a", "2");
        Provision duty = law.provision("1/a");
        assertThat(duty.kind()).isEqualTo(Provision.Kind.DUTY);
        assertThat(duty.part()).isTrue();
        assertThat(duty.article()).isEqualTo("1");
        assertThat(duty.who()).isEqualTo("HOUSE");
        assertThat(duty.due()).isEqualTo("days");
        assertThat(duty.notes()).hasSize(1);
        assertThat(law.provision("2").excuse()).isEqualTo(new Text("نص", "text"));
        assertThat(law.provision("1").rules())
                .containsExactly(
                        new Provision.RuleEntry("1  one way", "وجه", "Q1=R1"),
                        new Provision.RuleEntry("1  the other way", "وجه آخر", "Q1=R2"));
        assertThat(law.parameter("days").on(LocalDate.of(2020, 1, 1))).isEqualTo(7);
        assertThat(law.parameter("days").provisions()).containsExactly("1/a");
        assertThat(law.readings().get("Q1").standard()).isEqualTo("R2");
        assertThat(law.fact("CONSENT").who()).isEqualTo("HOUSE");
        assertThat(law.office("HOUSE")).isEqualTo(new Text("نص", "text"));
        assertThat(law.deciding()).isEmpty();
        assertThat(LawJson.small().set("/offices/HOUSE/decides", "true").read().deciding()).containsExactly("HOUSE");
        assertThat(law.warning("OLD_TEXT").en()).isEqualTo("text");
        assertThat(law.question("q").yes().ar()).isEqualTo("نص");
        assertThat(law.bodies().get("POLICE").official()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "/title", "/editions/0/text", "/provisions/1/text", "/provisions/2/excuse", "/provisions/1~1a/notes/0",
        "/parameters/days/text", "/readings/Q1/question", "/readings/Q1/reason", "/readings/Q1/options/0/text",
        "/facts/CONSENT/ask", "/offices/HOUSE", "/warnings/OLD_TEXT", "/questions/q/title", "/questions/q/yes",
        "/questions/q/no", "/questions/q/undetermined", "/bodies/POLICE/text"
    })
    void should_refuse_a_text_that_lacks_a_language(String text) {
        assertRefused(LawJson.small().remove(text + "/ar"), "missing ar");
        assertRefused(LawJson.small().remove(text + "/en"), "missing en");
        assertRefused(LawJson.small().set(text + "/ar", "' '"), "missing ar");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/editions/0", "/provisions/1", "/parameters/days", "/readings/Q1"})
    void should_refuse_an_entry_without_citation_or_confidence(String entry) {
        assertRefused(LawJson.small().remove(entry + "/source"), "missing source");
        assertRefused(LawJson.small().set(entry + "/source", "''"), "missing source");
        assertRefused(LawJson.small().remove(entry + "/confidence"), "missing confidence");
        assertRefused(LawJson.small().set(entry + "/confidence", "'CERTAIN'"), "CERTAIN");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "/name", "/title", "/editions/0/id", "/editions/0/from", "/provisions/1/kind", "/provisions/1/text",
        "/provisions/1/rules/0/name", "/provisions/1/rules/0/arabic", "/parameters/days/unit",
        "/parameters/days/values/0/from", "/parameters/days/values/0/value", "/readings/Q1/provision",
        "/readings/Q1/question", "/readings/Q1/default", "/readings/Q1/reason", "/readings/Q1/chosenBy",
        "/readings/Q1/options/0/id", "/facts/CONSENT/who", "/facts/CONSENT/ask", "/questions/q/no"
    })
    void should_refuse_an_entry_without_a_part_it_needs(String pointer) {
        assertRefused(LawJson.small().remove(pointer), pointer.substring(pointer.lastIndexOf('/') + 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "provisions", "parameters", "readings", "facts", "offices", "warnings", "questions", "bodies"
    })
    void should_refuse_a_law_without_one_of_its_registers(String register) {
        assertRefused(LawJson.small().remove("/" + register), "the law data has no " + register);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "/facts/CONSENT/who | 'NOBODY' | fact CONSENT names no known office",
        "/provisions/1~1a/who | 'NOBODY' | provision 1/a names no known office",
        "/provisions/1~1a/due | 'weeks' | provision 1/a names no known parameter",
        "/readings/Q1/provision | '9' | reading Q1 names no known provision",
        "/readings/Q1/default | 'R3' | the default of reading Q1 is not one of its options",
        "/provisions/1/rules/0/reading | 'Q9=R1' | rule \"1  one way\" names the unknown reading Q9=R1",
        "/provisions/1/rules/0/reading | 'Q1=R9' | rule \"1  one way\" names the unknown reading Q1=R9",
        "/provisions/1/rules/0/reading | 'Q1=R2' | no rule encodes Q1=R1",
        "/provisions/1/rules/0/name | '1  the other way' | two rules are named \"1  the other way\"",
        "/provisions/1/kind | 'WISH' | WISH",
        "/parameters/days/unit | 'WEEKS' | WEEKS",
        "/parameters/days/values | [] | parameter days has no value",
        "/parameters/days/provisions | [] | parameter days applies to no provision",
        "/parameters/days/provisions | '1/a' | provisions is no list",
        "/parameters/days/provisions/- | '9' | parameter days names no known provision",
        "/parameters/days/provisions/0 | '1' | parameter days does not list provision 1/a, which is due by it",
        "/parameters/days/values/0/value | '7' | missing value",
        "/parameters/days/values/0/value | 7.5 | missing value",
        "/parameters/days/values | 7 | values is no list",
        "/provisions/2/rules | 'none' | rules is no list",
        "/parameters/days/values/0/from | '1 April' | from is no date",
        "/editions/0/from | '2012-04-31' | from is no date",
        "/editions/0/from | '2024-01-01' | the editions are out of order",
        "/editions | [] | there is no edition",
        "/wordings/3 | '6b86b273ff34fce19d6b804eff5a3f5747ada4eaa22f1d49c01e52ddb7875b4b' | wording 3 is of no numbered",
        "/wordings/1 | '6b86b273ff34' | wording 1 is no SHA-256",
        "/wordings/1 | '6B86B273FF34FCE19D6B804EFF5A3F5747ADA4EAA22F1D49C01E52DDB7875B4B' | wording 1 is no SHA-256",
        "/wordings/1 | null | wording 1 is no SHA-256",
        "/wordings | [] | the law data has no wordings"
    })
    void should_refuse_an_entry_that_is_wrong(String pointer, String value, String message) {
        assertRefused(LawJson.small().set(pointer, value), message);
    }

    @Test
    void should_refuse_a_reading_that_no_rule_encodes() {
        assertRefused(LawJson.small().remove("/provisions/1/rules/0"), "no rule encodes Q1=R1");
    }

    @Test
    void should_refuse_a_reading_that_offers_no_choice() {
        assertRefused(LawJson.small().remove("/readings/Q1/options/0"), "reading Q1 offers no choice");
    }

    @Test
    void should_refuse_a_provision_that_is_neither_encoded_nor_excused_or_both() {
        assertRefused(LawJson.small().remove("/provisions/2/excuse"), "provision 2 needs rules or a reason");
        assertRefused(
                LawJson.small().set("/provisions/1/excuse", "{'ar':'نص','en':'text'}"),
                "provision 1 needs rules or a reason");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Art. 1", "REG12 Art. 3/a; K Q03-2", "REG12 Arts. 6/b and 19, reading R2", "H-25 (i)", "A-01 to A-04"})
    void should_take_a_citation_of_codes_in_either_language(String citation) {
        Source source = LawJson.small().set("/provisions/1/source", '"' + citation + '"').read().provision("1").source();

        assertThat(source.citation()).isEqualTo(citation);
        assertThat(source.arabic()).isEqualTo(citation);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Art. 1; the rest is our own", "STR24, protection", "Statement of May 2025"})
    void should_refuse_a_citation_that_says_more_and_is_not_in_Arabic(String citation) {
        LawJson law = LawJson.small().set("/provisions/1/source", '"' + citation + '"');

        assertRefused(law, "the citation \"" + citation + "\" has no Arabic");
        Source source = law.set("/citations", "{'" + citation + "': 'المصدر'}").read().provision("1").source();
        assertThat(source.citation()).isEqualTo(citation);
        assertThat(source.arabic()).isEqualTo("المصدر");
    }

    @Test
    void should_refuse_the_Arabic_of_what_nothing_cites() {
        assertRefused(LawJson.small().set("/citations", "{'Art. 2': 'المادة 2'}"), "nothing cites \"Art. 2\"");
    }

    @Test
    void should_take_a_law_of_which_no_wording_was_recorded() {
        assertThat(LawJson.small().remove("/wordings").read().wordings()).isEmpty();
    }

    @Test
    void should_read_the_tables_by_which_outcomes_are_read_and_do_without() {
        Law law = LawJson.small()
                .set("/tables", "{'t':[{'step':'1','is':['NO','YES'],'says':'lastDay'},{'step':'2','is':['NO'],'eveOf':'1'}]}")
                .read();

        assertThat(law.table("t")).containsExactly(
                new OutcomeLine("1", Set.of(Answer.YES, Answer.NO), "lastDay", null),
                new OutcomeLine("2", Set.of(Answer.NO), null, "1"));
        assertThat(LawJson.small().read().tables()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "[{'step':'9','is':['NO']}] | table t names the unknown provision 9",
        "[{'step':'1','is':['NO'],'eveOf':'9'}] | table t names the unknown provision 9",
        "[{'step':'1','is':['NO'],'says':'SOON'}] | table t says SOON, which is no outcome, office or provision",
        "[{'step':'1','is':['MAYBE']}] | MAYBE",
        "[{'is':['NO']}] | missing step",
        "[] | table t has no lines"
    })
    void should_refuse_a_table_that_leads_nowhere(String lines, String message) {
        assertRefused(LawJson.small().set("/tables", "{'t':" + lines + "}"), message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "7"})
    void should_refuse_what_is_no_law_at_all(String json) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LawReader.read(json.getBytes(StandardCharsets.UTF_8)));
    }

    private static void assertRefused(LawJson law, String message) {
        assertThatIllegalArgumentException().isThrownBy(law::read).withMessageContaining(message);
    }
}
