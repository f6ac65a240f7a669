package org.ihala.rules.shelter.jo;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.ihala.rules.Answer;
import org.ihala.rules.casefile.Act;
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

    WishOnFile(
            CaseView view,
            String subject,
            Period majority,
            Set<String> mayRepresent,
            CaseView.@Nullable Found<Act.Admission> entry) {
        this.view = view;
        this.majority = majority;
        this.subject = subject;
        for (CaseView.Found<Act.WishToLeave> wish : view.all(Act.WishToLeave.class, subject)) {
            if (entry == null || !wish.act().date().isBefore(entry.act().date())) {
                add(wish.act().by(), wish.act().date(), wish.places(), mayRepresent);
            }
        }
        if (entry != null) {
            Set<String> voices = new LinkedHashSet<>(mayRepresent);
            voices.add(subject);
            for (String voice : voices) {
                CaseView.Found<Act.Consent> last = view.latest(
                        Act.Consent.class, subject, act -> voice.equals(act.by()) && act.given() != null);
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
            own.addAll(places);
            if (view.age(subject, day, subject).below(majority).answer() == Answer.NO) {
                ownAsAdult.addAll(places);
            }
        } else if (mayRepresent.contains(by) && !Boolean.TRUE.equals(view.person(by).suspectedOffender())) {
            representatives.addAll(places);
        }
    }

    /** A consent given after the wish takes the wish back. */
    private boolean takenBack(String by, LocalDate day) {
        return view.latest(
                        Act.Consent.class,
                        subject,
                        act -> by.equals(act.by()) && Boolean.TRUE.equals(act.given()) && act.date().isAfter(day))
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
        return on(own);
    }

    /** Returns whether a representative wishes it for the subject. */
    public Condition ofRepresentative() {
        return on(representatives);
    }

    /** Returns no without any wish; with one, child protection has to decide. */
    public Condition putToChildProtection() {
        return on(anybodys()).askWhenMet(new MissingFact(Facts.CHILD_PROTECTION_DECISION, subject));
    }

    /** Returns no without any wish; with one, the age has to be settled first. */
    public Condition putToEvidenceOfAge() {
        return on(anybodys()).askWhenMet(new MissingFact(CaseView.BIRTH_DATE, subject));
    }

    private List<String> anybodys() {
        List<String> all = new ArrayList<>(own);
        all.addAll(representatives);
        return all;
    }

    private Condition on(List<String> wishes) {
        if (!wishes.isEmpty()) {
            return Condition.met(List.copyOf(wishes));
        }
        return nameless.isEmpty()
                ? Condition.notMet()
                : Condition.unknown(List.copyOf(nameless), List.of(new MissingFact(Facts.WISH_BY, subject)));
    }

    boolean onFile() {
        return !own.isEmpty() || !representatives.isEmpty() || !nameless.isEmpty();
    }

    /** Names no fact. */
    @Override
    public String toString() {
        return "WishOnFile";
    }
}
