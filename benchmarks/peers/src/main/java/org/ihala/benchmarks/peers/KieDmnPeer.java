package org.ihala.benchmarks.peers;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/** KIE DMN: evaluates one decision for each provision. */
public final class KieDmnPeer implements UnaryOperator<Map<String, @Nullable Object>> {

    private final DMNRuntime runtime;
    private final DMNModel model;
    private final String[] answers;

    /**
     * Reads the model.
     *
     * @param dmn the model as DMN XML
     * @param answers the names of the decisions to evaluate
     * @throws IllegalArgumentException if the model has errors
     */
    public KieDmnPeer(String dmn, List<String> answers) {
        this.runtime = DMNRuntimeBuilder.fromDefaults()
                .buildConfiguration()
                .fromResources(List.of(ResourceFactory.newByteArrayResource(dmn.getBytes(StandardCharsets.UTF_8))))
                .getOrElseThrow(IllegalArgumentException::new);
        this.model = runtime.getModels().get(0);
        if (model.hasErrors()) {
            throw new IllegalArgumentException("KIE DMN: " + model.getMessages());
        }
        this.answers = answers.toArray(String[]::new);
    }

    @Override
    public Map<String, @Nullable Object> apply(Map<String, @Nullable Object> input) {
        DMNContext context = runtime.newContext();
        input.forEach(context::set);
        DMNResult evaluated = runtime.evaluateByName(model, context, answers);
        if (evaluated.hasErrors()) {
            throw new IllegalStateException("KIE DMN: " + evaluated.getMessages());
        }
        Map<String, @Nullable Object> result = new HashMap<>();
        for (String answer : answers) {
            result.put(answer, evaluated.getContext().get(answer));
        }
        return result;
    }
}
