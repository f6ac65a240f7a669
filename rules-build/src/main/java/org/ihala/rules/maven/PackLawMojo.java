package org.ihala.rules.maven;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.ihala.rules.law.Law;
import org.ihala.rules.law.LawReader;
import org.ihala.rules.signoff.SignOff;
import org.ihala.rules.signoff.SignOffReader;

/**
 * Packs the YAML law data of one instrument as JSON, so that no YAML parser ships, lists the rules of the rule files in it,
 * and hashes it with them.
 *
 * <p>The packed data is read back with the library's own reader: an entry without a text, a citation, or a rule or excuse
 * fails the build.
 */
@Mojo(name = "pack-law", defaultPhase = LifecyclePhase.PROCESS_RESOURCES, threadSafe = true)
public final class PackLawMojo extends AbstractMojo {

    /** The sources of the rulebook; what stands under one top-level key in several files of data is joined. */
    @Parameter(required = true)
    private File law;

    /** Further folders of law data, for what several rulebooks share. */
    @Parameter
    private List<File> shared = List.of();

    /** The folder that receives {@code law.json}, {@code rulebook.json} and what was signed. */
    @Parameter(required = true)
    private File output;

    /** The version written to {@code rulebook.json}. */
    @Parameter(defaultValue = "${project.version}", readonly = true)
    private String version;

    /** Creates the goal. */
    public PackLawMojo() {}

    @Override
    public void execute() throws MojoExecutionException {
        try {
            byte[] packed = pack(law.toPath(), shared.stream().map(File::toPath).toArray(Path[]::new));
            Law read = LawReader.read(packed);
            Files.createDirectories(output.toPath());
            Files.write(output.toPath().resolve("law.json"), packed);
            ObjectNode identity = new ObjectMapper().createObjectNode();
            identity.put("name", read.name());
            identity.put("version", version);
            identity.put("sha256", hash(packed, law.toPath()));
            Files.write(output.toPath().resolve("rulebook.json"), json(identity));
            Files.write(output.toPath().resolve(SignOff.FILE), signOffs(law.toPath(), read));
            getLog().info("packed " + read + ": " + read.provisions().size() + " provisions and parts, "
                    + read.readings().size() + " readings, " + read.parameters().size() + " parameters");
        } catch (IOException | IllegalArgumentException e) {
            throw new MojoExecutionException("the law data of " + law + " is not whole: " + e.getMessage(), e);
        }
    }

    /**
     * Joins the law data of one folder after the other into one JSON object, in the order of their names, and lists the
     * rules of the first under their provisions.
     *
     * @param folder the sources of the rulebook
     * @param shared further folders of law data
     * @throws IllegalArgumentException if a file holds no keys, two hold the same entry, a rule belongs to no provision, or a
     *     provision has neither a rule nor a reason why it has none
     */
    public static byte[] pack(Path folder, Path... shared) throws IOException {
        ObjectNode joined = joined(Stream.concat(Stream.of(folder), Stream.of(shared)).toArray(Path[]::new));
        // What Java reads of the case file is built from it, and no decision asks for it again.
        joined.remove("reads");
        RuleFiles.list(LawFolder.of(folder), joined);
        return json(joined);
    }

    /**
     * Returns what was signed of a rulebook, for packing; it is no part of the rulebook's hash, which signing does not change.
     *
     * @throws IllegalArgumentException if a record is not whole or of another rulebook
     */
    static byte[] signOffs(Path folder, Law law) throws IOException {
        ObjectNode root = new ObjectMapper().createObjectNode();
        ObjectNode records = root.putObject("records");
        LawFolder sources = LawFolder.of(folder);
        for (Path file : sources.signOffs()) {
            String place = sources.name(file);
            ObjectNode record = joined(List.of(file));
            if (!SignOffReader.read(place, record).law().equals(law.name())) {
                throw new IllegalArgumentException(place + ": is of another law than " + law.name());
            }
            records.set(place, record);
        }
        return json(root);
    }

    /** Joins the law data of one folder after the other, in the order of their names. */
    static ObjectNode joined(Path... folders) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path folder : folders) {
            files.addAll(LawFolder.of(folder).data());
        }
        return joined(files);
    }

    /** Joins files of data. */
    static ObjectNode joined(List<Path> files) throws IOException {
        YAMLMapper yaml = YAMLMapper.builder()
                .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
                .disable(YAMLParser.Feature.EMPTY_STRING_AS_NULL)
                .build();
        ObjectNode joined = new ObjectMapper().createObjectNode();
        for (Path file : files) {
            String name = file.getParent().getFileName() + "/" + file.getFileName();
            JsonNode content = yaml.readTree(file.toFile());
            if (!content.isObject()) {
                throw new IllegalArgumentException(name + " holds no keys");
            }
            join(joined, (ObjectNode) content, name, true);
        }
        return joined;
    }

    /** Two files may hold entries of one map; the same entry twice is a mistake. */
    private static void join(ObjectNode joined, ObjectNode content, String file, boolean maps) {
        content.fields().forEachRemaining(entry -> {
            JsonNode known = joined.get(entry.getKey());
            if (known == null) {
                joined.set(entry.getKey(), entry.getValue());
            } else if (maps && known instanceof ObjectNode map && entry.getValue() instanceof ObjectNode more) {
                join(map, more, file, false);
            } else {
                throw new IllegalArgumentException(file + " repeats " + entry.getKey());
            }
        });
    }

    /** Hashes the packed data and the rule files, names included, whatever the order of the file system. */
    static String hash(byte[] packed, Path law) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(packed);
            LawFolder folder = LawFolder.of(law);
            for (Path file : folder.rules()) {
                digest.update(folder.name(file).getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
                digest.update(Files.readAllBytes(file));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns data as packed files hold it: indented by a blank, with line feeds. */
    static byte[] json(JsonNode node) throws IOException {
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        printer.indentArraysWith(new DefaultIndenter(" ", "\n"));
        printer.indentObjectsWith(new DefaultIndenter(" ", "\n"));
        ObjectWriter writer = new ObjectMapper().writer(printer);
        return (writer.writeValueAsString(node) + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
