package org.ihala.rules.rulebook.compare;

import org.ihala.rules.law.Text;

/** The words of a comparison itself. */
public final class ComparisonWords {

    public static final Text TITLE = new Text("ما تغيّر في القانون والقواعد", "What has changed in the law and the rules");
    public static final Text NOTHING = new Text("لم يتغيّر شيء.", "Nothing has changed.");
    public static final Text CODE = new Text(
            "أجزاء البرنامج التي تستدعيها القواعد وتغيّر نصها:", "Code that rules call and whose text has changed:");
    public static final Text BEFORE = new Text("من", "From");
    public static final Text AFTER = new Text("إلى", "To");
    public static final Text PROVISIONS = new Text("الأحكام التي مسّها التغيير", "Provisions that were touched");
    public static final Text ANSWERS = new Text("حالات يختلف جوابها", "Cases answered otherwise");
    public static final Text BESIDE = new Text(
            "حالات جوابها واحد ويختلف ما يصحبه", "Cases with the same answer and something else beside it");
    public static final Text NOT_COMPARED = new Text("ما لم يُقارَن", "What was not compared");

    private ComparisonWords() {}

    /** Says how many cases were decided and how many of them otherwise. */
    public static Text decided(Comparison comparison) {
        long other = comparison.answers().stream().filter(AnswerChange::otherAnswer).count();
        long beside = comparison.answers().size() - other;
        return new Text(
                "الأسئلة التي حُسمت: " + comparison.decided() + "، منها بجواب آخر: " + other
                        + "، وبالجواب نفسه مع اختلاف ما يصحبه: " + beside,
                "Questions decided: " + comparison.decided() + "; with another answer: " + other
                        + "; with the same answer and something else beside it: " + beside);
    }
}
