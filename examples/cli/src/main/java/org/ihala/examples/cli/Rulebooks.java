package org.ihala.examples.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.ihala.rules.CaseFile;
import org.ihala.rules.Decision;
import org.ihala.rules.Question;
import org.ihala.rules.RuleBook;
import org.ihala.rules.casefile.InstitutionalReports;
import org.ihala.rules.casefile.Screening;
import org.ihala.rules.casefile.VictimStatus;
import org.ihala.rules.casefile.VoluntaryReturn;
import org.ihala.rules.law.Edition;
import org.ihala.rules.law.Law;
import org.ihala.rules.referral.ReferralRuleBook;
import org.ihala.rules.referral.iq.IraqReferral;
import org.ihala.rules.referral.jo.JordanReferral;
import org.ihala.rules.referral.regional.RegionalReferral;
import org.ihala.rules.ruleset.RuleSet;
import org.ihala.rules.shelter.ShelterRuleBook;
import org.ihala.rules.shelter.jo.JordanShelter;
import org.jspecify.annotations.Nullable;

/**
 * The rulebooks the command line knows, and which of them answers which question about a file.
 *
 * <p>Several rulebooks know the same question. An instrument that is named picks the rulebooks of it; otherwise the
 * country of the screening does, or that of the reports of public bodies, and Jordan where the file shows none.
 */
final class Rulebooks {

    /** Stands for every country that has no rulebook of its own. */
    static final String REGION = "";

    private static final String JORDAN = "JO";
    private static final String IRAQ = "IQ";

    /**
     * What a call asks for.
     *
     * @param questions the ids of the questions, or none for all the file has facts for
     * @param instrument the instrument or rulebook to answer by, if one is named
     * @param readings the readings to apply, such as {@code Q12-2=R2}
     * @param edition the edition to apply, if one is named
     */
    record Request(
            List<String> questions, @Nullable String instrument, List<String> readings, @Nullable String edition) {}

    /** A rulebook that is loaded once it is needed, because loading takes far longer than deciding. */
    static final class Known {

        private final String country;
        private final RuleSet rules;
        private final Supplier<RuleBook> loader;
        private @Nullable Set<String> questions;
        private @Nullable RuleBook loaded;

        /**
         * Names a rulebook.
         *
         * @param country the code of the country whose law it holds, or {@link #REGION}
         * @param rules its rule set, which knows its questions before it is loaded
         */
        Known(String country, RuleSet rules, Supplier<RuleBook> loader) {
            this.country = country;
            this.rules = rules;
            this.loader = loader;
        }

        private Set<String> questions() {
            if (questions == null) {
                questions = new LinkedHashSet<>();
                for (Question question : rules.plans().keySet()) {
                    questions.add(question.id());
                }
            }
            return questions;
        }

        private RuleBook rulebook() {
            if (loaded == null) {
                loaded = loader.get();
            }
            return loaded;
        }

        private Law law() {
            return rulebook().law();
        }

        private boolean holdsFactsFor(String question, CaseFile caseFile) {
            return rulebook().questionsFor(caseFile).stream().anyMatch(asked -> asked.id().equals(question));
        }

        /** Returns its name and the instruments its editions are of. */
        private Set<String> own() {
            Set<String> codes = new LinkedHashSet<>();
            codes.add(law().name());
            law().editions().forEach(edition -> codes.add(edition.id().split("/", 2)[0]));
            return codes;
        }

        private boolean drawsOn(String instrument) {
            return own().contains(instrument) || law().instruments().containsKey(instrument);
        }
    }

    private final Known shelter;
    private final List<Known> all;

    /**
     * Takes the rulebooks in the order in which they are asked.
     *
     * @param shelter the one of the shelter regulation
     * @param referral those of referral, at most one for each country
     */
    Rulebooks(Known shelter, List<Known> referral) {
        this.shelter = shelter;
        this.all = Stream.concat(Stream.of(shelter), referral.stream()).toList();
    }

    /** Returns the rulebooks of this version. */
    static Rulebooks ofThisVersion() {
        return new Rulebooks(
                new Known(JORDAN, new JordanShelter(), ShelterRuleBook::load),
                List.of(
                        new Known(JORDAN, new JordanReferral(), ReferralRuleBook::jordan),
                        new Known(IRAQ, new IraqReferral(), ReferralRuleBook::iraq),
                        new Known(REGION, new RegionalReferral(), ReferralRuleBook::regional)));
    }

    /**
     * Decides what is asked: one decision for each question named.
     *
     * @throws WrongCallException if the call names what no rulebook knows, or none of those that may answer
     */
    List<Decision> decide(CaseFile caseFile, Request request) {
        List<List<Known>> circles = circles(caseFile, request.instrument());
        List<Known> answering = request.questions().isEmpty()
                ? those(circles.get(0), each -> request.instrument() != null || mayHoldFactsFor(each, caseFile))
                : request.questions().stream()
                        .map(id -> answering(id, caseFile, circles, request.instrument()))
                        .toList();
        Map<Known, RuleBook> chosen = chosen(answering, request);
        List<Decision> decisions = new ArrayList<>();
        for (int i = 0; i < answering.size(); i++) {
            RuleBook rulebook = Objects.requireNonNull(chosen.get(answering.get(i)));
            List<Question> asked = request.questions().isEmpty()
                    ? rulebook.questionsFor(caseFile)
                    : List.of(rulebook.question(request.questions().get(i)));
            asked.forEach(question -> decisions.add(rulebook.decide(question, caseFile)));
        }
        return decisions;
    }

    /** Returns the rulebooks that may answer, the nearest first; the first circle that knows a question answers it. */
    private List<List<Known>> circles(CaseFile caseFile, @Nullable String instrument) {
        String country = country(caseFile);
        List<List<Known>> circles = new ArrayList<>();
        if (instrument == null) {
            circles.add(those(all, each -> each.country.equals(country)));
        } else {
            List<Known> drawing = those(all, each -> each.drawsOn(instrument));
            if (drawing.isEmpty()) {
                throw new WrongCallException("--instrument: unknown instrument; there are "
                        + all.stream().flatMap(each -> Stream.concat(
                                each.own().stream(), each.law().instruments().keySet().stream())).distinct().toList());
            }
            // A rulebook of the instrument itself answers alone; others only draw on it.
            List<Known> own = those(drawing, each -> each.own().contains(instrument));
            circles.add(own.isEmpty() ? those(drawing, each -> each.country.equals(country)) : own);
            circles.add(own.isEmpty() ? drawing : own);
        }
        circles.removeIf(List::isEmpty);
        return circles;
    }

    private static List<Known> those(List<Known> rulebooks, Predicate<Known> wanted) {
        return rulebooks.stream().filter(wanted).toList();
    }

    private String country(CaseFile caseFile) {
        Screening screening = caseFile.matter(Screening.class);
        String named = screening == null ? countryOfReports(caseFile) : screening.country();
        String country = named == null ? JORDAN : named;
        return all.stream().anyMatch(each -> each.country.equals(country)) ? country : REGION;
    }

    /** Returns the country whose reports a file about no person lists, if it is one: their names begin with it. */
    private static @Nullable String countryOfReports(CaseFile caseFile) {
        InstitutionalReports reports = caseFile.matter(InstitutionalReports.class);
        if (reports == null || caseFile.subject() != null) {
            return null;
        }
        List<String> countries = reports.submitted().stream()
                .map(submitted -> submitted.report().name().split("_", 2)[0])
                .distinct()
                .toList();
        return countries.size() == 1 ? countries.get(0) : null;
    }

    private Known answering(
            String question, CaseFile caseFile, List<List<Known>> circles, @Nullable String instrument) {
        for (List<Known> circle : circles) {
            List<Known> knowing = those(circle, each -> each.questions().contains(question));
            if (!knowing.isEmpty()) {
                return nearest(question, caseFile, knowing);
            }
        }
        List<Known> elsewhere = those(all, each -> each.questions().contains(question));
        if (elsewhere.isEmpty()) {
            throw new WrongCallException("--question: unknown question; there are " + ids(all.stream()));
        }
        // Nobody takes a question of the shelter regulation alone for one about the law of another country.
        if (instrument == null && elsewhere.equals(List.of(shelter))) {
            return shelter;
        }
        throw new WrongCallException("--question: is not answered by the law that --instrument or the country of the"
                + " screening picks; there are " + ids(circles.stream().flatMap(List::stream)));
    }

    private static List<String> ids(Stream<Known> rulebooks) {
        return rulebooks.flatMap(each -> each.questions().stream()).distinct().toList();
    }

    /** Returns the first, or instead of shelter the referral of its country where the file has facts for that. */
    private Known nearest(String question, CaseFile caseFile, List<Known> knowing) {
        Known first = knowing.get(0);
        if (first != shelter || knowing.size() == 1) {
            return first;
        }
        Known referral = knowing.get(1);
        return mayHoldFactsFor(referral, caseFile) && referral.holdsFactsFor(question, caseFile) ? referral : first;
    }

    /** Returns false where a look at the file shows that it has no facts for a rulebook, so that it need not be loaded. */
    private boolean mayHoldFactsFor(Known rulebook, CaseFile caseFile) {
        return rulebook == shelter
                || caseFile.matter(Screening.class) != null
                || caseFile.matter(InstitutionalReports.class) != null
                || caseFile.acts().stream()
                        .anyMatch(filed -> filed.act() instanceof VictimStatus.Identification
                                || filed.act() instanceof VoluntaryReturn.WishToReturn);
    }

    /** Returns the rulebooks with the readings and the edition asked for, each of which at least one has to know. */
    private static Map<Known, RuleBook> chosen(List<Known> answering, Request request) {
        Map<Known, RuleBook> chosen = new LinkedHashMap<>();
        answering.forEach(each -> chosen.put(each, each.rulebook()));
        for (String tag : request.readings()) {
            String point = tag.split("=", 2)[0];
            change(chosen, "--reading", "unknown reading; the register has ", law -> law.readings().keySet(), point,
                    rulebook -> rulebook.withReading(tag));
        }
        String edition = request.edition();
        if (edition != null) {
            change(chosen, "--edition", "unknown edition; there are ",
                    law -> law.editions().stream().map(Edition::id).toList(), edition,
                    rulebook -> rulebook.withEdition(edition));
        }
        return chosen;
    }

    private static void change(
            Map<Known, RuleBook> chosen, String option, String unknown, Function<Law, Collection<String>> choices,
            String choice, UnaryOperator<RuleBook> change) {
        List<String> offered = chosen.values().stream()
                .flatMap(rulebook -> choices.apply(rulebook.law()).stream())
                .distinct()
                .toList();
        if (!offered.contains(choice)) {
            throw new WrongCallException(option + ": " + unknown + offered);
        }
        try {
            chosen.replaceAll((each, rulebook) ->
                    choices.apply(rulebook.law()).contains(choice) ? change.apply(rulebook) : rulebook);
        } catch (IllegalArgumentException e) {
            throw new WrongCallException(option + ": " + e.getMessage());
        }
    }
}
