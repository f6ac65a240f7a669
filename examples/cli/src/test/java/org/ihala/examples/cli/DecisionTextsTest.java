package org.ihala.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ihala.rules.RuleBook;
import org.ihala.rules.law.Instrument;
import org.ihala.rules.law.Law;
import org.ihala.rules.law.Provision;
import org.ihala.rules.law.Text;
import org.ihala.rules.testkit.RuleBooks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever a decision says in words is what the law data say under the same id, in both languages.
 *
 * <p>So the words are reviewed once, in the law data, and the outlines of the cases do without them.
 */
class DecisionTextsTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    static Stream<String> cases() {
        return ExampleCasesTest.cases();
    }

    static List<Law> laws() {
        return RuleBooks.all().stream().map(RuleBook::law).toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void should_say_what_the_law_data_say_under_the_same_id(String name) throws IOException {
        for (JsonNode decision : JSON.readTree(Call.decisions(name)).path("decisions")) {
            Law law = RuleBooks.named(decision.path("rulebook").path("name").asText()).law();
            decision.path("because").forEach(step -> assertStep(law, step));
            for (JsonNode missing : decision.path("missing")) {
                Law.FactEntry fact = law.fact(missing.path("fact").asText());
                assertSame(missing, "ask", fact.ask());
                assertThat(missing.path("who").asText()).as(fact.code()).isEqualTo(fact.who());
            }
            for (JsonNode duty : decision.path("duties")) {
                Provision provision = law.provision(duty.path("provision").asText());
                assertSame(duty, "text", provision.text());
                assertThat(duty.path("who").asText()).as(provision.id()).isEqualTo(provision.who());
            }
            for (JsonNode warning : decision.path("warnings")) {
                assertSame(warning, "text", law.warning(warning.path("code").asText()));
            }
            assertOutcome(law, decision.path("outcome"));
        }
    }

    private static void assertSame(JsonNode parent, String field, Text text) {
        assertThat(new Text(parent.path(field).path("ar").asText(), parent.path(field).path("en").asText()))
                .as("%s of %s", field, parent)
                .isEqualTo(text);
    }

    private static void assertStep(Law law, JsonNode step) {
        Provision provision = law.provision(step.path("provision").asText());
        assertSame(step, "text", provision.text());
        assertThat(provision.rules()).as(provision.id()).extracting(Provision.RuleEntry::name)
                .contains(step.path("rule").asText());
        Instrument instrument = law.instrumentOf(provision.id());
        assertThat(step.has("kind")).as(provision.id()).isEqualTo(instrument != null);
        if (instrument != null) {
            assertStanding(instrument, provision, step);
        }
        step.path("children").forEach(child -> assertStep(law, child));
    }

    private static void assertStanding(Instrument instrument, Provision provision, JsonNode shown) {
        assertThat(List.of(
                        shown.path("kind").asText(), shown.path("source").asText(), shown.path("confidence").asText()))
                .as(provision.id())
                .containsExactly(
                        instrument.kind().name(),
                        provision.source().citation(),
                        provision.source().confidence().name());
    }

    /** An entry with a text of its own names its provision, and all its words are those of that provision. */
    private static void assertOutcome(Law law, JsonNode value) {
        if (value.has("text")) {
            Provision provision = Stream.of("step", "flag", "help", "route", "report")
                    .filter(value::has)
                    .map(name -> law.provision(value.path(name).asText()))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("names no provision: " + value));
            assertSame(value, "text", provision.text());
            provision.details().forEach((name, text) -> assertSame(value, name, text));
            Instrument instrument = law.instrumentOf(provision.id());
            assertThat(instrument).as(provision.id()).isNotNull();
            assertStanding(instrument, provision, value);
            value.properties().forEach(field -> assertThat(field.getValue().has("ar")).as(field.getKey())
                    .isEqualTo(field.getKey().equals("text") || provision.details().containsKey(field.getKey())));
        } else if (value.has("ar")) {
            // The reason of an extension sets a word before the text of a provision, or of several.
            assertThat(law.provisions().values())
                    .as("a text of the law data that ends %s", value)
                    .anyMatch(provision -> value.path("ar").asText().endsWith(provision.text().ar())
                            && value.path("en").asText().endsWith(provision.text().en()));
        } else {
            value.forEach(inner -> assertOutcome(law, inner));
        }
    }

    /** That no language is blank is checked where the data are read; this is against one standing in place of the other. */
    @ParameterizedTest
    @MethodSource("laws")
    void should_be_written_in_the_letters_of_its_language(Law law) {
        List<Text> texts = new ArrayList<>();
        collect(law, texts);

        assertThat(texts).hasSizeGreaterThan(100).allSatisfy(text -> {
            assertThat(text.ar()).containsPattern("\\p{IsArabic}");
            assertThat(text.en()).containsPattern("[A-Za-z]").doesNotContainPattern("\\p{IsArabic}");
        });
    }

    /** Collects the texts of all that the data are made of, so that no register is forgotten. */
    private static void collect(Object value, List<Text> texts) {
        if (value instanceof Text text) {
            texts.add(text);
        } else if (value instanceof Map<?, ?> map) {
            map.values().forEach(each -> collect(each, texts));
        } else if (value instanceof Collection<?> list) {
            list.forEach(each -> collect(each, texts));
        } else if (value instanceof Record) {
            for (RecordComponent component : value.getClass().getRecordComponents()) {
                try {
                    collect(component.getAccessor().invoke(value), texts);
                } catch (ReflectiveOperationException e) {
                    throw new AssertionError(e);
                }
            }
        }
    }

    @Test
    void should_find_the_texts_of_every_register() {
        Law law = RuleBooks.named("JO-SHELTER").law();
        List<Text> texts = new ArrayList<>();
        collect(law, texts);

        assertThat(texts).contains(
                law.provision("3/a").text(),
                law.warning("NOMINATION_DUE"),
                law.fact("CONSENT").ask(),
                law.question("victim").undetermined());
    }
}
