package org.ihala.rules.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.ihala.rules.casefile.Act;
import org.ihala.rules.casefile.Prosecution;
import org.ihala.rules.casefile.Residence;
import org.junit.jupiter.api.Test;

class LatestActTest {

    private static final Act EARLY = finding("p1", LocalDate.of(2021, 1, 5), false);
    private static final Act LATE = finding("p1", LocalDate.of(2021, 2, 5), true);
    private static final Act TODAY = finding("p1", Cases.AS_OF, false);
    private static final Act TOMORROW = finding("p1", Cases.AS_OF.plusDays(1), true);
    private static final Act OF_ANOTHER = finding("p2", LocalDate.of(2021, 3, 1), true);

    @Test
    void should_be_the_latest_of_its_type_and_person_in_every_order() {
        assertThat(latest(Cases.ofActs(EARLY, LATE, OF_ANOTHER, new Residence.Exit(Cases.AS_OF, "p1", null, null))))
                .isEqualTo(LATE);
        assertThat(latest(Cases.ofActs(OF_ANOTHER, LATE, EARLY))).isEqualTo(LATE);
    }

    @Test
    void should_be_visible_on_its_own_day_and_not_before() {
        assertThat(latest(Cases.ofActs(LATE, TODAY, TOMORROW))).isEqualTo(TODAY);
        assertThat(Cases.ofActs(TOMORROW).latest(Prosecution.ProsecutorFinding.class, "p1")).isNull();
    }

    @Test
    void should_be_the_latest_that_passes_the_test() {
        CaseView view = Cases.ofActs(EARLY, LATE, TODAY, TOMORROW);

        assertThat(view.latest(Prosecution.ProsecutorFinding.class, "p1", act -> act.crimeBefell()).act())
                .isEqualTo(LATE);
        assertThat(view.latest(Prosecution.ProsecutorFinding.class, "p1", act -> false)).isNull();
    }

    @Test
    void should_name_every_place_the_file_has_it() {
        assertThat(Cases.ofActs(EARLY, LATE, LATE).latest(Prosecution.ProsecutorFinding.class, "p1").places())
                .containsExactly("acts[1]", "acts[2]");
    }

    @Test
    void should_be_listed_the_earliest_first_and_not_before_its_day() {
        assertThat(Cases.ofActs(TOMORROW, TODAY, LATE, OF_ANOTHER, EARLY)
                .all(Prosecution.ProsecutorFinding.class, "p1"))
                .extracting(CaseView.ActOnFile::act)
                .containsExactly((Prosecution.ProsecutorFinding) EARLY, (Prosecution.ProsecutorFinding) LATE,
                        (Prosecution.ProsecutorFinding) TODAY);
    }

    private static Act latest(CaseView view) {
        return view.latest(Prosecution.ProsecutorFinding.class, "p1").act();
    }

    private static Act finding(String person, LocalDate day, boolean crimeBefell) {
        return new Prosecution.ProsecutorFinding(day, person, null, crimeBefell);
    }
}
