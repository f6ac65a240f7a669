package org.ihala.rules.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;

/** Answers are compiled as the build compiles them, and looked into. */
class CompiledAnswerTest {

    private static final String MODULE = "<kmodule xmlns=\"http://www.drools.org/xsd/kmodule\">"
            + "<kbase name=\"all\" default=\"true\" packages=\"*\"/></kmodule>";

    private static byte[] compiled(String answer) {
        KieServices services = KieServices.get();
        KieFileSystem files = services.newKieFileSystem();
        files.generateAndWritePomXML(services.newReleaseId("org.ihala.test", "answer", "1"));
        files.writeKModuleXML(MODULE);
        files.write("src/main/resources/answer.drl", """
                package org.example
                import %s;
                global org.ihala.rules.logic.Ledger ledger;
                rule "1  one" when WordsClaim( $answer : %s ) then ledger.record("1", $answer); end
                """.formatted(Worded.WordsClaim.class.getCanonicalName(), answer));
        KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        assertThat(builder.getResults().getMessages(Message.Level.ERROR)).isEmpty();
        InternalKieModule module = (InternalKieModule) builder.getKieModule();
        String name = module.getFileNames().stream()
                .filter(file -> file.contains("LambdaExtractor"))
                .filter(file -> file.endsWith(".class"))
                .findFirst()
                .orElseThrow();
        return module.getBytes(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "victim",
        "related",
        "victim.negated",
        "related.negated().negated",
        "acts.by(\"MINISTER\", \"DELEGATE\").any",
        "acts.times(number(\"seats\")).by(\"MINISTER\").any()"
    })
    void should_find_in_the_compiled_answer_what_is_written(String answer) {
        assertThat(CompiledAnswer.difference(answer, compiled(answer))).isNull();
    }

    /** The trial that this is here for: a keyword as the name of a method compiles, and drops what follows. */
    @Test
    void should_notice_that_a_keyword_dropped_what_follows() {
        byte[] compiled = compiled("victim.and(related)");

        assertThat(CompiledAnswer.callsOf(compiled)).containsExactly("victim");
        assertThat(CompiledAnswer.difference("victim.and(related)", compiled)).isEqualTo(
                "is written as victim.and(related), which calls victim, related, and, and was compiled to call victim: write it"
                        + " with other words, and ask an engineer if none helps");
    }

    @Test
    void should_notice_another_word_text_or_order() {
        byte[] compiled = compiled("acts.by(\"MINISTER\", \"DELEGATE\").any");

        assertThat(CompiledAnswer.callsOf(compiled)).containsExactly("acts", "\"MINISTER\"", "\"DELEGATE\"", "by", "any");
        for (String other : List.of(
                "acts.by(\"MINISTER\").any",
                "acts.by(\"DELEGATE\", \"MINISTER\").any",
                "acts.by(\"MINISTER\", \"DELEGATE\").none",
                "acts.any")) {
            assertThat(CompiledAnswer.difference(other, compiled)).contains("is written as " + other);
        }
    }

    @Test
    void should_refuse_what_is_no_class() {
        assertThatIllegalArgumentException().isThrownBy(() -> CompiledAnswer.callsOf(new byte[] {1, 2, 3}));
    }
}
