package org.ihala.benchmarks.peers;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.jspecify.annotations.Nullable;

/** Camunda DMN: evaluates the decision that lists the answers of all others, which are evaluated once each. */
public final class CamundaDmnPeer implements UnaryOperator<Map<String, @Nullable Object>> {

    private final DmnEngine engine =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    private final DmnDecision list;
    private final List<String> answers;

    /**
     * Reads the model.
     *
     * @param dmn the model as DMN XML
     * @param list the id of the decision that lists the answers
     * @param answers the names of the answers, in the order of that list
     */
    public CamundaDmnPeer(String dmn, String list, List<String> answers) {
        this.list = engine.parseDecision(list, new ByteArrayInputStream(dmn.getBytes(StandardCharsets.UTF_8)));
        this.answers = answers;
    }

    @Override
    public Map<String, @Nullable Object> apply(Map<String, @Nullable Object> input) {
        List<?> listed = engine.evaluateDecision(list, input).getSingleResult().getSingleEntry();
        Map<String, @Nullable Object> result = new HashMap<>();
        for (int i = 0; i < answers.size(); i++) {
            result.put(answers.get(i), listed.get(i));
        }
        return result;
    }
}
