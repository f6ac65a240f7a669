package org.ihala.rules.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.ihala.rules.Answer;
import org.ihala.rules.casefile.Relation;
import org.ihala.rules.logic.Condition;
import org.ihala.rules.logic.MissingFact;
import org.junit.jupiter.api.Test;

class KinshipTest {

    private static final Relation GRANDPARENT = new Relation(Relation.Type.GRANDPARENT_OF, "p2", "p1");
    private static final Relation SPOUSE = new Relation(Relation.Type.SPOUSE_OF, "p2", "p1");

    @Test
    void should_be_within_its_own_degree_and_not_within_a_nearer_one() {
        Degree degree = Cases.ofRelations(false, GRANDPARENT).byBlood("p1", "p2");

        assertThat(degree.within(2).answer()).isEqualTo(Answer.YES);
        assertThat(degree.within(2).facts()).containsExactly("relations[0]");
        assertThat(degree.within(1).answer()).isEqualTo(Answer.NO);
    }

    @Test
    void should_be_unknown_without_a_path_unless_the_relations_are_complete() {
        Condition unknown = Cases.ofRelations(false, SPOUSE).byBlood("p1", "p2").within(2);
        Condition unrelated = Cases.ofRelations(true, SPOUSE).byMarriage("p1", "p2").within(2);

        assertThat(unknown.missing()).containsExactly(new MissingFact("RELATION", "p1"));
        assertThat(unrelated.answer()).isEqualTo(Answer.NO);
        assertThat(unrelated.facts()).containsExactly("relationsComplete");
    }

    @Test
    void should_hold_a_relation_one_way_or_either_way() {
        CaseView view = Cases.ofRelations(false, SPOUSE);

        assertThat(view.related(Relation.Type.SPOUSE_OF, "p2", "p1", "p1").facts()).containsExactly("relations[0]");
        assertThat(view.related(Relation.Type.SPOUSE_OF, "p1", "p2", "p1").missing())
                .containsExactly(new MissingFact("RELATION", "p1"));
        assertThat(view.relatedEitherWay(Relation.Type.SPOUSE_OF, "p1", "p2").answer()).isEqualTo(Answer.YES);
        assertThat(Cases.ofRelations(true).relatedEitherWay(Relation.Type.SPOUSE_OF, "p1", "p2").answer())
                .isEqualTo(Answer.NO);
    }
}
