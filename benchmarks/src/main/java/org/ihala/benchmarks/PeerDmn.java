package org.ihala.benchmarks;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ihala.rules.logic.Formula;

/**
 * A {@link PeerModel} as DMN XML: one decision for each provision, an expression over booleans of which null is unknown.
 *
 * <p>FEEL's own {@code and}, {@code or} and {@code not} are the three-valued logic wanted.
 */
final class PeerDmn {

    /** The decision that lists the answers of all others, for an engine that evaluates one decision with what it needs. */
    static final String LIST = "answers";

    private final PeerModel model;
    private final StringBuilder xml = new StringBuilder();

    private PeerDmn(PeerModel model) {
        this.model = model;
    }

    /** Writes the model. */
    static String xml(PeerModel model) {
        return new PeerDmn(model).write();
    }

    private String write() {
        xml.append("""
                <?xml version="1.0" encoding="UTF-8"?>
                <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="peer" name="peer"
                             namespace="urn:ihala:benchmarks">
                """);
        model.facts().keySet().forEach(name -> xml.append("""
                  <inputData id="%1$s" name="%1$s"><variable id="of-%1$s" name="%1$s" typeRef="boolean"/></inputData>
                """.formatted(name)));
        List<PeerModel.Provision> provisions = model.provisions();
        for (int i = 0; i < provisions.size(); i++) {
            Formula formula = provisions.get(i).formula();
            if (formula == null) {
                decision("p" + i, "boolean", "requiredInput", Set.of("f" + i), "f" + i);
            } else {
                Set<String> needed = new TreeSet<>();
                String text = feel(formula, needed);
                decision("p" + i, "boolean", "requiredDecision", needed, text);
            }
        }
        List<String> answers = model.answerNames();
        decision(LIST, "Any", "requiredDecision", new TreeSet<>(answers), "[" + String.join(", ", answers) + "]");
        return xml.append("</definitions>\n").toString();
    }

    private void decision(String name, String type, String kind, Set<String> needed, String text) {
        xml.append("  <decision id=\"%1$s\" name=\"%1$s\"><variable id=\"of-%1$s\" name=\"%1$s\" typeRef=\"%2$s\"/>\n"
                .formatted(name, type));
        needed.forEach(other -> xml.append("""
                    <informationRequirement id="%1$s-%2$s"><%3$s href="#%2$s"/></informationRequirement>
                """.formatted(name, other, kind)));
        xml.append("    <literalExpression id=\"text-%s\"><text>%s</text></literalExpression>\n  </decision>\n"
                .formatted(name, text));
    }

    private String feel(Formula formula, Set<String> needed) {
        if (formula instanceof Formula.Provision provision) {
            String name = model.answerName(provision.id());
            needed.add(name);
            return name;
        }
        if (formula instanceof Formula.Unless unless) {
            return "(" + feel(unless.rule(), needed) + " and not(" + feel(unless.exception(), needed) + "))";
        }
        String operator = formula instanceof Formula.AllOf ? " and " : " or ";
        return PeerModel.operands(formula).stream()
                .map(operand -> feel(operand, needed))
                .collect(Collectors.joining(operator, "(", ")"));
    }
}
