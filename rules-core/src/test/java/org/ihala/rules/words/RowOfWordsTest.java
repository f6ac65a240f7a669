package org.ihala.rules.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ihala.rules.Answer;
import org.ihala.rules.casefile.Act;
import org.ihala.rules.casefile.FiledAct;
import org.ihala.rules.casefile.Reception;
import org.ihala.rules.casefile.Residence;
import org.ihala.rules.logic.Condition;
import org.ihala.rules.logic.MissingFact;
import org.junit.jupiter.api.Test;

/** Acts of two kinds in one row, and the days and lists beside them. */
class RowOfWordsTest {

    private static final LocalDate DAY = LocalDate.of(2021, 3, 10);
    private static final ActKind<Reception.Consent> REFUSALS =
            ActKind.denying(Reception.Consent.class, "CONSENT", Reception.Consent::given).withCode("by", "CONSENT", Reception.Consent::by);
    private static final ActKind<Residence.WishToLeave> WISHES =
            ActKind.of(Residence.WishToLeave.class, "WISH").withCode("by", "WISH", Residence.WishToLeave::by);

    private final List<FiledAct> filed = new ArrayList<>();

    private RowOfWordsTest wish(int day, String by) {
        return file(new Residence.WishToLeave(DAY.plusDays(day), "p", null, by));
    }

    private RowOfWordsTest consent(int day, String by, Boolean given) {
        return file(new Reception.Consent(DAY.plusDays(day), "p", null, by, given));
    }

    private RowOfWordsTest file(Act act) {
        filed.add(new FiledAct(act, List.of("acts[" + filed.size() + "]")));
        return this;
    }

    private Acts<Act> row() {
        return Acts.of(REFUSALS, "p", filed, DAY.plusDays(9))
                .followedBy(Acts.of(WISHES, "p", filed, DAY.plusDays(9)))
                .by("p");
    }

    private Answer last() {
        return row().lastWordOrNo().answer();
    }

    @Test
    void should_go_by_the_last_word_of_either_kind() {
        assertThat(last()).isEqualTo(Answer.NO);
        assertThat(wish(1, "p").last()).isEqualTo(Answer.YES);
        assertThat(consent(2, "p", true).last()).isEqualTo(Answer.NO);
        assertThat(consent(3, "p", false).last()).isEqualTo(Answer.YES);
        assertThat(consent(4, "p", null).last()).isEqualTo(Answer.UNDETERMINED);
        assertThat(row().lastWordOrNo().missing()).containsExactly(new MissingFact("CONSENT", "p"));
        assertThat(wish(5, "other").last()).isEqualTo(Answer.UNDETERMINED);
        assertThat(wish(6, "p").last()).isEqualTo(Answer.YES);
    }

    @Test
    void should_put_the_second_kind_last_on_one_day() {
        assertThat(wish(1, "p").consent(1, "p", true).last()).isEqualTo(Answer.YES);
    }

    @Test
    void should_keep_open_what_either_kind_leaves_open() {
        assertThat(wish(1, null).row().lastWordOrNo().missing()).containsExactly(new MissingFact("WISH", "p"));
        assertThat(consent(2, null, true).last()).isEqualTo(Answer.UNDETERMINED);
        Acts<Reception.Consent> open = Acts.of(REFUSALS, "p", filed, DAY.plusDays(9)).by("p");
        assertThat(open.followedBy(Acts.of(WISHES, "p", List.of(), DAY)).lastWordOrNo().answer()).isEqualTo(Answer.NO);
        assertThat(Acts.of(REFUSALS, "p", List.of(), DAY)
                        .followedBy(Acts.of(WISHES, "p", filed, DAY.plusDays(9)).by("p"))
                        .lastWordOrNo()
                        .answer())
                .isEqualTo(Answer.UNDETERMINED);
    }

    /** Each says yes or no by the side on which it stands, whatever its type, and of one day the last side is the last word. */
    @Test
    void should_go_by_the_side_of_the_row_that_an_act_stands_on() {
        ActKind<Residence.WishToLeave> against =
                ActKind.of(Residence.WishToLeave.class, "AGAINST", wish -> Boolean.FALSE).withCode("by", "AGAINST", Residence.WishToLeave::by);
        ActKind<Reception.Consent> forIt =
                ActKind.of(Reception.Consent.class, "FOR").withCode("by", "FOR", Reception.Consent::by);
        for (int consented = 0; consented < 3; consented++) {
            for (int wished = 0; wished < 3; wished++) {
                for (int denied = 0; denied < 3; denied++) {
                    filed.clear();
                    consent(consented, "p", null).wish(wished, "for").wish(denied, "against");
                    Condition last = Acts.of(forIt, "p", filed, DAY.plusDays(9))
                            .followedBy(Acts.of(WISHES, "p", filed, DAY.plusDays(9)).by("for")
                                    .followedBy(Acts.of(against, "p", filed, DAY.plusDays(9)).by("against")))
                            .lastWordOr(Condition.unknown(new MissingFact("ELSE", "p")));

                    assertThat(last.answer())
                            .as(consented + " " + wished + " " + denied)
                            .isEqualTo(Answer.of(Math.max(consented, wished) > denied));
                }
            }
        }
    }

    @Test
    void should_ask_otherwise_where_nobody_who_counts_spoke() {
        Condition other = Condition.unknown(new MissingFact("ELSE", "p"));
        assertThat(row().lastWordOr(other)).isSameAs(other);
        assertThat(wish(1, "somebody").row().lastWordOr(other)).isSameAs(other);
        assertThat(wish(2, "p").row().lastWordOr(other).answer()).isEqualTo(Answer.YES);
    }

    @Test
    void should_lie_after_one_day_and_not_after_another() {
        Day first = Day.of(DAY, List.of());
        Day last = Day.of(DAY.plusDays(2), List.of());

        assertThat(Day.of(DAY, List.of()).liesAfter(first, last).surelyNot()).isTrue();
        assertThat(Day.of(DAY.plusDays(1), List.of()).liesAfter(first, last).surely()).isTrue();
        assertThat(Day.of(DAY.plusDays(2), List.of()).liesAfter(first, last).surely()).isTrue();
        assertThat(Day.of(DAY.plusDays(3), List.of()).liesAfter(first, last).surelyNot()).isTrue();
        Day unknown = Day.notOnFile(new MissingFact("DAY", "p"));
        assertThat(unknown.liesAfter(first, last).answer()).isEqualTo(Answer.UNDETERMINED);
        assertThat(unknown.liesAfter(first, first).surelyNot()).isTrue();
    }

    @Test
    void should_list_codes_and_ask_for_a_list_that_is_absent() {
        MissingFact missing = new MissingFact("STATES", "p");
        Listing two = Listing.of(List.of("PH", "JO"), List.of("place"), missing);

        assertThat(two.any()).extracting(Condition::answer).isEqualTo(Answer.YES);
        assertThat(two.has("JO").surely()).isTrue();
        assertThat(two.has("EG").surelyNot()).isTrue();
        assertThat(Listing.of(List.of(), List.of(), missing).any().surelyNot()).isTrue();
        assertThat(Listing.of(null, List.of(), missing).any().missing()).containsExactly(missing);
        assertThat(Listing.of(List.of(), List.of("place"), missing).named().facts()).containsExactly("place");
        assertThat(Listing.of(null, List.of(), missing).named().missing()).containsExactly(missing);
        assertThat(Listing.of(null, List.of(), missing).has("JO").missing()).containsExactly(missing);
    }

    @Test
    void should_list_what_is_named_elsewhere_as_far_as_both_are_known() {
        MissingFact list = new MissingFact("STATES", "p");
        MissingFact other = new MissingFact("OTHER", "p");
        for (String code : Arrays.asList("PH", "JO", null)) {
            Choice choice = Choice.of(code, List.of("choice"), other);
            Condition open = Listing.of(null, List.of(), list).has(choice);
            assertThat(open.missing()).isEqualTo(code == null ? List.of(other, list) : List.of(list));
            assertThat(Listing.of(List.of(), List.of("place"), list).has(choice).surelyNot()).isTrue();
            Condition two = Listing.of(List.of("PH", "EG"), List.of("place"), list).has(choice);
            assertThat(two.answer()).isEqualTo(code == null ? Answer.UNDETERMINED : Answer.of(code.equals("PH")));
            assertThat(two.missing()).isEqualTo(code == null ? List.of(other) : List.of());
        }
    }
}
