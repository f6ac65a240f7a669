package org.ihala.rules;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ihala.rules.engine.RuleEngine;
import org.ihala.rules.law.Edition;
import org.ihala.rules.law.Law;
import org.ihala.rules.law.PackedJson;
import org.ihala.rules.law.Readings;
import org.ihala.rules.law.SignOffs;
import org.ihala.rules.ruleset.Evaluation;
import org.ihala.rules.ruleset.Inquiry;
import org.ihala.rules.ruleset.QuestionPlan;
import org.ihala.rules.ruleset.RuleSet;
import org.jspecify.annotations.Nullable;

/**
 * A body of law that answers questions about a case; load it once and share it between threads.
 *
 * <pre>{@code
 * RuleBook shelter = ShelterRuleBook.load();
 * Decision decision = shelter.decide(ShelterQuestion.ADMISSION, CaseFile.read(json));
 * }</pre>
 */
public final class RuleBook {

    /**
     * What identifies a rulebook in a decision.
     *
     * @param name the name, such as {@code JO-SHELTER}
     * @param version the version of the library
     * @param sha256 the hash of the rule files and the law data
     */
    public record Identity(String name, String version, String sha256) {}

    private final Law law;
    private final Identity identity;
    private final RuleEngine engine;
    private final Map<Question, QuestionPlan> plans;
    private final Readings readings;
    private final Execution execution;
    private final @Nullable Edition forced;
    private final SignOffs signOffs;

    private RuleBook(
            Law law,
            Identity identity,
            RuleEngine engine,
            Map<Question, QuestionPlan> plans,
            Readings readings,
            Execution execution,
            @Nullable Edition forced,
            SignOffs signOffs) {
        this.law = law;
        this.identity = identity;
        this.engine = engine;
        this.plans = plans;
        this.readings = readings;
        this.execution = execution;
        this.forced = forced;
        this.signOffs = signOffs;
    }

    /**
     * Loads a body of law; host systems call the loader of its module, such as {@code ShelterRuleBook.load()}.
     *
     * @throws IllegalStateException if its rules are not exactly those of its catalogue
     */
    public static RuleBook load(RuleSet ruleSet) {
        Law law = ruleSet.law();
        return load(ruleSet, law, RuleEngine.load(ruleSet.getClass(), ruleSet.modelIndex(), law));
    }

    /** Loads a body of law with an engine made elsewhere. */
    public static RuleBook load(RuleSet ruleSet, Law law, RuleEngine engine) {
        return new RuleBook(
                law,
                identity(ruleSet),
                engine,
                ruleSet.plans(),
                Readings.standard(law.readings()),
                Execution.chosen(),
                null,
                ruleSet.signOffs(law));
    }

    private static Identity identity(RuleSet ruleSet) {
        try {
            JsonNode node = PackedJson.read(ruleSet.resource(ruleSet.identityResource()));
            return new Identity(
                    node.path("name").asText(), node.path("version").asText(), node.path("sha256").asText());
        } catch (IOException e) {
            throw new IllegalStateException("the resource " + ruleSet.identityResource() + " cannot be read", e);
        }
    }

    /** Returns the law as data: catalogue, parameters, editions, readings and texts. */
    public Law law() {
        return law;
    }

    /** Returns name, version and hash. */
    public Identity identity() {
        return identity;
    }

    /** Returns the questions this rulebook answers, in the order of the regulation. */
    public List<Question> questions() {
        return List.copyOf(plans.keySet());
    }

    /**
     * Returns a question by the id used in the command line.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Question question(String id) {
        return plans.keySet().stream()
                .filter(question -> question.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown question; there are "
                        + plans.keySet().stream().map(Question::id).toList()));
    }

    /**
     * Returns this rulebook with another reading of one disputed point.
     *
     * @param tag the point and the reading, such as {@code Q12-2=R2}
     * @throws IllegalArgumentException if the register has no such reading
     */
    public RuleBook withReading(String tag) {
        return new RuleBook(law, identity, engine, plans, readings.with(tag), execution, forced, signOffs);
    }

    /**
     * Returns this rulebook held to one edition, whatever the day asked about.
     *
     * @param id the edition, such as {@code JO-SHELTER/2012}
     * @throws IllegalArgumentException if there is no such edition
     */
    public RuleBook withEdition(String id) {
        return new RuleBook(law, identity, engine, plans, readings, execution, law.edition(id), signOffs);
    }

    /** Returns this rulebook with its rules run in another way; the decisions are the same. */
    public RuleBook withExecution(Execution other) {
        return new RuleBook(law, identity, engine, plans, readings, other, forced, signOffs);
    }

    /** Returns this rulebook with another record of what legal staff accepted; it changes no answer. */
    public RuleBook withSignOffs(SignOffs other) {
        return new RuleBook(law, identity, engine, plans, readings, execution, forced, other);
    }

    /** Returns how the rules are run. */
    public Execution execution() {
        return execution;
    }

    /**
     * Returns the questions the file holds facts for.
     *
     * @throws InvalidCaseException if the case names no day to ask about
     */
    public List<Question> questionsFor(CaseFile caseFile) {
        List<Question> asked = new ArrayList<>();
        plans.forEach((question, plan) -> {
            if ((caseFile.subject() != null || !plan.aboutPerson())
                    && plan.hasFactsFor(inquiry(plan, caseFile))) {
                asked.add(question);
            }
        });
        return asked;
    }

    /**
     * Decides a question about a case, on the day the case names.
     *
     * @throws InvalidCaseException if the case names no day to ask about, or no subject where the question is about one
     * @throws IllegalArgumentException if the question belongs to another rulebook
     * @throws ReferToHumanException if the library fails; a failure is never an answer
     */
    public Decision decide(Question question, CaseFile caseFile) {
        QuestionPlan plan = plans.get(question);
        if (plan == null) {
            throw new IllegalArgumentException("rulebook " + identity.name() + " does not answer " + question.id());
        }
        Inquiry inquiry = inquiry(plan, caseFile);
        try {
            Evaluation evaluation = plan.evaluate(inquiry);
            return new Decision(question, inquiry, identity, signOffs, evaluation);
        } catch (RuntimeException | StackOverflowError | LinkageError e) {
            throw ReferToHumanException.because(e);
        }
    }

    private Inquiry inquiry(QuestionPlan plan, CaseFile caseFile) {
        if (plan.aboutPerson() && caseFile.subject() == null) {
            throw new InvalidCaseException(List.of("subject: is required by the question"));
        }
        LocalDate asOf = caseFile
                .asOf()
                .orElseThrow(() -> new InvalidCaseException(List.of("asOf: is required, here or with the call")));
        Edition edition = forced == null ? law.editionOn(asOf) : forced;
        return new Inquiry(plan, caseFile, asOf, edition, readings, law, engine, execution);
    }

    @Override
    public String toString() {
        return "RuleBook[" + identity.name() + " " + identity.version() + "]";
    }
}
