package org.ihala.examples.cli;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The files of the paths a call names, those of a folder in the order of their names; each once, however often named. */
final class FilesOfCall {

    /** How a file was come by. */
    enum How {
        NAMED,
        IN_FOLDER,
        UNREADABLE
    }

    /**
     * A file.
     *
     * @param path its path, beginning as the call has it
     * @param how how it was come by
     */
    record FileOfCall(Path path, How how) {}

    private final List<FileOfCall> files = new ArrayList<>();
    private final Set<Path> seen = new HashSet<>();

    private FilesOfCall() {}

    /**
     * Finds the files.
     *
     * @throws WrongCallException if there is nothing at a path; it names every such path
     */
    static List<FileOfCall> at(List<String> paths) {
        FilesOfCall found = new FilesOfCall();
        List<String> nowhere = new ArrayList<>();
        for (String path : paths) {
            try {
                Path named = Path.of(path);
                if (path.isEmpty()) {
                    nowhere.add("''");
                } else if (Files.isDirectory(named)) {
                    found.folder(named);
                } else if (Files.isRegularFile(named)) {
                    found.add(named, How.NAMED);
                } else {
                    nowhere.add(path);
                }
            } catch (InvalidPathException e) {
                nowhere.add(path);
            }
        }
        if (!nowhere.isEmpty()) {
            throw new WrongCallException("PATH: cannot be read: " + String.join(", ", nowhere));
        }
        return found.files;
    }

    /** A link may lead back to a folder that is being walked; whatever was seen is not walked again. */
    private void folder(Path folder) {
        List<Path> inside = new ArrayList<>();
        try {
            if (!seen.add(folder.toRealPath())) {
                return;
            }
            try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
                stream.forEach(inside::add);
            }
        } catch (IOException | DirectoryIteratorException e) {
            files.add(new FileOfCall(folder, How.UNREADABLE));
        }
        // By text, because some file systems order paths without regard to case.
        inside.sort(Comparator.comparing(path -> path.getFileName().toString()));
        for (Path path : inside) {
            if (Files.isDirectory(path)) {
                folder(path);
            } else if (Files.isRegularFile(path)) {
                add(path, How.IN_FOLDER);
            } else if (!Files.exists(path)) {
                files.add(new FileOfCall(path, How.UNREADABLE));
            }
        }
    }

    private void add(Path file, How how) {
        try {
            if (seen.add(file.toRealPath())) {
                files.add(new FileOfCall(file, how));
            }
        } catch (IOException e) {
            files.add(new FileOfCall(file, How.UNREADABLE));
        }
    }
}
