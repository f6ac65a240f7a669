package org.ihala.rules.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.ihala.rules.RuleBook;
import org.ihala.rules.casefile.Screening;
import org.ihala.rules.law.Instrument;
import org.ihala.rules.law.Law;
import org.ihala.rules.law.Provision;
import org.ihala.rules.law.Source;
import org.ihala.rules.ruleset.RuleSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every entry of the law data owes: a source, a standing, and names for whatever a decision can show. */
class LawDataTest {

    /** Lines of the research note that are recollection and never encoded, or sources not to rely on. */
    private static final Pattern NEVER_ENCODED = Pattern.compile("\\b(E-05|E-15|F-12|F-13|F-27|O-0[1-5])\\b");

    private static final Pattern CITED = Pattern.compile("[A-JN]-\\d\\d|REG12|STR19|STR24|IQSTR|JWU|K Q\\d\\d-\\d+|SHERLOC|PALERMO");

    static List<RuleSet> ruleSets() {
        return Everything.ruleSets();
    }

    @ParameterizedTest
    @MethodSource("ruleSets")
    void should_cite_a_line_of_the_research_and_none_that_is_recollection(RuleSet ruleSet) {
        Law law = RuleBook.load(ruleSet).law();
        List<Source> sources = new ArrayList<>();
        law.provisions().values().forEach(provision -> sources.add(provision.source()));
        law.parameters().values().forEach(parameter -> sources.add(parameter.source()));
        law.readings().values().forEach(reading -> sources.add(reading.source()));
        law.instruments().values().forEach(instrument -> sources.add(instrument.source()));

        assertThat(sources).allSatisfy(source -> {
            assertThat(source.citation()).containsPattern(CITED);
            assertThat(source.citation()).doesNotContainPattern(NEVER_ENCODED);
        });
    }

    /** Policy and guidance give steps, flags and reminders; what decides on a right is law. */
    @ParameterizedTest
    @MethodSource("ruleSets")
    void should_let_only_law_answer_questions_of_right(RuleSet ruleSet) {
        Law law = RuleBook.load(ruleSet).law();
        for (Provision provision : law.provisions().values()) {
            Instrument.Kind kind = law.instrumentOf(provision.id()).kind();
            if (provision.source().confidence() == Source.Confidence.POLICY) {
                assertThat(kind).as(provision.id()).isEqualTo(Instrument.Kind.POLICY);
            }
            if (kind == Instrument.Kind.LAW) {
                assertThat(provision.source().confidence()).as(provision.id()).isNotEqualTo(Source.Confidence.POLICY);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("ruleSets")
    void should_name_everything_a_decision_can_show(RuleSet ruleSet) {
        Law law = RuleBook.load(ruleSet).law();
        for (Screening.Indicator indicator : Screening.Indicator.values()) {
            assertThat(law.outcomes()).containsKey(indicator.code());
        }
        for (Source.Confidence confidence : Source.Confidence.values()) {
            if (confidence != Source.Confidence.POLICY) {
                assertThat(law.outcomes()).containsKey(confidence.name());
            }
        }
        for (Instrument.Kind kind : Instrument.Kind.values()) {
            assertThat(law.outcomes()).containsKey(kind.name());
        }
        for (RuleSet every : ruleSets()) {
            every.plans().keySet().forEach(question -> assertThat(List.of(ReferralQuestion.values())).contains((ReferralQuestion) question));
        }
        assertThat(law.questions().keySet())
                .isEqualTo(new TreeSet<>(ruleSet.plans().keySet().stream().map(q -> q.id()).toList()));
    }

    @Test
    void should_carry_at_most_18_third_party_jars_at_run_time() throws IOException {
        List<String> jars = Arrays.stream(
                        Files.readString(Path.of("target/runtime-classpath.txt")).split("[;:](?!\\\\)"))
                .map(entry -> Path.of(entry).getFileName().toString())
                .filter(name -> name.endsWith(".jar") && !name.startsWith("rules-core"))
                .toList();

        assertThat(jars).isNotEmpty().hasSizeLessThanOrEqualTo(18);
    }
}
