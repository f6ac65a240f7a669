package org.ihala.rulebook.browser;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.openqa.selenium.chrome.AddHasCdp;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.chromium.ChromiumDriver;
import org.openqa.selenium.chromium.ChromiumDriverCommandExecutor;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.print.PageMargin;
import org.openqa.selenium.print.PageSize;
import org.openqa.selenium.print.PrintOptions;
import org.openqa.selenium.remote.http.ClientConfig;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A headless Chromium that reaches no network, and what tests ask of it. */
final class Browser implements AutoCloseable {

    /** Generous: a wait ends with its condition, and a slow machine is no failure. */
    private static final Duration LIMIT = Duration.ofSeconds(30);

    private static final ObjectMapper JSON = new ObjectMapper();
    /** Held, or its level would be forgotten: it misses classes for commands of the browser that are not used here. */
    private static final Logger DEVTOOLS = Logger.getLogger("org.openqa.selenium.devtools");

    private final ChromiumDriver driver;
    private final Path home;
    private final Thread atExit = new Thread(this::clear);

    /** As ChromeDriver, whose constructor asks for the manager that downloads drivers and browsers; it is left out. */
    private static final class Driver extends ChromiumDriver {
        Driver(ChromeDriverService service, ChromeOptions options) {
            super(
                    new ChromiumDriverCommandExecutor(
                            service, new AddHasCdp().getAdditionalCommands(), ClientConfig.defaultConfig()),
                    options,
                    ChromeOptions.CAPABILITY);
            cdp = new AddHasCdp().getImplementation(getCapabilities(), getExecuteMethod());
        }
    }

    private Browser(ChromiumDriver driver, Path home) {
        this.driver = driver;
        this.home = home;
        // For a run that is broken off; otherwise close() comes first.
        Runtime.getRuntime().addShutdownHook(atExit);
    }

    static Browser start() {
        DEVTOOLS.setLevel(Level.OFF);
        Path home = newHome();
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(Chromium.browser().orElseThrow().toFile());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--no-default-browser-check",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--disable-breakpad",
                "--no-proxy-server",
                "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1",
                "--lang=en-US",
                "--font-render-hinting=none",
                "--force-device-scale-factor=1",
                // Hundreds of pages are opened once each; none has to be kept for the way back.
                "--disable-features=BackForwardCache");
        options.setCapability("goog:loggingPrefs", logs);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(Chromium.driver().orElseThrow().toFile())
                .usingAnyFreePort()
                // The driver makes a fresh profile and deletes it; this is for what the browser writes elsewhere.
                .withEnvironment(Map.of(
                        "HOME", home.toString(),
                        "TMPDIR", home.toString(),
                        "XDG_CONFIG_HOME", home.resolve("config").toString(),
                        "XDG_CACHE_HOME", home.resolve("cache").toString(),
                        "XDG_DATA_HOME", home.resolve("data").toString()))
                .withLogFile(target("chromedriver.log").toFile())
                .build();
        Browser browser = new Browser(new Driver(service, options), home);
        browser.driver.manage().timeouts().pageLoadTimeout(LIMIT).scriptTimeout(LIMIT);
        return browser;
    }

    private static Path newHome() {
        try {
            return Files.createTempDirectory("chromium");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file in the build folder of this module. */
    static Path target(String name) {
        try {
            Path folder = Path.of(System.getProperty("basedir", "."), "target").toAbsolutePath();
            return Files.createDirectories(folder).normalize().resolve(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ChromiumDriver driver() {
        return driver;
    }

    /** Puts back what a test before may have changed. */
    void reset() {
        scripts(true);
        media("");
        show(Width.DESKTOP);
        driver.get("about:blank");
        console();
        requests();
    }

    void open(Path page) {
        open(page.toUri());
    }

    void open(URI page) {
        driver.get(page.toString());
    }

    /** Sets the screen; a phone reads the page's viewport element, as real ones do. */
    void show(Width width) {
        Map<String, Object> screen = Map.of(
                "width", width.width, "height", width.height, "deviceScaleFactor", 1, "mobile", width == Width.PHONE);
        cdp("Emulation.setDeviceMetricsOverride", screen);
    }

    void scripts(boolean on) {
        cdp("Emulation.setScriptExecutionDisabled", Map.of("value", !on));
    }

    /** Shows pages as for "print"; "" for the screen again. */
    void media(String media) {
        cdp("Emulation.setEmulatedMedia", Map.of("media", media));
    }

    Map<String, Object> cdp(String command, Map<String, Object> parameters) {
        return driver.executeCdpCommand(command, parameters);
    }

    Object run(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    /** Runs a script of this package on the page; it returns lines of text. */
    List<String> lines(String resource, Object... arguments) {
        List<String> lines = new ArrayList<>();
        ((List<?>) run(resource(resource), arguments)).forEach(line -> lines.add(line.toString()));
        return lines;
    }

    static String resource(String name) {
        try (InputStream in = Browser.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void waitUntil(String what, Supplier<Boolean> condition) {
        new WebDriverWait(driver, LIMIT, Duration.ofMillis(20)).withMessage(what).until(ignored -> condition.get());
    }

    /** Returns the errors and warnings of the console since the last call, violations of the security policy too. */
    List<String> console() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
                .map(LogEntry::getMessage)
                .toList();
    }

    /** Returns the addresses requested since the last call. */
    List<String> requests() {
        List<String> addresses = new ArrayList<>();
        for (LogEntry entry : driver.manage().logs().get(LogType.PERFORMANCE)) {
            if (entry.getMessage().contains("Network.requestWillBeSent\"")) {
                addresses.add(json(entry.getMessage())
                        .at("/message/params/request/url")
                        .asText());
            }
        }
        return addresses;
    }

    static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Prints the page on A4 with margins of 15 mm. */
    byte[] print() {
        PrintOptions options = new PrintOptions();
        options.setPageSize(new PageSize(29.7, 21.0));
        options.setPageMargin(new PageMargin(1.5, 1.5, 1.5, 1.5));
        return Base64.getDecoder().decode(driver.print(options).getContent());
    }

    /** Writes the whole page as a picture, however high. */
    void screenshot(Path file) {
        JsonNode size = JSON.valueToTree(cdp("Page.getLayoutMetrics", Map.of())).path("cssContentSize");
        Map<String, Object> whole = Map.of(
                "x", 0,
                "y", 0,
                "width", size.path("width").asInt(),
                "height", size.path("height").asInt(),
                "scale", 1);
        Map<String, Object> shot = cdp(
                "Page.captureScreenshot", Map.of("format", "png", "captureBeyondViewport", true, "clip", whole));
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, Base64.getDecoder().decode(shot.get("data").toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void deleteFolder(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        List<ProcessHandle> processes = ProcessHandle.current().descendants().toList();
        try {
            driver.quit();
        } finally {
            end(processes);
            deleteFolder(home);
            Runtime.getRuntime().removeShutdownHook(atExit);
        }
    }

    private void clear() {
        List<ProcessHandle> processes = ProcessHandle.current().descendants().toList();
        processes.forEach(ProcessHandle::destroy);
        end(processes);
        deleteFolder(home);
    }

    private static void end(List<ProcessHandle> processes) {
        for (ProcessHandle process : processes) {
            try {
                process.onExit().get(5, TimeUnit.SECONDS);
            } catch (InterruptedException | ExecutionException | TimeoutException e) {
                process.destroyForcibly();
            }
        }
    }
}
