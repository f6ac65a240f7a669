package org.ihala.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.ihala.rules.law.Edition;
import org.ihala.rules.law.Law;
import org.ihala.rules.law.Provision;
import org.ihala.rules.law.Readings;
import org.ihala.rules.law.SignOffs;
import org.ihala.rules.law.Text;
import org.ihala.rules.logic.Condition;
import org.ihala.rules.logic.DutyStatus;
import org.ihala.rules.logic.Ledger;
import org.ihala.rules.logic.Proof;
import org.ihala.rules.logic.Resolution;
import org.ihala.rules.ruleset.Evaluation;
import org.ihala.rules.ruleset.Inquiry;
import org.ihala.rules.text.Carrying;
import org.ihala.rules.text.DecisionJson;
import org.ihala.rules.text.Explanation;
import org.jspecify.annotations.Nullable;

/**
 * A reasoned answer: what the law says, the provision behind every step, and what is still missing and from whom.
 *
 * <p>Immutable and safe for use by many threads. Until its {@linkplain #readings() disputed points} are first asked for it
 * holds on to the case file, to try other readings on; from then on it is self-contained. Whoever keeps decisions asks first.
 */
public final class Decision {

    /**
     * A fact that could still change the answer.
     *
     * @param fact its code in the fact register
     * @param person the id of the person it is about, or null where it is about no person
     * @param field the place in the case file where it belongs, or null where it is an act or a fact about a person
     * @param provision the provision that needs it
     * @param who the office or person that can supply it
     * @param ask what to ask them
     */
    public record Missing(
            String fact, @Nullable String person, @Nullable String field, String provision, String who, Text ask) {
        @Override
        public String toString() {
            return "Missing[" + fact + "]";
        }
    }

    /**
     * A duty that goes with the answer.
     *
     * @param provision the provision that lays it down
     * @param rule the name of the rule that says where it stands
     * @param who the office it is laid on
     * @param status where it stands
     * @param due the last day the law sets, or null where it sets none
     * @param policyDue the day after which practice counts it as late, or asks for what continues again; null where no policy does
     * @param lateSince the first day on which it is late, by the law or else by practice; null where it is not overdue
     * @param lastGiven the day on which what continues was last given, or on which it was done late; null of any other
     * @param standing whether it stands whatever the case, so that the answer does not turn on it
     * @param text what has to be done
     */
    public record Duty(
            String provision,
            String rule,
            String who,
            DutyStatus status,
            @Nullable LocalDate due,
            @Nullable LocalDate policyDue,
            @Nullable LocalDate lateSince,
            @Nullable LocalDate lastGiven,
            boolean standing,
            Text text) {
        @Override
        public String toString() {
            return "Duty[" + provision + "]";
        }
    }

    /**
     * A disputed point the answer took a side on.
     *
     * @param id the point in the register
     * @param chosen the reading applied
     * @param wouldChangeAnswer whether another reading of this point alone gives another answer
     */
    public record ReadingUsed(String id, String chosen, boolean wouldChangeAnswer) {

        private static List<ReadingUsed> of(Inquiry inquiry, Resolution resolution) {
            Readings readings = inquiry.readings();
            boolean[] touched = inquiry.touched();
            boolean[] support = resolution.support();
            List<ReadingUsed> used = new ArrayList<>(count(touched));
            for (int point = 0; point < touched.length; point++) {
                if (touched[point]) {
                    used.add(new ReadingUsed(
                            readings.reading(point).id(),
                            readings.optionOf(point),
                            inquiry.wouldChange(point, resolution, support)));
                }
            }
            return used;
        }
    }

    /**
     * Something the reader must know beside the answer.
     *
     * @param code its code
     * @param text what it says
     * @param rule the name of the rule that calls for it; null where it turns on the edition alone
     */
    public record Warning(String code, Text text, @Nullable String rule) {}

    private static int count(boolean[] touched) {
        int count = 0;
        for (boolean one : touched) {
            count += one ? 1 : 0;
        }
        return count;
    }

    /** The name under which the outcome says that the provision asked about does not decide the matter. */
    private static final String GOVERNED = "governed";

    private final Question question;
    private final @Nullable String caseId;
    private final @Nullable String subject;
    private final LocalDate asOf;
    private final Edition edition;
    private final RuleBook.Identity rulebook;
    private final Law law;
    private final SignOffs signOffs;
    private final Resolution resolution;
    private final Map<String, Object> outcome;
    private final List<Missing> missing;
    private final List<Duty> duties;
    private final List<Warning> warnings;
    /** What the readings are compared with; null once they were. */
    private volatile @Nullable Inquiry inquiry;
    private volatile @Nullable List<ReadingUsed> readings;
    private @Nullable ReferToHumanException failure;

    Decision(
            Question question,
            Inquiry inquiry,
            RuleBook.Identity rulebook,
            SignOffs signOffs,
            Evaluation evaluation) {
        this.question = question;
        this.caseId = inquiry.caseFile().caseId();
        this.subject = inquiry.plan().aboutPerson() ? inquiry.caseFile().subject() : null;
        this.asOf = inquiry.asOf();
        this.edition = inquiry.edition();
        this.rulebook = rulebook;
        this.law = inquiry.law();
        this.signOffs = signOffs;
        this.resolution = evaluation.resolution();
        this.outcome = outcome(evaluation);
        this.inquiry = inquiry;
        this.missing = missing(law, resolution);
        this.duties = duties(law, question.id(), evaluation);
        this.warnings = warnings(law, evaluation);
    }

    /** Adds, where the provision asked about does not decide the matter, that it does not. */
    private static Map<String, Object> outcome(Evaluation evaluation) {
        if (evaluation.resolution().governed()) {
            return evaluation.outcome();
        }
        Map<String, Object> outcome = new LinkedHashMap<>();
        outcome.put(GOVERNED, false);
        outcome.putAll(evaluation.outcome());
        return outcome;
    }

    private static List<Missing> missing(Law law, Resolution resolution) {
        List<Missing> all = new ArrayList<>(resolution.missing().size());
        for (Resolution.Needed needed : resolution.missing()) {
            Law.FactEntry entry = law.fact(needed.fact().fact());
            all.add(new Missing(
                    entry.code(),
                    needed.fact().person(),
                    needed.fact().field(),
                    needed.provision(),
                    entry.who(),
                    entry.ask()));
        }
        return List.copyOf(all);
    }

    /** The warnings that rules call for, and those that turn on the edition alone. */
    private static List<Warning> warnings(Law law, Evaluation evaluation) {
        List<Warning> all = new ArrayList<>(0);
        evaluation.warnings().forEach(code -> all.add(new Warning(code, law.warning(code), null)));
        evaluation.resolution().ledger().forEachWarning(law::provision, (warning, rule) -> {
            String code = Objects.requireNonNull(warning.warns());
            if (!isGiven(code, all)) {
                all.add(new Warning(code, law.warning(code), rule));
            }
        });
        if (all.isEmpty()) {
            return List.of();
        }
        all.sort(Comparator.comparing(Warning::code));
        return List.copyOf(all);
    }

    private static boolean isGiven(String code, List<Warning> all) {
        for (Warning known : all) {
            if (known.code().equals(code)) {
                return true;
            }
        }
        return false;
    }

    private static List<Duty> duties(Law law, String question, Evaluation evaluation) {
        Ledger ledger = evaluation.resolution().ledger();
        Law.QuestionEntry entry = law.questions().get(question);
        Set<String> standing = entry == null || entry.asks() == null ? Set.of() : entry.asks().standing();
        List<Duty> all = new ArrayList<>(evaluation.duties().size());
        for (String id : evaluation.duties()) {
            Provision provision = law.provision(id);
            Condition condition = ledger.duty(id, provision.owed(), provision.owed() ? law.doneOf(id) : null);
            all.add(new Duty(
                    id,
                    ledger.rule(id),
                    Objects.requireNonNull(provision.who()),
                    Objects.requireNonNull(condition.duty()),
                    condition.dueDay(),
                    condition.policyDay(),
                    lateSince(condition),
                    condition.givenOn(),
                    standing.contains(id),
                    provision.text()));
        }
        return List.copyOf(all);
    }

    private static @Nullable LocalDate lateSince(Condition duty) {
        LocalDate last = duty.dueDay() == null ? duty.policyDay() : duty.dueDay();
        return duty.duty() == DutyStatus.OVERDUE && last != null ? last.plusDays(1) : null;
    }

    /** Returns the answer. */
    public Answer answer() {
        return resolution.answer();
    }

    /**
     * Returns whether the provision asked about decides the matter at all.
     *
     * <p>Where it does not, the answer is undetermined though nothing is missing: nothing is allowed or refused by it.
     */
    public boolean governed() {
        return resolution.governed();
    }

    /**
     * Returns whether another reading of one disputed point would give another answer.
     *
     * @throws ReferToHumanException if the library fails on another reading
     */
    public boolean contested() {
        for (ReadingUsed used : readings()) {
            if (used.wouldChangeAnswer()) {
                return true;
            }
        }
        return false;
    }

    /** Returns how well the law under the answer is known; worked out each time it is asked. */
    public Basis basis() {
        return Basis.of(law, edition, signOffs, Carrying.provisions(resolution.proofs(), resolution.answer()));
    }

    /** Returns the question. */
    public Question question() {
        return question;
    }

    /** Returns the opaque id of the case, if it has one. */
    public @Nullable String caseId() {
        return caseId;
    }

    /** Returns the id of the person asked about, or null where the question is about none. */
    public @Nullable String subject() {
        return subject;
    }

    /** Returns the day asked about. */
    public LocalDate asOf() {
        return asOf;
    }

    /** Returns the edition applied. */
    public Edition edition() {
        return edition;
    }

    /** Returns what the question reports beside its answer, by name. */
    public Map<String, Object> outcome() {
        return outcome;
    }

    /** Returns the proof: every provision that was needed, those met and those that block. */
    public List<Proof> because() {
        return resolution.proofs();
    }

    /**
     * Returns the proofs of what goes with the answer and is no step of it: warnings, duties that a formula owes, and what the
     * outcome is read from.
     *
     * @throws ReferToHumanException if a step is missing
     */
    public List<Proof> beside() {
        Set<String> inAnswer = new HashSet<>();
        resolution.proofs().forEach(proof -> collect(proof, inAnswer));
        Ledger ledger = resolution.ledger();
        Set<String> beside = new LinkedHashSet<>();
        law.provisions().values().stream()
                .filter(provision -> provision.warns() != null)
                .forEach(provision -> beside.add(provision.id()));
        duties.stream()
                .map(Duty::provision)
                .filter(ledger::isDefined)
                .forEach(id -> beside.addAll(List.of(id, id + "/done")));
        law.tables().values().forEach(lines -> lines.forEach(line -> beside.add(line.step())));
        return beside.stream()
                .filter(id -> ledger.spokeOf(id) && !inAnswer.contains(id))
                .map(resolution::proof)
                .toList();
    }

    private static void collect(Proof proof, Set<String> provisions) {
        provisions.add(proof.provision());
        proof.children().forEach(child -> collect(child, provisions));
    }

    /**
     * Returns each fact that could still change the answer, and none that could not, unless it is {@linkplain
     * #missingIsExact() not exact}.
     */
    public List<Missing> missing() {
        return missing;
    }

    /**
     * Returns what is {@linkplain #missing() missing} in the order in which to ask: first each fact that alone could settle the
     * answer, then those that could not; of either, first what is urgent; otherwise in the order of the proof.
     *
     * <p>Worked out each time it is asked, and only then.
     */
    public List<Missing> asks() {
        List<Resolution.Needed> needed = resolution.missing();
        if (needed.size() < 2) {
            return missing;
        }
        List<List<Missing>> ranks = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (int i = 0; i < needed.size(); i++) {
            int settles = resolution.couldBeSettledBy(needed.get(i).fact()) ? 0 : 2;
            int urgent = law.fact(missing.get(i).fact()).urgent() ? 0 : 1;
            ranks.get(settles + urgent).add(missing.get(i));
        }
        return ranks.stream().flatMap(List::stream).toList();
    }

    /** Returns the duties that go with the answer. */
    public List<Duty> duties() {
        return duties;
    }

    /**
     * Returns whether each fact named as missing could change the answer; otherwise some might not.
     *
     * <p>It is so but for answers with very many unknowns that each bear on several provisions.
     */
    public boolean missingIsExact() {
        return resolution.missingIsExact();
    }

    /**
     * Returns the disputed points the answer took a side on.
     *
     * <p>Other readings are tried when this is first asked, and never again.
     *
     * @throws ReferToHumanException if the library fails on another reading
     */
    public List<ReadingUsed> readings() {
        List<ReadingUsed> known = readings;
        return known == null ? compare() : known;
    }

    private synchronized List<ReadingUsed> compare() {
        List<ReadingUsed> known = readings;
        if (known != null) {
            return known;
        }
        if (failure != null) {
            throw failure;
        }
        try {
            known = List.copyOf(ReadingUsed.of(Objects.requireNonNull(inquiry), resolution));
        } catch (RuntimeException | StackOverflowError | LinkageError e) {
            // What failed once is not tried again: half of it may be worked out.
            failure = ReferToHumanException.because(e);
            throw failure;
        } finally {
            inquiry = null;
        }
        readings = known;
        return known;
    }

    /** Returns the warnings. */
    public List<Warning> warnings() {
        return warnings;
    }

    /** Returns name, version and hash of the rulebook. */
    public RuleBook.Identity rulebook() {
        return rulebook;
    }

    /** Returns the texts that go with the decision. */
    public Law law() {
        return law;
    }

    /**
     * Returns the decision in sentences, Arabic for an Arabic locale and English for every other.
     *
     * @throws ReferToHumanException if the library fails on another reading
     */
    public String explain(Locale locale) {
        return Explanation.of(this, locale);
    }

    /**
     * Returns the decision in the public JSON format; the same decision always gives the same text.
     *
     * @throws ReferToHumanException if the library fails on another reading
     */
    public String toJson() {
        return DecisionJson.write(this);
    }

    /** Names the question only: the answer is a fact about a person. */
    @Override
    public String toString() {
        return "Decision[" + question.id() + "]";
    }
}
