package org.ihala.rules.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ihala.rules.CaseFile;
import org.ihala.rules.casefile.SourceText;
import org.jspecify.annotations.Nullable;

/**
 * Scenario files anywhere on disk, read one at a time, so that what is wrong with one hides nothing of another.
 *
 * <p>A file sees the cases that {@code bases.yaml} of its own folder and of every folder above it names, the nearer folder
 * winning; it looks no further up than the nearest folder called {@code scenarios}, where there is one. Where that lies beside
 * the rules of an article, the folder {@code scenarios} that lies beside the articles counts too.
 */
public final class ScenarioFiles {

    private static final Path HERE = Path.of("");
    private static final Path UP = Path.of("..");

    /** By absolute path, so that each file is read and reported once, however it is reached. */
    private final Map<Path, Map<String, Base>> bases = new HashMap<>();

    /** Starts with no file read. */
    public ScenarioFiles() {}

    /**
     * Reads one file; of {@code bases.yaml} and {@code out-of-reach.yaml} it looks at what they have instead of scenarios.
     *
     * @param file the file, named in every place as it is here
     * @param problems receives what is wrong, each as {@code file:line:column: what is wrong}; of bases only the first time
     * @return the scenarios that could be read
     */
    public List<Scenario> read(Path file, List<String> problems) {
        Path folder = file.getParent() == null ? HERE : file.getParent();
        String name = String.valueOf(file.getFileName());
        if (name.equals(ScenarioFolder.BASES)) {
            basesOf(folder, problems);
            return List.of();
        }
        Entry entry = entry(file, problems);
        if (entry == null) {
            return List.of();
        }
        if (name.equals(OutOfReach.FILE)) {
            OutOfReach.check(entry);
            return List.of();
        }
        return new ScenarioReader(entry, inherited(folder, problems), problems).scenarios();
    }

    /**
     * Returns whether a file is readable YAML that holds fields and none of those that every scenario file has, as law data
     * does.
     *
     * @param file the file
     */
    public static boolean isOther(Path file) {
        String name = String.valueOf(file.getFileName());
        List<String> problems = new ArrayList<>();
        Entry entry = name.equals(ScenarioFolder.BASES) || name.equals(OutOfReach.FILE) ? null : entry(file, problems);
        Map<String, Entry> fields = entry == null ? Map.of() : entry.fields(null);
        return problems.isEmpty() && !fields.isEmpty() && Collections.disjoint(fields.keySet(), ScenarioReader.EVERY_FILE);
    }

    private Map<String, Base> inherited(Path folder, List<String> problems) {
        Map<String, Base> all = new HashMap<>();
        Path absolute = folder.toAbsolutePath().normalize();
        if (absolute.endsWith(ScenarioFolder.ROOT)) {
            Path shared = above(above(folder)).resolve(ScenarioFolder.ROOT);
            if (absolute.getNameCount() > 1 && Files.isDirectory(shared)) {
                all.putAll(inherited(shared, problems));
            }
        } else if (absolute.getParent() != null) {
            all.putAll(inherited(above(folder), problems));
        }
        all.putAll(basesOf(folder, problems));
        return all;
    }

    /** Names the folder above as the call would: relative where the path of the call is. */
    private static Path above(Path folder) {
        Path parent = folder.getParent();
        if (folder.equals(HERE) || folder.endsWith(UP) || folder.endsWith(".")) {
            return folder.resolve(UP);
        }
        return parent == null ? HERE : parent;
    }

    private Map<String, Base> basesOf(Path folder, List<String> problems) {
        Path file = folder.resolve(ScenarioFolder.BASES);
        Path key = file.toAbsolutePath().normalize();
        Map<String, Base> known = bases.get(key);
        if (known == null) {
            Entry entry = Files.isRegularFile(file) ? entry(file, problems) : null;
            known = entry == null ? Map.of() : Base.read(entry);
            bases.put(key, known);
        }
        return known;
    }

    static @Nullable Entry entry(Path file, List<String> problems) {
        int before = problems.size();
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(CaseFile.MOST_BYTES + 1);
            SourceText source = SourceText.of(bytes);
            if (bytes.length > CaseFile.MOST_BYTES) {
                problems.add(file + ":1:1: is larger than " + CaseFile.MOST_BYTES + " bytes");
            } else if (source.malformedByte() >= 0) {
                problems.add(file + ":" + source.place(source.text().length()) + ": is not valid UTF-8");
            } else {
                Entry entry = Entry.read(file.toString(), source.text(), problems);
                return problems.size() == before ? entry : null;
            }
        } catch (IOException e) {
            problems.add(file + ":1:1: cannot be read");
        }
        return null;
    }
}
