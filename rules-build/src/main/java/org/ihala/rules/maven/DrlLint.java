package org.ihala.rules.maven;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.drools.drl.ast.descr.AnnotationDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.GlobalDescr;
import org.drools.drl.ast.descr.ImportDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.QueryDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.ihala.rules.law.Instrument;
import org.ihala.rules.law.Law;
import org.ihala.rules.law.Parameter;
import org.ihala.rules.law.Provision;
import org.ihala.rules.law.Reading;

/**
 * The style of a rule file, checked on its syntax tree.
 *
 * <p>Allowed: one pattern, constraints that say when the provision applies, one bound answer, string metadata, and one
 * call that records the answer or defines the formula. Everything else is refused, above all what the engine is known to
 * get wrong (subnetworks, activation groups) and what would hide law in code (numbers, dates, functions).
 */
final class DrlLint {

    private static final Pattern STRING = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"");
    private static final Pattern READING_CONSTRAINT = Pattern.compile("reading\\(\\s*\"([^\"]*)\"\\s*\\)");
    private static final Pattern ANSWER = Pattern.compile("\\$answer\\s*:(?!:)");
    private static final Pattern ANY_BINDING = Pattern.compile("[$\\w]+\\s*:(?!:)");
    private static final Pattern RECORD =
            Pattern.compile("\\s*ledger\\.record\\(\\s*\"([^\"]+)\"\\s*,\\s*\\$answer\\s*\\)\\s*;\\s*");
    private static final Pattern DEFINE =
            Pattern.compile("\\s*ledger\\.define\\(\\s*\"([^\"]+)\"\\s*,\\s*([^;]+)\\)\\s*;\\s*");
    private static final Pattern FORMULA_WORDS = Pattern.compile("(allOf|anyOf|unless|someone|everyone)|[(),\\s]+");
    private static final Pattern FORBIDDEN_WORD = Pattern.compile(
            "\\b(null|new|now|clock|today|eval|System|Date|Calendar|LocalDate|Instant|drools|modify|insert\\w*|update"
                    + "|delete|retract|return|if|for|while|instanceof|matches|memberOf|contains|str|soundslike)\\b");
    private static final Pattern IMPORT = Pattern.compile(
            "org\\.ihala\\.rules\\.logic\\.(Ledger|Formula\\.(allOf|anyOf|unless|someone|everyone))");
    /** The words that name a number of the law, and the units that each of them is for. */
    static final Map<String, Set<Parameter.Unit>> NUMBERS = Map.of(
            "years", Set.of(Parameter.Unit.YEARS),
            "months", Set.of(Parameter.Unit.MONTHS),
            "days", Set.of(Parameter.Unit.DAYS),
            "workingDays", Set.of(Parameter.Unit.WORKING_DAYS),
            "number", Set.of(Parameter.Unit.COUNT, Parameter.Unit.DEGREES, Parameter.Unit.TIMES));
    /** The words whose texts are codes of the fact register; a new word that asks for a fact is added here. */
    private static final Set<String> ASKING = Set.of("orAsk", "askWhenMet", "askWhenNotMet", "askWhenOpen", "ask", "question", "questionOnVictim");
    /** The words whose first text is a field of the case format, such as {@code having("reasoned", "YES")}. */
    private static final Set<String> READING_A_FIELD = Set.of("having", "unlessKnown", "naming", "last", "lastSays", "lastDoesNotSay");
    private static final Set<String> METADATA = Set.of("Arabic", "Reading", "Default");

    private final String file;
    private final Law law;
    private final List<String> problems = new ArrayList<>();
    private List<String> lacking = List.of();
    private int rules;

    DrlLint(String file, String text, Law law) {
        this.file = file;
        this.law = law;
        checkOpening(text);
        try {
            PackageDescr tree = RuleFiles.parse(file, text);
            rules = tree.getRules().size();
            checkFile(tree);
            tree.getRules().forEach(this::checkRule);
            lacking = problems.isEmpty()
                    ? Stream.of(ExplainedWords.problems(file, text), FormLint.problems(file, tree, law))
                            .flatMap(List::stream)
                            .toList()
                    : List.of();
        } catch (IllegalArgumentException e) {
            problems.add(e.getMessage());
        }
    }

    List<String> problems() {
        return problems;
    }

    /** Returns what a file without problems lacks of the form. */
    List<String> lacking() {
        return lacking;
    }

    /** Returns how many rules the file holds. */
    int rules() {
        return rules;
    }

    /** A claim of the module: of a package below the rules' own, or beside it, where rulebooks share it. */
    private static boolean isOwnClaim(String namespace, String target) {
        return target.startsWith(namespace.substring(0, namespace.lastIndexOf('.') + 1)) && target.endsWith("Claim");
    }

    private void problem(String what) {
        problems.add(file + ": " + what);
    }

    /** What the article settles, in Arabic and in English, and the facts it reads. */
    private void checkOpening(String text) {
        boolean single = law.instruments().isEmpty();
        String[] lines = text.split("\n", 4);
        if (lines.length < 4
                || !lines[0].startsWith(single ? "// المادة " : "// ")
                || !isArabic(lines[0])
                || !lines[1].startsWith(single ? "// Article " : "// ")
                || isArabic(lines[1])
                || !lines[2].startsWith("// Facts: ")) {
            problem("must open with three lines: \"// المادة ...\", \"// Article ...\", \"// Facts: ...\"");
        }
    }

    private void checkFile(PackageDescr tree) {
        if (!tree.getFunctions().isEmpty()) {
            problem("functions are not allowed");
        }
        if (!tree.getTypeDeclarations().isEmpty() || !tree.getEnumDeclarations().isEmpty()) {
            problem("declared types are not allowed");
        }
        if (!tree.getAttributes().isEmpty()) {
            problem("attributes are not allowed");
        }
        if (!tree.getWindowDeclarations().isEmpty() || !tree.getEntryPointDeclarations().isEmpty()) {
            problem("windows and entry points are not allowed");
        }
        Stream.of(tree.getImports(), tree.getFunctionImports(), tree.getAccumulateImports())
                .flatMap(List::stream)
                .map(ImportDescr::getTarget)
                .filter(target -> !IMPORT.matcher(target).matches() && !isOwnClaim(tree.getNamespace(), target))
                .forEach(target ->
                        problem("imports nothing but the recorder, claims and the words of formulas: " + target));
        for (GlobalDescr global : tree.getGlobals()) {
            if (!global.getIdentifier().equals("ledger")) {
                problem("the only global is the recorder, ledger");
            }
        }
        if (tree.getRules().isEmpty()) {
            problem("holds no rule");
        }
    }

    private void checkRule(RuleDescr rule) {
        String name = rule.getName();
        String provision = Provision.ofRule(name);
        String arabic = RuleFiles.metadata(rule, "Arabic");
        String reading = RuleFiles.metadata(rule, "Reading");

        for (AnnotationDescr annotation : rule.getAnnotations()) {
            if (annotation.getName().equals("Provision")) {
                inRule(name, "take @Provision out: the provision is what the name starts with, and is said once");
            } else if (!METADATA.contains(annotation.getName())) {
                inRule(name, "metadata @" + annotation.getName() + " is not known");
            }
        }
        if (provision.isEmpty()) {
            inRule(name, "must start with its provision id and two blanks");
        } else if (!law.provisions().containsKey(provision)) {
            inRule(name, "names a provision the catalogue does not have");
        }
        if (arabic.isEmpty()) {
            inRule(name, "needs @Arabic");
        } else if (!isArabic(arabic)) {
            inRule(name, "has an Arabic name without Arabic letters");
        }
        if (!file.startsWith(opening(provision))) {
            inRule(name, "stands in the file of another article");
        }
        if (!rule.getAttributes().isEmpty()) {
            inRule(name, "attributes such as " + rule.getAttributes().keySet() + " are not allowed");
        }
        if (rule.getParentName() != null) {
            inRule(name, "extending another rule is not allowed");
        }
        if (!rule.getNamedConsequences().isEmpty()) {
            inRule(name, "named consequences are not allowed");
        }
        if (rule instanceof QueryDescr) {
            inRule(name, "queries are not allowed");
        }
        boolean records = checkConsequence(name, provision, String.valueOf(rule.getConsequence()));
        checkPattern(rule, reading, records);
        checkReadings(name, reading);
        checkDefault(rule, reading);
    }

    private static boolean isArabic(String text) {
        return text.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC);
    }

    /** Returns how the name of the file begins that holds the rules of a provision. */
    private static String opening(String provision) {
        String instrument = Instrument.codeOf(provision);
        String article = Provision.articleOf(Instrument.within(provision));
        return (instrument.isEmpty() ? "article" : instrument.toLowerCase(Locale.ROOT)) + "-"
                + (article.length() == 1 ? "0" : "") + article + (instrument.isEmpty() ? "-" : "");
    }

    private void inRule(String rule, String what) {
        problem("rule \"" + rule + "\": " + what);
    }

    /** Returns whether the consequence records an answer rather than defining a formula. */
    private boolean checkConsequence(String name, String provision, String consequence) {
        Matcher record = RECORD.matcher(consequence);
        if (record.matches()) {
            if (!record.group(1).equals(provision)) {
                inRule(name, "records " + record.group(1) + " and is named after " + provision + "; one of them is wrong");
            }
            return true;
        }
        Matcher define = DEFINE.matcher(consequence);
        if (!define.matches()) {
            inRule(name, "its consequence must be one call of ledger.record or ledger.define");
            return consequence.contains("$answer");
        }
        if (!define.group(1).equals(provision)) {
            inRule(name, "defines " + define.group(1) + " and is named after " + provision + "; one of them is wrong");
        }
        String formula = define.group(2);
        Matcher operands = STRING.matcher(formula);
        while (operands.find()) {
            String operand = operands.group().substring(1, operands.group().length() - 1);
            if (!law.provisions().containsKey(operand)) {
                inRule(name, "its formula names " + operand + ", which the catalogue does not have");
            }
        }
        String rest = FORMULA_WORDS.matcher(STRING.matcher(formula).replaceAll("")).replaceAll("");
        if (!rest.isEmpty()) {
            inRule(name, "its formula may only use allOf, anyOf, unless, someone, everyone and provision ids");
        }
        return false;
    }

    private void checkPattern(RuleDescr rule, String reading, boolean records) {
        String name = rule.getName();
        List<? extends BaseDescr> conditions = rule.getLhs().getDescrs();
        if (conditions.size() != 1 || !(conditions.get(0) instanceof PatternDescr pattern)) {
            inRule(name, "its left side must be one pattern, without and, or, not, exists, forall, accumulate or eval");
            return;
        }
        if (pattern.getSource() != null || pattern.getBehaviors() != null && !pattern.getBehaviors().isEmpty()) {
            inRule(name, "from, accumulate, collect and windows are not allowed");
        }
        if (pattern.getIdentifier() != null) {
            inRule(name, "the pattern itself is not bound");
        }
        int answers = 0;
        Set<String> tags = new TreeSet<>();
        for (BaseDescr part : pattern.getConstraint().getDescrs()) {
            String text = part.getText() == null || part.getText().isEmpty() ? part.toString() : part.getText();
            if (ANSWER.matcher(text).find()) {
                answers++;
            }
            Matcher bindings = ANY_BINDING.matcher(STRING.matcher(text).replaceAll("\"\""));
            while (bindings.find()) {
                if (!ANSWER.matcher(bindings.group()).matches()) {
                    inRule(name, "the only binding is $answer");
                }
            }
            Matcher chosen = READING_CONSTRAINT.matcher(text);
            while (chosen.find()) {
                tags.add(chosen.group(1));
                if (!chosen.group().equals(text.strip())) {
                    inRule(name, "reading(...) stands alone, neither negated nor combined");
                }
            }
            String code = STRING.matcher(READING_CONSTRAINT.matcher(text).replaceAll("")).replaceAll(" STRING ");
            checkTexts(name, READING_CONSTRAINT.matcher(text).replaceAll(""));
            if (code.chars().anyMatch(Character::isDigit)) {
                inRule(name, "holds a number; numbers of the law are parameters");
            }
            Matcher forbidden = FORBIDDEN_WORD.matcher(code);
            if (forbidden.find()) {
                inRule(name, "uses \"" + forbidden.group() + "\"");
            }
        }
        if (answers != (records ? 1 : 0)) {
            inRule(name, records ? "binds one $answer" : "defines a formula and binds no $answer");
        }
        if (!tags.equals(new TreeSet<>(reading.isEmpty() ? List.of() : List.of(reading.split(" "))))) {
            inRule(name, "its reading(...) constraints and its @Reading differ");
        }
    }

    /** A text in a constraint names something that the law data has; anything else would be a value of the law. */
    private void checkTexts(String name, String written) {
        for (Expression.Step step : Expression.stepsOf(written)) {
            if (step.kind() == Expression.Kind.TEXT) {
                String word = step.argumentOf();
                if (word == null) {
                    inRule(name, "compares with a text; a text may only be handed to a word, as in years(\"majority\")");
                } else if (NUMBERS.containsKey(word)) {
                    checkNumber(name, word, step.word());
                } else if (ASKING.contains(word)) {
                    if (!law.facts().containsKey(step.word())) {
                        inRule(name, "asks for the fact " + step.word() + ", which the register lacks: correct the code, or add"
                                + " it to the facts of the law data with whom to ask and what");
                    }
                } else if (READING_A_FIELD.contains(word) && CaseCodes.hasField(step.word())) {
                    continue;
                } else if (CaseCodes.isWrittenLikeOne(step.word())) {
                    if (!CaseCodes.has(step.word()) && !law.facts().containsKey(step.word())) {
                        inRule(name, "hands " + step + " to " + word + ", which is no code of the case format and no fact of the"
                                + " register: correct it; the command \"ihala schema\" prints the codes");
                    }
                } else if (!law.provisions().containsKey(step.word())) {
                    inRule(name, "hands " + step + " to " + word + ", which is no provision of the law data and no code");
                }
            }
        }
    }

    private void checkNumber(String name, String word, String id) {
        Parameter parameter = law.parameters().get(id);
        if (parameter == null) {
            inRule(name, word + "(\"" + id + "\") names no parameter: correct the name, or add it to the parameters of the law"
                    + " data with its unit, values, provisions and source");
            return;
        }
        if (!NUMBERS.get(word).contains(parameter.unit())) {
            String fitting = NUMBERS.entrySet().stream()
                    .filter(entry -> entry.getValue().contains(parameter.unit()))
                    .map(entry -> "write " + entry.getKey() + "(\"" + id + "\")")
                    .findFirst()
                    .orElseThrow();
            inRule(name, word + "(\"" + id + "\") names a parameter that counts " + parameter.unit() + ": " + fitting);
        }
        if (!parameter.provisions().contains(Provision.ofRule(name))) {
            inRule(name, "uses the parameter " + id + ", which does not name " + Provision.ofRule(name)
                    + ": add it to the provisions of that parameter");
        }
    }

    /** Whether a rule is the one that speaks where nobody chose is seen in the file; the register says which it is. */
    private void checkDefault(RuleDescr rule, String reading) {
        AnnotationDescr mark = rule.getAnnotation("Default");
        List<Reading.Choice> choices = Reading.Choice.of(reading);
        boolean standard = !choices.isEmpty() && choices.stream().allMatch(this::isDefault);
        if (mark != null && mark.hasValue()) {
            inRule(rule.getName(), "@Default stands alone, without a value");
        }
        if (mark == null && standard) {
            inRule(rule.getName(), "speaks on the default reading: write @Default under its @Reading");
        }
        if (mark != null && !standard) {
            inRule(rule.getName(), choices.isEmpty()
                    ? "speaks on every reading: take @Default out"
                    : "does not speak on the default of " + choices.stream()
                            .filter(choice -> !isDefault(choice))
                            .map(choice -> choice.point() + ", which is " + defaultOf(choice))
                            .collect(Collectors.joining(" and of "))
                            + ": take @Default out, or change the default in the law data");
        }
    }

    private boolean isDefault(Reading.Choice choice) {
        return choice.option().equals(defaultOf(choice));
    }

    private String defaultOf(Reading.Choice choice) {
        Reading entry = law.readings().get(choice.point());
        return entry == null ? "unknown" : entry.standard();
    }

    private void checkReadings(String name, String reading) {
        for (String tag : reading.isEmpty() ? new String[0] : reading.split(" ")) {
            Reading entry = law.readings().get(tag.replaceFirst("=.*", ""));
            if (entry == null
                    || entry.options().stream().noneMatch(option -> tag.equals(entry.id() + "=" + option.id()))) {
                inRule(name, "names the unknown reading " + tag);
            }
        }
    }
}
