package org.ihala.rules.rulebook.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ihala.rules.law.Text;
import org.ihala.rules.logic.Formula;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DiagramTest {

    private static final Formula FORMULA = Formula.parse("allOf(a, anyOf(b, unless(c, d)), allOf(e))");

    private static final Text LONG = new Text(
            "نص طويل من كلمات كثيرة لا يتسع له سطر واحد فينكسر بين كلماته على أسطر",
            "a long text of many words that no single line can hold, so that it breaks between its words");

    private static Diagram drawn(Lang lang) {
        return new Diagram(FORMULA, lang, id -> id.equals("e") ? null : new Text("المادة " + id, id), id -> LONG);
    }

    @ParameterizedTest
    @EnumSource
    void should_keep_everything_inside_and_no_box_on_another(Lang lang) {
        Diagram diagram = drawn(lang);

        assertThat(diagram.boxes()).hasSize(5).allSatisfy(box -> {
            assertThat(box.x()).isBetween(0, Diagram.WIDTH);
            assertThat(box.x() + box.width()).isLessThanOrEqualTo(Diagram.WIDTH);
            assertThat(box.y() + box.height()).isLessThanOrEqualTo(diagram.height());
            assertThat(box.rows()).allSatisfy(row ->
                    assertThat(row.y()).isBetween(box.y(), box.y() + box.height()));
        });
        List<Diagram.Box> boxes = diagram.boxes();
        for (int i = 1; i < boxes.size(); i++) {
            assertThat(boxes.get(i).y()).isGreaterThan(boxes.get(i - 1).y() + boxes.get(i - 1).height());
        }
    }

    @Test
    void should_draw_from_the_right_in_arabic() {
        List<Diagram.Heading> arabic = drawn(Lang.AR).headings();
        List<Diagram.Heading> english = drawn(Lang.EN).headings();

        assertThat(arabic).hasSameSizeAs(english);
        for (int i = 0; i < arabic.size(); i++) {
            assertThat(arabic.get(i).x()).isEqualTo(Diagram.WIDTH - english.get(i).x() - english.get(i).width());
            assertThat(arabic.get(i).textX()).isEqualTo(Diagram.WIDTH - english.get(i).textX());
        }
    }

    @Test
    void should_head_each_group_and_lead_a_line_to_each_part_of_it() {
        Diagram diagram = drawn(Lang.EN);

        assertThat(diagram.headings()).extracting(Diagram.Heading::kind)
                .containsExactly(Diagram.Kind.ALL, Diagram.Kind.ANY, Diagram.Kind.UNLESS);
        assertThat(diagram.branches()).extracting(Diagram.Branch::kind).containsExactlyInAnyOrder(
                Diagram.Kind.ALL, Diagram.Kind.ALL, Diagram.Kind.ALL, Diagram.Kind.ANY, Diagram.Kind.ANY, Diagram.Kind.UNLESS);
    }

    @Test
    void should_show_only_the_words_of_what_has_no_number() {
        assertThat(drawn(Lang.EN).boxes().get(4).rows()).noneMatch(Diagram.Row::label);
        assertThat(drawn(Lang.EN).boxes().get(0).rows()).filteredOn(Diagram.Row::label).hasSize(1);
    }

    @Test
    void should_break_between_words_and_count_no_vowel_signs() {
        assertThat(Diagram.broken("one two three", 7)).containsExactly("one two", "three");
        assertThat(Diagram.broken("مُتَضَرِّرٌ مُتَضَرِّرٌ", 11)).hasSize(1);
        assertThat(Diagram.broken("unbreakable", 4)).containsExactly("unbreakable");
    }
}
