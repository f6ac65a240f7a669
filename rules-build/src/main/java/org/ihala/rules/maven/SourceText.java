package org.ihala.rules.maven;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Java that the build writes from the law data. */
final class SourceText {

    private SourceText() {}

    /** Returns a text as a comment may hold it. */
    static String comment(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("@", "&#64;").replace("*/", "*&#47;");
    }

    /** Writes a class to the folder of its package, only where it changed, so that nothing is compiled anew without need. */
    static void write(Path folder, String className, String source) throws IOException {
        Path file = folder.resolve(className.replace('.', '/') + ".java");
        Files.createDirectories(file.getParent());
        if (!Files.exists(file) || !Files.readString(file, StandardCharsets.UTF_8).equals(source)) {
            Files.writeString(file, source, StandardCharsets.UTF_8);
        }
    }
}
