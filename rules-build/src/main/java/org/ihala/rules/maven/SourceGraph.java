package org.ihala.rules.maven;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Name;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.ihala.rules.signoff.SourceTokens;
import org.jspecify.annotations.Nullable;

/**
 * Java sources as members that call each other: methods, constructors and fields, each with its text and what it uses.
 *
 * <p>The compiler says which member a call means. What overrides a member counts as used by it, because it may be what runs;
 * what a field without a value holds was put there by a constructor, so all of its class count.
 */
final class SourceGraph {

    private static final String CONSTRUCTOR = "<init>";

    /** A source as text, whatever file or archive it comes from. */
    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String name, String text) {
            super(URI.create("string:///" + name), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    private final JavacTask task;
    private final Trees trees;
    private final Types types;
    private final Elements elements;
    private final Set<TypeElement> declared = new LinkedHashSet<>();
    private final Map<Element, String> keys = new LinkedHashMap<>();
    private final Map<String, String> texts = new TreeMap<>();
    private final Map<String, Set<String>> uses = new TreeMap<>();

    private SourceGraph(Map<String, String> sources, List<String> classpath) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        if (compiler == null) {
            throw new IllegalStateException("the words of the rules cannot be read without a JDK");
        }
        List<JavaFileObject> files = new ArrayList<>();
        sources.forEach((name, text) -> files.add(new Source(name, text)));
        DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
        List<String> options = List.of("-proc:none", "-implicit:none", "-Xlint:none", "-sourcepath", "",
                "-classpath", String.join(File.pathSeparator, classpath));
        task = (JavacTask) compiler.getTask(null, null, problems, options, null, files);
        Iterable<? extends CompilationUnitTree> units = task.parse();
        task.analyze();
        problems.getDiagnostics().stream()
                .filter(problem -> problem.getKind() == Diagnostic.Kind.ERROR)
                .findFirst()
                .ifPresent(problem -> {
                    throw new IllegalArgumentException("the sources do not compile: " + problem.getMessage(Locale.ROOT));
                });
        trees = Trees.instance(task);
        types = task.getTypes();
        elements = task.getElements();
        for (CompilationUnitTree unit : units) {
            new Members(unit).scan(unit, null);
        }
        for (CompilationUnitTree unit : units) {
            new Uses().scan(unit, null);
        }
        addOverriding();
    }

    /**
     * Reads sources.
     *
     * @param sources the text by the path of the file, such as {@code org/ihala/rules/words/Day.java}
     * @param classpath where what they use besides lies
     * @throws IllegalArgumentException if they do not compile
     */
    static SourceGraph of(Map<String, String> sources, List<String> classpath) throws IOException {
        return new SourceGraph(sources, classpath);
    }

    /** Returns the key of the member that compiled code means, or null where it stands in none of the sources. */
    @Nullable String member(String compiled) {
        int bracket = compiled.indexOf('(');
        int dot = compiled.lastIndexOf('.', bracket);
        TypeElement type = elements.getTypeElement(compiled.substring(0, dot).replace('/', '.').replace('$', '.'));
        if (type == null) {
            return null;
        }
        String signature = compiled.substring(dot + 1);
        return Stream.concat(elements.getAllMembers(type).stream(), overridden(type))
                .filter(member -> signature.equals(signature(member)) && keyOf(member) != null)
                .map(this::keyOf)
                .findFirst()
                .orElse(null);
    }

    /** What a type has from above and does not list again. */
    private Stream<? extends Element> overridden(TypeElement type) {
        return types.directSupertypes(type.asType()).stream()
                .map(above -> (TypeElement) ((DeclaredType) above).asElement())
                .flatMap(above -> Stream.concat(elements.getAllMembers(above).stream(), overridden(above)));
    }

    /** Returns the members by which a class makes its objects and names the things that rules judge. */
    List<String> makersOf(String className) {
        TypeElement type = elements.getTypeElement(className.replace('$', '.'));
        if (type == null) {
            return List.of();
        }
        return elements.getAllMembers(type).stream()
                .filter(member -> member.getKind() == ElementKind.CONSTRUCTOR || "things()".equals(signature(member)))
                .map(this::keyOf)
                .filter(key -> key != null)
                .toList();
    }

    /** Returns the members whose names begin with a text. */
    List<String> named(String start) {
        return texts.keySet().stream().filter(member -> member.startsWith(start)).toList();
    }

    /** Returns the text of a member without comments and layout. */
    String text(String member) {
        return texts.get(member);
    }

    /** Returns the members that a member uses. */
    Set<String> uses(String member) {
        return uses.getOrDefault(member, Set.of());
    }

    /** Finds the members and their texts. */
    private final class Members extends TreePathScanner<Void, Void> {
        private final CompilationUnitTree unit;
        private final SourcePositions positions = trees.getSourcePositions();
        private final String source;

        Members(CompilationUnitTree unit) throws IOException {
            this.unit = unit;
            this.source = unit.getSourceFile().getCharContent(true).toString();
        }

        @Override
        public Void visitClass(ClassTree tree, Void nothing) {
            // What stands inside a member belongs to it.
            Element type = trees.getElement(getCurrentPath());
            if (!isMember(type)) {
                return null;
            }
            declared.add((TypeElement) type);
            return super.visitClass(tree, nothing);
        }

        @Override
        public Void visitMethod(MethodTree tree, Void nothing) {
            add(tree);
            return null;
        }

        @Override
        public Void visitVariable(VariableTree tree, Void nothing) {
            add(tree);
            return null;
        }

        private void add(Tree tree) {
            Element element = trees.getElement(getCurrentPath());
            int from = (int) positions.getStartPosition(unit, tree);
            int to = (int) positions.getEndPosition(unit, tree);
            // What the compiler added, such as the constructor of a class without one, has no text.
            if (element == null || from < 0 || to <= from) {
                return;
            }
            String key = key(element);
            keys.put(element, key);
            texts.put(key, SourceTokens.of(source.substring(from, to)));
            uses.put(key, new TreeSet<>());
        }
    }

    /** Finds what each member uses. */
    private final class Uses extends TreePathScanner<Void, Void> {
        private @Nullable String inside;

        @Override
        public Void visitMethod(MethodTree tree, Void nothing) {
            return within(() -> super.visitMethod(tree, nothing));
        }

        @Override
        public Void visitVariable(VariableTree tree, Void nothing) {
            return within(() -> super.visitVariable(tree, nothing));
        }

        private Void within(Runnable scan) {
            String outer = inside;
            if (outer == null) {
                Element element = trees.getElement(getCurrentPath());
                inside = element == null ? null : keys.get(element);
                if (inside != null && element instanceof VariableElement field && isSetElsewhere(field)) {
                    constructors(field.getEnclosingElement());
                }
            }
            scan.run();
            inside = outer;
            return null;
        }

        /** The value of a field without one is that which a constructor gave it. */
        private boolean isSetElsewhere(VariableElement field) {
            return field.getKind() == ElementKind.FIELD
                    && ((VariableTree) getCurrentPath().getLeaf()).getInitializer() == null;
        }

        private void constructors(Element type) {
            type.getEnclosedElements().stream()
                    .filter(member -> member.getKind() == ElementKind.CONSTRUCTOR)
                    .forEach(this::use);
        }

        @Override
        public Void visitIdentifier(IdentifierTree tree, Void nothing) {
            use(trees.getElement(getCurrentPath()));
            return super.visitIdentifier(tree, nothing);
        }

        @Override
        public Void visitMemberSelect(MemberSelectTree tree, Void nothing) {
            use(trees.getElement(getCurrentPath()));
            return super.visitMemberSelect(tree, nothing);
        }

        @Override
        public Void visitMemberReference(MemberReferenceTree tree, Void nothing) {
            use(trees.getElement(getCurrentPath()));
            return super.visitMemberReference(tree, nothing);
        }

        @Override
        public Void visitNewClass(NewClassTree tree, Void nothing) {
            use(trees.getElement(getCurrentPath()));
            return super.visitNewClass(tree, nothing);
        }

        private void use(@Nullable Element element) {
            String key = element == null ? null : keyOf(element);
            if (inside != null && key != null && !key.equals(inside)) {
                uses.get(inside).add(key);
            }
        }
    }

    /** Returns the key of a member of the sources; of what a record has without writing it, that of its component. */
    private @Nullable String keyOf(Element member) {
        String key = keys.get(member);
        if (key != null || !(member instanceof ExecutableElement) || member.getKind() != ElementKind.METHOD) {
            return key;
        }
        return member.getEnclosingElement().getEnclosedElements().stream()
                .filter(field -> field.getKind() == ElementKind.FIELD
                        && field.getSimpleName().equals(member.getSimpleName())
                        && member.getEnclosingElement().getKind() == ElementKind.RECORD)
                .map(keys::get)
                .filter(found -> found != null)
                .findFirst()
                .orElse(null);
    }

    /** What a class has in the place of a method from above may be what runs, be it written there or inherited. */
    private void addOverriding() {
        for (TypeElement type : declared) {
            Map<Name, List<ExecutableElement>> above = new HashMap<>();
            supertypes(type).forEach(other -> ElementFilter.methodsIn(other.getEnclosedElements()).stream()
                    .filter(method -> keys.containsKey(method))
                    .forEach(method ->
                            above.computeIfAbsent(method.getSimpleName(), name -> new ArrayList<>()).add(method)));
            if (above.isEmpty()) {
                continue;
            }
            for (ExecutableElement method : ElementFilter.methodsIn(elements.getAllMembers(type))) {
                // A component of a record holds no code: another sort of act on file changes no word.
                String own = keys.get(method);
                for (ExecutableElement other : above.getOrDefault(method.getSimpleName(), List.of())) {
                    if (own != null && !other.equals(method) && elements.overrides(method, other, type)) {
                        uses.get(keys.get(other)).add(own);
                    }
                }
            }
        }
    }

    private List<TypeElement> supertypes(TypeElement type) {
        Set<TypeElement> all = new LinkedHashSet<>();
        for (TypeMirror direct : types.directSupertypes(type.asType())) {
            TypeElement above = (TypeElement) ((DeclaredType) direct).asElement();
            all.add(above);
            all.addAll(supertypes(above));
        }
        return List.copyOf(all);
    }

    private static boolean isMember(@Nullable Element type) {
        return type instanceof TypeElement declared
                && (declared.getNestingKind() == NestingKind.TOP_LEVEL
                        || declared.getNestingKind() == NestingKind.MEMBER && isMember(declared.getEnclosingElement()));
    }

    private String key(Element member) {
        return elements.getBinaryName((TypeElement) member.getEnclosingElement()) + "." + readable(member);
    }

    /** The parameters tell methods of one name apart. */
    private String readable(Element member) {
        if (!(member instanceof ExecutableElement method)) {
            return member.getSimpleName().toString();
        }
        StringJoiner parameters = new StringJoiner(", ", "(", ")");
        method.getParameters().forEach(parameter -> parameters.add(simpleName(types.erasure(parameter.asType()))));
        return member.getKind() == ElementKind.CONSTRUCTOR ? "new" + parameters : member.getSimpleName() + "" + parameters;
    }

    private String simpleName(TypeMirror type) {
        return switch (type.getKind()) {
            case ARRAY -> simpleName(((ArrayType) type).getComponentType()) + "[]";
            case DECLARED -> types.asElement(type).getSimpleName().toString();
            default -> type.getKind().name().toLowerCase(Locale.ROOT);
        };
    }

    /** Returns a method as compiled code names it, without what it returns. */
    private @Nullable String signature(Element member) {
        if (!(member instanceof ExecutableElement method)) {
            return null;
        }
        StringBuilder signature = new StringBuilder(
                member.getKind() == ElementKind.CONSTRUCTOR ? CONSTRUCTOR : member.getSimpleName().toString());
        signature.append('(');
        method.getParameters().forEach(parameter -> signature.append(descriptor(types.erasure(parameter.asType()))));
        return signature.append(')').toString();
    }

    private String descriptor(TypeMirror type) {
        if (type.getKind() == TypeKind.ARRAY) {
            return "[" + descriptor(((ArrayType) type).getComponentType());
        }
        return switch (type.getKind()) {
            case BOOLEAN -> "Z";
            case BYTE -> "B";
            case SHORT -> "S";
            case CHAR -> "C";
            case INT -> "I";
            case LONG -> "J";
            case FLOAT -> "F";
            case DOUBLE -> "D";
            default -> "L" + elements.getBinaryName((TypeElement) types.asElement(type)).toString().replace('.', '/') + ";";
        };
    }
}
