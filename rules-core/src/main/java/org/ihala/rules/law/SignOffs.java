package org.ihala.rules.law;

/** Says which provisions, as they are encoded, legal staff have read and accepted. */
@FunctionalInterface
public interface SignOffs {

    /** Accepts nothing: what holds where no sign-off is recorded. */
    SignOffs NONE = provision -> false;

    /** Returns whether legal staff accepted a provision as it is encoded now, by its id. */
    boolean accepts(String provision);
}
