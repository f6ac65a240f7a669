package org.ihala.rules.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** The names of HTCDS in the schema of a case and the page that explains them say the same, in both directions. */
class HtcdsTest {

    private static final String METHODS = "vic_MethodsOfControl";

    /** The values of the field in the public field reference, in its order. */
    private static final List<String> ALL_METHODS = List.of(
            "DebtBondage", "TakesEarnings", "RestrictsFinancialAccess", "Threats", "PsychologicalAbuse", "PhysicalAbuse",
            "SexualAbuse", "FalsePromises", "PsychoactiveSubstances", "RestrictsMovement", "RestrictsMedicalCare",
            "ExcessiveWorkingHours", "UsesChildren", "ThreatOfLawEnforcement", "WithholdsNecessities",
            "WithholdsDocuments", "Other");

    private static final Set<String> FIELDS = Set.of(
            METHODS, "prs_Birthdate", "prs_Gender", "prs_Nationality", "vic_MethodOfRecruitment",
            "vic_TypeOfExploitation", "vic_TypeOfLabourExploitation", "vic_TypeOfSexExploitation", "per_RoleInProcess",
            "hte_Type", "cas_ReferringOrganisation", "cas_IncomingReferralDate", "cas_OutgoingReferralDate",
            "vic_TraffickingStatus", "vic_TraffickingStatusDecisionMakingOrg");

    private static final Pattern ALIAS = Pattern.compile("([a-z]{3}_[A-Za-z]+)(?:: ([A-Za-z]+))?( \\(partly\\))?");

    /** A property of the schema, one of its values or none, and what HTCDS calls it. */
    private record Alias(String ours, String value, String theirs) {

        String field() {
            return theirs.substring(1, theirs.indexOf('`', 1));
        }
    }

    private static final JsonNode DEFINITIONS = definitions();
    private static final String PAGE = page();
    private static final List<List<String>> ROWS = rows();

    private static JsonNode definitions() {
        try {
            return new ObjectMapper().readTree(Schemas.caseFile()).path("$defs");
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    /** Tests run in the folder of their module. */
    private static String page() {
        try {
            return Files.readString(Path.of(System.getProperty("basedir", "."), "..", "docs", "htcds.md"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the cells of every row of a table of the page. */
    private static List<List<String>> rows() {
        return PAGE.lines()
                .filter(line -> line.startsWith("| "))
                .map(line -> Arrays.stream(line.substring(1, line.lastIndexOf('|')).split("\\|"))
                        .map(String::strip)
                        .toList())
                .toList();
    }

    private static String code(String text) {
        return "`" + text + "`";
    }

    /** Returns an alias as the page writes it, such as {@code `prs_Gender`: `Male`, partly}. */
    private static String asOnThePage(String alias) {
        var matcher = ALIAS.matcher(alias);
        assertThat(matcher.matches()).as(alias).isTrue();
        return code(matcher.group(1))
                + (matcher.group(2) == null ? "" : ": " + code(matcher.group(2)))
                + (matcher.group(3) == null ? "" : ", partly");
    }

    private static List<Alias> ofTheSchema() {
        List<Alias> aliases = new ArrayList<>();
        DEFINITIONS.fields().forEachRemaining(definition -> definition.getValue().path("properties").fields()
                .forEachRemaining(property -> {
                    String ours = code(definition.getKey() + "." + property.getKey());
                    JsonNode names = property.getValue().path("x-htcds");
                    names.forEach(name -> aliases.add(new Alias(ours, "", asOnThePage(name.asText()))));
                    property.getValue().path("x-htcds-values").fields().forEachRemaining(value -> {
                        String field = ALIAS.matcher(names.path(0).asText()).replaceFirst("$1");
                        aliases.add(new Alias(
                                ours, code(value.getKey()), asOnThePage(field + ": " + value.getValue().asText())));
                    });
                }));
        return aliases;
    }

    private static List<Alias> ofThePage() {
        return ROWS.stream()
                .filter(row -> row.size() == 3 && row.get(0).matches("`[a-zA-Z]+\\.[A-Za-z0-9-]+`"))
                .flatMap(row -> row.get(1).matches("`[A-Z_]+`")
                        ? Stream.of(new Alias(row.get(0), row.get(1), row.get(2)))
                        : Arrays.stream(row.get(1).split("<br>")).map(theirs -> new Alias(row.get(0), "", theirs)))
                .toList();
    }

    @Test
    void should_explain_every_alias_of_the_schema_and_no_other() {
        assertThat(ofTheSchema()).hasSizeGreaterThan(50);
        assertThat(ofThePage()).containsExactlyInAnyOrderElementsOf(ofTheSchema());
    }

    @Test
    void should_use_each_field_of_htcds_it_knows_and_no_other() {
        assertThat(ofTheSchema().stream().map(Alias::field).collect(Collectors.toSet())).isEqualTo(FIELDS);
        assertThat(ofTheSchema().stream()
                        .filter(alias -> alias.field().equals(METHODS))
                        .map(alias -> alias.theirs().split("`")[3]))
                .isNotEmpty()
                .isSubsetOf(ALL_METHODS);
    }

    @Test
    void should_place_all_seventeen_methods_of_control_where_the_schema_does() {
        List<List<String>> placed = ROWS.stream()
                .filter(row -> row.size() == 2 && row.get(0).matches("`[A-Za-z]+`"))
                .toList();

        assertThat(ALL_METHODS).hasSize(17).doesNotHaveDuplicates();
        assertThat(placed.stream().map(row -> row.get(0)))
                .containsExactlyElementsOf(ALL_METHODS.stream().map(HtcdsTest::code).toList());
        for (List<String> row : placed) {
            String theirs = code(METHODS) + ": " + row.get(0);
            Set<String> ours = ofTheSchema().stream()
                    .filter(alias -> alias.theirs().equals(theirs) || alias.theirs().equals(theirs + ", partly"))
                    .map(alias -> alias.ours() + alias.theirs().substring(theirs.length()))
                    .collect(Collectors.toCollection(TreeSet::new));

            assertThat(new TreeSet<>(List.of(row.get(1).split("<br>"))))
                    .as(row.get(0))
                    .isEqualTo(ours.isEmpty() ? Set.of("no equivalent") : ours);
        }
    }

    @Test
    void should_give_aliases_to_values_of_a_list_only() {
        List<JsonNode> withValues = DEFINITIONS.findParents("x-htcds-values");

        assertThat(withValues).isNotEmpty().allSatisfy(property -> {
            Set<String> values = StreamSupport.stream(property.path("enum").spliterator(), false)
                    .map(JsonNode::asText)
                    .collect(Collectors.toSet());
            property.path("x-htcds-values").fieldNames().forEachRemaining(name -> assertThat(values).contains(name));
            assertThat(property.path("x-htcds")).hasSize(1);
        });
    }

    @Test
    void should_have_no_property_that_is_named_as_in_htcds() {
        Set<String> names = new TreeSet<>();
        DEFINITIONS.findValues("properties").forEach(properties -> properties.fieldNames().forEachRemaining(names::add));

        assertThat(names).isNotEmpty().noneMatch(name -> name.matches("[a-z]{3}_.*"));
        assertThat(names).doesNotContainAnyElementsOf(FIELDS);
    }

    @Test
    void should_map_the_three_statuses_and_name_the_license() {
        assertThat(ROWS.stream().map(row -> row.get(0)))
                .contains(
                        "possible (`PossibleVictimOfTrafficking`)",
                        "actual (`ActualVictimOfTrafficking`)",
                        "not a victim (`NotAVictimOfTrafficking`)");
        assertThat(ROWS.stream()
                        .filter(row -> row.get(0).contains("VictimOfTrafficking"))
                        .map(row -> row.get(row.size() - 1)))
                .hasSize(3)
                .allMatch(source -> source.contains("G-29") && source.contains("G-30 (inferred)"));
        assertThat(PAGE).contains("[CC BY 4.0](https://creativecommons.org/licenses/by/4.0/)");
    }
}
