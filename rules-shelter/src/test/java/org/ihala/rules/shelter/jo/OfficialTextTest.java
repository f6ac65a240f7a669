package org.ihala.rules.shelter.jo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.ihala.rules.law.Law;
import org.ihala.rules.law.Provision;
import org.ihala.rules.shelter.ShelterRuleBook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The catalogue against the official wording, where a developer has it; the project itself ships none. */
class OfficialTextTest {

    private static final Path OFFICIAL = Path.of("..", "..", "shared", "law", "jordan-shelter-regulation-2012.provisions.json");
    private static final Set<String> ENCODED_ARTICLES = Set.of("3", "11", "12", "13", "17");
    private static final int COPIED_RUN = 7;

    private static final Law LAW = ShelterRuleBook.load().law();
    private static final Map<String, String> WORDING = new LinkedHashMap<>();

    @BeforeAll
    static void readOfficialWording() throws IOException {
        assumeTrue(Files.exists(OFFICIAL), "skipped: the official wording is not beside the project");
        for (JsonNode provision : new ObjectMapper().readTree(OFFICIAL.toFile()).path("provisions")) {
            WORDING.put(provision.path("id").asText(), provision.path("ar").asText());
        }
    }

    @Test
    void should_encode_every_provision_of_the_encoded_articles() {
        Set<String> official = new TreeSet<>();
        WORDING.keySet().stream()
                .filter(id -> ENCODED_ARTICLES.contains(Provision.articleOf(id)))
                .forEach(official::add);

        assertThat(WORDING).hasSize(81);
        assertThat(LAW.provisions().keySet()).containsAll(official);
        assertThat(official).allMatch(id -> !LAW.provision(id).rules().isEmpty() && !LAW.provision(id).part());
    }

    @Test
    void should_mark_as_parts_the_ids_the_regulation_does_not_have() {
        LAW.provisions().values().forEach(provision ->
                assertThat(provision.part()).as(provision.id()).isEqualTo(!WORDING.containsKey(provision.id())));
    }

    @Test
    void should_say_it_in_our_own_words() {
        List<String> copied = new ArrayList<>();
        String all = String.join(" . ", WORDING.values().stream().map(OfficialTextTest::plain).toList());
        LAW.provisions().values().forEach(provision -> {
            List<String> words = Arrays.asList(plain(provision.text().ar()).split(" "));
            for (int i = 0; i + COPIED_RUN <= words.size(); i++) {
                String run = String.join(" ", words.subList(i, i + COPIED_RUN));
                if (all.contains(" " + run + " ")) {
                    copied.add(provision.id() + ": " + run);
                }
            }
        });
        assertThat(copied).isEmpty();
    }

    private static String plain(String arabic) {
        return arabic.replaceAll("[\\u064B-\\u0652]", "").replaceAll("[^\\p{IsArabic}]+", " ").strip();
    }
}
