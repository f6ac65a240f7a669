package org.ihala.rules.testkit.mutation;

import java.util.ArrayList;
import java.util.List;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.compiler.kproject.models.KieBaseModelImpl;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.drools.model.codegen.ExecutableModelProject;
import org.drools.modelcompiler.CanonicalKieModule;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;

/** Compiles rule files in memory, to the same executable model as the build does. */
final class RuleCompiler {

    /** Written out, because the engine's own writer spells names by the rules of the machine's language. */
    private static final String MODULE = "<kmodule xmlns=\"http://www.drools.org/xsd/kmodule\">"
            + "<kbase name=\"altered\" default=\"true\" packages=\"*\"/></kmodule>";

    private RuleCompiler() {}

    /**
     * Returns the compiled rules of a rule file.
     *
     * @throws IllegalArgumentException if it does not compile
     */
    static List<Rule> compile(String name, String text) {
        KieServices services = KieServices.get();
        ReleaseId id = services.newReleaseId("org.ihala.altered", name, "1");
        KieFileSystem files = services.newKieFileSystem();
        files.generateAndWritePomXML(id);
        files.writeKModuleXML(MODULE);
        files.write("src/main/resources/" + name + ".drl", text);
        KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalArgumentException(name + ": " + builder.getResults().getMessages(Message.Level.ERROR));
        }
        CanonicalKieModule built = (CanonicalKieModule) (InternalKieModule) builder.getKieModule();
        List<Rule> rules = new ArrayList<>();
        for (Model model : built.getModelForKBase((KieBaseModelImpl) built.getKieModuleModel().getKieBaseModels().get("altered"))) {
            rules.addAll(model.getRules());
        }
        services.getRepository().removeKieModule(id);
        return rules;
    }
}
