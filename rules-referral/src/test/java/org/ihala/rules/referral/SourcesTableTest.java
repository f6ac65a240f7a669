package org.ihala.rules.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ihala.rules.law.Law;
import org.ihala.rules.law.LawReader;
import org.ihala.rules.law.Source;
import org.junit.jupiter.api.Test;

/** The page on the sources: no system without a question, no question and no code that does not exist. */
class SourcesTableTest {

    private static final Path PAGE = Path.of("..", "docs", "sources.md");

    private static final String SYSTEMS = "| system | in the library | questions | source | confidence |";
    private static final String NOT_FOUND = "| number | what was not found | what the library answers | missing fact |";

    /** The rulebook of another module, which this one does not see. */
    private static final Set<String> SHELTER_QUESTIONS = Set.of(
            "victim", "affected-person", "admission", "non-prosecution", "stay", "ending", "duties", "placement",
            "entry-to-womens-area", "visit", "outing", "belonging", "association", "committee", "meeting", "subcommittee",
            "staff", "reports", "sanction");

    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Pattern QUESTIONS = Pattern.compile(
            "`[A-Z-]+` `[a-z-]+`(, `[a-z-]+`)*(; `[A-Z-]+` `[a-z-]+`(, `[a-z-]+`)*)*");
    private static final Pattern MISSING = Pattern.compile("none|`[A-Z-]+` `[A-Z0-9_]+`(; `[A-Z-]+` `[A-Z0-9_]+`)*");
    private static final Pattern ARABIC = Pattern.compile("\\p{IsArabic}");

    private final String page = read();
    private final Map<String, Law> laws = laws();

    private static String read() {
        try {
            return Files.readString(PAGE, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rulebooks of this module, by name. */
    private static Map<String, Law> laws() {
        Map<String, Law> laws = new LinkedHashMap<>();
        for (String folder : List.of("jo", "iq", "regional")) {
            Law law = law(folder);
            laws.put(law.name(), law);
        }
        return laws;
    }

    private static Law law(String folder) {
        try (InputStream in = Objects.requireNonNull(
                ReferralRuleBook.class.getResourceAsStream(folder + "/law.json"))) {
            return LawReader.read(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rows below each header of a kind, cell by cell. */
    private List<List<String>> rows(String header) {
        List<List<String>> rows = new ArrayList<>();
        boolean inside = false;
        for (String line : page.lines().toList()) {
            if (line.equals(header)) {
                inside = true;
            } else if (!line.startsWith("|")) {
                inside = false;
            } else if (inside && !line.startsWith("|---")) {
                String[] cells = line.split("\\|", -1);
                rows.add(Arrays.stream(cells, 1, cells.length - 1).map(String::strip).toList());
            }
        }
        return rows;
    }

    private static List<String> codes(String text) {
        return CODE.matcher(text).results().map((MatchResult found) -> found.group(1)).toList();
    }

    private Set<String> questionsOf(String rulebook) {
        if (rulebook.equals("JO-SHELTER")) {
            return SHELTER_QUESTIONS;
        }
        assertThat(laws).containsKey(rulebook);
        return laws.get(rulebook).questions().keySet();
    }

    @Test
    void should_name_for_every_system_questions_that_exist() {
        List<List<String>> rows = rows(SYSTEMS);

        assertThat(rows).hasSizeGreaterThan(150).allSatisfy(row -> {
            assertThat(row).as(row.get(0)).hasSize(5).allMatch(cell -> !cell.isBlank());
            assertThat(row.get(0)).containsPattern(ARABIC).containsPattern("[A-Za-z]");
            assertThat(row.get(1)).matches("(Encoded|Nearest): .{20,}");
            assertThat(row.get(2)).as(row.get(0)).matches(QUESTIONS);
            for (String group : row.get(2).split("; ")) {
                List<String> codes = codes(group);
                assertThat(questionsOf(codes.get(0)))
                        .as(row.get(0) + ", " + codes.get(0))
                        .containsAll(codes.subList(1, codes.size()));
            }
        });
    }

    @Test
    void should_say_for_every_system_how_well_its_source_is_known() {
        Set<String> words = Stream.of(Source.Confidence.values()).map(Enum::name).collect(Collectors.toSet());

        assertThat(rows(SYSTEMS)).allSatisfy(row -> {
            assertThat(row.get(4)).as(row.get(0)).matches("`[A-Z_]+`(, `[A-Z_]+`)*");
            assertThat(words).as(row.get(0)).containsAll(codes(row.get(4)));
            assertThat(row.get(3)).as(row.get(0)).containsPattern("\\b([A-N]-\\d\\d|REG12|STR24|STR19|IQSTR|JWU)\\b");
        });
    }

    @Test
    void should_come_to_every_question_from_some_system() {
        List<String> cells = rows(SYSTEMS).stream().map(row -> row.get(2)).toList();
        Map<String, Set<String>> questions = new LinkedHashMap<>(Map.of("JO-SHELTER", SHELTER_QUESTIONS));
        laws.forEach((name, law) -> questions.put(name, law.questions().keySet()));

        questions.forEach((rulebook, ids) -> assertThat(ids).as(rulebook).allMatch(id -> cells.stream()
                .flatMap(cell -> Stream.of(cell.split("; ")))
                .anyMatch(group -> codes(group).get(0).equals(rulebook) && codes(group).contains(id))));
    }

    @Test
    void should_name_every_instrument() {
        assertThat(laws).containsOnlyKeys("JO-REFERRAL", "IQ-REFERRAL", "REGIONAL-REFERRAL");
        laws.forEach((name, law) -> assertThat(codes(page)).as(name).containsAll(law.instruments().keySet()));
    }

    @Test
    void should_say_of_everything_not_found_what_is_answered_and_what_is_missing() {
        List<List<String>> rows = rows(NOT_FOUND);

        assertThat(rows.stream().map(row -> row.get(0)).filter(number -> number.startsWith("N-")))
                .containsExactly(
                        "N-01", "N-02", "N-03", "N-04", "N-05", "N-06", "N-07", "N-08", "N-09", "N-10", "N-11", "N-12");
        assertThat(rows).allSatisfy(row -> {
            assertThat(row).as(row.get(0)).hasSize(4).allMatch(cell -> !cell.isBlank());
            assertThat(row.get(3)).as(row.get(0)).matches(MISSING);
            assertThat(row.get(2).contains("UNDETERMINED") && row.get(3).equals("none")).as(row.get(0)).isFalse();
            for (String group : row.get(3).equals("none") ? new String[0] : row.get(3).split("; ")) {
                List<String> codes = codes(group);
                assertThat(factsOf(codes.get(0))).as(row.get(0)).contains(codes.get(1));
            }
        });
    }

    private Set<String> factsOf(String rulebook) {
        return rulebook.equals("JO-SHELTER")
                ? Set.of("STOP_APPROVAL", "AMENDED_TEXT", "MARRIAGE_KINSHIP", "MINISTER_INSTRUCTIONS")
                : laws.get(rulebook).facts().keySet();
    }
}
