package org.ihala.rulebook.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes pages as the site has them, around a body of the test's own. */
final class Page {

    private Page() {}

    static Path arabic(Path file, String body) {
        return write(file, "lang=\"ar\" dir=\"rtl\"", body);
    }

    static Path english(Path file, String body) {
        return write(file, "lang=\"en\" dir=\"ltr\"", body);
    }

    /** The style sheet stands in the folder of the page, where the security policy lets it be read. */
    private static Path write(Path file, String language, String body) {
        Path style = file.resolveSibling("style.css");
        String link = Files.exists(style) ? "<link rel=\"stylesheet\" href=\"style.css\">" : "";
        return write(
                file,
                """
                <!DOCTYPE html>
                <html %s><head><meta charset="utf-8"><title>Page</title>
                <meta name="viewport" content="width=device-width">
                <meta http-equiv="Content-Security-Policy" content="%s">
                %s</head>
                <body>%s</body></html>
                """
                        .formatted(language, Links.POLICY, link, body));
    }

    static Path write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
