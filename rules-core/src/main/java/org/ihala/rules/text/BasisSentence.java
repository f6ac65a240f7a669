package org.ihala.rules.text;

import org.ihala.rules.Answer;
import org.ihala.rules.Basis;
import org.ihala.rules.Decision;
import org.ihala.rules.law.Text;
import org.jspecify.annotations.Nullable;

/** The sentence that says first what an answer is worth: by which law, how well it is known, and how much of it is inferred. */
public final class BasisSentence {

    private static final String[] NUMBERS = {"", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"};

    private BasisSentence() {}

    static Text of(Decision decision) {
        // Where a rulebook draws on several instruments, the edition is that of one of them.
        boolean single = decision.law().instruments().isEmpty();
        return of(decision.answer(), decision.basis(), single ? decision.edition().text() : null);
    }

    /**
     * Returns the sentence.
     *
     * @param edition the edition in words where the rulebook is a single instrument, or null
     */
    public static Text of(Answer answer, Basis basis, @Nullable Text edition) {
        return new Text(
                Names.of(answer).ar() + "، " + arabic(basis, edition == null ? null : edition.ar()) + ".",
                capitalized(Names.of(answer).en()) + (answer == Answer.UNDETERMINED ? " under " : ", by ")
                        + english(basis, edition == null ? null : edition.en()) + ".");
    }

    private static String capitalized(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private static String english(Basis basis, @Nullable String edition) {
        String by = edition != null ? "the " + edition : switch (basis.kind()) {
            case LAW -> "law";
            case POLICY -> "policy, which is not law";
            case GUIDANCE -> "guidance, which is not law";
        };
        String known = switch (basis.confidence()) {
            case TEXT_SEEN -> "; the text the answer rests on was seen";
            case SUMMARY -> "; what the answer rests on is known from a summary";
            case NOT_SEEN -> "; the text in force that the answer rests on was not seen";
        };
        int steps = basis.inferred();
        String inferred = switch (steps) {
            case 0 -> "";
            case 1 -> "; one step is our inference";
            default -> "; " + (steps < NUMBERS.length ? NUMBERS[steps] : steps) + " steps are our inference";
        };
        return by + known + inferred
                + (basis.signedOff() == 0
                        ? ""
                        : "; legal staff accepted " + basis.signedOff() + " of its " + basis.steps() + " steps");
    }

    private static String arabic(Basis basis, @Nullable String edition) {
        String by = edition != null ? "بموجب " + edition : switch (basis.kind()) {
            case LAW -> "بموجب القانون";
            case POLICY -> "بحسب سياسة لا قانون";
            case GUIDANCE -> "بحسب إرشاد لا قانون";
        };
        String known = switch (basis.confidence()) {
            case TEXT_SEEN -> "؛ وقد اطُّلع على النص الذي يستند إليه الجواب";
            case SUMMARY -> "؛ وما يستند إليه الجواب معروف عن ملخص";
            case NOT_SEEN -> "؛ ولم يُطّلع على النص النافذ الذي يستند إليه الجواب";
        };
        int steps = basis.inferred();
        String inferred = switch (steps) {
            case 0 -> "";
            case 1 -> "؛ وخطوة واحدة من استنتاجنا";
            case 2 -> "؛ وخطوتان من استنتاجنا";
            default -> "؛ و" + steps + (steps <= 10 ? " خطوات" : " خطوة") + " من استنتاجنا";
        };
        return by + known + inferred
                + (basis.signedOff() == 0
                        ? ""
                        : "؛ وأقرّ القانونيون " + basis.signedOff() + " من خطواته وعددها " + basis.steps());
    }
}
