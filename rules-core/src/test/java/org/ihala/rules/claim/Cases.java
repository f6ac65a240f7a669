package org.ihala.rules.claim;

import java.time.LocalDate;
import java.util.List;
import org.ihala.rules.CaseFile;
import org.ihala.rules.casefile.Act;
import org.ihala.rules.casefile.Person;
import org.ihala.rules.casefile.Relation;

/** Views of small cases about {@code p1}. */
final class Cases {

    static final LocalDate AS_OF = LocalDate.of(2021, 3, 12);

    private Cases() {}

    static CaseView of(Person person) {
        return view(CaseFile.of(person.id()).persons(List.of(person)));
    }

    static CaseView ofActs(Act... acts) {
        return view(twoPersons().acts(List.of(acts)));
    }

    static CaseView ofRelations(boolean complete, Relation... relations) {
        return view(twoPersons().relations(List.of(relations)).relationsComplete(complete));
    }

    private static CaseFile.Builder twoPersons() {
        return CaseFile.of("p1").persons(List.of(Person.unknown("p1"), Person.unknown("p2")));
    }

    private static CaseView view(CaseFile.Builder builder) {
        return new CaseView(builder.build(), AS_OF);
    }
}
