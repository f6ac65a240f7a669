package org.ihala.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.runtime.KieContainer;
import org.kie.api.runtime.KieSession;
import org.kie.internal.builder.conf.LanguageLevelOption;

/** Rules written in a test, compiled while it runs. */
final class Drl {

    private static final AtomicInteger BUILDS = new AtomicInteger();

    /**
     * What a build gave.
     *
     * @param errors the messages of the compiler, none if the build is green
     * @param release the name under which Kie keeps the rules
     */
    record Built(List<String> errors, ReleaseId release) {

        /** Returns the rules as a rule base. */
        KieBase base() {
            return container().getKieBase("rules");
        }

        /** Returns the rule bases. */
        KieContainer container() {
            if (!errors.isEmpty()) {
                throw new AssertionError("the rules do not compile: " + errors);
            }
            return KieServices.get().newKieContainer(release);
        }
    }

    private final Map<String, String> files = new TreeMap<>();
    private final StringBuilder bases = new StringBuilder();
    private String configuration = "";

    /** Returns the text of a rule file that imports the facts and has a list for what fired. */
    static String text(String name, String rules) {
        StringBuilder text = new StringBuilder("package gate." + name + "\n");
        for (Class<?> fact : Facts.class.getClasses()) {
            text.append("import ").append(fact.getCanonicalName()).append('\n');
        }
        return text.append("global java.util.List fired\n").append(rules).toString();
    }

    /** Compiles texts into one rule base; each becomes a file in the folder of its package. */
    static Built build(String... texts) {
        Drl drl = new Drl().base("rules", "*");
        for (String text : texts) {
            drl.file(text);
        }
        return drl.build();
    }

    /** Inserts facts into a session, fires with a limit, disposes the session and returns what fired. */
    static List<String> fired(KieSession session, Object... facts) {
        List<String> fired = new ArrayList<>();
        try {
            session.setGlobal("fired", fired);
            for (Object fact : facts) {
                session.insert(fact);
            }
            session.fireAllRules(50);
            return fired;
        } finally {
            session.dispose();
        }
    }

    /** Chooses the parser. */
    Drl level(LanguageLevelOption level) {
        configuration = "<configuration><property key=\"%s\" value=\"%s\"/></configuration>"
                .formatted(LanguageLevelOption.PROPERTY_NAME, level);
        return this;
    }

    /** Adds a rule base of some packages, separated by commas. */
    Drl base(String name, String packages) {
        bases.append("<kbase name=\"%s\" packages=\"%s\"/>".formatted(name, packages));
        return this;
    }

    /** Adds a file, in the folder of its package. */
    Drl file(String text) {
        String folder = text.replaceAll("(?s)^\\s*package\\s+([\\w.]+).*", "$1").replace('.', '/');
        files.put(folder + "/rules-" + files.size() + ".drl", text);
        return this;
    }

    /** Compiles the files. */
    Built build() {
        KieServices services = KieServices.get();
        ReleaseId release = services.newReleaseId("org.ihala.gate", "rules-" + BUILDS.incrementAndGet(), "1");
        KieFileSystem system = services.newKieFileSystem();
        system.generateAndWritePomXML(release);
        system.writeKModuleXML(
                "<kmodule xmlns=\"http://www.drools.org/xsd/kmodule\">" + configuration + bases + "</kmodule>");
        files.forEach((path, text) -> system.write("src/main/resources/" + path, text));
        KieBuilder builder = services.newKieBuilder(system);
        builder.buildAll(ExecutableModelProject.class);
        return new Built(
                builder.getResults().getMessages(Message.Level.ERROR).stream().map(Message::getText).toList(), release);
    }
}
