package org.ihala.rules.rulebook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.ihala.rules.CaseFile;
import org.ihala.rules.Decision;
import org.ihala.rules.RuleBook;
import org.ihala.rules.engine.RuleEngine;
import org.ihala.rules.law.Law;
import org.ihala.rules.law.LawReader;
import org.ihala.rules.law.WrittenRules;
import org.ihala.rules.maven.PackLawMojo;
import org.ihala.rules.maven.PackRulesMojo;
import org.ihala.rules.law.Text;
import org.ihala.rules.shelter.ShelterQuestion;
import org.ihala.rules.shelter.jo.JordanShelter;
import org.jspecify.annotations.Nullable;

/** The shelter regulation as its sources stand, or with one of them changed, and two cases. */
final class Shelter {

    private static final Path LAW = Path.of(System.getProperty("basedir", "."), "..", "rules-shelter", "src/main/law/jo");

    private static final String CHILD =
            """
            { "format": "ihala-case/1", "caseId": "c-1", "asOf": "2021-03-12", "subject": "p2", "victim": "p1",
              "persons": [ { "id": "p1" }, { "id": "p2", "birthDate": "%s",
                             "presence": [ { "country": "JO", "from": "2020-01-01" } ] } ],
              "relations": [ { "type": "SIBLING_OF", "from": "p1", "to": "p2" } ], "relationsComplete": true,
              "acts": [ { "type": "PROSECUTOR_FINDING", "date": "2021-03-01", "person": "p1", "crimeBefell": true },
                        { "type": "ADMISSION", "date": "2021-03-10", "person": "p1", "house": "h1" } ] }
            """;

    private Shelter() {}

    /** Returns the volume of the sources as they stand. */
    static Volume volume() {
        return volume(packedLaw(LAW), WrittenRules.read(packedRules(LAW)));
    }

    /** Returns the volume with one law data file changed. */
    static Volume withLaw(Path scratch, String file, UnaryOperator<String> change) {
        return volume(packedLaw(changed(scratch, file, change)), WrittenRules.read(packedRules(LAW)));
    }

    /** Returns the volume with one rule file changed; it still decides by the rules that were compiled. */
    static Volume withRules(Path scratch, String file, UnaryOperator<String> change) {
        return volume(packedLaw(LAW), WrittenRules.read(packedRules(changed(scratch, file, change))));
    }

    private static Volume volume(byte[] law, WrittenRules written) {
        JordanShelter ruleSet = new JordanShelter();
        Law read = LawReader.read(law);
        RuleBook rules = RuleBook.load(ruleSet, read, RuleEngine.load(ruleSet.getClass(), ruleSet.modelIndex(), read));
        return new Volume(rules, written, List.of(
                example(rules, "a sibling of eight years", CHILD.formatted("2013-01-01"), List.of()),
                example(rules, "أخ بالغ", CHILD.formatted("1990-01-01"), List.of("3/b: should be met and is blocking"))));
    }

    private static Example example(RuleBook rules, String title, String json, List<String> differences) {
        CaseFile caseFile = CaseFile.read(json.getBytes(StandardCharsets.UTF_8));
        Decision decision = rules.decide(ShelterQuestion.AFFECTED_PERSON, caseFile);
        return new Example(new Text(title, title), "own/cases.yaml:1:1", ShelterQuestion.AFFECTED_PERSON, List.of(), null, caseFile, json(json),
                decision, differences);
    }

    private static JsonNode json(String json) {
        try {
            return new ObjectMapper().readTree(json);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] packedLaw(Path folder) {
        try {
            return PackLawMojo.pack(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] packedRules(Path folder) {
        try {
            return PackRulesMojo.pack(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path changed(Path scratch, String changed, UnaryOperator<String> change) {
        try (Stream<Path> files = Files.walk(LAW)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                String name = LAW.relativize(file).toString().replace('\\', '/');
                String text = Files.readString(file);
                String written = name.equals(changed) ? change.apply(text) : text;
                if (name.equals(changed) && written.equals(text)) {
                    throw new IllegalStateException("nothing changed in " + name);
                }
                Path copy = scratch.resolve(name);
                Files.createDirectories(copy.getParent());
                Files.writeString(copy, written);
            }
            return scratch;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns a page of the site of one volume. */
    static String page(Volume volume, @Nullable OfficialText official, String file) {
        return new String(new Publication(List.of(volume), official).files().get(file), StandardCharsets.UTF_8);
    }
}
