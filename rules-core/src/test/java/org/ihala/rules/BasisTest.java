package org.ihala.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ihala.rules.law.Edition;
import org.ihala.rules.law.Instrument;
import org.ihala.rules.law.Law;
import org.ihala.rules.law.Provision;
import org.ihala.rules.law.SignOffs;
import org.ihala.rules.law.Source;
import org.ihala.rules.law.Source.Confidence;
import org.ihala.rules.law.Text;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An answer is known as well as the least known number of the law that carries it. */
class BasisTest {

    private static final Text TEXT = new Text("نص", "text");

    private static Source source(Confidence confidence) {
        return new Source("imagined", "imagined", confidence);
    }

    private static Edition edition(String id, int year, Confidence confidence) {
        return new Edition(id, LocalDate.of(year, 1, 1), false, TEXT, source(confidence));
    }

    private static Provision provision(String id, boolean part, Confidence confidence, Provision.Amendment... amendments) {
        return new Provision(id, Provision.Kind.LOGIC, part, TEXT, source(confidence), List.of(), TEXT, null, null, false, null,
                null, null, List.of(amendments), List.of(), Map.of());
    }

    private static Provision.Amendment amended(String edition, Confidence confidence, boolean widens) {
        return new Provision.Amendment(edition, TEXT, source(confidence), widens);
    }

    private static Instrument instrument(String code, Instrument.Kind kind, Confidence confidence) {
        return new Instrument(code, kind, TEXT, null, null, null, source(confidence));
    }

    private static Law law(List<Edition> editions, Map<String, Instrument> instruments, Provision... provisions) {
        Map<String, Provision> catalogue = new LinkedHashMap<>();
        Arrays.stream(provisions).forEach(provision -> catalogue.put(provision.id(), provision));
        return new Law("XX", TEXT, instruments, editions, List.of(), Map.of(), catalogue, Map.of(), Map.of(), Map.of(), Map.of(),
                Set.of(), Map.of(), Map.of(), Map.of(), Map.of());
    }

    /** One regulation, amended once by a text known from a summary, and then restated by one that was read. */
    private static final Law REGULATION = law(
            List.of(
                    edition("XX/1", 2000, Confidence.TEXT_SEEN),
                    edition("XX/2", 2010, Confidence.SECONDARY_SUMMARY),
                    edition("XX/3", 2020, Confidence.TEXT_SEEN)),
            Map.of(),
            provision("1", false, Confidence.TEXT_SEEN),
            provision("1/ours", true, Confidence.INFERRED),
            provision("1/ours/deeper", true, Confidence.INFERRED),
            provision("2", false, Confidence.TEXT_SEEN, amended("XX/2", Confidence.SECONDARY_SUMMARY, true)),
            provision("3", false, Confidence.TEXT_SEEN, amended("XX/2", Confidence.SECONDARY_SUMMARY, false)),
            provision("3/ours", true, Confidence.TEXT_SEEN),
            provision("4", false, Confidence.TEXT_SEEN, amended("XX/3", Confidence.TEXT_SEEN, false)),
            provision("5", false, Confidence.TEXT_SEEN, amended("XX/2", Confidence.INFERRED, true)),
            provision("6", false, Confidence.SECONDARY_SUMMARY),
            provision("7", false, Confidence.NOT_FOUND),
            provision("8", true, Confidence.SECONDARY_SUMMARY));

    private static Basis basis(Law law, String edition, @Nullable String signed, String... carrying) {
        SignOffs signOffs = signed == null ? SignOffs.NONE : List.of(signed.split(" "))::contains;
        return Basis.of(law, law.edition(edition), signOffs, List.of(carrying));
    }

    @ParameterizedTest
    @CsvSource({
        // As issued: each number as well as its own source, and the least known of them.
        "XX/1, 1, TEXT_SEEN", "XX/1, 2, TEXT_SEEN", "XX/1, 3, TEXT_SEEN", "XX/1, 6, SUMMARY", "XX/1, 7, NOT_SEEN",
        "XX/1, 1 6, SUMMARY", "XX/1, 6 7 1, NOT_SEEN",
        // As amended by what was not read: no better than the edition, and not seen where a change is known and not its words.
        "XX/2, 1, SUMMARY", "XX/2, 2, SUMMARY", "XX/2, 3, NOT_SEEN", "XX/2, 5, NOT_SEEN", "XX/2, 1 2, SUMMARY", "XX/2, 2 3, NOT_SEEN",
        // An amendment counts from its own edition on.
        "XX/2, 4, SUMMARY", "XX/3, 4, TEXT_SEEN", "XX/3, 1, TEXT_SEEN", "XX/3, 2, SUMMARY", "XX/3, 3, NOT_SEEN"
    })
    void should_be_known_as_well_as_the_least_known_number_in_the_edition_applied(
            String edition, String carrying, Basis.Confidence confidence) {
        assertThat(basis(REGULATION, edition, null, carrying.split(" "))).satisfies(basis -> {
            assertThat(basis.confidence()).isEqualTo(confidence);
            assertThat(basis.edition()).isEqualTo(edition);
            assertThat(basis.kind()).isEqualTo(Instrument.Kind.LAW);
        });
    }

    @ParameterizedTest
    @CsvSource({
        // Parts do not count beside a number, however little is known of what they are parts of.
        "2 3/ours, SUMMARY", "1 8, SUMMARY",
        // Without one they stand for the number they are parts of, or for themselves.
        "3/ours, NOT_SEEN", "1/ours/deeper, SUMMARY", "8, SUMMARY"
    })
    void should_look_at_parts_only_where_no_number_carries_the_answer(String carrying, Basis.Confidence confidence) {
        assertThat(basis(REGULATION, "XX/2", null, carrying.split(" ")).confidence()).isEqualTo(confidence);
    }

    @Test
    void should_count_steps_inferences_and_what_legal_staff_accepted() {
        Basis basis = basis(REGULATION, "XX/1", "1 1/ours 9", "1", "1/ours", "1/ours/deeper");

        assertThat(basis).isEqualTo(
                new Basis("XX/1", Instrument.Kind.LAW, Basis.Confidence.TEXT_SEEN, 3, 2, 2));
        assertThat(basis(REGULATION, "XX/1", null, "1").signedOff()).isZero();
    }

    /** Several instruments; the edition is that of one of them and says nothing of the others. */
    private static final Law MECHANISM = law(
            List.of(edition("LAW/1", 2000, Confidence.SECONDARY_SUMMARY)),
            Map.of(
                    "LAW", instrument("LAW", Instrument.Kind.LAW, Confidence.TEXT_SEEN),
                    "PLAN", instrument("PLAN", Instrument.Kind.POLICY, Confidence.TEXT_SEEN),
                    "GUIDE", instrument("GUIDE", Instrument.Kind.GUIDANCE, Confidence.SECONDARY_SUMMARY)),
            provision("LAW:1", false, Confidence.TEXT_SEEN),
            provision("LAW:2", false, Confidence.INFERRED),
            provision("PLAN:steps", true, Confidence.POLICY),
            provision("GUIDE:steps", true, Confidence.INFERRED));


    @ParameterizedTest
    @CsvSource({
        "LAW:1, LAW, TEXT_SEEN, 0", "LAW:2, LAW, TEXT_SEEN, 1", "PLAN:steps, POLICY, TEXT_SEEN, 0",
        "GUIDE:steps, GUIDANCE, SUMMARY, 1", "LAW:1 PLAN:steps, POLICY, TEXT_SEEN, 0",
        "GUIDE:steps LAW:1 PLAN:steps, GUIDANCE, TEXT_SEEN, 1"
    })
    void should_be_of_the_kind_of_the_weakest_step(
            String carrying, Instrument.Kind kind, Basis.Confidence confidence, int inferred) {
        assertThat(basis(MECHANISM, "LAW/1", null, carrying.split(" "))).satisfies(basis -> {
            assertThat(basis.kind()).isEqualTo(kind);
            assertThat(basis.confidence()).isEqualTo(confidence);
            assertThat(basis.inferred()).isEqualTo(inferred);
        });
    }
}
