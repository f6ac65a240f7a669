package org.ihala.rules.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ihala.rules.Answer;
import org.ihala.rules.CaseFile;
import org.ihala.rules.Decision;
import org.ihala.rules.Question;
import org.ihala.rules.RuleBook;
import org.ihala.rules.law.Law;
import org.ihala.rules.law.Text;
import org.ihala.rules.ruleset.RuleSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No text and no outcome says that somebody is, or is not, a victim because of what a screening shows. */
class NoVerdictTest {

    /** Sentences that state what the person is. */
    private static final Pattern ENGLISH_VERDICT = Pattern.compile(
            "(?i)\\b(person|child|worker|he|she|they|you) (is|are|was|were|must be|seems?( to be)?) (probably |likely |certainly |surely )?"
                    + "(not |no |a |an |the )*(trafficking )?victims?\\b"
                    + "|\\bno trafficking (took place|happened)\\b|\\b(score|probability|likelihood|percent|threshold) of\\b"
                    + "|\\bproves? that the person\\b");
    private static final Pattern ARABIC_VERDICT = Pattern.compile(
            "الشخص (ليس )?(مجني عليه|ضحية)(?! محتمل)|ثبت أن الشخص|يثبت أن الشخص|ليس (مجنيًا عليه|ضحية)|(هو|هي) (مجني عليه|ضحية)"
                    + "|نسبة احتمال|درجة الخطورة");

    /** Sentences that deny a verdict, or ask an authority for one, quote its words; each was read. */
    private static final Set<String> READ = Set.of(
            "This speaks of elements on file. Whether a crime befell the person is not decided here, and no answer here says that the person is a victim or is none.",
            "الكلام هنا على أركان في الملف. أما وقوع جريمة على الشخص فلا يُحسم هنا، ولا يقول أي جواب هنا إن الشخص مجني عليه أو ليس كذلك.",
            "The person is a victim or an affected person by an official act.",
            "Look into the signs and say whether the person is a potential victim.",
            "الشخص مجني عليه أو متضرر بإجراء رسمي.");

    static List<RuleSet> ruleSets() {
        return Everything.ruleSets();
    }

    private static Stream<Text> texts(Law law) {
        List<Text> all = new ArrayList<>();
        law.provisions().values().forEach(provision -> {
            all.add(provision.text());
            all.addAll(provision.details().values());
            provision.notes().forEach(note -> all.add(note.text()));
        });
        law.questions().values().forEach(question ->
                all.addAll(List.of(question.title(), question.yes(), question.no(), question.undetermined())));
        law.readings().values().forEach(reading -> {
            all.add(reading.question());
            all.add(reading.reason());
            reading.options().forEach(option -> all.add(option.text()));
        });
        law.facts().values().forEach(fact -> all.add(fact.ask()));
        all.addAll(law.warnings().values());
        all.addAll(law.outcomes().values());
        all.addAll(law.offices().values());
        law.instruments().values().forEach(instrument -> all.add(instrument.title()));
        return all.stream();
    }

    private static boolean isVerdict(String line) {
        return ENGLISH_VERDICT.matcher(line).find() || ARABIC_VERDICT.matcher(line).find();
    }

    @ParameterizedTest
    @MethodSource("ruleSets")
    void should_hold_no_text_that_says_what_somebody_is(RuleSet ruleSet) {
        List<String> texts = texts(RuleBook.load(ruleSet).law())
                .flatMap(text -> Stream.of(text.ar(), text.en()))
                .toList();

        assertThat(texts).hasSizeGreaterThan(200);
        assertThat(texts.stream().filter(text -> !READ.contains(text) && isVerdict(text))).isEmpty();
    }

    /** Every single statement, every pair of indicators, and all that can be said at once; never an official act. */
    private static Stream<Sheet> screenings() {
        Sheet base = Sheet.on("2025-06-01").person("nationalities", List.of("PH"));
        List<String> indicators = Everything.indicators();
        List<Sheet> all = new ArrayList<>();
        all.add(base);
        for (String one : Everything.statements()) {
            all.add(base.screening(one, true));
            all.add(base.screening(one, false));
        }
        for (int i = 0; i < indicators.size(); i++) {
            for (int j = i + 1; j < indicators.size(); j++) {
                all.add(base.screening(indicators.get(i), true).screening(indicators.get(j), true));
                all.add(base.screening(indicators.get(i), true).screening(indicators.get(j), false));
            }
        }
        Sheet everything = base;
        Sheet nothing = base;
        for (String one : Everything.statements()) {
            everything = everything.screening(one, true);
            nothing = nothing.screening(one, false);
        }
        all.add(everything);
        all.add(nothing);
        all.add(everything.person("birthDate", "2012-01-01"));
        all.add(nothing.person("birthDate", "1990-01-01"));
        return all.stream();
    }

    @ParameterizedTest
    @MethodSource("ruleSets")
    void should_report_no_status_and_no_verdict_on_what_a_screening_shows(RuleSet ruleSet) {
        RuleBook book = RuleBook.load(ruleSet);
        screenings().forEach(sheet -> {
            CaseFile caseFile = sheet.build();
            for (Question question : book.questions()) {
                Decision decision = book.decide(question, caseFile);
                if (question == ReferralQuestion.STATUS) {
                    assertThat(decision.answer()).isEqualTo(Answer.UNDETERMINED);
                    assertThat(decision.outcome()).containsEntry("status", null).containsEntry("htcdsStatus", null);
                }
                if (question == ReferralQuestion.LOOK_FURTHER) {
                    assertThat(decision.answer()).isNotEqualTo(Answer.NO);
                }
                assertThat(decision.outcome().values()).noneMatch(value -> value instanceof Double || value instanceof Float);
                Stream.of(Locale.ENGLISH, Locale.forLanguageTag("ar"))
                        .flatMap(locale -> decision.explain(locale).lines())
                        .filter(line -> READ.stream().noneMatch(line::contains))
                        .forEach(line -> assertThat(isVerdict(line)).as(line).isFalse());
            }
        });
    }
}
