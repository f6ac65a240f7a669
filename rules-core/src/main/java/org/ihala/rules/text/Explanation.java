package org.ihala.rules.text;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.ihala.rules.Answer;
import org.ihala.rules.Decision;
import org.ihala.rules.law.Instrument;
import org.ihala.rules.law.Law;
import org.ihala.rules.law.Reading;
import org.ihala.rules.law.Text;
import org.ihala.rules.logic.DutyStatus;
import org.ihala.rules.logic.Proof;
import org.jspecify.annotations.Nullable;

/** A decision as a caseworker reads it: the answer, why, what is missing and who can supply it, then the duties. */
public final class Explanation {

    private static final Text CASE = new Text("القضية", "case");
    private static final Text ON = new Text("بتاريخ", "on");
    private static final Text ABOUT = new Text("بشأن", "about");
    private static final Text CHOSEN = new Text("المعتمد هنا", "applied here");

    private final Decision decision;
    private final Law law;
    private final Sentences say;
    private final StringBuilder out = new StringBuilder(2_048);
    private final Set<String> tellings = new HashSet<>();

    private Explanation(Decision decision, boolean arabic) {
        this.decision = decision;
        this.law = decision.law();
        this.say = new Sentences(arabic);
    }

    /** Returns the explanation of a decision, Arabic for an Arabic locale and English for every other. */
    public static String of(Decision decision, Locale locale) {
        return new Explanation(decision, Text.isArabic(locale)).text();
    }

    private String text() {
        Law.QuestionEntry question = law.question(decision.question().id());
        // What the answer is worth is read first.
        line(say.of(question.title()) + " " + say.of(BasisSentence.of(decision)));
        List<String> about = new ArrayList<>();
        if (decision.subject() != null) {
            about.add(say.of(Headings.SUBJECT) + ": " + say.foreign(decision.subject()));
        }
        if (decision.caseId() != null) {
            about.add(say.of(about.isEmpty() ? Headings.THE_CASE : CASE) + " " + say.foreign(decision.caseId()));
        }
        about.add(say.of(about.isEmpty() ? Headings.ON_DAY : ON) + " " + say.date(decision.asOf()));
        line(String.join(comma(), about));
        line("");
        line(Names.sign(decision.answer()) + " " + say.of(switch (decision.answer()) {
            case YES -> question.yes();
            case NO -> question.no();
            case UNDETERMINED -> decision.governed() ? question.undetermined() : Headings.NOT_GOVERNED;
        }));
        outcome();
        heading(Headings.WHY);
        decision.because().forEach(proof -> proof(proof, "  "));
        missing();
        duties();
        contested();
        if (!decision.warnings().isEmpty()) {
            heading(Headings.WARNINGS);
            decision.warnings().forEach(warning -> line("  ! " + say.of(warning.text())));
        }
        line("");
        line(say.of(Headings.BASIS) + ": " + say.of(decision.edition().text()) + " — "
                + say.foreign(decision.edition().id() + ", " + decision.rulebook().name() + " "
                        + decision.rulebook().version() + ", " + shortHash(decision.rulebook().sha256())));
        return out.toString();
    }

    private String comma() {
        return say.arabic() ? "، " : ", ";
    }

    private static String shortHash(String sha256) {
        return sha256.substring(0, Math.min(12, sha256.length()));
    }

    private void outcome() {
        if (decision.outcome().isEmpty()) {
            return;
        }
        heading(Headings.RESULT);
        fields(decision.outcome(), "  ");
    }

    private void fields(Map<?, ?> fields, String indent) {
        fields.forEach((name, value) -> {
            Text known = law.outcomes().get(String.valueOf(name));
            String label = known == null ? say.foreign(String.valueOf(name)) : say.of(known);
            if (value instanceof List<?> list && !list.isEmpty() && list.get(0) instanceof Map<?, ?>) {
                line(indent + label + ":");
                list.forEach(item -> fields((Map<?, ?>) item, indent + "  "));
            } else {
                line(indent + label + ": " + value(value));
            }
        });
    }

    private String value(@Nullable Object value) {
        if (value == null) {
            return say.of(Names.of(Answer.UNDETERMINED));
        }
        if (value instanceof Boolean bool) {
            return say.of(Names.of(Answer.of(bool)));
        }
        if (value instanceof LocalDate date) {
            return say.date(date);
        }
        if (value instanceof Text text) {
            return say.of(text);
        }
        if (value instanceof List<?> list) {
            return list.isEmpty()
                    ? "—"
                    : String.join(comma(), list.stream().map(this::listed).toList());
        }
        return value instanceof String code ? item(code) : String.valueOf(value);
    }

    /** In a list of steps the ids alone tell them apart. */
    private String listed(Object item) {
        String text = String.valueOf(item);
        boolean step = !law.instruments().isEmpty() && law.provisions().containsKey(text);
        return step ? say.foreign(text) : item(item);
    }

    /** Lists hold provision ids or codes. */
    private String item(Object item) {
        String text = String.valueOf(item);
        if (!law.provisions().containsKey(text)) {
            return name(text);
        }
        // Where several steps share one number, the id tells them apart; it is what a file names when the step is done.
        return provision(text) + (law.instruments().isEmpty() ? "" : " " + say.foreign("[" + text + "]"));
    }

    /** Returns what a code stands for, or the text itself. */
    private String name(String code) {
        Text known = law.outcomes().get(code);
        Text named = known == null ? law.offices().get(code) : known;
        return named == null ? say.foreign(code) : say.of(named);
    }

    /** Where a rulebook draws on several instruments, a provision is named with its own. */
    private String provision(String id) {
        Instrument instrument = law.instrumentOf(id);
        if (instrument == null) {
            return say.provision(id);
        }
        String number = say.number(Instrument.within(id));
        return say.of(instrument.title())
                + (instrument.unit() == null || number.isEmpty() ? "" : comma() + say.of(instrument.unit()) + " " + number);
    }

    /** Says of a provision of one instrument among several whether it is law, and how well it is known. */
    private String standing(String id) {
        Instrument instrument = law.instrumentOf(id);
        if (instrument == null) {
            return "";
        }
        return (say.arabic() ? "؛ " : "; ") + say.of(Names.of(instrument.kind())) + comma()
                + say.of(Names.of(law.provision(id).source().confidence()));
    }

    /** Only the steps that support the answer are told; the JSON form holds them all. */
    private void proof(Proof proof, String indent) {
        boolean told = !proof.children().isEmpty() && !tellings.add(proof.provision() + "@" + proof.about());
        line(indent + Names.sign(proof.answer()) + " " + provision(proof.provision()) + " — "
                + say.of(law.provision(proof.provision()).text()) + " (" + say.of(said(proof))
                + standing(proof.provision()) + ")"
                + (places(proof).isEmpty() ? "" : " " + say.foreign("[" + String.join(", ", places(proof)) + "]"))
                + (told ? " — " + say.of(Headings.AS_ABOVE) : ""));
        if (!told) {
            Carrying.below(proof).forEach(child -> proof(child, indent + "  "));
        }
    }

    private Text said(Proof proof) {
        return Names.ofStep(proof.answer(), law.provision(proof.provision()).kind());
    }

    /** Returns the places of the file that a step is about or rests on. */
    private static List<String> places(Proof proof) {
        return proof.about() == null || proof.facts().contains(proof.about())
                ? proof.facts()
                : Stream.concat(Stream.of(proof.about()), proof.facts().stream()).toList();
    }

    private void missing() {
        if (decision.answer() != Answer.UNDETERMINED || !decision.governed()) {
            line("");
            line(say.of(Headings.NOTHING_MISSING));
            return;
        }
        heading(Headings.MISSING);
        for (ToAsk office : ToAsk.of(decision.asks(), decision.subject())) {
            line("  " + say.of(law.office(office.who())));
            for (ToAsk.Question question : office.questions()) {
                line("    • " + say.of(question.ask()) + " (" + provision(question.provision())
                        + (question.about().isEmpty()
                                ? ""
                                : comma() + say.of(ABOUT) + " " + say.foreign(String.join(", ", question.about())))
                        + ")");
            }
        }
        if (!decision.missingIsExact()) {
            line("  " + say.of(Headings.MISSING_MAY_BE_LESS));
        }
    }

    /** What is outstanding comes first, then what is settled; then what goes on; then, by office, what no answer turns on. */
    private void duties() {
        List<Decision.Duty> own = decision.duties().stream().filter(duty -> !duty.standing()).toList();
        duties(Headings.DUTIES, own.stream()
                .filter(duty -> duty.status() != DutyStatus.ONGOING)
                .sorted(Comparator.comparing(duty -> !duty.status().isOutstanding()))
                .toList());
        duties(Headings.CONTINUING, own.stream().filter(duty -> duty.status() == DutyStatus.ONGOING).toList());
        Map<String, List<String>> standing = new LinkedHashMap<>();
        for (Decision.Duty duty : decision.duties()) {
            if (duty.standing() && duty.status() != DutyStatus.NOT_APPLICABLE) {
                standing.computeIfAbsent(duty.who(), who -> new ArrayList<>()).add(provision(duty.provision()));
            }
        }
        if (!standing.isEmpty()) {
            heading(Headings.STANDING);
            standing.forEach((who, provisions) ->
                    line("  • " + say.of(law.office(who)) + ": " + String.join(comma(), provisions)));
        }
    }

    private void duties(Text heading, List<Decision.Duty> duties) {
        if (duties.isEmpty()) {
            return;
        }
        heading(heading);
        for (Decision.Duty duty : duties) {
            StringBuilder days = new StringBuilder();
            DutyDays.of(duty.status(), duty.due(), duty.policyDue(), duty.lateSince(), duty.lastGiven())
                    .forEach((what, day) -> days.append(" (").append(say.of(what)).append(' ').append(say.date(day)).append(')'));
            line("  • " + say.of(Names.of(duty.status())) + " — " + provision(duty.provision()) + " — "
                    + say.of(law.office(duty.who())) + ": " + say.of(duty.text()) + days);
        }
    }

    private void contested() {
        if (!decision.contested()) {
            return;
        }
        heading(Headings.CONTESTED);
        for (Decision.ReadingUsed used : decision.readings()) {
            if (used.wouldChangeAnswer()) {
                Reading reading = law.readings().get(used.id());
                line("  " + say.foreign(used.id()) + ": " + say.of(reading.question()));
                for (Reading.Option option : reading.options()) {
                    line("    " + say.foreign(option.id()) + ": " + say.of(option.text())
                            + (option.id().equals(used.chosen()) ? " (" + say.of(CHOSEN) + ")" : ""));
                }
            }
        }
    }

    private void heading(Text text) {
        line("");
        line(say.of(text));
    }

    private void line(String line) {
        out.append(line).append('\n');
    }
}
