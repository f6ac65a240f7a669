package org.ihala.rules.testkit;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ihala.rules.casefile.SourceText;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** What a YAML file may not do: nest without end, grow by its aliases, hold characters nobody sees. */
final class YamlLimits {

    private static final int DEEPEST = 64;
    private static final long MOST_VALUES = 1_000_000;

    private YamlLimits() {}

    /** Returns where a file goes too deep, because what reads its values calls itself for each level. */
    static Optional<Mark> tooDeep(Iterable<Event> events) {
        int depth = 0;
        for (Event event : events) {
            if (event instanceof CollectionStartEvent && ++depth > DEEPEST) {
                return event.getStartMark();
            }
            depth -= event instanceof CollectionEndEvent ? 1 : 0;
        }
        return Optional.empty();
    }

    /** Returns whether a value is too large, or endless, once everything its aliases stand for is written out. */
    static boolean tooLarge(Node root) {
        return size(root, new IdentityHashMap<>()) >= MOST_VALUES;
    }

    private static long size(Node node, Map<Node, Long> sizes) {
        Long known = sizes.get(node);
        if (known != null) {
            return known;
        }
        // Whoever comes back here before it is known goes in a circle.
        sizes.put(node, MOST_VALUES);
        long size = 1;
        for (Node part : parts(node)) {
            size = Math.min(MOST_VALUES, size + size(part, sizes));
        }
        sizes.put(node, size);
        return size;
    }

    private static List<Node> parts(Node node) {
        if (node instanceof MappingNode mapping) {
            return mapping.getValue().stream()
                    .flatMap(tuple -> Stream.of(tuple.getKeyNode(), tuple.getValueNode()))
                    .toList();
        }
        return node instanceof SequenceNode sequence ? sequence.getValue() : List.of();
    }

    /** Returns the place of the first character that YAML does not allow. */
    static SourceText.Place unprintable(String text) {
        int offset = 0;
        while (offset < text.length() && StreamReader.isPrintable(text.codePointAt(offset))) {
            offset += Character.charCount(text.codePointAt(offset));
        }
        return SourceText.of(text).place(offset);
    }
}
