package org.ihala.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.drl.parser.DrlParser;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.drools.model.Model;
import org.drools.model.codegen.ExecutableModelProject;
import org.drools.modelcompiler.KieBaseBuilder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kie.api.KieServices;
import org.kie.internal.builder.conf.LanguageLevelOption;

/** {@code -Ddrools.version=…} steers the engine that runs the rules and the compiler that made them. */
class VersionTest {

    private static final String VERSION = System.getProperty("drools.version");

    @ParameterizedTest
    @ValueSource(classes = {
        KieServices.class, LanguageLevelOption.class, RuleBaseFactory.class, Model.class, KieBaseBuilder.class,
        InternalKnowledgeBase.class, ExecutableModelProject.class, DrlParser.class
    })
    void should_run_on_the_version_asked_for(Class<?> part) {
        assertThat(part.getProtectionDomain().getCodeSource().getLocation().getPath()).endsWith("-" + VERSION + ".jar");
    }

    @ParameterizedTest
    @MethodSource("org.ihala.gate.Shipped#modules")
    void should_have_been_compiled_by_the_version_asked_for(Shipped module) {
        assertThat(new String(module.files().get(module.index()), StandardCharsets.UTF_8).lines())
                .contains("Drools-Model-Version:" + VERSION);
    }
}
