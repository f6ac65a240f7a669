package org.ihala.rules.testkit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;

/**
 * Runs a test method once for each scenario of a folder, under the scenario's title.
 *
 * <pre>{@code
 * @Scenarios("jo/article-03")
 * void article_3(Scenario scenario) {
 *     scenario.verify();
 * }
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@ParameterizedTest(name = "{0}")
@ArgumentsSource(ScenarioProvider.class)
public @interface Scenarios {

    /** The folders below {@code scenarios/} on the class path, such as {@code jo/article-03}, or longer as the folder is called. */
    String[] value();
}
