package org.ihala.rulebook.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests the one browser of this run, and skips them where the machine has none. */
final class Chromium implements BeforeAllCallback, ParameterResolver {

    static final String MISSING = "No chromium with chromedriver on the PATH, so tests in a browser cannot run. "
            + "On Debian: apt-get install chromium chromium-driver fonts-noto-core";

    private static final AtomicBoolean SAID = new AtomicBoolean();

    static Optional<Path> browser() {
        return onPath(List.of("chromium", "chromium-browser", "google-chrome"));
    }

    static Optional<Path> driver() {
        return onPath(List.of("chromedriver"));
    }

    private static Optional<Path> onPath(List<String> names) {
        String path = System.getenv().getOrDefault("PATH", "");
        return names.stream()
                .flatMap(name -> Stream.of(path.split(File.pathSeparator))
                        .filter(folder -> !folder.isEmpty())
                        .map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        boolean there = browser().isPresent() && driver().isPresent();
        // Reports hide why a test is skipped.
        if (!there && SAID.compareAndSet(false, true)) {
            System.out.println(MISSING);
        }
        demand(there, "true".equals(System.getenv("IHALA_BROWSER_REQUIRED")));
    }

    static void demand(boolean there, boolean required) {
        if (!there && required) {
            Assertions.fail(MISSING + " (IHALA_BROWSER_REQUIRED is true)");
        }
        Assumptions.assumeTrue(there, MISSING);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Browser.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Browser browser = context.getRoot()
                .getStore(ExtensionContext.Namespace.create(Chromium.class))
                .getOrComputeIfAbsent(Browser.class, key -> Browser.start(), Browser.class);
        browser.reset();
        return browser;
    }
}
