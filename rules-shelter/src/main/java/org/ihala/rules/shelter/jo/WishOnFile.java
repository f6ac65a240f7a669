package org.ihala.rules.shelter.jo;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.ihala.rules.Answer;
import org.ihala.rules.casefile.Reception;
import org.ihala.rules.casefile.Residence;
import org.ihala.rules.claim.CaseView;
import org.ihala.rules.logic.Condition;
import org.ihala.rules.logic.MissingFact;
import org.jspecify.annotations.Nullable;

/**
 * The wishes to leave the House (Article 17/a/3).
 *
 * <p>A consent withdrawn after entry is such a wish (K, Q11-9). A suspect's wish for another is disregarded (Q17-7).
 */
public final class WishOnFile {

    private final CaseView view;
    private final String subject;
    private final Period majority;
    private final List<String> own = new ArrayList<>();
    private final List<String> ownAsAdult = new ArrayList<>();
    private final List<String> representatives = new ArrayList<>();
    private final List<String> nameless = new ArrayList<>();
    private final List<String> doubtful = new ArrayList<>();
    private final List<String> doubtfulRepresentatives = new ArrayList<>();

    WishOnFile(
            CaseView view,
            String subject,
            Period majority,
            Set<String> mayRepresent,
            CaseView.@Nullable Found<Reception.Admission> entry) {
        this.view = view;
        this.majority = majority;
        this.subject = subject;
        for (CaseView.Found<Residence.WishToLeave> wish : view.all(Residence.WishToLeave.class, subject)) {
            if (entry == null || !wish.act().date().isBefore(entry.act().date())) {
                add(wish.act().by(), wish.act().date(), wish.places(), mayRepresent);
            }
        }
        if (entry != null) {
            Set<String> voices = new LinkedHashSet<>(mayRepresent);
            voices.add(subject);
            for (String voice : voices) {
                CaseView.Found<Reception.Consent> last = view.latest(
                        Reception.Consent.class, subject, act -> voice.equals(act.by()) && act.given() != null);
                if (last != null
                        && Boolean.FALSE.equals(last.act().given())
                        && last.act().date().isAfter(entry.act().date())) {
                    add(voice, last.act().date(), last.places(), mayRepresent);
                }
            }
        }
    }

    private void add(@Nullable String by, LocalDate day, List<String> places, Set<String> mayRepresent) {
        if (by == null) {
            nameless.addAll(places);
        } else if (takenBack(by, day)) {
            return;
        } else if (by.equals(subject)) {
            if (mayBeTakenBack(by, day)) {
                doubtful.addAll(places);
                return;
            }
            own.addAll(places);
            if (view.age(subject, day, subject).below(majority).answer() == Answer.NO) {
                ownAsAdult.addAll(places);
            }
        } else if (mayRepresent.contains(by) && !Boolean.TRUE.equals(view.person(by).suspectedOffender())) {
            (mayBeTakenBack(by, day) ? doubtfulRepresentatives : representatives).addAll(places);
        }
    }

    /** A consent given after the wish takes the wish back. */
    private boolean takenBack(String by, LocalDate day) {
        return later(by, day, true);
    }

    /** Of a word on consent after the wish, the file may not say which way it went. */
    private boolean mayBeTakenBack(String by, LocalDate day) {
        return later(by, day, null);
    }

    private boolean later(String by, LocalDate day, @Nullable Boolean given) {
        return view.latest(
                        Reception.Consent.class,
                        subject,
                        act -> by.equals(act.by()) && Objects.equals(given, act.given()) && act.date().isAfter(day))
                != null;
    }

    /** Returns whether the subject, grown up now, wishes to leave; a wish from childhood has to be confirmed. */
    public Condition ofAdult() {
        return ownAsAdult.isEmpty()
                ? ofSubject().askWhenMet(new MissingFact(Facts.WISH_BY, subject))
                : Condition.met(List.copyOf(ownAsAdult));
    }

    /** Returns whether the subject wishes to leave, at whatever age. */
    public Condition ofSubject() {
        return on(own, doubtful, Facts.CONSENT);
    }

    /** Returns whether a representative wishes it for the subject. */
    public Condition ofRepresentative() {
        return on(representatives, doubtfulRepresentatives, Facts.REPRESENTATIVE_CONSENT);
    }

    /** Returns no without any wish; with one, child protection has to decide. */
    public Condition putToChildProtection() {
        return ofSubject().or(ofRepresentative()).askWhenMet(new MissingFact(Facts.CHILD_PROTECTION_DECISION, subject));
    }

    /** Returns no without any wish; with one, the age has to be settled first. */
    public Condition putToEvidenceOfAge() {
        return ofSubject().or(ofRepresentative()).askWhenMet(new MissingFact(CaseView.BIRTH_DATE, subject));
    }

    private Condition on(List<String> wishes, List<String> inDoubt, String consent) {
        if (!wishes.isEmpty()) {
            return Condition.met(List.copyOf(wishes));
        }
        return open(nameless, Facts.WISH_BY).or(open(inDoubt, consent));
    }

    private Condition open(List<String> wishes, String fact) {
        return wishes.isEmpty()
                ? Condition.notMet()
                : Condition.unknown(List.copyOf(wishes), List.of(new MissingFact(fact, subject)));
    }

    boolean onFile() {
        return Stream.of(own, representatives, nameless, doubtful, doubtfulRepresentatives)
                .anyMatch(wishes -> !wishes.isEmpty());
    }

    /** Names no fact. */
    @Override
    public String toString() {
        return "WishOnFile";
    }
}
