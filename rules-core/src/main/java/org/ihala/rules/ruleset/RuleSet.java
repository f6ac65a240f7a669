package org.ihala.rules.ruleset;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.ihala.rules.Question;
import org.ihala.rules.law.Law;
import org.ihala.rules.law.LawReader;
import org.ihala.rules.law.SignOffs;
import org.ihala.rules.signoff.RuleCode;
import org.ihala.rules.signoff.SignOff;
import org.ihala.rules.signoff.SignOffReview;
import org.jspecify.annotations.Nullable;

/** A body of law ready to be loaded: where its data and compiled rules lie, and how each question is worked out. */
public interface RuleSet {

    /** Returns the resource that holds the packed law data; it lies beside the rules unless said otherwise. */
    default String lawResource() {
        return getClass().getPackageName().replace('.', '/') + "/law.json";
    }

    /**
     * Returns the law as data.
     *
     * @throws IllegalStateException if the resource is missing
     */
    default Law law() {
        return LawReader.read(resource(lawResource()));
    }

    /**
     * Returns a resource of the JAR of the rule set.
     *
     * @param name its path, without a slash before it
     * @throws IllegalStateException if it is missing
     */
    default byte[] resource(String name) {
        byte[] resource = resourceIfAny(name);
        if (resource == null) {
            throw new IllegalStateException("the resource " + name + " is missing");
        }
        return resource;
    }

    /**
     * Returns a resource of the JAR of the rule set, or null where there is none.
     *
     * @param name its path, without a slash before it
     */
    default byte @Nullable [] resourceIfAny(String name) {
        try (InputStream in = getClass().getResourceAsStream("/" + name)) {
            return in == null ? null : in.readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException("the resource " + name + " cannot be read", e);
        }
    }

    /** Returns which provisions of its law legal staff accepted as they are encoded, by the records in its JAR. */
    default SignOffs signOffs(Law law) {
        return SignOffReview.accepted(this, law);
    }

    /** Returns the resource that names the rulebook, its version and its hash. */
    default String identityResource() {
        return getClass().getPackageName().replace('.', '/') + "/rulebook.json";
    }

    /** Returns the resource that holds the rule files as written, for showing them; deciding does not need it. */
    default String writtenRulesResource() {
        return getClass().getPackageName().replace('.', '/') + "/rules.json";
    }

    /** Returns the resource that tells what Java the rules call; deciding does not need it, and it may be missing. */
    default String ruleCodeResource() {
        return getClass().getPackageName().replace('.', '/') + "/" + RuleCode.FILE;
    }

    /** Returns the resource that holds what legal staff signed; it may be missing. */
    default String signOffResource() {
        return getClass().getPackageName().replace('.', '/') + "/" + SignOff.FILE;
    }

    /** Returns the resource that lists the generated model classes. */
    String modelIndex();

    /** Returns how each question is worked out, in the order in which questions are shown. */
    Map<Question, QuestionPlan> plans();
}
