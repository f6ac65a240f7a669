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
import org.ihala.rules.law.Law;
import org.ihala.rules.law.OfficialWording;
import org.ihala.rules.law.Text;
import org.ihala.rules.shelter.ShelterRuleBook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The catalogue against the official wording, where a developer has it; the project itself ships none. */
class OfficialTextTest {

    private static final Path OFFICIAL = Path.of("..", "..", "shared", "law", "jordan-shelter-regulation-2012.provisions.json");
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
    void should_number_the_provisions_as_the_official_text_does() {
        assertThat(WORDING).hasSize(81);
        assertThat(LAW.numbering()).containsExactlyElementsOf(WORDING.keySet());
    }

    @Test
    void should_record_the_hash_of_each_official_wording() {
        Map<String, String> hashes = new LinkedHashMap<>();
        WORDING.forEach((id, wording) -> hashes.put(id, OfficialWording.sha256(wording)));

        assertThat(LAW.wordings()).containsExactlyEntriesOf(hashes);
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
        texts().forEach((place, text) -> {
            List<String> words = Arrays.asList(plain(text.ar()).split(" "));
            for (int i = 0; i + COPIED_RUN <= words.size(); i++) {
                String run = String.join(" ", words.subList(i, i + COPIED_RUN));
                if (all.contains(" " + run + " ")) {
                    copied.add(place + ": " + run);
                }
            }
        });
        assertThat(copied).isEmpty();
    }

    /** Returns every text of the law data by its place, but for the instrument's title, which is a name. */
    private static Map<String, Text> texts() {
        Map<String, Text> texts = new LinkedHashMap<>();
        LAW.provisions().values().forEach(provision -> {
            texts.put(provision.id(), provision.text());
            if (provision.excuse() != null) {
                texts.put(provision.id() + " excuse", provision.excuse());
            }
            for (int i = 0; i < provision.notes().size(); i++) {
                texts.put(provision.id() + " note " + i, provision.notes().get(i).text());
            }
        });
        LAW.readings().values().forEach(reading -> {
            texts.put(reading.id(), reading.question());
            texts.put(reading.id() + " reason", reading.reason());
            reading.options().forEach(option -> texts.put(reading.id() + "=" + option.id(), option.text()));
        });
        LAW.parameters().values().forEach(parameter -> texts.put(parameter.id(), parameter.text()));
        LAW.facts().values().forEach(fact -> texts.put(fact.code(), fact.ask()));
        LAW.warnings().forEach((code, text) -> texts.put("warning " + code, text));
        LAW.questions().values().forEach(question -> {
            texts.put("question " + question.id(), question.title());
            texts.put("question " + question.id() + " yes", question.yes());
            texts.put("question " + question.id() + " no", question.no());
            texts.put("question " + question.id() + " undetermined", question.undetermined());
        });
        return texts;
    }

    private static String plain(String arabic) {
        return arabic.replaceAll("[\\u064B-\\u0652]", "").replaceAll("[^\\p{IsArabic}]+", " ").strip();
    }
}
