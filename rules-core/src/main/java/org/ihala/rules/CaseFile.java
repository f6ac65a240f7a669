package org.ihala.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ihala.rules.casefile.Act;
import org.ihala.rules.casefile.CaseChecks;
import org.ihala.rules.casefile.CaseFileReader;
import org.ihala.rules.casefile.FiledAct;
import org.ihala.rules.casefile.Matter;
import org.ihala.rules.casefile.Person;
import org.ihala.rules.casefile.Relation;
import org.ihala.rules.family.FamilyGraph;
import org.jspecify.annotations.Nullable;

/**
 * The facts of one case: persons under opaque ids, their relations, and dated official acts.
 *
 * <p>Immutable. What is not on file is unknown and is never read as "no".
 *
 * <pre>{@code
 * CaseFile caseFile = CaseFile.read(Files.readAllBytes(path));
 * }</pre>
 */
public final class CaseFile {

    /** The most bytes a case file may have. */
    public static final int MOST_BYTES = 8 * 1024 * 1024;

    private final @Nullable String caseId;
    private final @Nullable LocalDate asOf;
    private final @Nullable String subject;
    private final @Nullable String victim;
    private final List<Person> persons;
    private final List<Relation> relations;
    private final boolean relationsComplete;
    private final List<FiledAct> acts;
    private final List<Matter> matters;
    private final Map<String, Integer> places;
    private final FamilyGraph family;

    private CaseFile(Builder builder) {
        this.caseId = builder.caseId;
        this.asOf = builder.asOf;
        this.subject = builder.subject;
        this.victim = builder.victim;
        this.persons = builder.persons;
        this.relations = builder.relations;
        this.relationsComplete = builder.relationsComplete;
        CaseChecks.Checked checked = CaseChecks.check(subject, victim, persons, relations, builder.acts, builder.matters);
        this.acts = checked.acts();
        this.matters = builder.matters;
        this.places = checked.places();
        this.family = new FamilyGraph(relations);
    }

    private CaseFile(CaseFile other, LocalDate asOf) {
        this.caseId = other.caseId;
        this.asOf = asOf;
        this.subject = other.subject;
        this.victim = other.victim;
        this.persons = other.persons;
        this.relations = other.relations;
        this.relationsComplete = other.relationsComplete;
        this.acts = other.acts;
        this.matters = other.matters;
        this.places = other.places;
        this.family = other.family;
    }

    /**
     * Reads a case file in the public JSON format.
     *
     * @param json the file, UTF-8, at most {@value #MOST_BYTES} bytes
     * @throws InvalidCaseException if the file breaks the contract; it lists every problem
     */
    public static CaseFile read(byte[] json) {
        return CaseFileReader.read(json);
    }

    /**
     * Starts a case file in memory; the same checks are made as for one that is read.
     *
     * @param subject the id of the person asked about, or null where a body or a violation is
     */
    public static Builder of(@Nullable String subject) {
        return new Builder(subject);
    }

    /** Returns this case with another day to ask about. */
    public CaseFile asOf(LocalDate day) {
        return new CaseFile(this, day);
    }

    /** Returns the opaque id of the case, if it has one. */
    public @Nullable String caseId() {
        return caseId;
    }

    /** Returns the day the question is asked about, if the file names one. */
    public Optional<LocalDate> asOf() {
        return Optional.ofNullable(asOf);
    }

    /** Returns the id of the person asked about, or null where no question about a person is asked. */
    public @Nullable String subject() {
        return subject;
    }

    /** Returns the id of the victim the subject claims through, if any. */
    public @Nullable String victim() {
        return victim;
    }

    /** Returns the persons, in the order of the file. */
    public List<Person> persons() {
        return persons;
    }

    /** Returns the relations, in the order of the file. */
    public List<Relation> relations() {
        return relations;
    }

    /** Returns whether the relations on file are all there are. */
    public boolean relationsComplete() {
        return relationsComplete;
    }

    /** Returns the acts; entries of one day that say the same are one. */
    public List<FiledAct> acts() {
        return acts;
    }

    /** Returns the matter of a kind, such as a visit or a meeting, if the case holds one. */
    public <M extends Matter> @Nullable M matter(Class<M> kind) {
        for (int i = 0; i < matters.size(); i++) {
            if (kind.isInstance(matters.get(i))) {
                return kind.cast(matters.get(i));
            }
        }
        return null;
    }

    /** Returns the matter of a kind; one of which nothing is on file where the case holds none. */
    public <M extends Matter> M matterOrNothing(Class<M> kind) {
        M matter = matter(kind);
        return matter == null ? Matter.nothing(kind) : matter;
    }

    /** Returns the kinship over the relations on file. */
    public FamilyGraph family() {
        return family;
    }

    /** Returns a person by id. */
    public Person person(String id) {
        return persons.get(indexOf(id));
    }

    /** Returns the place of a person in the file. */
    public int indexOf(String id) {
        Integer place = places.get(id);
        if (place == null) {
            throw new IllegalArgumentException("no such person in this case");
        }
        return place;
    }

    /** Names no fact. */
    @Override
    public String toString() {
        return "CaseFile";
    }

    /** Collects a case file in memory. */
    public static final class Builder {

        private final @Nullable String subject;
        private @Nullable String caseId;
        private @Nullable LocalDate asOf;
        private @Nullable String victim;
        private List<Person> persons = List.of();
        private List<Relation> relations = List.of();
        private boolean relationsComplete;
        private List<Act> acts = List.of();
        private List<Matter> matters = List.of();

        private Builder(@Nullable String subject) {
            this.subject = subject;
        }

        /** Sets the opaque id of the case. */
        public Builder caseId(@Nullable String caseId) {
            this.caseId = caseId;
            return this;
        }

        /** Sets the day asked about. */
        public Builder asOf(@Nullable LocalDate asOf) {
            this.asOf = asOf;
            return this;
        }

        /** Sets the victim the subject claims through. */
        public Builder victim(@Nullable String victim) {
            this.victim = victim;
            return this;
        }

        /** Sets the persons. */
        public Builder persons(List<Person> persons) {
            this.persons = List.copyOf(persons);
            return this;
        }

        /** Sets the relations. */
        public Builder relations(List<Relation> relations) {
            this.relations = List.copyOf(relations);
            return this;
        }

        /** Says whether the relations are all there are. */
        public Builder relationsComplete(boolean complete) {
            this.relationsComplete = complete;
            return this;
        }

        /** Sets the acts. */
        public Builder acts(List<Act> acts) {
            this.acts = List.copyOf(acts);
            return this;
        }

        /** Sets what the case concerns beside persons, at most one of a kind. */
        public Builder matters(List<? extends Matter> matters) {
            this.matters = List.copyOf(matters);
            return this;
        }

        /**
         * Returns the case file.
         *
         * @throws InvalidCaseException if persons, relations and acts do not fit together
         */
        public CaseFile build() {
            return new CaseFile(this);
        }
    }
}
