package org.ihala.rules;

/**
 * A legal question that a {@link RuleBook} can answer about the subject of a case.
 *
 * <p>Each body of law lists its questions in an enum of its own; this type is for calling, not for implementing in
 * host systems.
 */
public interface Question {

    /** Returns the name used in the command line and in decisions, such as {@code affected-person}. */
    String id();
}
