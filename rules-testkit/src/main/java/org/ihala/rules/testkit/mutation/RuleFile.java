package org.ihala.rules.testkit.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.ihala.rules.law.Provision;
import org.ihala.rules.logic.Formula;
import org.kie.internal.builder.conf.LanguageLevelOption;

/** A rule file on its syntax tree: one pattern and one call a rule, which is what makes its alterations countable. */
final class RuleFile {

    private static final Pattern ANSWER = Pattern.compile("\\$answer\\s*:\\s*(.*)", Pattern.DOTALL);
    private static final Pattern DEFINE =
            Pattern.compile("\\s*ledger\\.define\\(\\s*\"[^\"]+\"\\s*,\\s*(.*)\\)\\s*;\\s*", Pattern.DOTALL);
    private static final Pattern LIMIT = Pattern.compile("\\b(?:years|months|days|workingDays|number)\\(\"[^\"]+\"\\)");
    private static final String FORMULA = "import static org.ihala.rules.logic.Formula.";

    /** A rule as written. */
    private record Rule(
            String name, String provision, int line, String metadata, String claim, List<String> guards, String answer,
            String consequence) {}

    private final String name;
    private final String header;
    private final List<Rule> rules = new ArrayList<>();

    /**
     * Reads a rule file.
     *
     * @throws IllegalArgumentException if it is no rule file
     */
    RuleFile(String name, String text) {
        this.name = name;
        try {
            DrlParser parser = new DrlParser(LanguageLevelOption.DRL10);
            PackageDescr tree = parser.parse(false, text);
            if (parser.hasErrors()) {
                throw new IllegalArgumentException(name + ": " + parser.getErrors());
            }
            this.header = header(text);
            tree.getRules().forEach(this::add);
        } catch (DroolsParserException e) {
            throw new IllegalArgumentException(name, e);
        }
    }

    private static String header(String text) {
        StringBuilder header = new StringBuilder();
        text.substring(0, text.indexOf("\nrule ")).lines()
                .filter(line -> !line.startsWith(FORMULA) && !line.startsWith("//"))
                .forEach(line -> header.append(line).append('\n'));
        String imports = "import " + Altered.class.getName() + ";\n"
                + FORMULA + "allOf;\n" + FORMULA + "anyOf;\n" + FORMULA + "unless;\n"
                + FORMULA + "someone;\n" + FORMULA + "everyone;\n";
        int global = header.indexOf("global ");
        return header.insert(global, imports).append('\n').toString();
    }

    private void add(RuleDescr rule) {
        PatternDescr pattern = (PatternDescr) rule.getLhs().getDescrs().get(0);
        List<String> guards = new ArrayList<>();
        String answer = "";
        for (BaseDescr constraint : pattern.getDescrs()) {
            Matcher bound = ANSWER.matcher(constraint.getText().strip());
            if (bound.matches()) {
                answer = bound.group(1).strip();
            } else {
                guards.add(constraint.getText().strip());
            }
        }
        StringBuilder metadata = new StringBuilder();
        for (String key : List.of("Arabic", "Reading")) {
            if (rule.hasAnnotation(key)) {
                metadata.append("    @").append(key).append('(').append(value(rule, key)).append(")\n");
            }
        }
        rules.add(new Rule(rule.getName(), Provision.ofRule(rule.getName()), rule.getLine(), metadata.toString(),
                pattern.getObjectType(), guards, answer, rule.getConsequence().toString().strip()));
    }

    private static String value(RuleDescr rule, String key) {
        return String.valueOf(rule.getAnnotation(key).getValue("value"));
    }

    /** Returns the rule file's alterations. */
    List<Mutant> mutants() {
        List<Mutant> mutants = new ArrayList<>();
        for (Rule rule : rules) {
            mutateGuards(rule, mutants);
            if (rule.answer().isEmpty()) {
                mutateFormula(rule, mutants);
            } else {
                mutateAnswer(rule, mutants);
            }
        }
        return mutants;
    }

    private void mutateGuards(Rule rule, List<Mutant> mutants) {
        for (int i = 0; i < rule.guards().size(); i++) {
            String guard = rule.guards().get(i);
            List<String> others = new ArrayList<>(rule.guards());
            others.remove(i);
            mutants.add(mutant(rule, "drop the condition " + guard, others, rule.answer(), rule.consequence()));
            List<String> negated = new ArrayList<>(rule.guards());
            negated.set(i, guard.startsWith("!") ? guard.substring(1).strip() : "!" + guard);
            mutants.add(mutant(rule, "negate the condition " + guard, negated, rule.answer(), rule.consequence()));
        }
    }

    private void mutateAnswer(Rule rule, List<Mutant> mutants) {
        List<String> calls = List.of(
                "dropped($answer)", "negated($answer)", "silenceAsNo($answer)",
                "silenceAsOpen($answer, \"" + rule.provision() + "\")");
        List<String> changes = List.of("drop the answer ", "negate the answer ", "silence as no in ", "silence as open in ");
        for (int i = 0; i < calls.size(); i++) {
            String recorded = "ledger.record(\"" + rule.provision() + "\", Altered." + calls.get(i) + ");";
            mutants.add(mutant(rule, changes.get(i) + rule.answer(), rule.guards(), rule.answer(), recorded));
        }
        for (String limit : new TreeSet<>(LIMIT.matcher(rule.answer()).results().map(found -> found.group()).toList())) {
            for (String call : List.of("more", "less")) {
                mutants.add(mutant(rule, "a bound one " + call + ": " + limit, rule.guards(),
                        rule.answer().replace(limit, "Altered." + call + "(" + limit + ")"), rule.consequence()));
            }
        }
        neighbor(rule, mutants);
    }

    /** The answer of the next provision of the file that asks the same claim something else. */
    private void neighbor(Rule rule, List<Mutant> mutants) {
        int place = rules.indexOf(rule);
        for (int i = 1; i < rules.size(); i++) {
            Rule other = rules.get((place + i) % rules.size());
            if (other.claim().equals(rule.claim())
                    && !other.provision().equals(rule.provision())
                    && !other.answer().isEmpty()
                    && !other.answer().equals(rule.answer())) {
                mutants.add(mutant(rule, "the answer of " + other.provision() + ": " + other.answer(), rule.guards(),
                        other.answer(), rule.consequence()));
                return;
            }
        }
    }

    private void mutateFormula(Rule rule, List<Mutant> mutants) {
        Matcher define = DEFINE.matcher(rule.consequence());
        if (!define.matches()) {
            throw new IllegalArgumentException(name + ": rule \"" + rule.name() + "\" neither records nor defines");
        }
        Formula formula = Formula.parse(define.group(1));
        Formulas.altered(formula).forEach((change, altered) -> {
            String defined = "ledger.define(\"" + rule.provision() + "\", " + formulaCall(altered) + ");";
            mutants.add(mutant(rule, change, rule.guards(), rule.answer(), defined));
        });
    }

    /** A formula that shrank to a single provision is still a formula. */
    private static String formulaCall(Formula formula) {
        String written = Formulas.write(formula);
        return formula instanceof Formula.Provision ? "allOf(" + written + ")" : written;
    }

    private Mutant mutant(Rule rule, String change, List<String> guards, String answer, String consequence) {
        List<String> constraints = new ArrayList<>(guards);
        if (!answer.isEmpty()) {
            constraints.add("$answer : " + answer);
        }
        String body = rule.metadata() + "when\n    " + rule.claim() + "( " + String.join(", ", constraints) + " )\nthen\n    "
                + consequence + "\nend\n";
        return new Mutant(rule.name(), rule.provision(), name + ":" + rule.line(), change, body);
    }

    /** Returns one rule file that holds all the given mutants, each under a number for a name. */
    String compiled(List<Mutant> mutants) {
        StringBuilder text = new StringBuilder(header);
        for (int i = 0; i < mutants.size(); i++) {
            text.append("rule \"").append(i).append("\"\n").append(mutants.get(i).text()).append('\n');
        }
        return text.toString();
    }
}
