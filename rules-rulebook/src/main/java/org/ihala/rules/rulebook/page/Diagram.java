package org.ihala.rules.rulebook.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.ihala.rules.law.Text;
import org.ihala.rules.logic.Formula;
import org.jspecify.annotations.Nullable;

/**
 * A formula drawn as a tree of boxes under headings "all of", "at least one of", "unless" and the like, in the reading direction.
 *
 * <p>Sizes are in units of the drawing, which a page scales to its width. Text is broken by a cautious estimate of its
 * width, so that no font of the reader's machine runs out of its box.
 */
public final class Diagram {

    /** The width of every drawing. */
    public static final int WIDTH = 380;

    private static final int INDENT = 22;
    private static final int LINE = 19;
    private static final int GAP = 8;
    private static final int PADDING = 9;
    private static final int HEADING = 26;
    private static final int HEADING_WIDTH = 150;
    private static final double WIDTH_OF_A_LETTER = 6.9;

    /** What a line between a heading and what stands under it means; each kind is drawn in its own way. */
    public enum Kind {
        /** Everything under it must hold. */
        ALL,
        /** One thing under it must hold. */
        ANY,
        /** What stands under it must not hold. */
        UNLESS,
        /** What stands under it must hold of one of the things judged. */
        SOMEONE,
        /** What stands under it must hold of each of the things judged. */
        EVERYONE;

        /** Returns the name used in style sheets. */
        public String css() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A heading; {@code x} is its left edge. */
    public record Heading(Kind kind, String text, int x, int y, int width, int height, int textX, int textY) {
        /** Returns the name used in style sheets. */
        public String css() {
            return kind.css();
        }
    }

    /** A provision; {@code x} is its left edge. */
    public record Box(int x, int y, int width, int height, List<Row> rows) {}

    /** A line of text, placed at its first letter. */
    public record Row(String text, boolean label, int x, int y) {}

    /** A line from a heading down to something under it, and across. */
    public record Branch(Kind kind, int x, int fromY, int toY, int toX) {
        /** Returns the name used in style sheets. */
        public String css() {
            return kind.css();
        }
    }

    private final Lang lang;
    private final Function<String, @Nullable Text> labels;
    private final Function<String, Text> texts;
    private final List<Heading> headings = new ArrayList<>();
    private final List<Box> boxes = new ArrayList<>();
    private final List<Branch> branches = new ArrayList<>();
    private final int height;

    /**
     * Draws a formula.
     *
     * @param labels what a provision is called, or null where only what it says is shown
     * @param texts what it says
     */
    Diagram(Formula formula, Lang lang, Function<String, @Nullable Text> labels, Function<String, Text> texts) {
        this.lang = lang;
        this.labels = labels;
        this.texts = texts;
        this.height = draw(formula, 1, 1) + 1;
    }

    /** Returns the height of the drawing. */
    public int height() {
        return height;
    }

    /** Returns the headings. */
    public List<Heading> headings() {
        return headings;
    }

    /** Returns the boxes. */
    public List<Box> boxes() {
        return boxes;
    }

    /** Returns the lines. */
    public List<Branch> branches() {
        return branches;
    }

    /** Returns the left edge of something that starts at a distance from where reading starts. */
    private int left(int start, int width) {
        return lang.rightToLeft() ? WIDTH - start - width : start;
    }

    /** Draws a formula and returns where it ends. */
    private int draw(Formula formula, int start, int y) {
        if (formula instanceof Formula.Provision provision) {
            return box(provision.id(), start, y);
        }
        if (formula instanceof Formula.AllOf all) {
            return group(Kind.ALL, all.operands(), start, y);
        }
        if (formula instanceof Formula.AnyOf any) {
            return group(Kind.ANY, any.operands(), start, y);
        }
        if (formula instanceof Formula.Someone someone) {
            return group(Kind.SOMEONE, List.of(new Formula.Provision(someone.id())), start, y);
        }
        if (formula instanceof Formula.Everyone everyone) {
            return group(Kind.EVERYONE, List.of(new Formula.Provision(everyone.id())), start, y);
        }
        Formula.Unless unless = (Formula.Unless) formula;
        int end = draw(unless.rule(), start, y);
        return group(Kind.UNLESS, List.of(unless.exception()), start, end + GAP);
    }

    private int group(Kind kind, List<Formula> operands, int start, int y) {
        if (operands.size() == 1 && (kind == Kind.ALL || kind == Kind.ANY)) {
            return draw(operands.get(0), start, y);
        }
        String text = lang.of(switch (kind) {
            case ALL -> new Text("كل ما يأتي", "all of");
            case ANY -> new Text("واحد على الأقل", "at least one of");
            case UNLESS -> new Text("ما لم يتحقق", "unless");
            case SOMEONE -> new Text("لواحد منهم على الأقل", "for one of them");
            case EVERYONE -> new Text("لكل واحد منهم", "for each of them");
        });
        int textStart = left(start + 12, 0);
        headings.add(new Heading(
                kind, text, left(start, HEADING_WIDTH), y, HEADING_WIDTH, HEADING, textStart, y + HEADING - 8));
        int end = y + HEADING;
        int from = end;
        for (Formula operand : operands) {
            int top = end + GAP;
            int across = top + (operand instanceof Formula.Provision ? PADDING + LINE / 2 : HEADING / 2);
            branches.add(new Branch(kind, left(start + INDENT / 2, 0), from, across, left(start + INDENT, 0)));
            end = draw(operand, start + INDENT, top);
        }
        return end;
    }

    private int box(String id, int start, int y) {
        int width = WIDTH - start - 1;
        List<Row> rows = new ArrayList<>();
        int line = y + PADDING + LINE - 6;
        int x = left(start + 10, 0);
        Text label = labels.apply(id);
        if (label != null) {
            rows.add(new Row(lang.of(label), true, x, line));
        }
        for (String part : broken(lang.of(texts.apply(id)), (int) ((width - 20) / WIDTH_OF_A_LETTER))) {
            rows.add(new Row(part, false, x, line + LINE * rows.size()));
        }
        int height = 2 * PADDING + LINE * rows.size();
        boxes.add(new Box(left(start, width), y, width, height, rows));
        return y + height;
    }

    /** Breaks a text between words into lines of at most so many letters; marks above and below letters take no width. */
    static List<String> broken(String text, int most) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int length = 0;
        for (String word : text.strip().split("\\s+")) {
            int wide = (int) word.codePoints()
                    .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                    .count();
            if (length > 0 && length + 1 + wide > most) {
                lines.add(line.toString());
                line.setLength(0);
                length = 0;
            }
            line.append(length == 0 ? "" : " ").append(word);
            length += (length == 0 ? 0 : 1) + wide;
        }
        lines.add(line.toString());
        return lines;
    }
}
