package org.ihala.rules.casefile;

/**
 * A relation between two persons of the case.
 *
 * @param type the relation, read from the first to the second person
 * @param from the id of the first person
 * @param to the id of the second person
 */
public record Relation(Type type, @Holds(Word.ID) String from, @Holds(Word.ID) String to) {

    /** The relations of the contract. */
    public enum Type {
        /** The first is a parent of the second. */
        PARENT_OF,
        /** The two are married. */
        SPOUSE_OF,
        /** The two share a parent, half-siblings included. */
        SIBLING_OF,
        /** The first is a grandparent of the second. */
        GRANDPARENT_OF,
        /** The first has adopted the second. */
        ADOPTIVE_PARENT_OF,
        /** The first fosters the second. */
        FOSTER_PARENT_OF,
        /** The two were nursed by one woman. */
        NURSING_SIBLING_OF,
        /** The first is the legal guardian of the second. */
        GUARDIAN_OF,
        /** The first has custody of the second. */
        CUSTODIAN_OF
    }

    /** Names no person. */
    @Override
    public String toString() {
        return "Relation[" + type + "]";
    }
}
