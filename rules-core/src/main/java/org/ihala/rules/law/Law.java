package org.ihala.rules.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A body of law as data: everything about it that is not a rule.
 *
 * @param name the rulebook's name, such as {@code JO-SHELTER}
 * @param title its title
 * @param instruments the instruments it draws on, by code; empty where it is a single one
 * @param editions the editions, the earliest first
 * @param numbering the ids of all numbered provisions of the instrument, in its order
 * @param wordings the {@linkplain OfficialWording#sha256 hash} of the official wording by numbered provision; empty where
 *     none was recorded
 * @param provisions the catalogue by provision id
 * @param parameters the numbers of the law by id
 * @param readings the register of readings by id
 * @param facts what can be missing, by code
 * @param offices who can supply or decide, by code
 * @param deciding those of the offices whose word is a decision that no rule makes for them
 * @param warnings the standing warnings, by code
 * @param questions the texts of the questions, by id
 * @param outcomes the names of what questions report beside their answer, and of its codes
 * @param bodies the bodies that pass information, by code, and whether each is an official one
 * @param tables the tables by which outcomes are read off a proof, by name
 */
public record Law(
        String name,
        Text title,
        Map<String, Instrument> instruments,
        List<Edition> editions,
        List<String> numbering,
        Map<String, String> wordings,
        Map<String, Provision> provisions,
        Map<String, Parameter> parameters,
        Map<String, Reading> readings,
        Map<String, FactEntry> facts,
        Map<String, Text> offices,
        Set<String> deciding,
        Map<String, Text> warnings,
        Map<String, QuestionEntry> questions,
        Map<String, Text> outcomes,
        Map<String, Body> bodies,
        Map<String, List<OutcomeLine>> tables) {

    /** Creates a law without tables. */
    public Law(
            String name,
            Text title,
            Map<String, Instrument> instruments,
            List<Edition> editions,
            List<String> numbering,
            Map<String, String> wordings,
            Map<String, Provision> provisions,
            Map<String, Parameter> parameters,
            Map<String, Reading> readings,
            Map<String, FactEntry> facts,
            Map<String, Text> offices,
            Set<String> deciding,
            Map<String, Text> warnings,
            Map<String, QuestionEntry> questions,
            Map<String, Text> outcomes,
            Map<String, Body> bodies) {
        this(name, title, instruments, editions, numbering, wordings, provisions, parameters, readings, facts, offices,
                deciding, warnings, questions, outcomes, bodies, Map.of());
    }

    /**
     * Something a file can lack.
     *
     * @param code the code
     * @param who the office or person that can supply it
     * @param ask what to ask them
     * @param urgent whether somebody's safety or freedom waits for it, so that it is asked before others of its sort
     */
    public record FactEntry(String code, String who, Text ask, boolean urgent) {}

    /**
     * The texts of a question.
     *
     * @param id the question
     * @param title what it asks
     * @param yes the answer sentence for yes
     * @param no the answer sentence for no
     * @param undetermined the answer sentence where something is missing
     * @param asks what the question asks the rules; null where its rule set says so
     */
    public record QuestionEntry(
            String id, Text title, Text yes, Text no, Text undetermined, @Nullable Asks asks) {}

    /**
     * What a question asks the rules.
     *
     * @param roots the provisions that answer it together
     * @param articles the articles whose rules it fires, or parts of articles
     * @param duties the provisions whose duties are reported beside the answer
     * @param standing those of them that stand whatever the case, so that no answer turns on them
     * @param warns the codes of the warnings that go with every answer
     * @param before the warnings that go with an answer for a day on which an instrument does not apply, by its code
     */
    public record Asks(
            List<String> roots,
            Set<String> articles,
            List<String> duties,
            Set<String> standing,
            Set<String> warns,
            Map<String, String> before) {}

    /**
     * A body that passes information on a person.
     *
     * @param code the code
     * @param official whether it is one of the public authorities that a narrow reading names
     * @param competent whether it is plainly competent, on that list or not
     * @param text its name
     */
    public record Body(String code, boolean official, boolean competent, Text text) {}

    /** Returns the edition in force on a day; before the first one, the first. */
    public Edition editionOn(LocalDate day) {
        Edition inForce = editions.get(0);
        for (Edition edition : editions) {
            if (!edition.from().isAfter(day)) {
                inForce = edition;
            }
        }
        return inForce;
    }

    /**
     * Returns an edition by its id.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Edition edition(String id) {
        return editions.stream()
                .filter(edition -> edition.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown edition; there are "
                        + editions.stream().map(Edition::id).toList()));
    }

    /** Returns the instrument a provision belongs to, or null where the body of law is a single one. */
    public @Nullable Instrument instrumentOf(String provision) {
        String code = Instrument.codeOf(provision);
        return code.isEmpty() ? null : known(instruments, "instrument", code);
    }

    /** Returns the catalogue entry of a provision. */
    public Provision provision(String id) {
        return known(provisions, "provision", id);
    }

    /** Returns the part of a duty's provision that says when it is done, or null where the law data has none. */
    public @Nullable String doneOf(String duty) {
        String done = duty + "/done";
        return provisions.containsKey(done) ? done : null;
    }

    /** Returns a parameter. */
    public Parameter parameter(String id) {
        return known(parameters, "parameter", id);
    }

    /** Returns what to ask for a missing fact. */
    public FactEntry fact(String code) {
        return known(facts, "fact", code);
    }

    /** Returns the name of an office. */
    public Text office(String code) {
        return known(offices, "office", code);
    }

    /** Returns the text of a warning. */
    public Text warning(String code) {
        return known(warnings, "warning", code);
    }

    /** Returns the texts of a question. */
    public QuestionEntry question(String id) {
        return known(questions, "question", id);
    }

    /** Returns the lines of a table by which outcomes are read, the first that speaks first. */
    public List<OutcomeLine> table(String name) {
        return known(tables, "table", name);
    }

    private static <T> T known(Map<String, T> entries, String what, String id) {
        T entry = entries.get(id);
        if (entry == null) {
            throw new IllegalStateException("the law data has no " + what + " " + id);
        }
        return entry;
    }

    @Override
    public String toString() {
        return "Law[" + name + "]";
    }
}
