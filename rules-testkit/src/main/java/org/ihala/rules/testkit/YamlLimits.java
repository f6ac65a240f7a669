package org.ihala.rules.testkit;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ihala.rules.casefile.SourceText;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.ParserException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.parser.Parser;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** What a YAML file may not do: nest without end, grow by its aliases, hold characters nobody sees. */
final class YamlLimits {

    private static final int DEEPEST = 64;
    private static final long MOST_VALUES = 1_000_000;

    private YamlLimits() {}

    /** Returns the parser of a file with an end to its depth, because what reads its values calls itself for each level. */
    static Parser shallow(Parser parser) {
        return new Parser() {

            private int depth;

            @Override
            public boolean hasNext() {
                return parser.hasNext();
            }

            @Override
            public boolean checkEvent(Event.ID choice) {
                return parser.checkEvent(choice);
            }

            @Override
            public Event peekEvent() {
                return parser.peekEvent();
            }

            @Override
            public Event next() {
                Event event = parser.next();
                if (event instanceof CollectionStartEvent && ++depth > DEEPEST) {
                    throw new ParserException("is nested too deeply", event.getStartMark());
                }
                depth -= event instanceof CollectionEndEvent ? 1 : 0;
                return event;
            }
        };
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
