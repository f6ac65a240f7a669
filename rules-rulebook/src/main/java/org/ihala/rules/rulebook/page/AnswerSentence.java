package org.ihala.rules.rulebook.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ihala.rules.law.Law;
import org.ihala.rules.law.Parameter;
import org.ihala.rules.law.Text;
import org.ihala.rules.law.WrittenRules;
import org.ihala.rules.logic.Formula;
import org.jspecify.annotations.Nullable;

/** What a rule answers, and when it speaks at all, put in sentences of both languages from the words it is written in. */
final class AnswerSentence {

    private static final Set<String> NUMBERS = Set.of("years", "months", "days", "workingDays", "number");
    private static final Set<String> ASKING = Set.of("ask", "question", "questionOnVictim", "anyLacks");
    private static final Set<String> READING_A_FIELD = Set.of("having", "unlessKnown", "last", "lastSays", "lastDoesNotSay");
    /** Words that leave no more than one day of what they are asked of. */
    private static final Set<String> ONE_DAY = Set.of("first", "firstEnds", "lastDay", "lastDayOr");
    private static final Pattern PLACE = Pattern.compile("\\{([0-9]|or|or2|and|then)}");

    private final Law law;
    private final Map<String, WrittenRules.Name> names;
    private final Function<String, Text> provisions;
    private final Set<String> unnamed = new TreeSet<>();

    /**
     * Starts with the names of a rulebook.
     *
     * @param names what its rule files call facts, and the codes and fields of the case format, in words
     * @param provisions what a provision is called inside a sentence
     */
    AnswerSentence(Law law, Map<String, WrittenRules.Name> names, Function<String, Text> provisions) {
        this.law = law;
        this.names = names;
        this.provisions = provisions;
    }

    /** Returns what was shown as it is written, because no name says it in words. */
    Set<String> unnamed() {
        return unnamed;
    }

    /** Returns when a rule speaks, readings left out, or null where it always does. */
    @Nullable Text guards(WrittenRules.Rule rule) {
        List<Expression> guards = rule.conditions().stream()
                .map(Expression::parse)
                .filter(guard -> !guard.word().equals("reading"))
                .toList();
        return guards.isEmpty() ? null : new Text(
                "تُطبَّق القاعدة متى صحّ: " + list(guards, Lang.AR, "؛ ") + ".",
                "The rule applies where this is so: " + list(guards, Lang.EN, "; ") + ".");
    }

    /** Returns what a rule answers. */
    Text answer(String written) {
        Expression answer = Expression.parse(written);
        return new Text("يتحقق متى صحّ: " + say(answer, Lang.AR) + ".", "Holds where this is so: " + say(answer, Lang.EN) + ".");
    }

    /** Returns an answer as a formula of its parts, or null where it is not put together of any. */
    Rule.@Nullable Drawn drawn(String written) {
        Map<String, Text> parts = new HashMap<>();
        Formula formula = formula(Expression.parse(written), parts);
        return parts.size() < 2 ? null : new Rule.Drawn(formula, parts);
    }

    private Formula formula(Expression expression, Map<String, Text> parts) {
        if (expression.receiver() == null && (expression.word().equals("both") || expression.word().equals("either"))) {
            List<Formula> operands = expression.arguments().stream().map(operand -> formula(operand, parts)).toList();
            return expression.word().equals("both") ? new Formula.AllOf(operands) : new Formula.AnyOf(operands);
        }
        String part = "part " + parts.size();
        parts.put(part, new Text(say(expression, Lang.AR), say(expression, Lang.EN)));
        return new Formula.Provision(part);
    }

    private String list(List<Expression> parts, Lang lang, String between) {
        return String.join(between, parts.stream().map(part -> say(part, lang)).toList());
    }

    private String say(Expression expression, Lang lang) {
        String phrase = lang.of(phrase(expression));
        Matcher place = PLACE.matcher(phrase);
        StringBuilder said = new StringBuilder();
        while (place.find()) {
            place.appendReplacement(said, Matcher.quoteReplacement(filled(expression, place.group(1), lang)));
        }
        return place.appendTail(said).toString();
    }

    private String filled(Expression expression, String place, Lang lang) {
        List<Expression> arguments = expression.arguments();
        return switch (place) {
            case "0" -> say(Objects.requireNonNull(expression.receiver(), expression.word()), lang);
            case "or" -> listed(expression, arguments, lang.of(new Text(" أو ", " or ")), lang);
            case "or2" -> listed(expression, arguments.subList(1, arguments.size()), lang.of(new Text(" أو ", " or ")), lang);
            case "and" -> listed(expression, arguments, lang.of(new Text(" و", " and ")), lang);
            case "then" -> listed(expression, arguments, lang.of(new Text("، ثم ", ", then ")), lang);
            default -> argument(expression, arguments.get(place.charAt(0) - '1'), lang);
        };
    }

    private String listed(Expression call, List<Expression> arguments, String between, Lang lang) {
        return String.join(between, arguments.stream().map(argument -> argument(call, argument, lang)).toList());
    }

    private String argument(Expression call, Expression argument, Lang lang) {
        if (!argument.text()) {
            return say(argument, lang);
        }
        String text = argument.word();
        if (NUMBERS.contains(call.word())) {
            Parameter parameter = law.parameter(text);
            return Units.said(parameter.values().get(parameter.values().size() - 1).value(), parameter.unit(), lang);
        }
        if (ASKING.contains(call.word())) {
            return quoted(law.facts().get(text).ask(), lang);
        }
        boolean field = READING_A_FIELD.contains(call.word()) && argument == call.arguments().get(0);
        return lang.of(coded(field ? "." + text : text));
    }

    private static String quoted(Text text, Lang lang) {
        return lang.of(new Text("«" + text.ar() + "»", "“" + text.en() + "”"));
    }

    /** Returns what a code or the name of a field says. */
    private Text coded(String code) {
        WrittenRules.Name name = names.get(code);
        if (name != null) {
            return name.text();
        }
        if (law.provisions().containsKey(code)) {
            return provisions.apply(code);
        }
        Law.Body body = law.bodies().get(code);
        return Stream.of(law.offices().get(code), body == null ? null : body.text(), law.outcomes().get(code))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(() -> unnamed(code));
    }

    private Text phrase(Expression expression) {
        String word = expression.word();
        WrittenRules.Name name = names.get(word);
        if (expression.receiver() == null) {
            Text phrase = name == null ? Phrases.of(word) : name.text();
            // A fact may be called as a word is that is asked of something; it needs a name of its own.
            return phrase == null || phrase.en().contains("{0}") ? unnamed(word) : phrase;
        }
        List<Expression> arguments = expression.arguments();
        int saying = word.equals("is") ? 0 : 1;
        boolean yes = (word.equals("is") || READING_A_FIELD.contains(word)) && arguments.size() == saying + 1
                && arguments.get(saying).word().equals("YES");
        return Stream.of(yes ? "yes" : "", kind(expression.receiver()))
                .map(kind -> kind.isEmpty() ? null : Phrases.of(kind + "." + word))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(() -> {
                    Text phrase = Phrases.of(word);
                    return phrase != null ? phrase : name == null ? unnamed(word) : name.text();
                });
    }

    /** Returns what sort of thing it is, as far as one word means another thing of it. */
    private String kind(Expression of) {
        if (ONE_DAY.contains(of.word())) {
            return "";
        }
        if (of.receiver() != null) {
            return kind(of.receiver());
        }
        WrittenRules.Name name = names.get(of.word());
        return name == null ? "" : name.kind();
    }

    private Text unnamed(String word) {
        unnamed.add(word);
        return new Text(word, word);
    }
}
