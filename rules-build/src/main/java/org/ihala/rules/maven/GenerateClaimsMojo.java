package org.ihala.rules.maven;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/**
 * Writes the classes of which rules read one object of the case format, field by field: an article's law data lists under
 * {@code reads} what each word reads, and what to ask for where the field is absent.
 *
 * <p>A class whose name ends in {@code Claim} is whole; any other is there to be extended by hand, with what is no plain field.
 */
@Mojo(name = "generate-claims", defaultPhase = LifecyclePhase.GENERATE_SOURCES, threadSafe = true)
public final class GenerateClaimsMojo extends AbstractMojo {

    /** What a field can be read as, with the return type of the word and the method of the base class that reads it. */
    private static final Map<String, String> KINDS = Map.of(
            "choices", "Choice choice",
            "days", "Day day",
            "daysIfAny", "Day dayIfAny",
            "counts", "Count count",
            "permissions", "Ruling permission");

    /** The sources of the rulebook. */
    @Parameter(required = true)
    private File law = new File("");

    /** The package of the base class {@code MatterClaim} and of the fact codes; classes are written to packages below it. */
    @Parameter(required = true)
    private String packageName = "";

    /** The folder that receives the sources. */
    @Parameter(defaultValue = "${project.build.directory}/generated-sources/claims", required = true)
    private File output = new File("");

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    /** Creates the goal. */
    public GenerateClaimsMojo() {}

    @Override
    public void execute() throws MojoExecutionException {
        try {
            JsonNode data = PackLawMojo.joined(law.toPath());
            JsonNode names = PackLawMojo.joined(LawFolder.of(law.toPath()).names()).path("names");
            for (Map.Entry<String, String> made : sources(packageName, data.path("reads"), names).entrySet()) {
                SourceText.write(output.toPath(), made.getKey(), made.getValue());
            }
            project.addCompileSourceRoot(output.getPath());
        } catch (IOException | IllegalArgumentException e) {
            throw new MojoExecutionException("what the rules of " + law + " read cannot be written: " + e.getMessage(), e);
        }
    }

    /**
     * Returns the sources of the classes, by their full names.
     *
     * @param reads the classes by their names below the package, such as {@code house.VisitClaim}
     * @param names what each word is called on the pages
     * @throws IllegalArgumentException if a class lacks its object, has an unknown key, or a word is no name or has no phrase
     */
    static Map<String, String> sources(String packageName, JsonNode reads, JsonNode names) {
        Map<String, String> sources = new TreeMap<>();
        reads.fields().forEachRemaining(entry ->
                sources.put(packageName + "." + entry.getKey(), source(packageName, entry.getKey(), entry.getValue(), names)));
        return sources;
    }

    private static String source(String packageName, String key, JsonNode claim, JsonNode names) {
        int dot = key.lastIndexOf('.');
        String name = key.substring(dot + 1);
        String object = claim.path("object").asText();
        String place = claim.path("place").asText();
        if (dot < 0 || object.isEmpty() || place.isEmpty() || claim.path("en").asText().isEmpty()) {
            throw new IllegalArgumentException(
                    key + " needs a package, the object it reads, the object's place in the case file, and what it is in English");
        }
        StringBuilder words = new StringBuilder();
        claim.fields().forEachRemaining(kind -> {
            if (kind.getValue().isArray()) {
                kind.getValue().forEach(word -> words.append(word(key, kind.getKey(), word.asText(), "", names)));
            } else if (kind.getValue().isObject()) {
                kind.getValue().fields().forEachRemaining(word ->
                        words.append(word(key, kind.getKey(), word.getKey(), word.getValue().asText(), names)));
            } else if (!List.of("object", "place", "en", "thing").contains(kind.getKey())) {
                throw new IllegalArgumentException(key + " has the unknown key " + kind.getKey());
            }
        });
        boolean thing = claim.path("thing").asBoolean();
        boolean whole = name.endsWith("Claim");
        String type = object.substring(object.lastIndexOf('.') + 1);
        return "package " + packageName + "." + key.substring(0, dot) + ";\n\n"
                + "import org.ihala.rules.casefile." + object + ";\n"
                + "import org.ihala.rules.logic.Thing;\n"
                + "import org.ihala.rules.ruleset.Inquiry;\n"
                + "import " + packageName + ".Facts;\n"
                + "import " + packageName + ".MatterClaim;\n"
                + "import org.ihala.rules.words.Choice;\n"
                + "import org.ihala.rules.words.Count;\n"
                + "import org.ihala.rules.words.Day;\n"
                + "import org.ihala.rules.words.Ruling;\n\n"
                + "/** " + SourceText.comment(claim.path("en").asText()) + " */\n"
                + "public " + (whole ? "final" : "abstract") + " class " + name + " extends MatterClaim<" + type + ">"
                + (thing ? " implements Thing" : "") + " {\n\n"
                + (whole && !thing
                        ? "    /** Creates the claim. */\n"
                                + "    public " + name + "(Inquiry inquiry) {\n"
                                + "        super(inquiry, \"" + place + "\", read(inquiry, " + type + ".class));\n"
                                + "    }\n"
                        : "    " + name + "(Inquiry inquiry, String place, " + type + " onFile) {\n"
                                + "        super(inquiry, place, onFile);\n"
                                + "    }\n")
                + words
                + "}\n";
    }

    /** Writes one word: {@code FACT}, or {@code FACT field} where the field is called otherwise. */
    private static String word(String key, String kind, String word, String reads, JsonNode names) {
        String method = KINDS.get(kind);
        String[] parts = reads.isEmpty() ? new String[0] : reads.split(" ");
        String field = parts.length < 2 ? word : parts[1];
        boolean asks = !kind.equals("permissions") && !kind.equals("daysIfAny");
        if (method == null || parts.length > 2 || asks == (parts.length == 0) || !(word + field).matches("[a-zA-Z]+")) {
            throw new IllegalArgumentException(key + " reads " + word + " of " + kind + " as \"" + reads + "\": write what is"
                    + " asked for, and the field where it is called otherwise, under one of " + new TreeMap<>(KINDS).keySet());
        }
        String phrase = names.path(word).path("en").asText();
        if (phrase.isEmpty()) {
            throw new IllegalArgumentException(key + " reads " + word + ", which the names do not say in words");
        }
        return "\n    /** Returns what the file says of this: " + SourceText.comment(phrase) + ". */\n"
                + "    public " + (key.endsWith("Claim") ? "" : "final ") + method.substring(0, method.indexOf(' ')) + " " + word + "() {\n"
                + "        return " + method.substring(method.indexOf(' ') + 1) + "(onFile." + field + "(), "
                + (asks ? "Facts." + parts[0] + ", " : "") + "\"" + field + "\");\n"
                + "    }\n";
    }
}
