package org.ihala.rules.maven;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.ihala.rules.law.Law;
import org.ihala.rules.law.Parameter;
import org.ihala.rules.law.Provision;
import org.ihala.rules.law.Reading;

/**
 * The form of a file that is the law and not an index of it: it opens with the article's own rule, the whole stands before
 * its parts, the alternatives behind both and the warnings last, each rule takes one side of one point, answers in words and shows its numbers.
 */
final class FormLint {

    private static final Pattern ANSWER = Pattern.compile("\\$answer\\s*:(?!:)\\s*(.*)", Pattern.DOTALL);
    private static final Pattern TEXT = Pattern.compile("\"([^\"]*)\"");
    /**
     * Words of the rule language. As the name of a method it may compile and yet drop what follows: a call of {@code and} made
     * a rule answer yes on half of its conditions.
     */
    private static final Set<String> KEYWORDS = Set.of(
            "and", "or", "not", "in", "from", "exists", "forall", "contains", "excludes", "matches", "memberOf", "soundslike",
            "str", "with", "over", "accumulate", "acc", "groupby", "collect", "eval", "if", "do", "then", "when");
    /** Whole answers by themselves, which nothing has to be added to. */
    private static final Set<String> WHOLE_ANSWERS = Set.of("always", "never");

    /** A rule as its form is checked. */
    private record Written(
            String name, String provision, String arabic, List<Reading.Choice> choices, boolean alternative, String constraints,
            String answer, Set<String> parts) {

        /** Whether it says when to warn, which every article does last, below {@code /warning/}. */
        boolean warns() {
            return provision.contains("/warning/");
        }

        /** The text of the name, without the provision id. */
        String words() {
            return name.substring(provision.length()).strip();
        }
    }

    private final String file;
    private final Law law;
    private final List<Written> rules;
    private final List<String> problems = new ArrayList<>();

    private FormLint(String file, Law law, List<Written> rules) {
        this.file = file;
        this.law = law;
        this.rules = rules;
    }

    /** Returns what a file lacks of the form. */
    static List<String> problems(String file, PackageDescr tree, Law law) {
        FormLint lint = new FormLint(
                file, law, tree.getRules().stream().map(rule -> written(rule, law)).toList());
        lint.checkOrder();
        lint.rules.forEach(lint::checkRule);
        return lint.problems;
    }

    private static Written written(RuleDescr rule, Law law) {
        List<Reading.Choice> choices = Reading.Choice.of(RuleFiles.metadata(rule, "Reading"));
        boolean alternative = choices.stream().anyMatch(choice -> {
            Reading point = law.readings().get(choice.point());
            return point != null && !point.standard().equals(choice.option());
        });
        List<String> constraints = new ArrayList<>();
        String answer = "";
        if (rule.getLhs().getDescrs().size() == 1 && rule.getLhs().getDescrs().get(0) instanceof PatternDescr pattern) {
            for (BaseDescr part : pattern.getConstraint().getDescrs()) {
                String text = part.getText() == null ? "" : part.getText().strip();
                Matcher bound = ANSWER.matcher(text);
                answer = bound.matches() ? bound.group(1).strip() : answer;
                constraints.add(text);
            }
        }
        Set<String> parts = new HashSet<>();
        String consequence = String.valueOf(rule.getConsequence());
        String provision = Provision.ofRule(rule.getName());
        if (consequence.contains("ledger.define")) {
            TEXT.matcher(consequence).results().forEach(text -> parts.add(text.group(1)));
            parts.remove(provision);
        }
        return new Written(rule.getName(), provision, RuleFiles.metadata(rule, "Arabic"), choices, alternative,
                String.join(", ", constraints), answer, parts);
    }

    private void problem(Written rule, String what) {
        problems.add(file + ": rule \"" + rule.name() + "\" " + what);
    }

    private void checkOrder() {
        if (rules.isEmpty()) {
            return;
        }
        Written first = rules.get(0);
        String article = Provision.articleOf(first.provision());
        if (!first.provision().equals(article)) {
            rules.stream()
                    .filter(rule -> rule.provision().equals(article) || rule.parts().contains(first.provision()))
                    .findFirst()
                    .ifPresent(own -> problem(first, "opens the file: put \"" + own.name()
                            + "\" first, so that the file opens as the article does"));
        }
        for (int i = 0; i < rules.size(); i++) {
            Written rule = rules.get(i);
            List<Written> later = rules.subList(i + 1, rules.size());
            if (rule.warns()) {
                later.stream().filter(other -> !other.warns()).findFirst().ifPresent(other -> problem(rule,
                        "says when to warn: move it behind \"" + other.name() + "\", warnings stand last"));
            } else if (rule.alternative()) {
                later.stream().filter(other -> !other.alternative() && !other.warns()).findFirst().ifPresent(plain -> problem(rule,
                        "speaks on another reading than the default: move it behind \"" + plain.name()
                                + "\" and every other plain rule, where the alternatives stand together"));
            }
            // Named by an earlier paragraph too, it stands with that one.
            if (rules.subList(0, i).stream().anyMatch(whole -> whole.parts().contains(rule.provision()))) {
                continue;
            }
            later.stream()
                    // What belongs to another paragraph stands there.
                    .filter(whole -> whole.parts().contains(rule.provision())
                            && rule.provision().startsWith(whole.provision() + "/")
                            && whole.alternative() == rule.alternative()
                            && whole.warns() == rule.warns())
                    .findFirst()
                    .ifPresent(whole -> problem(rule, "is a part of what \"" + whole.name()
                            + "\" combines: move it behind that rule, the whole stands before its parts"));
        }
    }

    private void checkRule(Written rule) {
        if (rule.choices().size() > 1) {
            problem(rule, "takes a side on " + rule.choices().size()
                    + " points: split it into steps, each with one reading, and combine them in a formula");
        }
        List<Expression.Step> words = Expression.stepsOf(rule.answer());
        if (!words.isEmpty() && words.stream().allMatch(word -> word.kind() == Expression.Kind.NAME) && isBare(words)) {
            problem(rule, "answers with the bare name " + rule.answer() + ", whose meaning stands in Java: compose the answer"
                    + " of words, as in acts.by(\"MINISTER\").inWriting.any");
        }
        for (Expression.Step step : Expression.stepsOf(rule.constraints())) {
            if (step.kind() != Expression.Kind.TEXT && KEYWORDS.contains(step.word())) {
                problem(rule, "uses the word " + step + ", which the rule language keeps for itself: it may drop what follows"
                        + " without a warning; ask for a word of another name, such as both, either or without");
            }
            Parameter parameter = law.parameters().get(step.word());
            if (parameter != null && DrlLint.NUMBERS.containsKey(String.valueOf(step.argumentOf()))) {
                checkSeen(rule, step, parameter);
            }
        }
    }

    /** Returns whether names without a call end in no word of rules-core, such as {@code negated}. */
    private static boolean isBare(List<Expression.Step> names) {
        String last = names.get(names.size() - 1).word();
        return names.size() == 1 ? !WHOLE_ANSWERS.contains(last) : !CoreWords.has(last);
    }

    private void checkSeen(Written rule, Expression.Step step, Parameter parameter) {
        int value = parameter.values().get(parameter.values().size() - 1).value();
        Map.of("its English name", rule.words(), "its @Arabic name", rule.arabic()).entrySet().stream()
                .filter(text -> !shows(text.getValue(), value))
                .map(Map.Entry::getKey)
                .sorted()
                .forEach(where -> problem(rule, "uses " + step.argumentOf() + "(" + step + "), which is " + value + ": write "
                        + value + " in " + where + ", \"" + (where.contains("Arabic") ? rule.arabic() : rule.words())
                        + "\", so that the number is seen"));
    }

    /** Returns whether a text holds a number in digits, European or Arabic. */
    private static boolean shows(String text, int value) {
        StringBuilder digits = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (Character.isDigit(c)) {
                digits.append(Character.digit(c, 10));
            } else {
                digits.appendCodePoint(c);
            }
        });
        return Pattern.compile(String.format(Locale.ROOT, "(?<![0-9])%d(?![0-9])", value)).matcher(digits).find();
    }
}
