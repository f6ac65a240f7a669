package org.ihala.rules.rulebook.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import org.ihala.rules.RuleBook;
import org.ihala.rules.law.Text;
import org.ihala.rules.law.WrittenRules;
import org.ihala.rules.logic.Condition;
import org.ihala.rules.logic.MissingFact;
import org.ihala.rules.rulebook.Volume;
import org.ihala.rules.ruleset.RuleSet;
import org.ihala.rules.words.Acts;
import org.ihala.rules.words.Age;
import org.ihala.rules.words.Choice;
import org.ihala.rules.words.Day;
import org.ihala.rules.words.Duty;
import org.ihala.rules.words.Entries;
import org.ihala.rules.words.Judged;
import org.ihala.rules.words.Listing;
import org.ihala.rules.words.Presence;
import org.ihala.rules.words.Sojourn;
import org.ihala.rules.words.Tie;
import org.ihala.rules.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerSentenceTest {

    private static final List<Volume> VOLUMES = volumes();

    /** What code asks of a word and no rule. */
    private static final Set<String> FOR_CODE = Set.of("negated", "and", "or", "until", "from", "because", "asDuty", "asDutyBy",
            "givenOn", "with", "carrying", "withoutMoves");

    private static List<Volume> volumes() {
        List<Volume> volumes = new ArrayList<>();
        for (RuleSet ruleSet : ServiceLoader.load(RuleSet.class)) {
            volumes.add(Volume.of(ruleSet, RuleBook.load(ruleSet), List.of()));
        }
        return volumes;
    }

    private static AnswerSentence sentences(Volume volume) {
        return new AnswerSentence(
                volume.rules().law(), volume.written().names(), id -> volume.rules().law().provision(id).text());
    }

    private static AnswerSentence shelter() {
        return sentences(VOLUMES.stream().filter(volume -> volume.rules().law().name().equals("JO-SHELTER")).findFirst()
                .orElseThrow());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "ageOnEntry.below(years(\"majority\")) | Holds where this is so: the person's age on the day of entry, or today where the"
                + " person is not in the House is below 18 years."
                + " | يتحقق متى صحّ: عمر الشخص يوم إدخاله، أو اليوم إن لم يكن في الدار دون 18 سنة.",
        "noCaregiverFound.by(\"MINISTER\", \"DELEGATE\").inWritingWhenBy(\"DELEGATE\").lastWord | Holds where this is so: what was"
                + " said last by whoever counts is yes, silence leaving it open: (the decisions that nobody suitable was found to"
                + " care for the person, by the Minister of Social Development or a delegate, in writing where it is by a"
                + " delegate). | يتحقق متى صحّ: آخر ما قاله من يُعتدّ بقوله نعم، والسكوت يبقي الأمر مفتوحًا: (ما قُرّر من عدم وجود"
                + " من يصلح للعناية بالشخص، صادرًا عن وزير التنمية الاجتماعية أو المفوَّض، كتابةً متى صدر عن المفوَّض).",
        "nominations.having(\"reasoned\", \"YES\").anyOnFile | Holds where this is so: one of these is on file: (the nominations of"
                + " an extension, given with reasons). | يتحقق متى صحّ: في الملف واحد مما يأتي: (ما صدر من تنسيب بالتمديد، مسبَّبًا).",
        "askedOn.notLaterThan(countedFrom.plus(months(\"stay.months\"))) | Holds where this is so: the day asked about is not later"
                + " than the last day of 2 months that begin the day after the day of the entry from which the stay is counted."
                + " | يتحقق متى صحّ: يوم السؤال لا يتأخر عن آخر يوم من مدة شهرين تبدأ غداة يوم الإدخال الذي تُحسب منه مدة الإيواء.",
        "steps.of(\"OTHER_BODY\").any | Holds where this is so: one of these is on file: (the steps taken since, of this kind:"
                + " another body charged with managing). | يتحقق متى صحّ: في الملف واحد مما يأتي: (ما اتُّخذ من خطوات منذ ذلك، من"
                + " نوع: جهة أخرى تتولى الإدارة).",
        "never() | Holds where this is so: in no case. | يتحقق متى صحّ: ليس في أي حال."
    })
    void should_say_the_whole_test_in_both_languages(String written, String english, String arabic) {
        Text said = shelter().answer(written);

        assertThat(said.en()).isEqualTo(english);
        assertThat(said.ar()).isEqualTo(arabic);
    }

    @Test
    void should_say_whom_and_what_to_ask_in_the_words_of_the_register() {
        assertThat(shelter().answer("ask(\"BIRTH_DATE\")").en())
                .isEqualTo("Holds where this is so: left open and asked for: “" + ask("BIRTH_DATE").en() + "”.");
    }

    private static Text ask(String fact) {
        return VOLUMES.stream().filter(volume -> volume.rules().law().name().equals("JO-SHELTER")).findFirst().orElseThrow()
                .rules().law().facts().get(fact).ask();
    }

    @Test
    void should_draw_the_parts_of_a_test() {
        Rule.Drawn drawn = shelter().drawn("both(speaksArabic, either(admitted, denied(ofVictim)))");

        assertThat(drawn.formula()).hasToString("allOf(part 0, anyOf(part 1, part 2))");
        assertThat(drawn.parts().get("part 2").en()).isEqualTo("not so: (the person claims as a possible victim)");
        assertThat(shelter().drawn("speaksArabic")).isNull();
    }

    @Test
    void should_refuse_what_is_no_expression() {
        for (String broken : List.of("a.", "a(", "a b", "(a)", "")) {
            assertThatIllegalArgumentException().as(broken).isThrownBy(() -> Expression.parse(broken));
        }
    }

    @Test
    void should_have_a_phrase_for_every_word() {
        Set<String> without = new TreeSet<>();
        Set<Class<?>> said = Set.of(Acts.class, Age.class, Choice.class, Day.class, Duty.class, Entries.class, Judged.class,
                Listing.class, Presence.class, Sojourn.class, Tie.class, Words.class, Condition.class, MissingFact.class);
        for (Class<?> type : said) {
            for (Method method : type.getDeclaredMethods()) {
                if (Modifier.isPublic(method.getModifiers()) && !Modifier.isStatic(method.getModifiers())
                        && said.contains(method.getReturnType()) && !FOR_CODE.contains(method.getName())
                        && Phrases.of(method.getName()) == null) {
                    without.add(method.getName());
                }
            }
        }

        assertThat(without).as("words of rules-core without a phrase in both languages; add a line to the table of Phrases").isEmpty();
    }

    /** Every rule is said with no word left as it is written. */
    @Test
    void should_say_every_rule_of_every_rulebook() {
        Set<String> unnamed = new TreeSet<>();
        for (Volume volume : VOLUMES) {
            AnswerSentence sentences = sentences(volume);
            for (WrittenRules.File file : volume.written().files()) {
                for (WrittenRules.Rule rule : file.rules()) {
                    sentences.guards(rule);
                    if (rule.answer() != null) {
                        sentences.answer(rule.answer());
                    }
                }
            }
            sentences.unnamed().forEach(word -> unnamed.add(volume.rules().law().name() + " " + word));
        }

        assertThat(unnamed)
                .as("what rule files call a fact and names.yaml does not say in words")
                .isEmpty();
    }
}
