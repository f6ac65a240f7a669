package org.ihala.rules.shelter.jo;

import java.util.List;
import org.ihala.rules.Answer;
import org.ihala.rules.casefile.Disclosure;
import org.ihala.rules.casefile.Disclosure.Basis;
import org.ihala.rules.casefile.Disclosure.By;
import org.ihala.rules.logic.Condition;
import org.ihala.rules.logic.DutyStatus;
import org.ihala.rules.logic.MissingFact;
import org.jspecify.annotations.Nullable;

/** Secrecy as a standing duty (Article 10): kept as long as no disclosure on file breaks it. */
public final class Secrecy {

    private final @Nullable Disclosure disclosure;

    Secrecy(@Nullable Disclosure disclosure) {
        this.disclosure = disclosure;
    }

    /** Returns whether secrecy is kept, if it binds everybody who works there and yields to law. */
    public Condition keptByEverybodySaveByLaw() {
        return kept(true, true);
    }

    /** Returns whether secrecy is kept, if it binds everybody who works there and yields to nothing. */
    public Condition keptByEverybody() {
        return kept(true, false);
    }

    /** Returns whether secrecy is kept, if it binds members and employees only and yields to law. */
    public Condition keptByEmployeesSaveByLaw() {
        return kept(false, true);
    }

    /** Returns whether secrecy is kept, if it binds members and employees only and yields to nothing. */
    public Condition keptByEmployees() {
        return kept(false, false);
    }

    private Condition kept(boolean everybody, boolean yieldsToLaw) {
        if (disclosure == null) {
            return Condition.met().asDuty(DutyStatus.DUE, null);
        }
        By by = disclosure.by();
        Condition bound = Condition.fact(
                by == null ? null : by != By.OTHER && (everybody || by != By.OTHER_WORKER),
                List.of("disclosure.by"),
                MissingFact.at(Facts.DISCLOSURE_BY, "disclosure.by"));
        Condition allowed = yieldsToLaw
                ? Condition.fact(
                        disclosure.basis() == null ? null : disclosure.basis() != Basis.NONE,
                        List.of("disclosure.basis"),
                        MissingFact.at(Facts.DISCLOSURE_BASIS, "disclosure.basis"))
                : Condition.notMet();
        return bound.negated().or(allowed).asDuty(DutyStatus.DUE, null);
    }

    boolean broken() {
        return keptByEverybodySaveByLaw().answer() == Answer.NO;
    }

    /** Names no fact. */
    @Override
    public String toString() {
        return "Secrecy";
    }
}
