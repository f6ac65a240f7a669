package org.ihala.rules.rulebook.page;

import java.util.List;
import java.util.function.Function;
import org.ihala.rules.law.Text;
import org.ihala.rules.logic.Formula;

/** A formula put in a sentence of either language. */
final class Sentence {

    private final Lang lang;
    private final Function<String, Text> names;

    private Sentence(Lang lang, Function<String, Text> names) {
        this.lang = lang;
        this.names = names;
    }

    /**
     * Returns the sentence in both languages.
     *
     * @param names what a provision of the formula is called inside a sentence
     */
    static Text of(Formula formula, Function<String, Text> names) {
        return new Text(new Sentence(Lang.AR, names).whole(formula), new Sentence(Lang.EN, names).whole(formula));
    }

    private String say(String ar, String en) {
        return lang == Lang.AR ? ar : en;
    }

    private String whole(Formula formula) {
        String condition = say("يتحقق متى ", "Holds where ");
        if (formula instanceof Formula.AllOf all && all.operands().size() > 1) {
            return condition + say("اجتمع كل ما يأتي: ", "all of these hold: ") + list(all.operands()) + ".";
        }
        if (formula instanceof Formula.AnyOf any && any.operands().size() > 1) {
            return condition + say("تحقق واحد على الأقل مما يأتي: ", "at least one of these holds: ") + list(any.operands())
                    + ".";
        }
        return condition + say("تحقق: ", "this holds: ") + outer(formula) + ".";
    }

    private String list(List<Formula> operands) {
        return String.join(say("؛ ", "; "), operands.stream().map(this::inner).toList());
    }

    private String inner(Formula formula) {
        if (formula instanceof Formula.Provision provision) {
            return lang.of(names.apply(provision.id()));
        }
        if (formula instanceof Formula.AllOf all) {
            return all.operands().size() == 1
                    ? inner(all.operands().get(0))
                    : say("كلٌّ من (", "all of (") + list(all.operands()) + ")";
        }
        if (formula instanceof Formula.AnyOf any) {
            return any.operands().size() == 1
                    ? inner(any.operands().get(0))
                    : say("واحد على الأقل من (", "at least one of (") + list(any.operands()) + ")";
        }
        if (formula instanceof Formula.Someone someone) {
            return say("لواحد منهم على الأقل: ", "for one of them at least: ") + lang.of(names.apply(someone.id()));
        }
        if (formula instanceof Formula.Everyone everyone) {
            return say("لكل واحد منهم: ", "for each of them: ") + lang.of(names.apply(everyone.id()));
        }
        return "(" + unless((Formula.Unless) formula) + ")";
    }

    private String outer(Formula formula) {
        return formula instanceof Formula.Unless unless ? unless(unless) : inner(formula);
    }

    /** Says a rule and its exception without the parentheses that keep them together inside a larger sentence. */
    private String unless(Formula.Unless unless) {
        return inner(unless.rule()) + say("، ما لم يتحقق: ", ", unless this holds: ") + inner(unless.exception());
    }
}
