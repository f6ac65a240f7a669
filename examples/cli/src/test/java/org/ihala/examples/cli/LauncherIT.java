package org.ihala.examples.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.ihala.examples.cli.Launched.Result;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the launcher of the distribution to what {@code java -jar} does, with and without an archive. */
class LauncherIT {

    private static final String YES = Path.of(Call.example("adult-victim-ordinary-admission"))
            .toAbsolutePath()
            .normalize()
            .toString();
    private static final String[] DECIDE = {"decide", "--lang", "both", YES};

    /** What the JAR answers to {@link #DECIDE}. */
    private static Result decided;

    @TempDir
    private static Path shared;

    @TempDir
    private Path folder;

    private Path cache;

    @BeforeAll
    static void there_is_a_shell() {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "not run: there is no /bin/sh to run the launcher with");
    }

    @BeforeAll
    static void decide_by_the_jar() throws Exception {
        decided = javaJar(DECIDE);
        assertThat(decided.code()).as(decided.err()).isZero();
    }

    @BeforeEach
    void name_a_cache() {
        cache = folder.resolve("cache");
    }

    /** JUnit would warn of a link that leads out of the folder it deletes. */
    @AfterEach
    void remove_the_link_to_java() throws IOException {
        Files.deleteIfExists(folder.resolve("my bin/java"));
    }

    private Launched launcher() {
        return new Launched(Launched.DISTRIBUTION.resolve("bin/ihala").toString())
                .with("HOME", folder.toString())
                .with("IHALA_CACHE_DIR", cache.toString());
    }

    private static Result javaJar(String... args) throws Exception {
        return new Launched(
                        Launched.JAVA, "-jar", Launched.DISTRIBUTION.resolve("lib/ihala.jar").toString())
                .run(args);
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    /** Makes the archive and returns it. */
    private Path archive() throws Exception {
        assertThat(launcher().with("IHALA_ARCHIVE", "now").run("--version").code()).isZero();
        List<String> names = names(cache);
        assertThat(names).hasSize(2).element(1).isEqualTo(names.get(0) + ".stamp");
        return cache.resolve(names.get(0));
    }

    /** Decides by a launcher and returns whether our classes came from an archive; the answer is the same anyway. */
    private boolean uses(Launched launcher) throws Exception {
        Path loaded = folder.resolve("loaded.txt");
        Files.deleteIfExists(loaded);
        Result result = launcher.with("JDK_JAVA_OPTIONS", "-Xlog:class+load:file=" + loaded).run(DECIDE);

        assertThat(result.code()).as(result.err()).isZero();
        assertThat(result.out()).isEqualTo(decided.out());
        assertThat(result.err().lines()).hasSize(1).allMatch(line -> line.startsWith("NOTE: Picked up JDK_JAVA_OPTIONS"));
        List<String> lines = Files.readAllLines(loaded).stream()
                .filter(line -> line.contains(" org.ihala.rules.CaseFile source: "))
                .toList();
        assertThat(lines).hasSize(1);
        return lines.get(0).contains("shared objects file");
    }

    /** The folder named may hold other things: only an archive with its stamp goes, once nobody used it for long. */
    @Test
    void should_clear_away_old_archives_and_nothing_else() throws Exception {
        Files.createDirectory(
                cache, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        Files.createDirectory(cache.resolve("papers"));
        List<Path> kept = List.of(
                cache.resolve("papers/java-17-1-1"), cache.resolve("papers/java-17-1-1.stamp"),
                cache.resolve("java-notes.pdf"), cache.resolve("java-17-homework-2"));
        List<Path> gone = List.of(cache.resolve("java-17-1-1"), cache.resolve("java-17-1-1.stamp"));
        FileTime longAgo = FileTime.from(Instant.EPOCH);
        for (Path file : Stream.concat(kept.stream(), gone.stream()).toList()) {
            Files.writeString(file, "text");
            Files.getFileAttributeView(file, BasicFileAttributeView.class).setTimes(longAgo, longAgo, null);
        }

        assertThat(launcher().with("IHALA_ARCHIVE", "now").run("--version").code()).isZero();

        assertThat(kept).allMatch(Files::exists);
        assertThat(gone).noneMatch(Files::exists);
    }

    static Stream<List<String>> calls() {
        return Stream.of(
                List.of(),
                List.of("--help"),
                List.of("--version"),
                List.of("decide", "--help"),
                List.of("decide", "--verbose"),
                List.of("decide", "--question", "admission", "--lang", "both", YES),
                List.of("decide", "--format", "json", YES),
                List.of("decide", "no such file"),
                List.of("decide", Launched.DISTRIBUTION.resolve("README.md").toString()),
                List.of("check", YES),
                List.of("schema", "decision"));
    }

    @ParameterizedTest
    @MethodSource("calls")
    void should_do_what_the_jar_does_with_and_without_an_archive(List<String> call) throws Exception {
        String[] args = call.toArray(String[]::new);
        Result expected = javaJar(args);

        assertThat(launcher().with("IHALA_ARCHIVE", "off").run(args)).isEqualTo(expected);
        assertThat(cache).doesNotExist();
        assertThat(launcher().with("IHALA_CACHE_DIR", shared + "/cache").with("IHALA_ARCHIVE", "now").run(args))
                .isEqualTo(expected);
    }

    @Test
    void should_read_standard_input() throws Exception {
        String json = Files.readString(Path.of(YES));

        assertThat(launcher().with("IHALA_ARCHIVE", "off").runOn(json, "decide", "-")).isEqualTo(javaJar("decide", YES));
        assertThat(launcher().runOn(json, "decide", "-")).isEqualTo(javaJar("decide", YES));
    }

    @Test
    void should_use_the_archive_from_the_second_run_on() throws Exception {
        Path archive = archive();
        FileTime made = Files.getLastModifiedTime(archive);

        assertThat(uses(launcher())).isTrue();
        assertThat(uses(launcher())).isTrue();
        assertThat(uses(launcher().with("IHALA_ARCHIVE", "off"))).isFalse();
        assertThat(Files.getLastModifiedTime(archive)).isEqualTo(made);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(cache))).isEqualTo("rwx------");
    }

    /** Through relative and absolute links, on the Java of the path, with the archive in a folder with a space. */
    @Test
    void should_run_through_links() throws Exception {
        Path home = copy(Launched.DISTRIBUTION, folder.resolve("copy"));
        cache = folder.resolve("the cache");

        assertThat(uses(linked(home).with("IHALA_ARCHIVE", "off"))).isFalse();
        assertThat(uses(linked(home).with("IHALA_ARCHIVE", "now"))).isTrue();
        assertThat(uses(linked(home))).isTrue();
    }

    /** Java 17 does not share classes of a JAR whose path has a space, which only costs time. */
    @Test
    void should_run_from_a_path_with_a_space() throws Exception {
        Launched linked = linked(copy(Launched.DISTRIBUTION, folder.resolve("a folder/of 'mine'")));

        assertThat(linked.with("IHALA_ARCHIVE", "now").run(DECIDE)).isEqualTo(decided);
        assertThat(names(cache)).hasSize(2);
        assertThat(linked.run(DECIDE)).isEqualTo(decided);
    }

    private Launched linked(Path home) throws IOException {
        Path bin = folder.resolve("my bin");
        if (!Files.exists(bin)) {
            Files.createDirectory(bin);
            Files.createSymbolicLink(bin.resolve("java"), Path.of(Launched.JAVA));
            Files.createSymbolicLink(home.resolve("bin/other"), Path.of("ihala"));
            Files.createSymbolicLink(bin.resolve("ihala"), home.resolve("bin/other"));
        }
        return new Launched("/bin/sh", "-c", "ihala \"$@\"", "sh")
                .without("JAVA_HOME")
                .with("PATH", bin + ":" + System.getenv("PATH"))
                .with("IHALA_CACHE_DIR", cache.toString());
    }

    @Test
    void should_keep_the_archive_in_the_home_of_the_user_by_default() throws Exception {
        Launched launcher = launcher().without("IHALA_CACHE_DIR").with("IHALA_ARCHIVE", "now");

        assertThat(uses(launcher)).isTrue();
        assertThat(names(folder.resolve(".cache/ihala"))).hasSize(2);
        assertThat(uses(launcher.with("XDG_CACHE_HOME", folder.resolve("xdg").toString()))).isTrue();
        assertThat(names(folder.resolve("xdg/ihala"))).hasSize(2);
    }

    @Test
    void should_run_without_an_archive_where_there_is_no_folder_for_it() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "");
        Launched now = launcher().with("IHALA_ARCHIVE", "now");

        assertThat(uses(now.without("HOME").without("IHALA_CACHE_DIR"))).isFalse();
        assertThat(uses(now.with("HOME", "").without("IHALA_CACHE_DIR"))).isFalse();
        for (String none : List.of(file.toString(), file + "/cache", "relative", folder + "/with:colon")) {
            assertThat(uses(now.with("IHALA_CACHE_DIR", none))).as(none).isFalse();
        }
        assertThat(names(folder)).containsExactlyInAnyOrder("file", "loaded.txt");
    }

    @Test
    void should_not_trust_a_folder_that_others_may_write_to() throws Exception {
        archive();
        List<String> before = names(cache);

        for (String rights : List.of("rwxrwxrwx", "rwxrwxr-x", "rwx----w-")) {
            Files.setPosixFilePermissions(cache, PosixFilePermissions.fromString(rights));
            assertThat(uses(launcher())).as(rights).isFalse();
            assertThat(uses(launcher().with("IHALA_ARCHIVE", "now"))).as(rights).isFalse();
            assertThat(names(cache)).isEqualTo(before);
        }
        Files.setPosixFilePermissions(cache, PosixFilePermissions.fromString("rwxr-x---"));
        assertThat(uses(launcher())).isTrue();
    }

    @Test
    void should_not_trust_a_folder_behind_a_link() throws Exception {
        archive();
        Path link = Files.createSymbolicLink(folder.resolve("link"), cache);

        assertThat(uses(launcher().with("IHALA_CACHE_DIR", link.toString()))).isFalse();
    }

    private interface Damage {
        void to(Path archive, Path stamp) throws IOException;
    }

    private static final Map<String, Damage> DAMAGES = Map.of(
            "empty", (archive, stamp) -> Files.write(archive, new byte[0]),
            "cut short", (archive, stamp) -> Files.write(archive, Arrays.copyOf(Files.readAllBytes(archive), 5_000_000)),
            "overwritten", (archive, stamp) -> {
                byte[] bytes = Files.readAllBytes(archive);
                Arrays.fill(bytes, bytes.length / 3, bytes.length / 2, (byte) 0x5a);
                Files.write(archive, bytes);
                Files.setLastModifiedTime(archive, FileTime.fromMillis(0));
            },
            "a link", (archive, stamp) ->
                    Files.createSymbolicLink(archive, Files.move(archive, archive.resolveSibling("moved"))),
            "gone", (archive, stamp) -> Files.delete(archive),
            "without a stamp", (archive, stamp) -> Files.delete(stamp),
            "with an empty stamp", (archive, stamp) -> Files.writeString(stamp, ""));

    @Test
    void should_pass_over_an_archive_that_is_not_as_it_was_made_and_make_another() throws Exception {
        Path archive = archive();

        for (Map.Entry<String, Damage> damage : DAMAGES.entrySet()) {
            Files.setPosixFilePermissions(archive, PosixFilePermissions.fromString("rw-------"));
            damage.getValue().to(archive, archive.resolveSibling(archive.getFileName() + ".stamp"));

            assertThat(uses(launcher().waitingForAllItStarts())).as(damage.getKey()).isFalse();
            assertThat(uses(launcher())).as("after one " + damage.getKey()).isTrue();
        }
    }

    /** Java itself looks at size and time alone, and all builds of one version have the same time. */
    @Test
    void should_pass_over_an_archive_of_another_jar_of_the_same_size_and_time() throws Exception {
        Path home = copy(Launched.DISTRIBUTION, folder.resolve("copy"));
        Path jar = home.resolve("lib/ihala.jar");
        Launched copied = new Launched(home.resolve("bin/ihala").toString())
                .with("IHALA_CACHE_DIR", cache.toString())
                .with("IHALA_ARCHIVE", "now");
        assertThat(uses(copied)).isTrue();
        FileTime first = Files.getLastModifiedTime(cache.resolve(names(cache).get(0)));

        Path other = Files.copy(jar, home.resolve("lib/other"), StandardCopyOption.COPY_ATTRIBUTES);
        Files.move(other, jar, StandardCopyOption.REPLACE_EXISTING);

        assertThat(uses(copied)).isTrue();
        assertThat(names(cache)).hasSize(2);
        assertThat(Files.getLastModifiedTime(cache.resolve(names(cache).get(0)))).isGreaterThan(first);
    }

    @Test
    void should_leave_one_whole_archive_where_first_runs_come_together() throws Exception {
        List<Launched.Started> runs = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            runs.add(launcher().with("IHALA_ARCHIVE", "now").start(DECIDE));
        }

        for (Launched.Started run : runs) {
            assertThat(run.end()).isEqualTo(decided);
        }
        assertThat(names(cache)).hasSize(2);
        assertThat(uses(launcher().with("IHALA_ARCHIVE", "now"))).isTrue();
    }

    @Test
    void should_not_keep_what_the_user_asked_in_the_archive() throws Exception {
        Path mine = folder.resolve("canaryfile.json");
        Files.writeString(mine, Files.readString(Path.of(YES)).replaceFirst("\"caseId\": \"[^\"]+\"", "\"caseId\": \"canary-71\""));
        Launched launcher = launcher().with("IHALA_ARCHIVE", "now");

        assertThat(launcher.run("decide", "--lang", "both", mine.toString()).out()).contains("canary-71");

        String archive = Files.readString(cache.resolve(names(cache).get(0)), ISO_8859_1);
        assertThat(archive.contains("canary")).isFalse();
        assertThat(archive.contains("org/ihala/rules/CaseFile")).isTrue();
    }

    /** A Java that notes how it is called, and that trains only once something is written to a pipe. */
    private Path waitingJava(String training) throws Exception {
        Path home = Files.createDirectories(folder.resolve("java"));
        Files.createDirectory(home.resolve("bin"));
        Files.copy(Path.of(System.getProperty("java.home"), "release"), home.resolve("release"));
        Path java = Files.writeString(
                home.resolve("bin/java"),
                "#!/bin/sh\necho \"$*\" >> '" + folder + "/called'\n"
                        + "case $* in *Training*) " + training + " ;; esac\n"
                        + "exec '" + Launched.JAVA + "' \"$@\"\n");
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
        return home;
    }

    /** That the run ends while its archive cannot be made yet shows that it does not wait for it. */
    @Test
    void should_answer_first_and_make_the_archive_afterwards_from_our_own_cases() throws Exception {
        Path pipe = folder.resolve("pipe");
        assertThat(new Launched("mkfifo").run(pipe.toString()).code()).isZero();
        Launched launcher = launcher().with("JAVA_HOME", waitingJava("read -r go < '" + pipe + "'").toString());
        Files.createDirectory(cache, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));

        assertThat(launcher.run(DECIDE)).isEqualTo(decided);
        assertThat(names(cache)).noneMatch(name -> name.endsWith(".stamp"));
        try (WatchService watch = cache.getFileSystem().newWatchService()) {
            cache.register(watch, StandardWatchEventKinds.ENTRY_DELETE);
            Files.writeString(pipe, "go\n");
            waitUntilNoneEndsIn(".lock", watch);
        }

        assertThat(names(cache)).hasSize(2);
        assertThat(uses(launcher)).isTrue();
        assertThat(Files.readAllLines(folder.resolve("called")).stream().filter(line -> line.contains("Training")))
                .singleElement()
                .satisfies(line -> assertThat(line).doesNotContain(YES).contains("/lib/training/stepchild.json"));
    }

    private void waitUntilNoneEndsIn(String end, WatchService watch) throws Exception {
        while (names(cache).stream().anyMatch(name -> name.endsWith(end))) {
            WatchKey key = watch.poll(2, TimeUnit.MINUTES);
            assertThat(key).as("an archive in time; there are " + names(cache)).isNotNull();
            key.pollEvents();
            key.reset();
        }
    }

    @Test
    void should_not_try_again_on_the_same_day_where_no_archive_can_be_made() throws Exception {
        Launched launcher = launcher().with("JAVA_HOME", waitingJava("exit 1").toString());

        assertThat(launcher.with("IHALA_ARCHIVE", "now").run(DECIDE)).isEqualTo(decided);
        assertThat(names(cache)).isEmpty();
        assertThat(launcher.waitingForAllItStarts().run(DECIDE)).isEqualTo(decided);
        assertThat(trainings()).isEqualTo(2);
        assertThat(launcher.waitingForAllItStarts().run(DECIDE)).isEqualTo(decided);
        assertThat(trainings()).isEqualTo(2);
        assertThat(names(cache)).singleElement().asString().endsWith(".lock");
    }

    private long trainings() throws IOException {
        try (Stream<String> lines = Files.lines(folder.resolve("called"))) {
            return lines.filter(line -> line.contains("Training")).count();
        }
    }

    @Test
    void should_leave_the_collector_to_the_environment() throws Exception {
        archive();

        for (String variable : List.of("JDK_JAVA_OPTIONS", "JAVA_TOOL_OPTIONS")) {
            Result result = launcher().with(variable, "-XX:+UseParallelGC").run(DECIDE);

            assertThat(result.code()).as(result.err()).isZero();
            assertThat(result.out()).isEqualTo(decided.out());
            assertThat(result.err().lines()).singleElement().asString().contains("Picked up " + variable);
        }
    }

    @Test
    void should_say_what_to_do_where_there_is_no_java() throws Exception {
        Result result = launcher().with("JAVA_HOME", folder.toString()).run("--version");

        assertThat(result).isEqualTo(new Result(1, "", "ihala: no Java found; set JAVA_HOME or put java on the PATH\n"));
    }

    @Test
    void should_pack_the_launcher_and_no_archive() throws Exception {
        try (ZipFile zip = new ZipFile(Launched.DISTRIBUTION + ".zip")) {
            String root = Launched.DISTRIBUTION.getFileName() + "/";

            assertThat(zip.stream().filter(entry -> !entry.isDirectory()).map(ZipEntry::getName))
                    .containsExactlyInAnyOrderElementsOf(Stream.of(
                                    "bin/ihala", "bin/ihala.cmd", "lib/ihala.jar", "lib/training/stepchild.json",
                                    "lib/training/referral-victim-claims-compensation.json", "LICENSE", "README.md")
                            .map(name -> root + name)
                            .toList());
        }
        assertThat(Files.isExecutable(Launched.DISTRIBUTION.resolve("bin/ihala"))).isTrue();
    }

    private static Path copy(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path each, BasicFileAttributes attributes) throws IOException {
                Files.createDirectory(to.resolve(from.relativize(each).toString()));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path each, BasicFileAttributes attributes) throws IOException {
                Files.copy(each, to.resolve(from.relativize(each).toString()), StandardCopyOption.COPY_ATTRIBUTES);
                return FileVisitResult.CONTINUE;
            }
        });
        return to;
    }
}
