package org.ihala.benchmarks;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.ihala.rules.Answer;
import org.jspecify.annotations.Nullable;

/** A rule or decision engine of the Java world, on a class path of its own. */
enum JavaPeer {
    /** Easy Rules; its facts are answers as they are. */
    EASY_RULES("EasyRulesPeer") {
        @Override
        Object[] arguments(PeerModel model) {
            return new Object[] {model.answerNames(), model.worked()};
        }

        @Override
        Object fact(Answer answer) {
            return answer;
        }

        @Override
        Answer answer(@Nullable Object value) {
            return (Answer) value;
        }
    },

    /** KIE DMN, the DMN engine built on Drools. */
    KIE_DMN("KieDmnPeer") {
        @Override
        Object[] arguments(PeerModel model) {
            return new Object[] {PeerDmn.xml(model), model.answerNames()};
        }
    },

    /** Camunda's DMN engine. */
    CAMUNDA_DMN("CamundaDmnPeer") {
        @Override
        Object[] arguments(PeerModel model) {
            return new Object[] {PeerDmn.xml(model), PeerDmn.LIST, model.answerNames()};
        }
    };

    /** An engine that has read its rules: facts by name in, answers by name out. */
    record Started(JavaPeer peer, UnaryOperator<Map<String, @Nullable Object>> engine) {

        /** Returns the facts as the engine wants them. */
        Map<String, @Nullable Object> facts(Map<String, Answer> facts) {
            Map<String, @Nullable Object> made = new HashMap<>();
            facts.forEach((name, answer) -> made.put(name, peer.fact(answer)));
            return made;
        }

        /** Returns the answers the engine gives. */
        Map<String, Answer> answers(Map<String, Answer> facts) {
            Map<String, Answer> answers = new LinkedHashMap<>();
            engine.apply(facts(facts)).forEach((name, value) -> answers.put(name, peer.answer(value)));
            return answers;
        }
    }

    private final String className;

    JavaPeer(String className) {
        this.className = className;
    }

    abstract Object[] arguments(PeerModel model);

    @Nullable Object fact(Answer answer) {
        return answer == Answer.UNDETERMINED ? null : (Boolean) (answer == Answer.YES);
    }

    Answer answer(@Nullable Object value) {
        return value == null ? Answer.UNDETERMINED : Answer.of((Boolean) value);
    }

    /** Loads the engine and has it read the rules of a model. */
    Started start(PeerModel model) {
        return new Started(this, PeerJars.create(className, List.of(arguments(model))));
    }
}
