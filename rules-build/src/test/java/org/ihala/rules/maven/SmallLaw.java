package org.ihala.rules.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ihala.rules.law.Law;
import org.ihala.rules.law.LawReader;

/** The law data of an instrument of one article, as the sources of a rulebook lie in their folder. */
final class SmallLaw {

    static final String CATALOGUE =
            """
            provisions:
              "3":
                kind: LOGIC
                text: {ar: "نص", en: "text"}
                source: "Art. 3"
                confidence: TEXT_SEEN
              "3/a":
                kind: LOGIC
                text: {ar: "نص", en: "text"}
                source: "Art. 3/a"
                confidence: TEXT_SEEN
            """;

    static final String RULES =
            """
            rule "3/a  strictly" @Arabic("بالتضييق") @Reading("Q1=R1") when Claim() then end
            rule "3/a  broadly" @Arabic("بالتوسع") @Reading("Q1=R2") when Claim() then end
            rule "3  all together" @Arabic("الشروط مجتمعة") when Claim() then end
            """;

    static final String REGISTERS =
            """
            name: SMALL
            title: {ar: "نص", en: "text"}
            editions:
              - {id: SMALL/1, from: "2012-04-01", text: {ar: "نص", en: "text"}, source: "Art. 1", confidence: TEXT_SEEN}
            numbering: ["3", "3/a"]
            readings:
              Q1:
                provision: "3/a"
                question: {ar: "نص", en: "text"}
                options:
                  - {id: R1, text: {ar: "نص", en: "text"}}
                  - {id: R2, text: {ar: "نص", en: "text"}}
                default: R1
                reason: {ar: "نص", en: "text"}
                chosenBy: {ar: "نص", en: "text"}
                source: "Art. 3"
                confidence: INFERRED
            parameters:
              degree: {unit: DEGREES, values: [{from: "2012-04-01", value: 2}], provisions: ["3/a"], %s}
              majority: {unit: YEARS, values: [{from: "2012-04-01", value: 18}], provisions: ["3"], %s}
              policy: {unit: WORKING_DAYS, values: [{from: "2012-04-01", value: 10}], provisions: ["3/a"], %s}
            facts:
              WEIGHT: {who: PERSON, ask: {ar: "نص", en: "text"}}
            offices:
              PERSON: {ar: "نص", en: "the person"}
            warnings: {}
            questions: {}
            outcomes: {}
            bodies: {}
            """.replace("%s", "text: {ar: \"نص\", en: \"text\"}, source: \"Art. 3\", confidence: TEXT_SEEN");

    private SmallLaw() {}

    static void write(Path folder) throws IOException {
        Path article = Files.createDirectories(folder.resolve("article-03-small"));
        Files.writeString(folder.resolve("registers.yaml"), REGISTERS);
        Files.writeString(article.resolve("law.yaml"), CATALOGUE);
        Files.writeString(article.resolve("rules.drl"), RULES);
    }

    /** Reads the law of a folder that it was written to. */
    static Law read(Path folder) throws IOException {
        return LawReader.read(PackLawMojo.pack(folder));
    }
}
