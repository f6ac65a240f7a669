package org.ihala.rules.testkit;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.support.AnnotationConsumer;
import org.junit.jupiter.params.support.ParameterDeclarations;

/** Hands the scenarios of a folder to a test method. */
final class ScenarioProvider implements ArgumentsProvider, AnnotationConsumer<Scenarios> {

    private String[] folders = {};

    /** Created by JUnit. */
    ScenarioProvider() {}

    @Override
    public void accept(Scenarios scenarios) {
        folders = scenarios.value();
    }

    @Override
    public Stream<? extends Arguments> provideArguments(ParameterDeclarations parameters, ExtensionContext context) {
        return Arrays.stream(folders).flatMap(folder -> ScenarioFolder.read(folder).stream()).map(Arguments::of);
    }
}
