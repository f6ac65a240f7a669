package org.ihala.rules.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ihala.rules.casefile.FiledAct;
import org.ihala.rules.casefile.Residence;
import org.junit.jupiter.api.Test;

class ActsReadOnceTest {

    private static final ActKind<Residence.Exit> EXITS = ActKind.of(Residence.Exit.class, "ADMISSION");
    private static final ActKind<Residence.Exit> OTHERS = ActKind.of(Residence.Exit.class, "ADMISSION");
    private static final LocalDate DAY = LocalDate.of(2021, 3, 12);

    private static Acts<Residence.Exit> exits(LocalDate... days) {
        List<FiledAct> filed = new ArrayList<>();
        for (LocalDate day : days) {
            filed.add(new FiledAct(new Residence.Exit(day, "p1", null, null), List.of("acts[" + filed.size() + "]")));
        }
        return Acts.of(EXITS, "p1", filed, DAY);
    }

    @Test
    void should_be_found_again_by_kind_and_person_only() {
        Acts<Residence.Exit> exits = exits(DAY);

        assertThat(exits.ifOf(EXITS, "p1")).isSameAs(exits);
        assertThat(exits.ifOf(EXITS, "p2")).isNull();
        assertThat(exits.ifOf(OTHERS, "p1")).isNull();
    }

    @Test
    void should_have_another_last_day_only_where_none_is_there() {
        assertThat(exits(DAY.minusDays(1), DAY).lastDayOr(Day.beforeAll()).earliest()).isEqualTo(DAY);
        assertThat(exits().lastDayOr(Day.beforeAll())).isSameAs(Day.beforeAll());
    }

    @Test
    void should_ask_for_the_same_where_nobody_spoke_and_share_no_unknown() {
        Acts<Residence.Exit> none = exits();

        assertThat(none.any().missing()).isEqualTo(none.lastWord().missing()).isNotEmpty();
        assertThat(none.any()).isNotSameAs(none.any());
    }
}
