package org.ihala.rules.signoff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.ihala.rules.law.Law;
import org.ihala.rules.law.Reading;
import org.ihala.rules.law.SignOffs;
import org.ihala.rules.ruleset.RuleSet;
import org.jspecify.annotations.Nullable;

/**
 * What was signed of a rulebook, compared with what the rulebook is now.
 *
 * <p>Of several records of one person about one subject the last counts. A provision is accepted where somebody accepted what
 * it is now and nobody rejected that.
 */
public final class SignOffReview {

    private final Deciding deciding;
    private final Map<String, Line> lines = new LinkedHashMap<>();
    private final List<String> unknown = new ArrayList<>();

    /**
     * A record that counts.
     *
     * @param signOff the record
     * @param differences what has changed since; empty where nothing has
     */
    public record Signed(SignOff signOff, List<Difference> differences) {

        /** Returns whether all is as it was signed. */
        public boolean unchanged() {
            return differences.isEmpty();
        }
    }

    /**
     * A provision or a disputed point.
     *
     * @param subject its id
     * @param ofReading whether it is a point
     * @param standing where its sign-off stands
     * @param signed the records that count, the earliest first
     */
    public record Line(String subject, boolean ofReading, Standing standing, List<Signed> signed) {}

    private SignOffReview(Deciding deciding) {
        this.deciding = deciding;
    }

    /**
     * Compares.
     *
     * @param deciding what decides the provisions of a rulebook now
     * @param signOffs what was signed; records of other rulebooks are passed over
     */
    public static SignOffReview of(Deciding deciding, List<SignOff> signOffs) {
        SignOffReview review = new SignOffReview(deciding);
        Map<String, List<SignOff>> bySubject = new LinkedHashMap<>();
        signOffs.stream()
                .filter(signOff -> signOff.law().equals(deciding.law().name()))
                .sorted(Comparator.comparing(SignOff::on).thenComparing(SignOff::place))
                .forEach(signOff ->
                        bySubject.computeIfAbsent(signOff.subject(), id -> new ArrayList<>()).add(signOff));
        Set<String> subjects = new LinkedHashSet<>(deciding.provisions());
        subjects.addAll(bySubject.keySet());
        for (String subject : subjects) {
            List<SignOff> own = bySubject.getOrDefault(subject, List.of());
            boolean ofReading = !own.isEmpty() && own.get(0).ofReading();
            boolean known = ofReading
                    ? deciding.law().readings().containsKey(subject)
                    : deciding.law().provisions().containsKey(subject);
            if (known) {
                review.lines.put(subject, review.line(subject, ofReading, last(own)));
            } else {
                own.forEach(signOff -> review.unknown.add(signOff.place()));
            }
        }
        return review;
    }

    /**
     * Returns of which provisions a rule set's own records say that they were accepted, as long as nothing that decides them has
     * changed; see {@link #acceptedAndUnchanged}.
     *
     * @param law its law data
     */
    public static SignOffs accepted(RuleSet ruleSet, Law law) {
        List<SignOff> signOffs = SignOffReader.of(ruleSet);
        // Most rulebooks are not signed, and what decides their provisions need not be worked out.
        return signOffs.isEmpty() ? SignOffs.NONE : new Accepted(ruleSet, law, signOffs);
    }

    /** Works out on the first question what decides the provisions. */
    private static final class Accepted implements SignOffs {
        private final RuleSet ruleSet;
        private final Law law;
        private final List<SignOff> signOffs;
        private @Nullable SignOffReview review;

        Accepted(RuleSet ruleSet, Law law, List<SignOff> signOffs) {
            this.ruleSet = ruleSet;
            this.law = law;
            this.signOffs = signOffs;
        }

        @Override
        public synchronized boolean accepts(String provision) {
            if (review == null) {
                review = of(Deciding.of(ruleSet, law), signOffs);
            }
            return review.acceptedAndUnchanged(provision);
        }
    }

    private static List<SignOff> last(List<SignOff> signOffs) {
        Map<String, SignOff> byPerson = new LinkedHashMap<>();
        for (SignOff signOff : signOffs) {
            byPerson.remove(signOff.by());
            byPerson.put(signOff.by(), signOff);
        }
        return List.copyOf(byPerson.values());
    }

    private Line line(String subject, boolean ofReading, List<SignOff> own) {
        List<Signed> signed = own.stream()
                .map(signOff -> new Signed(signOff, differences(signOff)))
                .toList();
        return new Line(subject, ofReading, ofReading ? decided(subject, signed) : standing(signed), signed);
    }

    private List<Difference> differences(SignOff signOff) {
        List<Difference> all = Difference.between(
                signOff.signed(),
                signOff.ofReading() ? deciding.ofReading(signOff.subject()) : deciding.of(signOff.subject()));
        // The register is brought in line with what an authority decided, and that is no change of the point.
        return signOff.ofReading()
                ? all.stream().filter(difference -> !onlyApplication(difference)).toList()
                : all;
    }

    private static boolean onlyApplication(Difference difference) {
        if (difference.part().kind() == Part.Kind.TEXT) {
            return true;
        }
        String before = String.valueOf(difference.before());
        String after = String.valueOf(difference.after());
        return before.substring(before.indexOf(' ') + 1).equals(after.substring(after.indexOf(' ') + 1));
    }

    private static Standing standing(List<Signed> signed) {
        List<Signed> now = signed.stream().filter(Signed::unchanged).toList();
        if (now.stream().anyMatch(each -> each.signOff().verdict() == Verdict.REJECTED)) {
            return Standing.REJECTED;
        }
        if (now.isEmpty()) {
            return signed.isEmpty() ? Standing.UNSIGNED : Standing.CHANGED;
        }
        return now.stream().anyMatch(each -> each.signOff().verdict() == Verdict.ACCEPTED_WITH_A_REMARK)
                ? Standing.ACCEPTED_WITH_A_REMARK
                : Standing.ACCEPTED;
    }

    /** Of several authorities the last one counts. */
    private Standing decided(String point, List<Signed> signed) {
        Signed last = signed.get(signed.size() - 1);
        if (!last.unchanged()) {
            return Standing.CHANGED;
        }
        Reading reading = Objects.requireNonNull(deciding.law().readings().get(point));
        return reading.standard().equals(last.signOff().decided()) ? Standing.DECIDED : Standing.APPLIED_OTHERWISE;
    }

    /** Returns what decides the provisions now. */
    public Deciding deciding() {
        return deciding;
    }

    /** Returns every provision that can be signed, and every part and point that somebody signed, in the order of the law. */
    public List<Line> lines() {
        return List.copyOf(lines.values());
    }

    /** Returns where the sign-off of a provision or point stands. */
    public Standing standing(String subject) {
        Line line = lines.get(subject);
        return line == null ? Standing.UNSIGNED : line.standing();
    }

    /**
     * Returns whether a provision was accepted and nothing that decides it has changed since; a part that this encoding names
     * stands as the provision it is a part of.
     */
    public boolean acceptedAndUnchanged(String provision) {
        if (standing(provision).accepted()) {
            return true;
        }
        boolean part = deciding.law().provisions().containsKey(provision) && deciding.law().provision(provision).part();
        String whole = part && !lines.containsKey(provision) ? deciding.whole(provision) : null;
        return whole != null && acceptedAndUnchanged(whole);
    }

    /** Returns the places of records whose provision or point the law data no longer has. */
    public List<String> unknown() {
        return List.copyOf(unknown);
    }

    /** Returns whether something signed has changed, or is applied otherwise than an authority decided. */
    public boolean calls() {
        return !unknown.isEmpty() || lines.values().stream().anyMatch(line -> line.standing().calls());
    }

    @Override
    public String toString() {
        return "SignOffReview[" + deciding.law().name() + "]";
    }
}
