package org.ihala.examples.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A folder that holds a site and nothing else.
 *
 * <p>The list of its files, with their hashes, is what lets a later publication replace this one and touch no other file.
 */
final class SiteFolder {

    private static final String LIST = "SHA256SUMS";

    /** Other tools write lists of this name and form; only that of a site names this file. */
    private static final String IN_EVERY_SITE = "search-index.js";

    private static final Pattern ENTRY = Pattern.compile("[0-9a-f]+  (.+)");

    private final Path folder;

    private SiteFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * Returns the folder, which need not exist.
     *
     * @throws WrongCallException if it is no folder, or holds files that no publication wrote
     */
    static SiteFolder at(String path) {
        try {
            if (path.isEmpty()) {
                throw new WrongCallException("--out: names no folder");
            }
            Path folder = Path.of(path);
            if (Files.exists(folder) && !Files.isDirectory(folder)) {
                throw new WrongCallException("--out: is no folder");
            }
            if (Files.isDirectory(folder) && !isEmpty(folder) && !published(folder).contains(IN_EVERY_SITE)) {
                throw new WrongCallException("--out: holds files that were not published; name a new or empty folder");
            }
            return new SiteFolder(folder);
        } catch (InvalidPathException | IOException e) {
            throw new WrongCallException("--out: cannot be used");
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    /** Returns the path of a file in it. */
    Path path(String file) {
        return folder.resolve(file);
    }

    /** Replaces what was published before. */
    void write(SortedMap<String, byte[]> files) {
        try {
            files.keySet().forEach(file -> refuseLinks(folder.resolve(file)));
            String list = files.entrySet().parallelStream()
                    .map(file -> sha256(file.getValue()) + "  " + file.getKey() + "\n")
                    .collect(Collectors.joining());
            refuseLinks(folder.resolve(LIST));
            removePublished();
            Files.createDirectories(folder);
            // Written first: where the disk fills up midway, the folder is still known as a site and can be published to again.
            Files.writeString(folder.resolve(LIST), list);
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                Path target = folder.resolve(file.getKey());
                Files.createDirectories(target.getParent());
                Files.write(target, file.getValue());
            }
        } catch (IOException | InvalidPathException e) {
            throw new WrongCallException("--out: cannot be written");
        }
    }

    /** A link in the place of a page would have another file written over. */
    private void refuseLinks(Path target) {
        for (Path path = target; path != null && !path.equals(folder); path = path.getParent()) {
            if (Files.isSymbolicLink(path)) {
                throw new WrongCallException("--out: holds a link in the place of a page");
            }
        }
    }

    private void removePublished() throws IOException {
        for (String file : published(folder)) {
            if (isInside(folder.resolve(file))) {
                Files.delete(folder.resolve(file));
            }
        }
    }

    /** Returns the files the list names, which are none where there is no list. */
    private static List<String> published(Path folder) throws IOException {
        Path list = folder.resolve(LIST);
        return Files.exists(list)
                ? Files.readAllLines(list, StandardCharsets.UTF_8).stream()
                        .map(ENTRY::matcher)
                        .filter(Matcher::matches)
                        .map(entry -> entry.group(1))
                        .toList()
                : List.of();
    }

    /** The list lies where others may write: nothing it says leads out of the folder. */
    private boolean isInside(Path file) throws IOException {
        return Files.isRegularFile(file) && file.toRealPath().startsWith(folder.toRealPath());
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
