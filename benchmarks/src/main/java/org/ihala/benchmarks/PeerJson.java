package org.ihala.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.ihala.rules.Answer;
import org.ihala.rules.logic.Formula;

/** The measured cases as the peers in Node read them: provisions, facts, and the answers expected. */
final class PeerJson {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private PeerJson() {}

    /** Writes all measured cases. */
    static void write(Path file) {
        ArrayNode cases = MAPPER.createArrayNode();
        for (String name : MeasuredCase.NAMES) {
            PeerModel model = PeerModel.of(MeasuredCase.named(name).decide());
            ObjectNode made = cases.addObject().put("name", name);
            ArrayNode provisions = made.putArray("provisions");
            List<PeerModel.Provision> all = model.provisions();
            for (int i = 0; i < all.size(); i++) {
                ObjectNode provision =
                        provisions.addObject().put("id", all.get(i).id()).put("answer", "p" + i);
                Formula formula = all.get(i).formula();
                if (formula == null) {
                    provision.put("fact", "f" + i);
                } else {
                    write(model, formula, provision);
                }
            }
            ArrayNode settings = made.putArray("settings");
            add(settings, model.facts(), model.answers());
            model.settings(PeerAgreement.SETTINGS).forEach(facts -> add(settings, facts, model.evaluate(facts)));
        }
        try {
            MAPPER.writeValue(file.toFile(), cases);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(ArrayNode settings, Map<String, Answer> facts, Map<String, Answer> answers) {
        ObjectNode setting = settings.addObject();
        setting.set("facts", MAPPER.valueToTree(facts));
        setting.set("answers", MAPPER.valueToTree(answers));
    }

    private static void write(PeerModel model, Formula formula, ObjectNode into) {
        if (formula instanceof Formula.Provision provision) {
            into.put("provision", model.answerName(provision.id()));
        } else if (formula instanceof Formula.Unless unless) {
            write(model, unless.rule(), into.putObject("rule"));
            write(model, unless.exception(), into.putObject("exception"));
        } else {
            ArrayNode operands = into.putArray(formula instanceof Formula.AllOf ? "allOf" : "anyOf");
            PeerModel.operands(formula).forEach(operand -> write(model, operand, operands.addObject()));
        }
    }
}
