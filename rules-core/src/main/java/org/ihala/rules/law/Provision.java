package org.ihala.rules.law;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A numbered piece of an instrument, or a named part of one, and how it is encoded.
 *
 * @param id the id, such as {@code 11/a/2}, or {@code 11/a/2/approval} for a part we name ourselves
 * @param kind what sort of norm it is
 * @param part whether the id is a part named by this encoding and not a number of the instrument
 * @param text our own wording
 * @param source the provision it comes from and how well it is known
 * @param rules the rules that encode it, in the order of the rule file
 * @param excuse why no rule encodes it, where none does
 * @param who the office a duty is laid on
 * @param due the parameter after which practice counts a duty as late
 * @param owed whether a duty's formula says when it is owed, and not when it is fulfilled
 * @param warns the code of the warning that goes with an answer where the provision is met; only of a warning
 * @param unlessMet the provision that silences the warning where it is met, or null
 * @param whereNot the provision that has to be known not to be met for the warning to be given, or null
 * @param amendments what later editions are known to have changed
 * @param notes points a lawyer should know that change no answer
 * @param details further texts by name, such as what a step needs and unlocks
 */
public record Provision(
        String id,
        Kind kind,
        boolean part,
        Text text,
        Source source,
        List<RuleEntry> rules,
        @Nullable Text excuse,
        @Nullable String who,
        @Nullable String due,
        boolean owed,
        @Nullable String warns,
        @Nullable String unlessMet,
        @Nullable String whereNot,
        List<Amendment> amendments,
        List<Note> notes,
        Map<String, Text> details) {

    /** Checks that the provision is encoded or excused, and not both. */
    public Provision {
        if (rules.isEmpty() == (excuse == null)) {
            throw new IllegalArgumentException("provision " + id + " needs rules or a reason why it has none");
        }
        if ((kind == Kind.WARNING) != (warns != null)) {
            throw new IllegalArgumentException("provision " + id + " is a warning without a code, or has one and is none");
        }
    }

    /** What sort of norm a provision is. */
    public enum Kind {
        /** Decides something. */
        LOGIC,
        /** Lays a duty on somebody. */
        DUTY,
        /** Says how a body is made up. */
        COMPOSITION,
        /** Allows or empowers. */
        PERMISSION,
        /** Defines a term. */
        DEFINITION,
        /** Declares without deciding. */
        DECLARATORY,
        /** Says when somebody has to be warned of something beside the answer; a part of ours, no norm. */
        WARNING
    }

    /**
     * A rule as the catalogue expects it.
     *
     * @param name the rule's name, starting with the provision id
     * @param arabic the rule's Arabic name
     * @param reading the readings it belongs to, separated by a blank; empty for none
     */
    public record RuleEntry(String name, String arabic, String reading) {}

    /**
     * What a later edition changed in a provision, as far as that is known.
     *
     * @param edition the edition
     * @param text what changed
     * @param source where this is known from and how well
     * @param widens whether all that is known to have changed is that the provision reaches further: what it reached before, and
     *     what it is said to reach now, then rests on what is known; otherwise its wording counts as changed
     */
    public record Amendment(String edition, Text text, Source source, boolean widens) {}

    /**
     * Something a lawyer should know of a provision that changes no answer.
     *
     * @param points the points of the research note's section K it settles, such as {@code Q13-5}; may be empty
     * @param text the note
     */
    public record Note(List<String> points, Text text) {}

    /**
     * Returns one of the further texts.
     *
     * @throws IllegalStateException if there is none of that name
     */
    public Text detail(String name) {
        Text detail = details.get(name);
        if (detail == null) {
            throw new IllegalStateException("provision " + id + " has no " + name);
        }
        return detail;
    }

    /**
     * Returns the id of the provision that a rule speaks of: what its name starts with, up to the first two blanks.
     *
     * @return the id, or an empty text where the name starts with none
     */
    public static String ofRule(String name) {
        int blanks = name.indexOf("  ");
        return blanks < 0 ? "" : name.substring(0, blanks);
    }

    /** Returns the article number, the part of the id before the first slash. */
    public String article() {
        return articleOf(id);
    }

    /** Returns the article number of a provision id. */
    public static String articleOf(String id) {
        int slash = id.indexOf('/');
        return slash < 0 ? id : id.substring(0, slash);
    }
}
