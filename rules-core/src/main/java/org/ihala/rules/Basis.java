package org.ihala.rules;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.ihala.rules.law.Edition;
import org.ihala.rules.law.Instrument;
import org.ihala.rules.law.Law;
import org.ihala.rules.law.Provision;
import org.ihala.rules.law.SignOffs;
import org.ihala.rules.law.Source;
import org.jspecify.annotations.Nullable;

/**
 * How well the law under an answer is known.
 *
 * <p>What counts are the {@linkplain org.ihala.rules.text.Carrying steps that carry the answer}, each provision once. A number
 * of the law is known as well as its own source, and no better than the edition applied; where an amendment is known to have
 * changed it and the new wording was not seen, it is not seen, unless the amendment only made it reach further: then what it
 * reaches is known from the summary.
 *
 * @param edition the edition applied
 * @param kind what the weakest step is: law, policy or guidance
 * @param confidence how well the weakest numbered provision is known; where none carries the answer, the weakest provision
 *     that one of the steps is a part of
 * @param steps how many provisions carry the answer, parts of ours included
 * @param inferred how many of them are our own inference
 * @param signedOff how many of them legal staff accepted as they are encoded
 */
public record Basis(
        String edition, Instrument.Kind kind, Confidence confidence, int steps, int inferred, int signedOff) {

    /** How well the law under an answer is known, the best first. */
    public enum Confidence {
        /** The wording was read. */
        TEXT_SEEN,
        /** Somebody else's account of it was read. */
        SUMMARY,
        /** It is known to exist, or to be changed, and was not read. */
        NOT_SEEN;

        private Confidence orWeaker(Confidence other) {
            return compareTo(other) < 0 ? other : this;
        }
    }

    /** Returns the basis of an answer that some provisions carry. */
    static Basis of(Law law, Edition edition, SignOffs signOffs, Collection<String> carrying) {
        List<Provision> steps = carrying.stream().map(law::provision).toList();
        Instrument.Kind kind = Instrument.Kind.LAW;
        for (Provision step : steps) {
            Instrument instrument = law.instrumentOf(step.id());
            if (instrument != null && instrument.kind().compareTo(kind) > 0) {
                kind = instrument.kind();
            }
        }
        return new Basis(
                edition.id(),
                kind,
                confidence(law, edition, steps),
                steps.size(),
                count(steps, step -> step.source().confidence() == Source.Confidence.INFERRED),
                count(steps, step -> signOffs.accepts(step.id())));
    }

    private static int count(List<Provision> steps, Predicate<Provision> counted) {
        return (int) steps.stream().filter(counted).count();
    }

    private static Confidence confidence(Law law, Edition edition, List<Provision> steps) {
        List<Provision> numbered = steps.stream().filter(step -> !step.part()).toList();
        Confidence weakest = Confidence.TEXT_SEEN;
        for (Provision step : numbered.isEmpty() ? steps : numbered) {
            weakest = weakest.orWeaker(known(law, edition, numbered(law, step)));
        }
        return weakest;
    }

    /** Returns the numbered provision that a step is or is a part of; the step itself where it is a part of none. */
    private static Provision numbered(Law law, Provision step) {
        @Nullable Provision whole = step;
        String id = step.id();
        while (whole == null || whole.part()) {
            int slash = id.lastIndexOf('/');
            if (slash < 0) {
                return step;
            }
            id = id.substring(0, slash);
            whole = law.provisions().get(id);
        }
        return whole;
    }

    private static Confidence known(Law law, Edition edition, Provision provision) {
        Instrument instrument = law.instrumentOf(provision.id());
        Source behind = instrument == null ? edition.source() : instrument.source();
        Confidence known = known(provision.source(), behind);
        if (instrument == null) {
            known = known.orWeaker(known(edition.source(), edition.source()));
        }
        int applied = law.editions().indexOf(edition);
        for (Provision.Amendment amendment : provision.amendments()) {
            boolean inForce = law.editions().stream()
                    .limit(applied + 1L)
                    .anyMatch(each -> each.id().equals(amendment.edition()));
            if (inForce) {
                known = known.orWeaker(known(amendment));
            }
        }
        return known;
    }

    private static Confidence known(Provision.Amendment amendment) {
        return switch (amendment.source().confidence()) {
            case TEXT_SEEN -> Confidence.TEXT_SEEN;
            case SECONDARY_SUMMARY -> amendment.widens() ? Confidence.SUMMARY : Confidence.NOT_SEEN;
            case INFERRED, POLICY, NOT_FOUND -> Confidence.NOT_SEEN;
        };
    }

    /** An inference or a policy is known as well as the document it was drawn from; that it is none of the law is said apart. */
    private static Confidence known(Source source, Source behind) {
        return switch (source.confidence()) {
            case TEXT_SEEN -> Confidence.TEXT_SEEN;
            case SECONDARY_SUMMARY -> Confidence.SUMMARY;
            case NOT_FOUND -> Confidence.NOT_SEEN;
            case INFERRED, POLICY -> source == behind ? Confidence.SUMMARY : known(behind, behind);
        };
    }
}
