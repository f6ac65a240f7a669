package org.ihala.rules.rulebook.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ihala.rules.law.Text;

/**
 * Two sides compared: the law and the rules, and the cases that they answer otherwise.
 *
 * @param before what the earlier side is called
 * @param after what the later side is called
 * @param laws the rulebooks that both have
 * @param answers the cases that the two answer otherwise, or whose decisions differ beside the answer
 * @param decided how many questions about cases were decided, by both sides or by one
 * @param notes what was not compared, and why
 */
public record Comparison(
        String before, String after, List<LawComparison> laws, List<AnswerChange> answers, int decided, List<Text> notes) {

    /**
     * Compares.
     *
     * @param cases the cases that both sides decide; of several that ask the same of the same case, one
     */
    public static Comparison of(Side before, Side after, List<CaseToDecide> cases) {
        List<Text> notes = new ArrayList<>();
        List<LawComparison> laws = new ArrayList<>();
        Set<String> names = new LinkedHashSet<>(before.books().keySet());
        names.addAll(after.books().keySet());
        for (String name : names) {
            BookData was = before.books().get(name);
            BookData is = after.books().get(name);
            if (was != null && is != null) {
                LawComparison law = LawComparison.of(was, is);
                laws.add(law);
                if (!law.codeCompared()) {
                    notes.add(new Text(
                            "\u2066" + name + "\u2069: لم تُقارَن كلمات القواعد ولا ما يُقرأ من ملف القضية، فشيفرتها لا تتوفر في"
                                    + " الجهتين معًا.",
                            name + ": words of the core and what is read of the case file were not compared, because their"
                                    + " code is not at hand on both sides."));
                }
            } else {
                String where = was == null ? after.label() : before.label();
                notes.add(new Text(
                        "\u2066" + name + "\u2069 موجود في \u2066" + where + "\u2069 وحده، فلم يُقارَن.",
                        name + " is in " + where + " alone and was not compared."));
            }
        }
        List<AnswerChange> answers = new ArrayList<>();
        int decided = 0;
        RulebooksElsewhere old = before.deciding();
        RulebooksElsewhere now = after.deciding();
        if (old == null || now == null) {
            String where = old == null ? before.label() : after.label();
            notes.add(new Text(
                    "لم تُحسم الحالات ولم تُقارَن أجوبتها: قواعد \u2066" + where + "\u2069 مصادر لم تُترجَم. تُقارَن الأجوبة بملفي JAR،"
                            + " أو بمجلدين بعد بنائهما.",
                    "Cases were not decided and their answers not compared: the rules of " + where + " are sources that were"
                            + " not compiled. Compare two JARs, or two folders that were built, for the answers."));
        } else {
            note(before.label(), old, notes);
            note(after.label(), now, notes);
            for (CaseToDecide asked : without(cases)) {
                for (LawComparison law : laws) {
                    String name = law.after().name();
                    if (asked.law() == null || asked.law().equals(name)) {
                        decided += compare(asked, name, old, now, answers);
                    }
                }
            }
        }
        return new Comparison(before.label(), after.label(), List.copyOf(laws), List.copyOf(answers), decided, List.copyOf(notes));
    }

    private static void note(String label, RulebooksElsewhere side, List<Text> notes) {
        if (!side.ownCore()) {
            notes.add(new Text(
                    "لا يحمل \u2066" + label + "\u2069 نواة القواعد، فحُسمت حالاته بالنواة الموجودة هنا.",
                    label + " brings no core of its own; its cases were decided with the core at hand."));
        }
    }

    private static List<CaseToDecide> without(List<CaseToDecide> cases) {
        Map<Object, List<CaseToDecide>> seen = new LinkedHashMap<>();
        List<CaseToDecide> once = new ArrayList<>();
        for (CaseToDecide each : cases) {
            List<CaseToDecide> alike = seen.computeIfAbsent(each.json(), key -> new ArrayList<>());
            if (alike.stream().noneMatch(each::asks)) {
                alike.add(each);
                once.add(each);
            }
        }
        return once;
    }

    private static int compare(
            CaseToDecide asked, String law, RulebooksElsewhere old, RulebooksElsewhere now, List<AnswerChange> answers) {
        Map<String, Decided> was = old.decide(law, asked.question(), asked.readings(), asked.edition(), asked.json());
        Map<String, Decided> is = now.decide(law, asked.question(), asked.readings(), asked.edition(), asked.json());
        Set<String> questions = new LinkedHashSet<>(was.keySet());
        questions.addAll(is.keySet());
        int decided = 0;
        for (String question : questions) {
            Decided before = made(was, question);
            Decided after = made(is, question);
            AnswerChange change = AnswerChange.of(asked, law, question, before, after);
            if (change != null) {
                answers.add(change);
            }
            if (before.decision() != null || after.decision() != null) {
                decided++;
            }
        }
        return decided;
    }

    /** Where a case is refused as a whole, no question of it is decided. */
    private static Decided made(Map<String, Decided> decided, String question) {
        Decided whole = decided.getOrDefault("", new Decided(null, "the question has no facts here"));
        return decided.getOrDefault(question, whole);
    }

    /** Returns whether nothing has changed and every case is decided alike. */
    public boolean same() {
        return answers.isEmpty() && laws.stream().allMatch(LawComparison::same);
    }

    /** Names what was compared. */
    @Override
    public String toString() {
        return "Comparison[" + before + ", " + after + "]";
    }
}
