package org.ihala.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.drools.drl.ast.descr.AnnotationDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.GlobalDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.ihala.rules.CaseFile;
import org.ihala.rules.Question;
import org.ihala.rules.RuleBook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kie.internal.builder.conf.LanguageLevelOption;

/**
 * The shipped rules mean the same to the old parser of DRL (ANTLR 3, level DRL6, today's default) and to the new one
 * (ANTLR 4, level DRL10).
 *
 * <p><a href="https://github.com/apache/incubator-kie/issues/6221">kie #6221</a>: the old levels end with versions 11
 * and 12. The build compiles with the default, and the lint reads the rule files with the new parser.
 */
class ParsersTest {

    /** The committed cases; tests run in the folder of their module. */
    private static final Path CASES = Path.of(System.getProperty("basedir", "."), "..", "..", "examples", "cases");

    /** Two comparisons of one field, the second without it: dropped from DRL10. */
    private static final String HALF_CONSTRAINT =
            """
            package gate.parsers
            import org.ihala.gate.Facts.Person
            rule "very young or of age" when Person( age < 3 || > 17 ) then end
            """;

    @Test
    void should_still_have_the_old_parser_as_the_default() {
        assertThat(DrlParser.ANTLR4_PARSER_ENABLED).isFalse();
        assertThat(DrlParser.DEFAULT_LANGUAGE_LEVEL)
                .as("the default changed: the build now ships what the new parser reads; compare with the other one")
                .isEqualTo(LanguageLevelOption.DRL6);
    }

    @Test
    void should_be_two_parsers_that_differ() throws DroolsParserException {
        for (LanguageLevelOption level : List.of(LanguageLevelOption.DRL6, LanguageLevelOption.DRL10)) {
            DrlParser parser = new DrlParser(level);
            parser.parse(false, HALF_CONSTRAINT);
            List<String> errors = new Drl().base("rules", "*").level(level).file(HALF_CONSTRAINT).build().errors();

            assertThat(parser.hasErrors() ? 1 : 0)
                    .as("%s: the parser no longer differs in half constraints; show the switch by another one", level)
                    .isEqualTo(level == LanguageLevelOption.DRL6 ? 0 : 1);
            assertThat(errors.isEmpty())
                    .as("the build no longer takes its parser from %s", LanguageLevelOption.PROPERTY_NAME)
                    .isEqualTo(level == LanguageLevelOption.DRL6);
        }
    }

    @ParameterizedTest
    @MethodSource("org.ihala.gate.Shipped#modules")
    void should_read_the_same_rules_with_both_parsers(Shipped module) {
        assertThat(module.ruleFiles()).isNotEmpty();
        module.ruleFiles().forEach((path, text) -> assertThat(read(text, LanguageLevelOption.DRL10))
                .as(path)
                .hasSizeGreaterThan(1)
                .isEqualTo(read(text, LanguageLevelOption.DRL6)));
    }

    /**
     * Compiles with the new parser what the build compiled with the old one. The name of a generated class holds the
     * hash of its text, so equal names mean equal constraints and consequences.
     */
    @ParameterizedTest
    @MethodSource("org.ihala.gate.Shipped#modules")
    void should_compile_and_decide_the_same_with_the_new_parser(Shipped module) throws Exception {
        Map<String, byte[]> compiled = module.compiled(LanguageLevelOption.DRL10);
        Map<String, byte[]> generated = new TreeMap<>(compiled);
        generated.keySet().removeIf(name -> name.startsWith("org/drools/project/model/"));

        assertThat(module.files().keySet()).containsAll(generated.keySet());
        assertThat(lines(generated.get(module.index())))
                .hasSizeGreaterThan(1)
                .isEqualTo(lines(module.files().get(module.index())));
        ClassLoader anew = module.with(compiled);
        List<CaseFile> cases = cases();
        int decisions = 0;
        for (Shipped.Loader loader : module.loaders()) {
            RuleBook shipped = loader.load(Shipped.class.getClassLoader());
            RuleBook rebuilt = loader.load(anew);
            for (CaseFile caseFile : cases) {
                for (Question question : shipped.questionsFor(caseFile)) {
                    assertThat(rebuilt.decide(rebuilt.question(question.id()), caseFile).toJson())
                            .isEqualTo(shipped.decide(question, caseFile).toJson());
                    decisions++;
                }
            }
        }
        assertThat(decisions).isGreaterThan(100);
    }

    private static Set<String> lines(byte[] text) {
        return new String(text, StandardCharsets.UTF_8).lines().collect(Collectors.toSet());
    }

    private static List<CaseFile> cases() throws IOException {
        List<CaseFile> cases = new ArrayList<>();
        try (Stream<Path> files = Files.list(CASES)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".json")).sorted().toList()) {
                cases.add(CaseFile.read(Files.readAllBytes(file)));
            }
        }
        return cases;
    }

    /** Returns everything a rule file says: what it imports and uses, and each rule part by part. */
    private static List<String> read(String text, LanguageLevelOption level) {
        DrlParser parser = new DrlParser(level);
        PackageDescr file;
        try {
            file = parser.parse(false, text);
        } catch (DroolsParserException e) {
            throw new AssertionError(e);
        }
        assertThat(parser.getErrors()).as("errors at level %s", level).isEmpty();
        List<String> parts = new ArrayList<>();
        parts.add("package " + file.getName());
        file.getImports().forEach(each -> parts.add("import " + each.getTarget()));
        file.getFunctionImports().forEach(each -> parts.add("import static " + each.getTarget()));
        for (GlobalDescr each : file.getGlobals()) {
            parts.add("global " + each.getType() + " " + each.getIdentifier());
        }
        parts.add("attributes " + file.getAttributes());
        for (RuleDescr rule : file.getRules()) {
            parts.add("rule " + rule.getName() + " extends " + rule.getParentName());
            rule.getAnnotations().stream()
                    .map(ParsersTest::annotation)
                    .sorted()
                    .forEach(parts::add);
            parts.add("attributes " + rule.getAttributes());
            rule.getLhs().getDescrs().forEach(each -> parts.add(pattern(each)));
            parts.add("then " + String.valueOf(rule.getConsequence()).strip());
            parts.add("others " + rule.getNamedConsequences());
        }
        return parts;
    }

    private static String annotation(AnnotationDescr annotation) {
        return "@" + annotation.getName() + new TreeMap<>(annotation.getValueMap());
    }

    private static String pattern(BaseDescr part) {
        PatternDescr pattern = (PatternDescr) part;
        List<String> constraints = new ArrayList<>();
        for (BaseDescr each : pattern.getConstraint().getDescrs()) {
            ExprConstraintDescr constraint = (ExprConstraintDescr) each;
            constraints.add(constraint.getType() + " " + constraint.getExpression());
        }
        return "pattern " + pattern.getObjectType() + " " + pattern.getIdentifier() + " from " + pattern.getSource()
                + " " + constraints;
    }
}
